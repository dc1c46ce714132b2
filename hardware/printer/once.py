"""One paper on a printer that no hall drives yet: by the spooler itself, with nothing kept."""

from __future__ import annotations

from threading import Event

from common.domain.model import DeviceState, JobState
from common.paper.render import Sheet
from hardware.printer.encoding import encode
from hardware.printer.escpos import PrinterProfile
from hardware.printer.jobs import Evidence, Job, ProbeResult
from hardware.printer.spooler import Spooler
from hardware.printer.timing import Timing

_FAULTS = frozenset({DeviceState.FAULT, DeviceState.OFFLINE})


class _OneJob:
    """A source (`JobSource`) with a single job, which is tried once."""

    def __init__(self, job: Job) -> None:
        self._job: Job | None = job
        self.ended = Event()
        self.state = JobState.FAILED_BEFORE_SEND
        self.evidence = Evidence("unreachable")

    def recover(self) -> int:
        return 0

    def next_job(self, *, retry: bool) -> Job | None:
        return self._job

    def started(self, job: Job) -> bool:
        return True

    def finished(self, job: Job, state: JobState, evidence: Evidence) -> None:
        self._job = None
        self.state, self.evidence = state, evidence
        self.ended.set()

    def probed(self, result: ProbeResult) -> None:
        """Nothing is kept: `motcua printer probe` asks again, in the hall."""

    def health(self, state: DeviceState, evidence: Evidence) -> None:
        """A printer that is away or at fault will not print while somebody waits for it."""
        if state in _FAULTS:
            self.evidence = evidence


def print_once(
    address: str, profile: PrinterProfile, sheet: Sheet, patience_s: float = 20.0
) -> tuple[JobState, Evidence]:
    """Print `sheet` now; how it ended, and why. What did not end in time is unknown if its bytes
    may have left, and in any case it is not tried again.

    Raises:
        Unfit: the paper is wider than the printer's.
    """
    source = _OneJob(Job(1, encode(sheet, profile), sheet.height))
    spooler = Spooler(address, source, profile, Timing(connect=3.0, operator=patience_s))
    spooler.start()
    try:
        source.ended.wait(patience_s)
    finally:
        spooler.stop()
    return source.state, source.evidence
