"""How last month was, for everybody to read: the figures of the reports, large while nobody is
being called."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.figures import parse_period
from common.domain.model import RatingLevel
from common.domain.shares import percent
from common.i18n.translator import Translator
from common.store.store import Store
from common.views import dossier_report, quality, report
from common.views.answers import KIOSK, PAD
from common.views.quality import Quality, Share, Wait
from display import plan
from display.app import DisplayApp
from display.quality import BigFigure, big_figures, figure_lines, title
from display.widgets.figures import FigureBoard, FigureRow, figure_rows
from tests.common.tui.hall import until
from tests.display.hall import call, on_screen, open_desks, page, shows_big, text, turn_to_figures
from tests.display.month import live_october
from tests.hall import pass_time, staff
from tests.store.dossier_hall import Hall

VI, EN = Translator("vi"), Translator("en")
GOOD, FINE, BAD = (level.value for level in RatingLevel)
PROVINCE = Quality(
    12, Share(41_234, 41_567), {KIOSK: Share(19_871, 20_000)}, 52_345, Wait(12 * 60_000, 53_210)
)
"""As wide as it gets."""


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six answers at the pad, seven at the kiosk, eight dossiers."""
    folder = tmp_path_factory.mktemp("october") / "hall"
    pad, kiosk = [GOOD, FINE, FINE, FINE, FINE, BAD], [GOOD] * 5 + [BAD] * 2
    live_october(folder, pad, kiosk).store.close()
    return folder


@pytest.fixture
def hall(lived: Path, tmp_path: Path) -> Iterator[Hall]:
    """That hall in November, to go on with."""
    store = Store.open(shutil.copytree(lived, tmp_path / "hall"))
    yield Hall(store)
    store.close()


def shows(app: DisplayApp, figure: BigFigure) -> bool:
    """Whether a figure stands on the screen, name and value in big type."""
    wanted = [row for row in figure_rows("", [figure], app.size.width, 8) if row.value]
    seen = text(app).splitlines()
    return any(
        all(
            row.name in line and row.value.rstrip() in line
            for row, line in zip(wanted, seen[at:], strict=False)
        )
        for at in range(len(seen) - len(wanted) + 1)
    )


def test_the_figures_are_those_of_the_reports(hall: Hall) -> None:
    found = quality.read(hall.store)
    dossiers = dossier_report.read(hall.store, date(2026, 10, 1), date(2026, 10, 31))
    queues = report.read(hall.store, parse_period("2026-10"))
    assert found is not None
    assert found.on_time == Share(7, 8)
    assert found.on_time.percent == dossiers.resolved.kept
    assert list(found.satisfied.items()) == [(KIOSK, Share(5, 7)), (PAD, Share(5, 6))]
    assert sum(queues.ratings.values()) == 6
    assert queues.kiosk.given == found.visits == queues.visits == 7
    assert found.wait == Wait(queues.figures.mean_wait, queues.figures.called)
    assert queues.figures.mean_wait == 7.5 * 60_000


def test_of_too_few_nothing_is_said(tmp_path: Path) -> None:
    hall = live_october(tmp_path / "hall", [GOOD] * 4, dossiers=4)
    assert report.read(hall.store, parse_period("2026-10")).figures.called == 4
    assert quality.read(hall.store) is None
    hall.store.close()


def test_a_month_is_shown_when_its_last_day_is_closed_and_worked_out_once_a_day(
    hall: Hall,
) -> None:
    kept = quality.Kept()
    assert kept.read(hall.store) is kept.read(hall.store) is not None
    with hall.store.transaction(staff(), "test") as tx:
        tx.run("UPDATE business_day SET closed_at = NULL, rolled_at = NULL")
    assert kept.read(hall.store) is not None
    pass_time(hall.store, minutes=24 * 60)
    assert kept.read(hall.store) is None


async def test_a_quiet_hall_reads_them_large_until_somebody_is_called(hall: Hall) -> None:
    async with on_screen(hall.store.folder) as (app, pilot):
        assert "KẾT QUẢ PHỤC VỤ THÁNG 10" not in text(app)
        await turn_to_figures(app, pilot)
        await until(pilot, lambda: "KẾT QUẢ PHỤC VỤ THÁNG 10" in text(app))
        for name, value in (("ĐÚNG HẠN", "87,5%"), ("HÀI LÒNG", "71,4%"), ("ĐÃ CHỜ", "8 PHÚT")):
            assert shows(app, BigFigure(name, value))
        assert "Hài lòng, hỏi tại quầy" in text(app)
        assert "7/7 lượt có đánh giá" in text(app)
        open_desks(hall.store, ["5"])
        number = call(hall.store, "5", "ho-tich")
        await until(pilot, lambda: shows_big(app, number, 3))
        hall.do(commands.StartService("5"))
        await until(pilot, lambda: not page(app)._blinking)
        assert not page(app).query_one(FigureBoard).display
        await turn_to_figures(app, pilot)
        await until(pilot, lambda: shows(app, BigFigure("ĐÚNG HẠN", "87,5%")))


async def test_why_the_hall_is_held_is_never_covered(hall: Hall) -> None:
    hall.store.act(staff(), commands.HoldHall("mất điện"))
    async with on_screen(hall.store.folder) as (app, pilot):
        await turn_to_figures(app, pilot)
        assert "87,50%" in text(app)
        assert shows_big(app, "TẠM NGƯNG", 1)


def test_what_is_not_all_is_never_called_all() -> None:
    nearly = Share(9_999, 10_000)
    assert percent(9_999, 10_000, 1) == 100
    assert nearly.cut == Decimal("99.9")
    assert big_figures(Quality(1, nearly, {}, 0, None), VI) == [BigFigure("ĐÚNG HẠN", "99,9%")]
    assert big_figures(Quality(1, Share(7, 7), {}, 0, None), VI)[0].value == "100%"


def test_pads_and_kiosks_are_told_apart_and_the_larger_of_them_stands_large() -> None:
    both = Quality(9, None, {KIOSK: Share(70, 90), PAD: Share(8, 8)}, 200, None)
    assert [line.value for line in figure_lines(both, VI)] == ["77,78%", "100,00%"]
    assert big_figures(both, EN) == [BigFigure("SATISFIED", "77.7%")]
    assert title(both, EN) == "OUR SERVICE IN SEPTEMBER"


@pytest.mark.parametrize("t", [VI, EN], ids=["vi", "en"])
@pytest.mark.parametrize("grid", [(80, 24), (96, 27), (120, 36)])
def test_names_and_values_can_be_read_from_ten_metres(grid: tuple[int, int], t: Translator) -> None:
    width, height = grid
    rows = figure_rows(title(PROVINCE, t), big_figures(PROVINCE, t), width, height - 5)
    inked = [row for row in rows if row.name or row.value]
    assert len(rows) <= height - 5
    assert len(inked) >= 3 * 4
    assert all(set(row.name + row.value) <= set(" ▀▄█") for row in inked)
    assert all(len(row.name) + len(row.value) <= width - 2 for row in inked)
    assert plan.digit_mm(1, height) >= 58


def test_where_there_is_no_room_the_figures_are_still_told() -> None:
    slow = [BigFigure("ĐÃ CHỜ", "120 phút")]
    (named,) = {row.name for row in figure_rows("", slow, 80, 19)} - {""}
    assert named == "ĐÃ CHỜ"
    assert FigureRow(name="ĐÃ CHỜ ", value="120 phút") in figure_rows("", slow, 20, 4)
