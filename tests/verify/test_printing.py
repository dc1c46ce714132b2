"""The fault matrix: whatever a printer does, at whatever moment of a slip, no slip is lost, none
comes twice, and none is claimed that is not on paper."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, islice, product
from pathlib import Path

import pytest

from hardware.printer.emulator import FAULTS, Habits, Stage
from hardware.printer.escpos import Fence
from tests.verify.printing import Case, Outcome, Way, mark, run

AT_ONCE = 8
"""Trials side by side: they mostly wait."""

MENDED_BY = {"unrecoverable": "restart"}
"""What ends a fault, where that is not `ok`."""

NEEDS_A_CONNECTION = frozenset({"drop", "hang-up", "restart"})
"""What loses bytes in no time. On a serial line nobody could notice that: see docs/devices.md."""

FENCES = (Fence.PROCESS_ID, Fence.QUEUED_STATUS)
FIVE, HUNDRED = 5, 100

WELL = Habits()
STALE = bytes.fromhex("3722502020210012100000") + b"\x00\x00\x12"
"""A process id, a lone answer, half an automatic status and answers to GS r, of long ago."""


KINDS = {
    "answers nothing while off line": Habits(mute_offline=True),
    "has old answers for whoever connects": Habits(stale=STALE, mm_per_s=300),
    "reads slowly": Habits(octets_per_s=200_000),
    "prints slowly": Habits(mm_per_s=500),
    "takes in little": Habits(buffer=2_000),
    "tells nothing by itself": Habits(auto_status=False),
    "cuts slowly": Habits(cut_s=0.1),
}
"""Printers that are well, and yet not easy to believe."""


def cases(fault: str, stage: Stage, times: int, habits: Habits) -> Iterator[Case]:
    """So many trials of one cell, over all ways, fences and moments of mending in turn; each cell
    begins where the one before it ended."""
    ways = [Way.TCP, Way.USB] if fault in NEEDS_A_CONNECTION else list(Way)
    kinds = cycle(product([True, False], ways, FENCES))
    begin = list(Stage).index(stage) * times
    for patient, way, fence in islice(kinds, begin, begin + times):
        yield Case(fault, stage, way, fence, patient, MENDED_BY.get(fault, "ok"), habits)


def play(fault: str, times: int, folder: Path, habits: Habits = WELL) -> list[Outcome]:
    """All trials of one fault."""
    drawn = [case for stage in Stage for case in cases(fault, stage, times, habits)]
    folders = [folder / str(number) for number in range(len(drawn))]
    for one in folders:
        one.mkdir()
    with ThreadPoolExecutor(AT_ONCE) as crew:
        return list(crew.map(run, drawn, folders))


def judge(fault: str, outcomes: list[Outcome], note: Callable[[str], None]) -> None:
    """Nothing but the truth; how the slips ended is told at the end of the run."""
    ends = Counter(f"{outcome.state} ({outcome.code})" for outcome in outcomes)
    told = ", ".join(f"{count} {end}" for end, count in ends.most_common())
    note(f"{fault}: {len(outcomes)} slips hit: {told}")
    assert [outcome for outcome in outcomes if outcome.lies] == []


@pytest.mark.verify
@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault != "ok"])
def test_every_fault_at_every_moment(
    fault: str, tmp_path: Path, note: Callable[[str], None]
) -> None:
    judge(fault, play(fault, FIVE, tmp_path), note)


@pytest.mark.verify
@pytest.mark.parametrize("fault", ["paper-out", "cover-open", "drop", "restart"])
@pytest.mark.parametrize("kind", KINDS)
def test_printers_of_every_kind(
    kind: str, fault: str, tmp_path: Path, note: Callable[[str], None]
) -> None:
    judge(f"{fault}, a printer that {kind}", play(fault, 1, tmp_path, KINDS[kind]), note)


@pytest.mark.long
@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault != "ok"])
def test_every_fault_at_every_moment_a_hundred_times(
    fault: str, tmp_path: Path, note: Callable[[str], None]
) -> None:
    judge(fault, play(fault, HUNDRED, tmp_path), note)


def test_the_marks_tell_slips_apart() -> None:
    assert len({mark(1), mark(2), mark(3)}) == 3
