"""Keeper says of each agency which dossiers somebody has to see to, and takes it back by itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from common.domain import dossier_commands as dossier
from common.i18n.translator import Translator
from common.views import supervisor as view
from motcua import keeper as keepers
from motcua.keeper import Keeper
from supervisor.tables.alerts import sentence
from tests.hall import pass_time
from tests.store.dossier_hall import CODE, OTHER, Hall, make_dossier_hall

DAY = 24 * 60
LATE, SOON, CLOSE = "dossier_late", "dossier_nearly_late", "dossier_to_close"
UNSEEN, UNANSWERED = "online_unseen", "online_unanswered"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    store = make_dossier_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    yield Hall(store)
    store.close()


def alerts(hall: Hall) -> dict[str, int]:
    """After a fresh round: how many dossiers each open alert names."""
    Keeper(hall.store.folder).make_round(hall.store)
    rows = hall.all(
        "SELECT kind, data FROM alert WHERE closed_at IS NULL"
        " AND (kind LIKE 'dossier%' OR kind LIKE 'online%')"
    )
    return {row["kind"]: json.loads(row["data"])["dossiers"] for row in rows}


def test_an_agency_is_named_once_with_how_many_of_its_dossiers_are_late(hall: Hall) -> None:
    hall.taken(code=CODE, due_at=hall.moment("2026-11-30T10:00"))
    hall.taken(code=OTHER, due_at=hall.moment("2026-11-30T16:00"))
    assert alerts(hall) == {}
    pass_time(hall.store, minutes=4 * DAY)
    assert alerts(hall) == {SOON: 2}
    pass_time(hall.store, minutes=3 * DAY + 3 * 60)
    assert alerts(hall) == {LATE: 1, SOON: 1}
    pass_time(hall.store, minutes=DAY)
    assert alerts(hall) == {LATE: 2}
    opened = hall.all(
        "SELECT data FROM event WHERE kind = 'alert.opened' AND subject LIKE :k", k=f"{LATE}%"
    )
    assert len(opened) == 1  # the count goes up without another event
    for code in (CODE, OTHER):
        hall.do(dossier.RecordResult(code))
    assert alerts(hall) == {}


def slowly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looking at all open dossiers takes long, as it does where there are very many."""
    monkeypatch.setattr(keepers, "DOSSIERS_REST", 1e9)


def test_a_dossier_is_late_at_its_moment_and_not_at_the_next_look_of_the_minute(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    hall.taken(code=CODE, due_at=hall.moment("2026-11-30T10:00"))
    pass_time(hall.store, minutes=7 * DAY + 119)
    keeper = Keeper(hall.store.folder)
    slowly(monkeypatch)

    def late_after(seconds: float) -> bool:
        pass_time(hall.store, seconds=seconds)
        keeper._next_beat = 0.0  # the beat is due; the minute is not over
        keeper.make_round(hall.store)
        return bool(hall.all("SELECT 1 FROM alert WHERE kind = :k", k=LATE))

    assert [late_after(seconds) for seconds in (0, 60, 1)] == [False, False, True]


def test_what_is_mended_is_seen_with_the_next_beat_unless_looking_takes_long(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    for code in (CODE, OTHER):
        hall.taken(code=code, due_at=hall.moment("2026-11-30T10:00"))
    pass_time(hall.store, minutes=8 * DAY)
    keeper = Keeper(hall.store.folder)
    monkeypatch.setattr(keepers, "DOSSIERS_REST", 0)

    def late() -> int:
        keeper._next_beat = 0.0
        keeper.make_round(hall.store)
        (row,) = hall.all("SELECT data FROM alert WHERE kind = :k", k=LATE)
        return int(json.loads(row["data"])["dossiers"])

    assert late() == 2
    hall.do(dossier.RecordResult(CODE))
    assert late() == 1
    slowly(monkeypatch)
    assert late() == 1
    hall.do(dossier.RecordResult(OTHER))
    keeper._next_beat = 0.0
    keeper.make_round(hall.store)
    assert not hall.all("SELECT 1 FROM alert WHERE kind = :k AND closed_at > 0", k=LATE), "not yet"


def test_fifteen_days_without_what_was_asked_for_are_somebody_s_decision(hall: Hall) -> None:
    hall.taken()
    hall.do(dossier.RequestSupplement(CODE, "missing"))
    end = hall.store.centre().midnight(hall.store.centre().day_of(hall.store.now()) + timedelta(16))
    pass_time(hall.store, minutes=(end - hall.store.now()) / 60_000 - 1)
    assert alerts(hall) == {}
    pass_time(hall.store, minutes=1)
    assert alerts(hall) == {CLOSE: 1}
    hall.do(dossier.StopDossier(CODE, "not_completed"))
    assert alerts(hall) == {}


def test_what_came_online_is_seen_in_two_hours_and_answered_in_eight_working_hours(
    hall: Hall,
) -> None:
    hall.online()
    pass_time(hall.store, minutes=2 * 60)
    assert alerts(hall) == {}
    pass_time(hall.store, minutes=1)
    assert alerts(hall) == {UNSEEN: 1}
    hall.do(dossier.SeeDossier(CODE))
    assert alerts(hall) == {}
    pass_time(hall.store, minutes=7 * 60 + 30)  # 17:31: seven and a half hours worked
    assert alerts(hall) == {}
    pass_time(hall.store, minutes=2 * DAY)
    assert alerts(hall) == {UNANSWERED: 1}
    hall.do(dossier.AcceptDossier(CODE))
    assert alerts(hall) == {}


def test_the_supervisor_reads_the_agency_by_its_name(hall: Hall) -> None:
    hall.taken(due_at=hall.moment("2026-11-30T10:00"))
    pass_time(hall.store, minutes=8 * DAY)
    alerts(hall)
    seen = view.read(hall.store)
    said = [sentence(alert, seen, Translator("vi")) for alert in seen.alerts]
    assert "UBND xã: 1 hồ sơ quá hạn" in said
