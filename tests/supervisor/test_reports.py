"""Reports at the supervisor's screen: what one says is seen, page by page, down to its rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from shutil import copytree
from threading import Event

import pytest
from openpyxl import load_workbook
from rich.cells import cell_len

from common.domain import dossier_commands as dossier
from common.domain.actor import Actor, Role
from common.domain.refusal import Trouble
from common.domain.reporting import Length, period_of, read_span
from common.i18n import catalogue
from common.i18n.translator import Translator
from common.reports import known
from common.reports.asked import Asked
from common.reports.document import Chart, Column, Document, Figure, Kind, Series, Table
from common.reports.period import period
from common.reports.values import shown
from common.store.store import Store
from supervisor.saved import Copy, save
from supervisor.screens.report import ReportPage
from supervisor.tables.reports import Dossier, Ticket, head_line, matter_of, sheets, table_sheets
from tests.common.tui.hall import picture, until
from tests.display.hall import keep_clock
from tests.forms.reading import Pdf
from tests.hall import PIN
from tests.store.dossier_hall import CODE, SLOW, Hall, make_dossier_hall
from tests.supervisor.test_controls import AGAIN
from tests.supervisor.test_screen import screen, shows
from tests.supervisor.test_session import add

T = Translator()
TODAY = date(2026, 11, 23)
BOSS = Actor(Role.SUPERVISOR, "supervisor")
NAMES = [name for name, entry in known.KNOWN.items() if entry.permission == "report.read"]


def made(store: Store, name: str = "day") -> Document:
    """The report as anybody may make it."""
    span = known.usual_span(store, known.KNOWN[name], 14)
    return known.make(name, Asked(store, span, T, actor=BOSS))


def keys_to(name: str) -> list[str]:
    """To the list, to this report's line, and into it: those that a supervisor may read."""
    names = [one for one, entry in known.KNOWN.items() if entry.permission != "report.officer"]
    names = [one for one in names if known.KNOWN[one].permission != "report.conduct"]
    return ["f3", "home", *["down"] * names.index(name), "enter"]


# Pages of a report, as they are laid out.


def wide_table(rows: int = 3) -> Table:
    """A name and thirteen counts under two headings."""
    columns = [Column("no", "STT", Kind.COUNT), Column("field", "Lĩnh vực")]
    for number in range(13):
        group = "Số hồ sơ tiếp nhận" if number < 7 else "Số hồ sơ đã giải quyết"
        title = f"Trong kỳ: trực tuyến toàn trình {number}"
        columns.append(Column(f"c{number}", title, Kind.COUNT, group, f"({number})"))
    made = [(row, f"Lĩnh vực {row}", *(row * 100 + n for n in range(13))) for row in range(rows)]
    return Table("wide", "Biểu rộng", tuple(columns), made, total=made[0], note="Ghi chú của biểu")


@pytest.mark.parametrize("width", [80, 96, 120, 160])
def test_every_column_of_a_wide_table_is_on_a_page_under_its_whole_head(width: int) -> None:
    table = wide_table()
    found = table_sheets(table, width, 18, "Asia/Ho_Chi_Minh", T)
    seen: list[str] = []
    for sheet in found:
        assert sum(sheet.sizes) + len(sheet.sizes) - 1 <= width
        assert all(cell_len(head_line(sheet, line)) <= width for line in range(len(sheet.head)))
        cells = [cell.text for cell in sheet.row(1)]
        assert "Lĩnh vực 1" in cells, "every page names its rows"
        assert all(cell_len(text) <= size for text, size in zip(cells, sheet.sizes, strict=True))
        seen += cells
        heads = [
            " ".join(lines).split() for lines in zip(*sheet.head[sheet.grouped :], strict=True)
        ]
        for place, cell in enumerate(cells):
            if cell.isdigit() and len(cell) == 3:
                number = str(int(cell) - 100)
                words = f"Trong kỳ: trực tuyến toàn trình {number} ({number})"
                assert heads[place] == words.split(), "nothing of a head is cut"
    assert [cell for cell in seen if len(cell) == 3 and cell.isdigit()] == [
        str(100 + number) for number in range(13)
    ]
    assert [sheet.part for sheet in found][-1:] == [f"{len(found)}/{len(found)}"] or width == 160
    assert (len(found) > 1) is (width < 140)


