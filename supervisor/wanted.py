"""What the page of a report asks the store for, worked out in the store's thread."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.actor import Actor, require
from common.domain.refusal import Refusal
from common.domain.reporting import CLOSES_ON, Span
from common.i18n.translator import Translator
from common.reports import known
from common.reports.asked import Asked
from common.reports.document import Document, Table
from common.store.store import Store
from supervisor.tables.report_officers import whose

_CALENDAR = 31


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which report, of which days (None: those it is usually about) and whom, and who asks."""

    name: str
    span: Span | None
    officer: str | None
    actor: Actor
    t: Translator


def closes_on(name: str) -> int:
    """On which day of the month the periods of a report end."""
    return _CALENDAR if known.KNOWN[name].calendar else CLOSES_ON


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
    return make(read(store, wanted.actor, code), store.centre(), wanted.t)


def _asked(store: Store, wanted: Wanted) -> Asked:
    entry = known.KNOWN[wanted.name]
    require(wanted.actor, entry.permission)
    span = wanted.span or known.usual_span(store, entry, closes_on(wanted.name))
    return Asked(store, span, wanted.t, officer=wanted.officer, actor=wanted.actor)
