"""The picture needs no sign-in; whoever acts is known by their PIN, while they are there."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from textual.pilot import Pilot

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.refusal import Refusal
from common.domain.session_commands import EndSession, UnlockOfficer
from common.store.store import Store
from supervisor.app import SupervisorApp
from supervisor.session import Session
from tests.common.tui.hall import picture, until
from tests.hall import PIN, staff
from tests.supervisor.test_controls import newest, sees

WRONG = "1357"


def add(store: Store, code: str, role: Role) -> None:
    """Somebody with a PIN."""
    store.act(staff(), commands.AddOfficer(code, f"Cán bộ {code}", role.value))
    store.act(staff(), commands.SetPin(code, PIN))


@asynccontextmanager
async def running(
    store: Store, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[SupervisorApp, Pilot[None]]]:
    app = SupervisorApp(store.folder)
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: app.view is not None)
        yield app, pilot


async def sign_in(app: SupervisorApp, pilot: Pilot[None], digit: str = "1") -> None:
    await pilot.press("f2")
    await sees(app, pilot, "Ai đăng nhập?")
    await pilot.press(digit, *PIN, "enter")
    await until(pilot, lambda: app.session.is_on)


def sessions(store: Store) -> list[tuple[str, str, dict[str, str]]]:
    with store.read() as connection:
        rows = connection.execute(
            "SELECT kind, officer, data FROM event WHERE kind LIKE 'session.%' ORDER BY seq"
        ).fetchall()
    return [(row["kind"], row["officer"], json.loads(row["data"])) for row in rows]


async def test_while_nobody_has_a_pin_everybody_acts_and_the_title_says_so(good: Store) -> None:
    async with running(good) as (app, pilot):
        await sees(app, pilot, "Chưa ai đặt PIN")
        assert app.actor.role is Role.SUPERVISOR
        await pilot.press("f2")
        await sees(app, pilot, "motcua officer set-pin")
        await pilot.press("f8")
        await sees(app, pilot, "ai cũng điều khiển được")
        add(good, "ld1", Role.DIRECTOR)
        await until(pilot, lambda: app.actor.role is Role.SCREEN)
        await sees(app, pilot, "F2 Đăng nhập")


async def test_what_is_done_is_done_by_whoever_has_signed_in(good: Store) -> None:
    add(good, "gs2", Role.SUPERVISOR)
    async with running(good) as (app, pilot):
        await pilot.press("f8", "down", "down", "enter")  # nobody may: who is it?
        await sees(app, pilot, "Ai đăng nhập?", "1  Cán bộ gs2")
        await pilot.press("1", *WRONG, "enter")
        await sees(app, pilot, "Mã PIN chưa đúng")
        await pilot.press(*PIN, "enter")
        await sees(app, pilot, "Cán bộ gs2 · Người điều hành", "F2 Đăng xuất")
        await pilot.press("up", "down", "enter")
        await sees(app, pilot, "Bàn 3: làm gì?")
        await pilot.press("2", *"Mat dien", "enter")
        await sees(app, pilot, "Đã đóng bàn 3.")
        await pilot.press("f2")
        await until(pilot, lambda: not app.session.is_on)
        await sees(app, pilot, "F2 Đăng nhập")
    assert newest(good, "desk.closed")["role"] == "supervisor"
    assert sessions(good) == [
        ("session.started", "gs2", {"role": "supervisor"}),
        ("session.ended", "gs2", {"why": "key"}),
    ]
    with good.read() as connection:
        (actor,) = connection.execute(
            "SELECT actor FROM event WHERE kind = 'desk.closed' ORDER BY seq DESC"
        ).fetchone()
    assert actor == "gs2"


async def test_a_session_ends_by_itself_where_no_key_is_pressed(good: Store) -> None:
    add(good, "gs2", Role.SUPERVISOR)
    async with running(good) as (app, pilot):
        await sign_in(app, pilot)
        app._look()
        assert app.session.is_on
        app.session.pressed_at -= 15 * 60
        app._look()
        assert app.actor.role is Role.SCREEN
        await sees(app, pilot, "đã tự đăng xuất")
        await until(pilot, lambda: len(sessions(good)) == 2)
    assert sessions(good)[1] == ("session.ended", "gs2", {"why": "idle"})


async def test_who_only_reads_is_offered_nothing_to_do(good: Store) -> None:
    add(good, "kt1", Role.AUDITOR)
    async with running(good) as (app, pilot):
        await sign_in(app, pilot)
        await pilot.press("f8", "enter")
        await sees(app, pilot, "Người kiểm tra chưa được quyền")
        assert "làm gì?" not in "\n".join(picture(app))
        await pilot.press("3", "enter")
        await sees(app, pilot, "Người kiểm tra chưa được quyền")
        await pilot.press("escape", "f5")
        await sees(app, pilot, "p1")
        assert not {"F2 ", "F3 ", "F8 "} & {line[1:4] for line in picture(app)[-4:]}


async def test_five_wrong_pins_lock_here_as_at_a_desk_and_a_colleague_undoes_it(
    good: Store,
) -> None:
    add(good, "gs2", Role.SUPERVISOR)
    add(good, "gs3", Role.SUPERVISOR)
    async with running(good) as (app, pilot):
        await pilot.press("f2")
        await sees(app, pilot, "1  Cán bộ gs2", "2  Cán bộ gs3")
        await pilot.press("1")
        for _ in range(5):
            await pilot.press(*WRONG, "enter")
            await until(pilot, lambda: "chưa đúng" in "".join(picture(app)) or locked(good, "gs2"))
            await until(pilot, lambda: not app.screen._busy)
        await sees(app, pilot, "Mã PIN tạm khóa đến")
        assert locked(good, "gs2")
        await pilot.press("escape", "2", *PIN, "enter", "f8", "3", "up", "down", "down", "down")
        await sees(app, pilot, "Cán bộ gs2: khóa đến 08:31")
        await pilot.press("enter")
        await sees(app, pilot, "Mở khóa mã PIN cho Cán bộ gs2?")
        await pilot.press("up", "enter")
        await sees(app, pilot, "Đã mở khóa mã PIN cho Cán bộ gs2.")
    assert not locked(good, "gs2")
    assert newest(good, "officer.unlocked")["data"] == {"failures": 5, "locked": True, "why": None}
    with pytest.raises(Refusal) as said:
        good.act(Actor(Role.SUPERVISOR, "supervisor", "gs3"), UnlockOfficer("gs3"))
    assert said.value.code == "unlock_own"


def locked(store: Store, code: str) -> bool:
    with store.read() as connection:
        row = connection.execute("SELECT locked_until FROM officer WHERE code = ?", (code,))
        return row.fetchone()[0] is not None


def test_an_officer_who_left_or_has_another_role_acts_no_more_and_may_still_go(
    good: Store,
) -> None:
    add(good, "gs2", Role.SUPERVISOR)
    session = Session()
    session.begin("gs2", "Cán bộ gs2", "supervisor", 0)
    good.act(session.actor, commands.HoldHall("Mất điện"))
    for change, code in (
        ("role = 'officer'", "not_permitted"),
        ("role = 'supervisor', valid_to = '2026-11-22'", "officer_unknown"),
        ("valid_to = NULL, valid_from = '2026-11-24'", "officer_unknown"),
        ("valid_from = NULL, retired_at = 1", "officer_unknown"),
    ):
        with good.transaction(staff(), "test") as tx:
            tx.run(f"UPDATE officer SET {change} WHERE code = 'gs2'")  # noqa: S608 - ours
        with pytest.raises(Refusal) as said:
            good.act(session.actor, commands.ResumeHall(), "once")
        assert said.value.code == code
    good.act(session.actor, EndSession())
    with good.transaction(staff(), "test") as tx:
        tx.run("UPDATE officer SET retired_at = NULL WHERE code = 'gs2'")
    assert good.act(session.actor, commands.ResumeHall(), "once")
