"""A citizen's answer is kept with the visit that it is about, and with nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.commands import Command
from common.domain.figures import FEWEST_RATINGS, parse_period
from common.domain.model import RatingLevel
from common.domain.refusal import Refusal
from common.store import events
from common.store.invariants import violations
from common.store.store import Store
from common.views import report
from tests.hall import issue, make_hall, pass_time, sign_in, staff
from tests.store.test_structure import at_once

PAD = Actor(Role.TERMINAL, "pad:5")
ABOUT_NOTHING = {"source": "pad", "outcome_right": None}
"""A pad asks for the level alone."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Desk 5 is open; the clock stands still."""
    store = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    sign_in(store, "5", "q5")
    yield store
    store.close()


def do(store: Store, *wanted: Command) -> None:
    """One after the other, a second apart."""
    for command in wanted:
        pass_time(store, seconds=1)
        store.act(staff(), command)


def rate(store: Store, level: str, desk: str = "5", request: str | None = None) -> dict[str, Any]:
    return store.act(PAD, commands.RateVisit(desk, level), request)


def refused(store: Store, level: str = "satisfied", desk: str = "5") -> str:
    before = list(events.since(store, 0))
    with pytest.raises(Refusal) as said:
        rate(store, level, desk)
    assert list(events.since(store, 0)) == before
    return said.value.code


def kept(store: Store) -> dict[tuple[str, int], str]:
    """The answer about each visit: number and which of its legs."""
    with store.read() as connection:
        assert violations(connection) == []
        rows = connection.execute(
            "SELECT number, position, level FROM rating JOIN ticket ON id = ticket"
        ).fetchall()
    return {(row["number"], row["position"]): row["level"] for row in rows}


def told(store: Store) -> list[dict[str, Any]]:
    """The events of answers, in order."""
    return [event for event in events.since(store, 0) if event["kind"] == "visit.rated"]


def serve(store: Store, service: str = "ho-tich") -> str:
    """Somebody is being served at desk 5."""
    number = issue(store, service)
    do(store, commands.CallNext("5"), commands.StartService("5"))
    return number


def finish(store: Store) -> None:
    do(store, commands.Finish("5", "accepted"))


def test_the_visit_that_goes_on_is_rated(store: Store) -> None:
    serve(store)
    finish(store)
    number = serve(store)
    assert rate(store, "very_satisfied") == {"desk": "5", "level": "very_satisfied"}
    assert kept(store) == {(number, 1): "very_satisfied"}
    (event,) = told(store)
    assert (event["subject"], event["desk"], event["officer"]) == (number, "5", None)
    assert event["data"] == ABOUT_NOTHING | {"level": "very_satisfied", "before": None}


@pytest.mark.parametrize(
    "end",
    [
        commands.Finish("5", "accepted"),
        commands.Transfer("5", to_service="chung-thuc"),
        commands.Park("5"),
    ],
    ids=["finished", "sent on", "parked"],
)
def test_whoever_has_just_left_rates_for_three_minutes(store: Store, end: Command) -> None:
    number = serve(store)
    do(store, end)
    pass_time(store, minutes=3)
    rate(store, "satisfied")
    assert kept(store) == {(number, 1): "satisfied"}
    pass_time(store, seconds=1)
    assert refused(store, "dissatisfied") == "nothing_to_rate"


def test_the_last_of_two_is_rated_and_a_call_nobody_has_answered_is_no_visit(store: Store) -> None:
    serve(store)
    finish(store)
    number = serve(store)
    finish(store)
    issue(store, "ho-tich")
    do(store, commands.CallNext("5"))
    rate(store, "satisfied")
    assert kept(store) == {(number, 1): "satisfied"}


def test_a_visit_elsewhere_or_one_that_never_began_is_not_rated(store: Store) -> None:
    assert refused(store) == "nothing_to_rate"
    serve(store)
    assert refused(store, desk="6") == "nothing_to_rate"
    finish(store)
    pass_time(store, minutes=4)
    issue(store, "ho-tich")
    do(store, commands.CallNext("5"), commands.Recall("5"))
    pass_time(store, minutes=2)
    do(store, commands.MarkAbsent("5"))
    assert refused(store) == "nothing_to_rate"
    assert refused(store, desk="99") == "desk_unknown"
    assert refused(store, level="bored") == "rating_unknown"


def test_yesterdays_visit_is_rated_no_more(store: Store) -> None:
    serve(store)
    finish(store)
    do(store, commands.CloseDay())
    assert refused(store) == "nothing_to_rate"
    pass_time(store, minutes=24 * 60)
    do(store, commands.OpenDay())
    with store.transaction(staff(), "test") as tx:
        tx.run("UPDATE leg SET ended_at = :now", now=tx.now)
    assert refused(store) == "nothing_to_rate"


