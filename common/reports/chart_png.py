"""A chart as PNG, in greys, with the letters of our papers."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw

from common.paper.fonts import Weight, font
from common.reports.chart_picture import WHITE, Anchor, Area, Picture, Point, Stroke, Word

_PER_INCH = 200
_FINER = 2
"""Drawn so many times larger and made smaller again: edges are smooth."""

_SCALE = _PER_INCH / 72 * _FINER
_ROOM = 6.0
_EDGE = 0.5
_ANCHORS = {Anchor.START: "ls", Anchor.MIDDLE: "ms", Anchor.END: "rs"}


def png(picture: Picture) -> bytes:
    """The file, the same bytes for the same picture."""
    size = (_dots(picture.width + 2 * _ROOM), _dots(picture.height + 2 * _ROOM))
    image = Image.new("L", size, 255)
    draw = ImageDraw.Draw(image)
    for shape in picture.shapes:
        if isinstance(shape, Area):
            _fill(draw, shape)
        elif isinstance(shape, Stroke):
            width = max(1, _dots(shape.width))
            draw.line([_at(point) for point in shape.points], _grey(shape.grey), width, "curve")
        else:
            _write(draw, shape)
    small = image.resize((size[0] // _FINER, size[1] // _FINER), Image.Resampling.LANCZOS)
    file = BytesIO()
    small.save(file, "PNG", dpi=(_PER_INCH, _PER_INCH), optimize=True)
    return file.getvalue()


def _fill(draw: ImageDraw.ImageDraw, area: Area) -> None:
    points = [_at(point) for point in area.points]
    draw.polygon(points, fill=_grey(area.grey))
    if area.edge:
        draw.line([*points, points[0]], 0, max(1, _dots(_EDGE)), "curve")


def _write(draw: ImageDraw.ImageDraw, word: Word) -> None:
    face = font(Weight.BOLD if word.bold else Weight.REGULAR, _dots(word.size))
    draw.text(_at(word.at), word.text, 0, face, anchor=_ANCHORS[word.anchor])


def _at(point: Point) -> Point:
    return (point[0] + _ROOM) * _SCALE, (point[1] + _ROOM) * _SCALE


def _dots(points: float) -> int:
    return round(points * _SCALE)


def _grey(share: float) -> int:
    return round(share * 255 / WHITE)
