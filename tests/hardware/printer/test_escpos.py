"""The bytes of a job, against the command reference and against a printer that obeys them."""

from __future__ import annotations

import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from hardware.printer import escpos
from hardware.printer.escpos import Fence, PrinterProfile
from hardware.printer.receipt import CommandParser, Paper

from .samples import bytes_of, render

REAL_TIME = re.compile(rb"\x10[\x04\x05\x14][\x00-\x08]")
SPARED = re.compile(rb"\x10[\x0c\x0d\x1c][\x00-\x08]")
"""What a real-time command in a picture becomes when a dot beside it is inked."""
HEAD = bytes.fromhex("1b40 1c2e 1d610f 1d50cbcb 1b6100")


def dots(rows: list[str]) -> Image.Image:
    """A picture out of rows of '#' (burnt) and '.'."""
    picture = Image.new("1", (len(rows[0]), len(rows)), 255)
    for y, row in enumerate(rows):
        for x, dot in enumerate(row):
            if dot == "#":
                picture.putpixel((x, y), 0)
    return picture


def printed(job: bytes, width: int) -> tuple[Image.Image | None, list[bytes]]:
    paper = Paper(width)
    for command in CommandParser().feed(job):
        paper.obey(command)
    return paper.cut(), paper.unsupported


def test_the_golden_bytes_of_a_small_picture() -> None:
    picture = dots(["." * 24, "........#......#........", "........########........", "." * 24])
    assert bytes_of(picture, PrinterProfile(width_dots=24)) == HEAD + bytes.fromhex(
        "1b4a01"  # feed over the blank row
        "1d4c0800"  # margin: 8 dots
        "1d763000 0100 0200 81 ff"  # one byte across, two rows
        "1b4a01"
    )


def test_the_golden_bytes_of_an_untrimmed_picture() -> None:
    picture = dots(["." * 24, "........#......#........"])
    profile = PrinterProfile(width_dots=24, trimmed=False)
    assert bytes_of(picture, profile) == HEAD + bytes.fromhex("1d763000 0300 0200 000000 008100")


def test_the_golden_bytes_of_fences_cuts_and_questions() -> None:
    assert escpos.process_id("P", 0) == b"P   "
    assert escpos.process_id("C", 95**3 - 1) == b"C~~~"
    assert escpos.process_id("P", 95**3) == b"P   "
    assert escpos.fence(Fence.PROCESS_ID, b"P001") == bytes.fromhex("1d2848 0600 3030 50303031")
    assert escpos.fence(Fence.QUEUED_STATUS, b"P001") == bytes.fromhex("1d7201")
    assert escpos.fence(Fence.NONE, b"P001") == b""
    assert escpos.cut(PrinterProfile()) == bytes.fromhex("1d564200")
    assert escpos.cut(PrinterProfile(feed_dots=300)) == bytes.fromhex("1b4aff 1b4a2d 1d564200")
    assert [escpos.ask(n).hex() for n in (1, 2, 3, 4)] == ["100401", "100402", "100403", "100404"]


def test_the_golden_bytes_of_a_torn_slip() -> None:
    """Enough NULs to complete the longest band that can have broken off."""
    torn = escpos.greeting(PrinterProfile(width_dots=576), torn=True)
    assert torn == bytes(240 * 72 + 16) + bytes.fromhex("1b40 1c2e 1d610f")
    assert escpos.greeting(PrinterProfile(), torn=False) == bytes.fromhex("1b40 1c2e 1d610f")


@pytest.mark.parametrize(("width", "most"), [(576, 27_000), (384, 20_000)])
def test_a_slip_comes_out_dot_for_dot(width: int, most: int) -> None:
    picture = render(width)
    for trimmed in (True, False):
        job = bytes_of(picture, PrinterProfile(width_dots=width, trimmed=trimmed))
        piece, unsupported = printed(job, width)
        assert piece is not None
        assert (piece.size, piece.tobytes()) == (picture.size, picture.tobytes())
        assert unsupported == []
        if trimmed:
            assert len(job) < most, "serial lines are slow"


def test_no_band_is_higher_than_clones_can_take() -> None:
    picture = Image.new("1", (64, 1000), 0)
    for trimmed in (True, False):
        job = bytes_of(picture, PrinterProfile(width_dots=64, trimmed=trimmed))
        bands = [c for c in CommandParser().feed(job) if c.startswith(b"\x1dv")]
        assert max(int.from_bytes(band[6:8], "little") for band in bands) <= 240


pictures = st.builds(
    lambda width, rows, seed, density: Image.frombytes(
        "L",
        (width, rows),
        bytes(
            0 if byte < density else 255
            for byte in hashlib.shake_128(seed.to_bytes(4, "big")).digest(width * rows)
        ),
    ).convert("1"),
    st.integers(1, 70),
    st.integers(1, 300),
    st.integers(0, 2**32 - 1),
    st.sampled_from([0, 1, 40, 256]),
)


@given(picture=pictures, trimmed=st.booleans())
def test_any_picture_comes_out_dot_for_dot(picture: Image.Image, trimmed: bool) -> None:
    job = bytes_of(picture, PrinterProfile(width_dots=72, trimmed=trimmed))
    piece, unsupported = printed(job, 72)
    wide = Image.new("1", (72, picture.height), 255)
    wide.paste(picture, (0, 0))
    if piece is None:
        assert picture.getextrema() == (255, 255), "only blank paper may be left out"
    else:
        added = ImageChops.logical_xor(piece, wide).convert("L").histogram()[255]
        assert ImageChops.logical_and(piece, wide).tobytes() == piece.tobytes()
        assert added <= 3 * len(SPARED.findall(job)), "only beside what would be a command"
    assert unsupported == []


@pytest.mark.parametrize("command", ["10 04 01", "10 05 02", "10 14 01"])
def test_picture_data_is_never_a_real_time_command(command: str) -> None:
    """DLE EOT, DLE ENQ and DLE DC4 made of dots: serial printers would obey them."""
    data = bytes.fromhex("80" + command + "ff")
    bits = "".join(f"{byte:08b}" for byte in data)
    picture = dots(["." * 16 + bits.replace("0", ".").replace("1", "#")])
    assert data in ImageChops.invert(picture).tobytes(), "it is such a command as it stands"
    whole = bytes_of(picture, PrinterProfile(width_dots=64, trimmed=False))
    assert not REAL_TIME.search(whole)
    job = bytes_of(picture, PrinterProfile(width_dots=64))
    assert not REAL_TIME.search(job)
    piece, _ = printed(job, picture.width)
    assert piece is not None
    assert piece.tobytes() == picture.tobytes()


def test_no_real_slip_contains_a_real_time_command() -> None:
    for width in (576, 384):
        job = bytes_of(render(width), PrinterProfile(width_dots=width))
        assert not REAL_TIME.search(job)


def test_a_paper_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="384"):
        bytes_of(Image.new("1", (576, 10), 255), PrinterProfile(width_dots=384))
