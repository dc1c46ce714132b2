"""Counter boards of the plain kind for tests, and their frames."""

from __future__ import annotations

from dataclasses import replace

from common.centre.signs.glyphs import Glyphs
from common.centre.signs.profile import shipped
from hardware.sign.exchange import Board

ED400D = shipped()["ed400d"]


def stx(address: int = 1, *, width: int = 4, glyphs: Glyphs = Glyphs.SEGMENT) -> Board:
    """A board of so many places, with these shapes."""
    return Board(replace(ED400D, glyphs=glyphs), address, width, 1)


def frame(address: int, text: str, *, width: int = 4) -> bytes:
    """What makes such a board show the text, whatever shapes it has."""
    (exchange,) = stx(address, width=width, glyphs=Glyphs.ASCII).show((text,))
    return exchange.request