def test_a_second_press_takes_the_place_of_the_first_and_the_same_again_is_no_event(
    store: Store,
) -> None:
    number = serve(store)
    rate(store, "dissatisfied")
    finish(store)
    for level in ("satisfied", "satisfied"):
        rate(store, level)
    assert kept(store) == {(number, 1): "satisfied"}
    assert [event["data"] for event in told(store)] == [
        ABOUT_NOTHING | {"level": "dissatisfied", "before": None},
        ABOUT_NOTHING | {"level": "satisfied", "before": "dissatisfied"},
    ]


def test_every_visit_of_a_ticket_has_an_answer_of_its_own(store: Store) -> None:
    number = serve(store)
    do(store, commands.Park("5"))
    rate(store, "satisfied")
    do(store, commands.ReturnTicket(number), commands.CallNext("5"), commands.StartService("5"))
    rate(store, "dissatisfied")
    assert kept(store) == {(number, 1): "satisfied", (number, 2): "dissatisfied"}


def test_a_repeated_press_changes_nothing_again(store: Store) -> None:
    number = serve(store)
    first = rate(store, "satisfied", request="pad-1")
    rate(store, "dissatisfied", request="pad-2")
    assert rate(store, "satisfied", request="pad-1") == first
    assert kept(store) == {(number, 1): "dissatisfied"}


def test_within_a_ticket_time_goes_on_whatever_the_clock_does(store: Store) -> None:
    serve(store)
    pass_time(store, minutes=1)
    rate(store, "satisfied")
    pass_time(store, minutes=-5)
    finish(store)
    rate(store, "dissatisfied")
    moments = [event["at"] for event in events.since(store, 0) if event["ticket"] == 1]
    assert moments == sorted(moments)


def test_the_officer_of_the_desk_does_not_rate(store: Store) -> None:
    serve(store)
    with pytest.raises(Refusal, match="not_permitted"):
        store.act(Actor(Role.OFFICER, "desk:5", "q5"), commands.RateVisit("5", "very_satisfied"))
    assert kept(store) == {}


def test_of_two_presses_at_once_one_comes_after_the_other(store: Store) -> None:
    number = serve(store)

    def press(level: str) -> Any:
        def work(own: Store, together: Any) -> None:
            together.wait()
            rate(own, level)

        return work

    at_once(store.folder, press("satisfied"), press("dissatisfied"))
    first, second = (event["data"] for event in told(store))
    assert second["before"] == first["level"] != second["level"]
    assert kept(store) == {(number, 1): second["level"]}


def test_a_service_tells_its_answers_when_there_are_enough_to_hide_among(store: Store) -> None:
    levels = ["very_satisfied", "dissatisfied", "satisfied", "satisfied", "satisfied"]
    assert len(levels) == FEWEST_RATINGS
    for given, level in enumerate(levels):
        lines = report.read(store).services if given else ()
        assert {line.ratings for line in lines} <= {None}
        serve(store)
        rate(store, level)
        do(store, commands.Transfer("5", to_service="chung-thuc"))
    counts = {
        RatingLevel.VERY_SATISFIED: 1,
        RatingLevel.SATISFIED: 3,
        RatingLevel.DISSATISFIED: 1,
    }
    for period in ("2026-11-23", "2026"):
        found = report.read(store, parse_period(period))
        assert list(found.ratings.items()) == list(counts.items())
        lines = {line.code: (line.figures.tickets, line.ratings) for line in found.services}
        assert lines == {"chung-thuc": (5, None), "ho-tich": (0, counts)}


DAMAGE = {
    "UPDATE leg SET started_at = NULL": "never began",
    "DELETE FROM leg": "never began",
    "UPDATE rating SET desk = '6'": "not about its visit",
    "UPDATE rating SET service = 'y-te'": "not about its visit",
    "UPDATE rating SET day = 2": "not about its visit",
    "UPDATE rating SET level = 'bored'": "no answer",
    "UPDATE rating SET ticket = 2": "without its event",
}


def test_an_answer_that_does_not_fit_is_found(store: Store) -> None:
    serve(store)
    rate(store, "satisfied")
    finish(store)
    serve(store)
    connection = store._connection
    for careless in ("foreign_keys = OFF", "ignore_check_constraints = ON"):
        connection.execute(f"PRAGMA {careless}")
    for damage, said in DAMAGE.items():
        connection.execute("BEGIN")
        connection.execute(damage)
        assert [line for line in violations(connection) if said in line], damage
        connection.execute("ROLLBACK")
    assert violations(connection) == []
