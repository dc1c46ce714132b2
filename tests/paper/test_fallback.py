"""A centre's own template that cannot be drawn at the moment of printing: the slip comes out."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.paper import papers
from common.paper.template import Block, Template, What
from common.store.store import Store
from common.views import printers as view
from hardware.health import HealthBoard
from hardware.printer.encoding import encode
from hardware.printer.escpos import PrinterProfile
from hardware.printing import PrinterJobs
from tests.store.printers import fetch, hall_of, take

UNDRAWABLE = Template("ticket.toml", (Block(What.QR, ({"": "x" * 3000},), dots=5),), most_mm=150)


@pytest.fixture
def jobs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Store, PrinterJobs]:
    """The jobs of a printer whose tickets have a template that nobody can draw."""
    store = hall_of(tmp_path / "hall", {"code": "p1", "url": "tcp://127.0.0.1:9"})
    loaded = papers.Loaded({**papers.shipped(), "ticket": UNDRAWABLE}, frozenset({"ticket"}), ())
    monkeypatch.setattr(papers, "load", lambda *_: loaded)
    printer, board = view.printer(store, "p1"), HealthBoard(store.folder)
    return store, PrinterJobs(store.folder, printer, PrinterProfile(), board)


def test_the_shipped_template_is_drawn_instead(jobs: tuple[Store, PrinterJobs]) -> None:
    store, source = jobs
    take(store)
    job = source.next_job(retry=False)
    assert job is not None
    payload = fetch(store, "p1").payload
    shipped = papers.sheet(
        "ticket", payload, store.centre(), width_dots=576, simulated=store.clock.simulated
    )
    assert job.data == encode(shipped, PrinterProfile())
