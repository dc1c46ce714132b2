"""Reports at the screen: of a part of the centre and of any days by key, as files of every kind,
worked out beside the live picture."""

from __future__ import annotations

import csv
import json
from io import StringIO
from threading import Event
from typing import Any

import pytest
from openpyxl import load_workbook

from common.domain.actor import Role
from common.domain.refusal import Refusal
from common.domain.reporting import read_span, span_of
from common.i18n.translator import Translator
from common.reports import known
from common.reports.asked import Asked
from common.reports.document import Column, Kind, Table
from common.reports.values import shown
from common.store.store import Store
from supervisor import saving
from supervisor.cells import wrapped
from supervisor.saved import save
from supervisor.screens.report import ReportPage
from supervisor.tables.reports import table_sheets
from tests.common.tui.hall import picture, until
from tests.forms.reading import Pdf
from tests.hall import issue
from tests.supervisor.test_controls import AGAIN
from tests.supervisor.test_reports import BOSS, TODAY, T, keys_to
from tests.supervisor.test_screen import screen, shows

SEEN = ("tickets", "called", "wait_mean", "absents")


def narrowed(store: Store, name: str = "service", **part: Any) -> Any:
    span = known.usual_span(store, known.KNOWN[name], 14)
    return known.make(name, Asked(store, span, T, actor=BOSS, **part))


def test_what_a_report_cannot_be_narrowed_by_is_refused_not_ignored(late: Store) -> None:
    """A report of the whole that says at its foot that it is of a part would be untrue."""
    codes = {
        "unit": late.centre().document["unit"][0]["code"],
        "agency": late.centre().document["agency"][0]["code"],
        "service": "ho-tich",
        "officer": "q1",
    }
    director = BOSS.__class__(Role.DIRECTOR, "x")
    for name, entry in known.KNOWN.items():
        span = known.usual_span(late, entry, 14)
        for narrow, code in codes.items():
            asked = Asked(late, span, T, actor=director, **{narrow: code})
            refused = narrow not in entry.narrows
            for ask in (known.make, lambda *given: known.opened(*given, "tickets")):
                try:
                    ask(name, asked)
                    said = None
                except Refusal as refusal:
                    said = refusal.code
                assert (said == "report_not_by") is refused, (name, narrow, said)


async def test_a_report_is_of_one_service_only_and_of_all_again(late: Store) -> None:
    one, whole = narrowed(late, service="chung-thuc"), narrowed(late)

    def said(document: Any) -> list[str]:
        return [
            shown(figure.value, figure.kind, T, document.zone)
            for figure in document.figures
            if figure.key in SEEN
        ]

    assert said(one) != said(whole)
    async with screen(late, (80, 24)) as (app, pilot):
        await pilot.press(*keys_to("service"))
        await until(pilot, shows(app, "Số liệu chính", *said(whole)))
        await pilot.press("f5", "3")
        await until(pilot, shows(app, "Tìm:", "Chứng thực", "Tất cả"))
        await pilot.press(*"chung", "enter")
        await until(pilot, shows(app, "Từng lĩnh vực lấy số · Chứng thực", *said(one)))
        await pilot.press("f5")
        await until(pilot, shows(app, "3  Lĩnh vực: Chứng thực", "Bỏ lọc"))
        await pilot.press("4")
        await until(pilot, shows(app, *said(whole)))
        assert not shows(app, "· Chứng thực")()
        await pilot.press("escape", *AGAIN, "escape", *keys_to("morning"))
        await until(pilot, shows(app, "Giao ban sáng", "F4 tệp"))
        assert not shows(app, "F5 lọc")()
        await pilot.press("f5")
        await until(pilot, shows(app, "luôn là của cả trung tâm"))


@pytest.mark.verify
async def test_a_part_that_may_not_be_asked_for_is_said_in_place_of_the_report(late: Store) -> None:
    """Under a heading that names a part nothing else is shown."""
    async with screen(late, (100, 30)) as (app, pilot):
        await pilot.press(*keys_to("unusual"))
        await until(pilot, shows(app, "Số liệu chính"))
        await pilot.press("f5", "4")
        await until(pilot, shows(app, "q1 · "))
        await pilot.press("q", "1", "enter")
        await until(pilot, shows(app, "Dấu hiệu bất thường · q1", "chưa được quyền"))
        assert not shows(app, "Số liệu chính")()
        await pilot.press("f5", "5")
        await until(pilot, shows(app, "Số liệu chính"))


