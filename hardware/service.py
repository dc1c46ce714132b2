"""The device service: the only process that opens a port. Makes devices agree with the store."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from common.domain import roll
from common.domain.model import DeviceState, JobState
from common.domain.refusal import Trouble
from common.i18n.translator import Translator
from common.paper import papers
from common.store import outbox
from common.store.outbox import Health
from common.store.store import Store
from common.store.thread import StoreThread
from common.views import devices as view
from common.views import printers as printer_view
from common.views.printers import PrinterRow
from hardware.health import HealthBoard
from hardware.printer.encoding import encode
from hardware.printer.escpos import Fence, PrinterProfile
from hardware.printer.jobs import Evidence, Job
from hardware.printer.spooler import Spooler
from hardware.sign.bus import SignBus
from hardware.sign.codec import Glyphs, SignCodec
from hardware.sign.model import Sign, SignHealth
from hardware.sign.stx import StxCodec
from hardware.sign.table import SignTable
from hardware.sign.texts import DeskSign, Session, SignWords, sign_text

_FENCES = {
    "process_id": Fence.PROCESS_ID,
    "status": Fence.QUEUED_STATUS,
    "none": Fence.NONE,
}

_WIDE_BOARD = 8
_LOOK_S = 2.0


class PrinterJobs:
    """One printer's jobs in the store (`JobSource`). Belongs to the spooler's thread."""

    def __init__(
        self, folder: Path, printer: str, profile: PrinterProfile, board: HealthBoard
    ) -> None:
        self._folder = folder
        self._printer = printer
        self._profile = profile
        self._board = board
        self._opened: Store | None = None
        self._broken = False

    @property
    def _store(self) -> Store:
        if self._opened is None:
            self._opened = Store.open(self._folder)
        return self._opened

    def recover(self) -> int:
        """Jobs that were under way when the last service died are `unknown`."""
        return outbox.recover_jobs(self._store, self._printer, {"code": "restart"})

    def next_job(self, *, retry: bool) -> Job | None:
        """The oldest slip to print, rendered."""
        job = outbox.next_job(self._store, self._printer, retry=retry)
        if job is None:
            return None
        sheet = papers.sheet(
            job.kind,
            job.payload,
            self._store.centre(),
            width_dots=self._profile.width_dots,
            simulated=self._store.clock.simulated,
        )
        return Job(job.id, encode(sheet, self._profile), sheet.height)

    def started(self, job: Job) -> bool:
        """Durable before the first byte."""
        return outbox.start_job(self._store, self._printer, job.id)

    def finished(self, job: Job, state: JobState, evidence: Evidence) -> None:
        """The honest end."""
        kept = {"code": evidence.code, "detail": evidence.detail}
        mm = roll.slip_mm(job.rows, self._profile.feed_dots)
        end = outbox.End(state, kept, mm, broken=self._broken)
        outbox.end_job(self._store, self._printer, job.id, end)

    def health(self, state: DeviceState, evidence: Evidence) -> None:
        """The printer's own state."""
        self._broken = state in (DeviceState.FAULT, DeviceState.OFFLINE)
        kept = {"code": evidence.code, "detail": evidence.detail}
        self._board.report(self._printer, Health("printer", state, kept))


def codec(row: Mapping[str, Any]) -> SignCodec:
    """The codec of a sign of the centre file; wide boards have a shape for every letter."""
    if row["protocol"] != "stx":
        raise Trouble("sign_protocol", protocol=row["protocol"])
    wide = row["width"] >= _WIDE_BOARD
    return StxCodec(row["width"], Glyphs.ASCII if wide else Glyphs.SEGMENT)


def _desk_sign(desk: view.DeskFacts) -> DeskSign:
    return DeskSign(
        state=desk.state,
        number=desk.number,
        calling=desk.calling,
        call_seq=desk.call_seq,
        session=Session(desk.session),
    )


class SignLine:
    """One bus: its boards, and the table of what they should show."""

    def __init__(self, url: str, rows: Sequence[Mapping[str, Any]], board: HealthBoard) -> None:
        self._desks = {row["code"]: row["desk"] for row in rows}
        self._codecs = {row["code"]: codec(row) for row in rows}
        self._words = SignWords.read(Translator("vi"))
        self._board = board
        self._table = SignTable(self._report)
        signs = [Sign(row["code"], row["address"], self._codecs[row["code"]]) for row in rows]
        self.bus = SignBus(url, signs, self._table)

    def show(self, desks: Mapping[str, view.DeskFacts]) -> None:
        """What the boards should show from now on."""
        self._table.put(
            {
                sign: sign_text(_desk_sign(desks[desk]), self._codecs[sign], self._words)
                for sign, desk in self._desks.items()
                if desk in desks
            }
        )

    def _report(self, sign: str, health: SignHealth) -> None:
        evidence = {
            "desired": health.desired,
            "sent": health.sent,
            "failures": health.failures,
            "trouble": health.trouble,
            "detail": health.evidence,
        }
        self._board.report(sign, Health("sign", health.device_state, evidence))


class DeviceService:
    """All drivers of one hall server. The centre's devices are those of the moment it starts."""

    def __init__(self, folder: Path) -> None:
        store = Store.open(folder)
        try:
            printers = printer_view.read(store)
            signs = view.read_devices(store, "sign")
        finally:
            store.close()
        self._board = HealthBoard(folder)
        self._spoolers = [self._spooler(folder, row) for row in printers]
        buses = dict.fromkeys(row["bus"] for row in signs)
        self._lines = [
            SignLine(bus, [row for row in signs if row["bus"] == bus], self._board) for bus in buses
        ]
        self._drivers: list[Spooler | SignBus] = [
            *self._spoolers,
            *(line.bus for line in self._lines),
        ]
        self._watch = StoreThread(folder)
        self._shown: Future[None] = Future()

    def _spooler(self, folder: Path, row: PrinterRow) -> Spooler:
        profile = PrinterProfile(width_dots=row.width_dots, fence=_FENCES[row.fence])
        jobs = PrinterJobs(folder, row.code, profile, self._board)
        return Spooler(row.url, jobs, profile)

    def run(self, stop: threading.Event) -> None:
        """Drive everything until `stop`.

        Raises:
            Trouble: `device_driver_dead` when a driver ended by a defect of ours, `store_newer`
                when the store was upgraded: the service ends too, so that whoever watches over it
                starts it afresh.
        """
        self._board.start()
        for driver in self._drivers:
            driver.start()
        self._watch.watch(self._ring)
        self._ring()
        try:
            while not stop.wait(_LOOK_S):
                _require_known_schema(self._shown)
                self._ring()  # the clock alone changes a sign too: lunch begins
                if not all(driver.alive for driver in self._drivers):
                    raise Trouble("device_driver_dead")
        finally:
            self._close()

    def _close(self) -> None:
        self._watch.close()
        for driver in self._drivers:
            driver.stop()
        self._board.stop()

    def _ring(self) -> None:
        for spooler in self._spoolers:
            spooler.wake()
        self._shown = self._watch.submit(self._show_signs)

    def _show_signs(self, store: Store) -> None:
        desks = view.read_desks(store)
        for line in self._lines:
            line.show(desks)


def _require_known_schema(shown: Future[None]) -> None:
    """Raise `store_newer` when that is why nothing could be shown: no waiting cures it."""
    error = shown.exception() if shown.done() and not shown.cancelled() else None
    if isinstance(error, Trouble) and error.code == "store_newer":
        raise error
