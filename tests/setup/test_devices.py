"""Devices are tried with what there is: at once, or by the service that owns the ports."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from common.domain.refusal import Trouble
from hardware.printer.emulator import PrinterEmulator
from hardware.sign.emulator import Board, SignEmulator
from motcua.setup import devices, slips, start
from motcua.setup.doing import do
from motcua.setup.draft import Draft
from tests.hardware.test_service import eventually, running
from tests.setup.installer import setting_up
from tests.setup.story import VI

pytestmark = pytest.mark.verify


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[PrinterEmulator]:
    emulator = PrinterEmulator("127.0.0.1", 0, tmp_path / "slips")
    emulator.start()
    yield emulator
    emulator.stop()


@pytest.fixture
def draft(tmp_path: Path, printer: PrinterEmulator) -> Draft:
    """A hall with this printer."""
    fresh = Draft(tmp_path / "hall", {})
    fresh.begin(start.shipped_tables(start.EMPTY))
    url = f"tcp://127.0.0.1:{printer.port}"
    fresh.rows("printer").append({"code": "p1", "url": url, "width_dots": 576})
    do(fresh, VI)
    return fresh


@contextmanager
def served(folder: Path) -> Iterator[None]:
    """With the device service, which has the ports by now."""
    lock = folder / "devices.lock"
    assert not lock.exists()
    with running(folder):
        eventually(lambda: lock.exists() and lock.read_text() != "")
        yield


def slips_in(tmp_path: Path) -> int:
    return len(list((tmp_path / "slips").iterdir()))


def test_a_running_service_prints_the_test_of_a_printer_that_it_knows(
    draft: Draft, tmp_path: Path
) -> None:
    with served(draft.folder):
        assert devices.print_test(draft.folder, draft.document(), "p1").out
        assert slips_in(tmp_path) == 1
        draft.row("printer", "p1")["url"] = "tcp://127.0.0.1:1"
        with pytest.raises(Trouble, match="devices_running"):
            devices.print_test(draft.folder, draft.document(), "p1")
        with pytest.raises(Trouble, match="devices_running"):
            slips.print_lines(draft.folder, draft.document(), "p1", [("PIN", ["271828"])])
    assert not devices.print_test(draft.folder, draft.document(), "p1").out


def test_nothing_personal_of_a_paper_is_kept(draft: Draft, tmp_path: Path) -> None:
    out = slips.print_lines(draft.folder, draft.document(), "p1", [("PIN", ["271828"])] * 2)
    assert out
    assert slips_in(tmp_path) == 2
    kept = [path for path in draft.folder.rglob("*") if path.is_file()]
    assert not any(b"271828" in path.read_bytes() for path in kept)


async def test_a_line_that_the_service_has_is_told_and_left_alone(draft: Draft) -> None:
    with SignEmulator([Board(1, "1", 4)]) as wall, served(draft.folder):
        row = {"code": "s1", "bus": wall.path, "protocol": "ed400d", "desk": "1", "address": 1}
        draft.rows("sign").append(row)
        draft.plan.pop("done")
        draft.save()
        async with setting_up(draft.folder) as one:
            await one.steps_to("signs")
            await one.enters(VI("setup.signs.light"))
            await one.sees("motcua-devices")
        assert wall.frames() == []
