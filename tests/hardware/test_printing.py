"""Two printers, a real store and the real device service: who prints what, and what is learnt."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from common.centre import parts
from common.domain import commands, printer_commands
from common.domain.model import JobState
from common.store.store import Store
from common.views import printers as view
from hardware.printer.emulator import PrinterEmulator
from hardware.printer.emulator.faults import Echo, Habits, Stage
from hardware.printer.transport import address
from hardware.service import drive
from tests.hall import staff
from tests.hardware.test_service import eventually, health, text
from tests.printing import end
from tests.store.printers import events, hall_of, jobs, take

pytestmark = pytest.mark.verify

Printers = dict[str, PrinterEmulator]


@pytest.fixture
def printers(tmp_path: Path) -> Iterator[Printers]:
    with ExitStack() as running:
        made: Printers = {}
        for code in ("p1", "p2"):
            made[code] = PrinterEmulator("127.0.0.1", 0, tmp_path / code)
            made[code].start()
            running.callback(made[code].stop)
        yield made


@pytest.fixture
def store(printers: Printers, tmp_path: Path) -> Iterator[Store]:
    """`p2` stands in for `p1`."""
    urls = {code: f"tcp://127.0.0.1:{printer.port}" for code, printer in printers.items()}
    store = hall_of(
        tmp_path / "hall",
        {"code": "p1", "url": urls["p1"], "fallback": "p2"},
        {"code": "p2", "url": urls["p2"]},
    )
    yield store
    store.close()


@contextmanager
def running(store: Store) -> Iterator[None]:
    """The device service, once it knows both printers."""
    stop = threading.Event()
    thread = threading.Thread(target=drive, args=(store.folder, stop))
    thread.start()
    try:
        eventually(lambda: health(store, "p1") is not None and health(store, "p2") is not None)
        yield
    finally:
        stop.set()
        thread.join(20)
        assert not thread.is_alive()


def printed(printer: PrinterEmulator) -> list[str | None]:
    return [text(slip) for slip in printer.slips]


def tokens(store: Store) -> list[str]:
    with store.read() as connection:
        return [f"MC:{row[0]}" for row in connection.execute("SELECT token FROM ticket")]


def test_a_slip_its_printer_cannot_print_comes_out_of_the_other(
    store: Store, printers: Printers
) -> None:
    printers["p1"].fault("paper-out")
    with running(store):
        take(store)
        eventually(lambda: jobs(store) == {1: ("p2", "confirmed")})
        printers["p1"].fault("ok")
        eventually(lambda: health(store, "p1") == "ok")
        take(store)
        eventually(lambda: jobs(store)[2] == ("p1", "confirmed"))
    assert [*printed(printers["p2"]), *printed(printers["p1"])] == tokens(store)
    assert "slip.failed_before_send" not in [kind for kind, _ in events(store)], (
        "a screen saw the slip fail"
    )


def test_a_printer_that_is_away_has_its_slips_printed_by_the_other(
    store: Store, printers: Printers
) -> None:
    printers["p1"].stop()
    with running(store):
        eventually(lambda: health(store, "p1") == "offline")
        take(store)
        eventually(lambda: jobs(store) == {1: ("p2", "confirmed")})
    assert printed(printers["p2"]) == tokens(store)


def test_a_slip_under_way_is_not_printed_by_the_other(store: Store, printers: Printers) -> None:
    printers["p1"].fault("paper-out", after=3000)
    with running(store):
        take(store)
        eventually(lambda: health(store, "p1") == "fault")
        take(store)
        eventually(lambda: jobs(store) == {1: ("p1", "started"), 2: ("p2", "confirmed")})
        printers["p1"].fault("ok")
        eventually(lambda: jobs(store)[1] == ("p1", "unknown"))
    assert [*printed(printers["p1"]), *printed(printers["p2"])] == tokens(store)


def test_a_jam_is_over_when_somebody_says_so(store: Store, printers: Printers) -> None:
    store.act(staff(), printer_commands.RecoverPrinter("p1"))
    printers["p1"].fault("cutter-jam", at=Stage.DURING)
    with running(store):
        take(store)
        eventually(lambda: health(store, "p1") == "fault")
        assert jobs(store)[1] == ("p1", "started"), "a word from before the start was heard"
        store.act(staff(), printer_commands.RecoverPrinter("p1"))
        eventually(lambda: jobs(store)[1] == ("p1", "unknown"))
        eventually(lambda: health(store, "p1") == "ok")
        take(store)
        eventually(lambda: jobs(store)[2] == ("p1", "confirmed"))


@pytest.mark.parametrize(
    ("habits", "proved"),
    [
        (Habits(mm_per_s=400), "process_id"),
        pytest.param(
            Habits(mm_per_s=400, process_id=Echo.NEVER), "status", marks=pytest.mark.verify
        ),
    ],
)
def test_a_probe_is_kept_and_used_from_then_on(
    store: Store, printers: Printers, habits: Habits, proved: str
) -> None:
    printers["p1"].habits = habits
    with running(store):
        assert view.printer(store, "p1").fence == "status"
        store.act(staff(), printer_commands.PrintTest("p1", probe=True))
        eventually(lambda: jobs(store) == {1: ("p1", "confirmed")})
    row = view.printer(store, "p1")
    assert (row.probed_at, row.proved) == (store.now(), proved)
    assert row.fence == ("process_id" if proved == "process_id" else "status")
    assert view.printer(store, "p2").probed_at is None


def test_what_came_out_is_counted_off_the_roll(store: Store, printers: Printers) -> None:
    store.act(staff(), printer_commands.RollChanged("p1"))
    with running(store):
        take(store)
        eventually(lambda: jobs(store) == {1: ("p1", "confirmed")})
    row = view.printer(store, "p1")
    assert row.slips == 1
    assert 60 < row.mm < 150


def test_paper_that_cannot_be_drawn_holds_up_nothing(store: Store) -> None:
    store.act(staff(), printer_commands.PrintTest("p1"))
    with store.transaction(staff(), "test") as tx:
        tx.run("UPDATE print_job SET kind = 'strange'")
    take(store)
    with running(store):
        eventually(lambda: jobs(store) == {1: ("p1", "superseded"), 2: ("p1", "confirmed")})
    assert view.job(store, 1).evidence["code"] == "undrawable"


@pytest.mark.parametrize("kind", ["test", "numbers", "seal", "report"])
def test_every_paper_that_staff_may_ask_for_is_printed(
    store: Store, printers: Printers, kind: str
) -> None:
    take(store)
    end(store, "p1", JobState.UNKNOWN, "fence_silent")  # somebody is without a slip
    store.act(staff(), commands.MakeSeal())
    asked = {
        "test": printer_commands.PrintTest("p1"),
        "numbers": printer_commands.PrintNumbers("p1"),
        "seal": printer_commands.PrintSeal("p1"),
        "report": printer_commands.PrintReport("p1", "2026-11-23"),
    }
    assert store.act(staff(), asked[kind])["kind"] == kind
    with running(store):
        eventually(lambda: jobs(store)[2] == ("p1", "confirmed"))
    assert len(printers["p1"].slips) == 1


@pytest.mark.parametrize(
    "url",
    [
        "tcp://192.168.1.50:9100",
        "socket://may-in:9100",
        "rfc2217://10.0.0.7:4001",
        "serial:///dev/ttyUSB0?baud=38400&flow=xonxoff",
        "serial:///dev/serial/by-id/usb-FTDI_FT232R-if00-port0",
        "usb://04b8:0e15",
        "usb://04b8:0e15/J5XF012345",
        "usb:///dev/usb/lp0",
        "file:///srv/motcua/slips.bin",
    ],
)
def test_an_address_that_the_centre_file_takes_is_one(url: str) -> None:
    assert parts._PRINTER_URL.fullmatch(url)
    assert address.parse(url)
