"""Boards and lines looked at by hand: one text on the wall, and what another controller sends."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from common.centre.signs.file import named
from common.centre.signs.known import profiles
from common.centre.signs.line import settings
from common.centre.signs.profile import Profile, build, shipped
from common.domain.refusal import Trouble
from hardware.sign.exchange import Board, Verdict
from hardware.sign.hearing import Ear
from hardware.sign.port import PORT_ERRORS, Port, say

_PAUSE_S = 0.02
"""A silence after which the next bytes are another frame: at 1200 baud a byte takes 8 ms."""


@dataclass(frozen=True, slots=True)
class Said:
    """One exchange that was tried: the bytes that left, those that came, and what they mean; None
    where no answer is expected."""

    request: bytes
    heard: bytes
    verdict: Verdict | None


def profile(name: str) -> Profile:
    """A shipped profile by its name, or the one in a file.

    Raises:
        Trouble: `sign_profile`, with everything that is wrong.
    """
    return named(name, profiles(()), build)


def show(line: str, board: Board, text: str, *, blinking: bool = False) -> list[Said]:
    """Make a board show `text`, its lines one under the other, once.

    Raises:
        Refusal: `sign_text`. Trouble: the port, as in `Port.open`, or `sign_port_lost`.
    """
    wanted = board.show(tuple(text.split("\n")), blinking=blinking)
    place = settings(line, board.profile.baud, board.profile.framing)
    port = Port.open(place)
    try:
        said = []
        for exchange in [*board.setup(), *wanted]:
            verdict, heard = say(port, exchange)
            on_line_s = 0.0 if exchange.answer else place.wire_s(len(exchange.request))
            time.sleep(on_line_s + exchange.gap_s)
            meant = None if exchange.answer is None else verdict
            said.append(Said(exchange.request, heard, meant))
        return said
    except PORT_ERRORS as error:
        raise Trouble("sign_port_lost", url=place.url, reason=str(error)) from error
    finally:
        port.close()


@dataclass(frozen=True, slots=True)
class Sniffed:
    """Bytes that came without a pause between them, and the frames in them as far as somebody
    knows them: the profile's name, the address, the text."""

    at: float
    data: bytes
    known: tuple[tuple[str, int, str], ...]


def sniff(line: str, seconds: float, *, baud: int, framing: str) -> Iterator[Sniffed]:
    """Listen to what another controller sends, and tell it pause by pause.

    Raises:
        Trouble: the port, as in `Port.open`, or `sign_port_lost`.
    """
    place = settings(line, baud, framing)
    port = Port.open(place)
    until, heard, begin = time.monotonic() + seconds, b"", 0.0
    try:
        while (left := until - time.monotonic()) > 0 or heard:
            more = port.hear(_PAUSE_S if heard else left)
            begin = begin if heard else time.monotonic()
            heard += more
            if heard and not more:
                yield Sniffed(begin, heard, tuple(known(heard)))
                heard = b""
    except PORT_ERRORS as error:
        raise Trouble("sign_port_lost", url=place.url, reason=str(error)) from error
    finally:
        port.close()


def known(data: bytes) -> Iterator[tuple[str, int, str]]:
    """Which of the shipped profiles could have sent these bytes, all of them."""
    for name, it in shipped().items():
        for width in range(it.width, it.widest + 1):
            ear = Ear(it, width)
            texts = [one for one in ear.take(data) if one.text is not None]
            if texts and not ear.junk and not ear.unfinished:
                yield from ((name, one.address, one.text or "") for one in texts)
                break
