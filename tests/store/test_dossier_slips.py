"""Slips about dossiers: every action's facts make a whole slip, and another one can be had."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain import dossier_commands as dossier
from common.domain.model import JobState
from common.paper import papers
from common.store import outbox
from common.store.outbox import End
from tests.hall import pass_time
from tests.store.dossier_hall import CODE, OTHER, PAID_FIRST, SLOW, Hall, make_dossier_hall


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    store = make_dossier_hall(tmp_path / "hall")
    yield Hall(store)
    store.close()


def printer(hall: Hall) -> str:
    return next(iter(hall.store.centre().printers))


def slips(hall: Hall, kind: str = "dossier") -> list[tuple[str, int, dict[str, Any]]]:
    """State, copy and facts of every slip of a kind, in order."""
    rows = hall.all("SELECT * FROM print_job WHERE kind = :kind ORDER BY id", kind=kind)
    return [(row["state"], row["copy"], json.loads(row["payload"])) for row in rows]


def reprint(hall: Hall, code: str = CODE, **where: Any) -> dict[str, Any]:
    return hall.do(dossier.ReprintDossier(code, **where))


def start(hall: Hall) -> int:
    """The device service takes up the next slip."""
    job = outbox.next_job(hall.store, printer(hall), retry=True)
    assert job is not None
    assert outbox.start_job(hall.store, printer(hall), job.id)
    return job.id


def end(hall: Hall, job: int, state: JobState) -> None:
    outbox.end_job(hall.store, printer(hall), job, End(state, {"code": "test"}))


def test_the_facts_of_every_action_make_a_whole_slip(hall: Hall) -> None:
    hall.serve()
    hall.do(commands.Finish("5", "supplement", SLOW, "missing", ("Trích lục khai sinh",)))
    hall.taken(printer=None)
    hall.taken(PAID_FIRST, OTHER, printer=None)
    hall.do(
        dossier.Reschedule(
            CODE,
            "12/VP",
            "2026-11-23",
            "workload",
            hall.moment("2027-01-05 09:00"),
            printer=printer(hall),
        )
    )
    made = hall.all("SELECT kind, payload FROM print_job ORDER BY id")
    assert [row["kind"] for row in made] == ["visit", "dossier", "dossier", "apology"]
    for row in made:
        facts = json.loads(row["payload"])
        sheet = papers.sheet(
            row["kind"], facts, hall.store.centre(), width_dots=384, simulated=False
        )
        assert [piece.cut for piece in sheet.pieces if piece.cut] == []


def test_each_further_slip_is_marked_and_says_how_the_dossier_stands_now(hall: Hall) -> None:
    hall.taken(printer=None)
    end(hall, start(hall), JobState.CONFIRMED)
    due = hall.moment("2027-01-05 09:00")
    hall.do(dossier.Reschedule(CODE, "12/VP", "2026-11-23", "workload", due, printer="none"))
    assert reprint(hall)["copy"] == 1
    end(hall, start(hall), JobState.CONFIRMED)
    assert reprint(hall)["copy"] == 2
    assert [(copy, facts["copy"]) for _, copy, facts in slips(hall)] == [(0, 0), (1, 1), (2, 2)]
    assert slips(hall)[1][2]["due_at"] == due
    assert hall.kinds()[-2:] == ["dossier.reprinted", "dossier.reprinted"]


def test_another_slip_takes_the_place_of_one_that_waits_or_failed(hall: Hall) -> None:
    hall.taken(printer=None)
    first = start(hall)
    reprint(hall)
    end(hall, first, JobState.FAILED_BEFORE_SEND)
    assert [state for state, _, _ in slips(hall)] == ["superseded", "queued"]
    reprint(hall)
    assert [state for state, _, _ in slips(hall)][1:] == ["superseded", "queued"]


def test_an_ended_dossier_has_no_more_slips_and_no_slip_is_asked_of_no_printer(hall: Hall) -> None:
    hall.taken()
    assert hall.refused(dossier.ReprintDossier(CODE, printer="none")) == "printer_unknown"
    hall.do(dossier.WithdrawDossier(CODE))
    assert hall.refused(dossier.ReprintDossier(CODE)) == "dossier_state"


def test_who_had_no_slip_gets_the_first_in_the_language_of_their_number(hall: Hall) -> None:
    hall.serve(lang="en")
    hall.do(dossier.TakeIn(SLOW, CODE, "5", finish=True, printer="none"))
    assert reprint(hall)["copy"] == 0
    assert slips(hall)[0][2]["lang"] == "en"


def test_what_a_courier_signs_is_waited_for_and_a_slip_of_long_ago_is_not(hall: Hall) -> None:
    hall.taken(printer=None)
    with hall.store.transaction(outbox.DEVICES, "devices") as tx:
        job = {"kind": "handover", "payload": "{}", "state": "queued", "created_at": tx.now}
        waited = tx.new("print_job", {"printer": printer(hall), **job})
    pass_time(hall.store, minutes=120)
    assert start(hall) == waited
    assert slips(hall)[0][0] == "superseded"


def test_the_slip_of_a_visit_is_had_again_as_it_was_also_on_another_day(hall: Hall) -> None:
    number = hall.serve(lang="en")
    hall.do(commands.Finish("5", "supplement", SLOW, "missing", ("Trích lục khai sinh",)))
    end(hall, start(hall), JobState.CONFIRMED)
    ((_, _, first),) = slips(hall, "visit")
    assert hall.do(dossier.ReprintVisit(number))["copy"] == 1
    hall.do(commands.CloseDay())
    pass_time(hall.store, minutes=24 * 60)
    again = hall.do(dossier.ReprintVisit(token=first["token"]))
    assert (again["number"], again["outcome"], again["copy"]) == (number, "supplement", 2)
    states = [(state, facts) for state, _, facts in slips(hall, "visit")]
    assert [state for state, _ in states] == ["confirmed", "superseded", "queued"]
    assert [facts for _, facts in states] == [{**first, "copy": n} for n in range(3)]


def test_a_visit_that_leaves_no_slip_has_none_again(hall: Hall) -> None:
    number = hall.serve()
    hall.do(commands.Finish("5", "other"))
    assert hall.refused(dossier.ReprintVisit(number)) == "visit_no_slip"
    assert hall.refused(dossier.ReprintVisit(token="KHONGCO")) == "visit_unknown"
    hall.taken()
    (token,) = (row["token"] for row in hall.all("SELECT token FROM visit"))
    assert hall.refused(dossier.ReprintVisit(token=token)) == "visit_no_slip"
