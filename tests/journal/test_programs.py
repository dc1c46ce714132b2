"""The services as they run in a hall: what they say in the journal and to Prometheus, from their
start to their end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from common.domain.commands import CallHelp
from common.store.store import Store
from tests.hall import make_real_hall
from tests.journal.far import Journal
from tests.metrics.scrape import scrape
from tests.processes import ROOT
from tests.store.whole_day import KIOSK

pytestmark = pytest.mark.verify


@contextmanager
def service(data: Path, journal: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    """A service as an operator starts it."""
    command = [sys.executable, "-m", "motcua", *words, "--data", str(data)]
    environment = {**os.environ, "MOTCUA_LOG": str(journal)}
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, stdout=pipe, stderr=pipe, text=True, cwd=ROOT, env=environment
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def told(far: Journal, event: str) -> dict[str, str]:
    """The next record of this event."""
    while (said := far.receive())["MOTCUA_EVENT"] != event:
        pass
    return said


def test_keeper_says_its_start_an_alert_and_its_end(tmp_path: Path) -> None:
    data = tmp_path / "hall"
    make_real_hall(data).close()
    with (
        closing(Journal(tmp_path / "socket")) as far,
        service(data, far.place, "keeper") as keeper,
        closing(Store.open(data)) as store,
    ):
        assert told(far, "service.started")["SYSLOG_IDENTIFIER"] == "motcua-keeper"
        store.act(KIOSK, CallHelp())
        opened = told(far, "alert.opened")
        assert (opened["MOTCUA_KIND"], opened["MOTCUA_SUBJECT"]) == ("help", "kiosk:k1")
        assert opened["PRIORITY"] == "4"
        keeper.send_signal(signal.SIGTERM)
        assert keeper.wait(20) == 0
        told(far, "service.stopped")
        assert keeper.stderr is not None
        assert keeper.stderr.read() == ""


def test_metrics_are_answered_from_before_the_store_is_there_until_the_end(tmp_path: Path) -> None:
    data = tmp_path / "hall"
    with (
        closing(Journal(tmp_path / "socket")) as far,
        service(data, far.place, "metrics", "--port", "0", "--json") as metrics,
    ):
        assert metrics.stdout is not None
        port = urlsplit(json.loads(metrics.stdout.readline())["url"]).port
        assert port is not None
        assert scrape(port).value("motcua_up") == 0
        assert told(far, "store.trouble")["MOTCUA_CODE"] == "store_missing"
        make_real_hall(data).close()
        found = scrape(port)
        assert found.value("motcua_up") == 1
        assert found.value("motcua_events_total")
        told(far, "store.recovered")
        with service(data, far.place, "metrics", "--port", str(port), "--json") as second:
            assert second.wait(20) == 3
            assert second.stdout is not None
            assert json.loads(second.stdout.read())["error"]["code"] == "port_in_use"
        metrics.send_signal(signal.SIGTERM)
        assert metrics.wait(20) == 0
