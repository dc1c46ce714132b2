"""A morning at desk 5 with everything that can be seen there, state by state."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path

from common.domain import commands
from common.domain.commands import CallNext, IssueTicket
from common.domain.dossier_commands import RecordResult, TakeIn
from common.domain.handover_commands import AddToBatch, OpenBatch
from common.domain.model import DeviceState
from common.domain.refusal import Trouble
from common.store import outbox, scans
from common.store.store import Store
from common.views import counter as counter_view
from common.views.counter import CounterView
from tests.common.tui.hall import until
from tests.counter.seat import Bench, Seat
from tests.hall import PIN, make_hall, pass_time, sign_in, staff, with_procedures

AGAIN, COPY, SLOW = "1.004884", "2.000635", "1.005461"
READY, OWED = "H21.25-261118-0042", "H21.25-261123-0107"
PAPERS = ("Tờ khai", "Giấy chứng sinh", "Giấy tờ tùy thân")
HOUR = 3_600_000


def make_morning(folder: Path) -> Store:
    """A commune at 8:40; A001 has been at desk 5 since eight, and everybody else waits."""
    store = with_procedures(make_hall(folder, clock="2026-11-23T08:40@0"))
    with _earlier(store, 5 * 24 * 60 + 20):
        store.act(staff(), TakeIn(AGAIN, READY, channel="postal", received_at=store.now()))
    with _earlier(store, 60):
        _catalogue(store)
        sign_in(store, "5", "q5")
        store.act(staff(), commands.SetPin("q6", PIN))
        store.act(staff(), RecordResult(READY, shelf="K3"))
        for code in (OWED, "H21.25-261123-0108"):
            store.act(staff(), TakeIn(SLOW, code, channel="postal"))
        sign = store.centre().desk("5").sign
        with store.transaction(outbox.DEVICES, "devices") as tx:
            outbox.keep_health(tx, str(sign), outbox.Health("sign", DeviceState.OK, {}))
    with _earlier(store, 40):
        take(store, "ho-tich", "ho-tich", "ho-tich", procedure=COPY)
        take(store, "chung-thuc", "y-te")
        store.act(staff(), CallNext("5", number="A001", reason="other"), "first")
        store.act(staff(), commands.StartService("5"))
    with _earlier(store, 20):
        take(store, "chung-thuc", "kinh-te")
        sign_in(store, "6", "q6")
        for step in (
            commands.ServeNow("6", "ho-tich"),
            commands.Park("6"),
            commands.CloseDesk("6"),
        ):
            store.act(staff(), step)
    return store


@contextmanager
def _earlier(store: Store, minutes: int) -> Iterator[None]:
    clock = store.clock
    pass_time(store, minutes=-minutes)
    yield
    store.clock = clock


def _catalogue(store: Store) -> None:
    """What the shipped procedures leave open: papers and a charge."""
    same = {"agency": "UBND cấp xã", "field": "Hộ tịch", "time_unit": "working_day"}
    rows = (
        {
            **same,
            "code": AGAIN,
            "name": "Đăng ký lại khai sinh",
            "time_value": 5,
            "components": tuple({"name": paper, "originals": 1} for paper in PAPERS),
        },
        {
            **same,
            "code": COPY,
            "name": "Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh",
            "time_value": 1,
            "fees": ({"kind": "charge", "amount_vnd": 8000, "name": "bản sao trích lục"},),
        },
    )
    store.act(staff(), commands.ImportProcedures(rows))


def take(store: Store, *services: str, **more: str | int | None) -> None:
    """Somebody takes a number for each."""
    for service in services:
        command = replace(IssueTicket(service, printer="none"), **more)  # type: ignore[arg-type]
        store.act(staff(), command)


class Breakable(Bench):
    """A counter whose store can be taken away."""

    gone = False

    def fetch(self, store: Store) -> CounterView:
        if self.gone:
            raise Trouble("io", path="/srv/motcua", error="Input/output error")
        return super().fetch(store)


@asynccontextmanager
async def at_desk(store: Store, lang: str, size: tuple[int, int]) -> AsyncIterator[Seat]:
    """The terminal of desk 5."""
    app = Breakable(store.folder, "5", lang=lang)
    async with app.run_test(size=size) as pilot:
        seat = Seat(app, pilot)
        app.title = "motcua counter 5"
        await seat.until(lambda: app.view is not None and app.screen.is_mounted)
        yield seat


async def begins(seat: Seat, store: Store) -> AsyncIterator[str]:
    """What is seen four hundred times a day."""
    yield "forgotten"
    await seat.press_until("9", lambda: seat.number is None)
    yield "waiting"
    await seat.press_until("space", lambda: seat.holder_state == "called")
    yield "called"
    await seat.press_until("space", lambda: seat.holder_state == "serving")
    yield "serving"
    await seat.press("space")
    yield "outcome"
    await seat.press_until("9", lambda: seat.number is None)
    needs = {"needs": "wheelchair deaf cannot_read", "party_size": 3, "dossier": READY}
    with _earlier(store, 38):
        take(store, "ho-tich", priority_class="priority", **needs)
    await seat.press_until("space", lambda: seat.number == "A007")
    yield "needs"


async def goes_on(seat: Seat, store: Store) -> AsyncIterator[str]:
    """After `begins`: everything else."""
    for part in (_holder, _chosen, _rests, _papers, _trouble):
        async for state in part(seat, store):
            yield state


async def _back(seat: Seat) -> None:
    for _ in range(3):
        if seat.page != "work":
            await seat.press("escape")
    await until(seat.pilot, lambda: seat.page == "work")


async def _holder(seat: Seat, store: Store) -> AsyncIterator[str]:
    """What is done with somebody who collects a result."""
    await seat.press("f3")
    await seat.until(lambda: seat.message != "")
    yield "absent-early"
    await seat.press("4")
    yield "hand-back"
    await _back(seat)
    await seat.press("slash")
    yield "code"
    await seat.write("261118-0042")
    await seat.press_until("enter", lambda: seat.page == "dossier")
    yield "dossier"
    await seat.press_until("ctrl+p", lambda: seat.page == "papers")
    await seat.sees(" 2 ")
    yield "papers"
    await _back(seat)
    await seat.press("f5")
    yield "transfer"
    await seat.press("escape", "f7")
    yield "change"
    await seat.press("escape", "2")
    yield "explain"
    await seat.press("escape", "9")
    await seat.until(lambda: seat.number is None)


async def _chosen(seat: Seat, store: Store) -> AsyncIterator[str]:
    """A number out of turn, and what is done for its holder."""
    await seat.press_until("f6", lambda: seat.page == "pick")
    await seat.sees("A003")
    yield "find"
    await seat.press("0", "0", "3", "enter")
    yield "find-why"
    await seat.press_until("1", lambda: seat.number == "A003")
    yield "chosen"
    await seat.press_until("space", lambda: seat.holder_state == "serving")
    await seat.press_until("f12", lambda: seat.page == "fees")
    await seat.sees("8.000" if seat.app.t.lang == "vi" else "8,000")
    yield "fees"
    await _back(seat)
    await seat.press_until("1", lambda: seat.page == "intake")
    await seat.sees(COPY)
    yield "intake-procedure"
    await seat.write("lai khai sinh")
    await seat.press("enter")
    await seat.sees(PAPERS[0])
    scans.put(store, "desk:5", "H21.25-261123-0109")
    await seat.sees("H21.25-261123-0109")
    yield "intake"
    await _back(seat)
    await seat.press_until("f10", lambda: seat.page == "reprint")
    await seat.sees("A004")
    yield "reprint"
    await _back(seat)
    await seat.press_until("f4", lambda: seat.number is None)
    yield "park"


async def _rests(seat: Seat, store: Store) -> AsyncIterator[str]:
    """Who is away, and what is done while nobody is at the desk."""
    await seat.press_until("f4", lambda: seat.page == "ask")
    yield "away"
    await seat.press("escape", "f7")
    yield "serve-now"
    await seat.press("escape", "f8")
    yield "pause"
    await seat.press_until("1", lambda: seat.view.state == "paused")
    yield "paused"
    await seat.press_until("space", lambda: seat.view.state == "open")
    await seat.press_until("f9", lambda: seat.page == "ask")
    yield "takeover"
    await seat.press("2", *PIN[:3])
    yield "pin"
    await _back(seat)
    await seat.press("question_mark")
    yield "help"
    await _back(seat)


async def _papers(seat: Seat, store: Store) -> AsyncIterator[str]:
    """Dossiers that travel, and those that came without their holder."""
    await seat.press_until("f5", lambda: seat.page == "handover")
    await seat.sees("15:30")
    yield "handover"
    batch = store.act(staff(), OpenBatch("ubnd-xa"))["code"]
    store.act(staff(), AddToBatch(OWED, batch))
    scans.put(store, "desk:5", str(batch))
    await seat.until(lambda: seat.page == "batch")
    await seat.sees(OWED)
    yield "batch"
    await _back(seat)
    await seat.press_until("f5", lambda: seat.page == "handover")
    await seat.sees(str(batch))
    await seat.press("down", "down", "down", "enter")
    await seat.until(lambda: seat.page == "post")
    yield "post"
    await _back(seat)
    for n, hours in (("0201", 3), ("0202", 1)):
        at = store.now() - hours * HOUR
        came = TakeIn(SLOW, f"H21.25-261123-{n}", channel="online", received_at=at, accept=False)
        store.act(staff(), came)
    await seat.press_until("f12", lambda: seat.page == "unticketed")
    await seat.sees("0202")
    yield "unticketed"
    await seat.press_until("f2", lambda: seat.page == "register")
    yield "register"
    await _back(seat)


async def _trouble(seat: Seat, store: Store) -> AsyncIterator[str]:
    """Nobody waits, nobody may be called, nobody is on duty, nothing can be read."""
    for number in [line.number for line in _waiting(store)]:
        store.act(staff(), commands.CancelTicket(number))
    await seat.until(lambda: seat.view.waiting == 0)
    yield "empty"
    store.act(staff(), commands.HoldHall("Mất điện", store.now() + HOUR))
    await seat.until(lambda: seat.view.hall.held)
    yield "held"
    store.act(staff(), commands.ResumeHall())
    await seat.until(lambda: not seat.view.hall.held)
    app = seat.app
    assert isinstance(app, Breakable)
    app.gone = True
    take(store, "ho-tich")
    await seat.until(lambda: app.trouble is not None)
    yield "lost"
    app.gone = False
    await seat.until(lambda: app.trouble is None)
    await seat.press("f8", "7")
    await seat.until(lambda: seat.view.officer is None)
    yield "signin"


def _waiting(store: Store) -> list[counter_view.Numbered]:
    numbers = counter_view.numbers(store, "5")
    return [one for one in numbers if one.state == "waiting"]
