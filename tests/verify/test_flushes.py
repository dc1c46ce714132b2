"""While keeper looks after the log, an action costs whoever asks exactly one flush."""

from __future__ import annotations

import re
import shutil
import subprocess
import threading
from pathlib import Path

import pytest

from common.store.care import DiskCare
from motcua.keeper import KEEPER, Keeper
from tests.hall import make_hall, sign_in
from tests.processes import ROOT, program

pytestmark = pytest.mark.verify

ROUNDS = 120
LIMIT = 200
"""Pages in the log before it is copied: some twenty actions, so that it happens many times."""

WORKER = """
import sys
import time
from pathlib import Path
from common.domain import commands
from common.store.checkpoint import read_log
from common.store.store import Store
from tests.hall import staff

store = Store.open(Path(sys.argv[1]))
store.act(staff(), commands.IssueTicket("ho-tich", printer="none"))
print("ready", flush=True)
sys.stdin.readline()
anew, before = 0, 0
for _ in range(int(sys.argv[2])):
    store.act(staff(), commands.IssueTicket("ho-tich", printer="none"))
    store.act(staff(), commands.CallNext("5"))
    store.act(staff(), commands.Finish("5", "accepted"))
    patience = time.monotonic() + 20
    # as many in a blink as a hall has in minutes: give keeper its time
    while (frames := read_log(store._connection).frames) > 3 * int(sys.argv[3]):
        assert time.monotonic() < patience, frames
    anew += frames < before
    before = frames
print(anew, flush=True)
sys.stdin.readline()
"""


def test_every_action_makes_exactly_one_flush(tmp_path: Path) -> None:
    if shutil.which("strace") is None:
        pytest.skip("flushes are not counted: strace is not installed")
    store = make_hall(tmp_path / "hall")
    sign_in(store, "5", "q5")
    trace = tmp_path / "trace"
    keeper = Keeper(store.folder)
    keeper._care = DiskCare(store.folder, KEEPER, limit=LIMIT)
    stop = threading.Event()
    keeping = threading.Thread(target=keeper.run, args=(stop,))
    keeping.start()
    try:
        with program(WORKER, store.folder, ROUNDS, LIMIT) as worker:
            assert worker.hear() == "ready"
            strace = ["strace", "-f", "-e", "trace=fsync,fdatasync", "-o", str(trace)]
            with subprocess.Popen(
                [*strace, "-p", str(worker.pid)], stderr=subprocess.PIPE, text=True, cwd=ROOT
            ) as tracer:
                assert tracer.stderr is not None
                if "attached" not in (said := tracer.stderr.readline()):
                    pytest.skip(f"flushes are not counted: {said.strip()}")
                worker.tell("go")
                anew = int(worker.hear())
                worker.tell("enough")
                worker.wait()
    finally:
        stop.set()
        keeping.join()
        store.close()
    assert anew >= 3, "the log was never begun anew: nothing was tried"
    assert len(re.findall(r"f(?:data)?sync\(", trace.read_text())) == 3 * ROUNDS
