"""The device service: the only process that opens a port. Makes devices agree with the store."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from common.domain.model import DeviceState, JobState
from common.domain.refusal import Trouble
from common.i18n.translator import Translator
from common.store import outbox
from common.store.outbox import Health
from common.store.store import Store
from common.store.thread import StoreThread
from common.views import devices as view
from hardware.health import HealthBoard
from hardware.printer import slip
from hardware.printer.escpos import Fence, PrinterProfile
from hardware.printer.spooler import Evidence, Job, Spooler
from hardware.sign.bus import SignBus
from hardware.sign.codec import SignCodec
from hardware.sign.model import Sign, SignHealth, SignText
from hardware.sign.stx import StxCodec
from hardware.sign.texts import DeskSign, Session, SignWords, sign_text
from hardware.wording import ticket_slip

_FENCES = {
    "process_id": Fence.PROCESS_ID,
    "status": Fence.QUEUED_STATUS,
    "none": Fence.NONE,
}


class PrinterJobs:
    """One printer's jobs in the store (`JobSource`). Belongs to the spooler's thread."""

    def __init__(self, folder: Path, printer: str, width_dots: int, board: HealthBoard) -> None:
        self._folder = folder
        self._printer = printer
        self._width_dots = width_dots
        self._board = board
        self._opened: Store | None = None

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
        centre = self._store.centre()
        text = ticket_slip(job.payload, centre, simulated=self._store.clock.simulated)
        return Job(job.id, slip.render(text, self._width_dots))

    def started(self, job: Job) -> bool:
        """Durable before the first byte."""
        return outbox.start_job(self._store, job.id)

    def finished(self, job: Job, state: JobState, evidence: Evidence) -> None:
        """The honest end."""
        kept = {"code": evidence.code, "detail": evidence.detail}
        outbox.end_job(self._store, job.id, state, kept)

    def health(self, state: DeviceState, evidence: Evidence) -> None:
        """The printer's own state."""
        kept = {"code": evidence.code, "detail": evidence.detail}
        self._board.report(self._printer, Health("printer", state, kept))


class DeskSigns:
    """What each sign of one bus should show (`SignSource`). Belongs to the bus' thread."""

    def __init__(
        self, folder: Path, rows: Mapping[str, Mapping[str, Any]], board: HealthBoard
    ) -> None:
        self._folder = folder
        self._rows = rows
        self._board = board
        self._changed = threading.Event()
        self._codecs = {code: codec(row) for code, row in rows.items()}
        self._words = SignWords.read(Translator("vi"))
        self._opened: Store | None = None
        self._last: Mapping[str, SignText] = {}
        self._known: dict[str, SignHealth] = {}

    def ring(self) -> None:
        """The store may say something new; callable from any thread."""
        self._changed.set()

    def desired(self) -> Mapping[str, SignText]:
        """The text of every sign; what was last known while the store is away."""
        try:
            self._opened = self._opened or Store.open(self._folder)
            desks = view.read_desks(self._opened)
        except Trouble:
            return self._last
        self._last = {
            code: sign_text(_desk_sign(desks[row["desk"]]), self._codecs[code], self._words)
            for code, row in self._rows.items()
            if row["desk"] in desks
        }
        return self._last

    def wait_change(self, timeout: float) -> bool:
        """Wait for the bell."""
        rung = self._changed.wait(timeout)
        self._changed.clear()
        return rung

    def health(self, sign_id: str, health: SignHealth) -> None:
        """Pass on what is news."""
        if not health.tells_more_than(self._known.get(sign_id)):
            return
        self._known[sign_id] = health
        evidence = {
            "desired": health.desired,
            "sent": health.sent,
            "failures": health.failures,
            "trouble": health.trouble,
            "detail": health.evidence,
        }
        self._board.report(sign_id, Health("sign", health.device_state, evidence))


def codec(row: Mapping[str, Any]) -> SignCodec:
    """The codec of a sign of the centre file."""
    if row["protocol"] != "stx":
        raise Trouble("sign_protocol", protocol=row["protocol"])
    return StxCodec(width=row["width"])


def _desk_sign(desk: view.DeskFacts) -> DeskSign:
    return DeskSign(
        state=desk.state,
        number=desk.number,
        calling=desk.calling,
        call_seq=desk.call_seq,
        session=Session(desk.session),
    )


class DeviceService:
    """All drivers of one hall server."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        store = Store.open(folder)
        try:
            printers = view.read_devices(store, "printer")
            signs = view.read_devices(store, "sign")
        finally:
            store.close()
        self._board = HealthBoard(folder)
        self._spoolers = [self._spooler(row) for row in printers]
        self._sources: list[DeskSigns] = []
        self._buses = [self._bus(bus, signs) for bus in dict.fromkeys(row["bus"] for row in signs)]
        self._drivers: list[Spooler | SignBus] = [*self._spoolers, *self._buses]
        self._watch = StoreThread(folder)

    def _spooler(self, row: Mapping[str, Any]) -> Spooler:
        profile = PrinterProfile(width_dots=row["width_dots"], fence=_FENCES[row["fence"]])
        jobs = PrinterJobs(self._folder, row["code"], row["width_dots"], self._board)
        return Spooler(row["url"], jobs, profile)

    def _bus(self, url: str, signs: tuple[Mapping[str, Any], ...]) -> SignBus:
        rows = {row["code"]: row for row in signs if row["bus"] == url}
        source = DeskSigns(self._folder, rows, self._board)
        self._sources.append(source)
        boards = [Sign(code, row["address"], codec(row)) for code, row in rows.items()]
        return SignBus(url, boards, source)

    def run(self, stop: threading.Event) -> None:
        """Drive everything until `stop`."""
        self._board.start()
        for driver in self._drivers:
            driver.start()
        self._watch.watch(self._ring)
        stop.wait()
        self._watch.close()
        for driver in self._drivers:
            driver.stop()
        self._board.stop()

    def _ring(self) -> None:
        for spooler in self._spoolers:
            spooler.wake()
        for source in self._sources:
            source.ring()
