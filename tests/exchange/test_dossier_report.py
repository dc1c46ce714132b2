"""The dossiers of a period are counted from the store, and their shares come out as published."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from common.domain.shares import Resolved
from common.store.store import Store
from common.store.tx import Tx
from common.views import dossier_report
from common.views.dossier_report import DossierReport
from tests.exchange.province import dossier, jsonl, send, status
from tests.hall import make_hall, staff
from tests.store.dossier_hall import Hall

MONDAY = date(2026, 11, 23)
FRIDAY = date(2026, 11, 20)


def test_early_is_a_day_before_and_late_a_moment_after() -> None:
    zone = ZoneInfo("Asia/Ho_Chi_Minh")
    hour = 3_600_000
    due = 20_000 * 24 * hour  # seven in the morning here
    done = [(due - 8 * hour, due), (due - 7 * hour, due), (due, due), (due + 1, due), (due, None)]
    assert dossier_report.resolved(done, zone) == Resolved(1, 2, 1, 1)


def test_what_came_in_and_what_was_carried_over_is_resolved_or_pending(hall: Hall) -> None:
    done = {"processed_at": "2026-11-20T15:00", "result": "granted"}
    rows = [
        dossier(1, channel="postal"),
        dossier(2, state=9, due_at="2026-11-20T16:00", **done),
        dossier(3, state=10, due_at="2026-11-20T14:00", returned_at="2026-11-20T16:00", **done),
        dossier(4, due_at="2026-11-20T17:00"),
        dossier(5, state=3, at="2026-11-20T10:00"),
    ]
    sent = send(hall.store, jsonl(*rows, status(1, 7, at="2026-11-23T08:00")))
    assert sent.why == []
    friday = dossier_report.read(hall.store, FRIDAY, FRIDAY)
    assert friday.channels == {"direct": 0, "postal": 1, "online": 4}
    assert friday.resolved == Resolved(early=0, on_time=1, late=1, undated=1)
    assert (friday.carried, friday.pending, friday.pending_late) == (0, 2, 1)
    monday = dossier_report.read(hall.store, MONDAY, MONDAY)
    assert (monday.carried, monday.received) == (2, 0)
    assert monday.carried == monday.resolved.dated + monday.resolved.undated + monday.pending


YEAR = (date(2026, 1, 1), date(2026, 12, 31))
_YEAR = 365 * 86_400_000

_FILL = (
    "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :many)"
    " INSERT INTO dossier (code, tail, procedure, procedure_from, service, unit, agency, channel,"
    " state, state_at, rule_set, received_at, entered_at, accepted_at, due_at, processed_at,"
    " result, returned_at, ended_at, centre_version)"
    " SELECT :name || i, '', 'p', '', 'ho-tich', 'u', 'a',"
    " CASE WHEN i < :direct THEN 'direct' WHEN i < :direct + :postal THEN 'postal'"
    "  ELSE 'online' END, CASE WHEN i < :done THEN 10 ELSE 2 END, :at, '', :at, :at, :at,"
    " :at + CASE WHEN i < :late THEN 0 ELSE 100 END, CASE WHEN i < :done THEN :at + 50 END,"
    " CASE WHEN i < :done THEN 'granted' END, CASE WHEN i < :done THEN :at + 60 END,"
    " CASE WHEN i < :done THEN :at + 60 END, 1 FROM n"
)


def filled(tx: Tx, **counts: int) -> None:
    """So many dossiers of one morning: by channel, done, and late."""
    tx.run(_FILL, name="X", at=1_790_000_000_000, **counts)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = make_hall(tmp_path)
    yield store
    store.close()


def year(store: Store, **counts: int) -> DossierReport:
    with store.transaction(staff(), "test") as tx:
        filled(tx, **counts)
    return dossier_report.read(store, *YEAR)


@pytest.mark.verify
def test_the_year_of_phu_yen(store: Store) -> None:
    found = year(store, many=76_188, direct=70_225, postal=2_472, done=74_325, late=74_325 - 73_894)
    assert (found.received, found.resolved.dated) == (76_188, 74_325)
    assert str(found.resolved.kept) == "99.42"
    assert {name: str(share) for name, share in found.channel_shares.items()} == {
        "direct": "92.17",
        "postal": "3.24",
        "online": "4.58",
    }


@pytest.mark.verify
def test_the_year_of_ha_giang_with_what_it_had_from_the_year_before(store: Store) -> None:
    before = 498_093 - 487_658
    with store.transaction(staff(), "test") as tx:
        filled(tx, many=before, direct=before, postal=0, done=before, late=0)
        tx.run("UPDATE dossier SET code = 'Y' || id, received_at = received_at - :year", year=_YEAR)
    found = year(store, many=490_316, direct=410_668, postal=0, done=487_658, late=2_134)
    assert (found.carried, found.received, found.pending) == (before, 490_316, 2_658)
    assert (found.resolved.dated, found.resolved.late) == (498_093, 2_134)
    assert (str(found.resolved.kept), str(found.resolved.missed)) == ("99.57", "0.43")
    assert str(found.channel_shares["direct"]) == "83.76"
    assert str(found.channel_shares["online"]) == "16.24"


@pytest.mark.verify
def test_the_electronic_book_of_ha_giang(store: Store) -> None:
    found = year(store, many=159_969, direct=159_969, postal=0, done=159_969, late=7_391)
    assert (str(found.resolved.kept), str(found.resolved.missed)) == ("95.38", "4.62")


def test_a_thousandth_of_phu_yen(store: Store) -> None:
    found = year(store, many=762, direct=702, postal=25, done=743, late=4)
    assert str(found.resolved.kept) == "99.46"
    assert str(found.channel_shares["postal"]) == "3.28"
