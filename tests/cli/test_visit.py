"""The life of a ticket, every operation a command: what each does, and what it leaves on record."""

from __future__ import annotations

import pytest

from tests.cli.shell import Shell

LONG_AGO = "2026-11-23T08:00:00.000+07:00"
PROMISE = "2026-11-23T08:15:00.000+07:00"


@pytest.fixture
def called(hall: Shell) -> Shell:
    """A001 is called to desk 5."""
    hall.issue("ho-tich")
    hall.answer("desk", "next", "5")
    return hall


@pytest.fixture
def serving(called: Shell) -> Shell:
    """A001 is served at desk 5."""
    called.answer("desk", "start", "5")
    return called


def test_a_whole_visit_is_on_record_step_by_step(hall: Shell) -> None:
    seen = hall.last_seq()
    number = hall.issue("ho-tich")
    for words in (
        ["next", "5"],
        ["recall", "5"],
        ["start", "5"],
        ["park", "5"],
        ["return", "5", number],
        ["next", "5"],
        [
            *("finish", "5", "--outcome", "supplement", "--procedure", "khac"),
            *("--reason", "missing", "--printer", "none"),
        ],
    ):
        hall.answer("desk", *words)
    assert hall.kinds(seen) == [
        "ticket.issued",
        "ticket.called",
        "ticket.recalled",
        "ticket.started",
        "ticket.parked",
        "ticket.returned",
        "ticket.called",
        "ticket.finished",
    ]
    assert {event["subject"] for event in hall.events(seen)} == {number}
    last = hall.events(seen)[-1]
    assert (last["desk"], last["officer"], last["data"]["outcome"]) == ("5", "q5", "supplement")


def test_the_officer_of_each_desk_gets_a_number_of_their_own(hall: Shell) -> None:
    issued = {hall.issue("ho-tich"), hall.issue("ho-tich")}
    assert {hall.answer("desk", "next", desk)["number"] for desk in ("5", "6")} == issued


def test_undo_puts_the_number_back_as_if_it_had_not_been_called(called: Shell) -> None:
    back = called.answer("desk", "undo", "5")
    assert (back["state"], back["calls"], back["desk"]) == ("waiting", 0, None)
    assert called.answer("desk", "next", "5")["number"] == back["number"]


def test_absent_only_after_two_calls_and_a_minute_and_the_holder_may_come_back(
    called: Shell,
) -> None:
    assert (
        called.refused("desk", "absent", "5").message
        == "Calls so far: 1. Please wait 60 more seconds."
    )
    called.answer("desk", "recall", "5")
    called.pass_time(seconds=59)
    assert called.refused("desk", "absent", "5").code == "absent_too_early"
    called.pass_time(seconds=1)
    gone = called.answer("desk", "absent", "5")
    assert (gone["state"], gone["desk"]) == ("absent", None)
    assert called.answer("ticket", "return", "A001")["state"] == "waiting"
    again = called.answer("desk", "next", "5")
    assert (again["number"], again["calls"]) == ("A001", 3)
    assert again["promised_at"] == PROMISE


def test_a_minute_alone_is_not_enough_to_be_absent(called: Shell) -> None:
    called.pass_time(minutes=5)
    refused = called.refused("desk", "absent", "5")
    assert refused.message == "Calls so far: 1. Please call once more."


def test_parked_and_back_keeps_the_promise_and_any_desk_may_call(serving: Shell) -> None:
    serving.pass_time(minutes=4)
    assert serving.answer("desk", "park", "5")["state"] == "parked"
    assert serving.answer("desk", "return", "6", "A001")["state"] == "waiting"
    again = serving.answer("desk", "next", "6")
    assert (again["number"], again["promised_at"]) == ("A001", PROMISE)


def test_a_transfer_to_a_service_keeps_number_and_promise(serving: Shell) -> None:
    serving.pass_time(minutes=2)
    sent = serving.answer("desk", "transfer", "5", "--to-service", "chung-thuc")
    assert (sent["number"], sent["service"], sent["state"]) == ("A001", "chung-thuc", "waiting")
    assert (sent["issued_at"], sent["promised_at"]) == (LONG_AGO, PROMISE)
    assert serving.answer("desk", "next", "6")["number"] == "A001"


def test_a_transfer_to_a_desk_is_called_by_that_desk_alone(serving: Shell) -> None:
    serving.answer("desk", "transfer", "5", "--to-desk", "6")
    assert serving.refused("desk", "next", "5").code == "queue_empty"
    assert serving.answer("desk", "next", "6")["number"] == "A001"


