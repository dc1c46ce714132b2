"""One trial of the fault matrix: a printer that fails at a moment of a slip, over a real socket or
a real terminal, with the real spooler; and the audit of the paper."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from PIL import Image

from common.domain.model import DeviceState, JobState
from hardware.printer.emulator import Habits, PrinterEmulator, PtyLine, Stage, UsbLine
from hardware.printer.escpos import Fence, PrinterProfile
from hardware.printer.spooler import Spooler
from tests.hardware.printer.samples import QUICK, Drawn, MemorySource, numbered, opened

ENDS = {JobState.CONFIRMED, JobState.UNKNOWN}
HIT, BEHIND, AFTER = 1, 2, 3
"""The slip that the fault hits, the one taken while it lasts, and the one after it."""
_MARK_ROWS = 60
_PATIENT = replace(QUICK, write=2.0, reply=0.8, fence=1.0, operator=30, retry_most=0.1, blink=0.4)
"""Many trials run at once; the slowest answer must not be taken for silence too often."""


class Way(StrEnum):
    """How the printer is reached."""

    TCP = "tcp"
    SERIAL = "serial"
    USB = "usb"


@dataclass(frozen=True, slots=True)
class Case:
    """One cell of the matrix, once. `patient`: mended only after the spooler has noticed."""

    fault: str
    stage: Stage
    way: Way
    fence: Fence
    patient: bool
    mend: str = "ok"
    habits: Habits = field(default_factory=Habits)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the slip that was hit ended, and what was wrong with the paper (nothing, one hopes)."""

    case: Case
    state: JobState
    code: str
    lies: tuple[str, ...]


@lru_cache(maxsize=16)
def slip(number: int) -> Drawn:
    """Drawn once for all trials."""
    return numbered(number)


@lru_cache(maxsize=1)
def _mark_at() -> int:
    """The first row at which two slips differ: the tops of their numbers."""
    one, other = slip(HIT).picture, slip(AFTER).picture
    stride = len(one.tobytes()) // one.height
    pairs = zip(one.tobytes(), other.tobytes(), strict=False)
    return next(place for place, (a, b) in enumerate(pairs) if a != b) // stride


@lru_cache(maxsize=16)
def mark(number: int) -> bytes:
    """Rows of a slip that no other slip has: whoever holds them holds that number."""
    picture = slip(number).picture
    top = _mark_at()
    return picture.crop((0, top, picture.width, top + _MARK_ROWS)).tobytes()


@contextmanager
def printing(case: Case, folder: Path) -> Iterator[tuple[PrinterEmulator, str]]:
    """An emulator of this kind, and its address."""
    link = folder / "printer"
    line, address = {
        Way.TCP: (None, ""),
        Way.SERIAL: (PtyLine(link), f"serial://{link}?baud=115200&flow=none"),
        Way.USB: (UsbLine(link), f"usb://{link}"),
    }[case.way]
    printer = PrinterEmulator("127.0.0.1", 0, folder / "slips", habits=case.habits, line=line)
    printer.start()
    try:
        yield printer, address or f"tcp://127.0.0.1:{printer.port}"
    finally:
        printer.stop()


def run(case: Case, folder: Path) -> Outcome:
    """Print one slip into the fault, one behind it, mend, print one more; look at the paper."""
    source = MemorySource()
    with ExitStack() as stack:
        printer, address = stack.enter_context(printing(case, folder))
        spooler = Spooler(address, source, PrinterProfile(fence=case.fence), _PATIENT)
        spooler.start()
        stack.callback(spooler.stop)
        source.wait(lambda s: s.healths, 30)
        printer.fault(case.fault, at=case.stage)
        _queue(source, spooler, HIT)
        printer.wait(lambda p: p.struck, 30)
        _queue(source, spooler, BEHIND)
        if case.patient:
            source.wait(_noticed, 30)
        _mend(printer, case)
        source.wait(lambda s: set(s.states.values()) <= ENDS, 60)
        _queue(source, spooler, AFTER)
        source.wait(lambda s: set(s.states.values()) <= ENDS, 60)
        spooler.stop()
        lies = (*audit(source, printer), *_unserved(case, source))
    return Outcome(case, source.states[HIT], source.evidence[HIT].code, tuple(lies))


def _mend(printer: PrinterEmulator, case: Case) -> None:
    """End the fault. Where no connection tells of it, being without power takes its time: as with
    real printers, some times longer than the time below which nobody could notice it."""
    if case.way is Way.SERIAL and case.mend == "restart":
        printer.fault("off")
    if case.way is Way.SERIAL and printer.state in {"off", "vanish"}:
        threading.Event().wait(_PATIENT.blink * 3)
    printer.fault("ok" if printer.state in {"off", "vanish"} else case.mend)


def _queue(source: MemorySource, spooler: Spooler, number: int) -> None:
    source.add(slip(number))
    spooler.wake()


def _noticed(source: MemorySource) -> bool:
    return source.states[HIT] in ENDS or source.healths[-1][0] is not DeviceState.OK


def audit(source: MemorySource, printer: PrinterEmulator) -> Iterator[str]:
    """Every way in which the claims and the paper disagree.

    Whoever reads a number on paper counts as having that slip, torn or not; to be claimed it must
    be whole, and a piece by itself.
    """
    pieces = [opened(path) for path in printer.slips]
    whole = Counter(piece.tobytes() for piece in pieces)
    seen = _numbers(pieces + ([printer.hanging] if printer.hanging else []))
    for number, state in source.states.items():
        if seen[number] > 1:
            yield f"{number} is on paper {seen[number]} times"
        if state is JobState.CONFIRMED and whole[slip(number).picture.tobytes()] != 1:
            yield f"{number} is claimed and not on paper"
        if state is JobState.FAILED_BEFORE_SEND and seen[number]:
            yield f"{number} is said not to be sent and is on paper"
        if state not in ENDS | {JobState.FAILED_BEFORE_SEND}:
            yield f"{number} has no end: {state}"


def _numbers(pieces: Iterable[Image.Image | None]) -> Counter[int]:
    paper = [piece.tobytes() for piece in pieces if piece is not None]
    return Counter({n: sum(data.count(mark(n)) for data in paper) for n in (HIT, BEHIND, AFTER)})


def _unserved(case: Case, source: MemorySource) -> Iterator[str]:
    """A printer that was mended must print again, and say so if it can."""
    expected = JobState.UNKNOWN if case.fence is Fence.NONE else JobState.CONFIRMED
    if source.states[AFTER] is not expected:
        yield f"after it was mended: {source.states[AFTER]}, {source.evidence[AFTER].code}"
