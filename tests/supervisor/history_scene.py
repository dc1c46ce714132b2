"""A number with a long history, and one of the Friday before."""

from __future__ import annotations

from pathlib import Path

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.model import JobState
from common.store.noticed import Announced, Noticed, Shown
from common.store.outbox import DEVICES
from common.store.store import Store
from tests.hall import issue, make_hall, pass_time, sign_in, staff
from tests.printing import end

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
OFFICER = Actor(Role.OFFICER, "desk:5", "q5")


def note(store: Store, *noticed: Noticed) -> None:
    """What the device service reports."""
    with store.transaction(DEVICES, "devices") as tx:
        for one in noticed:
            one.keep(tx)


def newest_call(store: Store) -> int:
    with store.read() as connection:
        return int(connection.execute("SELECT max(id) FROM call").fetchone()[0])


def long_story(folder: Path) -> Store:
    """Friday A001 was given up. On Monday A001 was taken, printed, called, shown and said,
    called again without a witness, absent, back, served, held, back, sent on, served and rated."""
    store = make_hall(folder, clock="2026-11-20T08:00:30@0")
    issue(store, "ho-tich")
    store.act(staff(), commands.CancelTicket("A001", "mistake"))
    store.act(staff(), commands.CloseDay())
    pass_time(store, minutes=3 * 24 * 60)
    for desk in "56":
        sign_in(store, desk, f"q{desk}")
    store.act(KIOSK, commands.IssueTicket("ho-tich", origin="kiosk"))
    end(store, "p1", JobState.CONFIRMED, "printed")
    _missed(store)
    _served(store)
    return store


def _missed(store: Store) -> None:
    pass_time(store, minutes=17)
    store.act(OFFICER, commands.CallNext("5"))
    call = newest_call(store)
    note(store, Shown("s5", call * 1000 + 1, acknowledged=True))
    pass_time(store, seconds=3)
    note(store, Announced("loa", call, 1, "played", began_ms=1_900, form="call", said=2))
    pass_time(store, seconds=61)
    store.act(OFFICER, commands.Recall("5"))
    note(store, Announced("loa", call, 1, "superseded"))
    pass_time(store, seconds=61)
    store.act(OFFICER, commands.MarkAbsent("5"))
    pass_time(store, minutes=4)
    store.act(KIOSK, commands.ReturnTicket("A001"))


def _served(store: Store) -> None:
    pass_time(store, minutes=2)
    store.act(OFFICER, commands.CallNext("5", number="A001", reason="đi cùng người nhà"))
    store.act(OFFICER, commands.StartService("5"))
    store.act(OFFICER, commands.Park("5"))
    pass_time(store, minutes=6)
    store.act(OFFICER, commands.ReturnTicket("A001", "5"))
    store.act(staff(), commands.Reprint("A001"))
    end(store, "p1", JobState.UNKNOWN, "fence_silent")
    store.act(OFFICER, commands.CallNext("5"))
    store.act(OFFICER, commands.Transfer("5", to_desk="6"))
    pass_time(store, minutes=1)
    six = Actor(Role.OFFICER, "desk:6", "q6")
    store.act(six, commands.CallNext("6"))
    store.act(six, commands.StartService("6"))
    store.act(KIOSK, commands.RateVisit("6", "dissatisfied"))
    pass_time(store, minutes=5)
    store.act(six, commands.Finish("6", "accepted"))
    pass_time(store, minutes=1)