def test_changing_the_service_keeps_number_and_promise(hall: Shell) -> None:
    number = hall.issue("ho-tich")
    hall.pass_time(minutes=1)
    moved = hall.answer("ticket", "change-service", number, "y-te")
    assert (moved["number"], moved["service"]) == (number, "y-te")
    assert moved["promised_at"] == PROMISE


def test_prioritise_brings_the_promise_forward(hall: Shell) -> None:
    hall.issue("ho-tich")
    second = hall.issue("ho-tich")
    granted = hall.answer("ticket", "prioritise", second)
    assert granted["priority_class"] == "priority"
    assert granted["promised_at"] == "2026-11-23T08:05:00.000+07:00"
    assert hall.answer("desk", "next", "5")["number"] == second


def test_a_cancelled_number_is_never_called_nor_given_again(hall: Shell) -> None:
    number = hall.issue("ho-tich")
    gone = hall.answer("ticket", "cancel", number, "--reason", "left")
    assert (gone["state"], gone["end_reason"]) == ("cancelled", "other")
    assert hall.refused("desk", "next", "5").code == "queue_empty"
    assert hall.issue("ho-tich") != number


def test_a_reprint_is_another_slip_of_the_same_number(hall: Shell) -> None:
    ticket = hall.answer("ticket", "issue", "ho-tich")
    again = hall.answer("ticket", "reprint", ticket["number"])
    assert (ticket["slips"], again["slips"]) == (1, 2)
    assert (again["number"], again["token"]) == (ticket["number"], ticket["token"])
    assert hall.events()[-1]["data"] == {"copy": 1, "printer": "p1"}


def test_serve_now_gives_a_number_without_a_slip_and_serves_it_at_once(hall: Shell) -> None:
    waiting = hall.issue("ho-tich")
    ticket = hall.answer("desk", "serve-now", "5", "kinh-te", "--priority", "priority")
    assert (ticket["state"], ticket["desk"], ticket["slips"]) == ("serving", "5", 0)
    assert ticket["number"] != waiting
    assert ticket["priority_class"] == "priority"


def test_serve_now_also_outside_the_hours_of_the_service(hall: Shell) -> None:
    hall.pass_time(hours=4)
    assert hall.refused("ticket", "issue", "ho-tich").code == "service_closed"
    assert hall.answer("desk", "serve-now", "5", "ho-tich")["state"] == "serving"


def test_next_with_finish_ends_an_immediate_visit_with_its_default(hall: Shell) -> None:
    first, second = hall.issue("chung-thuc"), hall.issue("chung-thuc")
    assert hall.answer("desk", "next", "6", "--finish")["finished"] is None
    following = hall.answer("desk", "next", "6", "--finish")
    assert (following["number"], following["finished"]) == (second, first)
    assert hall.answer("ticket", "show", first)["outcome"] == "result_returned"
    last = hall.answer("desk", "next", "6", "--finish")
    assert last == {
        "desk": "6",
        "state": "open",
        "officer": "q6",
        "ticket": None,
        "finished": second,
    }


def test_a_number_is_called_out_of_turn_only_for_a_reason_which_is_kept(hall: Shell) -> None:
    hall.issue("ho-tich")
    second = hall.issue("ho-tich")
    assert hall.refused("desk", "next", "5", "--number", second).code == "reason_needed"
    words = ["desk", "next", "5", "--number", second.lower(), "--reason", "Đã hẹn trước"]
    assert hall.answer(*words)["number"] == second
    event = hall.events()[-1]
    assert (event["data"]["reason"], event["data"]["why"]) == ("chosen", "Đã hẹn trước")


def test_a_desk_pauses_opens_and_closes(hall: Shell) -> None:
    hall.issue("ho-tich")
    hall.answer("desk", "pause", "5", "--reason", "meeting")
    assert hall.refused("desk", "next", "5").code == "desk_paused"
    assert hall.answer("desk", "open", "5")["state"] == "open"
    hall.answer("desk", "next", "5")
    assert hall.refused("desk", "close", "5").code == "desk_holding"
    hall.answer("desk", "finish", "5", "--outcome", "accepted")
    assert hall.answer("desk", "close", "5")["officer"] is None
    assert hall.refused("desk", "next", "5").code == "desk_no_officer"


