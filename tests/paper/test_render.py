"""A drawn paper: whole letters, texts that always fit, a code that can be scanned, short paper."""

from __future__ import annotations

import unicodedata

import pytest
import zxingcpp
from PIL import Image, ImageDraw

from common.paper import letters, papers, render
from common.paper.fonts import ACCENTED, Weight, font
from common.paper.letters import Style
from common.paper.payloads import Kind
from common.paper.template import Align, Block, Template, What
from tests.hardware.printer.samples import SLIP, slip

from .centres import paper

WIDTHS = (576, 384)
STYLES = {
    (block.weight, size)
    for template in papers.shipped().values()
    for block in template.blocks
    for scale in (1.0, template.narrow)
    for size in (round(block.size * scale), max(round(block.shrink * scale), 17))
    if block.size
}


def ink(picture: Image.Image) -> int:
    return picture.convert("L").histogram()[0]


def freely_drawn(text: str, weight: Weight, size: int) -> Image.Image:
    """The same letters on a sheet so large that nothing can be cut off, trimmed to the ink."""
    sheet = Image.new("1", (size * 4, size * 4), 0)
    draw = ImageDraw.Draw(sheet)
    draw.fontmode = "1"
    draw.text((size, 2 * size), text, fill=1, font=font(weight, size), anchor="ls")
    return sheet.crop(sheet.getbbox())


def template(*blocks: Block) -> Template:
    return Template("test.toml", blocks, most_mm=500)


def text(content: str, **how: object) -> Block:
    return Block(What.TEXT, ({"": content},), **{"size": 30, "shrink": 20, **how})  # type: ignore[arg-type]


def test_there_are_134_accented_letters() -> None:
    assert len(set(ACCENTED)) == 134
    assert unicodedata.is_normalized("NFC", ACCENTED)


@pytest.mark.parametrize(("weight", "size"), sorted(STYLES))
def test_every_accented_letter_is_whole(weight: Weight, size: int) -> None:
    for letter in ACCENTED:
        strip = letters.line(letter, weight, size)
        drawn = strip.crop(strip.getbbox())
        free = freely_drawn(letter, weight, size)
        assert drawn.size == free.size, letter
        assert drawn.tobytes() == free.tobytes(), letter


@pytest.mark.parametrize(("weight", "size"), sorted(STYLES))
def test_no_two_letters_look_the_same(weight: Weight, size: int) -> None:
    every = ACCENTED + "aeiouydAEIOUYD"
    looks = {
        (letters._box(letter, weight, size), letters.line(letter, weight, size).tobytes())
        for letter in every
    }
    assert len(looks) == len(every)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", Kind)
def test_no_piece_takes_ink_from_another(kind: Kind, width: int) -> None:
    """All pieces alone have as much ink as the paper has, and none leaves its paper."""
    sheet = paper(kind, width)
    alone = sum(piece.ink.convert("L").histogram()[255] for piece in sheet.pieces)
    assert ink(sheet.image) == alone
    for above, below in zip(sheet.pieces, sheet.pieces[1:], strict=False):
        assert above.bottom <= below.y
    assert all(piece.x >= 0 and piece.x + piece.ink.width <= width for piece in sheet.pieces)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("words", [1, 4, 9, 16, 60])
def test_a_text_of_any_length_stays_on_the_paper(width: int, words: int) -> None:
    name = " ".join(["Chứng thực"] * words)
    sheet = slip(width, service=name, centre=name, number="A" * words)
    assert sheet.image.size == (width, sheet.height)
    for edge in (0, width - 1):
        column = sheet.image.crop((edge, 0, edge + 1, sheet.height))
        assert ink(column) == 2 + 2, "only the two rules reach the edge"


@pytest.mark.parametrize("most", [1, 2, 3])
def test_a_text_takes_no_more_lines_and_no_smaller_letters_than_it_may(most: int) -> None:
    style = Style(Weight.BOLD, 40, 24, most)
    for words in range(1, 60):
        found = letters.fit(" ".join(["Đất đai"] * words), style, 576)
        assert 1 <= len(found.lines) <= most
        assert found.size >= style.least
        assert all(letters.measure(line, style.weight, found.size) <= 576 for line in found.lines)
        assert found.cut == found.lines[-1].endswith("…")


def test_lines_of_one_text_are_about_equally_long() -> None:
    found = letters.fit(
        "Trung tâm Phục vụ hành chính công xã Đan Hải", Style(Weight.BOLD, 30, 22), 560
    )
    lengths = [letters.measure(line, Weight.BOLD, found.size) for line in found.lines]
    assert len(lengths) == 2
    assert max(lengths) < 1.25 * min(lengths)


