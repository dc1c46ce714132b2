"""Taking in a dossier: its code, its date, its visit; and everything that is not taken in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain import commands
from common.domain import dossier_commands as dossier
from common.domain.actor import Actor, Role
from common.store import dossiers
from common.store.invariants import violations
from common.views import dossiers as view
from tests.hall import pass_time, staff
from tests.store.dossier_hall import (
    BIRTH,
    CODE,
    MARRIAGE,
    ON_SITE,
    OTHER,
    PAID_FIRST,
    SLOW,
    UNTIMED,
    Hall,
    make_dossier_hall,
)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    store = make_dossier_hall(tmp_path / "hall")
    yield Hall(store)
    with store.read() as connection:
        assert violations(connection) == []
    store.close()


def test_one_transaction_takes_it_in_ends_the_visit_and_prints_a_slip(hall: Hall) -> None:
    number = hall.serve()
    taken = hall.do(dossier.TakeIn(SLOW, CODE, "5", finish=True))
    assert (taken["code"], taken["state"], taken["visits"]) == (CODE, 2, 1)
    ticket = hall.one("SELECT state, outcome FROM ticket WHERE number = :n", n=number)
    assert tuple(ticket) == ("done", "accepted")
    job = hall.one("SELECT kind, dossier FROM print_job WHERE id = :id", id=taken["job"])
    assert tuple(job) == ("dossier", taken["id"])
    assert hall.kinds() == ["dossier.accepted"]


@pytest.mark.parametrize("accept", [True, False])
def test_the_answer_is_what_reading_it_would_say(hall: Hall, accept: bool) -> None:
    hall.serve()
    taken = hall.do(dossier.TakeIn(SLOW, CODE, "5", accept=accept, finish=accept))
    with hall.store.read() as connection:
        kept = dossiers.record(connection, taken["id"])
    assert taken == {**kept, "job": taken["job"]}


def test_its_time_runs_from_acceptance_and_the_first_day_is_not_counted(hall: Hall) -> None:
    """BLDS 91/2015 Đ147.2; NĐ 118/2025 Đ17.3. Ten working days over 24/11, which is a day off."""
    assert hall.at(hall.taken()["due_at"]).startswith("2026-12-08 08:0")


def test_the_date_of_the_official_receipt_stands(hall: Hall) -> None:
    told = hall.moment("2026-12-01 09:00")
    assert hall.taken(due_at=told)["due_at"] == told


def test_a_date_in_the_past_is_no_promise(hall: Hall) -> None:
    hall.serve()
    command = dossier.TakeIn(SLOW, CODE, "5", due_at=hall.moment("2026-11-20 09:00"))
    assert hall.refused(command) == "due_past"


def test_where_nobody_knows_the_time_allowed_the_date_has_to_be_told(hall: Hall) -> None:
    hall.serve()
    assert hall.refused(dossier.TakeIn(UNTIMED, CODE, "5")) == "due_needed"
    told = hall.moment("2026-12-01 09:00")
    assert hall.do(dossier.TakeIn(UNTIMED, CODE, "5", due_at=told))["due_at"] == told


def test_time_that_counts_from_the_payment_has_not_begun(hall: Hall) -> None:
    """TT 79/2024/TT-BCA Đ7.5."""
    assert hall.taken(PAID_FIRST)["due_at"] is None
    assert hall.at(hall.do(dossier.ResumeProcessing(CODE))["due_at"]).startswith("2026-12-08")


@pytest.mark.parametrize(
    "code", ["", "H21", "H21.25-261323-0042", "'; DROP TABLE", "H21-1-1", "Hồ sơ"]
)
def test_a_code_of_a_wrong_pattern_is_refused(hall: Hall, code: str) -> None:
    hall.serve()
    assert hall.refused(dossier.TakeIn(SLOW, code, "5")) == "dossier_code_invalid"


def test_a_code_is_read_as_people_type_it(hall: Hall) -> None:
    assert hall.taken(code=" h21.25 - 261123 -0042 ")["code"] == CODE


def test_a_code_that_exists_is_refused_and_nothing_is_half_done(hall: Hall) -> None:
    hall.taken()
    number = hall.serve()
    assert hall.refused(dossier.TakeIn(SLOW, CODE, "5", finish=True)) == "dossier_exists"
    assert hall.one("SELECT state FROM ticket WHERE number = :n", n=number)["state"] == "serving"


def test_without_a_code_it_gets_one_of_ours_that_shows_it(hall: Hall) -> None:
    assert hall.taken(code=None)["code"] == "TAM-DANHAI-261123-0001"
    assert hall.taken(code=None)["code"] == "TAM-DANHAI-261123-0002"


def test_the_official_code_takes_its_place_and_both_lead_to_it(hall: Hall) -> None:
    first = hall.taken(code=None)
    hall.do(dossier.SetCode(first["code"], CODE))
    hall.do(dossier.SetCode(CODE, OTHER))  # a mistake put right
    for code in (first["code"], CODE, OTHER):
        assert hall.do(dossier.SetShelf(code, "A1"))["id"] == first["id"]
    assert hall.refused(dossier.SetCode(OTHER, "TAM-DANHAI-261123-0009")) == "dossier_code_invalid"


def test_a_code_once_had_is_never_given_to_another(hall: Hall) -> None:
    hall.taken()
    hall.do(dossier.SetCode(CODE, OTHER))
    hall.serve()
    assert hall.refused(dossier.TakeIn(SLOW, CODE, "5")) == "dossier_exists"


def test_several_dossiers_belong_to_one_ticket(hall: Hall) -> None:
    hall.serve()
    hall.do(dossier.TakeIn(BIRTH, CODE, "5"))
    hall.do(dossier.TakeIn(MARRIAGE, OTHER, "5", finish=True))
    tickets = {row["ticket"] for row in hall.all("SELECT ticket FROM dossier")}
    assert len(tickets) == 1
    assert len(hall.all("SELECT DISTINCT matter FROM visit")) == 2


def test_all_that_the_procedure_asks_for_is_there_unless_it_is_said(hall: Hall) -> None:
    assert [part["name"] for part in hall.taken()["components"]] == ["Tờ khai", "Bản sao"]
    some = ({"name": "Tờ khai", "originals": 2},)
    named = hall.taken(code=OTHER, components=some)
    assert named["components"] == [{"name": "Tờ khai", "originals": 2}]


@pytest.mark.parametrize(
    "components",
    [
        tuple({"name": f"{n}"} for n in range(61)),
        ({"name": "a", "copies": -1},),
        ({"name": "a", "originals": "viele"},),
    ],
)
def test_papers_that_nobody_hands_in_are_refused(hall: Hall, components: object) -> None:
    hall.serve()
    command = dossier.TakeIn(SLOW, CODE, "5", components=components)  # type: ignore[arg-type]
    assert hall.refused(command) == "components_invalid"


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (dossier.TakeIn("9.999999", CODE, "5"), "procedure_unknown"),
        (dossier.TakeIn(ON_SITE, CODE, "5"), "procedure_elsewhere"),
        (dossier.TakeIn(SLOW, CODE, "5", channel="rohrpost"), "code_unknown"),
        (dossier.TakeIn(SLOW, CODE, "5", deliver="mond"), "code_unknown"),
        (dossier.TakeIn(SLOW, CODE, "5", deliver="elsewhere", deliver_place=" "), "text_empty"),
        (dossier.TakeIn(SLOW, CODE), "channel_needs_desk"),
        (dossier.TakeIn(SLOW, CODE, "5", matter="XXXXXXXXXX"), "visit_unknown"),
        (dossier.TakeIn(SLOW, CODE, "5", received_at=4_000_000_000_000), "received_future"),
    ],
)
def test_what_cannot_be_is_refused(hall: Hall, command: dossier.TakeIn, why: str) -> None:
    hall.serve()
    assert hall.refused(command) == why


def test_nobody_in_front_of_the_desk_hands_nothing_in(hall: Hall) -> None:
    assert hall.refused(dossier.TakeIn(SLOW, CODE, "5")) == "desk_idle"


def test_what_comes_online_has_no_ticket_and_its_own_clock(hall: Hall) -> None:
    """NĐ 118/2025 Đ17.2: seen in two hours, answered in eight working hours."""
    sent = hall.moment("2026-11-22 20:00")
    came = hall.online(received_at=sent)
    assert (came["state"], came["due_at"], came["received_at"]) == (1, None, sent)
    hall.do(dossier.SeeDossier(CODE))
    accepted = hall.do(dossier.AcceptDossier(CODE))
    assert (accepted["state"], hall.at(accepted["due_at"])[:10]) == (2, "2026-12-08")
    assert hall.kinds() == ["dossier.registered", "dossier.seen", "dossier.accepted"]


def test_what_is_not_complete_at_the_desk_leaves_a_visit_and_a_slip(hall: Hall) -> None:
    number = hall.serve()
    lacking = ("Giấy chứng sinh",)
    hall.do(commands.Finish("5", "supplement", BIRTH, "missing", lacking))
    visit = hall.one("SELECT * FROM visit")
    kept = (visit["outcome"], visit["procedure"], visit["reason"], visit["missing"])
    assert kept == ("supplement", BIRTH, "missing", '["Giấy chứng sinh"]')
    assert hall.one("SELECT kind FROM print_job WHERE kind = 'visit'")["kind"] == "visit"
    assert hall.one("SELECT outcome FROM ticket WHERE number = :n", n=number)[0] == "supplement"


def test_the_next_visit_that_scans_the_slip_is_about_the_same_matter(hall: Hall) -> None:
    hall.serve()
    hall.do(commands.Finish("5", "supplement", SLOW, "missing"))
    token = hall.one("SELECT token FROM visit")["token"]
    hall.serve(matter=token)
    hall.do(commands.Finish("5", "advice", SLOW, "how_to_fill"))
    hall.serve()
    taken = hall.do(dossier.TakeIn(SLOW, CODE, "5", matter=token, finish=True))
    assert taken["visits"] == 3


@pytest.mark.parametrize("outcome", ["supplement", "refused", "advice"])
def test_such_a_visit_names_a_procedure_and_a_coded_reason(hall: Hall, outcome: str) -> None:
    hall.serve()
    assert hall.refused(commands.Finish("5", outcome)) == "procedure_needed"
    assert hall.refused(commands.Finish("5", outcome, BIRTH)) == "reason_needed"
    assert hall.refused(commands.Finish("5", outcome, BIRTH, "weil")) == "code_unknown"
    assert hall.refused(commands.Finish("5", outcome, "1.9", "other")) == "procedure_unknown"
    hall.do(commands.Finish("5", outcome, "khac", "other"))


def test_a_keypad_cannot_name_a_procedure_and_its_visits_are_listed(hall: Hall) -> None:
    named = hall.serve()
    hall.do(commands.Finish("5", "advice", BIRTH, "other", printer="none"))
    unnamed = hall.serve()
    hall.store.act(Actor(Role.OFFICER, "keypad:5", "q5"), commands.Finish("5", "advice"))
    listed = [visit["number"] for visit in view.unnamed(hall.store, "2026-11-23")]
    assert (listed, named != unnamed) == ([unnamed], True)


def test_a_result_is_queued_for_only_when_it_is_there(hall: Hall) -> None:
    hall.taken()
    ask = commands.IssueTicket("ho-tich", printer="none", dossier=CODE)
    assert hall.refused(ask) == "dossier_not_ready"
    hall.do(dossier.RecordResult(CODE, shelf="A1"))
    number = hall.do(ask)["number"]
    hall.do(commands.CallNext("5", number=number, reason="test"))
    returned = hall.do(dossier.ReturnResult(CODE, "receipt_shown", "5", finish=True))
    assert (returned["state"], returned["visits"]) == (10, 2)
    outcome = hall.one("SELECT outcome FROM ticket WHERE number = :n", n=number)["outcome"]
    assert outcome == "result_returned"


def test_nobody_takes_a_number_for_what_is_not_done_here(hall: Hall) -> None:
    ask = commands.IssueTicket("ho-tich", printer="none", procedure=ON_SITE)
    assert hall.refused(ask) == "procedure_elsewhere"


def test_a_repeated_request_takes_in_once(hall: Hall) -> None:
    hall.serve()
    command = dossier.TakeIn(SLOW, None, "5", finish=True)
    first, again = (hall.store.act(staff(), command, "r-1") for _ in range(2))
    assert first == again
    assert len(hall.all("SELECT id FROM dossier")) == 1


def test_a_clock_set_back_keeps_the_order_of_its_life(hall: Hall) -> None:
    hall.taken()
    pass_time(hall.store, minutes=-30)
    hall.do(dossier.BeginProcessing(CODE))
    row = hall.one("SELECT accepted_at, state_at FROM dossier")
    assert row["state_at"] >= row["accepted_at"]
