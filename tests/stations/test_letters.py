"""The font of the server's own consoles: whole, and nothing that is shown is missing in it."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from common.paper.fonts import ACCENTED
from motcua.console import holding, letters

REPOSITORY = Path(__file__).parents[2]
SHOWN = ("kiosk", "display", "common/tui", "common/views")
BLOCKS = "█▀▄│─"


def test_every_letter_that_is_written_for_people_has_a_shape() -> None:
    files = [*(REPOSITORY / "common/i18n/locale").rglob("*.po")]
    files += [file for folder in SHOWN for file in (REPOSITORY / folder).rglob("*.py")]
    used = set("".join(file.read_text("utf-8") for file in files)) - set("\n\t\r")
    lacking = used - letters.known()
    assert not lacking, f"no shape for {sorted(lacking)}"
    assert set(ACCENTED) <= set(letters.places())


@pytest.mark.parametrize(("wide", "high"), letters.SIZES[1:4])
def test_each_letter_is_another_picture_and_whole(wide: int, high: int) -> None:
    shapes, names = _read(letters.psf(wide, high), wide, high)
    assert len(shapes) == len(set(shapes) - {b""}) == letters.GLYPHS
    blank = bytes(len(shapes[0]))
    assert [at for at, shape in enumerate(shapes) if shape == blank] == [0x20]
    for letter in map(chr, range(0x20, 0x7F)):
        assert names[letter] == ord(letter), "the kernel clears the screen with number 32"
    for letter in ACCENTED:
        higher = letters.shape(letter, wide, high)
        assert higher.getbbox(), letter
    full = (b"\xff" * (wide // 8) + (b"\xf0" if wide % 8 == 4 else b"\xc0") * (wide % 8 > 0)) * high
    assert shapes[names["█"]] == full
    top, bottom = shapes[names["▀"]], shapes[names["▄"]]
    assert bytes(a | b for a, b in zip(top, bottom, strict=True)) == full
    assert not any(a & b for a, b in zip(top, bottom, strict=True))


def test_letters_are_as_large_as_the_panel_allows() -> None:
    assert holding.sizes((1920, 1080)) == [(16, 32), (12, 24), (10, 20), (8, 16)]
    assert holding.sizes((3840, 2160))[0] == (32, 64)
    assert holding.sizes((1280, 720))[0] == (12, 24)
    assert holding.sizes((640, 480)) == holding.sizes(None) == [(8, 16)]


def _read(font: bytes, wide: int, high: int) -> tuple[list[bytes], dict[str, int]]:
    """Shapes by number, and which letter is which; from the description of the format."""
    magic, version, start, flags, count, size, rows, columns = struct.unpack_from("<8I", font)
    assert (magic, version, flags, rows, columns) == (0x864AB572, 0, 1, high, wide)
    assert size == high * ((wide + 7) // 8)
    shapes = [font[start + at * size : start + (at + 1) * size] for at in range(count)]
    table = font[start + count * size :].split(b"\xff")
    assert table.pop() == b""
    return shapes, {letter: at for at, said in enumerate(table) for letter in said.decode()}