def test_no_line_begins_with_a_dash() -> None:
    name = "Nông nghiệp – môi trường – tài nguyên và khoáng sản"
    style = Style(Weight.BOLD, 40, 20, 8)
    for width in range(250, 576, 5):
        lines = letters.fit(name, style, width).lines
        assert " ".join(lines) == name
        assert not any(line.startswith("–") for line in lines)


def test_what_is_shortened_says_so() -> None:
    sheet = slip(576, service="Đ" * 300)
    assert [piece.cut for piece in sheet.pieces if piece.cut] == ["Đ" * 300]


def test_a_composed_and_a_decomposed_text_print_the_same() -> None:
    decomposed = unicodedata.normalize("NFD", str(SLIP["centre"]))
    assert decomposed != SLIP["centre"]
    assert slip(576, centre=decomposed).image.tobytes() == slip(576).image.tobytes()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("payload", [str(SLIP["qr"]), "https://motcua.example/t/" + "x7Qk" * 12])
def test_the_qr_code_is_read(width: int, payload: str) -> None:
    (code,) = zxingcpp.read_barcodes(slip(width, qr=payload).image.convert("L"))
    assert code.text == payload
    assert code.ec_level in {"M", "Q", "H"}


def test_the_qr_code_has_its_quiet_zone() -> None:
    code, module = render.qr("MC1", 5, 576)
    zone = 4 * module
    assert code.getbbox() == (zone, zone, code.width - zone, code.height - zone)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_slip_is_short(width: int) -> None:
    assert slip(width).height_mm < 110


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("bar", ["priority", "reprint", "banner"])
def test_special_slips_carry_a_black_bar(width: int, bar: str) -> None:
    plain, special = slip(width), slip(width, **{bar: "SỐ ƯU TIÊN"})
    added = special.height - plain.height
    assert ink(special.image) - ink(plain.image) > 0.5 * added * width


def test_a_paper_is_the_same_every_time() -> None:
    first = slip(576).image.tobytes()
    letters.line.cache_clear()
    assert slip(576).image.tobytes() == first


@pytest.mark.parametrize(("align", "place"), [("left", 4), ("center", None), ("right", 572)])
def test_text_stands_where_it_should(align: str, place: int | None) -> None:
    sheet = render.draw(template(text("Số", align=Align(align))), {"lang": "vi"}, 576)
    left, _, right, _ = sheet.pieces[0].ink.getbbox() or (0, 0, 0, 0)
    left, right = left + sheet.pieces[0].x, right + sheet.pieces[0].x
    if place is None:
        assert abs(left - (576 - right)) <= 1
    else:
        assert min(abs(place - left), abs(place - right)) <= 1


def test_a_block_without_its_value_takes_no_room() -> None:
    both = template(text("Một"), text("{x}", when="x"), text("{x}"))
    assert len(render.draw(both, {"lang": "vi", "x": None}, 576).pieces) == 1
    assert len(render.draw(both, {"lang": "vi", "x": "Hai"}, 576).pieces) == 3


def test_a_block_stands_once_for_each_entry() -> None:
    rows = Block(What.ROW, ({"": "{label}"}, {"": "{total}"}), size=29, shrink=22, each="rows")
    entries = [{"label": "Hộ tịch"}, {"label": "Đất đai"}, {"label": "Y tế"}]
    sheet = render.draw(template(rows), {"lang": "vi", "total": "7", "rows": entries}, 576)
    assert len(sheet.pieces) == 3


def test_a_text_speaks_the_language_of_its_holder() -> None:
    two = Block(What.TEXT, ({"vi": "Xin chào", "en": "Hello"},), size=30, shrink=20)

    def said(lang: str) -> object:
        says = render.draw(template(two), {"lang": lang}, 576).pieces[0].says
        assert isinstance(says, render.Words)
        return says.text

    assert [said("vi"), said("en"), said("lo")] == ["Xin chào", "Hello", "Xin chào"]


def test_narrow_paper_gets_smaller_letters_but_no_illegible_ones() -> None:
    small, least = text("Mời", size=30, shrink=30), text("Mời", size=18, shrink=17)
    wide = render.draw(template(small, least), {"lang": "vi"}, 576).pieces
    narrow = render.draw(template(small, least), {"lang": "vi"}, 384).pieces
    assert narrow[0].ink.height < wide[0].ink.height
    assert wide[1].ink.height * 0.75 < narrow[1].ink.height