def test_a_heading_over_several_columns_is_said_once() -> None:
    (sheet,) = table_sheets(wide_table(), 200, 18, "Asia/Ho_Chi_Minh", T)
    assert head_line(sheet, 0).count("Số hồ sơ tiếp nhận") == 1
    assert head_line(sheet, 0).index("Số hồ sơ đã") == sum(sheet.sizes[:9]) + 9


def test_pages_are_figures_charts_tables_and_what_is_covered() -> None:
    span = read_span("2026-11-23")
    chart = Chart("c", "Một biểu đồ", ("07:00", "07:30"), (Series("Một", (1, 2)),))
    document = Document(
        "x", "Thử", "Phường", span, 0, "Asia/Ho_Chi_Minh",
        figures=(Figure("a", "Chờ", 90_000, Kind.MINUTES, "không quá 15 phút", False, "3 lượt"),),
        tables=(wide_table(),), charts=(chart,) * 3, covers=("Một phần",), seal="Niêm phong #3",
    )  # fmt: skip
    found = sheets(document, 80, 16, T)
    titles = ["Số liệu chính", "Biểu đồ", "Biểu đồ", *["Biểu rộng"] * 3, "Ghi chú"]
    assert [sheet.title.split(",")[0] for sheet in found] == titles, "two charts fit on a page"
    figures, *_, notes = found
    assert [cell.text.strip() for cell in figures.row(0)] == ["■ Chờ", "1,5 phút"]
    assert figures.details(0) == "không quá 15 phút · 3 lượt"
    assert len(sheets(document, 120, 30, T)[0].row(0)) == 4, "beside it where there is room"
    said = [notes.row(place)[0].text for place in range(notes.count)]
    assert said == ["· Biểu rộng: Ghi chú của biểu", "· Một phần", "· Niêm phong #3"]
    bare = replace(document, figures=(), tables=(), charts=(), covers=(), seal="")
    assert len(sheets(bare, 80, 16, T)) == 1


def test_a_row_names_a_ticket_by_number_and_day_and_a_dossier_by_its_code() -> None:
    def of(**row: object) -> object:
        columns = tuple(Column(key, key) for key in row)
        return matter_of(Table("x", "x", columns, ()), tuple(row.values()))  # type: ignore[arg-type]

    assert of(number="A001", date=TODAY) == of(number="A001", date="2026-11-23")
    assert of(number="A001", date=TODAY) == Ticket("A001", TODAY)
    assert of(code=CODE) == Dossier(CODE)
    assert of(code="ho-tich") is None and of(number="0000123") is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2026-11-23", "Thứ Hai 23/11/2026"),
        ("2026-11", "Tháng 11/2026: 15/10/2026 – 14/11/2026"),
        ("2026-Q4", "Quý IV/2026: 15/09/2026 – 14/12/2026"),
        ("2026-H1", "6 tháng đầu năm 2026: 15/12/2025 – 14/06/2026"),
        ("2026-H2", "6 tháng cuối năm 2026: 15/06/2026 – 14/12/2026"),
        ("2026", "Năm 2026: 15/12/2025 – 14/12/2026"),
    ],
)
def test_a_period_is_said_with_its_days(text: str, said: str) -> None:
    assert period(read_span(text), T) == said


@pytest.mark.parametrize("lang", catalogue.languages())
def test_every_report_has_a_name(lang: str) -> None:
    assert all(Translator(lang).has(f"supervisor.reports.name.{name}") for name in known.KNOWN)


# The screen.


async def test_what_the_report_says_is_seen_and_kept_while_the_hall_moves_on(late: Store) -> None:
    document = made(late)
    async with screen(late, (120, 40)) as (app, pilot):
        await pilot.press("f3")
        await until(pilot, shows(app, "BÁO CÁO ·", *[T(f"supervisor.reports.name.{NAMES[0]}")]))
        await pilot.press("escape", *keys_to("day"))
        await until(pilot, shows(app, "Số liệu chính", "Thứ Hai 23/11/2026", "Chưa hết kỳ"))
        seen = picture(app)
        for figure in document.figures:
            value = shown(figure.value, figure.kind, T, document.zone)
            assert any(figure.title in line and value in line for line in seen), figure.key
        await pilot.press("tab")
        await until(pilot, shows(app, "Biểu đồ", f"{document.charts[0].title} ("))
        await pilot.press("escape", *AGAIN, "escape")
        await until(pilot, shows(app, "ĐANG QUÁ HẸN"))


