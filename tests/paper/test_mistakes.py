"""A template that cannot be drawn is told, and never stops a printer or costs a slip."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from common.paper import papers, render
from common.paper.template import Align, Block, What
from common.store.facts import Centre
from tests.paper.test_render import template
from tests.paper.test_templates import own, problems, with_printer
from tests.wordings import in_english

from .centres import centre


def png(width: int, height: int) -> bytes:
    """A file that says it is a picture of this size, and holds none of it."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    chunks = (head, b"IDAT" + zlib.compress(b""), b"IEND")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
        for chunk in chunks
    )


@pytest.mark.parametrize(
    ("block", "name", "problem"),
    [
        ('row = ["{service}", "{centre}"]', "ticket", "does not fit on 576 dots"),
        ('bar = "{service}"\nsize = 300\nshrink = 300', "ticket", "does not fit on 576 dots"),
        ('qr = "%s"' % ("x" * 2400), "ticket", "no QR code holds a text of 2400 letters"),
        ('pages = "%s"' % ("x" * 300), "test", "does not fit on 576 dots"),
        ('text = "{time}"\neach = "numbers"\nwhen = ["time"]', "numbers", "expected a placeholder"),
        ('qr = "%s"' % ("x" * 1600), "ticket", "would have modules of 3 dots on 576 dots"),
    ],
    ids=["row", "bar", "long qr", "pages", "when", "small modules"],
)
def test_what_cannot_be_drawn_is_told(block: str, name: str, problem: str, tmp_path: Path) -> None:
    found = problems(tmp_path, f"most_mm = 1000\n[[block]]\n{block}\n", name)
    assert any(line.startswith(f"{name}.toml: ") and problem in line for line in found), found


@pytest.mark.parametrize(
    ("size", "problem"),
    [
        ((20_000, 10_000), "is no picture that can be printed"),
        ((600, 100_000), "at most 640 and 8000 fit"),
        ((600, 10), "is no picture that can be printed"),
    ],
    ids=["a bomb", "too high", "empty"],
)
def test_a_picture_that_cannot_be_unpacked_is_told(
    size: tuple[int, int], problem: str, tmp_path: Path
) -> None:
    folder = own(tmp_path, '[[block]]\nimage = "crest.png"\n')
    (folder / papers.FOLDER / "crest.png").write_bytes(png(*size))
    (line,) = in_english(papers.load(folder, centre()).problems)
    assert problem in line


def test_whatever_else_goes_wrong_costs_nobody_a_slip(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("nobody thought of this")

    papers.shipped()
    folder = own(tmp_path, '[[block]]\ntext = "{number}"\n')
    monkeypatch.setattr(papers, "misfits", broken)
    loaded = papers.load(folder, centre())
    assert loaded.templates["ticket"] is papers.shipped()["ticket"]
    (line,) = in_english(loaded.problems)
    assert line.startswith("ticket.toml: cannot be used: ZeroDivisionError")


def with_name(found: Centre, code: str, name: str) -> Centre:
    """The centre after one of its services was given another name."""
    service = replace(found.services[code], name={"vi": name})
    return replace(found, services={**found.services, code: service})


def test_a_longer_name_brings_the_shipped_template_back(tmp_path: Path) -> None:
    """Templates are looked at again whenever a centre file is applied."""
    folder = own(tmp_path, '[[block]]\nrow = ["x", "{service}"]\nsize = 17\nshrink = 17\n')
    assert papers.load(folder, centre()).own == {"ticket"}
    longer = with_name(centre(), next(iter(centre().services)), "Đ" * 900)
    loaded = papers.load(folder, longer)
    assert loaded.own == frozenset()
    assert any("does not fit" in line for line in in_english(loaded.problems))


@pytest.mark.parametrize("width", [416, 384])
def test_a_picture_wider_than_the_narrow_paper_is_told(width: int, tmp_path: Path) -> None:
    folder = own(tmp_path, '[[block]]\nimage = "crest.png"\n')
    Image.new("1", (500, 30), 0).save(folder / papers.FOLDER / "crest.png")
    assert papers.load(folder, with_printer(centre(), 576)).problems == ()
    (line,) = set(in_english(papers.load(folder, with_printer(centre(), width)).problems))
    assert f"500 dots wide and does not fit on {width} dots" in line


ONLY = "most_mm = 1000\n[[block]]\n"


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("ticket", 'text = "{estimate}"\nsize = 44\nshrink = 44\nmax_lines = 1'),
        ("seal", 'text = "{signed}"\nsize = 60\nshrink = 60\nmax_lines = 1'),
    ],
)
def test_the_longer_of_two_texts_is_tried_too(name: str, source: str, tmp_path: Path) -> None:
    """An hour that is unknown, a seal that is signed: the usual sample has the other text."""
    loaded = papers.load(own(tmp_path, ONLY + source, name), with_printer(centre(), 576))
    found = in_english(loaded.problems)
    usual = {"ticket": "Chưa dự kiến được giờ gọi", "seal": "Đã ký bằng khóa"}[name]
    assert any(usual.lower() in line.lower() for line in found), found


def test_a_list_of_numbers_is_tried_with_as_many_as_may_be_printed(tmp_path: Path) -> None:
    source = 'most_mm = 40\n[[block]]\nrow = ["{number}", "{time}"]\neach = "numbers"\n'
    found = in_english(papers.load(own(tmp_path, source, "numbers"), centre("one-desk")).problems)
    assert any("mm long" in line for line in found), "8 lines would fit on 40 mm, 20 do not"
    assert papers.shipped()["numbers"].most_mm >= 200


def drawn(block: Block, **values: Any) -> list[render.Piece]:
    return list(render.draw(template(block), {"lang": "vi", **values}, 576).pieces)


def test_a_block_of_a_list_may_depend_on_the_entry() -> None:
    late = Block(What.TEXT, ({"": "{label}"},), size=30, shrink=20, each="rows", when="late")
    rows = [{"label": "Một", "late": None}, {"label": "Hai", "late": "trễ"}]
    (piece,) = drawn(late, rows=rows)
    assert isinstance(piece.says, render.Words)
    assert piece.says.text == "Hai"


@pytest.mark.parametrize("width", [576, 384])
def test_no_letter_of_a_text_is_smaller_than_17_dots(width: int) -> None:
    block = Block(What.TEXT, ({"": "Mời"},), size=17, shrink=17, align=Align.LEFT)
    at_17 = render.draw(template(block), {"lang": "vi"}, 576).pieces[0].ink
    assert render.draw(template(block), {"lang": "vi"}, width).pieces[0].ink.size == at_17.size


def test_a_module_is_as_large_on_narrow_paper_where_there_is_room() -> None:
    block = Block(What.QR, ({"": "MC:9fK3dX0aPqTz"},), dots=5)
    (piece,) = render.draw(template(block), {"lang": "vi"}, 384).pieces
    assert isinstance(piece.says, render.Code)
    assert piece.says.module == 5
