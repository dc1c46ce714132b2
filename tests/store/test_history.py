"""What is done in the hall costs no more work when there are years behind it.

Work is counted in steps of SQLite's own machine, so that the same program always gives the same
figure, on any computer. How long it takes is for the bench to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.figures import parse_period
from common.store import events, rollup
from common.store.store import Store
from common.views import counter, devices, display, kiosk, quality, report, supervisor, ticket
from motcua.keeper import KEEPER, Keeper
from tests.hall import make_hall, pass_time, sign_in, staff
from tests.store.test_plans import fill

DAYS = {"short": 10, "long": 100}
A_DAY = 200

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
OFFICER = Actor(Role.OFFICER, "desk:5", "q5")


class Counter:
    """Steps of the database's machine, by what they were for."""

    def __init__(self, store: Store) -> None:
        self.steps: dict[str, int] = {}
        self._store = store

    @contextmanager
    def of(self, what: str) -> Iterator[None]:
        steps = 0

        def step() -> int:
            nonlocal steps
            steps += 1
            return 0

        self._store._connection.set_progress_handler(step, 1)
        try:
            yield
        finally:
            self._store._connection.set_progress_handler(None, 1)
        self.steps[what] = steps


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, int]]:
    """The steps of the same morning in a hall with a short and in one with a long history."""
    return {
        name: _morning(tmp_path_factory.mktemp(name), days * A_DAY) for name, days in DAYS.items()
    }


def _morning(folder: Path, tickets: int) -> dict[str, int]:
    store = make_hall(folder, clock="2026-11-23T08:00@0")
    fill(store._connection, tickets)
    sign_in(store, "5", "q5")
    counted = Counter(store)

    def act(what: str, command: commands.Command, actor: Actor = OFFICER) -> None:
        pass_time(store, seconds=70)
        with counted.of(what):
            store.act(actor, command, what)

    for number in range(4):
        act(f"issue {number}", commands.IssueTicket("ho-tich", origin="kiosk"), KIOSK)
    act("call", commands.CallNext("5"))
    act("undo", commands.UndoCall("5"))
    act("call again", commands.CallNext("5"))
    act("recall", commands.Recall("5"))
    act("absent", commands.MarkAbsent("5"))
    act("finish and call", commands.CallNext("5", finish=True))
    act("start", commands.StartService("5"))
    act("park", commands.Park("5"))
    act("third", commands.CallNext("5"))
    act("transfer", commands.Transfer("5", to_service="y-te"))
    act("fourth", commands.CallNext("5"))
    act("finish", commands.Finish("5", "accepted"))
    for what, look in _looks(store).items():
        with counted.of(what):
            look()
    act("day close", commands.CloseDay(), staff())
    with counted.of("roll-up"):
        rollup.roll_up(store, KEEPER, tickets // A_DAY + 1)
    store.close()
    return counted.steps


def _looks(store: Store) -> dict[str, Callable[[], object]]:
    newest, shown, seq = store._connection.execute(
        "SELECT id, number, (SELECT max(seq) FROM event) FROM ticket ORDER BY id DESC LIMIT 1"
    ).fetchone()
    keeper = Keeper(store.folder)
    keeper.make_round(store)  # what it learns at its start, it learns from the newest tickets
    return {
        "kiosk": lambda: kiosk.read(store, "k1"),
        "kiosk, a ticket": lambda: kiosk.ticket_page(store, newest),
        "counter": lambda: counter.read(store, "5"),
        "counter, numbers": lambda: counter.numbers(store, "5"),
        "display": lambda: display.read(store, "hall"),
        "display, last month": lambda: quality.read(store),
        "supervisor": lambda: supervisor.read(store),
        "signs": lambda: devices.read_desks(store),
        "queue": lambda: ticket.read_queue(store),
        "ticket": lambda: ticket.read(store, shown),
        "events": lambda: list(events.since(store, seq - 5)),
        "keeper": lambda: _beat(keeper, store),
        "report of today": lambda: report.read(store),
        "report of a day long past": lambda: report.read(store, parse_period("2026-01-03")),
    }


def _beat(keeper: Keeper, store: Store) -> None:
    """A beat with everything that is done at times: however fast the machine is, it is due now."""
    keeper._next_beat = keeper._next_dossiers = 0.0
    keeper._foresight._next = keeper._learner._next_look = 0.0
    keeper.make_round(store)


def test_nothing_done_in_the_hall_depends_on_the_length_of_its_history(
    work: dict[str, dict[str, int]],
) -> None:
    assert len(work["short"]) > 25
    assert all(steps > 20 for steps in work["short"].values())
    grown = {
        what: (short, work["long"][what])
        for what, short in work["short"].items()
        if work["long"][what] > short * 1.02
    }
    assert grown == {}