async def test_periods_go_earlier_later_and_are_of_any_length(late: Store) -> None:
    async with screen(late) as (app, pilot):
        await pilot.press(*keys_to("service"))
        usual = period_of(TODAY, Length.MONTH)
        await until(pilot, shows(app, period(usual, T), "►2 tháng", "Chưa hết kỳ"))
        await pilot.press("right")
        await pilot.press("3")
        await until(pilot, shows(app, "Quý IV/2026: 15/09/2026", "►3 quý"))
        await pilot.press("5")
        await until(pilot, shows(app, "Năm 2026: 15/12/2025", "►5 năm"))
        await pilot.press("1")
        await until(pilot, shows(app, "Thứ Hai 23/11/2026", "►1 ngày"))
        await pilot.press("right")
        await pilot.pause()
        assert shows(app, "Thứ Hai 23/11/2026")(), "nothing is reported of tomorrow"
        page = app.screen
        assert isinstance(page, ReportPage)
        await pilot.press("left")
        await until(pilot, shows(app, "Chủ nhật 22/11/2026"))


async def test_enter_opens_the_rows_and_a_row_its_number(late: Store) -> None:
    """A figure, the numbers behind it, what happened to one of them, and all the way back."""
    rows = known.opened("day", Asked(late, read_span("2026-11-23"), T, actor=BOSS), "wait_mean")
    assert len(rows.rows) == 85
    async with screen(late) as (app, pilot):
        await pilot.press(*keys_to("day"))
        await until(pilot, shows(app, "■ Chờ trung bình"))
        place = [figure.key for figure in made(late).figures].index("wait_mean")
        await pilot.press(*["down"] * place, "enter")
        number = [column.key for column in rows.columns].index("number")
        first, second = (str(row[number]) for row in rows.rows[:2])
        await until(pilot, shows(app, rows.title, first, second, "Esc Quay lại"))
        await pilot.press("down", "enter")
        await until(pilot, shows(app, "LỊCH SỬ MỘT SỐ", f"{second} · 23/11/2026", "Lấy số cho"))
        await pilot.press("escape")
        await until(pilot, shows(app, rows.title, second))
        await pilot.press(*AGAIN, "escape")
        await until(pilot, shows(app, "Số liệu chính", "F4 tệp"))
        page = app.screen
        assert isinstance(page, ReportPage)
        assert page._view.marked == place, "where it was left"


async def test_files_are_written_whole_into_the_data_folder(late: Store) -> None:
    async with screen(late) as (app, pilot):
        await pilot.press(*keys_to("day"))
        await until(pilot, shows(app, "Số liệu chính"))
        await pilot.press("f4", "1")
        await until(pilot, shows(app, "Đã ghi vào thư mục dữ liệu: reports/day-2026-11-23.pdf"))
        await pilot.press("f4", "2")
        await until(pilot, shows(app, "reports/day-2026-11-23.xlsx"))
    folder = late.folder / "reports"
    assert sorted(path.name for path in folder.iterdir()) == [
        "day-2026-11-23.pdf",
        "day-2026-11-23.xlsx",
    ]
    assert "47,06%" in Pdf((folder / "day-2026-11-23.pdf").read_bytes()).said
    values = [
        cell.value
        for sheet in load_workbook(folder / "day-2026-11-23.xlsx")
        for row in sheet.iter_rows()
        for cell in row
    ]
    assert 86 in values


def test_where_nothing_can_be_written_that_is_said_and_nothing_is_left(late: Store) -> None:
    copy = Copy(made(late), ("day", "2026-11-23"), None)
    (late.folder / "reports").write_text("in the way")
    with pytest.raises(Trouble) as trouble:
        save(late.folder, copy, "xlsx", "vi", None)
    assert trouble.value.code == "io"
    (late.folder / "reports").unlink()
    (late.folder / "reports" / "day-2026-11-23.xlsx").mkdir(parents=True)
    with pytest.raises(Trouble):
        save(late.folder, copy, "xlsx", "vi", None)
    assert [path.name for path in (late.folder / "reports").iterdir()] == ["day-2026-11-23.xlsx"]


