"""Is a template good for a centre? Tried with what the centre may print at its longest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from common.i18n.translator import Translator
from common.paper import samples, words
from common.paper.fonts import Weight, missing
from common.paper.payloads import LARGE, Kind
from common.paper.printing import Printing
from common.paper.render import (
    LEAST_MODULE,
    WIDTH_58_MM,
    WIDTH_80_MM,
    Code,
    Piece,
    Sheet,
    Values,
    draw,
)
from common.paper.template import Template
from common.store.facts import Centre


def kind_of(name: str) -> Kind:
    """The kind of paper that the template of this name is for."""
    return Kind.TICKET if name == LARGE else Kind(name)


def misfits(name: str, template: Template, centre: Centre) -> Iterator[str]:
    """Where its papers would not be whole, one line for each, in every language and on every
    width of paper that the centre has."""
    for lang in centre.document["centre"]["languages"]:
        for width in _widths(centre):
            for payload in _longest(name, centre, lang):
                yield from _tried(name, template, centre, payload, width)


def _widths(centre: Centre) -> list[int]:
    """The papers that the centre has; before it has any, both usual ones."""
    found = {printer["width_dots"] for printer in centre.document["printer"]}
    return sorted(found) or [WIDTH_58_MM, WIDTH_80_MM]


def _longest(name: str, centre: Centre, lang: str) -> Iterator[dict[str, Any]]:
    """Sample payloads with all that may differ; where a service is named, one for each."""
    kind = kind_of(name)
    usual, *others = samples.variants(kind, centre, lang)
    large = {"large": name == LARGE}
    if "service" in usual:
        for code in centre.services:
            yield {**usual, **large, "service": code, "counters": centre.counters_of(code)}
    else:
        yield {**usual, **large}
    for payload in others:
        yield {**payload, **large}


def _tried(
    name: str, template: Template, centre: Centre, payload: dict[str, Any], width: int
) -> Iterator[str]:
    t = Translator(payload["lang"])
    found = words.values(Printing(payload, centre, t, width, False), kind_of(name))
    try:
        drawn = draw(template, found, width)
    except ValueError as error:
        yield f"{template.name}: cannot be drawn on {width} dots: {error}"
        return
    for problem in (*_not_whole(drawn, template), *_unknown_letters(found)):
        yield f"{template.name}: {problem}"


def _not_whole(drawn: Sheet, template: Template) -> Iterator[str]:
    for piece in drawn.pieces:
        yield from _piece_problems(piece, drawn.width)
    if drawn.height_mm > template.most_mm:
        yield (
            f"{drawn.height_mm:.0f} mm long on {drawn.width} dots, "
            f"most_mm allows {template.most_mm}"
        )


def _piece_problems(piece: Piece, width: int) -> Iterator[str]:
    if piece.cut:
        yield f'"{piece.cut}" does not fit on {width} dots, even shrunk'
    elif piece.x < 0 or piece.x + piece.ink.width > width:
        yield f"a block is {piece.ink.width} dots wide and does not fit on {width} dots"
    if isinstance(piece.says, Code) and piece.says.module < LEAST_MODULE:
        yield (
            f'the QR code of "{piece.says.text}" would have modules of {piece.says.module} dots '
            f"on {width} dots, {LEAST_MODULE} are needed"
        )


def _unknown_letters(found: Values) -> Iterator[str]:
    for value in found.values():
        if isinstance(value, str) and (lost := missing("".join(value.split()), Weight.MEDIUM)):
            yield f'the font has no letter for "{lost}" in "{value}"'
