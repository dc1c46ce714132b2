"""What the page of a report asks the store for."""

from __future__ import annotations

from dataclasses import dataclass, replace

from common.domain.actor import Actor, require
from common.domain.refusal import Refusal
from common.domain.reporting import CLOSES_ON, Span
from common.i18n.translator import Translator
from common.reports import known
from common.reports.asked import Asked
from common.reports.document import Document, Table
from common.store import marks
from common.store.store import Store
from supervisor.narrowing import Only
from supervisor.tables.report_officers import whose

_CALENDAR = 31


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which report, of which days (None: those it is usually about) and which part of the centre,
    beside which `other` days (None: those before), and who asks."""

    name: str
    span: Span | None
    only: Only
    actor: Actor
    t: Translator
    other: Span | None = None


def closes_on(name: str) -> int:
    """On which day of the month the periods of a report end."""
    return _CALENDAR if known.KNOWN[name].calendar else CLOSES_ON


def span_of(store: Store, wanted: Wanted) -> Span:
    """The days that it is about."""
    entry = known.KNOWN[wanted.name]
    return wanted.span or known.usual_span(store, entry, closes_on(wanted.name))


def made(store: Store, wanted: Wanted) -> Document:
    """The report; where it is about one officer and nobody said which, the question.

    Raises:
        Refusal: `not_permitted`, what the report refuses.
    """
    asked = _asked(store, wanted)
    try:
        return known.make(wanted.name, asked)
    except Refusal as error:
        if error.code == "report_officer_needed":
            return whose(asked, wanted.name)
        raise


def tried(store: Store, wanted: Wanted) -> tuple[Span, Document | Refusal]:
    """The report, or why there is none, with the days that it would be about.

    Raises:
        Refusal: `not_permitted`, where none of it is for whoever asks.
    """
    require(wanted.actor, known.KNOWN[wanted.name].permission)
    span = span_of(store, wanted)
    try:
        return span, made(store, wanted)
    except Refusal as refusal:
        return span, refusal


def opened(store: Store, wanted: Wanted, key: str) -> Table:
    """The rows behind a figure.

    Raises:
        Refusal: `not_permitted`, `report_figure_unknown`.
    """
    return known.opened(wanted.name, _asked(store, wanted), key)


def story(store: Store, wanted: Wanted, code: str) -> Document:
    """Everything about a dossier, with the numbers that were taken for it.

    Raises:
        Refusal: `not_permitted`, `dossier_unknown`.
    """
    from common.reports.story import make
    from common.views.story import read

    require(wanted.actor, known.KNOWN[wanted.name].permission)
    made = make(read(store, wanted.actor, code), store.centre(), wanted.t)
    return replace(made, mark=marks.of(store))


def _asked(store: Store, wanted: Wanted) -> Asked:
    require(wanted.actor, known.KNOWN[wanted.name].permission)
    only = wanted.only
    return Asked(
        store,
        span_of(store, wanted),
        wanted.t,
        only.code("unit"),
        only.code("agency"),
        only.code("service"),
        only.code("officer"),
        wanted.actor,
        wanted.other,
    )
