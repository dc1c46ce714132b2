"""Slips the tests print, a source of jobs that remembers everything, and the honesty audit."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image, ImageChops

from common.domain.model import DeviceState, JobState
from common.paper import papers
from common.paper.render import Piece, Sheet, draw
from hardware.printer.encoding import encode
from hardware.printer.escpos import PrinterProfile
from hardware.printer.jobs import Evidence, Job, ProbeResult, after_restart
from hardware.printer.timing import Timing

SLIP: dict[str, str | None] = {
    "lang": "vi",
    "banner": None,
    "authority": "UBND PHƯỜNG HOÀN KIẾM",
    "centre": "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
    "title": "SỐ THỨ TỰ",
    "number": "A012",
    "service": "Hộ tịch",
    "priority": None,
    "counter": "Quầy: 3, 4",
    "ahead": "Số người chờ trước: 7",
    "estimate": "Dự kiến gọi: 09:45 – 10:00",
    "issued": "Lấy số lúc 08:31, 21/11/2026",
    "qr": "MC1:hoan-kiem:9fK3dX0aPqTz",
    "code": "HK-20261121-A012-7F3Q",
    "wait": "Mời Ông/Bà chờ tại sảnh, có thể gọi sớm hơn.",
    "missed": "Lỡ số: quét phiếu này tại máy lấy số.",
    "valid": "Phiếu có giá trị trong ngày.",
    "reprint": None,
}
"""What stands on a slip of fifteen lines and a QR code."""

QUICK = Timing(
    connect=2,
    write=1.0,
    reply=0.5,
    quiet=0.05,
    drain=0.5,
    fence=1.0,
    operator=20,
    heartbeat=0.3,
    retry_first=0.05,
    retry_most=0.2,
    stop=0.5,
    mm_per_s=10_000,
)
"""Patience for emulators on this machine."""


@dataclass(frozen=True, slots=True)
class Drawn(Job):
    """A job, and the picture that should come out."""

    picture: Image.Image = field(kw_only=True)


def numbered(job: int, width: int = 576) -> Drawn:
    """A job whose picture is like no other's."""
    return drawn(job, render(width, number=f"A{job:03}", qr=f"MC1:test:{job}"))


def slip(width: int, **changes: str | None) -> Sheet:
    """The sample ticket."""
    return draw(papers.shipped()["ticket"], {**SLIP, **changes}, width)


def render(width: int, **changes: str | None) -> Image.Image:
    """Its dots."""
    return slip(width, **changes).image


def bytes_of(picture: Image.Image, profile: PrinterProfile) -> bytes:
    """What prints any picture."""
    piece = Piece(0, 0, ImageChops.invert(picture))
    return encode(Sheet(picture.width, picture.height, (piece,)), profile)


def drawn(job: int, picture: Image.Image) -> Drawn:
    """A job that prints this picture."""
    profile = PrinterProfile(width_dots=picture.width)
    return Drawn(job, bytes_of(picture, profile), picture.height, picture=picture)


class MemorySource:
    """Keeps jobs and their ends; with `path`, durably, as the store would."""

    def __init__(self, jobs: Iterable[Drawn] = (), path: Path | None = None) -> None:
        self._changed = threading.Condition()
        self._path = path
        self.jobs: dict[int, Drawn] = {}
        self.states: dict[int, JobState] = {}
        self.evidence: dict[int, Evidence] = {}
        self.history: list[tuple[int, JobState]] = []
        self.healths: list[tuple[DeviceState, str]] = []
        self.probes: list[ProbeResult] = []
        if path is not None and path.exists():
            for line in path.read_text().splitlines():
                key, state = json.loads(line)
                self.states[key] = JobState(state)
        for job in jobs:
            self.add(job)

    def add(self, job: Drawn) -> None:
        self.jobs[job.id] = job
        self.states.setdefault(job.id, JobState.QUEUED)

    def wait(self, until: Callable[[MemorySource], object], seconds: float = 15) -> None:
        with self._changed:
            reached = self._changed.wait_for(lambda: until(self), seconds)
        assert reached, (self.states, self.evidence, self.healths)

    def ended(self, job: int, state: JobState) -> None:
        self.wait(lambda source: source.states[job] is state)

    def healthy(self) -> None:
        self.wait(lambda source: source.healths[-1:] == [(DeviceState.OK, "ok")])

    def recover(self) -> int:
        found = [key for key, state in self.states.items() if after_restart(state) is not state]
        for key in found:
            self._note(key, after_restart(self.states[key]))
        ends = [key for key, state in self.history if state in {JobState.UNKNOWN}]
        broken_off = [key for key in ends[-1:] if key in self.evidence]
        return len(found) or len(broken_off)

    def next_job(self, *, retry: bool) -> Job | None:
        wanted = {JobState.QUEUED, *([JobState.FAILED_BEFORE_SEND] if retry else [])}
        due = [key for key, state in list(self.states.items()) if state in wanted]
        return self.jobs[min(due)] if due else None

    def started(self, job: Job) -> bool:
        if self.states[job.id] is JobState.SUPERSEDED:
            return False
        self._note(job.id, JobState.STARTED)
        return True

    def finished(self, job: Job, state: JobState, evidence: Evidence) -> None:
        self.evidence[job.id] = evidence
        self._note(job.id, state)

    def probed(self, result: ProbeResult) -> None:
        self.probes.append(result)

    def health(self, state: DeviceState, evidence: Evidence) -> None:
        with self._changed:
            self.healths.append((state, evidence.code))
            self._changed.notify_all()

    def _note(self, key: int, state: JobState) -> None:
        if self._path is not None:
            with self._path.open("a") as file:
                file.write(json.dumps([key, state]) + "\n")
        with self._changed:
            self.states[key] = state
            self.history.append((key, state))
            self._changed.notify_all()


def opened(path: Path) -> Image.Image:
    """The picture of a slip, with its file closed."""
    with Image.open(path) as file:
        return file.copy()


def audit(source: MemorySource, slips: Iterable[Path]) -> Counter[int]:
    """Compare what is claimed with the paper; how many whole slips of each job there are.

    No slip came twice; every confirmed one is there, to the dot; none is that failed before
    sending.
    """
    prints = Counter(opened(path).tobytes() for path in slips)
    copies = Counter({key: prints[job.picture.tobytes()] for key, job in source.jobs.items()})
    for key, state in source.states.items():
        assert copies[key] <= 1, f"job {key} printed {copies[key]} times"
        if state is JobState.CONFIRMED:
            assert copies[key] == 1, f"job {key} claimed but not printed"
        if state in {JobState.QUEUED, JobState.FAILED_BEFORE_SEND}:
            assert copies[key] == 0, f"job {key} printed but not claimed"
    return copies
