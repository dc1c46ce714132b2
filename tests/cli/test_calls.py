"""`motcua ticket calls`: whether a number was really called, days later."""

from __future__ import annotations

from typing import Any

from common.store.noticed import Announced, Noticed, Shown
from common.store.outbox import DEVICES
from tests.cli.shell import Shell


def note(hall: Shell, *noticed: Noticed) -> None:
    """What the device service reports."""
    with hall.store() as store, store.transaction(DEVICES, "devices") as tx:
        for one in noticed:
            one.keep(tx)


def newest_call(hall: Shell) -> int:
    with hall.store() as store, store.read() as connection:
        return int(connection.execute("SELECT max(id) FROM call").fetchone()[0])


def call_twice(hall: Shell) -> None:
    """A001: seen and heard, called again in quiet hours on a board without answers, absent."""
    hall.issue("ho-tich")
    hall.answer("desk", "next", "5")
    call = newest_call(hall)
    note(hall, Shown("s5", call * 1000 + 1, acknowledged=True))
    hall.pass_time(seconds=61)
    hall.answer("desk", "recall", "5")
    # The speaker had much to say before.
    note(hall, Announced("loa", call, 1, "played", began_ms=900, form="call", said=2))
    note(hall, Shown("s5", call * 1000 + 2, acknowledged=False))
    note(hall, Announced("loa", call, 2, "failed", code="sound_no_card"))
    hall.pass_time(seconds=61)
    hall.answer("desk", "absent", "5")


def without_moments(call: dict[str, Any]) -> dict[str, Any]:
    said = {key: value for key, value in call.items() if not key.endswith("at")}
    for which in ("shown", "announced"):
        hidden = ("at", "after_ms")
        said[which] = [{k: v for k, v in one.items() if k not in hidden} for one in said[which]]
    return said


def test_each_call_is_listed_with_who_showed_it_and_who_said_it(hall: Shell) -> None:
    call_twice(hall)
    found = hall.answer("ticket", "calls", "A001")
    assert (found["number"], found["date"]) == ("A001", "2026-11-23")
    assert [without_moments(one) for one in found["calls"]] == [
        {
            "desk": "5",
            "times": 1,
            "shown": [{"sign": "s5", "acknowledged": True}],
            "announced": [
                {"speaker": "loa", "outcome": "played", "form": "call", "said": 2, "code": None}
            ],
            "ended": None,
        },
        {
            "desk": "5",
            "times": 2,
            "shown": [{"sign": "s5", "acknowledged": False}],
            "announced": [
                {
                    "speaker": "loa",
                    "outcome": "failed",
                    "form": None,
                    "said": 0,
                    "code": "sound_no_card",
                }
            ],
            "ended": "absent",
        },
    ]


def test_the_answer_can_be_read_to_whoever_asks(hall: Shell) -> None:
    call_twice(hall)
    lines = hall.run("ticket", "calls", "a001", "--lang", "en").out.splitlines()
    assert lines[0] == "A001 · 2026-11-23"
    assert [line.strip()[8:] for line in lines[1:]] == [
        " Called to desk 5",
        " Sign s5 said that it shows it",
        " Speaker loa had said it, times: 2",
        " Called again to desk 5",
        " Sent to sign s5, which cannot answer",
        " Speaker loa did not say it: the speaker has a fault (no such loudspeaker)",
        " Marked absent",
    ]


def test_a_call_that_nothing_reported_is_told_so_and_a_number_without_one_too(hall: Shell) -> None:
    hall.issue("ho-tich")
    assert hall.run("ticket", "calls", "A001", "--lang", "en").out == "A001 was not called\n"
    hall.answer("desk", "next", "5")
    told = hall.run("ticket", "calls", "A001", "--lang", "en").out
    assert told.splitlines()[2] == "  No sign and no speaker reported it"


def test_a_number_of_an_earlier_day_is_asked_for_by_its_date(hall: Shell) -> None:
    call_twice(hall)
    hall.answer("day", "close")
    hall.pass_time(hours=24)
    hall.answer("day", "open")
    assert hall.refused("ticket", "calls", "A001").code == "ticket_unknown"
    assert len(hall.answer("ticket", "calls", "A001", "--date", "2026-11-23")["calls"]) == 2
    assert hall.run("ticket", "calls", "A001", "--date", "23/11").status == 2


def test_what_is_reported_belongs_to_the_newest_call_of_that_desk(hall: Shell) -> None:
    """A call that was taken back, and the same desk calls the same number again."""
    hall.issue("ho-tich")
    hall.answer("desk", "next", "5")
    hall.answer("desk", "undo", "5")
    hall.answer("desk", "next", "5")
    note(hall, Shown("s5", newest_call(hall) * 1000 + 1, acknowledged=True))
    first, second = hall.answer("ticket", "calls", "A001")["calls"]
    assert (first["ended"], first["shown"]) == ("call_undone", [])
    assert [one["sign"] for one in second["shown"]] == ["s5"]
