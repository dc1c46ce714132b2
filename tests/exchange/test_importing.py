"""Another system's dossiers and changes go into our book by our rules, once, with its moments."""

from __future__ import annotations

import pytest

from common.domain import dossier_commands as dossier_actions
from common.domain.actor import Actor, Role
from common.domain.refusal import Refusal
from common.store.invariants import violations
from tests.exchange.province import code, dossier, jsonl, send, status, table
from tests.store.dossier_hall import MARRIAGE, PAID_FIRST, SLOW, UNTIMED, Hall

FIRST = code(1)


def row_of(hall: Hall, what: str = FIRST) -> dict[str, object]:
    return dict(hall.one("SELECT * FROM dossier WHERE code = :code", code=what))


def sound(hall: Hall) -> bool:
    with hall.store.read() as connection:
        return violations(connection) == []


RETURNED = dossier(
    state=10,
    due_at="2026-11-20T17:00",
    processed_at="2026-11-20T15:00",
    returned_at="2026-11-20T16:00",
    result="granted",
)


def test_a_dossier_comes_in_with_all_its_moments_and_without_a_ticket(hall: Hall) -> None:
    assert send(hall.store, jsonl(RETURNED)).fates == {"new": 1}
    row = row_of(hall)
    assert (row["state"], row["source"], row["ticket"], row["channel"]) == (
        10,
        "tinh",
        None,
        "online",
    )
    moments = {name: hall.at(int(str(row[name]))) for name in (
        "received_at", "accepted_at", "due_at", "processed_at", "returned_at", "entered_at",
    )}  # fmt: skip
    assert moments == {
        "received_at": "2026-11-20 08:00",
        "accepted_at": "2026-11-20 09:00",
        "due_at": "2026-11-20 17:00",
        "processed_at": "2026-11-20 15:00",
        "returned_at": "2026-11-20 16:00",
        "entered_at": "2026-11-23 08:00",
    }
    assert hall.kinds(FIRST) == [
        "dossier.registered",
        "dossier.accepted",
        "dossier.processing",
        "dossier.processed",
        "dossier.returned",
    ]
    assert sound(hall)


def test_the_record_says_who_claims_what_and_when_it_was_written(hall: Hall) -> None:
    send(hall.store, jsonl(dossier()))
    event = hall.one("SELECT * FROM event WHERE kind = 'dossier.accepted'")
    assert (event["actor"], hall.at(event["at"]), hall.at(event["recorded_at"])) == (
        "exchange:tinh",
        "2026-11-20 09:00",
        "2026-11-23 08:00",
    )
    told = hall.one("SELECT * FROM event WHERE kind = 'exchange.imported'")
    assert (told["subject"], '"by":"cli:test"' in told["data"]) == ("tinh", True)


@pytest.mark.parametrize("again", ["the same file", "other columns that mean nothing"])
def test_the_same_row_twice_changes_nothing(hall: Hall, again: str) -> None:
    send(hall.store, jsonl(RETURNED, status(state=10, at="2026-11-20T16:00")))
    before = hall.one("SELECT max(seq) AS seq FROM event")["seq"]
    extra = {} if again == "the same file" else {"so_trang": 3}
    sent = send(hall.store, jsonl(RETURNED | extra, status(state=10, at="2026-11-20T16:00")))
    assert sent.fates == {"again": 2}
    assert hall.one("SELECT max(seq) AS seq FROM event")["seq"] == before


def test_an_id_means_one_row_for_ever(hall: Hall) -> None:
    send(hall.store, jsonl(dossier()))
    sent = send(hall.store, jsonl(dossier(state=4)))
    assert sent.why == [(1, "id", "exchange_changed")]
    assert hall.state(FIRST) == 2


def test_a_change_goes_over_the_states_that_the_other_system_leaves_out(hall: Hall) -> None:
    send(hall.store, jsonl(dossier()))
    sent = send(hall.store, jsonl(status(state=9, result="granted")))
    assert sent.fates == {"moved": 1}
    assert hall.kinds(FIRST)[-2:] == ["dossier.processing", "dossier.processed"]
    assert hall.at(int(str(row_of(hall)["processed_at"]))) == "2026-11-20 14:00"


def test_a_whole_life_comes_in_change_by_change(hall: Hall) -> None:
    rows = [dossier(state=1)]
    life = [(5, "09:00"), (2, "10:00"), (4, "11:00"), (6, "13:00"), (4, "14:00"), (9, "15:00")]
    rows += [
        status(state=state, id=f"n{n}", at=f"2026-11-20T{at}", result="granted")
        for n, (state, at) in enumerate([*life, (10, "16:00")])
    ]
    sent = send(hall.store, table(*rows))
    assert sent.why == []
    assert (hall.state(FIRST), sent.fates) == (10, {"new": 1, "moved": 7})
    assert sound(hall)


