"""One printer's work in the store: which paper comes next, how it is drawn, how it ended."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from common.domain import roll
from common.domain.model import DeviceState, JobState
from common.paper import papers
from common.paper.papers import Templates
from common.paper.render import Sheet
from common.store import outbox, probes, torn
from common.store.facts import Centre
from common.store.outbox import End, Health, PrintJob
from common.store.probes import Probe
from common.store.store import Store
from common.views.printers import PrinterRow
from hardware.health import HealthBoard
from hardware.printer.encoding import encode
from hardware.printer.escpos import Encoding, Fence, PrinterProfile
from hardware.printer.jobs import Evidence, Job, ProbeResult
from hardware.printer.probe import MOST_TRAIL_ROWS

_FENCES = {
    "auto": Fence.AUTO,
    "process_id": Fence.PROCESS_ID,
    "status": Fence.QUEUED_STATUS,
    "none": Fence.NONE,
}
_CANNOT_PRINT = frozenset({DeviceState.FAULT, DeviceState.OFFLINE})


def profile_of(row: PrinterRow, settings: Mapping[str, Any]) -> PrinterProfile:
    """What the centre file and the newest probe say of a printer. `settings` is its row of the
    centre document; one of an older program says nothing of encodings."""
    usual = PrinterProfile()
    return PrinterProfile(
        width_dots=row.width_dots,
        fence=_FENCES[row.fence_wanted],
        process_id_proven=row.proved == "process_id",
        queued_status_disproved=row.status_disproved,
        trimmed=settings.get("trimmed", usual.trimmed),
        feed_dots=settings.get("feed_dots", usual.feed_dots),
        encoding=Encoding(settings.get("encoding", usual.encoding)),
        codepage=settings.get("codepage") or "",
        stored=frozenset(settings.get("stored", ())),
    )


class PrinterJobs:
    """One printer's jobs in the store (`JobSource`). Belongs to the spooler's thread."""

    def __init__(
        self, folder: Path, printer: PrinterRow, profile: PrinterProfile, board: HealthBoard
    ) -> None:
        self._folder = folder
        self._printer = printer
        self._profile = profile
        self._board = board
        self._opened: Store | None = None
        self._broken: Health | None = None
        self._templates: tuple[int, Templates] | None = None

    @property
    def _store(self) -> Store:
        if self._opened is None:
            self._opened = Store.open(self._folder)
        return self._opened

    def recover(self) -> int:
        """Jobs that were under way when the last service died are `unknown`. Templates are read
        now, so that the first slip does not wait for them."""
        self._templates_for(self._store.centre())
        printer = self._printer.code
        found = outbox.recover_jobs(self._store, printer, {"code": "restart"})
        return found or int(torn.is_left(self._store, printer))

    def next_job(self, *, retry: bool) -> Job | None:
        """The oldest paper to print, drawn; what cannot be drawn must not hold up the rest."""
        while (job := outbox.next_job(self._store, self._printer.code, retry=retry)) is not None:
            centre = self._store.centre()
            drawn = self._drawn(job, centre, self._templates_for(centre))
            if isinstance(drawn, Exception):
                # The centre's own template may be why: a slip by the shipped one beats none.
                drawn = self._drawn(job, centre, papers.shipped())
            if not isinstance(drawn, Exception):
                return drawn
            evidence = {"code": "undrawable", "detail": repr(drawn)}
            end = End(JobState.SUPERSEDED, evidence)
            outbox.end_job(self._store, self._printer.code, job.id, end)
        return None

    def _drawn(self, job: PrintJob, centre: Centre, templates: Templates) -> Job | Exception:
        """The job in bytes, or why these templates make none of it."""
        try:
            sheet = self._sheet(job, centre, templates)
            data = encode(sheet, self._profile)
        except Exception as error:  # noqa: BLE001 - nor may one paper stop the others
            return error
        return Job(job.id, data, sheet.height, probe=bool(job.payload.get("probe")))

    def _sheet(self, job: PrintJob, centre: Centre, templates: Templates) -> Sheet:
        return papers.sheet(
            job.kind,
            job.payload,
            centre,
            width_dots=self._profile.width_dots,
            simulated=self._store.clock.simulated,
            templates=templates,
        )

    def _templates_for(self, centre: Centre) -> Templates:
        """The hall's own templates, looked at once for each version of its centre."""
        if self._templates is None or self._templates[0] != centre.version:
            self._templates = centre.version, papers.load(self._folder, centre).templates
        return self._templates[1]

    def started(self, job: Job) -> bool:
        """Durable before the first byte."""
        return outbox.start_job(self._store, self._printer.code, job.id)

    def finished(self, job: Job, state: JobState, evidence: Evidence) -> None:
        """The honest end, and what it took off the roll."""
        kept = {"code": evidence.code, "detail": evidence.detail}
        rows = job.rows + (MOST_TRAIL_ROWS if job.probe else 0)
        mm = roll.slip_mm(rows, self._profile.feed_dots)
        end = End(state, kept, mm, broken=self._broken)
        outbox.end_job(self._store, self._printer.code, job.id, end)

    def probed(self, result: ProbeResult) -> None:
        """What a probe has found out, for this address."""
        answers = None if result.real_time is None else bytes(result.real_time).hex(" ")
        probe = Probe(result.process_id, result.queued_status, result.auto_status, answers)
        probes.keep(self._store, self._printer.code, self._printer.url, probe)

    def health(self, state: DeviceState, evidence: Evidence) -> None:
        """The printer's own state."""
        kept = {"code": evidence.code, "detail": evidence.detail}
        health = Health("printer", state, kept)
        self._broken = health if state in _CANNOT_PRINT else None
        self._board.report(self._printer.code, health)
