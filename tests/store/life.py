"""A real store beside the plain model of it (`tests.store.model`)."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, TypeVar
from unittest.mock import patch

from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant

from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain.commands import Command
from common.domain.refusal import Refusal
from common.store import clock as clocks
from common.store import pins
from common.store.invariants import violations
from common.store.store import Store
from tests.hall import PIN, staff
from tests.store.model import World
from tests.store.model_parts import Desk, No, Officer, Service

T = TypeVar("T")

MORNING, AFTERNOON = (450, 690), (810, 1020)
SERVICES = (
    Service("a", "A", 15 * 60_000, (MORNING, AFTERNOON)),
    Service("b", "A", 10 * 60_000, (MORNING, AFTERNOON)),
    Service("c", "C", 3 * 60_000, ((480, 660),), quota=4, default="result_returned"),
)
DESKS = (
    Desk("1", ("a",), ("b",)),
    Desk("2", ("b",), ("a", "c")),
    Desk("3", ("c", "a"), (), priority_only=True),
)
OFFICERS = (Officer("x"), Officer("y", only=("b", "c")), Officer("z"))

CENTRE = """
[centre]
code = "life"
unit = "u"
timezone = "Asia/Ho_Chi_Minh"
name = { vi = "Trung tâm" }
authority = { vi = "UBND xã" }
[hours]
"""
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat")


def centre_file() -> str:
    """The centre that the model has, as a centre file."""

    def week(hours: tuple[tuple[int, int], ...]) -> str:
        spans = [f'"{a // 60:02}:{a % 60:02}-{b // 60:02}:{b % 60:02}"' for a, b in hours]
        return "\n".join(f"{day} = [{', '.join(spans)}]" for day in _DAYS)

    parts = [CENTRE + week((MORNING, AFTERNOON))]
    for table, text in (("unit", 'code = "u"'), ("zone", 'code = "z"'), ("agency", 'code = "g"')):
        parts.append(f'[[{table}]]\n{text}\nname = {{ vi = "N" }}')
    parts += [f'[[series]]\ncode = "{s.lower()}"\nprefix = "{s}"\nwidth = 3' for s in "AC"]
    for service in SERVICES:
        lines = [
            f'[[service]]\ncode = "{service.code}"\nname = {{ vi = "N" }}\nagency = "g"',
            f'series = "{service.series.lower()}"\nprior_min = 5',
            f"target_min = {service.target // 60_000}",
            f"quota = {service.quota}" if service.quota else "",
            f'default_outcome = "{service.default}"' if service.default else "",
            f"[service.hours]\n{week(service.hours)}",
        ]
        parts.append("\n".join(lines))
    for desk in DESKS:
        parts.append(f'[[counter]]\ncode = "{desk.code}"\nname = {{ vi = "Q" }}\nagency = "g"')
        first, helps = list(desk.first), list(desk.helps)
        parts.append(f'[[desk]]\ncode = "{desk.code}"\ncounter = "{desk.code}"\nfirst = {first}')
        parts.append(f"helps = {helps}\npriority_only = {str(desk.priority_only).lower()}")
    parts.append('[[priority_class]]\ncode = "priority"\nname = { vi = "U" }\nwho = { vi = "U" }')
    for officer in OFFICERS:
        parts.append(f'[[officer]]\ncode = "{officer.code}"\nname = "N"\nhome_agency = "g"')
        parts.append(f"services = {list(officer.only)}" if officer.only else "")
    parts.append('[[printer]]\ncode = "p"\nurl = "tcp://127.0.0.1:9"\nwidth_dots = 576')
    return "\n".join(parts)


def new_store(folder: Path) -> None:
    """A hall with the model's centre and every officer's PIN."""
    file = folder / "life.toml"
    file.write_text(centre_file(), "utf-8")
    when = clocks.parse("2026-11-23T07:45@0", "Asia/Ho_Chi_Minh")
    store = Store.create(folder, as_document(load(file)), when, staff())
    for officer in OFFICERS:
        store.act(staff(), commands.SetPin(officer.code, PIN))
    store.close()


@cache
def template() -> Path:
    """A new hall to be copied; made once, since every life begins alike."""
    made = Path(tempfile.mkdtemp(prefix="motcua-life-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    new_store(made)
    return made


PICTURE = tuple(
    f"SELECT * FROM {table}"  # noqa: S608
    for table in ("ticket", "leg", "call", "desk", "duty", "business_day", "day_count", "request")
)

MEMORY = Path("/dev/shm")  # noqa: S108 - nothing here needs to survive
"""What is proved here is not the disk, and thousands of flushes take their time."""


class Beside(RuleBasedStateMachine):
    """A real store and the model of it. `attempt` does one thing to both and compares."""

    def __init__(self) -> None:
        super().__init__()
        self._cheap_pins = patch.dict(pins._COST, n=2)
        self._cheap_pins.start()
        self.place = tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None)
        self.folder = Path(self.place.name) / "hall"
        self.world = World(deepcopy(SERVICES), deepcopy(DESKS), deepcopy(OFFICERS))
        self.done: list[tuple[Command, str, dict[str, Any]]] = []
        self.asked = 0

    @initialize()
    def open_hall(self) -> None:
        shutil.copytree(template(), self.folder)
        self.store = Store.open(self.folder)
        self.world.now = self.store.now()
        self.begin()

    def begin(self) -> None:
        """What has happened before the first rule."""

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
        self.place.cleanup()
        self._cheap_pins.stop()

    # One step on both sides.

    def rows(self, *statements: str) -> list[list[Any]]:
        """What each statement finds, all at one moment."""
        with self.store.read() as connection:
            return [
                [tuple(row) for row in connection.execute(sql).fetchall()] for sql in statements
            ]

    def picture(self) -> list[list[Any]]:
        """Everything that an action may change."""
        return self.rows(*PICTURE)

    def events(self) -> int:
        return int(self.rows("SELECT count(*) FROM event")[0][0][0])

    def attempt(
        self, model: Callable[[World], T], command: Command
    ) -> tuple[T, dict[str, Any]] | None:
        """Do `command`; the model says what must come of it."""
        trial = deepcopy(self.world)
        codes: frozenset[str] = frozenset()
        expected = None
        try:
            expected = model(trial)
        except No as no:
            codes = no.codes
        before, events = self.picture(), self.events()
        self.asked += 1
        request = f"request-{self.asked}"
        try:
            answer = self.store.act(staff(), command, request)
        except Refusal as refusal:
            assert refusal.code in codes, (command, refusal, codes)
            assert (self.picture(), self.events()) == (before, events), "a refusal left a trace"
            return None
        assert not codes, (command, answer, codes)
        if self.picture()[:-1] != before[:-1]:
            assert self.events() > events, "a change without an event"
        self.world = trial
        self.done.append((command, request, answer))
        return expected, answer  # type: ignore[return-value]

    def number(self, pick: int, *states: str) -> str:
        """Mostly a number in one of these states; sometimes any, or one never given."""
        if pick % 23 == 0 or not self.world.tickets:
            return "C900"
        every = [ticket.number for ticket in self.world.tickets]
        fitting = [ticket.number for ticket in self.world.tickets if ticket.state in states]
        known = fitting if fitting and pick % 7 else every
        return known[pick % len(known)]

    def turn_clock(self, seconds: int = 0) -> None:
        """Move the clock, but not over midnight."""
        moved = deepcopy(self.world)
        moved.now += seconds * 1000
        if moved.today() == self.world.today():
            self.world.now = moved.now
        self.store.clock = replace(self.store.clock, start=self.world.now)

    # What always holds.

    @invariant()
    def store_and_model_agree(self) -> None:
        if not hasattr(self, "store"):
            return
        found, places = self.rows(
            "SELECT id, number, service, state, priority_class IS NOT NULL, promised_at, rank_at,"
            " desk, directed_desk, calls, first_called_at, outcome, last_at, quoted_lo,"
            " (SELECT count(*) FROM leg WHERE leg.ticket = ticket.id) FROM ticket ORDER BY id",
            "SELECT code, state, officer FROM desk"
            " LEFT JOIN duty ON duty.desk = code AND ended_at IS NULL ORDER BY code",
        )
        expected = [
            (
                *(t.id, t.number, t.service, t.state, int(t.priority), t.promised, t.rank),
                *(t.desk, t.directed, t.times, t.first_called, t.outcome, t.last),
                *(t.quoted_lo, t.legs),
            )
            for t in self.world.tickets
        ]
        assert found == expected
        assert places == [(d.code, d.state, d.officer) for d in self.world.desks.values()]

    @invariant()
    def what_always_holds(self) -> None:
        if hasattr(self, "store"):
            with self.store.read() as connection:
                assert violations(connection) == []
