"""The fault matrix: whatever a printer does, at whatever moment of a slip, no slip is lost, none
comes twice, and none is claimed that is not on paper."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, islice, product
from pathlib import Path

import pytest

from hardware.printer.emulator import FAULTS, Stage
from hardware.printer.escpos import Fence
from tests.verify.printing import Case, Outcome, Way, mark, run

AT_ONCE = 8
"""Trials side by side: they mostly wait."""

MENDED_BY = {"unrecoverable": "restart"}
"""What ends a fault, where that is not `ok`."""

NEEDS_A_CONNECTION = frozenset({"drop", "hang-up", "restart", "vanish", "off"})
"""What loses bytes. A serial line has no connection that would break then: see docs/devices.md."""

FENCES = (Fence.PROCESS_ID, Fence.QUEUED_STATUS)
FIVE, HUNDRED = 5, 100


def cases(fault: str, stage: Stage, times: int) -> Iterator[Case]:
    """So many trials of one cell, over all ways, fences and moments of mending in turn."""
    ways = [Way.TCP] if fault in NEEDS_A_CONNECTION else [Way.TCP, Way.SERIAL]
    kinds = cycle(product([True, False], ways, FENCES))
    for patient, way, fence in islice(kinds, times):
        yield Case(fault, stage, way, fence, patient, MENDED_BY.get(fault, "ok"))


def play(fault: str, times: int, folder: Path) -> list[Outcome]:
    """All trials of one fault."""
    drawn = [case for stage in Stage for case in cases(fault, stage, times)]
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


@pytest.mark.long
@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault != "ok"])
def test_every_fault_at_every_moment_a_hundred_times(
    fault: str, tmp_path: Path, note: Callable[[str], None]
) -> None:
    judge(fault, play(fault, HUNDRED, tmp_path), note)


def test_the_marks_tell_slips_apart() -> None:
    assert len({mark(1), mark(2), mark(3)}) == 3
