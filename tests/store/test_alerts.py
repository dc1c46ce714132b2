"""An alert lives: it waits until its cause has lasted, opens once, comes back as the same, gets
worse where nobody sees to it, and closes by itself; who hears of it and when follows from the
centre file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.citizen_commands import RateTicket
from common.domain.refusal import Refusal
from common.store import alert_outbox, alert_people, alerts, upkeep
from common.store import clock as clocks
from common.store.store import Store
from common.views import alerts as view
from motcua.keeper import KEEPER
from tests.hall import issue, pass_time, sign_in, staff
from tests.keeper.receivers import document
from tests.store.alerts import open_alert

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
PAD = Actor(Role.TERMINAL, "pad:d5")
WEB = {"code": "web", "url": "http://127.0.0.1:9/"}


def make(folder: Path, *alert_rows: dict[str, Any], at: str = "08:00") -> Store:
    """The commune with one hook that hears everything, on a Monday."""
    runs = clocks.parse(f"2026-11-23T{at}@0", "Asia/Ho_Chi_Minh")
    hook = {**WEB, "events": ["opened", "again", "worse", "acknowledged", "closed"]}
    return Store.create(folder, document(hook, alerts=list(alert_rows)), runs, staff())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = make(tmp_path / "hall")
    yield store
    store.close()


def cause(store: Store, kind: str = "queue_long", subject: str = "ho-tich", **data: Any) -> None:
    with store.transaction(KEEPER, "test") as tx:
        alerts.open_alert(tx, kind, subject, **data)


def over(store: Store, kind: str = "queue_long", subject: str = "ho-tich") -> None:
    with store.transaction(KEEPER, "test") as tx:
        alerts.close_all_but(tx, kind, set())
        assert not alerts.is_open(tx, kind, subject)


def told(store: Store) -> list[str]:
    """What is to be told, in its order."""
    return [news.happening for news in reversed(view.news(store))]


def open_kinds(store: Store) -> set[tuple[str, str]]:
    return {(one.kind, one.subject) for one in view.read(store).alerts}


def round_(store: Store) -> None:
    with store.transaction(KEEPER, "test") as tx:
        alert_people.watch(tx)


# Life.


def test_the_whole_life_of_an_alert_is_told_from_its_events(store: Store) -> None:
    cause(store)
    (alert,) = view.read(store).alerts
    pass_time(store, minutes=1)
    store.act(staff(), commands.AcknowledgeAlert(alert.id))
    pass_time(store, minutes=1)
    over(store)
    pass_time(store, minutes=9)
    cause(store)
    pass_time(store, minutes=1)
    over(store)
    story = view.story(store, alert.id)
    assert story is not None
    assert [(step.what, step.who) for step in story.steps] == [
        ("opened", "keeper"),
        ("acknowledged", "cli:test"),
        ("closed", "keeper"),
        ("reopened", "keeper"),
        ("closed", "keeper"),
    ]
    assert [step.at - story.alert.opened_at for step in story.steps] == [
        minute * 60_000 for minute in (0, 1, 2, 11, 12)
    ]
    assert (story.alert.times, story.alert.acknowledged_by) == (2, "cli:test")
    assert view.story(store, 99) is None


def test_what_comes_back_late_is_another_one_and_so_is_what_happens_anew(store: Store) -> None:
    for minutes in (9, 11):
        cause(store)
        over(store)
        pass_time(store, minutes=minutes)
    cause(store)
    for _ in range(2):
        cause(store, "help", "kiosk:k1")
        over(store, "help", "kiosk:k1")
    since = store.now() - 3_600_000
    lived = view.opened(store, since, store.now() + 1)
    assert [(one.kind, one.times) for one in lived] == [
        ("queue_long", 2), ("queue_long", 1), ("help", 1), ("help", 1),
    ]  # fmt: skip
    story = view.story(store, lived[-1].id)
    assert story is not None
    assert [step.what for step in story.steps] == ["opened", "closed"], "of the same moment"


def test_a_warning_that_nobody_sees_to_becomes_critical_and_one_somebody_sees_to_does_not(
    store: Store,
) -> None:
    for subject in ("ho-tich", "chung-thuc"):
        cause(store, subject=subject)
    seen = next(one.id for one in view.read(store).alerts if one.subject == "chung-thuc")
    store.act(staff(), commands.AcknowledgeAlert(seen))
    for minutes, severity in ((29, "warning"), (1, "critical"), (60, "critical")):
        pass_time(store, minutes=minutes)
        for subject in ("ho-tich", "chung-thuc"):
            cause(store, subject=subject)
        found = {one.subject: one.severity for one in view.read(store).alerts}
        assert found == {"ho-tich": severity, "chung-thuc": "warning"}
    assert told(store).count("worse") == 1


def test_what_gets_worse_by_measure_wants_to_be_seen_anew(store: Store) -> None:
    def free(mib: int) -> None:
        with store.transaction(KEEPER, "test") as tx:
            upkeep.watch_disk(tx, mib * 2**20)

    free(300)
    (alert,) = view.read(store).alerts
    store.act(staff(), commands.AcknowledgeAlert(alert.id))
    free(50)
    (worse,) = view.read(store).alerts
    assert (worse.id, worse.severity, worse.acknowledged_by) == (alert.id, "critical", None)
    free(200)
    free(600)
    assert told(store) == ["opened", "acknowledged", "worse", "closed"]


def test_an_alert_that_is_closed_cannot_be_acknowledged(store: Store) -> None:
    cause(store)
    store.act(staff(), commands.AcknowledgeAlert(1))
    with pytest.raises(Refusal, match="alert_seen") as found:
        store.act(staff(), commands.AcknowledgeAlert(1))
    assert found.value.params["who"] == "cli:test"
    over(store)
    with pytest.raises(Refusal, match="alert_unknown"):
        store.act(staff(), commands.AcknowledgeAlert(1))


# The centre's own rules.


def test_a_cause_must_last_as_long_as_the_centre_says(tmp_path: Path) -> None:
    store = make(tmp_path / "hall", {"kind": "queue_long", "after_s": 60, "severity": "critical"})
    cause(store)
    pass_time(store, seconds=59)
    cause(store)
    assert open_kinds(store) == set()
    over(store)
    pass_time(store, seconds=2)
    cause(store)
    assert open_kinds(store) == set(), "a cause that went away begins anew"
    pass_time(store, seconds=60)
    cause(store)
    assert open_alert(store, "queue_long") == {"severity": "critical"}
    store.close()


def test_a_row_of_its_own_comes_before_that_of_all(tmp_path: Path) -> None:
    every = {"kind": "*", "severity": "info", "deliver": []}
    store = make(tmp_path / "hall", every, {"kind": "desk_idle", "severity": "critical"})
    cause(store)
    cause(store, "desk_idle", "5")
    with store.transaction(KEEPER, "test") as tx:
        upkeep.watch_disk(tx, 0)
    found = {one.kind: one.severity for one in view.read(store).alerts}
    assert found == {"queue_long": "info", "desk_idle": "critical", "disk": "critical"}
    assert [(news.kind, news.happening) for news in view.news(store)] == [("desk_idle", "opened")]
    store.close()


QUIET = {"kind": "*", "quiet": ["21:00-06:30"]}


def test_a_quiet_time_holds_back_what_lasts_until_it_is_over(tmp_path: Path) -> None:
    store = make(tmp_path / "hall", QUIET, at="23:00")
    cause(store, "printer", "p1")
    assert open_kinds(store) == {("printer", "p1")}, "nothing is silenced on the screen"
    (news,) = view.news(store)
    assert news.state == "held"
    assert news.due_at - store.now() == 7.5 * 3_600_000
    pass_time(store, minutes=7 * 60 + 29)
    assert due(store) == []
    pass_time(store, minutes=1)
    assert due(store) == ["opened"]
    store.close()


def test_what_is_over_before_the_quiet_time_is_told_to_nobody(tmp_path: Path) -> None:
    store = make(tmp_path / "hall", QUIET, at="23:00")
    cause(store, "printer", "p1")
    pass_time(store, minutes=60)
    over(store, "printer", "p1")
    assert told(store) == []
    cause(store, "disk", "store")
    assert due(store) == ["opened"], "what cannot wait is not quiet"
    store.close()


def due(store: Store) -> list[str]:
    with store.read() as connection:
        return [news.happening for news in alert_outbox.due(connection, "hook:", store.now())]


def test_a_cause_that_flutters_is_told_of_four_times_and_no_more(store: Store) -> None:
    for _ in range(10):
        cause(store)
        deliver(store)
        over(store)
        deliver(store)
        pass_time(store, seconds=30)
    assert told(store) == ["opened", "closed", "again", "closed"]
    (held, *_) = view.news(store)
    assert held.due_at == store.now() - 30_000 + 600_000
    assert [one.times for one in view.opened(store, 0, store.now())] == [10]


def deliver(store: Store) -> None:
    """What is due is told."""
    with store.transaction(KEEPER, "test") as tx:
        for news in alert_outbox.due(tx.connection, "hook:", tx.now):
            alert_outbox.note_done(tx, news.id)


def test_an_end_that_was_none_is_not_told_if_nobody_heard_of_it_yet(store: Store) -> None:
    cause(store)
    over(store)
    cause(store)
    assert told(store) == ["opened"]


def test_the_office_gets_one_slip_when_it_opens_and_one_when_it_gets_worse(tmp_path: Path) -> None:
    row = {"kind": "queue_long", "deliver": ["printer:p1"]}
    store = make(tmp_path / "hall", row)
    cause(store, waiting=2)
    (alert,) = view.read(store).alerts
    for _ in range(3):
        slips(store)
    assert slips(store) == [("queue_long", "opened", "warning")]
    pass_time(store, minutes=31)
    cause(store)
    over(store)
    cause(store)
    slips(store)
    assert slips(store)[1:] == [("queue_long", "worse", "critical")]
    assert alert.data == {"waiting": 2}
    store.close()


def slips(store: Store) -> list[tuple[str, str, str]]:
    """What keeper has left to the printer."""
    with store.transaction(KEEPER, "test") as tx:
        alert_outbox.print_due(tx)
    with store.read() as connection:
        rows = connection.execute("SELECT payload FROM print_job ORDER BY id").fetchall()
    payloads = [json.loads(row[0]) for row in rows]
    return [(one["kind"], one["happening"], one["severity"]) for one in payloads]


def test_a_printer_does_not_say_of_its_own_trouble_when_that_is_over(tmp_path: Path) -> None:
    row = {"kind": "printer", "deliver": ["printer:p1"]}
    store = make(tmp_path / "hall", row)
    cause(store, "printer", "p1")
    slips(store)
    cause(store, "printer", "p2")
    over(store, "printer", "p1")
    slips(store)
    with store.read() as connection:
        rows = connection.execute("SELECT state, evidence FROM print_job").fetchall()
        told = connection.execute(
            "SELECT kind, data FROM event WHERE kind LIKE 'slip.%'"
        ).fetchall()
    assert [(row[0], json.loads(row[1]).get("code")) for row in rows] == [
        ("superseded", "over"), ("queued", None),
    ], "what it says of another printer is printed"  # fmt: skip
    assert [(row[0], json.loads(row[1])["job"]) for row in told] == [("slip.superseded", 1)]
    store.close()


# People and desks.


def test_a_promise_that_is_about_to_break_is_an_alert_until_its_holder_is_called(
    store: Store,
) -> None:
    sign_in(store, "5", "q5")
    issue(store, "ho-tich")
    pass_time(store, minutes=9.9)
    round_(store)
    assert ("promise_breaking", "ho-tich") not in open_kinds(store)
    pass_time(store, minutes=0.2)
    round_(store)
    assert open_alert(store, "promise_breaking") == {
        "severity": "warning", "broken": 0, "breaking": 1,
    }  # fmt: skip
    pass_time(store, minutes=5)
    round_(store)
    assert open_alert(store, "promise_breaking")["broken"] == 1
    store.act(staff(), commands.CallNext("5"))
    round_(store)
    assert open_kinds(store) == set()


def absent(store: Store) -> set[str]:
    round_(store)
    return {subject for kind, subject in open_kinds(store) if kind == "desk_absent"}


def test_a_desk_that_rests_longer_than_was_announced_is_named(store: Store) -> None:
    sign_in(store, "5", "q5")
    issue(store, "ho-tich")
    store.act(staff(), commands.PauseDesk("5", "meeting", store.now() + 20 * 60_000))
    pass_time(store, minutes=24.9)
    assert absent(store) == set()
    pass_time(store, minutes=0.2)
    assert absent(store) == {"5"}
    store.act(staff(), commands.OpenDesk("5"))
    assert absent(store) == set()


def test_a_desk_that_rests_without_a_word_is_named_after_a_quarter_of_an_hour(
    store: Store,
) -> None:
    sign_in(store, "5", "q5")
    store.act(staff(), commands.PauseDesk("5", "meeting"))
    pass_time(store, minutes=16)
    assert absent(store) == set(), "nobody waits"
    issue(store, "ho-tich")
    assert absent(store) == {"5"}
    store.act(staff(), commands.HoldHall("Mất điện"))
    assert absent(store) == set(), "nobody is to be called"


def test_a_desk_that_was_left_in_opening_hours_is_named_if_no_other_serves(store: Store) -> None:
    sign_in(store, "5", "q5")
    issue(store, "ho-tich")
    store.act(staff(), commands.CloseDesk("5"))
    pass_time(store, minutes=15)
    assert absent(store) == {"5"}
    pass_time(store, minutes=3.5 * 60)
    assert absent(store) == set(), "it is noon"


def test_three_dissatisfied_visits_in_a_row_are_an_alert_that_names_no_officer(
    store: Store,
) -> None:
    sign_in(store, "5", "q5")

    def visit(level: str) -> set[tuple[str, str]]:
        number = issue(store, "ho-tich")
        store.act(staff(), commands.CallNext("5"))
        store.act(staff(), commands.StartService("5"))
        store.act(PAD, commands.RateVisit("5", level))
        store.act(staff(), commands.Finish("5", "accepted"))
        store.act(KIOSK, RateTicket(level, number))  # the same visit, said twice
        pass_time(store, minutes=1)
        return {pair for pair in open_kinds(store) if pair[0] == "low_ratings"}

    low = {("low_ratings", "desk:5"), ("low_ratings", "service:ho-tich")}
    bad = "dissatisfied"
    assert [visit(bad), visit(bad), visit("satisfied"), visit(bad), visit(bad)] == [set()] * 5
    assert [visit(bad), visit(bad)] == [low, low]
    assert open_alert(store, "low_ratings") == {"severity": "warning", "ratings": 4}
    with store.read() as connection:
        rows = connection.execute("SELECT * FROM event WHERE kind = 'alert.opened'").fetchall()
    assert all("q5" not in str(tuple(row)) for row in rows)
    assert visit("very_satisfied") == set()
    for _ in range(3):
        visit(bad)
    store.act(staff(), commands.CloseDay())
    round_(store)
    assert open_kinds(store) == set()
