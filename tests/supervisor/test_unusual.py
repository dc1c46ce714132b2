"""Unusual signs and seals at the supervisor's screen: counted as the report counts, checked beside
the picture, and told with the time."""

from __future__ import annotations

import json
from typing import Any

import pytest

from common.domain import commands
from common.domain.actor import Role
from common.domain.refusal import Refusal
from common.store import audit
from common.store.queries import seals
from common.store.store import Store
from motcua.keeper import KEEPER
from tests.common.tui.hall import picture, until
from tests.hall import issue, staff
from tests.hall import sign_in as at_desk
from tests.supervisor.test_controls import sees
from tests.supervisor.test_session import add, running, sign_in


async def opened(app: Any, pilot: Any) -> None:
    await pilot.press("f3")
    await sees(app, pilot, "F6 niêm phong")
    await pilot.press("f6")
    await sees(app, pilot, "Dấu hiệu bất thường")


@pytest.mark.parametrize("size", [(80, 24), pytest.param((120, 36), marks=pytest.mark.verify)])
async def test_the_signs_of_the_period_are_counted(good: Store, size: tuple[int, int]) -> None:
    at_desk(good, "2", "q2")
    number = issue(good, "thi-dua")
    good.act(staff(), commands.CallNext("2", number=number, reason="Đi cùng"))
    async with running(good, size) as (app, pilot):
        await opened(app, pilot)
        await until(pilot, lambda: any("Gọi số cụ thể" in line for line in picture(app)))
        (line,) = [line.split() for line in picture(app) if "Gọi số cụ thể" in line]
        assert line[7] == "1"
        await pilot.press("enter")
        await until(pilot, lambda: type(app.screen).__name__ == "ReportPage")


async def test_the_record_is_checked_and_that_is_kept_with_its_time(good: Store) -> None:
    good.act(staff(), commands.MakeSeal())
    async with running(good) as (app, pilot):
        await opened(app, pilot)
        await sees(app, pilot, "Niêm phong số 1")
        await sees(app, pilot, "chưa được kiểm tra lần nào")
        await pilot.press("f8")
        await sees(app, pilot, "Nguyên vẹn, niêm phong số 1: ")
        await sees(app, pilot, "nguyên vẹn đến sự kiện")
        assert "lần nào" not in "\n".join(picture(app))
    with good.read() as connection:
        found = seals.newest(connection)
        row = connection.execute("SELECT data FROM event WHERE kind = 'seal.verified'").fetchone()
    assert found is not None
    assert found.checked is not None
    assert found.checked.intact
    assert json.loads(row["data"])["seal"] == found.id


async def test_a_record_that_was_tampered_with_is_told_and_kept_as_such(good: Store) -> None:
    good.act(staff(), commands.MakeSeal())
    with good.transaction(KEEPER, "forge") as tx:
        tx.run("DROP TRIGGER event_is_not_changed")
        tx.run("UPDATE event SET subject = 'A009' WHERE seq = 6")
    async with running(good) as (app, pilot):
        await opened(app, pilot)
        await pilot.press("f8")
        await sees(app, pilot, "ĐÃ BỊ SỬA, thấy trước hết ở sự kiện 6")
    with good.read() as connection:
        check = seals.newest_check(connection)
    assert check is not None
    assert not check.intact


async def test_the_picture_goes_on_while_the_record_is_looked_at(
    good: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Held up on purpose: meanwhile the page is left, and what was found is said in the hall."""
    from threading import Event

    held, go_on, verify = Event(), Event(), audit.verify

    def slow(*args: Any, **given: Any) -> Any:
        held.set()
        go_on.wait(10)
        return verify(*args, **given)

    monkeypatch.setattr(audit, "verify", slow)
    async with running(good) as (app, pilot):
        await opened(app, pilot)
        await pilot.press("f8")
        await until(pilot, held.is_set)
        await sees(app, pilot, "Đang kiểm tra toàn bộ sổ sự kiện")
        await pilot.press("f8", "escape")
        await sees(app, pilot, "F6 niêm phong")
        await pilot.press("f3")
        await sees(app, pilot, "F10")
        number = issue(good, "thi-dua")
        await until(pilot, lambda: app.view is not None and app.view.hall.now > 0)
        assert number
        go_on.set()
        await sees(app, pilot, "Nguyên vẹn, chưa có niêm phong")


async def test_only_whoever_may_counts_and_checks(good: Store) -> None:
    add(good, "aa1", Role.AUDITOR)
    async with running(good) as (app, pilot):
        await opened(app, pilot)
        await sees(app, pilot, "Đăng nhập để xem dấu hiệu bất thường")
        await pilot.press("f8")
        await sees(app, pilot, "Ai đăng nhập?")
        await pilot.press("escape")
        assert "Gọi số cụ thể" not in "\n".join(picture(app))
        await sign_in(app, pilot)
        await sees(app, pilot, "Gọi số cụ thể")
        await pilot.press("f8")
        await sees(app, pilot, "chưa có niêm phong")


def test_a_look_covers_the_newest_seal_and_those_before_it_only(good: Store) -> None:
    from common.domain.audit_commands import NoteSealChecked

    def newest() -> seals.Sealed:
        with good.read() as connection:
            found = seals.newest(connection)
        assert found is not None
        return found

    good.act(staff(), commands.MakeSeal())
    report = audit.verify(good.folder)
    good.act(staff(), NoteSealChecked(report.through, report.sealed, report.intact))
    assert newest().checked is not None
    good.act(staff(), commands.MakeSeal())
    assert newest().checked is None
    with pytest.raises(Refusal, match="not_permitted"):
        good.act(KEEPER, NoteSealChecked(1, None, intact=True))
