"""Keypads on a line whose owner is a bus of signs: panels that are a sign and a keypad in one."""

from __future__ import annotations

from collections.abc import Mapping

from common.centre.inputs.profile import KeypadProfile
from common.domain.refusal import Trouble
from hardware.input.model import InputHealth, InputTaker, Reason
from hardware.input.source import Keypads, News, why


class PanelKeys:
    """What the bus hears, and how the line is (`hardware.sign.model.Companion`)."""

    def __init__(
        self, profile: KeypadProfile, keypads: Mapping[int, str], taker: InputTaker
    ) -> None:
        """`keypads` by address."""
        self._keypads = Keypads(profile, keypads, taker)
        self._news = News(tuple(keypads.values()), taker)

    def take(self, data: bytes, now: float) -> None:
        """Something was heard."""
        self._keypads.take(data, now)

    def idle(self, now: float) -> None:
        """Nothing was heard until `now`."""
        self._keypads.idle(now)

    def opened(self) -> None:
        """The line is open again."""
        self._keypads.forget()
        self._news.tell(InputHealth())

    def lost(self, trouble: Trouble) -> None:
        """The line could not be opened, or went away."""
        reason = Reason.LOST if trouble.code == "sign_port_lost" else why(trouble)
        self._news.tell(InputHealth(reason, str(trouble.params.get("reason", ""))))
