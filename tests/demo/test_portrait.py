"""The picture in the README is whole by itself: letters with their marks, and no other host."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from xml.etree import ElementTree

import pytest
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tests.demo.portrait import svg

PICTURE = Path(__file__).parents[2] / "docs" / "demo.svg"
SVG = "{http://www.w3.org/2000/svg}"


def texts(picture: str) -> list[str]:
    tree = ElementTree.fromstring(picture)  # noqa: S314 - our own file
    return [text.text or "" for text in tree.iter(f"{SVG}text")]


def test_the_shipped_picture_shows_the_whole_chain() -> None:
    words = texts(PICTURE.read_text(encoding="utf-8"))
    for expected in (
        "Máy lấy số",
        "Màn hình sảnh",
        "Quầy 5",
        "Phiếu",
        "Bảng LED ở các quầy",
        "Số A001 đã sáng ở bảng LED và màn hình sảnh. Space: bắt đầu",
        "Trung tâm Phục vụ hành chính công xã Đan Hải",
    ):
        assert expected in words


def test_the_shipped_picture_asks_no_other_host_for_anything() -> None:
    picture = PICTURE.read_text(encoding="utf-8")
    assert re.findall(r"[a-z]+://[^\s\"')]+", picture) == ["http://www.w3.org/2000/svg"]
    assert not re.search(r"@font-face|@import|<image|<use|<script|url\(", picture)
    assert len(picture) < 120_000


def test_every_letter_of_the_shipped_picture_has_its_marks() -> None:
    for text in texts(PICTURE.read_text(encoding="utf-8")):
        assert unicodedata.is_normalized("NFC", text)
        assert not any(unicodedata.combining(letter) for letter in text)
        assert "�" not in text


def test_blocks_are_shapes_and_letters_are_text_at_their_places() -> None:
    ink, plain = Style(color="#ff0000", bgcolor="#000000"), Style(color="#ffffff")
    picture = svg([Strip([Segment("▀█", ink), Segment(" Đỗ & <b> ▶ Ư", plain)])])
    assert texts(picture) == ["Đỗ & <b>", "▶", "Ư"]
    assert 'd="M0 0h8v8h-8zM8 0h8v16h-8z"' in picture
    tree = ElementTree.fromstring(picture)  # noqa: S314 - our own text
    first = next(tree.iter(f"{SVG}text"))
    assert (first.get("x"), first.get("textLength")) == ("24", str(8 * 8))


@pytest.mark.parametrize("character", list("▘▝▖▗▚▞▌▐▄▀█─│╭╮╰╯━┃┏┓┗┛▂"))
def test_no_block_or_line_is_left_to_a_font(character: str) -> None:
    picture = svg([Strip([Segment(character, Style(color="#ff0000"))])])
    assert not texts(picture)
    assert '<path fill="#ff0000"' in picture
