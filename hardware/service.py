"""The device service: the only process that opens a port. Makes devices agree with the store."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from common.centre.signs.known import profiles
from common.domain.refusal import Trouble
from common.store import outbox
from common.store.sole import sole
from common.store.store import Store
from common.store.thread import StoreThread
from common.views import devices as view
from common.views import printers as printer_view
from common.views.printers import PrinterRow
from hardware.health import HealthBoard
from hardware.input.source import InputSource
from hardware.inputs import Inputs
from hardware.printer.spooler import Spooler
from hardware.printing import PrinterJobs, profile_of
from hardware.reading import Readers
from hardware.showing import SignLine
from hardware.sign.bus import SignBus
from hardware.speaking import SpeakerCalls
from hardware.voice.announcement import Voice
from hardware.voice.announcer import Announcer, Quiet
from hardware.voice.player import Player
from hardware.voice.reader import Reader

VOICE = "voice"
"""The folder of the clips, in the data folder."""
_KINDS = (
    "printer",
    "sign",
    "protocol",
    "speaker",
    "keypad",
    "keypad_profile",
    "rating_pad",
    "scanner",
)
_LOOK_S = 2.0
_GAP_S = 0.01
"""Nobody repaints here: a slip and a board shall not wait for the tenth of a second that screens
may take between two pictures."""


class DeviceService:
    """All drivers of one hall server. The centre's devices are those of the moment it starts; it
    ends when they are others."""

    def __init__(self, folder: Path) -> None:
        store = Store.open(folder)
        try:
            self._version, self._devices = store.centre().version, _devices(store)  # first of all
            settings = {row["code"]: row for row in view.read_devices(store, "printer")}
            printers = printer_view.read(store)
            signs = view.read_devices(store, "sign")
            speakers = view.read_devices(store, "speaker")
            known = profiles(view.read_devices(store, "protocol"))
            self._heard = outbox.newest_word(store)
            self._board = HealthBoard(folder)
            self._readers = Readers(store, folder / VOICE, speakers, self._board)
            self._inputs = Inputs(store, self._board)
        finally:
            store.close()
        self._spoolers = {
            row.code: self._spooler(folder, row, settings[row.code]) for row in printers
        }
        buses = dict.fromkeys(row["bus"] for row in signs)
        self._lines = [
            SignLine(
                bus,
                [row for row in signs if row["bus"] == bus],
                known,
                self._board,
                self._inputs.panels.get(bus),
            )
            for bus in buses
        ]
        self._announcers = _announcers(folder, speakers, self._board)
        self._drivers: list[Spooler | SignBus | Announcer | Reader | InputSource] = [
            *self._spoolers.values(),
            *self._announcers,
            *self._readers.drivers,
            *(line.bus for line in self._lines),
            *self._inputs.sources,
        ]
        self._watch = StoreThread(folder)
        self._shown: Future[None] = Future()
        self._outdated = False

    def _spooler(self, folder: Path, row: PrinterRow, settings: Mapping[str, Any]) -> Spooler:
        profile = profile_of(row, settings)
        return Spooler(row.url, PrinterJobs(folder, row, profile, self._board), profile)

    def run(self, stop: threading.Event) -> None:
        """Drive everything until `stop`, or until the centre file has other devices.

        Raises:
            Trouble: `device_driver_dead` when a driver ended by a defect of ours, `store_newer`
                when the store was upgraded: the service ends too, so that whoever watches over it
                starts it afresh.
        """
        self._board.start()
        for driver in self._drivers:
            driver.start()
        self._watch.watch(self._ring, _GAP_S)
        self._ring()
        try:
            while not (stop.wait(_LOOK_S) or self._outdated):
                _require_known_schema(self._shown)
                self._ring()  # the clock alone changes a sign too: lunch begins
                if not all(part.alive for part in (self._board, *self._drivers)):
                    raise Trouble("device_driver_dead")
        finally:
            self._close()

    def _close(self) -> None:
        self._watch.close()
        for source in self._inputs.sources:
            source.stop(timeout=0)  # all at once: each needs its while
        for driver in self._drivers:
            driver.stop()
        self._inputs.close()
        self._board.stop()

    def _ring(self) -> None:
        for spooler in self._spoolers.values():
            spooler.wake()
        for announcer in self._announcers:
            announcer.wake()
        self._shown = self._watch.submit(self._look)

    def _look(self, store: Store) -> None:
        """Whatever the store says to boards, and people to printers."""
        if (version := store.centre().version) != self._version:
            self._version, self._outdated = version, _devices(store) != self._devices
        for word, printer in outbox.recoveries(store, self._heard):
            self._heard = word
            if printer in self._spoolers:
                self._spoolers[printer].recover()
        self._readers.look(store)
        desks = view.read_desks(store)
        halls = view.read_halls(store, {zone for line in self._lines for zone in line.zones})
        for line in self._lines:
            line.show(desks, halls)


def _announcers(
    folder: Path, rows: Sequence[Mapping[str, Any]], board: HealthBoard
) -> list[Announcer]:
    """One for each loudspeaker of a zone; those of one volume share a voice."""
    rows = [row for row in rows if row["zone"] is not None]
    volumes = {row["volume"] for row in rows}
    voices = {volume: Voice.load(folder / VOICE, volume) for volume in volumes}
    return [
        Announcer(
            row["zone"],
            SpeakerCalls(folder, row["code"], row["zone"], board),
            voices[row["volume"]],
            Player(row["device"]),
            Quiet.of(row["quiet"]),
        )
        for row in rows
    ]


def drive(folder: Path, stop: threading.Event) -> None:
    """Be the device service of this hall until `stop`. A device that the centre file gains, loses
    or describes anew is driven so within seconds.

    Raises:
        Trouble: `devices_running` when there is one: two at one printer would take each other's
            slips for lost; otherwise as `DeviceService.run`.
    """
    with sole(folder, "devices"):
        while not stop.is_set():
            DeviceService(folder).run(stop)


def _devices(store: Store) -> list[tuple[Mapping[str, Any], ...]]:
    return [view.read_devices(store, kind) for kind in _KINDS]


def _require_known_schema(shown: Future[None]) -> None:
    """Raise `store_newer` when that is why nothing could be shown: no waiting cures it."""
    error = shown.exception() if shown.done() and not shown.cancelled() else None
    if isinstance(error, Trouble) and error.code == "store_newer":
        raise error
