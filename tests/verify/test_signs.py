"""Faults of a sign line, one after the other at any moment, while calls go on: no number that is
wrong stays on a board, and no board is said to show what it does not."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from common.centre.signs.profile import Profile, shipped
from hardware.sign.bus import SignBus
from hardware.sign.emulator import Board as Emulated
from hardware.sign.emulator import LineState, SignEmulator
from hardware.sign.exchange import Board
from hardware.sign.model import Sign, SignHealth, SignState, SignText
from hardware.sign.table import SignTable

pytestmark = pytest.mark.verify

BOARDS = 6
FAULTS = 60
RIGHT_WITHIN_S = 12.0
"""A dead board is tried again ever more rarely; after the faults tried here, every few seconds."""

SPEAKING = ("led485", "led485-number", "am03127")
"""Kinds of boards that answer: registers, one register, and text."""
MUTE = ("ed400d", "strip")
"""Kinds of boards that never say anything."""


@dataclass
class Hall:
    """Boards of one kind on a line that fails, and what was said of them."""

    profile: Profile
    link: Path
    claims: int = 0
    untrue: list[tuple[str, str | None, str]] = field(default_factory=list)
    worst_s: float = 0.0

    def __post_init__(self) -> None:
        first = max(self.profile.addresses[0], 1)
        self.addresses = range(first, first + BOARDS)
        boards = [Emulated(n, str(n), self.profile.width, text="0") for n in self.addresses]
        self.emulator = SignEmulator(boards, self.link, profile=self.profile)
        # That a board says yes and does nothing only those give away that say what they show.
        hidden = set() if self.profile.readback else {LineState.STUCK}
        self.states = [s for s in LineState if s not in hidden | {LineState.UNPLUGGED}]
        self.texts: dict[str, SignText] = {}
        self.table = SignTable(self._hear)
        signs = [
            Sign(str(n), Board(self.profile, n, self.profile.width, 1)) for n in self.addresses
        ]
        self.bus = SignBus(str(self.link), signs, self.table, refresh_s=0.5)

    def _hear(self, sign: str, health: SignHealth) -> None:
        if health.state is not SignState.SHOWN:
            return
        self.claims += 1
        shown = self.emulator.shows(int(sign))
        # A board that went dark after it had answered is the one thing nobody can know of yet.
        if shown not in (health.sent, ""):
            self.untrue.append((sign, health.sent, shown))

    def call(self, chance: random.Random) -> None:
        """A desk calls somebody."""
        address = chance.choice(self.addresses)
        self.texts[str(address)] = SignText(str(chance.randint(1, 999)))
        self.table.put(self.texts)

    def is_right(self) -> bool:
        """Whether every board shows what it should."""
        return all(self.emulator.shows(int(n)) == it.text for n, it in self.texts.items())

    def mend(self) -> bool:
        """End the fault; whether every board became right in time."""
        self.emulator.ok()
        began = time.monotonic()
        right = self.emulator.wait(self.is_right, RIGHT_WITHIN_S)
        self.worst_s = max(self.worst_s, time.monotonic() - began)
        return right


def fail(hall: Hall, chance: random.Random) -> None:
    """Something goes wrong on the line or at the boards."""
    match chance.choice(["line", "line", "dead", "dark", "junk", "pulled"]):
        case "line":
            hall.emulator.fault(chance.choice(hall.states))
        case "dead":
            hall.emulator.deafen(chance.sample(hall.addresses, 2))
        case "dark":
            hall.emulator.forget()
        case "junk":
            hall.emulator.junk_burst(chance.randbytes(chance.randint(1, 40)))
        case "pulled":
            hall.emulator.unplug()


def live(kind: str, folder: Path) -> Hall:
    """Calls, faults and mends at any moment, until every fault has had its turns."""
    chance = random.Random(kind)
    hall = Hall(shipped()[kind], folder / kind)
    hall.bus.start()
    try:
        for _ in range(BOARDS * 5):
            hall.call(chance)
        for turn in range(FAULTS):
            for _ in range(chance.randint(1, 3)):
                fail(hall, chance)
                for _ in range(chance.randint(0, 4)):
                    hall.call(chance)
                    time.sleep(chance.uniform(0, 0.15))  # the moment must be anybody's
            assert hall.mend(), (kind, turn, hall.emulator.boards(), hall.texts)
    finally:
        hall.bus.stop()
        hall.emulator.close()
    return hall


def test_no_wrong_number_stays_whatever_the_line_does(
    tmp_path: Path, note: Callable[[str], None]
) -> None:
    with ThreadPoolExecutor(len(SPEAKING + MUTE)) as side_by_side:
        halls = list(side_by_side.map(lambda kind: live(kind, tmp_path), SPEAKING + MUTE))
    for hall in halls:
        note(
            f"signs {hall.profile.name}: {FAULTS} times faults, 0 wrong numbers left,"
            f" right again within {hall.worst_s:.1f} s;"
            f" {hall.claims} times said to be shown, {len(hall.untrue)} untrue"
        )
    assert [hall.untrue for hall in halls] == [[]] * len(halls)
    assert all(hall.claims for hall in halls if hall.profile.name in SPEAKING)
