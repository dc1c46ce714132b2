"""Several screens in one hall: each for the people in front of it, in their languages, large
enough for the screen it is."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.store import clock as clocks
from common.store.store import Store
from common.views import display
from display.widgets.band import Band
from motcua.cli import main
from tests.common.tui.hall import picture, until
from tests.display.hall import call, on_screen, open_desks, page, text
from tests.hall import make_hall, staff

LONG = "Thứ Sáu ngày 27/11 trung tâm nghỉ buổi chiều để diễn tập chữa cháy; hồ sơ hẹn trả chiều đó "
LONG += "được trả từ 07:30 thứ Hai ngày 30/11."


def two_floors(folder: Path, **panel: Any) -> Store:
    """The commune with counter 5 upstairs: its own screen there, `hall` below as declared."""
    document = deepcopy(as_document(load(shipped.centre("dan-hai"))))
    document["zone"].append({"code": "tang-2", "name": {"vi": "Tầng 2", "en": "Floor 2"}})
    for counter in document["counter"]:
        if counter["code"] == "5":
            counter["zone"] = "tang-2"
    below = document["display"][0]
    document["display"] = [below | panel, {**below, "code": "tren", "zone": "tang-2"}]
    document["centre"]["notice"] = {"vi": LONG}
    zone = document["centre"]["timezone"]
    return Store.create(folder, document, clocks.parse("2026-11-23T08:00", zone), staff())


def places(store: Store, screen: str) -> dict[str, str | None]:
    rows = display.read(store, screen).calls
    return {row.counter: None if row.place is None else row.place["vi"] for row in rows}


def test_whoever_waits_below_and_is_called_upstairs_is_told_below_too_with_the_floor(
    tmp_path: Path,
) -> None:
    store = two_floors(tmp_path / "data")
    open_desks(store, ["1", "5"])
    call(store, "5", "ho-tich")
    call(store, "1", "dang-ky-dat-dai")
    assert places(store, "hall") == {"1": None, "5": "Tầng 2"}
    assert places(store, "tren") == {"5": None}
    assert display.read(store, "tren").widest.number == 4
    store.close()


def test_a_screen_at_the_entrance_shows_both_floors(tmp_path: Path) -> None:
    store = two_floors(tmp_path / "data", zone="tang-2", also=["sanh"])
    open_desks(store, ["1", "5"])
    call(store, "5", "ho-tich")
    call(store, "1", "dang-ky-dat-dai")
    assert places(store, "hall") == {"1": "Sảnh", "5": None}
    assert display.read(store, "hall").queues
    store.close()


async def test_the_floor_stands_above_the_number_and_the_languages_take_turns(
    tmp_path: Path,
) -> None:
    store = two_floors(tmp_path / "data", languages=["vi", "en"])
    open_desks(store, ["5"])
    call(store, "5", "ho-tich")
    async with on_screen(store.folder) as (app, pilot):
        await until(pilot, lambda: "Tầng 2" in text(app) and "ĐANG CHỜ" in text(app))
        page(app).query_one(Band).turn()
        await until(pilot, lambda: "Floor 2" in text(app) and "WAITING" in text(app))
        assert "COUNTER" in text(app)
        assert "Monday" in text(app)
        page(app).query_one(Band).turn()
        await until(pilot, lambda: "Tầng 2" in text(app) and "QUẦY" in text(app))
    store.close()


@pytest.mark.parametrize(("pages", "labels"), [(["results"], set()), (None, {"ĐANG CHỜ"})])
async def test_what_turns_is_as_declared_and_a_long_notice_is_always_read_whole(
    tmp_path: Path, pages: list[str] | None, labels: set[str]
) -> None:
    store = two_floors(tmp_path / "data", **({} if pages is None else {"pages": pages}))
    async with on_screen(store.folder, size=(80, 24)) as (app, pilot):
        await pilot.pause()
        shown = page(app).query_one(Band)._pages
        assert {one.label[0] for one in shown} == {"THÔNG BÁO"} | labels
        said = " ".join(line for one in shown for line in one.notice)
        assert said.startswith(LONG)
        assert "… " in picture(app)[-1]
    store.close()


def test_a_document_of_an_older_program_is_a_screen_of_55_inches(tmp_path: Path) -> None:
    store = two_floors(tmp_path / "data")
    centre = store.centre()
    centre.document["display"][0] = {"code": "hall", "zone": "sanh"}
    assert display.panel_of(centre, "hall") == display.Panel(("sanh",))
    assert display.panel_of(centre, "hall").inches == 55
    store.close()


@pytest.mark.parametrize(
    ("grid", "status", "said"),
    [
        ("96x27", 0, "88 mm"),
        ("60x60", 1, "cannot be read from 10 m"),
        ("96", 2, "like 96x27"),
        ("0x27", 2, "like 96x27"),
    ],
)
def test_how_large_it_is_on_the_screen_is_computed_and_said(
    tmp_path: Path, grid: str, status: int, said: str
) -> None:
    make_hall(tmp_path / "data").close()
    asked = ["display", "hall", "--check", "--grid", grid, "--data", str(tmp_path / "data")]
    ran = CliRunner().invoke(main, [*asked, "--lang", "en"])
    assert ran.exit_code == status
    assert said in ran.output
