"""Keeper's log in the journal of systemd itself, read back with journalctl. The journal runs in a
mount namespace of its own, so the machine's is left alone."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from common.domain.commands import CallHelp
from common.store.store import Store
from motcua.journal import SOCKET
from tests.hall import make_real_hall
from tests.processes import ROOT
from tests.store.whole_day import KIOSK

DAEMON = Path("/lib/systemd/systemd-journald")
THERE = DAEMON.exists() and os.geteuid() == 0 and all(map(shutil.which, ("unshare", "journalctl")))

pytestmark = [
    pytest.mark.verify,
    pytest.mark.skipif(not THERE, reason="needs systemd-journald and to be root"),
]

_APART = """
mount -t tmpfs tmpfs /run && mkdir -p "$1" /run/log/journal
mount --bind "$0" /run/log/journal
"$2" & journal=$!
while [ ! -S "$1/socket" ]; do sleep 0.05; done
shift 2; "$@" & service=$!
trap 'kill -TERM $service' TERM
wait $service; wait $service; status=$?
kill $journal; wait $journal; exit $status
"""
"""A journal and a program that finds it where every machine has it."""

_CRASH = """
from motcua import journal
log, error = journal.opened("trial"), None
name = " ".join(("Nguyễn", "Thị", "Bí", "Mật"))  # lines of source are told
log._handler._socket.setsockopt(1, 7, 1)  # as little as it can: what is long goes as a file
for n in range(60):
    try:
        raise KeyError(name) from error
    except KeyError as again:
        error = again
log.crash(error)
"""


@contextmanager
def apart(kept: Path, *command: str) -> Iterator[subprocess.Popen[str]]:
    """A program beside a journal that writes into the folder `kept`."""
    kept.mkdir()
    words = ["unshare", "-m", "--propagation", "private", "sh", "-c", _APART]
    words += [str(kept), str(SOCKET.parent), str(DAEMON), *command]
    environment = {name: value for name, value in os.environ.items() if name != "MOTCUA_LOG"}
    with subprocess.Popen(
        words, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, cwd=ROOT,
        env=environment, start_new_session=True,
    ) as process:  # fmt: skip
        try:
            yield process
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


def records(kept: Path, *wanted: str) -> list[dict[str, str]]:
    """What journalctl finds there."""
    folders = [str(folder) for folder in kept.iterdir()]
    if not folders:
        return []
    command = ["journalctl", "-D", *folders, "-o", "json", "--all", "--no-pager", "-q", *wanted]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    return [json.loads(line) for line in found.stdout.splitlines()]


def waited_for(kept: Path, *wanted: str) -> dict[str, str]:
    """The first of them, as soon as it is there."""
    limit = time.monotonic() + 60
    while not (found := records(kept, *wanted)):
        assert time.monotonic() < limit, wanted
        time.sleep(0.1)
    return found[0]


def test_what_keeper_says_is_found_by_its_fields(tmp_path: Path) -> None:
    data, kept = tmp_path / "hall", tmp_path / "kept"
    make_real_hall(data).close()
    command = (sys.executable, "-m", "motcua", "keeper", "--data", str(data))
    with apart(kept, *command) as keeper, closing(Store.open(data)) as store:
        started = waited_for(kept, "MOTCUA_EVENT=service.started")
        assert (started["_TRANSPORT"], started["SYSLOG_IDENTIFIER"]) == ("journal", "motcua-keeper")
        store.act(KIOSK, CallHelp())
        opened = waited_for(kept, "-t", "motcua-keeper", "MOTCUA_KIND=help")
        assert (opened["MOTCUA_EVENT"], opened["MOTCUA_SUBJECT"]) == ("alert.opened", "kiosk:k1")
        assert opened["PRIORITY"] == "4"
        assert "alert.opened" in opened["MESSAGE"]
        keeper.send_signal(signal.SIGTERM)
        assert keeper.wait(60) == 0
        assert keeper.stderr is not None
        assert keeper.stderr.read() == "", "nothing had to go elsewhere"
    waited_for(kept, "MOTCUA_EVENT=service.stopped")


def test_a_crash_too_long_for_a_datagram_is_one_record(tmp_path: Path) -> None:
    kept, script = tmp_path / "kept", tmp_path / "crash.py"
    script.write_text(_CRASH, "utf-8")  # the journal keeps the words of a command
    with apart(kept, sys.executable, str(script)) as trial:
        assert trial.wait(60) == 0
    (record,) = records(kept, "-t", "motcua-trial")
    assert record["MOTCUA_EVENT"] == "crash"
    assert record["MOTCUA_TRACEBACK"].count("Traceback (most recent call last)") == 30
    assert "Bí Mật" not in json.dumps(record, ensure_ascii=False)
