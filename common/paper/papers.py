"""From a job of the store to a drawn paper: the template of its kind, filled with its words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from common.centre import shipped as centres
from common.centre.document import as_document
from common.centre.load import load as load_centre
from common.domain.refusal import Refusal
from common.i18n.translator import SOURCE, Translator
from common.paper import samples, words
from common.paper.fonts import Weight, missing
from common.paper.parse import parse
from common.paper.payloads import LARGE, NAMES, Kind
from common.paper.render import WIDTH_58_MM, WIDTH_80_MM, Sheet, draw
from common.paper.template import Template
from common.paper.words import Printing
from common.store import facts
from common.store.facts import Centre

FOLDER = "templates"
"""Where a centre keeps templates of its own: this folder beside its store."""

_SHIPPED = Path(__file__).with_name("templates")

Templates = Mapping[str, Template]
"""A template for each of `NAMES`."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The templates in use, and what is wrong with those of the centre that are not."""

    templates: Templates
    own: frozenset[str]
    problems: tuple[str, ...]


def sheet(
    kind: str,
    payload: Mapping[str, Any],
    centre: Centre,
    *,
    width_dots: int,
    simulated: bool,
    templates: Templates | None = None,
) -> Sheet:
    """The paper of a print job (`common.paper.payloads`), by the shipped templates or others."""
    name = LARGE if kind == Kind.TICKET and payload.get("large") else kind
    template = (templates or shipped())[name]
    t = Translator(payload.get("lang") or SOURCE)
    printing = Printing(payload, centre, t, width_dots, simulated)
    return draw(template, words.values(printing, kind), width_dots)


@cache
def shipped() -> Templates:
    """The templates of the product."""
    found = {}
    for name in NAMES:
        template, problems = parse(_SHIPPED / f"{name}.toml", _names(name))
        if template is None:
            raise ValueError(problems)
        found[name] = template
    return found


def load(data: Path, centre: Centre) -> Loaded:
    """The templates of the hall with this data folder: its own where they are sound for this
    centre, else the shipped ones. A mistake in a template costs nobody a slip."""
    templates, own, problems = dict(shipped()), set(), list(_strangers(data / FOLDER))
    for name in NAMES:
        path = data / FOLDER / f"{name}.toml"
        if not path.is_file():
            continue
        template, found = parse(path, _names(name))
        if template is not None:
            found = list(_misfits(name, template, centre))
        if template is not None and not found:
            templates[name] = template
            own.add(name)
        problems += found
    return Loaded(templates, frozenset(own), tuple(problems))


def sample(name: str, centre: Centre, lang: str, width_dots: int, templates: Templates) -> Sheet:
    """A paper with everything on it that may be, as an example."""
    payload = {**samples.payload(_kind(name), centre, lang), "large": name == LARGE}
    return sheet(
        _kind(name), payload, centre, width_dots=width_dots, simulated=False, templates=templates
    )


def plain_tickets(
    centre: Centre, width_dots: int, templates: Templates, simulated: bool
) -> list[Sheet]:
    """A ticket in each language of the centre as they mostly are, with nothing special on it."""
    plain = {"mode": None, "priority": False, "copy": 0}
    return [
        sheet(
            Kind.TICKET,
            {**samples.payload(Kind.TICKET, centre, lang), **plain},
            centre,
            width_dots=width_dots,
            simulated=simulated,
            templates=templates,
        )
        for lang in centre.document["centre"]["languages"]
    ]


def check(data: Path, centre: Centre) -> Loaded:
    """The templates of a hall; refuse one whose papers would not be whole.

    Raises:
        Refusal: `template_invalid` with `problems`, one line for each, such as
            `ticket.toml: block 3 (big): unknown key "wieght", known: …`.
    """
    loaded = load(data, centre)
    problems = dict.fromkeys(loaded.problems)
    for name in NAMES:
        problems.update(dict.fromkeys(_misfits(name, loaded.templates[name], centre)))
    if problems:
        raise Refusal("template_invalid", problems=list(problems))
    return loaded


def _strangers(folder: Path) -> Iterator[str]:
    """Files that nobody would ever read: a misspelt name must not look as if it were in use."""
    for path in sorted(folder.glob("*.toml")):
        if path.stem not in NAMES:
            yield f"{path.name}: no such paper, known: {', '.join(NAMES)}"


def _misfits(name: str, template: Template, centre: Centre) -> Iterator[str]:
    """Where the template, tried with what this centre may print at its longest, is not whole."""
    for lang in centre.document["centre"]["languages"]:
        for width in _widths(centre):
            for payload in _longest(name, centre, lang):
                yield from _misfits_of(name, template, centre, payload, width)


def _kind(name: str) -> Kind:
    return Kind.TICKET if name == LARGE else Kind(name)


def _widths(centre: Centre) -> list[int]:
    """The papers that the centre has; before it has any, both usual ones."""
    found = {printer["width_dots"] for printer in centre.document["printer"]}
    return sorted(found) or [WIDTH_58_MM, WIDTH_80_MM]


def _longest(name: str, centre: Centre, lang: str) -> Iterator[dict[str, Any]]:
    """A sample payload; where a service is named on it, one for each."""
    kind = _kind(name)
    payload = {**samples.payload(kind, centre, lang), "large": name == LARGE}
    if "service" not in payload:
        yield payload
        return
    for code in centre.services:
        yield {**payload, "service": code, "counters": centre.counters_of(code)}


def _misfits_of(
    name: str, template: Template, centre: Centre, payload: dict[str, Any], width: int
) -> Iterator[str]:
    t = Translator(payload["lang"])
    found = words.values(Printing(payload, centre, t, width, False), _kind(name))
    drawn = draw(template, found, width)
    for piece in drawn.pieces:
        if piece.cut:
            yield f'{template.name}: "{piece.cut}" does not fit on {width} dots, even shrunk'
    if drawn.height_mm > template.most_mm:
        yield (
            f"{template.name}: {drawn.height_mm:.0f} mm long on {width} dots, "
            f"most_mm allows {template.most_mm}"
        )
    for value in found.values():
        if isinstance(value, str) and (lost := missing("".join(value.split()), Weight.MEDIUM)):
            yield f'{template.name}: the font has no letter for "{lost}" in "{value}"'


@cache
def _names(name: str) -> Mapping[str, Any]:
    """The placeholders of a template, with sample values."""
    kind = _kind(name)
    centre = _sample_centre()
    payload = samples.payload(kind, centre, SOURCE)
    return words.values(Printing(payload, centre, Translator(SOURCE), WIDTH_80_MM, False), kind)


@cache
def _sample_centre() -> Centre:
    """The shipped centre: any that is whole would do."""
    return facts.build(as_document(load_centre(centres.centre("one-desk"))), version=1)
