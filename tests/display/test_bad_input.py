"""Texts from outside are data, and what is too long leaves the rest of the picture whole."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest

from common.domain import commands
from tests.common.tui.hall import picture, until
from tests.display.hall import call, on_screen, open_desks, shows_big, text
from tests.hall import make_hall, staff

pytestmark = pytest.mark.verify

MARKUP = "[b]Hộ tịch[/b] [@click=app.quit]x[/]"
LONG = "Trung tâm Phục vụ hành chính công " * 6


@pytest.mark.parametrize("size", [(80, 24), (96, 27), (120, 36)])
async def test_markup_and_long_names_are_shown_as_they_are(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    store = make_hall(tmp_path / "data")
    document = copy.deepcopy(dict(store.centre().document))
    document["centre"]["name"] = {"vi": f"[red]{LONG.strip()}"}
    document["centre"]["notice"] = {"vi": f"[/] {LONG.strip()}"}
    document["service"][0]["name"] = {"vi": MARKUP}
    document["service"][1]["name"] = {"vi": LONG.strip()}
    store.act(staff(), commands.ApplyCentre(document))
    open_desks(store, ["5"])
    async with on_screen(store.folder, size=size) as (app, pilot):
        number = call(store, "5", "ho-tich")
        await until(pilot, lambda: "ĐANG MỜI" in text(app))
        rows = picture(app)
        assert rows[0].startswith(" [red]Trung tâm")
        assert rows[0].endswith("23/11/2026 ")
        assert "[b]Hộ tịch" in text(app)
        assert "Trung tâm Phục" in text(app)
        assert "[/] Trung tâm" in rows[-1]
        assert all(len(row) == size[0] for row in rows)
        assert any(shows_big(app, number, scale) for scale in (2, 3, 4))
    store.close()


@pytest.mark.parametrize("reason", ["[b]x[/b]", "日本語", "Họp " * 40])
async def test_a_reason_that_big_type_cannot_say_is_said_in_plain_type(
    tmp_path: Path, reason: str
) -> None:
    store = make_hall(tmp_path / "data")
    async with on_screen(store.folder) as (app, pilot):
        store.act(staff(), commands.HoldHall(reason.strip()))
        await until(pilot, lambda: shows_big(app, "TẠM NGƯNG", 1))
        assert " ".join(reason.split())[:20].strip() in text(app)
    store.close()


async def test_a_number_longer_than_planned_gets_smaller_and_is_never_cut(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    open_desks(store, ["5"])
    async with on_screen(store.folder) as (app, pilot):
        number = call(store, "5", "ho-tich")
        await until(pilot, lambda: shows_big(app, number, 3))
        with store.transaction(staff(), "rename") as tx:
            tx.run("UPDATE ticket SET number = 'A0012345' WHERE number = :number", number=number)
        await until(pilot, lambda: not shows_big(app, number, 3))
        assert shows_big(app, "A0012345", 1)
    store.close()


@pytest.mark.parametrize("size", [(1, 1), (20, 5), (40, 12), (300, 90)])
async def test_any_size_of_terminal_is_borne(tmp_path: Path, size: tuple[int, int]) -> None:
    store = make_hall(tmp_path / "data")
    open_desks(store, ["5"])
    async with on_screen(store.folder, size=size) as (app, pilot):
        call(store, "5", "ho-tich")
        await until(pilot, lambda: app.view is not None and bool(app.view.calls))
        await pilot.resize_terminal(96, 27)
        await until(pilot, lambda: "ĐANG MỜI" in text(app))
    store.close()
