"""Courier batches between the centre and an agency (NĐ 118/2025 Đ18), results by post (Đ22.3)."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain import dossier_commands as dossier
from common.domain import handover_commands as hand
from common.domain.handover_commands import AddToBatch, OpenBatch, SendBatch
from common.domain.refusal import Refusal
from common.i18n.messages import explain
from common.i18n.translator import Translator
from common.store.invariants import violations
from common.store.store import Store
from common.views import board, dossiers, lookup
from common.views import handover as view
from common.views.dossiers import Listing
from common.views.lookup import DossierFound
from motcua.keeper import Keeper
from tests.hall import pass_time, staff
from tests.store.dossier_hall import CODE, OTHER, Hall, make_dossier_hall

AGENCY = "ubnd-xa"
BATCH = "BG-261123-1"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two dossiers of one agency are accepted, on a Monday at eight."""
    folder = tmp_path_factory.mktemp("made") / "hall"
    store = make_dossier_hall(folder, clock="2026-11-23T08:00@0")
    for code in (CODE, OTHER):
        assert Hall(store).taken(code=code)["agency"] == AGENCY
    store.close()
    return folder


@pytest.fixture
def hall(made: Path, tmp_path: Path) -> Iterator[Hall]:
    """A copy of it for every test."""
    store = Store.open(Path(shutil.copytree(made, tmp_path / "hall")))
    yield Hall(store)
    with store.read() as connection:
        assert violations(connection) == []
    store.close()


def sent(hall: Hall, *codes: str, direction: str = "out") -> dict[str, Any]:
    batch = hall.do(OpenBatch(AGENCY, direction))["code"]
    for code in codes:
        hall.do(AddToBatch(code, batch))
    return hall.do(SendBatch(batch, "Bưu điện", desk="5"))


def alerts(hall: Hall) -> list[str]:
    Keeper(hall.store.folder).make_round(hall.store)
    rows = hall.all(
        "SELECT kind, subject FROM alert WHERE closed_at IS NULL AND kind LIKE 'batch%'"
    )
    return [row["kind"] for row in rows]


def test_scanned_dossiers_go_to_their_agency_and_are_worked_on_from_then(hall: Hall) -> None:
    batch = hall.do(OpenBatch(AGENCY))
    assert (batch["code"], batch["trip"]) == (BATCH, "09:30")
    hall.do(AddToBatch(CODE))
    hall.do(AddToBatch(OTHER))
    left = hall.do(SendBatch(BATCH, "Bưu điện", desk="5"))
    assert [item["code"] for item in left["dossiers"]] == [CODE, OTHER]
    assert (hall.state(CODE), hall.state(OTHER)) == (4, 4)


def test_the_control_slip_lists_what_goes_and_nothing_of_a_person(hall: Hall) -> None:
    job = sent(hall, CODE, OTHER)["job"]
    row = hall.one("SELECT kind, payload FROM print_job WHERE id = :id", id=job)
    slip = json.loads(row["payload"])
    assert row["kind"] == "handover"
    assert (slip["code"], slip["count"], slip["dossiers"]) == (BATCH, 2, [CODE, OTHER])
    assert set(slip) == {
        *("code", "direction", "agency", "trip", "count", "dossiers"),
        *("sent_at", "sent_by", "at", "lang", "copy"),
    }


def test_a_dossier_is_in_one_batch_only_until_it_has_arrived(hall: Hall) -> None:
    hall.do(OpenBatch(AGENCY))
    hall.do(AddToBatch(CODE))
    assert hall.refused(AddToBatch(CODE)) == "dossier_in_batch"
    hall.do(SendBatch(BATCH, "Bưu điện"))
    again = hall.do(OpenBatch(AGENCY))["code"]
    assert hall.refused(AddToBatch(CODE, again)) == "dossier_in_batch"
    hall.do(hand.ReceiveBatch(BATCH))
    assert hall.do(AddToBatch(CODE, again))["count"] == 1  # what was asked for goes after it