def test_a_hall_on_hold_gives_no_numbers_and_no_calls_but_finishes(called: Shell) -> None:
    called.answer("hall", "hold", "--reason", "Báo cháy", "--until", "09:00")
    assert called.answer("queue")["held"] is True
    for words in (["ticket", "issue", "ho-tich"], ["desk", "next", "6"]):
        refused = called.refused(*words)
        assert refused.code == "hall_held"
        assert refused.message == "The hall is on hold: Báo cháy. Expected again at 09:00."
    assert called.answer("desk", "finish", "5", "--outcome", "left")["state"] == "done"
    called.answer("hall", "resume")
    assert called.refused("hall", "resume").code == "hall_not_held"
    assert called.issue("ho-tich") == "A002"


def test_the_days_end_leaves_nobody_unaccounted_for(serving: Shell) -> None:
    waiting, parked = serving.issue("ho-tich"), serving.issue("ho-tich")
    serving.answer("desk", "next", "6", "--number", parked, "--reason", "x")
    serving.answer("desk", "start", "6")
    serving.answer("desk", "park", "6")
    closed = serving.answer("day", "close")
    assert (closed["expired"], closed["unrecorded"]) == (2, 1)
    served = serving.answer("ticket", "show", "A001")
    assert (served["state"], served["outcome"]) == ("done", "unrecorded")
    for number in (waiting, parked):
        left = serving.answer("ticket", "show", number)
        assert left["state"] == "expired"
        assert left["end_reason"]
    assert {desk["state"] for desk in serving.answer("queue")["desks"]} == {"closed"}


def test_a_date_is_opened_once_and_the_next_begins_again_at_one(called: Shell) -> None:
    called.answer("day", "close")
    for words in (["ticket", "issue", "ho-tich"], ["day", "open"]):
        assert called.refused(*words).code == "day_closed"
    assert called.refused("day", "close").code == "day_not_open"
    called.pass_time(hours=24)
    assert called.issue("ho-tich") == "A001"
    assert called.answer("queue")["date"] == "2026-11-24"


def test_officers_are_added_get_a_pin_and_are_listed_at_their_desk(hall: Shell) -> None:
    hall.answer("officer", "add", "tam", "Trần Thị Tám", "--staff-type", "postal")
    assert hall.answer("officer", "set-pin", "tam", typed="97531\n") == {
        "officer": "tam",
        "pin_set": True,
    }
    hall.answer("desk", "sign-in", "4", "--officer", "tam", typed="97531\n")
    listed = {row["officer"]: row for row in hall.answer("officer", "list")["officers"]}
    assert listed["tam"] == {
        "officer": "tam",
        "name": "Trần Thị Tám",
        "role": "officer",
        "staff_type": "postal",
        "home_agency": None,
        "pin_set": True,
        "desk": "4",
        "locked_until": None,
    }
    assert (listed["q1"]["pin_set"], listed["q1"]["desk"]) == (False, None)


def test_one_officer_relieves_another_only_when_told_to_and_gets_the_holder(called: Shell) -> None:
    called.answer("officer", "set-pin", "q1", typed="1357\n")
    words = ["desk", "sign-in", "5", "--officer", "q1"]
    assert called.refused(*words, typed="1357\n").code == "desk_taken"
    relieved = called.answer(*words, "--takeover", typed="1357\n")
    assert (relieved["officer"], relieved["ticket"]) == ("q1", "A001")


def test_a_desk_rests_for_words_of_its_own_too(hall: Shell) -> None:
    hall.answer("desk", "pause", "5", "--reason", "lấy con dấu")
    paused = [event for event in hall.events() if event["kind"] == "desk.paused"]
    assert paused[-1]["data"] == {"reason": "lấy con dấu"}


def test_a_citizens_answer_is_a_terminals_and_about_the_visit(serving: Shell) -> None:
    assert serving.answer("rate", "5", "satisfied") == {"desk": "5", "level": "satisfied"}
    (event,) = [event for event in serving.events() if event["kind"] == "visit.rated"]
    assert (event["role"], event["subject"], event["officer"]) == ("terminal", "A001", None)
    assert serving.run("rate", "5", "dissatisfied").out.startswith("Thank you.")
    assert serving.refused("rate", "6", "satisfied").code == "nothing_to_rate"
    assert serving.run("rate", "5", "bored").status == 2


def test_priority_numbers_are_called_first_on_demand(hall: Shell) -> None:
    hall.issue("ho-tich")
    assert hall.refused("desk", "next", "5", "--priority").code == "priority_none"
    hall.pass_time(minutes=14)
    urgent = hall.issue("ho-tich", "--priority", "priority")
    assert hall.answer("desk", "next", "5", "--priority")["number"] == urgent
