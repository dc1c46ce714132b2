"""What an emulator that others wrote makes of our bytes: every paper dot for dot, the QR codes
read, and what our spooler tells when it has no paper or its cover is open."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageChops

from common.domain.model import DeviceState, JobState
from common.paper.payloads import Kind
from common.paper.render import Sheet
from hardware.printer.encoding import encode
from hardware.printer.escpos import Encoding, Fence, PrinterProfile
from hardware.printer.jobs import Job
from hardware.printer.spooler import Spooler
from tests.hardware.printer.samples import QUICK, Drawn, MemorySource
from tests.paper.centres import paper

WIDTHS = {"wide": 576, "narrow": 384}
SERIAL = "serial"
TRUSTED = Fence.QUEUED_STATUS
"""It knows GS r, and nothing of GS ( H."""

PATIENT = replace(QUICK, reply=3, write=5)
"""It draws while it should answer, and takes each blank for a command."""

CONFIG = """
schema: 1
api: {{ host: 127.0.0.1, port: {api} }}
devices:
  - id: wide
    type: printer
    profile: {wide}
    connections: [ tcp: {{ port: {port_wide} }} ]
    receipts_dir: {folder}/receipts
  - id: narrow
    type: printer
    profile: {narrow}
    connections: [ tcp: {{ port: {port_narrow} }} ]
    receipts_dir: {folder}/receipts
  - id: serial
    type: printer
    profile: {wide}
    connections: [ serial: {{ pty: true }} ]
    receipts_dir: {folder}/receipts
"""

PROFILE = """
type: printer
name: {width} dots
dpi: 203
width_dots: {width}
font_a: {{ width: 12, height: 24 }}
font_b: {{ width: 9, height: 17 }}
code_pages: {{ 0: PC437, 52: WPC1258 }}
default_code_page: 0
drawer_sensor_open_level: high
serial: {{ baud: 115200, data_bits: 8, parity: none, stop_bits: 1 }}
"""


@dataclass(frozen=True, slots=True)
class Emupos:
    """The running emulator."""

    folder: Path
    api: int
    ports: dict[str, int]

    def url(self, printer: str) -> str:
        """Where our spooler finds a printer."""
        if printer != SERIAL:
            return f"tcp://127.0.0.1:{self.ports[printer]}"
        return f"serial://{self.folder}/lines/emupos/serial?baud=115200&flow=none"

    def fault(self, printer: str, fault: str, *, active: bool) -> None:
        """What a hand would do."""
        url = f"http://127.0.0.1:{self.api}/api/v1/devices/{printer}/faults/{fault}"
        request = urllib.request.Request(url, method="PUT" if active else "DELETE")
        urllib.request.urlopen(request, timeout=10).close()  # noqa: S310

    def receipts(self, printer: str) -> list[Path]:
        """Its pieces of paper, oldest first."""
        notes = [(json.loads(path.read_text()), path) for path in self.folder.rglob("*.json")]
        ours = [
            (note["completed_at"], path) for note, path in notes if note["device_id"] == printer
        ]
        return [path for _, path in sorted(ours)]

    def newest(self, printer: str, before: int) -> Path:
        """The receipt after the first `before`, once it is there."""
        deadline = time.monotonic() + 10
        while len(found := self.receipts(printer)) <= before:
            assert time.monotonic() < deadline, "no paper came"
            time.sleep(0.05)
        assert len(found) == before + 1, "more than one piece came"
        return found[-1]

    @property
    def complaints(self) -> list[str]:
        """What it did not understand, in its own words."""
        lines = (self.folder / "events").read_text().splitlines()
        return [line for line in lines if "unsupported" in line or "unknown" in line]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def emupos(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emupos]:
    folder = tmp_path_factory.mktemp("emupos")
    api, ports = free_port(), {name: free_port() for name in WIDTHS}
    for name, width in WIDTHS.items():
        (folder / f"{name}.yaml").write_text(PROFILE.format(width=width))
    (folder / "lines").mkdir()
    names = {f"port_{name}": port for name, port in ports.items()}
    files = {name: folder / f"{name}.yaml" for name in WIDTHS}
    (folder / "emupos.yaml").write_text(CONFIG.format(api=api, folder=folder, **names, **files))
    command = [os.environ["EMUPOS"], "run", "--config", str(folder / "emupos.yaml")]
    environment = {**os.environ, "TMPDIR": str(folder / "lines"), "PYTHONUNBUFFERED": "1"}
    environment["COLUMNS"] = "200"
    with (
        (folder / "events").open("w") as events,
        subprocess.Popen(command, stdout=events, stderr=events, env=environment) as process,
    ):
        _await(ports["narrow"], process)
        yield Emupos(folder, api, ports)
        process.kill()


def _await(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 30
    while True:
        assert process.poll() is None
        assert time.monotonic() < deadline
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return


@contextmanager
def spooling(emupos: Emupos, printer: str) -> Iterator[tuple[MemorySource, Spooler]]:
    source = MemorySource()
    profile = PrinterProfile(width_dots=WIDTHS.get(printer, 576), fence=TRUSTED)
    spooler = Spooler(emupos.url(printer), source, profile, PATIENT)
    spooler.start()
    try:
        yield source, spooler
    finally:
        spooler.stop()


def job(sheet: Sheet, profile: PrinterProfile, number: int = 1) -> Drawn:
    return Drawn(number, encode(sheet, profile), sheet.height, picture=sheet.image)


def printed(emupos: Emupos, printer: str, sheet: Sheet, profile: PrinterProfile) -> Path:
    """The receipt of one sheet, sent by the real spooler."""
    before = len(emupos.receipts(printer))
    with spooling(emupos, printer) as (source, spooler):
        source.add(job(sheet, profile))
        spooler.wake()
        source.ended(1, JobState.CONFIRMED)
    return emupos.newest(printer, before)


def ink(picture: Image.Image) -> Image.Image:
    """Down to the last row with ink: the emulator leaves out blank paper at the end."""
    box = ImageChops.invert(picture.convert("L")).getbbox()
    return picture.convert("1").crop((0, 0, picture.width, box[3] if box else 0))


def pictured(receipt: Path) -> Image.Image:
    with Image.open(receipt.with_suffix(".png")) as file:
        return ink(file.copy())


@pytest.mark.parametrize("trimmed", [True, False])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.TEST])
def test_every_paper_comes_out_dot_for_dot(
    emupos: Emupos, kind: Kind, width: str, trimmed: bool
) -> None:
    sheet = paper(kind, WIDTHS[width])
    profile = PrinterProfile(width_dots=WIDTHS[width], trimmed=trimmed)
    found = pictured(printed(emupos, width, sheet, profile))
    wanted = ink(sheet.image)
    assert found.size == wanted.size
    assert found.tobytes() == wanted.tobytes()
    assert emupos.complaints == []


@pytest.mark.parametrize("width", [*WIDTHS, SERIAL])
def test_the_qr_code_of_a_slip_can_be_read(emupos: Emupos, width: str) -> None:
    sheet = paper(Kind.TICKET, WIDTHS.get(width, 576))
    profile = PrinterProfile(width_dots=sheet.width)
    (code,) = zxingcpp.read_barcodes(pictured(printed(emupos, width, sheet, profile)))
    (wanted,) = zxingcpp.read_barcodes(sheet.image.convert("L"))
    assert code.text == wanted.text


@pytest.mark.parametrize("encoding", [Encoding.HYBRID, Encoding.NATIVE])
def test_the_printers_own_letters_and_qr_code_say_the_same(
    emupos: Emupos, encoding: Encoding
) -> None:
    sheet = paper(Kind.TICKET)
    profile = PrinterProfile(encoding=encoding, codepage="cp1258 52")
    receipt = printed(emupos, "wide", sheet, profile)
    words = receipt.with_suffix(".txt").read_text()
    (wanted,) = zxingcpp.read_barcodes(sheet.image.convert("L"))
    assert f"[qr {wanted.text}]" in words
    assert "8" * 3 in words, "the number, in the printer's digits"
    (code,) = zxingcpp.read_barcodes(pictured(receipt))
    assert code.text == wanted.text


@pytest.mark.parametrize("printer", ["wide", SERIAL])
@pytest.mark.parametrize(
    ("fault", "code"), [("paper-out", "paper_out"), ("cover-open", "cover_open")]
)
def test_a_printer_that_cannot_print_says_so_and_prints_once_when_it_can(
    emupos: Emupos, printer: str, fault: str, code: str
) -> None:
    before = len(emupos.receipts(printer))
    sheet = paper(Kind.TICKET)
    with spooling(emupos, printer) as (source, spooler):
        source.healthy()
        emupos.fault(printer, fault, active=True)
        source.wait(lambda s: s.healths[-1] == (DeviceState.FAULT, code))
        source.add(job(sheet, PrinterProfile()))
        spooler.wake()
        source.ended(1, JobState.FAILED_BEFORE_SEND)
        assert source.evidence[1].code == code
        assert len(emupos.receipts(printer)) == before
        emupos.fault(printer, fault, active=False)
        source.ended(1, JobState.CONFIRMED)
    assert pictured(emupos.newest(printer, before)).tobytes() == ink(sheet.image).tobytes()


def test_a_slip_that_the_paper_ran_out_under_is_held_and_not_claimed_when_it_is_printed(
    emupos: Emupos,
) -> None:
    """The fault comes between the look at the printer and the first byte. It could as well have
    come in the middle of the slip: nobody can tell."""
    before = len(emupos.receipts("wide"))
    sheet = paper(Kind.TICKET)

    class Unlucky(MemorySource):
        def started(self, job: Job) -> bool:
            wanted = super().started(job)
            emupos.fault("wide", "paper-out", active=True)
            return wanted

    source = Unlucky()
    spooler = Spooler(emupos.url("wide"), source, PrinterProfile(fence=TRUSTED), PATIENT)
    spooler.start()
    source.healthy()
    source.add(job(sheet, PrinterProfile()))
    spooler.wake()
    source.wait(lambda s: s.healths[-1] == (DeviceState.FAULT, "paper_out"))
    assert source.states[1] is JobState.STARTED, "neither claimed nor given up"
    emupos.fault("wide", "paper-out", active=False)
    source.ended(1, JobState.UNKNOWN)
    assert source.evidence[1].code == "paper_out"
    spooler.stop()
    assert pictured(emupos.newest("wide", before)).tobytes() == ink(sheet.image).tobytes()
