"""What a spooler is given to print, and what it says about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from common.domain.model import DeviceState, JobState


@dataclass(frozen=True, slots=True)
class Job:
    """One slip to print: the store's id of the job, the bytes up to the first fence, and how many
    rows of dots they put on paper. A `probe` also finds out what the printer can answer."""

    id: int
    data: bytes
    rows: int
    probe: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a job or the printer is said to be in a state; docs/devices.md lists the codes.

    `detail` is for the log.
    """

    code: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """What a printer answered while it printed a probe.

    `process_id`: GS ( H was answered with our id, no sooner than the paper can have moved that
    far. `queued_status`: so was GS r 1. `real_time`: the answers to DLE EOT 1-4, or None on a link
    without answers. `auto_status`: it pushes its state by itself.
    """

    process_id: bool
    queued_status: bool
    real_time: tuple[int, ...] | None
    auto_status: bool


class JobSource(Protocol):
    """Where jobs come from and where their ends are kept. Called from the spooler's thread only.

    Each method may raise `Trouble`; the spooler then tries again later, and does not print
    what it could not record.
    """

    def recover(self) -> int:
        """Turn the `started` jobs of an earlier process into `unknown`; return of how many slips
        the remains may still be in the printer, these and a last one that was broken off.

        Called once, before anything is printed.
        """
        ...

    def next_job(self, *, retry: bool) -> Job | None:
        """The oldest job to print: never tried ones only, or with `retry` also those that ended
        as `failed_before_send`."""
        ...

    def started(self, job: Job) -> bool:
        """Note durably that bytes of `job` may leave from now on; False when it is not wanted
        any more (superseded), and then nothing is sent."""
        ...

    def finished(self, job: Job, state: JobState, evidence: Evidence) -> None:
        """Note how it ended: `confirmed`, `failed_before_send` or `unknown`."""
        ...

    def probed(self, result: ProbeResult) -> None:
        """Keep what a probing job found out, before that job is finished."""
        ...

    def health(self, state: DeviceState, evidence: Evidence) -> None:
        """Note a change of the printer's state."""
        ...


def after_restart(state: JobState) -> JobState:
    """What a job is when its process has died: `started` may or may not have been printed."""
    return JobState.UNKNOWN if state is JobState.STARTED else state