async def test_only_whoever_may_read_reports_sees_any(late: Store) -> None:
    add(late, "ql1", Role.AUDITOR)
    async with screen(late) as (app, pilot):
        await pilot.press("f3")
        await until(pilot, shows(app, "Đăng nhập để xem báo cáo", "F2 Đăng nhập"))
        await pilot.press("enter")
        await pilot.press("f2")
        await until(pilot, shows(app, "Ai đăng nhập?"))
        await pilot.press("1", *PIN, "enter")
        name = T("supervisor.reports.name.day")
        await until(pilot, shows(app, name, "Cán bộ ql1"))
        assert not shows(app, T("supervisor.reports.name.officer"))(), "not an auditor's"
        page = app.screen
        names = page._names  # type: ignore[attr-defined]
        await pilot.press(*["down"] * names.index("day"), "enter")
        await until(pilot, shows(app, "Số liệu chính", "■ Chờ trung bình"))
        app.sign_out("idle")
        await until(pilot, lambda: not shows(app, "Chờ trung bình")())
        for key in ("f6", "left"):
            app.say("")
            await pilot.press(key)
            await until(pilot, shows(app, "chưa được quyền: xem báo cáo"))
        assert not shows(app, "Chờ trung bình")(), "nothing for whoever passes by"
        await pilot.press("f4", "enter")
        assert not (late.folder / "reports").exists()


async def test_a_report_about_an_officer_asks_whom(late: Store) -> None:
    add(late, "gd1", Role.DIRECTOR)
    asked = Asked(late, read_span("2026-11", 31), T, officer="q5", actor=Actor(Role.DIRECTOR, "x"))
    wanted = known.make("officer", asked)
    async with screen(late) as (app, pilot):
        await pilot.press("f2", "1", *PIN, "enter")
        await until(pilot, lambda: app.session.is_on)
        await pilot.press("f3")
        await until(pilot, shows(app, T("supervisor.reports.name.officer")))
        place = app.screen._names.index("officer")  # type: ignore[attr-defined]
        await pilot.press(*["down"] * place, "enter")
        await until(pilot, shows(app, "Báo cáo về cán bộ nào?", "q5", "Cán bộ quầy 5"))
        page = app.screen
        assert isinstance(page, ReportPage)
        codes = [row[0] for row in page._document.tables[0].rows]
        await pilot.press("f4", *["down"] * codes.index("q5"), *AGAIN, "enter")
        await until(pilot, shows(app, "Từng cán bộ · q5", "Tháng 11/2026: 01/11/2026 – 30/11/2026"))
        for figure in wanted.figures[:3]:
            value = shown(figure.value, figure.kind, T, wanted.zone)
            assert shows(app, figure.title, value)(), figure.key
        assert not (late.folder / "reports").exists(), "a question is no report"


async def test_whoever_leaves_before_it_is_made_never_sees_it(late: Store) -> None:
    """The store is busy; meanwhile nothing waits, and what comes too late is shown to nobody."""
    free, done = Event(), Event()
    async with screen(late) as (app, pilot):
        app.aside.run(lambda _: free.wait(20), lambda _: None, lambda _: None)
        await pilot.press(*keys_to("day"))
        await until(pilot, shows(app, "Đang tính…", T("supervisor.reports.name.day")))
        page = app.screen
        assert isinstance(page, ReportPage)
        await pilot.press("escape")
        await until(pilot, shows(app, "Thường xem"))
        app.aside.run(lambda _: None, lambda _: done.set(), lambda _: None)
        free.set()
        await until(pilot, done.is_set)
        await pilot.pause()
        assert not page._layers
        await pilot.press(*AGAIN, "escape", *keys_to("service"))
        await until(pilot, shows(app, T("supervisor.reports.name.service"), "Tháng 12/2026"))
        assert not shows(app, "Đang tính…")()


@pytest.fixture(scope="module")
def taken_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier was taken in today."""
    store = make_dossier_hall(tmp_path_factory.mktemp("reports") / "hall", "2026-11-23T08:15@0")
    Hall(store).do(dossier.TakeIn(SLOW, CODE, channel="postal"))
    keep_clock(store)
    store.close()
    return store.folder


@pytest.fixture
def one_dossier(taken_in: Path, tmp_path: Path) -> Iterator[Store]:
    copytree(taken_in, tmp_path / "hall")
    store = Store.open(tmp_path / "hall")
    yield store
    store.close()


async def test_a_dossier_in_a_report_opens_into_its_story(one_dossier: Store) -> None:
    async with screen(one_dossier) as (app, pilot):
        await pilot.press(*keys_to("register"))
        await until(pilot, shows(app, "Số liệu chính"))
        await pilot.press("tab", "end")
        await until(pilot, shows(app, CODE, "Enter chi tiết"))
        await pilot.press("enter")
        await until(pilot, shows(app, "Esc Quay lại", CODE, T("story.dossiers")))
        await pilot.press("tab", *AGAIN, "tab")
        await until(pilot, shows(app, T("story.steps"), "Tiếp nhận hồ sơ"))
