"""The view in words."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.life import Life
from common.domain.model import Severity
from common.i18n.translator import Translator
from common.store.store import Store
from common.views.supervisor import AlertRow, SupervisorView, Writer, read
from supervisor.cells import Level, Table
from supervisor.judgement import lives
from supervisor.tables import head
from supervisor.tables.alerts import alerts
from supervisor.tables.desks import desks
from supervisor.tables.devices import devices, evidence_line
from supervisor.tables.queues import queues
from tests.hall import staff
from tests.supervisor.scenes import alarm, at

VI = Translator("vi")
ALIVE = {"keeper": Life.RUNNING, "devices": Life.RUNNING}


def texts(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_three_figures_say_whether_promises_are_kept(good: Store) -> None:
    assert [(f.number, f.level) for f in head.figures(read(good), VI)] == [
        ("0", Level.GOOD),
        ("8", Level.GOOD),
        ("100%", Level.GOOD),
    ]


def test_somebody_waiting_past_the_promise_counts_as_not_kept(bad: Store) -> None:
    view = read(bad)
    assert [(f.number, f.note, f.level) for f in head.figures(view, VI)] == [
        ("5", "Sắp quá hẹn: 3", Level.TROUBLE),
        ("25", "phút / hẹn 15 · Hộ tịch", Level.TROUBLE),
        ("61%", "8/13 lời hẹn đã giữ", Level.TROUBLE),
    ]


def test_an_empty_hall_has_figures_too(good: Store) -> None:
    view = read(good)
    empty = replace(view, queues=(), totals=replace(view.totals, kept=0, judged=0))
    assert [f.number for f in head.figures(empty, VI)] == ["0", "–", "–"]


def test_queues_in_trouble_come_first_and_say_why(bad: Store) -> None:
    rows = texts(queues(read(bad), VI))
    assert rows[0][:5] == ["■ Hộ tịch", "1", "■ 25/15′", "■ 1", "–"]
    assert rows[1][:5] == ["■ Chứng thực", "4", "■ 25/15′", "■ 4", "–"]
    assert rows[3] == ["▲ Đất đai", "1", "▲ 14/15′", "–", "▲ 1", "–", "▲ 0"]
    assert rows[5][0] == "● Y tế"
    assert rows[-1][:3] == ["· Thanh tra", "0", "–"]


def test_every_desk_says_what_it_does_who_is_there_and_since_when(bad: Store) -> None:
    assert texts(desks(read(bad), VI)) == [
        ["● 1", "Cán bộ quầy 1", "Phục vụ", "L002", "08:22"],
        ["· 2", "–", "Chưa mở", "–", "–"],
        ["► 3", "Cán bộ quầy 3", "Đang mời", "U002", "08:28"],
        ["· 4", "–", "Chưa mở", "–", "–"],
        ["● 5", "Cán bộ quầy 5", "Phục vụ", "A002", "08:22"],
        ["═ 6", "Cán bộ quầy 6 · Họp", "Tạm nghỉ", "–", "08:25"],
    ]


def test_devices_in_trouble_come_first_with_their_evidence(bad: Store) -> None:
    rows = texts(devices(read(bad), ALIVE, VI))
    assert rows[0] == ["■ Máy in p1", "Sự cố: hết giấy", "08:12"]
    assert rows[1] == ["■ Bảng LED s2", "Mất kết nối: mất cổng", "08:25"]
    assert ["● Bảng LED s1", "Tốt: A002", "08:04"] in rows
    assert rows[-1] == ["· Loa loa", "Chưa rõ", "–"]


def test_while_nobody_watches_the_devices_their_states_are_in_doubt(bad: Store) -> None:
    table = devices(read(bad), {**ALIVE, "devices": Life.LOST}, VI)
    assert table.rows[0].cells[0].text == "■ Trực thiết bị"
    assert ["· Máy in p1", "Sự cố?: hết giấy", "08:12"] in texts(table)


def test_alerts_are_sentences_the_worst_first_and_of_equals_the_newest(bad: Store) -> None:
    assert texts(alerts(read(bad), ALIVE, VI)) == [
        ["■ Bảng LED s2 mất kết nối", "Gấp", "08:25"],
        ["■ Máy in p1 gặp sự cố", "Gấp", "08:12"],
        ["▲ Chứng thực: có người chờ lâu", "Cần xem", "08:28"],
        ["▲ Bàn 3: có người chờ, chưa gọi số", "Cần xem", "08:25"],
        ["▲ Máy lấy số k1: cần người hướng dẫn", "Cần xem", "08:25"],
    ]


def test_an_alert_somebody_sees_to_goes_to_the_end(bad: Store) -> None:
    sign = next(alert for alert in read(bad).alerts if alert.kind == "sign")
    bad.act(staff(), commands.AcknowledgeAlert(sign.id))
    assert texts(alerts(read(bad), ALIVE, VI))[-1] == [
        "  Bảng LED s2 mất kết nối",
        "Đã xem",
        "08:25",
    ]


def test_a_dead_keeper_is_an_alert_that_keeper_itself_cannot_open(good: Store) -> None:
    rows = texts(alerts(read(good), {"keeper": Life.LOST, "devices": Life.NEVER}, VI))
    assert rows[0] == ["■ Trực sảnh đã dừng từ 08:30", "Gấp", "08:30"]
    assert rows[1][0] == "■ Trực thiết bị chưa chạy"


def test_nothing_to_say_is_said(good: Store) -> None:
    assert texts(alerts(read(good), ALIVE, VI)) == [["● Không có cảnh báo nào", "", ""]]


def test_an_alert_nobody_has_words_for_is_shown_as_it_is(good: Store) -> None:
    alarm(good, "flood", "[red]cellar[/red]", Severity.CRITICAL, key="k", subject_={})
    alarm(good, "queue_long", "service-of-yesterday", Severity.WARNING)
    alarm(good, "help", "somewhere", Severity.WARNING)
    assert [row[0] for row in texts(alerts(read(good), ALIVE, VI))] == [
        "■ flood: [red]cellar[/red]",
        "▲ somewhere: cần người hướng dẫn",
        "▲ service-of-yesterday: có người chờ lâu",
    ]


def test_a_sign_that_answers_and_shows_something_else_is_not_said_to_be_away(good: Store) -> None:
    alarm(good, "sign", "s1", Severity.CRITICAL, state="fault")
    alarm(good, "line", "/dev/ttyUSB0", Severity.CRITICAL, devices=6)
    assert [row[0] for row in texts(alerts(read(good), ALIVE, VI))] == [
        "■ Nhiều thiết bị cùng mất kết nối: đường dây /dev/ttyUSB0",
        "■ Bảng LED s1 không hiện được số",
    ]


@pytest.mark.parametrize(
    ("evidence", "line"),
    [
        ({}, ""),
        ({"code": "ok", "detail": "12"}, ""),
        ({"code": "cover_open", "detail": "7e"}, "nắp đang mở"),
        ({"code": "strange_code", "detail": ""}, "strange_code"),
        ({"desired": "A012", "sent": "A012", "failures": 0, "trouble": None}, "A012"),
        ({"desired": "A012", "sent": None, "trouble": None}, "cần A012, đang –"),
        ({"desired": "A012", "sent": None, "trouble": "sign_port_missing"}, "không thấy cổng"),
        ({"desired": "A012\nA011", "sent": "A012\nA011", "trouble": None}, "A012 / A011"),
    ],
)
def test_evidence_is_one_line(evidence: dict[str, Any], line: str, good: Store) -> None:
    assert evidence_line(evidence, read(good).hall, VI) == line


def test_of_a_sign_in_trouble_it_is_told_what_people_may_still_see_there(good: Store) -> None:
    hall = read(good).hall
    evidence = {"desired": "A031", "sent": "A030", "failures": 5, "trouble": "sign_silent"}
    evidence["well_at"] = hall.now - 60_000
    assert (
        evidence_line(evidence, hall, VI)
        == "bảng không trả lời · cần A031, lần cuối A030 lúc 08:29 (thử 5 lần)"
    )


def test_every_printer_code_has_words() -> None:
    """In both languages, for every code of the page about devices."""
    page = (Path(__file__).parents[2] / "docs" / "devices.md").read_text(encoding="utf-8")
    listed = page.split("The evidence that an end carries")[1].split("\n\n")[1]
    codes = set(re.findall(r"^\| `(\w+)` \|", listed, re.MULTILINE)) - {"printed"}
    assert len(codes) > 15
    assert not [code for code in codes if not VI.has(f"evidence.{code}")]


def mark(view: SupervisorView) -> str | None:
    found = head.mark(view.hall, VI)
    return found and found.text


def test_a_writer_that_does_not_let_go_is_named(good: Store) -> None:
    view = read(good)
    assert head.stuck(view, VI) is None
    found = head.stuck(replace(view, stuck=Writer(4711, "desk.next", 3)), VI)
    assert found is not None
    assert found.text == (
        "■ TIẾN TRÌNH 4711 GIỮ KHÓA GHI ĐÃ 3 GIÂY (gọi số tiếp): CHƯA AI GHI ĐƯỢC"
    )


def test_while_one_keeps_all_from_writing_nobody_is_called_dead(good: Store) -> None:
    view = read(good)
    silent = replace(view, beats={"keeper": 0, "devices": 0})
    assert set(lives(silent, 1.0).values()) == {Life.LOST}
    stuck = replace(silent, stuck=Writer(4711, "desk.next", 30))
    assert set(lives(stuck, 1.0).values()) == {Life.UNSURE}


def test_a_hall_on_hold_says_why_and_until_when(good: Store) -> None:
    assert mark(read(good)) is None
    good.act(staff(), commands.HoldHall("mưa bão"))
    assert mark(read(good)) == "■ SẢNH TẠM NGƯNG: mưa bão"
    good.act(staff(), commands.HoldHall("mưa bão", until=good.now() + 3_600_000))
    assert mark(read(good)) == "■ SẢNH TẠM NGƯNG: mưa bão – dự kiến mở lại 09:30"


def test_the_day_that_is_not_as_it_should_be_says_so(good: Store) -> None:
    with at(good, "07:00", day="2026-11-24"):
        assert mark(read(good)) == "▲ NGÀY LÀM VIỆC 23/11/2026 CHƯA ĐÓNG"
    good.act(staff(), commands.CloseDay())
    assert mark(read(good)) == "  ĐÃ ĐÓNG NGÀY LÀM VIỆC 23/11/2026"
    with at(good, "07:00", day="2026-11-24"):
        assert mark(read(good)) == "  CHƯA MỞ NGÀY LÀM VIỆC HÔM NAY"


def test_what_began_on_another_day_bears_its_date(good: Store) -> None:
    with at(good, "07:00", day="2026-11-24"):
        old = AlertRow(1, "disk", "store", "critical", good.now() - 86_400_000, False, {})
        view = replace(read(good), alerts=(old,))
        assert texts(alerts(view, ALIVE, VI))[0][2] == "23/11"
