"""A chart as SVG: shapes and words that can be searched, no script and nothing from outside."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

from common.reports.chart_picture import Area, Picture, Point, Shape, Stroke

_FAMILY = "'Be Vietnam Pro', 'Noto Sans', sans-serif"
_ROOM = 6.0


def svg(picture: Picture) -> str:
    """The file."""
    wide, high = picture.width + 2 * _ROOM, picture.height + 2 * _ROOM
    box = f"{-_ROOM:g} {-_ROOM:g} {wide:g} {high:g}"
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide:g}pt" height="{high:g}pt"'
            f' viewBox="{box}" font-family="{_FAMILY}">',
            f'<rect x="{-_ROOM:g}" y="{-_ROOM:g}" width="{wide:g}" height="{high:g}" fill="#fff"/>',
            *map(_drawn, picture.shapes),
            "</svg>\n",
        ]
    )


def _drawn(shape: Shape) -> str:
    if isinstance(shape, Area):
        edge = ' stroke="#000" stroke-width="0.5"' if shape.edge else ""
        points = " ".join(_points(shape.points))
        return f'<polygon points="{points}" fill="{_grey(shape.grey)}"{edge}/>'
    if isinstance(shape, Stroke):
        look = f'stroke="{_grey(shape.grey)}" stroke-width="{shape.width:g}"'
        return f'<polyline points="{" ".join(_points(shape.points))}" fill="none" {look}/>'
    bold = ' font-weight="bold"' if shape.bold else ""
    x, y = shape.at
    look = f'font-size="{shape.size:g}" text-anchor="{shape.anchor}"{bold}'
    return f'<text x="{x:.2f}" y="{y:.2f}" {look}>{escape(_plain(shape.text))}</text>'


def _points(points: tuple[Point, ...]) -> Iterator[str]:
    return (f"{x:.2f},{y:.2f}" for x, y in points)


def _grey(share: float) -> str:
    return f"#{round(share * 255):02x}" + f"{round(share * 255):02x}" * 2


def _plain(text: str) -> str:
    """Control characters have no place in XML."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