def test_what_does_not_fit_is_told_and_nothing_changes(hall: Hall) -> None:
    assert hall.refused(OpenBatch("khong-co")) == "batch_agency_unknown"
    assert hall.refused(OpenBatch(AGENCY, trip="10:00")) == "trip_unknown"
    assert hall.refused(AddToBatch(CODE)) == "batch_none"
    hall.do(OpenBatch(AGENCY))
    assert hall.refused(OpenBatch(AGENCY)) == "batch_open"
    assert hall.refused(SendBatch(BATCH, "Bưu điện")) == "batch_empty"
    elsewhere = hall.do(OpenBatch("kinh-te"))["code"]
    with pytest.raises(Refusal) as other:
        hall.do(AddToBatch(CODE, elsewhere))
    assert explain(other.value, Translator("vi")) == (
        f"Hồ sơ {CODE} thuộc UBND xã, không đi cùng chuyến {elsewhere}."
    )
    back = hall.do(OpenBatch(AGENCY, "in"))["code"]
    assert hall.refused(AddToBatch(CODE, back)) == "batch_not_carried"
    assert hall.refused(hand.RemoveFromBatch(CODE)) == "batch_not_in"
    assert hall.refused(hand.ReceiveBatch(BATCH)) == "batch_not_sent"
    assert hall.refused(hand.ReceiveBatch("BG-1")) == "batch_unknown"


def test_what_was_withdrawn_meanwhile_keeps_the_batch_until_it_is_taken_out(hall: Hall) -> None:
    hall.do(OpenBatch(AGENCY))
    hall.do(AddToBatch(CODE))
    hall.do(AddToBatch(OTHER))
    hall.do(dossier.WithdrawDossier(CODE))
    assert hall.refused(SendBatch(BATCH, "Bưu điện")) == "batch_not_carried"
    assert hall.state(OTHER) == 2
    hall.do(hand.RemoveFromBatch(CODE))
    assert hall.do(SendBatch(BATCH, "Bưu điện"))["count"] == 1


def test_what_is_missing_is_marked_and_an_alert_until_it_turns_up(hall: Hall) -> None:
    sent(hall, CODE, OTHER)
    found = hall.do(hand.ReceiveBatch(BATCH, (CODE,)))
    assert [item["missing"] for item in found["dossiers"]] == [False, True]
    assert alerts(hall) == ["batch_missing"]
    assert hall.refused(hand.ReceiveBatch(BATCH, (CODE,))) == "batch_received"
    found = hall.do(hand.ReceiveBatch(BATCH, (OTHER,)))
    assert [item["missing"] for item in found["dossiers"]] == [False, False]
    assert alerts(hall) == []
    assert hall.refused(hand.ReceiveBatch(BATCH)) == "batch_received"


def test_each_dossier_that_is_noted_is_kept_before_anything_is_said_of_the_batch(
    hall: Hall,
) -> None:
    sent(hall, CODE, OTHER)
    noted = hall.do(hand.NoteArrival(BATCH, OTHER))
    assert noted["received_at"] is None
    assert [item["received_at"] is not None for item in noted["dossiers"]] == [False, True]
    hall.do(hand.NoteArrival(BATCH, OTHER))
    assert len(hall.all("SELECT 1 FROM event WHERE kind = 'batch.arrived'")) == 1
    assert alerts(hall) == []
    found = hall.do(hand.ReceiveBatch(BATCH, ()))
    assert [item["missing"] for item in found["dossiers"]] == [True, False]
    told = hall.one("SELECT data FROM event WHERE kind = 'batch.received'")
    assert json.loads(told["data"]) == {"count": 1, "codes": [OTHER], "missing": [CODE]}
    hall.do(hand.NoteArrival(BATCH, CODE))
    assert alerts(hall) == []
    assert hall.refused(hand.NoteArrival(BATCH, CODE)) == "batch_received"


def test_a_batch_of_which_all_was_noted_is_still_received(hall: Hall) -> None:
    sent(hall, CODE)
    assert hall.refused(hand.NoteArrival(BATCH, OTHER)) == "batch_other"
    hall.do(hand.NoteArrival(BATCH, CODE))
    assert hall.do(hand.ReceiveBatch(BATCH))["received_at"] is not None
    assert hall.refused(hand.ReceiveBatch(BATCH)) == "batch_received"


