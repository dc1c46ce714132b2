"""The supervisor's pages, state by state, as they look at every size and in both languages.

`GOLDEN=1` writes what is seen, and the pictures of `docs/screens.md` with it.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from common.domain.complaint_commands import AnswerComplaint, MakeComplaint
from common.store.store import Store
from supervisor.app import SupervisorApp
from tests.common.tui.hall import picture, save_svg, until
from tests.hall import staff
from tests.supervisor.test_controls import AGAIN
from tests.supervisor.test_screen import settled

pytestmark = pytest.mark.verify

GOLDEN = Path(__file__).parent / "golden"
PICTURES = Path(__file__).parents[2] / "docs" / "screens"
SIZES = [(80, 24), (96, 27), (120, 36), (160, 45)]

DAY = (
    ((), "trouble", "supervisor.broken"),
    (("f8",), "controls-desks", "supervisor.controls.enter"),
    (("enter",), "choice", "counter.key.back"),
    (("3",), "assign", "supervisor.assign.col"),
    (("escape", "enter", "2"), "controls", "supervisor.words.reason"),
    (("escape", "2"), "controls-services", "supervisor.controls.services"),
    (("enter", "1"), "hold-service", "supervisor.service.hold.until"),
    (("escape", "3"), "controls-hall", "supervisor.hall.notice"),
    (("enter",), "hold", "supervisor.hall.hold.until"),
    (("escape", "down", "down", *AGAIN, "enter"), "closing", "supervisor.closing.col.next"),
    (("f2",), "tomorrow", "supervisor.words.reason"),
    (("M", "ấ", "t", "space", "đ", "i", "ệ", "n", "enter"), "sent", "supervisor.closing.key.all"),
    ((*AGAIN, "enter"), "close", "supervisor.words.reason"),
)
"""What is pressed on a bad morning, the state that it leads to, and a text of that."""

CURVES = (
    (("f9",), "curves", "supervisor.curves.waits"),
    (("right",), "curves-service", "supervisor.curves.waits"),
    (("tab",), "quotes", "supervisor.quotes.within"),
)

NEEDED = (
    (("f4",), "staffing", "supervisor.staffing.people"),
    (("tab",), "safe", "supervisor.safe.last"),
)

ALERTS = ((("enter",), "alerts", "supervisor.alerts.col.who"),)

REPORTS = (
    (("f3",), "reports", "supervisor.reports.which"),
    (("home", "down", "enter"), "report", "supervisor.reports.figures"),
    (("f4",), "report-file", "supervisor.reports.form"),
    (("escape", "f5"), "report-narrow", "supervisor.reports.narrow"),
    (("3",), "report-pick", "supervisor.pick.find"),
    (("escape", "tab"), "report-charts", "supervisor.reports.charts"),
    (("shift+tab", "down", "down", "enter"), "report-rows", "supervisor.reports.key.back"),
)

CONDUCT = (
    (("f1",), "help", "supervisor.help.title"),
    (("escape", "f3", "f5"), "complaints", "supervisor.complaints.open"),
    (("enter",), "complaint", "supervisor.complaints.key.close"),
    (("escape", "f8"), "complaints-all", "complaints.answered"),
    ((*AGAIN, "escape", "f6"), "unusual", "unusual.sign"),
)

PICTURED = {
    (80, 24): {"trouble": "worst", "curves-service": "curves-service", "safe": "safe"},
    (96, 27): {
        name: name
        for name in (
            "controls",
            "assign",
            "closing",
            "tomorrow",
            "hold",
            "hold-service",
            "reports",
            "report",
            "report-pick",
            "report-rows",
            "help",
            "complaints",
            "unusual",
            "alerts",
        )
    },
    (120, 36): {
        name: name for name in ("trouble", "curves", "quotes", "staffing", "report-charts")
    },
}
"""States that `docs/screens.md` shows, at which size, and under which name."""


@asynccontextmanager
async def running(
    store: Store, size: tuple[int, int], lang: str
) -> AsyncIterator[tuple[SupervisorApp, Pilot[None]]]:
    app = SupervisorApp(store.folder, lang=lang)
    async with app.run_test(size=size) as pilot:
        app.title = "motcua supervisor"
        await until(pilot, lambda: app.view is not None)
        await settled(app, pilot)
        yield app, pilot


async def still(app: SupervisorApp, pilot: Pilot[None], text: str) -> list[str]:
    """What is seen when nothing moves any more."""
    before: list[str] = []
    await until(pilot, lambda: text in "\n".join(picture(app)))
    while (seen := [line.rstrip() for line in picture(app)]) != before:
        before = seen
        await pilot.pause(0.15)
    return seen


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", ["vi", "en"])
async def test_every_state_looks_like_this(
    bad: Store, late: Store, size: tuple[int, int], lang: str
) -> None:
    shown: list[str] = []
    for store, steps in (
        (bad, ALERTS),
        (bad, DAY),
        (late, CURVES),
        (late, NEEDED),
        (late, REPORTS),
        (_complained(late), CONDUCT),
    ):
        async with running(store, size, lang) as (app, pilot):
            for keys, state, text in steps:
                await pilot.press(*keys)
                rows = await still(app, pilot, app.t(text))
                assert len(rows) == size[1], state
                shown += [f"== {state}", *rows]
                _keep(app, size, lang, state)
    _compare(f"states-{size[0]}x{size[1]}-{lang}.txt", shown)


def _complained(store: Store) -> Store:
    """What people said of a visit, at some length, and what was answered."""
    long = "Cán bộ bảo tôi về lấy thêm giấy xác nhận tình trạng hôn nhân dù tôi đã nộp bản sao. "
    store.act(staff(), MakeComplaint("extra_papers", long * 12, ticket="A006", owner="gs1"))
    store.act(staff(), MakeComplaint("delay", "Chờ từ sáng chưa được gọi.", owner="gs1"))
    code = store.act(staff(), MakeComplaint("praise", "Cảm ơn cán bộ quầy 5.", owner="gs1"))["code"]
    store.act(staff(), AnswerComplaint(str(code), "Đã chuyển lời cảm ơn.", None))
    return store


@pytest.mark.parametrize(("scene", "size"), [("good", (80, 24)), ("large", (160, 45))])
async def test_a_calm_hall_and_a_large_one_look_like_this(
    scene: str, size: tuple[int, int], request: pytest.FixtureRequest
) -> None:
    name = {"good": "calm", "large": "province"}[scene]
    async with running(request.getfixturevalue(scene), size, "vi") as (app, pilot):
        rows = await still(app, pilot, app.t("supervisor.broken"))
        if "GOLDEN" in os.environ:
            save_svg(app, PICTURES / f"supervisor-{name}.svg")
    _compare(f"{name}.txt", rows)


def _keep(app: SupervisorApp, size: tuple[int, int], lang: str, state: str) -> None:
    name = PICTURED.get(size, {}).get(state)
    if "GOLDEN" in os.environ and lang == "vi" and name is not None:
        save_svg(app, PICTURES / f"supervisor-{name}.svg")


def _compare(name: str, rows: list[str]) -> None:
    golden, text = GOLDEN / name, "\n".join(rows) + "\n"
    if "GOLDEN" in os.environ:
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")
