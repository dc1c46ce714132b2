"""The slip: whole letters, texts that always fit, a code that can be scanned, short paper."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image, ImageDraw

from hardware.printer import slip
from hardware.printer.slip import SlipText, render

from .samples import LETTERS, SLIP

WIDTHS = (576, 384)
EMPTY = SlipText("", "", "", "", "", "", "", "", "", "", "")
STYLES = {
    (style.weight, size)
    for sheet in (slip._WIDE, slip._NARROW)
    for name in ("authority", "centre", "title", "service", "bold", "plain", "small", "bar")
    for style in [getattr(sheet, name)]
    for size in (style.floor, style.size)
}


def ink(picture: Image.Image) -> int:
    return picture.convert("L").histogram()[0]


def freely_drawn(text: str, weight: str, size: int) -> Image.Image:
    """The same letters on a sheet so large that nothing can be cut off, trimmed to the ink."""
    sheet = Image.new("1", (size * 4, size * 4), 0)
    draw = ImageDraw.Draw(sheet)
    draw.fontmode = "1"
    draw.text((size, 2 * size), text, fill=1, font=slip._font(weight, size), anchor="ls")
    return sheet.crop(sheet.getbbox())


def test_there_are_134_accented_letters() -> None:
    assert len(set(LETTERS)) == 134
    assert unicodedata.is_normalized("NFC", LETTERS)


@pytest.mark.parametrize(("weight", "size"), sorted(STYLES))
def test_every_accented_letter_is_whole(weight: str, size: int) -> None:
    for letter in LETTERS:
        strip = slip._line(letter, weight, size)
        drawn = strip.crop(strip.getbbox())
        free = freely_drawn(letter, weight, size)
        assert drawn.size == free.size, letter
        assert drawn.tobytes() == free.tobytes(), letter


@pytest.mark.parametrize(("weight", "size"), sorted(STYLES))
def test_no_two_letters_look_the_same(weight: str, size: int) -> None:
    letters = LETTERS + "aeiouydAEIOUYD"
    looks = {
        (slip._box(letter, weight, size), slip._line(letter, weight, size).tobytes())
        for letter in letters
    }
    assert len(looks) == len(letters)


@pytest.mark.parametrize("width", WIDTHS)
def test_lines_take_no_ink_from_each_other(width: int) -> None:
    """Every text drawn alone has together as much ink as the slip has: none covers another."""
    tall = "Ế Ẵ Ặ Ậ Ệ Ộ Ỗ Ữ Ự ỵ g"
    texts = ("authority", "centre", "title", "service", "counter", "ahead", "estimate", "code")
    together = render(replace(EMPTY, **dict.fromkeys(texts, tall)), width)
    rules = ink(render(EMPTY, width))
    alone = sum(ink(render(replace(EMPTY, **{text: tall}), width)) - rules for text in texts)
    assert ink(together) == alone + rules


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("words", [1, 4, 9, 16, 60])
def test_a_text_of_any_length_stays_on_the_paper(width: int, words: int) -> None:
    name = " ".join(["Chứng thực"] * words)
    picture = render(replace(SLIP, service=name, centre=name, number="A" * words), width)
    assert picture.size == (width, picture.height)
    for edge in (0, width - 1):
        column = picture.crop((edge, 0, edge + 1, picture.height))
        assert ink(column) == 2 + 2, "only the two rules reach the edge"


@pytest.mark.parametrize("width", WIDTHS)
def test_a_text_takes_at_most_two_lines(width: int) -> None:
    style = slip._WIDE.service if width == 576 else slip._NARROW.service
    for words in range(1, 60):
        lines, size = slip._fit(" ".join(["Đất đai"] * words), style, width)
        assert 1 <= len(lines) <= 2
        assert size >= style.floor
        assert all(slip._measure(line, style.weight, size) <= width for line in lines)


def test_what_is_shortened_says_so() -> None:
    lines, _ = slip._fit("Đ" * 300, slip._WIDE.service, 576)
    assert lines[-1].endswith("…")


def test_a_composed_and_a_decomposed_text_print_the_same() -> None:
    decomposed = replace(SLIP, centre=unicodedata.normalize("NFD", SLIP.centre))
    assert render(decomposed, 576).tobytes() == render(SLIP, 576).tobytes()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("payload", [SLIP.qr, "https://motcua.example/t/" + "x7Qk" * 12])
def test_the_qr_code_is_read(width: int, payload: str) -> None:
    (code,) = zxingcpp.read_barcodes(render(replace(SLIP, qr=payload), width).convert("L"))
    assert code.text == payload
    assert code.ec_level in {"M", "Q", "H"}


def test_the_qr_code_has_its_quiet_zone() -> None:
    code = slip._qr("MC1", 576)
    zone = 4 * slip._MODULE
    assert code.getbbox() == (zone, zone, code.width - zone, code.height - zone)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_slip_is_short(width: int) -> None:
    assert render(SLIP, width).height / slip.DOTS_PER_MM < 110


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("bar", ["priority", "reprint", "banner"])
def test_special_slips_carry_a_black_bar(width: int, bar: str) -> None:
    plain = render(SLIP, width)
    special = render(replace(SLIP, **{bar: "SỐ ƯU TIÊN"}), width)
    added = special.height - plain.height
    assert ink(special) - ink(plain) > 0.6 * added * width


def test_a_picture_is_the_same_every_time() -> None:
    assert render(SLIP, 576).tobytes() == render(SLIP, 576).tobytes()
