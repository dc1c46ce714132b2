"""From a touch to paper and back: the kiosk, a real store, the device service, a printer on TCP."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from common.store.store import Store
from hardware.printer.emulator import PrinterEmulator
from tests.common.tui.hall import until
from tests.hardware.test_service import running, text
from tests.kiosk.test_devices_lost import LONG_S, passes, warned
from tests.kiosk.test_slip import AGAIN, FAULT, TAKE
from tests.kiosk.visitor import TimedKiosk, hall_with, tickets, visit
from tests.store.printers import hall_of

pytestmark = pytest.mark.verify


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[PrinterEmulator]:
    made = PrinterEmulator("127.0.0.1", 0, tmp_path / "slips")
    made.start()
    yield made
    made.stop()


def hall(folder: Path, printer: PrinterEmulator, fence: str) -> Store:
    return hall_of(folder, {"code": "p1", "url": f"tcp://127.0.0.1:{printer.port}", "fence": fence})


async def test_a_slip_that_is_proved_is_offered(tmp_path: Path, printer: PrinterEmulator) -> None:
    store = hall(tmp_path / "hall", printer, "process_id")
    with running(store.folder):
        async with visit(store) as visitor:
            await visitor.takes_a_number()
            await visitor.sees(TAKE)
    assert len(printer.slips) == 1
    store.close()


async def test_what_cannot_be_proved_is_asked_about_and_printed_again_with_the_same_number(
    tmp_path: Path, printer: PrinterEmulator
) -> None:
    store = hall(tmp_path / "hall", printer, "none")
    with running(store.folder):
        async with visit(store) as visitor:
            await visitor.takes_a_number()
            await visitor.sees(AGAIN)
            assert TAKE not in visitor.text
            await visitor.touch("more")
            await until(visitor.pilot, lambda: len(printer.slips) == 2)
            await visitor.sees(AGAIN)
    (ticket,) = tickets(store)
    assert [text(slip) for slip in printer.slips] == [f"MC:{ticket['token']}"] * 2
    store.close()


async def test_no_paper_is_said_and_the_slip_offered_when_there_is_some(
    tmp_path: Path, printer: PrinterEmulator
) -> None:
    store = hall(tmp_path / "hall", printer, "process_id")
    printer.fault("paper-out")
    with running(store.folder):
        async with visit(store) as visitor:
            await visitor.sees(FAULT, "Vẫn lấy được số.")
            await visitor.takes_a_number()
            await visitor.sees(FAULT, "Số của Ông/Bà vẫn có giá trị")
            assert AGAIN not in visitor.text
            printer.fault("ok")
            await visitor.sees(TAKE)
    assert len(printer.slips) == 1
    store.close()


async def test_the_warning_comes_and_goes_with_the_device_service(
    tmp_path: Path, printer: PrinterEmulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(TimedKiosk, "REFRESH_S", 0.02)

    def real(document: dict[str, Any]) -> None:
        url = f"tcp://127.0.0.1:{printer.port}"
        document["printer"] = [{**document["printer"][0], "url": url, "fence": "process_id"}]

    store = hall_with(tmp_path / "hall", real, clock="2026-11-23T08:00@1")
    async with visit(store) as visitor:
        with running(store.folder):
            await visitor.takes_a_number()
            await visitor.sees(TAKE)
            await visitor.touch("number")
            assert not warned(visitor)
        await passes(visitor, LONG_S)
        assert warned(visitor)
        await visitor.takes_a_number()
        await visitor.sees(FAULT, "Số của Ông/Bà vẫn có giá trị")
        with running(store.folder):
            await visitor.sees(TAKE)
            await visitor.touch("number")
            assert not warned(visitor)
    assert len(printer.slips) == 2
    store.close()
