"""Which reports there are. Each is a module with

    make(asked) -> Document
    opened(asked, key) -> Table       the rows behind one of its figures

and is read when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from importlib import import_module

from common.domain.refusal import Refusal
from common.domain.reporting import Span, read_span
from common.reports import marking, trial
from common.reports.asked import Asked
from common.reports.document import Document, Table
from common.store.queries import report as rows
from common.store.store import Store


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a report is made, and what it says in a line of English.

    `about` is which days it is about unless somebody says otherwise: `day`, `yesterday`, `month`.
    `calendar`: its months are the calendar's instead of the statutory ones. `permission` is what
    whoever asks for it must be permitted to do. `compares`: it puts another period beside its own.
    `falls_back`: on a day without a number it is about the newest day that had one.
    `narrows`: by which of `NARROWS` it can be narrowed down; by the others it is refused, lest it
    says of a part what is so of the whole. `spans`: which days it can be about: `any`, one `day`
    at a time, or `now`, whatever is asked. `whole`: it leaves nothing of a trial out, being a list
    of what is owed, of money, or of what staff did; the others are figures, and do.
    """

    module: str
    help: str
    about: str = "month"
    calendar: bool = False
    permission: str = "report.read"
    compares: bool = False
    falls_back: bool = False
    narrows: tuple[str, ...] = ()
    spans: str = "any"
    whole: bool = False


NARROWS = ("unit", "agency", "service", "officer")
_PARTS = NARROWS[:3]

KNOWN: Mapping[str, Entry] = {
    "duty": Entry(
        "common.reports.duty",
        "When officers were on duty.",
        permission="report.duty",
        narrows=NARROWS,
        whole=True,
    ),
    "day": Entry(
        "common.reports.day",
        "Everything of one day.",
        "day",
        falls_back=True,
        narrows=_PARTS,
        spans="day",
    ),
    "service": Entry(
        "common.reports.service",
        "The queue and the desks by service.",
        narrows=_PARTS,
    ),
    "officer": Entry(
        "common.reports.officer",
        "One officer's month, for the home agency and the post.",
        calendar=True,
        permission="report.officer",
        narrows=("officer",),
    ),
    "kpi": Entry(
        "common.reports.kpi",
        "Key figures against their targets.",
        narrows=_PARTS,
    ),
    "compare": Entry(
        "common.reports.compare",
        "Key figures beside those of another period.",
        compares=True,
        narrows=_PARTS,
    ),
    "07a": Entry(
        "common.reports.form07a",
        "Dossiers by field: form 07a/BTP/KSTT.",
        narrows=_PARTS,
    ),
    "urging": Entry(
        "common.reports.urging",
        "What agencies are urged to do, as it stands now.",
        "day",
        narrows=("agency",),
        spans="now",
        whole=True,
    ),
    "morning": Entry(
        "common.reports.morning",
        "One page for the briefing.",
        "yesterday",
        spans="day",
        whole=True,
    ),
    "outcomes": Entry(
        "common.reports.outcomes",
        "Supplements, refusals, advice, and why.",
        narrows=NARROWS,
    ),
    "index766": Entry(
        "common.reports.index766",
        "What the QĐ 766 index says of us.",
        narrows=_PARTS,
    ),
    "register": Entry(
        "common.reports.register",
        "Every dossier received: the register.",
        narrows=_PARTS,
    ),
    "suspended": Entry(
        "common.reports.suspended",
        "What waits for its holder, as of now.",
        "day",
        narrows=_PARTS,
        spans="now",
        whole=True,
    ),
    "cash": Entry(
        "common.reports.cash",
        "Fees and charges taken and given back.",
        narrows=("agency", "service"),
        whole=True,
    ),
    "books": Entry(
        "common.reports.books",
        "Our book beside the provincial one: which dossiers one lacks.",
        whole=True,
    ),
    "unusual": Entry(
        "common.reports.unusual",
        "Unusual signs, for the auditor: each may have a good reason.",
        narrows=NARROWS,
        whole=True,
    ),
    "changes": Entry(
        "common.reports.changes", "Who changed which setting, when and why.", whole=True
    ),
    "complaints": Entry(
        "common.reports.complaints",
        "Complaints and praise by kind, and how they were answered.",
        permission="complaint.read",
        whole=True,
    ),
}
"""By the name that a report is asked for."""


def usual_span(store: Store, entry: Entry, closes_on: int) -> Span:
    """The days of a report that nobody named."""
    today = store.centre().day_of(store.now())
    if entry.about in ("day", "yesterday"):
        day = today
        if entry.about == "yesterday" or (entry.falls_back and not _was_open(store, today)):
            with store.read() as connection:
                found = rows.newest_before(connection, date=today.isoformat())
            day = today if found is None else date.fromisoformat(found)
        return Span(day.isoformat(), day, day)
    month = today if today.day <= closes_on else today.replace(day=1) + timedelta(32)
    return read_span(f"{month:%Y-%m}", closes_on)


def _was_open(store: Store, day: date) -> bool:
    with store.read() as connection:
        found = rows.day_and_neighbours(connection, date=day.isoformat())
    return found is not None


def make(name: str, asked: Asked) -> Document:
    """A report.

    Raises:
        Refusal: `report_not_by`, `trial_no_days`, `trial_only`, what the report refuses.
    """
    _require_narrowed(name, asked)
    with trial.beside(asked, apart=not KNOWN[name].whole) as (part, found):
        document: Document = import_module(KNOWN[name].module).make(part)
    return trial.headed(asked, document, found)


def opened(name: str, asked: Asked, key: str, *, marked: bool = False) -> Table:
    """The rows behind a figure. `marked`: it leaves the screen, and each row says the
    mark of its figures.

    Raises:
        Refusal: `report_figure_unknown`, `report_not_by`.
    """
    _require_narrowed(name, asked)
    module = import_module(KNOWN[name].module)
    if not hasattr(module, "opened"):
        raise Refusal("report_figure_unknown", figure=key, report=name)
    with trial.beside(asked, apart=not KNOWN[name].whole) as (part, found):
        table: Table = module.opened(part, key)
    return marking.column(table, trial.mark_of(asked, found), asked.t) if marked else table


def _require_narrowed(name: str, asked: Asked) -> None:
    for narrow in NARROWS:
        if getattr(asked, narrow) is not None and narrow not in KNOWN[name].narrows:
            raise Refusal("report_not_by", narrow=f"--{narrow}")