def test_what_our_rules_do_not_allow_is_refused_and_ours_stays(hall: Hall) -> None:
    send(hall.store, jsonl(RETURNED))
    sent = send(hall.store, jsonl(status(state=4, at="2026-11-21T08:00")))
    assert sent.why == [(1, "state", "dossier_state")]
    assert hall.state(FIRST) == 10


def test_a_change_that_fails_half_way_leaves_nothing(hall: Hall) -> None:
    send(hall.store, jsonl(dossier()))
    before = hall.kinds(FIRST)
    sent = send(hall.store, jsonl(status(state=9), status(state=4)))
    assert sent.why == [(1, "result", "exchange_needed")]
    assert hall.kinds(FIRST) == [*before, "dossier.processing"]


def test_news_older_than_ours_moves_nothing_back(hall: Hall) -> None:
    send(hall.store, jsonl(RETURNED))
    sent = send(
        hall.store,
        jsonl(
            status(state=4, at="2026-11-20T10:00"),
            status(state=6, at="2026-11-20T11:00"),
        ),
    )
    assert sent.fates == {"matched": 2}
    assert sent.differing == [("state", 6, 10)]


def test_a_date_that_comes_too_late_is_told(hall: Hall) -> None:
    send(hall.store, jsonl(dossier(due_at="2026-11-25T16:00"), status(state=4)))
    known = status(state=2, id="a", at="2026-11-20T10:00", due_at="2026-11-25T16:00")
    letter = status(state=2, id="b", at="2026-11-20T11:00", due_at="2026-11-27T16:00")
    sent = send(hall.store, jsonl(known, letter))
    assert sent.fates == {"matched": 2}
    assert [field for field, _, _ in sent.differing] == ["due_at"]


def test_a_letter_gives_a_new_date_and_a_second_one_is_kept_as_contrary(hall: Hall) -> None:
    send(hall.store, jsonl(dossier(due_at="2026-11-25T16:00")))
    for n, day in enumerate(("27", "30")):
        letter = {"id": f"letter-{n}", "due_at": f"2026-11-{day}T16:00", "letter_no": "12/PXL"}
        sent = send(hall.store, jsonl(status(state=2, at=f"2026-11-20T1{n}:00", **letter)))
        assert sent.fates == {"moved": 1}
    assert hall.at(int(str(row_of(hall)["due_at"]))) == "2026-11-27 16:00"
    letters = hall.all("SELECT contrary FROM reschedule ORDER BY position")
    assert [letter["contrary"] for letter in letters] == [0, 1]


def test_a_change_and_a_new_date_in_one_row_are_both_taken(hall: Hall) -> None:
    send(hall.store, jsonl(dossier(due_at="2026-11-25T16:00")))
    letter = status(state=4, id="n" * 100, due_at="2026-11-27T16:00")
    assert send(hall.store, jsonl(letter)).fates == {"moved": 1}
    assert (hall.state(FIRST), hall.at(int(str(row_of(hall)["due_at"])))) == (4, "2026-11-27 16:00")
    done = status(state=9, at="2026-11-20T15:00", result="granted", due_at="2026-11-30T16:00")
    (told,) = send(hall.store, jsonl(done)).differing
    assert [told[0], *map(hall.at, told[1:])] == ["due_at", "2026-11-30 16:00", "2026-11-27 16:00"]


def test_seconds_make_no_new_date(hall: Hall) -> None:
    send(hall.store, jsonl(dossier(due_at="2026-11-25T16:00")))
    same = status(state=2, at="2026-11-20T10:00", due_at="2026-11-25T16:00:30")
    assert send(hall.store, jsonl(same)).fates == {"matched": 1}
    assert row_of(hall)["reschedules"] == 0


def test_a_time_that_counts_from_the_payment_has_the_date_of_the_row(hall: Hall) -> None:
    send(hall.store, jsonl(dossier(procedure=PAID_FIRST, state=6, at="2026-11-20T10:00")))
    send(hall.store, jsonl(status(state=4, due_at="2026-11-30T16:00")))
    row = row_of(hall)
    assert (hall.at(int(str(row["due_at"]))), row["reschedules"]) == ("2026-11-30 16:00", 0)


