"""A slip on a terminal: the same slip, only smaller."""

from __future__ import annotations

from PIL import Image

from common.paper.preview import half_blocks
from tests.hardware.printer.samples import render


def test_two_rows_of_dots_are_one_line() -> None:
    picture = Image.new("1", (4, 2), 255)
    for x, y in ((1, 0), (2, 1), (3, 0), (3, 1)):
        picture.putpixel((x, y), 0)
    assert half_blocks(picture, 4) == [" ▀▄█"]


def test_a_slip_keeps_its_shape_at_any_size() -> None:
    picture = render(576)
    for columns in (20, 36, 72, 144):
        lines = half_blocks(picture, columns)
        assert {len(line) for line in lines} == {columns}
        assert abs(len(lines) * 2 / columns - picture.height / picture.width) < 0.1
        assert any("█" in line for line in lines)


def test_at_a_column_for_eight_dots_the_rules_go_across() -> None:
    lines = half_blocks(render(576), 288)
    assert sum(set(line) <= set("▀▄█") for line in lines) == 2
