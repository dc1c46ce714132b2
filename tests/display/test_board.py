"""How dossiers stand, for everybody to read: counts by agency, results that lie ready."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.pilot import Pilot

from common.domain import dossier_commands as dossier
from common.i18n.translator import Translator
from common.views import board as view
from display.app import DisplayApp
from display.board import NAMES, agency_lines, heading, ready_items
from display.pages import agency_pages, number_pages
from display.widgets.band import Band
from tests.display.hall import keep_clock, on_screen, text
from tests.hall import pass_time
from tests.store.dossier_hall import CODE, OTHER, SLOW, Hall, make_dossier_hall

VI = Translator("vi")


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """One done in time, one late, one nearly late, one held up."""
    store = make_dossier_hall(tmp_path / "hall", clock="2026-11-23T08:15@0")
    hall = Hall(store)
    for serial, due in (
        (42, "2026-11-23"),
        (43, "2026-11-23"),
        (44, "2026-11-25"),
        (45, "2026-12-25"),
    ):
        hall.do(
            dossier.TakeIn(
                SLOW,
                f"H21.25-261123-00{serial}",
                channel="postal",
                due_at=hall.moment(f"{due}T16:00"),
            )
        )
    hall.do(dossier.RecordResult(CODE))
    hall.do(dossier.RequestSupplement("H21.25-261123-0045", "missing"))
    pass_time(store, minutes=24 * 60)
    keep_clock(store)
    yield hall
    store.close()


async def pages(app: DisplayApp, pilot: Pilot[None]) -> str:
    """Everything that the band shows, page after page."""
    seen = []
    for _ in range(6):
        seen.append(text(app))
        app.screen.query_one(Band).turn()
        await pilot.pause()
    return "\n".join(seen)


async def test_the_hall_reads_how_many_are_late_and_what_lies_ready(hall: Hall) -> None:
    async with on_screen(hall.store.folder) as (app, pilot):
        seen = await pages(app, pilot)
    (row,) = {line.strip() for line in seen.splitlines() if "UBND xã" in line}
    assert row.split()[-4:] == [
        "2",
        "1",
        "1",
        "1",
    ]  # under way, nearly due, overdue, to be collected
    assert "Hộ tịch …261123-0042" in seen
    assert "H21" not in seen
    assert "Thủ tục" not in seen


def test_a_hall_without_dossiers_says_nothing_of_them(tmp_path: Path) -> None:
    store = make_dossier_hall(tmp_path / "hall")
    assert view.read(store) == view.NOTHING
    assert agency_pages("", ["a"], [], 80, 3) == number_pages("", [], 80, 3) == []
    store.close()


def test_the_newest_result_comes_first_and_what_goes_by_post_is_not_listed(hall: Hall) -> None:
    hall.do(dossier.RecordResult(OTHER))
    posted = hall.do(dossier.TakeIn(SLOW, "H21.25-261123-0046", channel="postal", deliver="post"))
    hall.do(dossier.RecordResult(posted["code"]))
    items = ready_items(view.read(hall.store), VI)
    assert [item[-4:] for item in items] == ["0043", "0042"]


def test_dossiers_are_not_counted_again_with_every_call(hall: Hall) -> None:
    kept = view.Kept()
    before = kept.read(hall.store)
    hall.do(dossier.RecordResult(OTHER))
    assert kept.read(hall.store) is before


@pytest.mark.parametrize(("room", "lines"), [(83, 1), (68, 2)])
def test_a_heading_is_broken_where_it_leaves_no_room_for_names(room: int, lines: int) -> None:
    titles = [VI(f"hall.dossiers.{name}") for name in NAMES]
    found = heading(titles, room, longest=20)
    assert len(found.lines) == lines
    assert room - sum(found.widths) >= 20


def test_nothing_late_is_a_dash(hall: Hall) -> None:
    hall.do(dossier.RecordResult(OTHER))
    (line,) = agency_lines(view.read(hall.store), VI)
    assert line.counts == ("1", "1", "–", "2")