def test_a_provisional_code_of_another_dossier_is_told(hall: Hall) -> None:
    mine = hall.taken(code=None)["code"]
    row = dossier(received_at="2026-11-23T07:30", accepted_at="2026-11-23T07:31")
    send(hall.store, jsonl(row | {"provisional": "none"}))
    sent = send(hall.store, jsonl(row | {"provisional": mine, "id": "later"}))
    assert sent.differing == [("provisional", mine, None)]


def test_a_dossier_that_we_have_is_not_made_twice(hall: Hall) -> None:
    """It goes on where it may; what differs is told and left."""
    hall.taken(code=code(7, "261123"))
    row = dossier(
        7,
        code=code(7, "261123"),
        procedure=MARRIAGE,
        received_at="2026-11-23T07:40",
        accepted_at="2026-11-23T07:45",
        due_at="2027-01-04T16:00",
    )
    sent = send(hall.store, jsonl(row, row | {"id": "later", "state": 4, "at": "2026-11-23T08:00"}))
    assert sent.fates == {"matched": 1, "moved": 1}
    assert {field for field, _, _ in sent.differing} == {"procedure", "due_at"}
    mine = row_of(hall, code(7, "261123"))
    assert (mine["state"], mine["procedure"], mine["source"]) == (4, SLOW, "own")


def test_who_may_be_ours_under_a_provisional_code_is_asked_about(hall: Hall) -> None:
    mine = hall.taken(code=None)["code"]
    row = dossier(received_at="2026-11-23T07:30", accepted_at="2026-11-23T07:31")
    assert send(hall.store, jsonl(row)).why == [(1, "provisional", "exchange_maybe_ours")]
    assert send(hall.store, jsonl(row | {"provisional": mine})).fates == {"matched": 1}
    assert hall.one("SELECT provisional FROM dossier WHERE code = :c", c=FIRST)[0] == mine
    other = dossier(2, received_at="2026-11-23T07:30", accepted_at="2026-11-23T07:31")
    hall.taken(code=None)
    assert send(hall.store, jsonl(other | {"provisional": "none"})).fates == {"new": 1}


def test_without_a_time_allowed_the_row_has_to_say_the_date(hall: Hall) -> None:
    row = dossier(procedure=UNTIMED)
    assert send(hall.store, jsonl(row)).why == [(1, "due_at", "due_needed")]
    assert send(hall.store, jsonl(row | {"due_at": "2026-12-01T16:00"})).fates == {"new": 1}


def test_an_officer_may_not_and_a_supervisor_may(hall: Hall) -> None:
    with pytest.raises(Refusal, match="not_permitted"):
        send(hall.store, jsonl(dossier()), Actor(Role.OFFICER, "desk:5", "q5"))
    assert send(hall.store, jsonl(dossier()), Actor(Role.SUPERVISOR, "here", "gs1")).fates


def test_a_dossier_that_came_in_goes_on_at_our_desks(hall: Hall) -> None:
    send(hall.store, jsonl(dossier(state=9, processed_at="2026-11-20T15:00", result="granted")))
    hall.do(dossier_actions.ReturnResult(FIRST, "receipt_shown"))
    assert hall.state(FIRST) == 10


@pytest.mark.parametrize(
    ("cells", "field", "refused"),
    [
        ({"accepted_at": "2026-11-20T07:59"}, "accepted_at", "exchange_order"),
        ({"due_at": "2026-11-20T08:30"}, "due_at", "due_past"),
        ({"received_at": "2026-11-23T08:01", "accepted_at": "2026-11-23T08:02"}, None, "future"),
        ({"state": 3, "at": "2026-11-20T07:00"}, "at", "exchange_order"),
        ({"state": 5, "at": "2026-11-20T08:30"}, "at", "exchange_order"),
        ({"state": 3, "at": "2026-11-20T09:00", "reason": "bored"}, "reason", "code_unknown"),
        ({"procedure": "9.999999"}, "procedure", "procedure_unknown"),
        ({"service": "nowhere"}, "service", "service_unknown"),
        ({"provisional": "TAM-DANHAI-261120-0009"}, "code", "dossier_unknown"),
    ],
)
def test_what_cannot_be_is_told_with_its_field(
    hall: Hall, cells: dict[str, object], field: str | None, refused: str
) -> None:
    before = hall.one("SELECT max(seq) AS seq FROM event")["seq"]
    (told,) = send(hall.store, jsonl(dossier(**cells))).why
    assert told[2].removeprefix("exchange_") == refused.removeprefix("exchange_")
    assert field in (None, told[1])
    assert hall.one("SELECT max(seq) AS seq FROM event")["seq"] == before