def test_a_further_control_slip_is_marked_and_says_what_the_first_said(hall: Hall) -> None:
    sent(hall, CODE, OTHER)
    first = json.loads(hall.one("SELECT payload FROM print_job")["payload"])
    assert hall.do(hand.ReprintBatch(BATCH))["copy"] == 1
    pass_time(hall.store, minutes=30)
    hall.do(hand.ReceiveBatch(BATCH))
    assert hall.do(hand.ReprintBatch(BATCH))["copy"] == 2
    made = hall.all("SELECT state, payload FROM print_job ORDER BY id")
    assert [row["state"] for row in made] == ["superseded", "superseded", "queued"]
    last = json.loads(made[-1]["payload"])
    assert last == {**first, "copy": 2, "at": first["at"] + 30 * 60_000}


def test_a_batch_that_has_not_left_has_no_slip_and_one_sent_without_gets_its_first(
    hall: Hall,
) -> None:
    hall.do(OpenBatch(AGENCY))
    assert hall.refused(hand.ReprintBatch(BATCH)) == "batch_no_slip"
    hall.do(AddToBatch(CODE))
    hall.do(SendBatch(BATCH, "Bưu điện", printer="none"))
    assert hall.do(hand.ReprintBatch(BATCH))["copy"] == 0


def test_a_batch_that_nobody_receives_is_an_alert_after_four_working_hours(hall: Hall) -> None:
    sent(hall, CODE)
    pass_time(hall.store, minutes=3 * 60 + 30)  # lunch begins
    assert alerts(hall) == []
    pass_time(hall.store, minutes=2 * 60 + 29)
    assert alerts(hall) == []
    pass_time(hall.store, minutes=1)
    assert alerts(hall) == ["batch_unreceived"]
    hall.do(hand.ReceiveBatch(BATCH))
    assert alerts(hall) == []


def test_due_is_what_should_have_left_by_now_and_has_not(hall: Hall) -> None:
    assert view.due(hall.store) == ()
    pass_time(hall.store, minutes=7 * 60 + 31)  # 15:31, the last trip is gone
    (line,) = view.due(hall.store)
    assert (line.agency, line.codes) == (AGENCY, (CODE, OTHER))
    assert hall.at(line.leave_by) == "2026-11-23 15:30"
    sent(hall, CODE, OTHER)
    assert view.due(hall.store) == ()


def test_elapsed_time_is_split_into_transit_and_processing_for_each_agency(hall: Hall) -> None:
    sent(hall, CODE, OTHER)
    pass_time(hall.store, minutes=60)
    hall.do(hand.ReceiveBatch(BATCH))
    pass_time(hall.store, minutes=90)
    hall.do(dossier.RecordResult(CODE))
    back = sent(hall, CODE, direction="in")["code"]
    pass_time(hall.store, minutes=30)
    hall.do(hand.ReceiveBatch(back))
    (line,) = view.times(hall.store, "2026-11-23", "2026-11-23")
    assert (line.agency, line.out.count, line.out.mean_ms) == (AGENCY, 2, 60 * 60_000)
    assert (line.processing.count, line.processing.mean_ms) == (1, 90 * 60_000)
    assert (line.back.count, line.back.mean_ms) == (1, 30 * 60_000)


def ready(hall: Hall) -> None:
    hall.do(dossier.RecordResult(CODE, shelf="B2"))


def test_a_result_given_to_the_post_is_returned_when_it_is_delivered(hall: Hall) -> None:
    ready(hall)
    posted = hall.do(hand.PostResult(CODE, "rr 123 vn"))
    assert (posted["state"], posted["shelf"]) == (9, None)
    handed = dossier.ReturnResult(CODE, "receipt_shown")
    assert hall.refused(handed) == "parcel_under_way"
    assert hall.refused(hand.PostResult(CODE, "RR124VN")) == "parcel_under_way"
    done = hall.do(hand.PostDelivered(CODE))
    assert (done["state"], done["returned_how"]) == (10, "post")
    assert hall.refused(hand.PostDelivered(CODE)) == "parcel_none"


