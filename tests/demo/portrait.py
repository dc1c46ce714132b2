"""A picture of a screen as SVG that looks the same everywhere: blocks and lines are shapes,
letters are text in whatever fixed-width font there is. It asks no other host for anything.

    python -m tests.demo.portrait docs/demo.svg    # plays the demonstration and pictures it
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from rich.cells import cell_len
from rich.color import Color
from textual.strip import Strip

WIDTH, HEIGHT = 8, 16
"""Of a cell, in pixels of the picture."""

_MARGIN = 10
_INK, _PAPER = "#f4f7fa", "#0b1b2b"
_FONTS = (
    "'Noto Sans Mono','JetBrains Mono','Cascadia Mono','SF Mono',Menlo,Consolas,"
    "'Liberation Mono','DejaVu Sans Mono',monospace"
)
_QUARTERS = dict(zip("▘▝▀▖▌▞▛▗▚▐▜▄▙▟█", range(1, 16), strict=True))

Box = tuple[float, float, float, float]
"""x, y, width, height within a cell."""

_LINES: dict[str, list[Box]] = {
    "─": [(0, 7.5, 8, 1)],
    "━": [(0, 7, 8, 2)],
    "│": [(3.5, 0, 1, 16)],
    "┃": [(3, 0, 2, 16)],
    "╭": [(3.5, 7.5, 4.5, 1), (3.5, 7.5, 1, 8.5)],
    "╮": [(0, 7.5, 4.5, 1), (3.5, 7.5, 1, 8.5)],
    "╰": [(3.5, 7.5, 4.5, 1), (3.5, 0, 1, 8.5)],
    "╯": [(0, 7.5, 4.5, 1), (3.5, 0, 1, 8.5)],
    "┏": [(3, 7, 5, 2), (3, 7, 2, 9)],
    "┓": [(0, 7, 5, 2), (3, 7, 2, 9)],
    "┗": [(3, 7, 5, 2), (3, 0, 2, 9)],
    "┛": [(0, 7, 5, 2), (3, 0, 2, 9)],
    "▂": [(0, 12, 8, 4)],
}


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    front: str
    back: str
    bold: bool


def svg(strips: Sequence[Strip]) -> str:
    """The rows of a screen as a picture."""
    rows = [list(_cells(strip)) for strip in strips]
    width = max(map(len, rows)) * WIDTH + 2 * _MARGIN
    height = len(rows) * HEIGHT + 2 * _MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">',
        f"<style>text{{font:13.33px {_FONTS};white-space:pre}}.b{{font-weight:bold}}</style>",
        f'<rect width="{width}" height="{height}" rx="8" fill="{_PAPER}"/>',
        f'<g transform="translate({_MARGIN} {_MARGIN})">',
        '<g shape-rendering="crispEdges">',
        *_paths(_backgrounds(rows)),
        *_paths(_shapes(rows)),
        "</g>",
        *_texts(rows),
        "</g></svg>",
    ]
    return "\n".join(parts) + "\n"


def _cells(strip: Strip) -> Iterator[_Cell]:
    for segment in strip:
        style = segment.style
        front = _hex(style.color if style else None, _INK)
        back = _hex(style.bgcolor if style else None, _PAPER)
        if style and style.reverse:
            front, back = back, front
        for character in segment.text:
            yield _Cell(character, front, back, bool(style and style.bold))
            for _ in range(cell_len(character) - 1):
                yield _Cell("", front, back, False)


def _hex(colour: Color | None, default: str) -> str:
    if colour is None or colour.is_default:
        return default
    return "#{:02x}{:02x}{:02x}".format(*colour.get_truecolor())


Placed = tuple[str, Box]


def _backgrounds(rows: list[list[_Cell]]) -> Iterator[Placed]:
    for y, row in enumerate(rows):
        start = 0
        for x in range(1, len(row) + 1):
            if x == len(row) or row[x].back != row[start].back:
                if row[start].back != _PAPER:
                    box = (start * WIDTH, y * HEIGHT, (x - start) * WIDTH, HEIGHT)
                    yield row[start].back, box
                start = x


def _shapes(rows: list[list[_Cell]]) -> Iterator[Placed]:
    for y, row in enumerate(rows):
        for x, cell in enumerate(row):
            for left, top, width, height in _boxes(cell.text):
                yield cell.front, (x * WIDTH + left, y * HEIGHT + top, width, height)


def _boxes(character: str) -> list[Box]:
    inked = _QUARTERS.get(character, 0)
    if inked == 15:
        return [(0, 0, 8, 16)]
    if inked in (3, 12):
        return [(0, 0 if inked == 3 else 8, 8, 8)]
    quarters = [((n % 2) * 4.0, (n // 2) * 8.0, 4.0, 8.0) for n in range(4) if inked >> n & 1]
    return quarters or _LINES.get(character, [])


def _paths(placed: Iterator[Placed]) -> Iterator[str]:
    """One path for each colour; neighbours in a row become one piece."""
    drawn: dict[str, list[Box]] = defaultdict(list)
    for colour, box in placed:
        pieces = drawn[colour]
        if pieces:
            x, y, width, height = pieces[-1]
            if (x + width, y, height) == (box[0], box[1], box[3]):
                pieces[-1] = (x, y, width + box[2], height)
                continue
        pieces.append(box)
    for colour, pieces in drawn.items():
        outline = "".join(f"M{x:g} {y:g}h{w:g}v{h:g}h{-w:g}z" for x, y, w, h in pieces)
        yield f'<path fill="{colour}" d="{outline}"/>'


def _texts(rows: list[list[_Cell]]) -> Iterator[str]:
    for y, row in enumerate(rows):
        for x, run in _runs(row):
            text = "".join(cell.text for cell in run)
            bold = ' class="b"' if run[0].bold else ""
            yield (
                f'<text x="{x * WIDTH}" y="{y * HEIGHT + 12}" fill="{run[0].front}"'
                f' textLength="{len(run) * WIDTH}"{bold}>{escape(text)}</text>'
            )


def _runs(row: list[_Cell]) -> Iterator[tuple[int, list[_Cell]]]:
    """Words of one look, with single spaces between them; symbols by themselves."""
    start: int | None = None
    for x, cell in enumerate([*row, _END]):
        if start is not None and not _goes_on(row, start, x):
            yield start, row[start:x]
            start = None
        if start is None and (_is_letter(cell) or _is_symbol(cell)):
            start = x


def _goes_on(row: list[_Cell], start: int, x: int) -> bool:
    """Whether the run that began at `start` has cell `x` too."""
    first, rest = row[start], row[x : x + 2]
    if _is_symbol(first) or not rest:
        return False
    if rest[0].text == " ":
        rest = rest[1:]
    return bool(rest) and _is_letter(rest[0]) and _look(rest[0]) == _look(first)


def _look(cell: _Cell) -> tuple[str, bool]:
    return cell.front, cell.bold


def _is_symbol(cell: _Cell) -> bool:
    """Arrows and the like come from another font and have its width: they stand alone."""
    return "\u2190" <= cell.text <= "\u2bff" and not _boxes(cell.text)


def _is_letter(cell: _Cell) -> bool:
    return not (cell.text.isspace() or _boxes(cell.text) or _is_symbol(cell))


_END = _Cell(" ", _INK, _PAPER, False)


async def _play(path: Path) -> None:
    """Take a number, call it, and picture the hall at that moment."""
    from motcua.demo import place
    from motcua.demo.arrangement import KIOSK
    from motcua.demo.bustle import Bustle, open_hall
    from motcua.demo.hall import OWN_DESK, HallApp
    from motcua.demo.show import CENTRE
    from motcua.demo.terminal import close_all

    with tempfile.TemporaryDirectory() as scratch, place.devices(CENTRE, Path(scratch)) as emulated:
        folder = Path(scratch)
        place.prepare(folder, CENTRE, place.MONDAY, emulated.ports, emulated.links)
        open_hall(folder, OWN_DESK)
        app = HallApp(folder, emulated, "vi")
        app.theme = "motcua"
        bustle = Bustle(folder, OWN_DESK, seed=1)
        bustle.start()
        (line,) = emulated.lines.values()
        try:
            async with app.run_test(size=(200, 60)) as pilot:
                for wait, key in ((6.0, "1"), (1.0, "1"), (1.0, "2"), (4.0, "space")):
                    await pilot.pause(wait)
                    await pilot.press(key)
                await pilot.pause(0.5)
                async with asyncio.timeout(20):
                    while line.shows(5) != "A001" or app.panes[KIOSK].picture.unfinished:
                        await pilot.pause(0.02)
                await pilot.pause(0.15)
                path.write_text(svg(app.screen._compositor.render_strips()), encoding="utf-8")
        finally:
            close_all(app.terminals())
            bustle.stop()


if __name__ == "__main__":
    os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
    asyncio.run(_play(Path(sys.argv[1])))
