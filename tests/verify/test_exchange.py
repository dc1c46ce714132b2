"""`kill -9` in the middle of a long file, again and again: in the end it is as if it had been read
once; and nobody in the hall waits for it."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.store.invariants import violations
from common.store.store import Store
from tests.exchange.province import dossier, jsonl, status
from tests.hall import staff
from tests.store.dossier_hall import make_dossier_hall

pytestmark = pytest.mark.verify

MANY = 1_000


def a_long_file(many: int = MANY) -> bytes:
    """Dossiers, each followed by the rest of its life; every tenth is wrong."""
    rows: list[dict[str, Any]] = []
    for n in range(many):
        rows.append(dossier(n, **({"procedure": "9.999999"} if n % 10 == 0 else {})))
        rows.append(status(n, 9, result="granted"))
        rows.append(status(n, 10, at="2026-11-20T16:00"))
    return jsonl(*rows)


def start(folder: Path, rows: Path) -> subprocess.Popen[bytes]:
    words = ["exchange", "import", str(rows), "--source", "tinh", "--data", str(folder), "--json"]
    return subprocess.Popen(
        [sys.executable, "-m", "motcua", *words], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )


def finish(folder: Path, rows: Path) -> dict[str, Any]:
    child = start(folder, rows)
    said, _ = child.communicate(timeout=120)
    assert child.returncode == 0
    answer = json.loads(said)
    assert isinstance(answer, dict)
    return answer


BOOK = (
    "SELECT code, state, received_at, accepted_at, due_at, processed_at, returned_at, source"
    " FROM dossier ORDER BY code"
)
LIVES = (
    "SELECT subject, kind, at, data FROM event WHERE kind LIKE 'dossier.%' ORDER BY subject, seq"
)


def left_behind(folder: Path) -> list[list[tuple[Any, ...]]]:
    """The book, and what happened to each dossier in order, without rows' own numbers."""
    store = Store.open(folder)
    with store.read() as connection:
        assert violations(connection) == []
        book = [tuple(row) for row in connection.execute(BOOK)]
        lives = [
            (row["subject"], row["kind"], row["at"], json.loads(row["data"]).get("after"))
            for row in connection.execute(LIVES)
        ]
    store.close()
    return [book, lives]


def further(folder: Path, child: subprocess.Popen[bytes], by: int) -> None:
    """Until `by` more changes of dossiers are on disk, or the file is in."""
    store = Store.open(folder)

    def changes() -> int:
        with store.read() as connection:
            (count,) = connection.execute(
                "SELECT count(*) FROM event WHERE kind LIKE 'dossier.%'"
            ).fetchone()
        return int(count)

    enough = changes() + by
    while child.poll() is None and changes() < enough:
        time.sleep(0.002)
    store.close()


def test_broken_off_anywhere_and_begun_again_it_comes_to_the_same(tmp_path: Path) -> None:
    rows = tmp_path / "rows"
    rows.write_bytes(a_long_file())
    for name in ("once", "killed"):
        make_dossier_hall(tmp_path / name, clock="2026-11-23T08:00@0").close()
    whole = finish(tmp_path / "once", rows)
    assert (whole["new"], whole["moved"], whole["rejected"]) == (900, 1800, 300)
    chance, deaths = random.Random(7), 0
    for _ in range(8):
        child = start(tmp_path / "killed", rows)
        further(tmp_path / "killed", child, by=chance.randint(1, 300))
        time.sleep(chance.uniform(0, 0.01))  # the moment must be anybody's
        if child.poll() is None:
            os.kill(child.pid, signal.SIGKILL)
            deaths += 1
        child.communicate()
    assert deaths > 3
    last = finish(tmp_path / "killed", rows)
    assert last["new"] + last["moved"] + last["again"] == 2700
    assert left_behind(tmp_path / "killed") == left_behind(tmp_path / "once")


def test_a_kiosk_goes_on_while_a_long_file_comes_in(tmp_path: Path) -> None:
    rows = tmp_path / "rows"
    rows.write_bytes(a_long_file(600))
    store = make_dossier_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    waits: list[float] = []
    with start(tmp_path / "hall", rows) as child:
        while child.poll() is None and len(waits) < 900:
            begun = time.monotonic()
            store.act(staff(), commands.IssueTicket("ho-tich", printer="none"))
            waits.append(time.monotonic() - begun)
            time.sleep(0.005)
        assert child.wait(60) == 0
    store.close()
    assert len(waits) > 20
    assert max(waits) < 2
