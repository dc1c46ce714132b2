"""Devices tried before there is a hall: one slip, one board, one call. Never while the device
service of a hall has the ports; whatever is tried holds that service off meanwhile."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from common.centre.signs.known import fitted, profiles
from common.domain.model import JobState
from common.domain.refusal import Trouble
from common.paper.render import Sheet
from common.store.facts import build
from common.store.sole import sole
from common.store.store import Store
from motcua.setup.draft import FOLDER
from motcua.setup.toml import Tables

_CLIPS = "voice"
_LOOK_S = 0.3
_PATIENCE_S = 25.0


@dataclass(frozen=True, slots=True)
class Printed:
    """How a slip ended, and the code of why."""

    state: JobState
    code: str

    @property
    def out(self) -> bool:
        """Whether it may be lying there: said by the printer, or not contradicted."""
        return self.state in {JobState.CONFIRMED, JobState.UNKNOWN}


@contextmanager
def ports(folder: Path) -> Iterator[None]:
    """The right to open ports: no device service may run beside us.

    Raises:
        Trouble: `devices_running`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with sole(folder, "devices"):
        yield


def print_test(folder: Path, document: Mapping[str, Any], printer: str) -> Printed:
    """The test page and a sample slip of this centre on one of its printers: by the running device
    service where there is one that knows the printer, else at once.

    Raises:
        Trouble: `devices_running`, where the service does not know the printer yet.
        Unfit: the paper is wider than the printer's.
    """
    try:
        with ports(folder):
            return _print_here(document, printer)
    except Trouble as trouble:
        if trouble.code != "devices_running":
            raise
        row = next(row for row in document["printer"] if row["code"] == printer)
        found = _print_by_service(folder, printer, row["url"])
        if found is None:
            raise
        return found


def _print_here(document: Mapping[str, Any], printer: str) -> Printed:
    from common.paper import papers

    centre = build(document, version=1)
    row = next(row for row in document["printer"] if row["code"] == printer)
    (slip, *_) = papers.plain_tickets(centre, row["width_dots"], papers.shipped(), simulated=True)
    return print_sheet(row, slip)


def print_sheet(row: Mapping[str, Any], sheet: Sheet) -> Printed:
    """A drawn paper on a printer of the centre document. Who calls this has the right to open its
    port.

    Raises:
        Unfit: the paper is wider than the printer's.
    """
    from hardware.printer.escpos import Encoding, PrinterProfile
    from hardware.printer.once import print_once

    profile = PrinterProfile(
        width_dots=row["width_dots"],
        trimmed=row["trimmed"],
        feed_dots=row["feed_dots"],
        encoding=Encoding(row["encoding"]),
        codepage=row["codepage"] or "",
    )
    state, why = print_once(row["url"], profile, sheet, _PATIENCE_S)
    return Printed(state, why.code)


def _print_by_service(folder: Path, printer: str, url: str) -> Printed | None:
    """The hall's own test page; None where its service has no such printer at this address."""
    from common.domain.printer_commands import PrintTest
    from common.views import printers as view
    from motcua.edge import actor

    try:
        store = Store.open(folder)
    except Trouble:
        return None
    try:
        if not any(row.code == printer and row.url == url for row in view.read(store)):
            return None
        job = int(store.act(actor(), PrintTest(printer))["job"])
        until = time.monotonic() + _PATIENCE_S
        while (found := view.job(store, job)).state in {"queued", "started"}:
            if time.monotonic() > until:
                break
            time.sleep(_LOOK_S)
        return Printed(_state(found.state), str(found.evidence.get("code", "")))
    finally:
        store.close()


def _state(said: str) -> JobState:
    return JobState(said) if said in set(JobState) else JobState.UNKNOWN


def show(folder: Path, signs: list[Tables], texts: Mapping[str, str]) -> None:
    """Make boards show something: each by its code, those not named go dark. What says no, or
    nothing, is no mistake here: somebody looks at the wall.

    Raises:
        Trouble: `devices_running`, or of the port.
    """
    from common.domain.refusal import Refusal
    from hardware.sign import trying
    from hardware.sign.exchange import Board

    known = profiles(())
    with ports(folder):
        for sign in signs:
            profile = known[str(sign.get("protocol", "stx"))]
            width = int(sign.get("width", profile.width))
            lines = int(sign.get("lines", profile.lines))
            board = Board(
                fitted(profile, width, sign.get("glyphs")),
                int(sign.get("address", 0)),
                width,
                lines,
            )
            text = texts.get(str(sign["code"]), "")
            try:
                trying.show(str(sign["bus"]), board, text)
            except Refusal as refusal:
                if refusal.code != "sign_text":
                    raise


def answering(folder: Path, bus: str, protocol: str, width: int) -> list[int]:
    """The addresses at which boards answer on a line.

    Raises:
        Trouble: as in `show`.
    """
    from hardware.sign.searching import answering as ask

    with ports(folder):
        return list(ask(bus, profiles(())[protocol], width))


def speaking(folder: Path, bus: str) -> list[str]:
    """The protocols in which somebody answers on a line.

    Raises:
        Trouble: as in `show`.
    """
    from hardware.sign.searching import speaking as ask

    with ports(folder):
        return [profile.name for profile, _ in ask(bus)]


def speak(folder: Path, device: str, volume: int, region: str, number: str, counter: int) -> float:
    """Say a call as the hall will say it; how many seconds it took. Clips are made first, beside
    the draft.

    Raises:
        Trouble: of the maker of clips, or of the sound.
    """
    from hardware.voice import maker
    from hardware.voice.announcement import Speech, Voice
    from hardware.voice.player import Player
    from hardware.voice.words import Region

    clips = folder / FOLDER / _CLIPS
    maker.build(clips, "vi", Region(region))
    sound = Voice.load(clips, volume).say(Speech(number, counter, times=1))
    Player(device).play(sound)
    return round(sound.seconds, 1)


def forget_clips(folder: Path) -> None:
    """What was made for trying."""
    import shutil

    shutil.rmtree(folder / FOLDER / _CLIPS, ignore_errors=True)
