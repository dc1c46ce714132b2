"""Whatever becomes of the rolls: while every change is told, by key or by sensor, the estimate is
never above what is left by more than a tenth of a roll."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from common.domain import roll as roll_of_paper
from common.domain.model import DeviceState
from common.store import outbox, paper
from common.store.outbox import Health
from common.store.store import Store
from common.store.tx import Tx
from tests.store.printers import hall_of

SLIP_MM = roll_of_paper.usual_slip_mm(576)
SOLD_MM = 20_000
NEAR_MM = 2_000
"""Paper left when the sensor begins to say near end."""

TENTH = SOLD_MM // 10 // SLIP_MM
STATES = {
    "ok": DeviceState.OK,
    "paper_near_end": DeviceState.WARNING,
    "unreachable": DeviceState.OFFLINE,
}


@dataclass(frozen=True)
class Roll:
    """A roll and its end. `until` is the part that is used before it is changed, 1 when it runs
    out. `sensed`: the sensor tells of the change, else the key, before or after the new roll is in.
    `flickers` are slips after which the sensor errs; `opened` slips after which somebody looks."""

    mm: int
    until: float
    sensed: bool
    key_first: bool
    flickers: frozenset[int]
    opened: frozenset[int]
    meanwhile: str


slips = st.frozensets(st.integers(0, 170), max_size=8)
rolls = st.builds(
    Roll,
    mm=st.integers(SOLD_MM * 95 // 100, SOLD_MM * 105 // 100),
    until=st.one_of(st.just(1.0), st.floats(0, 1)),
    sensed=st.booleans(),
    key_first=st.booleans(),
    flickers=slips | st.frozensets(st.integers(140, 170)),
    opened=slips | st.frozensets(st.integers(140, 170)),
    meanwhile=st.sampled_from(["cover_open", "not_ready", "unreachable"]),
)


class UndoneError(Exception):
    """The example is over: nothing of it stays."""


class Printer:
    """Prints in one transaction, and compares the estimate with the roll after every word."""

    def __init__(self, tx: Tx) -> None:
        self.tx = tx
        self.facts = tx.centre.printers["p1"]
        self.left_mm = 0
        self.said = "ok"

    def key(self) -> None:
        """Somebody says that the roll was changed."""
        paper.change_roll(self.tx, self.facts, "said")

    def say(self, code: str) -> None:
        """The printer says how it is."""
        self.said = code
        state = STATES.get(code, DeviceState.FAULT)
        outbox.keep_health(self.tx, "p1", Health("printer", state, {"code": code}))

    def near(self) -> str:
        """What a sensor says that does not err."""
        return "paper_near_end" if self.left_mm < NEAR_MM else "ok"

    def print(self) -> None:
        """A slip, or what there is for one; both are counted whole."""
        self.left_mm = max(0, self.left_mm - SLIP_MM)
        paper.count_slip(self.tx, "p1", SLIP_MM)

    def check(self) -> None:
        """Within a tenth, and the slip under which the paper ends."""
        row = self.tx.one("SELECT * FROM paper WHERE printer = 'p1'")
        left = paper.slips_left(self.facts, row)
        assert left is not None
        assert left <= self.left_mm / SLIP_MM + TENTH + 1

    def use(self, roll: Roll) -> None:
        """The roll is printed on until it is changed."""
        n = 0
        while self.left_mm and roll.mm - self.left_mm < roll.until * roll.mm:
            self.print()
            if not self.left_mm:
                break
            if n in roll.flickers and self.left_mm < 2 * NEAR_MM:
                self.say("ok" if self.near() != "ok" else "paper_near_end")
            elif self.near() != self.said:
                self.say(self.near())
            if n in roll.opened:
                self.look(roll)
            self.check()
            n += 1

    def look(self, roll: Roll) -> None:
        """Somebody opens the printer and changes nothing; the sensor says what it said before."""
        before = self.said
        self.say(roll.meanwhile)
        self.say(before)

    def change(self, roll: Roll, new: Roll) -> None:
        """Another roll comes in, and it is told."""
        noticed = roll.sensed and (not self.left_mm or self.said == "paper_near_end")
        if not self.left_mm:
            self.say("paper_out")
        if not noticed and roll.key_first:
            self.key()
        self.say(roll.meanwhile)
        self.left_mm = new.mm
        self.say("ok")
        if not noticed and not roll.key_first:
            self.key()
        self.check()


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder: Path = tmp_path_factory.mktemp("rolls") / "hall"
    store = hall_of(folder, {"code": "p1", "roll_m": SOLD_MM // 1000, "warn_slips": 10})
    yield store
    store.close()


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(rolls, min_size=2, max_size=5))
def test_never_a_tenth_of_a_roll_too_much(store: Store, several: list[Roll]) -> None:
    with suppress(UndoneError), store.transaction(outbox.DEVICES, "devices") as tx:
        printer = Printer(tx)
        printer.left_mm = several[0].mm
        printer.key()
        for roll, new in zip(several, several[1:] + several[:1], strict=True):
            printer.use(roll)
            printer.change(roll, new)
        raise UndoneError
