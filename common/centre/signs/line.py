"""What a line of boards is called: the path of a device, or any URL of pyserial; with `baud`,
`framing` (`8N1`) and `rs485=yes` (the driver of the port switches the direction) behind a question
mark where the boards need other settings than usual.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from common.centre.signs.profile import FRAMINGS
from common.centre.table import HOST_PORT
from common.domain.refusal import Trouble
from common.i18n.wording import wording

_OURS = ("baud", "framing", "rs485")
_OPTION = rf"(?:baud=[1-9][0-9]{{2,5}}|framing=(?:{'|'.join(FRAMINGS)})|rs485=yes)"
LINE = re.compile(
    rf"(?:/[A-Za-z0-9._:/+-]+|(?:socket|rfc2217)://{HOST_PORT})(?:\?{_OPTION}(?:&{_OPTION})*)?"
)
"""What a line is called in a centre file."""
LINE_EXPECTED = wording(
    "wrong.line",
    socket="socket://host:port",
    remote="rfc2217://host:port",
    options="?baud=…&framing=…&rs485=yes",
)
"""The same for people."""


@dataclass(frozen=True, slots=True)
class LineSettings:
    """Where a line is and how bytes go over it."""

    url: str
    baud: int = 9600
    framing: str = "8N1"
    rs485: bool = False

    def wire_s(self, size: int) -> float:
        """Seconds that so many bytes take on the line."""
        bits = 1 + self.data_bits + (self.parity != "N") + self.stop_bits
        return size * bits / self.baud

    @property
    def data_bits(self) -> int:
        """Of a byte."""
        return int(self.framing[0])

    @property
    def parity(self) -> str:
        """`N`, `E` or `O`."""
        return self.framing[1]

    @property
    def stop_bits(self) -> int:
        """After a byte."""
        return int(self.framing[2])


def settings(address: str, baud: int, framing: str) -> LineSettings:
    """Read the name of a line; `baud` and `framing` are what its boards usually have. Options that
    are not ours stay in the URL.

    Raises:
        Trouble: `sign_url`, when an option makes no sense.
    """
    url, _, query = address.partition("?")
    options = [option for option in query.split("&") if option]
    ours = dict(o.split("=", 1) for o in options if o.startswith(tuple(f"{n}=" for n in _OURS)))
    rest = [o for o in options if o.partition("=")[0] not in ours]
    speed, form = ours.get("baud", str(baud)), ours.get("framing", framing)
    if not speed.isdecimal() or int(speed) == 0 or form not in FRAMINGS:
        raise Trouble("sign_url", url=address, reason=query)
    return LineSettings(
        "?".join([url, *(["&".join(rest)] if rest else [])]),
        int(speed),
        form,
        ours.get("rs485") == "yes",
    )
