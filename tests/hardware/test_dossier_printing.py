"""Slips about dossiers come out of a printer, on both widths of paper, with an honest end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain import dossier_commands as dossier
from common.paper import samples
from common.paper.payloads import Kind
from common.store import outbox
from common.store.actions.dossier import slips
from common.store.store import Store
from hardware.printer.emulator import PrinterEmulator
from tests.hall import sign_in, staff, with_procedures
from tests.hardware.test_service import eventually, running, slip_states, text
from tests.store.printers import hall_of

pytestmark = pytest.mark.verify

KINDS = (Kind.DOSSIER, Kind.VISIT, Kind.APOLOGY, Kind.FEE, Kind.HANDOVER)
CODE = "H21.25-261123-0042"
SOME_BYTES = 3000


@contextmanager
def hall(folder: Path, width: int) -> Iterator[tuple[Store, PrinterEmulator]]:
    """A hall with one printer of such paper, and desk 5 open."""
    printer = PrinterEmulator("127.0.0.1", 0, folder / "printer", width)
    printer.start()
    url = f"tcp://127.0.0.1:{printer.port}"
    store = hall_of(folder / "hall", {"code": "p1", "url": url, "width_dots": width})
    sign_in(with_procedures(store), "5", "q5")
    try:
        yield store, printer
    finally:
        store.close()
        printer.stop()


def ask(store: Store, kind: Kind, **changes: Any) -> None:
    """Somebody wants a paper of this kind."""
    facts = {**samples.payload(kind, store.centre(), "vi"), **changes}
    with store.transaction(outbox.DEVICES, "devices") as tx:
        slips.queue(tx, kind, facts, desk=None, printer="p1")


def take_in(store: Store) -> None:
    store.act(staff(), commands.IssueTicket("ho-tich", printer="none"))
    store.act(staff(), commands.CallNext("5"))
    store.act(staff(), dossier.TakeIn("1.001193", CODE, "5", finish=True, printer="p1"))


@pytest.mark.parametrize("width", [576, 384])
def test_each_kind_comes_out_confirmed_and_can_be_scanned(tmp_path: Path, width: int) -> None:
    with hall(tmp_path, width) as (store, printer):
        for kind in KINDS:
            ask(store, kind, code=CODE)
        with running(store.folder):
            eventually(lambda: slip_states(store) == ["confirmed"] * len(KINDS))
        assert [text(slip) for slip in printer.slips] == [CODE] * len(KINDS)


def test_a_slip_torn_in_the_middle_is_unknown_and_another_one_comes_out(tmp_path: Path) -> None:
    with hall(tmp_path, 576) as (store, printer):
        printer.fault("drop", after=SOME_BYTES)
        with running(store.folder):
            take_in(store)
            eventually(lambda: slip_states(store) == ["unknown"])
            printer.fault("ok")
            again = store.act(staff(), dossier.ReprintDossier(CODE, printer="p1"))
            eventually(lambda: slip_states(store) == ["unknown", "confirmed"])
        assert again["copy"] == 1
        assert [text(slip) for slip in printer.slips] == [None, CODE]
