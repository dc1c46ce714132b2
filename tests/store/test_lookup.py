"""What whoever asks after a dossier is told, and what an earlier visit leads to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain import commands
from common.domain import dossier_commands as dossier
from common.domain.citizen_commands import AskAfterLate
from common.domain.handover_commands import PostCameBack, PostDelivered, PostResult
from common.store import alerts
from common.store.actions.dossier.asked import end_asked_after
from common.store.queries.lookup import with_digits
from common.views import lookup
from common.views.lookup import DossierFound, Errand, Missing
from tests.hall import pass_time, staff
from tests.store.dossier_hall import CODE, SLOW, Hall, make_dossier_hall

TAIL = "2611230042"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    store = make_dossier_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    yield Hall(store)
    store.close()


def found(hall: Hall, code: str = CODE) -> DossierFound:
    made = lookup.by_code(hall.store, code)
    assert isinstance(made, DossierFound)
    return made


def test_the_last_digits_are_enough_until_two_codes_end_with_them(hall: Hall) -> None:
    hall.taken()
    assert lookup.by_digits(hall.store, TAIL) == found(hall)
    assert lookup.by_digits(hall.store, "0042") is Missing.NONE
    assert lookup.by_digits(hall.store, "2611230043") is Missing.NONE
    hall.taken(code="000.00.12.H10-261123-0042")
    assert lookup.by_digits(hall.store, TAIL) is Missing.SEVERAL
    one = lookup.by_digits(hall.store, f"2125{TAIL}")
    other = lookup.by_digits(hall.store, f"000001210{TAIL}")
    assert isinstance(one, DossierFound) and isinstance(other, DossierFound)
    assert (one.code, other.code) == (CODE, "000.00.12.H10-261123-0042")
    assert lookup.by_digits(hall.store, f"9{TAIL}") is Missing.NONE


def test_a_code_that_is_the_end_of_a_longer_one_is_found_by_all_its_digits(hall: Hall) -> None:
    hall.taken(code="H10-261123-0042")
    hall.taken(code="000.00.12.H10-261123-0042")
    one = lookup.by_digits(hall.store, f"10{TAIL}")
    assert isinstance(one, DossierFound) and one.code == "H10-261123-0042"


def test_who_holds_a_code_of_ours_finds_the_dossier_under_its_official_one(hall: Hall) -> None:
    ours = str(hall.taken(code=None)["code"])
    hall.do(dossier.SetCode(ours, CODE))
    assert found(hall, ours).code == CODE
    typed = lookup.by_digits(hall.store, "".join(filter(str.isdigit, ours)))
    assert isinstance(typed, DossierFound) and typed.code == CODE


def test_each_state_has_its_answer_and_a_number_only_where_it_helps(hall: Hall) -> None:
    due_at = hall.taken()["due_at"]
    own = found(hall)
    assert (own.answer, own.at, own.errand, own.masked) == ("working", due_at, None, "…261123-0042")
    assert own.counters == ("5",)
    assert CODE not in repr(own)
    hall.do(dossier.BeginProcessing(CODE))
    assert found(hall).answer == "working"
    hall.do(dossier.RequestSupplement(CODE, "missing", printer="none"))
    matter = hall.one("SELECT token FROM visit")["token"]
    assert (found(hall).answer, found(hall).errand) == (
        "supplement",
        Errand("ho-tich", None, matter),
    )
    hall.do(dossier.CompleteSupplement(CODE, printer="none"))
    hall.do(dossier.RecordResult(CODE))
    assert (found(hall).answer, found(hall).errand) == ("ready", Errand("ho-tich", CODE))
    hall.do(dossier.ReturnResult(CODE, "receipt_shown"))
    assert (found(hall).answer, found(hall).errand) == ("returned", None)
    assert found(hall).at == hall.store.now()


@pytest.mark.parametrize(
    ("deliver", "answer"), [("post", "ready.post"), ("elsewhere", "ready.elsewhere")]
)
def test_a_result_that_is_not_here_gets_no_number(hall: Hall, deliver: str, answer: str) -> None:
    hall.taken(deliver=deliver, deliver_place="Sơn Trà")
    hall.do(dossier.BeginProcessing(CODE))
    hall.do(dossier.RecordResult(CODE))
    assert (found(hall).answer, found(hall).errand) == (answer, None)


def test_what_the_post_has_gets_no_number_and_what_it_brought_back_does(hall: Hall) -> None:
    hall.taken()
    hall.do(dossier.BeginProcessing(CODE))
    hall.do(dossier.RecordResult(CODE))
    hall.do(PostResult(CODE, "EB125VN"))
    assert (found(hall).answer, found(hall).errand) == ("ready.post", None)
    hall.do(PostCameBack(CODE))
    assert found(hall).answer == "ready"


def test_a_corrected_result_is_not_where_the_wrong_one_went(hall: Hall) -> None:
    hall.taken()
    hall.do(dossier.RecordResult(CODE, "granted"))
    hall.do(PostResult(CODE, "RR1"))
    hall.do(PostDelivered(CODE))
    hall.do(dossier.ReopenDossier(CODE, "wrong name"))
    hall.do(dossier.RecordResult(CODE, "granted"))
    assert (found(hall).answer, found(hall).errand is None) == ("ready", False)


def test_who_asks_after_a_late_dossier_alerts_the_supervisor_once_a_day(hall: Hall) -> None:
    hall.taken()
    assert hall.refused(AskAfterLate(CODE)) == "dossier_not_late"
    pass_time(hall.store, minutes=16 * 24 * 60)
    assert found(hall).answer == "late"
    for _ in range(2):
        hall.do(AskAfterLate(CODE))
    alert = hall.one("SELECT * FROM alert WHERE kind = 'dossier_asked_late'")
    assert (alert["subject"], alert["closed_at"]) == (CODE, None)
    assert hall.kinds().count("dossier.asked_late") == 1
    hall.do(commands.AcknowledgeAlert(alert["id"]))
    pass_time(hall.store, minutes=24 * 60)
    hall.do(AskAfterLate(CODE))
    again = hall.one("SELECT * FROM alert WHERE id = :id", id=alert["id"])
    assert (again["acknowledged_at"], again["acknowledged_by"]) == (None, None)
    assert hall.kinds().count("dossier.asked_late") == 2
    with hall.store.transaction(staff(), "test") as tx:
        end_asked_after(tx)
    assert hall.one("SELECT closed_at FROM alert WHERE id = :id", id=alert["id"])[0] is None
    hall.do(dossier.BeginProcessing(CODE))
    hall.do(dossier.RecordResult(CODE))
    with hall.store.transaction(staff(), "test") as tx:
        end_asked_after(tx)
        assert not alerts.close(tx, "dossier_asked_late", CODE)


def test_the_slip_of_a_visit_leads_to_the_same_service_and_matter(hall: Hall) -> None:
    hall.serve()
    hall.do(commands.Finish("5", "supplement", procedure=SLOW, reason="missing", printer="none"))
    token = hall.one("SELECT token FROM visit")["token"]
    visit = lookup.by_slip(hall.store, token)
    assert visit is not None
    assert (visit.outcome, visit.errand) == ("supplement", Errand("ho-tich", None, token))
    number = hall.do(commands.IssueTicket("ho-tich", printer="none", matter=token))["number"]
    ticket = hall.one("SELECT matter FROM ticket WHERE number = :number", number=number)
    assert ticket["matter"] == hall.one("SELECT matter FROM visit")["matter"]
    assert lookup.by_slip(hall.store, "NONE") is None


def test_finding_by_digits_reads_no_more_than_it_finds(hall: Hall) -> None:
    with hall.store.read() as connection:
        plan = connection.execute(
            "EXPLAIN QUERY PLAN SELECT * FROM dossier WHERE tail = 'x' OR provisional = 'y'"
        ).fetchall()
        assert not [row["detail"] for row in plan if row["detail"].startswith("SCAN")]
        assert with_digits(connection, "dan-hai", "9" * 40) == []
