"""No picture spells a real-time command: serial printers obey them even inside of data."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from common.paper.render import Piece, Sheet
from common.paper.template import Part
from hardware.printer.encoding import encode, to_store
from hardware.printer.encoding.raster import harmless
from hardware.printer.escpos import PrinterProfile
from hardware.printer.receipt import CommandParser, Paper

REAL_TIME = re.compile(rb"\x10\x04[\x01-\x08]|\x10\x05[\x00-\x02]|\x10\x14[\x00-\x08]")
WIDTH = 64

pictures = st.lists(
    st.sampled_from([0x10, 0x04, 0x05, 0x14, 0x00, 0x01, 0x02, 0x80, 0xFF]), min_size=8
).map(lambda data: Image.frombytes("1", (WIDTH, len(data) // 8), bytes(data[: len(data) // 8 * 8])))
"""Pictures of ink, 64 dots wide, in which such commands are likely."""


def sheet_of(ink: Image.Image, part: Part = Part.BODY) -> Sheet:
    return Sheet(WIDTH, ink.height, (Piece(0, 0, ink, part),))


def printed(data: bytes, height: int) -> Image.Image:
    """The ink that comes out."""
    paper = Paper(WIDTH)
    for command in CommandParser().feed(data):
        paper.obey(command)
    assert paper.unsupported == []
    ink = Image.new("1", (WIDTH, height), 0)
    if (piece := paper.cut()) is not None:
        ink.paste(ImageChops.invert(piece), (0, 0))
    return ink


def check(data: bytes, wanted: Image.Image, got: Image.Image) -> None:
    """No command in the data, every dot on paper, and few that were not wanted."""
    assert not REAL_TIME.search(data)
    assert ImageChops.logical_and(wanted, got).tobytes() == wanted.tobytes()
    added = ImageChops.logical_xor(wanted, got).convert("L").histogram()[255]
    assert added <= len(REAL_TIME.findall(wanted.tobytes())) * 8


@pytest.mark.parametrize(
    ("data", "safe"),
    [
        ("10 04 01", "10 0c 01"),
        ("10 05 02", "10 0d 02"),
        ("10 14 08", "10 1c 08"),
        ("10 04 09", "10 04 09"),
        ("10 10 04 01", "10 10 0c 01"),
    ],
)
def test_one_dot_beside_the_commands_is_inked(data: str, safe: str) -> None:
    assert harmless(bytes.fromhex(data)) == bytes.fromhex(safe)


@given(ink=pictures)
def test_whole_rows_spell_no_command(ink: Image.Image) -> None:
    data = encode(sheet_of(ink), PrinterProfile(width_dots=WIDTH, trimmed=False))
    check(data, ink, printed(data, ink.height))


@given(ink=pictures)
def test_trimmed_bands_spell_no_command(ink: Image.Image) -> None:
    data = encode(sheet_of(ink), PrinterProfile(width_dots=WIDTH))
    check(data, ink, printed(data, ink.height))


def test_a_band_that_cannot_be_moved_aside_spells_none_either() -> None:
    """Ink at the very first dot: there is no room to its left."""
    ink = Image.frombytes("1", (WIDTH, 1), bytes.fromhex("80 10 04 01 00 00 00 00"))
    data = encode(sheet_of(ink), PrinterProfile(width_dots=WIDTH))
    check(data, ink, printed(data, 1))


@given(ink=pictures)
def test_pictures_for_the_memory_spell_no_command(ink: Image.Image) -> None:
    sheet = sheet_of(ink, Part.HEAD)
    ((key, define),) = to_store(sheet).items()
    recall = encode(sheet, PrinterProfile(width_dots=WIDTH, stored=frozenset({key})))
    check(define + recall, ink, printed(define + recall, ink.height))