async def test_days_without_a_report_are_said_so_and_one_may_go_on(late: Store) -> None:
    with pytest.raises(Refusal) as refusal:
        known.make("day", Asked(late, read_span("2026-11-22"), T, actor=BOSS))
    assert refusal.value.code == "report_empty"
    async with screen(late, (80, 24)) as (app, pilot):
        await pilot.press(*keys_to("day"))
        await until(pilot, shows(app, "Số liệu chính"))
        await pilot.press("left")
        await until(pilot, shows(app, "Chủ nhật 22/11/2026", "Không có ngày làm việc nào"))
        assert not shows(app, "Chờ trung bình")(), "nothing of another day under this one's name"
        await pilot.press("f4", "enter", "left")
        await until(pilot, shows(app, "Thứ Bảy 21/11/2026", "Không có ngày làm việc nào"))
        assert not (late.folder / "reports").exists()
        await pilot.press("right", "right", "right")
        await until(pilot, shows(app, "Thứ Hai 23/11/2026", "Số liệu chính"))


@pytest.mark.verify
async def test_from_one_day_to_another(late: Store) -> None:
    wanted = known.make("service", Asked(late, span_of(TODAY.replace(day=20), TODAY), T))
    tickets = next(figure for figure in wanted.figures if figure.key == "tickets")
    async with screen(late, (80, 24)) as (app, pilot):
        await pilot.press(*keys_to("service"))
        await until(pilot, shows(app, "Số liệu chính", "6 từ–đến"))
        await pilot.press("6", *"25/11/2026", "tab", *"20/11", "enter")
        await until(pilot, shows(app, "Chưa hiểu ngày", "Từ ngày: 25/11/2026"))
        await pilot.press(*["backspace"] * 9, *"1/11/2026", "enter")
        await until(pilot, shows(app, "sau ngày cuối", "Từ ngày: 21/11/2026"))
        await pilot.press(*["backspace"] * 10, *"20/11", "tab", *["backspace"] * 5, "enter")
        await until(pilot, shows(app, "20/11/2026 – 23/11/2026", "►6 từ–đến"))
        await until(pilot, shows(app, shown(tickets.value, tickets.kind, T, wanted.zone)))
        await pilot.press("left")
        await until(pilot, shows(app, "16/11/2026 – 19/11/2026"))


async def _written(app: Any, pilot: Any, digits: str) -> None:
    for digit in digits:
        app.say("")
        await pilot.press("f4", digit)
        await until(pilot, lambda: "Đã ghi" in app.notice, 30)


@pytest.mark.verify
async def test_files_of_every_kind_are_named_by_what_they_hold_and_so_are_opened_rows(
    late: Store,
) -> None:
    rows = known.opened(
        "service", Asked(late, read_span("2026-12"), T, service="ho-tich", actor=BOSS), "called"
    )
    async with screen(late, (120, 36)) as (app, pilot):
        await pilot.press(*keys_to("service"))
        await until(pilot, shows(app, "Số liệu chính"))
        await pilot.press("f5", "3", *"ho tich", "enter")
        await until(pilot, shows(app, "· Hộ tịch"))
        await _written(app, pilot, "3456")
        await pilot.press("down", "enter")
        await until(pilot, shows(app, rows.title, "Esc Quay lại"))
        await _written(app, pilot, "1234")
    folder = late.folder / "reports"
    charts = [chart.key for chart in narrowed(late, service="ho-tich").charts]
    found = {path.name for path in folder.iterdir()}
    stem = "service-2026-12-ho-tich"
    assert found == {
        f"{stem}-{narrowed(late, service='ho-tich').rows}.csv",
        f"{stem}.json",
        *(f"{stem}-{chart}.{form}" for chart in charts for form in ("svg", "png")),
        *(f"{stem}-called.{form}" for form in ("pdf", "xlsx", "csv", "json")),
    }
    text = (folder / f"{stem}-called.csv").read_text(encoding="utf-8-sig")
    numbers = [row["number"] for row in csv.DictReader(StringIO(text))]
    place = [column.key for column in rows.columns].index("number")
    assert numbers == [row[place] for row in rows.rows]
    opened = json.loads((folder / f"{stem}-called.json").read_text())
    assert [row["number"] for row in opened["rows"]] == numbers
    assert not opened["figures"], "the rows, not the report"
    sheet = load_workbook(folder / f"{stem}-called.xlsx").worksheets[1]
    assert {cell.value for row in sheet.iter_rows() for cell in row} >= set(numbers)
    said = Pdf((folder / f"{stem}-called.pdf").read_bytes()).said
    assert all(number in said for number in numbers)
    assert (folder / f"{stem}-{charts[0]}.png").read_bytes()[:4] == b"\x89PNG"


async def test_the_picture_goes_on_while_a_report_is_worked_out(good: Store) -> None:
    """Held up: numbers taken meanwhile are seen in the hall, and what is done is done."""
    free = Event()
    async with screen(good) as (app, pilot):
        app.aside.run(lambda _: free.wait(30), lambda _: None, lambda _: None)
        await pilot.press(*keys_to("day"))
        await until(pilot, shows(app, "Đang tính…"))
        before = app.view.totals.issued if app.view else -1
        issue(good, "thi-dua")
        await until(pilot, lambda: app.view is not None and app.view.totals.issued == before + 1)
        assert shows(app, "Đang tính…")()
        free.set()
        await until(pilot, shows(app, "Số liệu chính"))
        await pilot.press("escape")
        await until(pilot, lambda: app.aside._thread is None)


