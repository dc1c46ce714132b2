"""The life of a dossier by NĐ 118/2025: requests, new dates, ends, results, and who was told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from common.domain import dossier_commands as dossier
from common.domain.dossier import ENDED, Stage, State, moves
from common.domain.refusal import Refusal
from common.store.invariants import violations
from common.views import dossiers as view
from common.views.dossiers import Listing
from tests.hall import pass_time, staff
from tests.store.dossier_hall import CODE, OTHER, Hall, make_dossier_hall

DAY = 24 * 60


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    store = make_dossier_hall(tmp_path / "hall")
    yield Hall(store)
    with store.read() as connection:
        assert violations(connection) == []
    store.close()


def lines(hall: Hall, which: Listing) -> list[str]:
    return [line["code"] for line in view.listing(hall.store, which)]


def letter(hall: Hall, new: str, why: str | None = None) -> dossier.Reschedule:
    return dossier.Reschedule(
        CODE, "12/PXL", "2026-11-23", "workload", hall.moment(new), why=why, printer="none"
    )


def test_only_the_moves_of_the_national_codes_are_allowed() -> None:
    allowed = {(a, b) for a in State for b in moves(a)}
    told = {
        (1, 2), (1, 3), (1, 5), (1, 7), (2, 4), (2, 7), (4, 5), (4, 6), (4, 8), (4, 9), (4, 7),
        (5, 4), (5, 8), (5, 7), (6, 4), (6, 7), (9, 10),
        (9, 4), (10, 4),
    }  # fmt: skip
    assert allowed == told
    assert all(not moves(state) for state in ENDED - {State.RETURNED})


def test_a_lack_found_at_reception_leads_to_acceptance_not_to_processing() -> None:
    after = moves(State.SUPPLEMENT, Stage.RECEPTION)
    assert State.ACCEPTED in after
    assert State.PROCESSING not in after


@pytest.mark.parametrize(
    "command",
    [
        dossier.AcceptDossier(CODE),
        dossier.CompleteSupplement(CODE),
        dossier.RefuseDossier(CODE, "other"),
        dossier.ReopenDossier(CODE, "sai"),
        dossier.ResumeProcessing(CODE),
        dossier.ReturnResult(CODE, "proxy"),
    ],
)
def test_a_forbidden_move_is_refused_and_changes_nothing(
    hall: Hall, command: dossier.Command
) -> None:
    hall.taken()
    before = hall.one("SELECT * FROM dossier")
    assert hall.refused(command) in ("dossier_state", "dossier_not_ready")
    assert tuple(hall.one("SELECT * FROM dossier")) == tuple(before)


@pytest.mark.parametrize("state", [5, 6, 9, 10])
def test_work_begins_once(hall: Hall, state: int) -> None:
    """A move that one action makes is no way around the others."""
    hall.taken()
    {
        5: lambda: hall.do(dossier.RequestSupplement(CODE, "missing")),
        6: lambda: hall.do(dossier.DemandPayment(CODE)),
        9: lambda: hall.do(dossier.RecordResult(CODE)),
        10: lambda: [
            hall.do(dossier.RecordResult(CODE)), hall.do(dossier.ReturnResult(CODE, "proxy")),
        ],
    }[state]()  # fmt: skip
    assert hall.state() == state
    assert hall.refused(dossier.BeginProcessing(CODE)) == "dossier_state"
    assert hall.refused(dossier.AcceptDossier(CODE)) == "dossier_state"


def test_a_supplement_in_processing_counts_the_time_again_from_zero(hall: Hall) -> None:
    """NĐ 118/2025 Đ19.5."""
    first = hall.taken()["due_at"]
    hall.do(dossier.BeginProcessing(CODE))
    asked = hall.do(dossier.RequestSupplement(CODE, "missing", ("Giấy ủy quyền",)))
    assert (asked["state"], asked["stage"], asked["due_at"]) == (5, "processing", None)
    pass_time(hall.store, minutes=3 * DAY)
    again = hall.do(dossier.CompleteSupplement(CODE))
    assert again["state"] == 4
    assert hall.at(again["due_at"])[:10] == "2026-12-10"
    assert again["due_at"] > first


def test_a_second_request_in_a_stage_needs_a_reason_and_is_marked(hall: Hall) -> None:
    hall.taken()
    for _ in range(1):
        hall.do(dossier.RequestSupplement(CODE, "missing"))
        hall.do(dossier.CompleteSupplement(CODE))
    assert hall.refused(dossier.RequestSupplement(CODE, "expired")) == "supplement_again"
    hall.do(dossier.RequestSupplement(CODE, "expired", why="Giấy tờ hết hạn trong lúc chờ"))
    marks = [row["contrary"] for row in hall.all("SELECT contrary FROM supplement ORDER BY id")]
    assert marks == [0, 1]


def test_a_lack_told_after_three_working_days_is_marked(hall: Hall) -> None:
    """NĐ 118/2025 Đ19.5; 24/11 is a day off."""
    hall.taken()
    hall.taken(code=OTHER)
    pass_time(hall.store, minutes=4 * DAY - 60)
    hall.do(dossier.RequestSupplement(CODE, "missing"))
    pass_time(hall.store, minutes=120)
    hall.do(dossier.RequestSupplement(OTHER, "missing"))
    assert [row["late"] for row in hall.all("SELECT late FROM supplement ORDER BY id")] == [0, 1]


def test_each_stage_has_its_own_request(hall: Hall) -> None:
    hall.online()
    hall.do(dossier.RequestSupplement(CODE, "missing"))
    assert hall.do(dossier.CompleteSupplement(CODE))["state"] == 2
    hall.do(dossier.RequestSupplement(CODE, "missing"))
    assert [row["contrary"] for row in hall.all("SELECT contrary FROM supplement")] == [0, 0]


def test_paper_asked_of_somebody_who_filed_online_is_flagged(hall: Hall) -> None:
    hall.online()
    hall.do(dossier.RequestSupplement(CODE, "missing", paper=True))
    assert hall.one("SELECT paper FROM supplement")["paper"] == 1


def test_fifteen_days_later_closing_is_proposed_and_a_person_decides(hall: Hall) -> None:
    """NĐ 118/2025 Đ19.5; the fifteenth day counts to its end."""
    hall.taken()
    hall.do(dossier.RequestSupplement(CODE, "missing"))
    end = hall.moment("2026-12-09T00:00")
    pass_time(hall.store, minutes=(end - hall.store.now()) / 60_000 - 1)
    assert lines(hall, Listing.TO_CLOSE) == []
    pass_time(hall.store, minutes=2)
    assert lines(hall, Listing.TO_CLOSE) == [CODE]
    assert hall.state() == State.SUPPLEMENT
    hall.do(dossier.StopDossier(CODE, "not_completed"))
    assert lines(hall, Listing.TO_CLOSE) == []


def test_one_new_date_moves_the_promise(hall: Hall) -> None:
    """NĐ 118/2025 Đ19.6."""
    old = hall.taken()["due_at"]
    moved = hall.do(letter(hall, "2026-12-15 10:00"))
    assert (hall.at(moved["due_at"]), moved["first_due_at"]) == ("2026-12-15 10:00", old)
    assert (moved["late"], moved["contrary"]) == (False, False)


def test_a_letter_on_the_last_day_is_taken_in_and_flagged(hall: Hall) -> None:
    hall.taken()
    pass_time(hall.store, minutes=14 * DAY + 60)
    assert hall.do(letter(hall, "2026-12-15 10:00"))["late"] is True


def test_a_second_lateness_stays_red_on_its_old_date(hall: Hall) -> None:
    hall.taken()
    hall.do(letter(hall, "2026-12-15 10:00"))
    again = letter(hall, "2026-12-22 10:00")
    assert hall.refused(again) == "reschedule_again"
    kept = hall.do(letter(hall, "2026-12-22 10:00", why="Cơ quan phối hợp chậm"))
    assert (hall.at(kept["due_at"]), kept["contrary"]) == ("2026-12-15 10:00", True)
    assert len(hall.all("SELECT id FROM reschedule")) == 2


@pytest.mark.parametrize("new", ["2026-12-08 07:30", "2026-11-20 08:00"])
def test_a_new_date_is_later_than_the_old_one(hall: Hall, new: str) -> None:
    hall.taken()
    assert hall.refused(letter(hall, new)) == "due_past"


def test_a_letter_is_of_a_day_since_the_dossier_came_and_not_of_one_to_come(hall: Hall) -> None:
    hall.taken()
    good = letter(hall, "2026-12-15 10:00")
    for day in ("0001-01-01", "2026-11-22", "2026-11-24"):
        assert hall.refused(replace(good, letter_date=day)) == "letter_date_wrong", day
    assert hall.do(good)["reschedules"] == 1


def test_what_is_done_is_given_no_new_date(hall: Hall) -> None:
    hall.taken()
    hall.do(dossier.RecordResult(CODE))
    assert hall.refused(letter(hall, "2026-12-15 10:00")) == "dossier_state"


def test_its_holder_takes_it_back_before_the_decision_only(hall: Hall) -> None:
    """NĐ 118/2025 Đ21."""
    hall.taken()
    hall.taken(code=OTHER)
    assert hall.do(dossier.WithdrawDossier(CODE))["state"] == State.WITHDRAWN
    hall.do(dossier.RecordResult(OTHER))
    assert hall.refused(dossier.WithdrawDossier(OTHER)) == "dossier_state"


def test_a_refusal_in_processing_is_a_result_with_a_reason(hall: Hall) -> None:
    """NĐ 118/2025 Đ19.3."""
    hall.taken()
    assert hall.refused(dossier.RecordResult(CODE, "refused")) == "code_unknown"
    done = hall.do(dossier.RecordResult(CODE, "refused", "not_eligible"))
    assert (done["state"], done["result"], done["end_reason"]) == (9, "refused", "not_eligible")


def test_a_wrong_result_is_put_right_in_three_working_days(hall: Hall) -> None:
    """NĐ 118/2025 Đ23.1; 24/11 is a day off."""
    hall.taken()
    hall.do(dossier.RecordResult(CODE))
    hall.do(dossier.ReturnResult(CODE, "id_checked"))
    assert hall.refused(dossier.ReopenDossier(CODE, " ")) == "why_needed"
    again = hall.do(dossier.ReopenDossier(CODE, "Sai ngày sinh"))
    assert (again["state"], again["result"], again["returned_at"]) == (4, None, None)
    assert hall.at(again["due_at"])[:10] == "2026-11-27"


@pytest.mark.parametrize("how", ["receipt_shown", "id_checked", "proxy"])
def test_a_result_is_handed_over_once(hall: Hall, how: str) -> None:
    """NĐ 118/2025 Đ6.2."""
    hall.taken()
    assert hall.refused(dossier.ReturnResult(CODE, how)) == "dossier_not_ready"
    hall.do(dossier.RecordResult(CODE, shelf="A1"))
    done = hall.do(dossier.ReturnResult(CODE, how))
    assert (done["state"], done["returned_how"], done["shelf"]) == (10, how, None)
    assert hall.refused(dossier.ReturnResult(CODE, how)) == "dossier_not_ready"


def test_every_step_on_the_spot_has_its_time_once(hall: Hall) -> None:
    hall.taken()
    for step in ("appraised", "approved", "sealed"):
        hall.do(dossier.MarkStep(CODE, step))
        assert hall.refused(dossier.MarkStep(CODE, step)) == "step_done"
    row = hall.one("SELECT appraised_at, approved_at, sealed_at FROM dossier")
    assert list(row) == sorted(row)
    assert hall.state() == State.PROCESSING


def test_what_is_put_right_goes_through_the_steps_again(hall: Hall) -> None:
    hall.taken(code=CODE)
    hall.do(dossier.MarkStep(CODE, "approved"))
    hall.do(dossier.RecordResult(CODE))
    hall.do(dossier.ReopenDossier(CODE, "sai họ tên"))
    assert hall.do(dossier.MarkStep(CODE, "approved"))["state"] == 4


def test_late_and_nearly_late_are_told_by_the_clock(hall: Hall) -> None:
    hall.taken()
    assert lines(hall, Listing.NEARLY_LATE) == []
    pass_time(hall.store, minutes=11 * DAY)  # Friday; Monday and Tuesday are left
    assert lines(hall, Listing.NEARLY_LATE) == [CODE]
    pass_time(hall.store, minutes=5 * DAY)
    assert (lines(hall, Listing.NEARLY_LATE), lines(hall, Listing.LATE)) == ([], [CODE])
    assert view.read(hall.store, CODE)["timeliness"] == "late"
    hall.do(dossier.RecordResult(CODE))
    assert lines(hall, Listing.LATE) == []
    assert view.read(hall.store, CODE)["timeliness"] == "late"


def test_the_call_list_names_whom_to_tell_until_they_were_told(hall: Hall) -> None:
    hall.taken()
    hall.taken(code=OTHER)
    hall.do(dossier.RecordResult(OTHER))
    pass_time(hall.store, minutes=16 * DAY)
    found = {line["code"]: line for line in view.listing(hall.store, Listing.CALL)}
    assert {code: line["why"] for code, line in found.items()} == {CODE: "late", OTHER: "ready"}
    assert [line["told"] for line in found.values()] == [None, None]
    hall.do(dossier.NoteTold(CODE, "late", "phone"))
    told = {line["code"]: line["told"] for line in view.listing(hall.store, Listing.CALL)}
    assert told[OTHER] is None
    assert told[CODE] is not None
    assert told[CODE]["how"] == "phone"


@pytest.mark.parametrize("kind", ["ready", "supplement", "stopped"])
def test_nobody_is_on_record_as_told_what_is_not_so(hall: Hall, kind: str) -> None:
    hall.taken()
    with pytest.raises(Refusal, match="dossier_state"):
        hall.do(dossier.NoteTold(CODE, kind, "phone"))


def test_every_list_can_be_had_for_one_agency(hall: Hall) -> None:
    hall.taken()
    hall.do(letter(hall, "2026-12-15 10:00"))
    hall.online(OTHER)
    for which in (Listing.CALL, Listing.ONLINE):
        (line,) = view.listing(hall.store, which)
        assert view.listing(hall.store, which, line["agency"]) == [line]
        assert view.listing(hall.store, which, "kinh-te") == []


def test_what_came_online_is_late_by_its_own_clock(hall: Hall) -> None:
    """NĐ 118/2025 Đ17.2."""
    hall.online()
    (line,) = view.listing(hall.store, Listing.ONLINE)
    assert (line["seen_late"], line["answer_late"]) == (False, False)
    pass_time(hall.store, minutes=121)
    (line,) = view.listing(hall.store, Listing.ONLINE)
    assert (line["seen_late"], line["answer_late"]) == (True, False)
    pass_time(hall.store, minutes=3 * DAY)
    (line,) = view.listing(hall.store, Listing.ONLINE)
    assert line["answer_late"] is True


def test_what_is_older_than_the_calendar_is_late_and_hides_no_other(hall: Hall) -> None:
    hall.online()
    hall.online(OTHER)
    with hall.store.transaction(staff(), "test") as tx:
        old = hall.moment("2023-06-01 08:00")
        tx.run("UPDATE dossier SET received_at = :at WHERE code = :code", at=old, code=OTHER)
    found = view.listing(hall.store, Listing.ONLINE)
    assert [(line["code"], line["answer_late"]) for line in found] == [(OTHER, True), (CODE, False)]


def test_every_change_has_its_event_under_any_code(hall: Hall) -> None:
    first = hall.taken(code=None)
    hall.do(dossier.SetCode(first["code"], CODE))
    hall.do(dossier.SetCode(CODE, OTHER))
    hall.do(dossier.RecordResult(OTHER))
    kinds = [event["kind"] for event in view.trail(hall.store, first["code"])]
    assert kinds == [
        "dossier.accepted", "dossier.code_set", "dossier.code_set", "dossier.processing",
        "dossier.processed",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "command",
    [
        command(CODE, *rest)
        for command, rest in product(
            (dossier.NoteTold,), (("late", "taube"), ("gruss", "phone"))
        )
    ]
    + [
        dossier.StopDossier(CODE, "x"),
        dossier.RefuseDossier(CODE, "x"),
        dossier.RequestSupplement(CODE, "x"),
        dossier.ReturnResult(CODE, "x"),
        dossier.MarkStep(CODE, "x"),
        dossier.RecordResult(CODE, "x"),
    ],
)  # fmt: skip
def test_codes_that_do_not_exist_are_refused(hall: Hall, command: dossier.Command) -> None:
    hall.taken()
    assert hall.refused(command) == "code_unknown"


def test_a_dossier_that_nobody_has_is_not_found(hall: Hall) -> None:
    assert hall.refused(dossier.SeeDossier(CODE)) == "dossier_unknown"
    assert hall.refused(dossier.SeeDossier("abc")) == "dossier_code_invalid"
