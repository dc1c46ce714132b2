"""What a program may rely on: names and types of the JSON fields, times, order, exit status."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.cli.shell import Shell
from tests.hall import issue

TICKET = [
    "number",
    "service",
    "state",
    "priority_class",
    "issued_at",
    "promised_at",
    "ahead",
    "estimate",
    "desk",
    "calls",
    "outcome",
]
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+07:00")
ENVELOPE = [
    "seq",
    "node",
    "at",
    "wall_at",
    "recorded_at",
    "day",
    "kind",
    "v",
    "actor",
    "role",
    "terminal",
    "desk",
    "officer",
    "ticket",
    "subject",
    "request",
    "data",
]


def is_moment(value: object) -> bool:
    return isinstance(value, str) and MOMENT.fullmatch(value) is not None


def is_interval(value: object) -> bool:
    return (
        isinstance(value, dict)
        and set(value) == {"from", "to"}
        and all(is_moment(end) for end in value.values())
    )


def is_count(value: object) -> bool:
    return type(value) is int and value >= 0


def check_ticket(ticket: dict[str, Any]) -> None:
    """Every field of the contract, each of its type, in whatever state the ticket is."""
    assert set(TICKET) <= set(ticket)
    for field in ("number", "service", "state"):
        assert isinstance(ticket[field], str), field
    for field in ("priority_class", "desk", "outcome"):
        assert ticket[field] is None or isinstance(ticket[field], str), field
    assert is_moment(ticket["issued_at"])
    assert is_moment(ticket["promised_at"])
    assert is_count(ticket["ahead"])
    assert is_count(ticket["calls"])
    assert ticket["estimate"] is None or is_interval(ticket["estimate"])


def test_a_new_ticket_has_the_fields_of_the_contract(hall: Shell) -> None:
    ticket = hall.answer("ticket", "issue", "ho-tich")
    check_ticket(ticket)
    assert is_interval(ticket["estimate"])
    assert {field: ticket[field] for field in TICKET if field != "estimate"} == {
        "number": "A001",
        "service": "ho-tich",
        "state": "waiting",
        "priority_class": None,
        "issued_at": "2026-11-23T08:00:00.000+07:00",
        "promised_at": "2026-11-23T08:15:00.000+07:00",
        "ahead": 0,
        "desk": None,
        "calls": 0,
        "outcome": None,
    }


def test_without_an_officer_for_the_service_nobody_can_say_when(empty: Shell) -> None:
    assert empty.answer("ticket", "issue", "ho-tich")["estimate"] is None


def test_the_fields_keep_their_types_through_the_whole_visit(hall: Shell) -> None:
    number = hall.issue("ho-tich")
    seen = []
    for words in (
        ["desk", "next", "5"],
        ["desk", "recall", "5"],
        ["desk", "start", "5"],
        ["desk", "park", "5"],
        ["desk", "return", "5", number],
        ["desk", "next", "5"],
        ["desk", "finish", "5", "--outcome", "accepted"],
        ["ticket", "show", number],
    ):
        answer = hall.answer(*words)
        check_ticket(answer)
        seen.append((answer["state"], answer["desk"], answer["calls"], answer["outcome"]))
    assert seen == [
        ("called", "5", 1, None),
        ("called", "5", 2, None),
        ("serving", "5", 2, None),
        ("parked", None, 2, None),
        ("waiting", None, 2, None),
        ("called", "5", 3, None),
        ("done", None, 3, "accepted"),
        ("done", None, 3, "accepted"),
    ]


def test_ahead_counts_those_of_the_service_who_would_be_called_earlier(hall: Shell) -> None:
    hall.issue("ho-tich")
    hall.issue("chung-thuc")
    second = hall.issue("ho-tich")
    assert hall.answer("ticket", "show", second)["ahead"] == 1
    hall.pass_time(minutes=1)
    hall.issue("ho-tich", "--priority", "priority")
    assert hall.answer("ticket", "show", second)["ahead"] == 2


def test_the_queue_has_the_fields_of_the_contract(hall: Shell) -> None:
    hall.issue("ho-tich")
    hall.issue("chung-thuc")
    hall.pass_time(minutes=3)
    hall.answer("desk", "next", "5")
    queue = hall.answer("queue")
    assert queue["date"] == "2026-11-23"
    assert queue["held"] is False
    for service in queue["services"]:
        assert set(service) == {
            *("code", "name", "waiting", "on_hold", "until", "longest_wait_s", "expected"),
            *("today", "safe_left", "at_risk", "last_safe_number"),
        }
        assert is_count(service["waiting"])
        assert is_count(service["longest_wait_s"])
        assert service["expected"] is None or is_interval(service["expected"])
    services = {service["code"]: service for service in queue["services"]}
    waiting = services["chung-thuc"]
    assert (waiting["name"], waiting["waiting"], waiting["longest_wait_s"]) == (
        "Chứng thực",
        1,
        180,
    )
    assert is_interval(waiting["expected"])
    assert (waiting["today"], waiting["at_risk"]) == ("safe", 0)
    assert waiting["last_safe_number"] == f"H{1 + waiting['safe_left']:03}"
    assert services["thanh-tra"]["expected"] is None
    desks = {desk["desk"]: desk for desk in queue["desks"]}
    assert desks["5"] == {"desk": "5", "state": "open", "officer": "q5", "ticket": "A001"}
    assert desks["1"] == {"desk": "1", "state": "closed", "officer": None, "ticket": None}


def test_before_the_first_action_there_is_no_business_day(empty: Shell) -> None:
    queue = empty.answer("queue")
    assert (queue["date"], queue["held"]) == (None, False)
    assert {desk["state"] for desk in queue["desks"]} == {"closed"}


def test_a_desk_answers_with_its_state_its_officer_and_its_number(empty: Shell) -> None:
    assert empty.sign_in("5", "q5") == {
        "desk": "5",
        "state": "open",
        "officer": "q5",
        "ticket": None,
    }


def test_every_event_is_a_line_with_the_envelope_in_the_order_of_seq(hall: Shell) -> None:
    hall.issue("ho-tich")
    hall.answer("desk", "next", "5", "--request", "r-1")
    events = hall.events()
    for event in events:
        assert list(event) == ENVELOPE
        assert all(is_moment(event[field]) for field in ("at", "wall_at", "recorded_at"))
        assert isinstance(event["data"], dict)
    seqs = [event["seq"] for event in events]
    assert seqs == sorted(set(seqs))
    assert (events[-1]["kind"], events[-1]["request"]) == ("ticket.called", "r-1")


def test_since_leaves_out_what_was_seen(hall: Shell) -> None:
    seen = hall.last_seq()
    assert hall.events(seen) == []
    hall.issue("ho-tich")
    assert hall.kinds(seen) == ["ticket.issued"]
    assert all(event["seq"] > seen for event in hall.events(seen))


@pytest.mark.verify
def test_more_events_than_fit_a_page_all_come_once(hall: Shell) -> None:
    with hall.store() as store:
        for _ in range(500):
            issue(store, "ho-tich")
    seqs = [event["seq"] for event in hall.events()]
    assert len(seqs) > 500
    assert seqs == sorted(set(seqs))


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (["clock", "show"], {"now": "2026-11-23T08:00:00.000+07:00", "simulated": True}),
        (["clock", "confirm"], {"drift_ms": 0, "confirmed": True}),
        (["alert", "list"], {"alerts": []}),
        (
            ["centre", "apply", "dan-hai"],
            {
                "centre": "dan-hai",
                "version": 1,
                "changed": False,
                "unprintable": [],
                "shortened": [],
            },
        ),
        (
            ["hall", "hold", "--reason", "Mất điện", "--until", "09:30"],
            {
                "date": "2026-11-23",
                "held": True,
                "reason": "Mất điện",
                "until": "2026-11-23T09:30:00.000+07:00",
            },
        ),
        (["day", "open"], {"date": "2026-11-23", "state": "open"}),
        (
            ["day", "close"],
            {"date": "2026-11-23", "state": "closed", "expired": 0, "unrecorded": 0},
        ),
        (
            ["officer", "add", "tam", "Trần Thị Tám"],
            {"officer": "tam", "name": "Trần Thị Tám", "role": "officer", "pin_set": False},
        ),
        (
            ["desk", "pause", "5", "--reason", "break"],
            {"desk": "5", "state": "paused", "officer": "q5", "ticket": None},
        ),
        (
            ["desk", "close", "5"],
            {"desk": "5", "state": "closed", "officer": None, "ticket": None},
        ),
    ],
)
def test_the_other_commands_answer_as_documented(
    hall: Shell, words: list[str], answer: dict[str, object]
) -> None:
    assert hall.answer(*words) == answer


def test_a_time_without_a_zone_is_the_centres(hall: Shell) -> None:
    for given in ("2026-11-23T09:30", "2026-11-23T02:30+00:00", "09:30"):
        held = hall.answer("hall", "hold", "--reason", "Bão", "--until", given)
        assert held["until"] == "2026-11-23T09:30:00.000+07:00"


def test_a_queue_says_which_service_is_on_hold_and_until_when(hall: Shell) -> None:
    hall.answer("service", "hold", "ho-tich", "--reason", "Mất mạng", "--until", "10:30")
    rows = {row["code"]: row for row in hall.answer("queue")["services"]}
    assert (rows["ho-tich"]["on_hold"], rows["y-te"]["on_hold"]) == (True, False)
    assert rows["ho-tich"]["until"].startswith("2026-11-23T10:30")
    assert "Civil status · held → 10:30" in hall.run("queue").out
    hall.answer("service", "hold", "ho-tich", "--reason", "Mất mạng")
    assert "Civil status · on hold" in hall.run("queue").out
