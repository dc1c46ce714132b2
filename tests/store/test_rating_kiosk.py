"""An answer at the kiosk is about a visit of today that has ended, and stands beside the pad's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.citizen_commands import RateTicket
from common.domain.commands import Command
from common.domain.figures import FEWEST_RATINGS
from common.domain.refusal import Refusal
from common.store import events
from common.store.invariants import violations
from common.store.store import Store
from common.views import report
from common.views.answers import ratings_of_officer
from tests.hall import issue, make_hall, pass_time, sign_in, staff

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
PAD = Actor(Role.TERMINAL, "pad:5")


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


def serve(store: Store, end: Command | None = None) -> str:
    """Somebody is served at desk 5 and leaves."""
    number = issue(store, "ho-tich")
    do(store, commands.CallNext("5"), commands.StartService("5"))
    do(store, end or commands.Finish("5", "accepted"))
    return number


def refused(store: Store, command: Command, actor: Actor = KIOSK) -> str:
    before = list(events.since(store, 0))
    with pytest.raises(Refusal) as said:
        store.act(actor, command)
    assert list(events.since(store, 0)) == before
    return said.value.code


def kept(store: Store) -> list[dict[str, Any]]:
    """Every answer there is."""
    with store.read() as connection:
        assert violations(connection) == []
        columns = "source, position, level, reason, outcome_right, terminal"
        rows = connection.execute(f"SELECT {columns} FROM rating ORDER BY source")  # noqa: S608
        return [dict(row) for row in rows]


def test_the_kiosks_answer_stands_beside_the_pads_and_names_no_officer(store: Store) -> None:
    number = serve(store)
    store.act(PAD, commands.RateVisit("5", "very_satisfied"))
    store.act(KIOSK, RateTicket("dissatisfied", number, None, "attitude", outcome_right=False))
    pad, kiosk = kept(store)[::-1]
    assert (pad["source"], pad["level"]) == ("pad", "very_satisfied")
    assert kiosk == {
        "source": "kiosk",
        "position": 1,
        "level": "dissatisfied",
        "reason": "attitude",
        "outcome_right": 0,
        "terminal": "kiosk:k1",
    }
    told = [event for event in events.since(store, 0) if event["kind"] == "visit.rated"]
    assert [event["data"] for event in told] == [
        {"source": "pad", "level": "very_satisfied", "before": None, "outcome_right": None},
        {"source": "kiosk", "level": "dissatisfied", "before": None, "outcome_right": False},
    ]
    assert {event["officer"] for event in told} == {None}


def test_a_second_answer_takes_the_place_of_the_first_and_the_same_again_is_no_event(
    store: Store,
) -> None:
    number = serve(store)
    with store.read() as connection:
        token = connection.execute("SELECT token FROM ticket").fetchone()[0]
    for command in (
        RateTicket("dissatisfied", number, None, "waiting"),
        RateTicket("satisfied", None, token, None, outcome_right=True),
        RateTicket("satisfied", number, None, None, outcome_right=True),
    ):
        store.act(KIOSK, command)
    (answer,) = kept(store)
    assert (answer["level"], answer["reason"], answer["outcome_right"]) == ("satisfied", None, 1)
    assert [event["kind"] for event in events.since(store, 0)].count("visit.rated") == 2


def test_only_a_visit_of_today_that_has_ended_is_rated(store: Store) -> None:
    waiting = issue(store, "ho-tich")
    assert refused(store, RateTicket("satisfied", waiting)) == "visit_not_ended"
    do(store, commands.CallNext("5"), commands.StartService("5"))
    assert refused(store, RateTicket("satisfied", waiting)) == "visit_not_ended"
    do(store, commands.Finish("5", "left"))
    assert refused(store, RateTicket("satisfied", waiting)) == "visit_not_ended"
    cancelled = issue(store, "ho-tich")
    do(store, commands.CancelTicket(cancelled))
    assert refused(store, RateTicket("satisfied", cancelled)) == "visit_not_ended"
    assert refused(store, RateTicket("satisfied", "A777")) == "ticket_unknown"
    assert refused(store, RateTicket("satisfied", None, "NONE")) == "ticket_unknown"
    served = serve(store)
    do(store, commands.CloseDay())
    pass_time(store, minutes=24 * 60)
    do(store, commands.OpenDay())
    assert refused(store, RateTicket("satisfied", served)) == "ticket_unknown"


def test_only_a_citizens_terminal_answers_and_only_in_the_words_there_are(store: Store) -> None:
    number = serve(store)
    officer = Actor(Role.OFFICER, "desk:5", "q5")
    assert refused(store, RateTicket("satisfied", number), officer) == "not_permitted"
    assert refused(store, RateTicket("bored", number)) == "rating_unknown"
    bad = RateTicket("dissatisfied", number, None, "weather")
    assert refused(store, bad) == "rating_reason_unknown"
    unasked = RateTicket("satisfied", number, None, "waiting")
    assert refused(store, unasked) == "rating_reason_unasked"


def test_the_report_keeps_pad_and_kiosk_apart_and_says_how_many_answered(store: Store) -> None:
    numbers = [serve(store) for _ in range(4)]
    serve(store, commands.Finish("5", "left"))
    store.act(PAD, commands.RateVisit("5", "very_satisfied"))
    store.act(KIOSK, RateTicket("satisfied", numbers[0], None, None, outcome_right=True))
    store.act(KIOSK, RateTicket("dissatisfied", numbers[1], None, "waiting", outcome_right=False))
    store.act(KIOSK, RateTicket("satisfied", numbers[2]))
    found = report.read(store)
    assert (found.visits, dict(found.ratings)) == (4, {"very_satisfied": 1})
    assert dict(found.kiosk.levels) == {"satisfied": 2, "dissatisfied": 1}
    assert (dict(found.kiosk.reasons), found.kiosk.wrong_share) == ({"waiting": 1}, 0.5)
    assert [(line.ratings, line.kiosk) for line in found.services] == [(None, None)]


def test_officers_see_answers_of_months_that_are_over_and_only_among_enough(store: Store) -> None:
    numbers = [serve(store) for _ in range(FEWEST_RATINGS)]
    store.act(PAD, commands.RateVisit("5", "satisfied"))
    for number in numbers:
        store.act(KIOSK, RateTicket("satisfied", number))
    sign_in(store, "6", "q6")
    do(store, commands.ServeNow("6", "ho-tich"), commands.Finish("6", "accepted"))
    assert _hidden(store, "2026-11") == "ratings_month_open"
    do(store, commands.CloseDay())
    pass_time(store, minutes=8 * 24 * 60)
    do(store, commands.OpenDay())
    found = ratings_of_officer(store, "q5", "2026-11")
    assert (found.ratings, found.visits) == ({"kiosk": {"satisfied": 5}}, FEWEST_RATINGS)
    assert _hidden(store, "2026-11", "q99") == "officer_unknown"
    assert _hidden(store, "2026-11", "q6") == "ratings_too_few"
    assert _hidden(store, "2026-10") == "ratings_too_few"


def _hidden(store: Store, month: str, officer: str = "q5") -> str:
    with pytest.raises(Refusal) as said:
        ratings_of_officer(store, officer, month)
    return said.value.code