async def test_the_picture_goes_on_while_a_file_is_written_and_its_page_is_left(
    good: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, free = Event(), Event()

    def slow(*given: Any) -> Any:
        held.set()
        free.wait(30)
        return save(*given)

    monkeypatch.setattr(saving, "save", slow)
    async with screen(good) as (app, pilot):
        await pilot.press(*keys_to("day"))
        await until(pilot, shows(app, "Số liệu chính"))
        await pilot.press("f4", "2")
        await until(pilot, held.is_set)
        await pilot.press("escape", *AGAIN, "escape")
        before = app.view.totals.issued if app.view else -1
        issue(good, "thi-dua")
        await until(pilot, lambda: app.view is not None and app.view.totals.issued == before + 1)
        assert not (good.folder / "reports").exists()
        free.set()
        await until(pilot, shows(app, "ĐANG QUÁ HẸN", "reports/day-2026-11-23.xlsx"), 30)
    assert [path.name for path in (good.folder / "reports").iterdir()] == ["day-2026-11-23.xlsx"]


async def test_what_of_a_row_has_no_room_is_said_below_it(late: Store) -> None:
    """Also what is on other pages of a table, word for word."""
    document = narrowed(late, "unusual")
    table = next(table for table in document.tables if table.key == "signs")
    async with screen(late, (80, 24)) as (app, pilot):
        await pilot.press(*keys_to("unusual"))
        await until(pilot, shows(app, "Số liệu chính"))
        await pilot.press("tab", *AGAIN, "tab")
        page = app.screen
        assert isinstance(page, ReportPage)
        await until(pilot, lambda: page._view.sheet.table is not None)
        for _ in range(3):
            await pilot.press("down")
            words = page._view.sheet.details(page._view.marked)
            await until(pilot, lambda words=words: _all_of(words, picture(app)))  # type: ignore[misc]
    row = table.for_people().rows[3]
    longest = max((str(value) for value in row), key=len)
    assert longest in words


def _all_of(words: str, rows: list[str]) -> bool:
    return words in " ".join(" ".join(rows).split())


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_details_of_long_texts_keep_to_their_lines_and_an_empty_table_says_so(lang: str) -> None:
    t = Translator(lang)
    columns = (Column("a", "A"), Column("b", "B", Kind.TEXT), Column("n", "N", Kind.COUNT))
    long = "Phường Đan Hải " * 40
    (sheet,) = table_sheets(Table("x", "x", columns, [("một", long, 1)]), 80, 18, "UTC", t)
    assert sheet.below == 4
    lines = wrapped(sheet.details(0), 78, sheet.below)
    assert len(lines) == 4
    assert lines[-1].endswith("…")
    (empty,) = table_sheets(Table("x", "x", columns, ()), 80, 18, "UTC", t)
    assert empty.nothing == t("supervisor.reports.nothing")


@pytest.mark.verify
async def test_kinds_of_periods_are_offered_where_there_is_a_choice(late: Store) -> None:
    async with screen(late, (80, 24)) as (app, pilot):
        await pilot.press(*keys_to("morning"))
        await until(pilot, shows(app, "Số liệu chính", "←→ kỳ"))
        page = app.screen
        assert isinstance(page, ReportPage)
        span = page._span
        assert not shows(app, "2 tháng")()
        await pilot.press("2", "6")
        assert (page._span, app.screen) == (span, page)
        await pilot.press("escape", *AGAIN, "escape", *keys_to("suspended"))
        await until(pilot, shows(app, "Số liệu chính", "Thứ Hai 23/11/2026"))
        assert not shows(app, "←→ kỳ")()
        await pilot.press("left", "3")
        await pilot.pause()
        assert shows(app, "Thứ Hai 23/11/2026")(), "what is so now has no other days"


@pytest.mark.verify
async def test_two_periods_of_any_days_stand_beside_one_another(late: Store) -> None:
    async with screen(late, (80, 24)) as (app, pilot):
        await pilot.press(*keys_to("compare"))
        await until(pilot, shows(app, "15/10/2026", "F7 so với"))
        await pilot.press("f7", *"1/9/2026", "tab", *"30/9/2026", "enter")
        await until(pilot, shows(app, "01/09/2026", "30/09/2026"))
        assert not shows(app, "15/10/2026")()
        await _written(app, pilot, "4")
        await pilot.press("left")
        await until(pilot, lambda: not shows(app, "01/09/2026")())
    (path,) = (late.folder / "reports").iterdir()
    assert path.name == "compare-2026-12-2026-09-01..2026-09-30.json"
