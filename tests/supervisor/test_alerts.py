"""The page of alerts: everything that is open, what to do, and who sees to it; one bell."""

from __future__ import annotations

import os
import threading
from contextlib import closing
from pathlib import Path
from types import MappingProxyType

import pytest

import supervisor
from common.domain.model import Severity
from common.i18n.translator import Translator
from common.store import alerts
from common.store.store import Store
from common.views.supervisor import AlertRow
from motcua.keeper import KEEPER
from supervisor.app import SupervisorApp
from supervisor.ringing import REST_S, Ringing
from supervisor.tables.alert_list import age
from tests.common.tui.hall import until
from tests.supervisor.scenes import alarm
from tests.supervisor.test_screen import screen, shows

VI = Translator()


class Heard(SupervisorApp):
    """The screen, counting its bells."""

    CSS_PATH = str(Path(supervisor.__file__).with_name("supervisor.tcss"))

    def __init__(self, data_dir: Path) -> None:
        super().__init__(data_dir)
        self.bells = 0

    def bell(self) -> None:
        self.bells += 1
        super().bell()


async def test_enter_opens_all_alerts_and_says_who_sees_to_one(bad: Store) -> None:
    with bad.transaction(KEEPER, "test") as tx:
        alerts.close(tx, "desk_idle", "3")
        alerts.open_alert(tx, "desk_idle", "3")
    async with screen(bad, (120, 36)) as (app, pilot):
        await pilot.press("enter")
        await until(pilot, shows(app, "Cần làm: " + VI("alert.sign.remedy")))
        await pilot.press("down")
        await until(pilot, shows(app, "Cần làm: Xem máy in: nắp, giấy, nguồn, dây (F5)."))
        assert shows(app, "Bàn 3: có người chờ, chưa gọi số · 2 lần")()
        await pilot.press("enter")
        await until(pilot, shows(app, VI("supervisor.alerts.seen")))
        await until(pilot, lambda: seen_by(bad, "printer") == "supervisor")
        await pilot.press("escape")
        await until(pilot, shows(app, VI("supervisor.title")))
    assert seen_by(bad, "sign") is None


async def test_who_keeps_all_others_from_writing_is_named_above_the_alerts(bad: Store) -> None:
    let_go = threading.Event()

    def hold() -> None:
        with closing(Store.open(bad.folder)) as store, store.transaction(KEEPER, "keeper"):
            let_go.wait(60)

    async with screen(bad, (120, 36)) as (app, pilot):
        await pilot.press("enter")
        await until(pilot, shows(app, "Cần làm: "))
        hand = threading.Thread(target=hold)
        hand.start()
        try:
            await until(pilot, shows(app, f"TIẾN TRÌNH {os.getpid()} GIỮ KHÓA GHI"))
        finally:
            let_go.set()
            hand.join()
        await until(pilot, lambda: not shows(app, "GIỮ KHÓA GHI")())


def seen_by(store: Store, kind: str) -> str | None:
    with store.read() as connection:
        row = connection.execute(
            "SELECT acknowledged_by FROM alert WHERE kind = ? AND closed_at IS NULL", (kind,)
        ).fetchone()
    return None if row is None else row["acknowledged_by"]


async def test_a_new_critical_alert_rings_once_and_a_warning_never(good: Store) -> None:
    app = Heard(good.folder)
    async with app.run_test(size=(120, 36)) as pilot:
        await until(pilot, lambda: app.view is not None)
        alarm(good, "queue_long", "ho-tich", Severity.WARNING)
        await until(pilot, shows(app, "Hộ tịch: có người chờ lâu"))
        assert app.bells == 0
        alarm(good, "printer", "p1", Severity.CRITICAL)
        alarm(good, "sign", "s1", Severity.CRITICAL)
        await until(pilot, lambda: len(app.view.alerts) == 3 if app.view else False)
        assert app.bells == 1


def row(id_: int, severity: Severity = Severity.CRITICAL, *, seen: bool = False) -> AlertRow:
    return AlertRow(id_, "printer", "p1", severity.value, 0, seen, MappingProxyType({}))


def test_what_was_there_rings_nobody_up_and_what_comes_together_rings_once() -> None:
    ringing = Ringing()
    assert not ringing.is_due([row(1)], 0)
    assert ringing.is_due([row(1), row(2)], 1)
    assert not ringing.is_due([row(1), row(2), row(3)], 2), "the bell rests"
    later = 1 + REST_S
    assert not ringing.is_due([row(1), row(2), row(3)], later), "it was seen meanwhile"
    assert not ringing.is_due([row(4, Severity.WARNING), row(5, seen=True)], later + 1)
    assert ringing.is_due([row(4)], later + 2), "a warning that got worse"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(-1, "0 phút"), (59.9, "59 phút"), (60, "1 giờ"), (47 * 60 + 59, "47 giờ"), (2880, "2 ngày")],
)
def test_an_age_is_told_in_the_unit_that_fits(minutes: float, words: str) -> None:
    assert age(int(minutes * 60_000), VI) == words
