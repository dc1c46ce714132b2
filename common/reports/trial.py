"""A report beside a trial: what is left out of the official figures, and what says so.

Figures leave the trial out. A list of what is owed to citizens, of money, of what staff did leaves
nothing out, since all of that was real: it says that the trial is in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from common.domain.mark import Mark
from common.domain.refusal import Refusal
from common.i18n.translator import Translator
from common.reports.asked import Asked
from common.reports.document import Document
from common.store import marks, official
from common.store.queries import trial as rows
from common.store.store import Store


@dataclass(frozen=True, slots=True)
class Beside:
    """What of a trial lies within the days of a report: business days, and dossiers that were
    received. `alone`: the report is about nothing else; `apart`: it leaves them out."""

    days: int
    dossiers: int
    alone: bool
    apart: bool


def counted(asked: Asked, *, apart: bool) -> Beside:
    """What lies within, and whether the report is about it. A single day that was of the trial is
    shown as that: without it there would be nothing."""
    spans = (asked.span, *((asked.other,) if asked.other else ()))
    with asked.store.read() as connection:
        days = sum(
            rows.days(connection, first=span.first.isoformat(), last=span.last.isoformat())
            for span in spans
        )
        dossiers = rows.dossiers(connection, since=asked.since, before=asked.before)
    one_day = asked.span.first == asked.span.last
    alone = asked.trial or (apart and one_day and days == 1)
    return Beside(days, dossiers, alone, apart or asked.trial)


@contextmanager
def beside(asked: Asked, *, apart: bool) -> Iterator[tuple[Asked, Beside]]:
    """The question, put to that part of the store that answers it.

    Raises:
        Refusal: `trial_no_days` where the trial alone is asked for and there was none;
            `trial_only` where there was nothing else.
    """
    found = counted(asked, apart=apart)
    if asked.trial and not (found.days or found.dossiers):
        raise Refusal("trial_no_days")
    if not found.apart:
        yield asked, found
        return
    with (
        official.apart(asked.store, alone=found.alone) as part,
        nothing_else(found.days, alone=found.alone),
    ):
        yield replace(asked, store=part), found


@contextmanager
def nothing_else(days: int, *, alone: bool) -> Iterator[None]:
    """Around figures that leave `days` of a trial out: where nothing is left, it says why.

    Raises:
        Refusal: `trial_only`.
    """
    try:
        yield
    except Refusal as refusal:
        if refusal.code != "report_empty" or alone or not days:
            raise
        raise Refusal("trial_only", days=days) from None


@contextmanager
def official_part(store: Store, *, alone: bool = False) -> Iterator[Store]:
    """The part of a store that figures are about which are no report, whatever their days.

    Raises:
        Refusal: `trial_only`.
    """
    with store.read() as connection:
        days = rows.days(connection, first="0001-01-01", last="9999-12-31")
    with official.apart(store, alone=alone) as part, nothing_else(days, alone=alone):
        yield part


def headed(asked: Asked, document: Document, found: Beside) -> Document:
    """The report with what it says about the trial at its head, and its mark."""
    lines, legal = list(_lines(asked.t, found)), document.legal
    if legal is not None and lines:  # which is in Vietnamese
        legal = replace(legal, lines=[*legal.lines, *_lines(Translator("vi"), found)])
    return replace(
        document,
        mark=mark_of(asked, found),
        subtitle=[*document.subtitle, *lines],
        legal=legal,
        extra={**document.extra, **_record(asked, found)},
    )


def mark_of(asked: Asked, found: Beside) -> Mark | None:
    """What stands over the report: the store's own mark, or that of figures of the trial alone."""
    store = asked.store
    with store.read() as connection:
        if marks.is_training(connection):
            return Mark.TRAINING
    if store.clock.simulated:
        return Mark.DEMO
    return Mark.TRIAL if found.alone else None


def _lines(t: Translator, found: Beside) -> Iterator[str]:
    if not (found.days or found.dossiers):
        return
    which = "alone" if found.alone else "apart" if found.apart else "within"
    yield t(f"report.trial.{which}", days=t.count(found.days), dossiers=t.count(found.dossiers))


def _record(asked: Asked, found: Beside) -> dict[str, object]:
    mark = mark_of(asked, found)
    how = "alone" if found.alone else "left_out" if found.apart else "included"
    said = {"trial": {"figures": how, "days": found.days, "dossiers": found.dossiers}}
    return {
        **({"mark": mark.value} if mark else {}),
        **(said if found.days or found.dossiers or found.alone else {}),
    }
