"""Codes become kind, clear sentences at the edge."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from common.domain import dossier
from common.domain.actor import PERMISSIONS, Role
from common.domain.model import (
    DeskState,
    DeviceState,
    JobState,
    Outcome,
    PauseReason,
    Severity,
    TicketState,
)
from common.domain.refusal import Refusal, Trouble
from common.domain.text import clean
from common.i18n.messages import explain
from common.i18n.translator import Translator

vi, en = Translator("vi"), Translator("en")
MONDAY_0730 = int(datetime(2026, 11, 23, 0, 30, tzinfo=UTC).timestamp() * 1000)


def test_a_refusal_is_said_in_the_language_of_who_asked() -> None:
    refusal = Refusal("desk_holding", desk="5", number="A012")
    assert explain(refusal, vi) == "Bàn 5 còn số A012. Xin ghi kết quả số này trước."
    assert explain(refusal, en) == "Desk 5 still has number A012. Please finish it first."


def test_codes_inside_a_sentence_become_words() -> None:
    refusal = Refusal("ticket_state", number="A012", state="absent", action="park")
    assert explain(refusal, vi) == "Số A012 chưa có mặt khi được mời, chưa làm được: giữ số."
    denied = Refusal("not_permitted", action="hall.hold", role="guide")
    assert explain(denied, en) == "A guide may not do this: hold the hall."


def test_a_closed_service_says_when_it_opens_if_that_is_known() -> None:
    closed = Refusal("service_closed", service="Hộ tịch", reason="lunch", next_at=MONDAY_0730)
    assert explain(closed, vi) == (
        "Hộ tịch: chưa nhận lúc này (nghỉ trưa). Nhận từ 07:30 thứ Hai 23/11/2026."
    )
    unknown = Refusal("service_closed", service="Hộ tịch", reason="after", next_at=None)
    assert explain(unknown, vi) == "Hộ tịch: chưa nhận lúc này (đã hết giờ)."


def test_absent_too_early_asks_for_time_or_for_another_call() -> None:
    assert explain(Refusal("absent_too_early", calls=2, wait_s=20), vi) == (
        "Mới mời 2 lần, xin chờ thêm 20 giây."
    )
    assert explain(Refusal("absent_too_early", calls=1, wait_s=0), vi) == (
        "Mới mời 1 lần, xin mời thêm một lần."
    )


def test_days_and_times_are_written_as_people_read_them() -> None:
    assert explain(Refusal("day_closed", date="2026-11-23"), vi) == (
        "Ngày làm việc 23/11/2026 đã đóng."
    )
    assert explain(Refusal("register_days", first="2026-11-23", last="2026-11-22"), vi) == (
        "Ngày đầu 23/11/2026 sau ngày cuối 22/11/2026."
    )
    assert "07:30" in explain(Refusal("pin_locked", until=MONDAY_0730), vi)
    busy = Trouble("store_busy", pid=7, since=MONDAY_0730 / 1000, action="desk.next")
    assert explain(busy, en) == (
        "The store is busy: process 7 has held it since 07:30 (call the next number)."
        " Please try again."
    )


def test_every_field_that_may_hold_odd_text_has_a_word() -> None:
    common = Path(clean.__code__.co_filename).parents[1]
    said = re.compile(r'clean\([^()]*(?:\([^()]*\)[^()]*)*field="([a-z_]+)"', re.DOTALL)
    fields = {
        field for file in common.rglob("*.py") for field in said.findall(file.read_text("utf-8"))
    }
    assert {"notice", "officer", "reason", "tracking"} <= fields
    for field in fields:
        assert vi.has(f"field.{field}"), field
        assert en.has(f"field.{field}"), field


def test_every_problem_of_a_centre_file_gets_its_line() -> None:
    invalid = Refusal("centre_invalid", problems=["a.toml: one", "a.toml: two"])
    assert explain(invalid, vi).splitlines()[1:] == ["a.toml: one", "a.toml: two"]


def test_a_code_without_words_is_shown_rather_than_hidden() -> None:
    assert "brand_new (item='x')" in explain(Trouble("brand_new", item="x"), vi)


def test_refusals_about_dossiers_give_the_rule_and_name_states_and_moments() -> None:
    again = explain(Refusal("supplement_again", code="X", stage="processing"), vi)
    assert again.startswith("Mỗi giai đoạn chỉ yêu cầu bổ sung một lần (NĐ 118/2025 Điều 19).")
    assert "lúc giải quyết" in again
    assert "“Đang xử lý”" in explain(Refusal("dossier_state", code="X", state=4, to=2), vi)
    assert "07:30 thứ Hai 23/11/2026" in explain(Refusal("due_past", due_at=MONDAY_0730), vi)
    assert "2026-02-30" in explain(Refusal("date_invalid", date="2026-02-30"), vi)
    assert explain(Refusal("reason_needed", outcome="refused"), vi) == (
        "Kết quả “Từ chối” cần một lý do. Xin chọn lý do."
    )


def test_every_code_of_a_dossier_has_a_word() -> None:
    kinds = {
        "dossier.state": [state.value for state in dossier.State],
        **{f"dossier.reason.{outcome}": kind for outcome, kind in dossier.REASONS.items()},
        "dossier.reason.reschedule": dossier.RescheduleReason,
        "dossier.reason.redate": dossier.RedateReason,
        "dossier.end_reason": dossier.EndReason,
        "dossier.channel": dossier.Channel,
        "dossier.deliver": dossier.Deliver,
        "dossier.returned_how": dossier.ReturnedHow,
        "dossier.notice.kind": dossier.NoticeKind,
        "dossier.notice.how": dossier.NoticeHow,
        "dossier.result": dossier.Result,
        "stage": dossier.Stage,
    }
    keys = [f"{prefix}.{code}" for prefix, codes in kinds.items() for code in codes]
    assert [key for key in keys if not vi.has(key)] == []


def test_every_code_that_screens_show_has_a_word() -> None:
    keys = [
        *(f"role.{role}" for role in Role),
        *(f"action.{action}" for action in PERMISSIONS),
        *(f"state.{state}" for state in TicketState),
        *(f"desk.state.{state}" for state in DeskState),
        *(f"outcome.{outcome}" for outcome in Outcome),
        *(f"pause.{reason}" for reason in PauseReason),
        *(f"job.{state}" for state in JobState),
        *(f"device.state.{state}" for state in DeviceState),
        *(f"severity.{severity}" for severity in Severity),
    ]
    assert [key for key in keys if not vi.has(key)] == []
