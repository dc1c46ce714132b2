"""After a change of the calendar keeper says how many promised dates it no longer gives."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from common.domain import dossier_commands as dossier
from common.i18n.translator import Translator
from common.store import calendar_watch
from common.views import dossiers as lists
from common.views import supervisor as view
from common.views.dossiers import Listing
from motcua.keeper import KEEPER, Keeper
from supervisor.tables.alerts import sentence
from tests.hall import pass_time
from tests.store.dossier_hall import CODE, OTHER, SLOW, Hall, make_dossier_hall
from tests.store.test_plans import Recording
from tests.store.test_working_days import apply

WORKED = {"date": "2026-11-24", "working": True}
"""A day off of the national table; ours works."""
DIFFER = calendar_watch.DIFFER


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """Two dossiers whose date is ours, one with the date of an official receipt, one whose agency
    wrote a letter."""
    hall = Hall(make_dossier_hall(tmp_path / "hall", clock="2026-11-23T08:00@0"))
    told, asked = "H21.25-261123-0001", "H21.25-261123-0002"
    for code in (CODE, OTHER, asked):
        hall.do(dossier.TakeIn(SLOW, code, channel="postal"))
    due = hall.moment("2026-12-20T08:00")
    hall.do(dossier.TakeIn(SLOW, told, channel="postal", due_at=due))
    hall.do(dossier.Reschedule(asked, "1", "2026-11-23", "workload", due, printer="none"))
    yield hall
    hall.store.close()


def rounds(hall: Hall, *, keeper: Keeper | None = None, n: int = 1) -> int | None:
    """After so many rounds: how many dates the open alert says to differ."""
    keeper = keeper or Keeper(hall.store.folder)
    for _ in range(n):
        keeper.make_round(hall.store)
    row = hall.one("SELECT data FROM alert WHERE kind = :kind AND closed_at IS NULL", kind=DIFFER)
    return None if row is None else int(json.loads(row["data"])["dossiers"])


def recompute(hall: Hall) -> list[str]:
    return [moved["code"] for moved in hall.do(dossier.RecomputeDue())["changed"]]


def test_only_dates_that_our_calendar_gave_are_said_to_differ_until_they_are_recomputed(
    hall: Hall,
) -> None:
    assert rounds(hall) is None
    apply(hall.store, WORKED)
    assert rounds(hall) == 2
    seen = view.read(hall.store)
    (said,) = (sentence(a, seen, Translator("vi")) for a in seen.alerts if a.kind == DIFFER)
    assert said == "2 hồ sơ có ngày hẹn khác lịch làm việc (F6, F3)"
    assert recompute(hall) == [CODE, OTHER]
    assert rounds(hall) is None


def test_a_calendar_that_is_put_back_takes_the_alert_back(hall: Hall) -> None:
    apply(hall.store, WORKED)
    assert rounds(hall) == 2
    apply(hall.store)
    assert rounds(hall) is None


def calls(hall: Hall) -> dict[str, str]:
    """Whom to tell of what."""
    return {line["code"]: line["why"] for line in lists.listing(hall.store, Listing.CALL)}


def test_a_date_that_comes_forward_is_the_agencys_and_the_paper_stays_good(hall: Hall) -> None:
    paper = hall.one("SELECT due_at FROM dossier WHERE code = :code", code=CODE)["due_at"]
    apply(hall.store, WORKED)
    assert recompute(hall) == [CODE, OTHER]
    first, _ = lists.listing(hall.store, Listing.MOVED)
    assert (first["code"], first["first_due_at"]) == (CODE, paper)
    assert (hall.at(first["due_at"]), hall.at(paper)) == ("2026-12-07 08:00", "2026-12-08 08:00")
    assert CODE not in calls(hall)
    pass_time(hall.store, minutes=(14 * 24 + 4) * 60)  # after the date, before the paper's
    assert CODE in {line["code"] for line in lists.listing(hall.store, Listing.LATE)}
    assert CODE not in calls(hall)
    hall.do(dossier.RecordResult(OTHER))
    assert calls(hall)[OTHER] == "ready"
    pass_time(hall.store, minutes=24 * 60)
    assert calls(hall)[CODE] == "late"


def test_a_letter_names_the_day_that_its_holder_was_given(hall: Hall) -> None:
    paper = hall.one("SELECT due_at FROM dossier WHERE code = :code", code=CODE)["due_at"]
    apply(hall.store, WORKED)
    recompute(hall)
    letter = ("2", "2026-11-23", "workload")
    assert hall.refused(dossier.Reschedule(CODE, *letter, paper)) == "due_past"
    later = hall.moment("2026-12-20T08:00")
    hall.do(dossier.Reschedule(CODE, *letter, later, printer="none"))
    kept = hall.one("SELECT old_due_at FROM reschedule WHERE letter_no = '2'")
    assert kept["old_due_at"] == paper
    assert [line["code"] for line in lists.listing(hall.store, Listing.MOVED)] == [OTHER]


def test_whose_date_was_put_off_is_told_once_for_each_time(hall: Hall) -> None:
    apply(hall.store, {"date": "2026-11-25", "working": False})
    recompute(hall)
    assert calls(hall)[CODE] == "moved"
    pass_time(hall.store, minutes=1)
    hall.do(dossier.NoteTold(CODE, "moved", "phone"))

    def untold() -> list[str]:
        found = lists.listing(hall.store, Listing.CALL)
        return [line["code"] for line in found if line["why"] == "moved" and not line["told"]]

    assert untold() == [OTHER]
    pass_time(hall.store, minutes=1)
    days = [{"date": date, "working": False} for date in ("2026-11-25", "2026-11-26")]
    apply(hall.store, *days)
    recompute(hall)
    assert sorted(untold()) == [CODE, OTHER]
    hall.do(dossier.RecordResult(CODE))
    hall.do(dossier.ReopenDossier(CODE, "sai tên"))
    assert untold() == [OTHER], "a result to be put right has a date of its own"


def test_a_look_that_is_cut_off_begins_anew(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar_watch, "AT_ONCE", 1)
    apply(hall.store, WORKED)
    assert rounds(hall, n=2) is None  # the first was killed before the end
    assert rounds(hall, n=3) == 2


@pytest.mark.parametrize("change", [lambda hall: apply(hall.store), recompute])
def test_what_was_counted_before_a_change_is_counted_anew(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, change: Callable[[Hall], object]
) -> None:
    monkeypatch.setattr(calendar_watch, "AT_ONCE", 1)
    keeper = Keeper(hall.store.folder)
    apply(hall.store, WORKED)
    rounds(hall, keeper=keeper)
    change(hall)
    assert rounds(hall, keeper=keeper, n=4) is None
    assert not hall.all("SELECT 1 FROM event WHERE subject LIKE :kind", kind=f"{DIFFER}%")


def test_a_calendar_that_stays_costs_no_look_at_dossiers(hall: Hall) -> None:
    rounds(hall)
    recording = Recording(hall.store._connection)
    hall.store._connection = recording
    pass_time(hall.store, minutes=60)
    assert calendar_watch.CalendarWatch().look(hall.store) is None
    assert not [sql for sql in recording.statements if "FROM dossier" in sql]


def test_a_dossier_that_the_calendar_does_not_reach_keeps_its_date_and_is_named(hall: Hall) -> None:
    with hall.store.transaction(KEEPER, "calendar.refresh") as tx:
        span = json.dumps({"first": "2024-01-01", "last": "2026-11-30", "version": 9})
        tx.run("UPDATE meta SET value = :span WHERE key = 'calendar'", span=span)
    before = hall.all("SELECT due_at FROM dossier ORDER BY id")
    answer = hall.do(dossier.RecomputeDue())
    assert (answer["changed"], answer["beyond"]) == ([], [CODE, OTHER])
    assert hall.all("SELECT due_at FROM dossier ORDER BY id") == before
