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
from common.i18n import catalogue
from common.i18n.translator import SOURCE, Translator
from common.i18n.wording import Wording, wording
from common.paper import samples, words
from common.paper.misfits import kind_of, misfits
from common.paper.parse import parse
from common.paper.payloads import LARGE, NAMES, Kind
from common.paper.printing import Printing
from common.paper.render import WIDTH_80_MM, Sheet, draw
from common.paper.template import Template
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
    problems: tuple[Wording, ...]


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
        template, problems = parse(_SHIPPED / f"{name}.toml", _names(name), catalogue.languages())
        if template is None:
            raise ValueError(problems)
        found[name] = template
    return found


def load(data: Path, centre: Centre) -> Loaded:
    """The templates of the hall with this data folder: its own where they are sound for this
    centre, else the shipped ones. A mistake in a template costs nobody a slip."""
    templates, own, problems = dict(shipped()), set(), list(_strangers(data / FOLDER))
    for name in NAMES:
        template, found = _own(data / FOLDER / f"{name}.toml", name, centre)
        if template is not None and not found:
            templates[name] = template
            own.add(name)
        problems += found
    return Loaded(templates, frozenset(own), tuple(problems))


def _own(path: Path, name: str, centre: Centre) -> tuple[Template | None, list[Wording]]:
    """A centre's own template, None where it has none or it cannot be read, and its problems."""
    try:
        if not path.is_file():
            return None, []
        languages = dict.fromkeys((*centre.document["centre"]["languages"], *catalogue.languages()))
        template, problems = parse(path, _names(name), languages)
        if template is not None:
            problems = list(misfits(name, template, centre))
    except Exception as error:  # noqa: BLE001 - no template stops a printer
        what = wording("wrong.paper.unusable", why=repr(error))
        return None, [wording("wrong.at", at=path.name, what=what)]
    return template, problems


def sample(name: str, centre: Centre, lang: str, width_dots: int, templates: Templates) -> Sheet:
    """A paper with everything on it that may be, as an example."""
    payload = {**samples.payload(kind_of(name), centre, lang), "large": name == LARGE}
    return sheet(
        kind_of(name), payload, centre, width_dots=width_dots, simulated=False, templates=templates
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
        problems.update(dict.fromkeys(misfits(name, loaded.templates[name], centre)))
    if problems:
        raise Refusal("template_invalid", problems=list(problems))
    return loaded


def _strangers(folder: Path) -> Iterator[Wording]:
    """Files that nobody would ever read: a misspelt name must not look as if it were in use."""
    for path in sorted(folder.glob("*.toml")):
        if path.stem not in NAMES:
            what = wording("wrong.paper.unknown", known=", ".join(NAMES))
            yield wording("wrong.at", at=path.name, what=what)


@cache
def _names(name: str) -> Mapping[str, Any]:
    """The placeholders of a template, with sample values."""
    kind = kind_of(name)
    centre = _sample_centre()
    payload = samples.payload(kind, centre, SOURCE)
    return words.values(Printing(payload, centre, Translator(SOURCE), WIDTH_80_MM, False), kind)


@cache
def _sample_centre() -> Centre:
    """The shipped centre: any that is whole would do."""
    return facts.build(as_document(load_centre(centres.centre("one-desk"))), version=1)
