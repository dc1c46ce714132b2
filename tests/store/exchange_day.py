"""What another system sends, and what it is told: one of each, for `whole_day`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from common.domain.commands import Command
from common.domain.dossier import State
from common.domain.exchange import Row, RowKind
from common.domain.exchange_commands import ImportExchange
from common.domain.report_commands import BookEntry, KeepComparison
from common.exchange import book, exporting
from common.exchange.exporting import About
from common.store.store import Store
from common.views import dossier_report

_HOUR = 3_600_000


def live(store: Store, do: Callable[[Command], dict[str, Any]]) -> None:
    """A dossier that we do not have, its life, a row that is wrong, the first one again."""
    now = store.now()
    first = Row(
        1,
        RowKind.DOSSIER,
        "1",
        "H21.25-261101-0001",
        State.ACCEPTED,
        procedure="1.001193",
        channel="online",
        received_at=now - 3 * _HOUR,
        accepted_at=now - 2 * _HOUR,
        due_at=now + _HOUR,
    )
    change = Row(2, RowKind.STATUS, "2", first.code, State.SUPPLEMENT, at=now - _HOUR)
    old = replace(change, id="3", state=State.PAYMENT, at=now - 2 * _HOUR)
    wrong = replace(first, id="4", code="H21.25-261101-0002", procedure="9.999999")
    same = replace(first, id="5")
    answer = do(ImportExchange("tinh", (first, change, old, wrong, same, first), "cli:test"))
    assert (answer["new"], answer["moved"], answer["matched"]) == (1, 1, 2), answer
    assert (answer["rejected"], answer["again"]) == (1, 1)
    day = store.centre().day_of(now)
    assert book.reconcile(store, {}, day, day).only_ours
    lacks = BookEntry("only_ours", first.code, first.procedure, first.received_at, ours=5)
    do(KeepComparison("tinh", day.isoformat(), day.isoformat(), 0, 0, 1, 0, (lacks,)))
    assert dossier_report.read(store, date(2026, 1, 1), day).received
    assert list(exporting.records(store, 0, About.ALL))