def told_and_shown(hall: Hall) -> tuple[list[str], int, str]:
    """Who is on the call list, how many results the hall screen lists, what a kiosk answers."""
    called = [line["code"] for line in dossiers.listing(hall.store, Listing.CALL)]
    found = lookup.by_code(hall.store, CODE)
    assert isinstance(found, DossierFound)
    return called, len(board.read(hall.store).ready), found.answer


def test_a_result_in_a_couriers_bag_is_not_here_until_it_is_received_or_shelved(hall: Hall) -> None:
    """NĐ 118/2025 Đ22.5: announced when it is there; nobody comes or queues in vain."""
    sent(hall, CODE)
    hall.do(hand.ReceiveBatch(BATCH))
    hall.do(dossier.RecordResult(CODE))
    assert told_and_shown(hall) == ([CODE], 1, "ready")
    back = sent(hall, CODE, direction="in")["code"]
    come = commands.IssueTicket("ho-tich", dossier=CODE, printer="none")
    assert hall.refused(come) == "dossier_on_its_way"
    assert told_and_shown(hall) == ([], 0, "working")
    hall.do(dossier.SetShelf(CODE, "B2"))
    assert told_and_shown(hall) == ([CODE], 1, "ready")
    hall.do(dossier.SetShelf(CODE, ""))
    assert hall.refused(come) == "dossier_on_its_way"
    hall.do(hand.ReceiveBatch(back))
    assert told_and_shown(hall) == ([CODE], 1, "ready")
    assert hall.do(come)["state"] == "waiting"
    hall.do(hand.PostResult(CODE, "RR9"))
    assert told_and_shown(hall)[1:] == (0, "ready.post")


def test_what_the_post_brings_back_lies_here_again(hall: Hall) -> None:
    ready(hall)
    hall.do(hand.PostResult(CODE, "RR123VN"))
    back = hall.do(hand.PostCameBack(CODE, "C1"))
    assert (back["state"], back["shelf"]) == (9, "C1")
    assert hall.refused(hand.PostResult(CODE, "RR123VN")) == "tracking_taken"
    assert hall.do(dossier.ReturnResult(CODE, "id_checked"))["state"] == 10


def test_what_is_older_than_the_calendar_should_have_left_long_ago(hall: Hall) -> None:
    with hall.store.transaction(staff(), "test") as tx:
        tx.run("UPDATE dossier SET accepted_at = 1 WHERE code = :code", code=OTHER)
    (line,) = view.due(hall.store)
    assert line.codes == (OTHER,)


def test_a_wrong_result_that_is_delivered_leaves_its_dossier_open(hall: Hall) -> None:
    """NĐ 118/2025 Đ23.1: the right one follows."""
    ready(hall)
    hall.do(hand.PostResult(CODE, "RR123VN"))
    hall.do(dossier.ReopenDossier(CODE, "sai họ tên"))
    assert hall.do(hand.PostDelivered(CODE))["state"] == 4
    ready(hall)
    hall.do(hand.PostResult(CODE, "RR124VN"))
    assert hall.do(hand.PostDelivered(CODE))["state"] == 10


def test_only_a_result_that_is_there_is_posted(hall: Hall) -> None:
    assert hall.refused(hand.PostResult(CODE, "RR123VN")) == "dossier_not_ready"
    ready(hall)
    assert hall.refused(hand.PostResult(CODE, " ")) == "tracking_needed"


def test_uncollected_is_what_has_lain_here_for_long_and_the_post_has_not(hall: Hall) -> None:
    for code in (CODE, OTHER):
        hall.do(dossier.RecordResult(code, shelf="B2"))
    hall.do(hand.PostResult(OTHER, "RR123VN"))
    assert view.uncollected(hall.store, days=30) == ()
    pass_time(hall.store, minutes=30 * 24 * 60)
    (line,) = view.uncollected(hall.store, days=30)
    assert (line.code, line.shelf, line.days) == (CODE, "B2", 30)
