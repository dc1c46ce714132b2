"""F1 tells of every key that leads to a page or does something at those of reports."""

from __future__ import annotations

import re

import pytest

from common.i18n import catalogue
from common.i18n.translator import Translator
from common.store.store import Store
from supervisor.app import SupervisorApp
from supervisor.screens.help import KEYS, keys_of
from tests.common.tui.hall import until
from tests.supervisor.test_controls import AGAIN
from tests.supervisor.test_screen import screen, shows

BACK = {"hall": set(), "reports": {"f3"}, "report": {"f3"}, "complaints": {"f5"}, "unusual": {"f6"}}
"""Keys that also lead back to where one came from, by page."""


@pytest.mark.parametrize("name", BACK)
async def test_no_key_of_a_page_is_left_out(good: Store, name: str) -> None:
    async with screen(good) as (app, _):
        page = app.get_screen(name)
        does = {key for key in page._bindings.key_to_bindings if re.fullmatch(r"f\d+", key)}
        told = {word.lower() for key, _ in KEYS[type(page).__name__] for word in key.split()}
        assert does - BACK[name] - {"f2"} <= told
        assert {key for key in told if re.fullmatch(r"f\d+", key)} <= does


@pytest.mark.parametrize("lang", catalogue.languages())
@pytest.mark.parametrize("width", [80, 160])
def test_every_page_and_key_has_its_words_whole(lang: str, width: int) -> None:
    t = Translator(lang)
    table = keys_of("ReportPage", width, t)
    said = " ".join(" ".join(cell.text for cell in row.cells[1:]) for row in table.rows)
    for page, keys in KEYS.items():
        assert t(f"supervisor.help.{page}") in said
        for _, name in keys:
            assert t.has(f"supervisor.help.{page}.{name}")
            assert t(f"supervisor.help.{page}.{name}") in said
    assert table.rows[0].cells[1].text == t("supervisor.help.ReportPage")


async def test_it_opens_over_any_page_and_leads_back_to_it(good: Store) -> None:
    async with screen(good, (80, 24)) as (app, pilot):
        assert shows(app, "F1 Trợ giúp")()
        await pilot.press("f1")
        await until(pilot, shows(app, "Phản ánh, kiến nghị: ghi, trả lời", "Esc Quay lại"))
        await pilot.press("escape", "f3", "f5", *AGAIN, "f1")
        await until(pilot, shows(app, "Đọc hết nội dung", "Esc Quay lại"))
        assert isinstance(app, SupervisorApp)
        await pilot.press(*AGAIN, "f1")
        await until(pilot, shows(app, "Phản ánh, kiến nghị ·"))
        await pilot.press("f4")
        await until(pilot, shows(app, "Phản ánh về việc gì?"))
        await pilot.press("f1")
        await pilot.pause()
        assert shows(app, "Phản ánh về việc gì?")(), "not over a question"
