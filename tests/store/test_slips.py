"""After an outage people get what they still wait for, and no pile of paper; a citizen gets another
slip where the first did not come out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands, printer_commands
from common.domain.actor import Actor, Role
from common.domain.model import JobState
from common.domain.refusal import Refusal
from common.store import facts, outbox
from common.store.store import Store
from common.views import printers as view
from tests.hall import pass_time, sign_in, staff
from tests.store.printers import (
    KIOSK,
    end,
    events,
    fetch,
    hall_of,
    jobs,
    print_one,
    say,
    take,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = hall_of(tmp_path / "hall", {"code": "p1"})
    say(store, "p1", "ok")
    yield store
    store.close()


def fail(store: Store) -> None:
    """The printer is out of order, and says so of the newest slip."""
    end(store, "p1", fetch(store, "p1", retry=False).id, JobState.FAILED_BEFORE_SEND)


def rest(store: Store) -> list[int]:
    """What the printer prints by itself once it is well."""
    printed = []
    while (job := outbox.next_job(store, "p1", retry=True)) is not None:
        assert outbox.start_job(store, "p1", job.id)
        end(store, "p1", job.id, JobState.CONFIRMED)
        printed.append(job.id)
    return printed


def reprint(store: Store, number: str, actor: Actor = KIOSK) -> None:
    store.act(actor, commands.Reprint(number))


def refused(store: Store, number: str, actor: Actor = KIOSK) -> str:
    with pytest.raises(Refusal) as said:
        reprint(store, number, actor)
    return said.value.code


def test_after_a_long_outage_only_the_last_minutes_are_printed(store: Store) -> None:
    for _ in range(12):
        take(store)
        fail(store)
        pass_time(store, minutes=2)
    assert rest(store) == [8, 9, 10, 11, 12]
    assert [state for _, state in jobs(store).values()] == ["superseded"] * 7 + ["confirmed"] * 5
    assert events(store, "slip.superseded") == [("slip.superseded", "p1")] * 7


def test_slips_that_nobody_took_up_get_late_too(store: Store) -> None:
    take(store)
    pass_time(store, minutes=11)
    take(store)
    assert rest(store) == [2]
    with store.read() as connection:
        (evidence,) = connection.execute("SELECT evidence FROM print_job WHERE id = 1").fetchone()
    assert evidence == '{"code":"late"}'


def test_how_late_is_too_late_is_the_centres_to_say(tmp_path: Path) -> None:
    store = hall_of(tmp_path / "hall", {"code": "p1"})
    document = {**store.centre().document}
    document["centre"] = {
        **document["centre"],
        "rules": {**document["centre"]["rules"], "late_slip_min": 30},
    }
    store.act(staff(), commands.ApplyCentre(document))
    take(store)
    pass_time(store, minutes=29)
    assert rest(store) == [1]
    store.close()


def test_a_slip_that_failed_is_not_printed_for_somebody_at_a_desk(store: Store) -> None:
    sign_in(store, "5", "q5")
    take(store)
    fail(store)
    store.act(staff(), commands.CallNext("5"))
    assert rest(store) == []
    store.act(staff(), commands.Finish("5", "accepted"))
    assert jobs(store) == {1: ("p1", "superseded")}


def test_a_seal_is_waited_for_however_late(store: Store) -> None:
    take(store)
    fail(store)
    store.act(staff(), commands.MakeSeal())
    store.act(staff(), printer_commands.PrintSeal("p1"))
    fail(store)
    pass_time(store, minutes=300)
    assert rest(store) == [2]
    assert jobs(store)[1] == ("p1", "superseded")


def test_a_kiosk_prints_again_what_may_not_have_come_out(store: Store) -> None:
    number = take(store)
    print_one(store, state=JobState.UNKNOWN)
    reprint(store, number)
    job = fetch(store, "p1")
    assert (job.payload["number"], job.payload["copy"]) == (number, 1)


def test_what_surely_came_out_is_a_guides_to_print_again(store: Store) -> None:
    number = take(store)
    print_one(store)
    assert refused(store, number) == "reprint_staff"
    reprint(store, number, Actor(Role.GUIDE, "guide:1"))
    assert jobs(store)[2] == ("p1", "queued")


def test_a_kiosk_prints_again_twice_at_most(store: Store) -> None:
    number = take(store)
    for _ in range(2):
        fail(store)
        reprint(store, number)
    fail(store)
    assert refused(store, number) == "reprint_staff"
    reprint(store, number, staff())


def test_a_kiosk_prints_no_slip_of_another_place(store: Store) -> None:
    number = take(store)
    fail(store)
    assert refused(store, number, Actor(Role.TERMINAL, "kiosk:k2")) == "reprint_staff"


def test_a_reprint_takes_the_place_of_what_waits_and_leaves_what_is_under_way(store: Store) -> None:
    number = take(store)
    reprint(store, number)
    assert jobs(store) == {1: ("p1", "superseded"), 2: ("p1", "queued")}
    assert outbox.start_job(store, "p1", 2)
    reprint(store, number)
    assert jobs(store) == {1: ("p1", "superseded"), 2: ("p1", "started"), 3: ("p1", "queued")}


def printed_now(store: Store, number: str) -> dict[str, object]:
    """What a reprint says of the wait."""
    reprint(store, number, staff())
    payload = fetch(store, "p1").payload
    return {key: payload[key] for key in ("ahead", "from", "to")}


NO_WAIT = {"ahead": None, "from": None, "to": None}


def test_a_reprint_says_nothing_of_a_wait_that_is_over(store: Store) -> None:
    sign_in(store, "5", "q5")
    number = take(store)
    assert fetch(store, "p1").payload["to"], "the wait was quoted"
    store.act(staff(), commands.CallNext("5"))
    assert printed_now(store, number) == NO_WAIT
    store.act(staff(), commands.StartService("5"))
    store.act(staff(), commands.Park("5"))
    assert printed_now(store, number) == NO_WAIT


def test_a_reprint_for_who_missed_the_call_says_nothing_of_a_wait(store: Store) -> None:
    sign_in(store, "5", "q5")
    number = take(store)
    for call in (commands.CallNext("5"), commands.Recall("5")):
        store.act(staff(), call)
        pass_time(store, minutes=2)
    store.act(staff(), commands.MarkAbsent("5"))
    assert printed_now(store, number) == NO_WAIT


def test_a_reprint_for_who_waits_repeats_the_quote_until_it_is_over(store: Store) -> None:
    sign_in(store, "5", "q5")
    take(store)
    number = take(store)
    quote = next(job.payload for job in take_all(store) if job.payload["number"] == number)
    within = printed_now(store, number)
    assert within == {"ahead": 1, "from": quote["from"], "to": quote["to"]}
    pass_time(store, seconds=(quote["to"] - store.now()) / 1000)
    assert printed_now(store, number) == within, "it may still come true"
    pass_time(store, seconds=1)
    assert printed_now(store, number) == {"ahead": 1, "from": None, "to": None}


def hold_up(store: Store) -> outbox.PrintJob:
    """The printer takes up a slip and does not let a byte of it through."""
    job = fetch(store, "p1")
    assert outbox.start_job(store, "p1", job.id)
    return job


def evidence(store: Store, job: int) -> object:
    return view.job(store, job).evidence


@pytest.mark.parametrize("heir", ["p1", "p2"])
def test_of_a_slip_that_was_held_up_and_its_reprint_only_one_comes_out(
    tmp_path: Path, heir: str
) -> None:
    """Whether a printer stands in for the broken one or none does."""
    store = hall_of(tmp_path / "hall", {"code": "p1", "fallback": "p2"}, {"code": "p2"})
    say(store, heir, "ok")
    number = take(store)
    held = hold_up(store)
    reprint(store, number, staff())
    end(store, "p1", held.id, JobState.FAILED_BEFORE_SEND)
    assert jobs(store) == {1: ("p1", "superseded"), 2: (heir, "queued")}
    assert evidence(store, 1) == {"code": "replaced"}
    assert events(store, "slip.superseded") == [("slip.superseded", "p1")]
    assert print_one(store, heir).payload["copy"] == 1
    assert outbox.next_job(store, heir, retry=True) is None
    store.close()


def test_a_slip_that_was_held_up_ends_with_its_ticket(store: Store) -> None:
    number = take(store)
    held = hold_up(store)
    store.act(staff(), commands.CancelTicket(number))
    assert jobs(store) == {1: ("p1", "started")}
    outbox.end_job(
        store, "p1", held.id, outbox.End(JobState.FAILED_BEFORE_SEND, {"code": "stopped"})
    )
    assert jobs(store) == {1: ("p1", "superseded")}
    assert evidence(store, 1) == {"code": "ended"}


def test_a_slip_that_was_held_up_may_still_come_out_after_its_reprint(store: Store) -> None:
    number = take(store)
    held = hold_up(store)
    reprint(store, number, staff())
    end(store, "p1", held.id, JobState.CONFIRMED)
    assert jobs(store) == {1: ("p1", "confirmed"), 2: ("p1", "queued")}


def test_what_a_reprint_replaces_says_so(store: Store) -> None:
    number = take(store)
    fail(store)
    reprint(store, number, staff())
    assert evidence(store, 1) == {"code": "replaced"}
    assert events(store, "slip.superseded", "ticket.reprinted") == [
        ("slip.superseded", "p1"),
        ("ticket.reprinted", number),
    ]


def test_what_ends_with_its_ticket_says_so(store: Store) -> None:
    take(store)
    fail(store)
    cancelled = take(store)
    store.act(staff(), commands.CancelTicket(cancelled))
    store.act(staff(), commands.CloseDay())
    assert [evidence(store, job) for job in (1, 2)] == [{"code": "ended"}] * 2
    assert events(store, "slip.superseded") == [("slip.superseded", "p1")] * 2


def test_a_ticket_that_ends_with_its_slip_in_hand_says_nothing_of_it(store: Store) -> None:
    number = take(store)
    print_one(store)
    store.act(staff(), commands.CancelTicket(number))
    assert events(store, "slip.superseded") == []


def test_a_guide_gets_the_numbers_without_a_slip_on_paper(store: Store) -> None:
    lost = [take(store), take(store, staff())]
    for _ in lost:
        fail(store)
    guide = Actor(Role.GUIDE, "guide:1")
    asked = store.act(guide, printer_commands.PrintNumbers("p1"))
    listed = view.job(store, asked["job"]).payload["numbers"]
    assert [line["number"] for line in listed] == lost[::-1]
    assert set(listed[0]) == {"number", "service", "issued_at"}


def test_a_strip_without_any_number_is_not_printed(store: Store) -> None:
    take(store)
    end(store, "p1", fetch(store, "p1", retry=False).id, JobState.CONFIRMED)
    with pytest.raises(Refusal, match="numbers_none"):
        store.act(staff(), printer_commands.PrintNumbers("p1"))
    assert jobs(store) == {1: ("p1", "confirmed")}


def test_the_last_numbers_without_a_slip_are_listed(store: Store) -> None:
    lost = [take(store) for _ in range(8)]
    for _ in lost:
        fail(store)
    store.act(staff(), commands.CancelTicket(lost[-1]))
    take(store)
    end(store, "p1", fetch(store, "p1", retry=False).id, JobState.CONFIRMED)
    store.act(staff(), commands.IssueTicket("ho-tich"))
    fail(store)
    with store.read() as connection:
        shown = view.recent_without_slip(connection, store.centre(), "k1", store.now())
    assert [one.number for one in shown] == lost[6:0:-1]
    assert shown[0].service_name["vi"]


def test_a_priority_class_may_have_its_slips_in_large_print(store: Store) -> None:
    for priority_class in (None, "priority"):
        store.act(KIOSK, commands.IssueTicket("ho-tich", priority_class))
    assert [(job.payload["priority"], job.payload["large"]) for job in take_all(store)] == [
        (False, False),
        (True, True),
    ]


def test_a_centre_that_an_older_program_applied_has_no_large_print() -> None:
    document = as_document(load(shipped.centre("dan-hai")))
    for row in document["priority_class"]:
        del row["large_print"]
    assert facts.build(document, 1).large_print == frozenset()


def take_all(store: Store) -> list[outbox.PrintJob]:
    """What waits for the printer, oldest first."""
    taken = []
    while (job := outbox.next_job(store, "p1", retry=False)) is not None:
        assert outbox.start_job(store, "p1", job.id)
        taken.append(job)
    return taken
