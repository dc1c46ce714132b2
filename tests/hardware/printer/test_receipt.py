"""What the emulated printer tells of ink that would be off the paper."""

from __future__ import annotations

import pytest
from PIL import Image

from common.paper.render import Piece, Sheet
from common.paper.template import Part, Unfit
from hardware.printer import escpos
from hardware.printer.encoding import encode, memory_job, stream
from hardware.printer.encoding.native import define, dots
from hardware.printer.escpos import PrinterProfile
from hardware.printer.receipt import CommandParser, Paper
from tests.wordings import in_english

WIDTH = 96


def unsupported(data: bytes) -> list[bytes]:
    paper, parser = Paper(WIDTH), CommandParser()
    for command in parser.feed(data):
        paper.obey(command)
    assert not parser.waiting
    return paper.unsupported


def margin(x: int) -> bytes:
    return b"\x1dL" + x.to_bytes(2, "little")


QR = bytes.fromhex("1d286b0300 314303 1d286b0300 314531 1d286b0600 315030 414243 1d286b0300 315130")
STORED = define("aa", dots(Image.new("1", (40, 8), 0)))
RECALL = bytes.fromhex("1d284c0600 3045 6161 0101")


@pytest.mark.parametrize(
    "command",
    [b"\x1dv0\x00\x05\x00\x01\x00" + b"\xff" * 5, b"A012\n", QR, STORED + RECALL],
    ids=["raster", "letters", "qr", "memory"],
)
def test_whatever_runs_off_the_paper_is_told(command: bytes) -> None:
    assert unsupported(margin(0) + command) == []
    assert len(unsupported(margin(70) + command)) == 1


@pytest.mark.parametrize("trimmed", [True, False])
def test_a_probe_leaves_nothing_that_is_unsupported(trimmed: bool) -> None:
    """Its line goes over the whole width, wherever the last band of the page began."""
    profile = PrinterProfile(width_dots=WIDTH, trimmed=trimmed)
    page = Sheet(WIDTH, 8, (Piece(80, 0, Image.new("1", (8, 8), 1)),))
    assert unsupported(encode(page, profile) + escpos.trailer(profile, 40)) == []


def test_two_pictures_of_one_key_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """One of them would be printed for the other."""

    def head(size: int) -> Sheet:
        return Sheet(WIDTH, 8, (Piece(0, 0, Image.new("1", (size, 8), 1), Part.HEAD),))

    assert len(memory_job([head(8), head(8), head(16)])[0]) == 2
    monkeypatch.setattr(stream._Fixed, "key", "aa")
    assert memory_job([head(8), head(8)])[0] == ["aa"]
    with pytest.raises(Unfit) as unfit:
        memory_job([head(8), head(16)])
    assert in_english([unfit.value.what]) == ["two different pictures have the key aa"]
