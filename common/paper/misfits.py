"""Is a template good for a centre? Tried with what the centre may print at its longest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from common.i18n.translator import Translator
from common.i18n.wording import Wording, wording
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
from common.paper.template import Template, Unfit
from common.store.facts import Centre


def kind_of(name: str) -> Kind:
    """The kind of paper that the template of this name is for."""
    return Kind.TICKET if name == LARGE else Kind(name)


def misfits(name: str, template: Template, centre: Centre) -> Iterator[Wording]:
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
) -> Iterator[Wording]:
    t = Translator(payload["lang"])
    found = words.values(Printing(payload, centre, t, width, False), kind_of(name))
    try:
        drawn = draw(template, found, width)
    except ValueError as error:
        why = error.what if isinstance(error, Unfit) else str(error)
        what = wording("wrong.paper.undrawn", width=width, why=why)
        yield wording("wrong.at", at=template.name, what=what)
        return
    for what in (*_not_whole(drawn, template), *_unknown_letters(found)):
        yield wording("wrong.at", at=template.name, what=what)


def _not_whole(drawn: Sheet, template: Template) -> Iterator[Wording]:
    for piece in drawn.pieces:
        yield from _piece_problems(piece, drawn.width)
    if drawn.height_mm > template.most_mm:
        yield wording(
            "wrong.paper.long",
            mm=f"{drawn.height_mm:.0f}",
            width=drawn.width,
            most=template.most_mm,
        )


def _piece_problems(piece: Piece, width: int) -> Iterator[Wording]:
    if piece.cut:
        yield wording("wrong.paper.cut", text=piece.cut, width=width)
    elif piece.x < 0 or piece.x + piece.ink.width > width:
        yield wording("wrong.paper.wide", found=piece.ink.width, width=width)
    if isinstance(piece.says, Code) and piece.says.module < LEAST_MODULE:
        yield wording(
            "wrong.paper.modules",
            text=piece.says.text,
            found=piece.says.module,
            width=width,
            least=LEAST_MODULE,
        )


def _unknown_letters(found: Values) -> Iterator[Wording]:
    for value in found.values():
        if isinstance(value, str) and (lost := missing("".join(value.split()), Weight.MEDIUM)):
            yield wording("wrong.paper.letter_in", lost=lost, text=value)
