"""The real commands in processes of their own: started together, frozen, killed, with a wrong
clock and with nowhere to write."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from common.store.invariants import violations
from common.store.store import Store
from tests.hall import make_hall, make_real_hall
from tests.processes import ROOT, program

pytestmark = pytest.mark.verify

HOLDER = """
    import sys, time
    from pathlib import Path
    from common.store.turnstile import Turnstile
    with Turnstile(Path(sys.argv[1])).turn("day.close"):
        print("inside")
        time.sleep(600)
"""


@contextmanager
def motcua(
    *words: object, stdout: int | Any = subprocess.PIPE, before: tuple[str, ...] = (), **more: str
) -> Iterator[subprocess.Popen[str]]:
    """A command as an operator starts it."""
    command = [*before, sys.executable, "-m", "motcua", *map(str, words)]
    environment = {**os.environ, "MOTCUA_LANG": "en", **more}
    with subprocess.Popen(
        command, stdout=stdout, stderr=subprocess.PIPE, text=True, env=environment, cwd=ROOT
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def run(*words: object, **more: Any) -> tuple[int, str, str]:
    """Exit status, answer, messages."""
    with motcua(*words, **more) as process:
        out, err = process.communicate(timeout=60)
        return process.returncode, out or "", err


def issue(folder: Path, **more: Any) -> str:
    status, out, err = run("ticket", "issue", "ho-tich", "--json", "--data", folder, **more)
    assert (status, err) == (0, "")
    return str(json.loads(out)["number"])


def test_four_programs_start_at_once_on_one_hall(tmp_path: Path) -> None:
    make_hall(tmp_path).close()
    words = ("ticket", "issue", "ho-tich", "--json", "--data", tmp_path)
    with motcua(*words) as a, motcua(*words) as b, motcua(*words) as c, motcua(*words) as d:
        answers = [json.loads(process.communicate(timeout=60)[0]) for process in (a, b, c, d)]
    assert sorted(answer["number"] for answer in answers) == ["A001", "A002", "A003", "A004"]


def test_four_programs_make_one_hall_and_three_are_told_that_there_is_one(tmp_path: Path) -> None:
    words = ("init", "--centre", "dan-hai", "--json", "--data", tmp_path / "hall")
    with motcua(*words) as a, motcua(*words) as b, motcua(*words) as c, motcua(*words) as d:
        said = [(p.communicate(timeout=60)[0], p.returncode) for p in (a, b, c, d)]
    assert sorted(status for _, status in said) == [0, 3, 3, 3]
    codes = [json.loads(out)["error"]["code"] for out, status in said if status]
    assert codes == ["store_exists"] * 3
    Store.open(tmp_path / "hall").close()


def test_a_frozen_writer_is_named_to_everybody_who_waits(tmp_path: Path) -> None:
    make_hall(tmp_path).close()
    words = ("ticket", "issue", "ho-tich", "--data", tmp_path)
    with program(HOLDER, tmp_path) as holder:
        assert holder.hear() == "inside"
        holder.send(signal.SIGSTOP)
        begin = time.monotonic()
        status, out, err = run(*words, MOTCUA_PATIENCE_S="0.2")
        assert time.monotonic() - begin < 10
        status_json, out_json, _ = run(*words, "--json", MOTCUA_PATIENCE_S="0.2")
        reading, _, _ = run("queue", "--data", tmp_path)
        holder.send(signal.SIGCONT)
    assert (status, out) == (3, "")
    assert f"process {holder.pid}" in err
    assert "close the day" in err
    assert len(err.splitlines()) == 1
    assert (status_json, json.loads(out_json)["error"]["code"]) == (3, "store_busy")
    assert reading == 0, "who only reads waits for nobody"
    assert issue(tmp_path) == "A001"


def test_a_frozen_writer_that_wakes_up_finds_the_others_waiting_in_turn(tmp_path: Path) -> None:
    make_hall(tmp_path).close()
    words = ("ticket", "issue", "ho-tich", "--json", "--data", tmp_path)
    with program(HOLDER, tmp_path) as holder, motcua(*words) as waiting:
        assert holder.hear() == "inside"
        holder.kill()
        out, _ = waiting.communicate(timeout=60)
    assert json.loads(out)["number"] == "A001"


@contextmanager
def keeper(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """A keeper that has made its first round."""
    with motcua("keeper", "--data", folder) as process:
        store = Store.open(folder)
        until = time.monotonic() + 30
        while True:
            with store.read() as connection:
                row = connection.execute("SELECT pid FROM process").fetchone()
            if row is not None and row["pid"] == process.pid:
                break
            assert process.poll() is None, process.stderr and process.stderr.read()
            assert time.monotonic() < until
            time.sleep(0.05)
        store.close()
        yield process


def test_a_second_keeper_is_refused_and_the_first_goes_on(tmp_path: Path) -> None:
    make_hall(tmp_path).close()
    with keeper(tmp_path) as first:
        status, out, err = run("keeper", "--data", tmp_path)
        assert (status, out) == (3, "")
        assert str(first.pid) in err
        status, out, _ = run("keeper", "--json", "--data", tmp_path)
        assert (status, json.loads(out)["error"]["code"]) == (3, "keeper_running")
        assert first.poll() is None


def test_a_killed_keeper_is_followed_by_the_next_at_once(tmp_path: Path) -> None:
    make_hall(tmp_path).close()
    for _ in range(3):
        with keeper(tmp_path) as running:
            running.kill()


def test_keeper_ends_when_it_is_told(tmp_path: Path) -> None:
    make_hall(tmp_path).close()
    with keeper(tmp_path) as running:
        running.send_signal(signal.SIGTERM)
        assert running.wait(30) == 0


def test_a_command_that_is_killed_is_repeated_without_harm(tmp_path: Path) -> None:
    make_hall(tmp_path).close()
    words = ("ticket", "issue", "ho-tich", "--data", tmp_path, "--json")
    numbers = set()
    for turn in range(12):
        with motcua(*words, "--request", f"r{turn}") as process:
            time.sleep(0.02 * turn + 0.15)  # some die before, some after, some within
            process.kill()
            process.wait()
        status, out, _ = run(*words, "--request", f"r{turn}")
        assert status == 0
        numbers.add(json.loads(out)["number"])
    store = Store.open(tmp_path)
    with store.read() as connection:
        kept = [row[0] for row in connection.execute("SELECT number FROM ticket").fetchall()]
        assert violations(connection) == []
    store.close()
    assert sorted(kept) == sorted(numbers)
    assert len(numbers) == 12


@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["at the end", "at once"])
def test_an_answer_that_cannot_be_written_is_trouble_and_not_a_refusal(
    tmp_path: Path, unbuffered: str
) -> None:
    make_hall(tmp_path).close()
    with Path("/dev/full").open("w") as full:
        status, _, err = run("events", "--data", tmp_path, stdout=full, PYTHONUNBUFFERED=unbuffered)
    assert status == 3
    assert "No space left" in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["at the end", "at once"])
def test_a_refusal_that_cannot_be_written_is_a_refusal(tmp_path: Path, unbuffered: str) -> None:
    make_hall(tmp_path).close()
    words = ("ticket", "show", "A999", "--json", "--data", tmp_path)
    with Path("/dev/full").open("w") as full:
        status, _, err = run(*words, stdout=full, PYTHONUNBUFFERED=unbuffered)
    assert status == 1
    assert json.loads(err)["error"]["code"] == "ticket_unknown"


def test_a_stream_that_is_closed_stops_nothing(tmp_path: Path) -> None:
    make_hall(tmp_path).close()
    deaf = ("sh", "-c", 'exec "$@" <&-', "sh")
    dumb = ("sh", "-c", 'exec "$@" >&-', "sh")
    nothing = run("hand-over", "scan", "--data", tmp_path, before=deaf)
    refused = run("people", "find", "--json", "--data", tmp_path, before=deaf)
    said = run("ticket", "issue", "ho-tich", "--data", tmp_path, before=dumb)
    assert (nothing[0], refused[0], said) == (0, 1, (0, "", ""))
    assert issue(tmp_path) == "A002"


@pytest.mark.skipif(shutil.which("faketime") is None, reason="faketime is not installed")
@pytest.mark.parametrize("offset", ["-5h", "+5h", "+60h", "-60h"])
def test_a_program_that_sees_another_wall_clock_neither_doubles_nor_loses(
    tmp_path: Path, offset: str
) -> None:
    make_real_hall(tmp_path).close()
    turned = {"before": ("faketime", "-f", offset), "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    numbers = [issue(tmp_path), issue(tmp_path, **turned), issue(tmp_path), issue(tmp_path)]
    assert numbers == ["A001", "A002", "A003", "A004"]
    store = Store.open(tmp_path)
    with store.read() as connection:
        order = connection.execute("SELECT number FROM ticket ORDER BY rank_at, id").fetchall()
        days = connection.execute("SELECT count(*) FROM business_day").fetchone()[0]
    store.close()
    assert ([row[0] for row in order], days) == (numbers, 1)


@pytest.mark.skipif(shutil.which("faketime") is None, reason="faketime is not installed")
@pytest.mark.parametrize("came_up", ["2000-01-03 09:00:00", "+400d"])
def test_a_machine_that_comes_up_in_another_year_goes_on_and_mends_itself(
    tmp_path: Path, came_up: str
) -> None:
    """Its battery is empty, and time sync comes minutes later."""
    make_real_hall(tmp_path).close()
    numbers = [issue(tmp_path), issue(tmp_path)]
    _was_off(tmp_path)
    wrong = {"before": ("faketime", "-f", came_up), "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    numbers.append(issue(tmp_path, **wrong))
    with motcua("keeper", "--data", tmp_path, **wrong):
        _until_alert(tmp_path, "clock", opened=True)
        numbers.append(issue(tmp_path, **wrong))
        os.kill(_keeper_pid(tmp_path), signal.SIGKILL)  # faketime would leave it behind
    with keeper(tmp_path):
        _until_alert(tmp_path, "clock", opened=False)
        numbers.append(issue(tmp_path))
    assert numbers == ["A001", "A002", "A003", "A004", "A005"]
    store = Store.open(tmp_path)
    with store.read() as connection:
        order = connection.execute("SELECT number FROM ticket ORDER BY rank_at, id").fetchall()
        days = connection.execute("SELECT count(*) FROM business_day").fetchone()[0]
        assert violations(connection) == []
    store.close()
    assert ([row[0] for row in order], days) == (numbers, 1)


def _was_off(folder: Path) -> None:
    """What is known of the clock is of an earlier boot."""
    store = Store.open(folder)
    store._connection.execute(
        "UPDATE meta SET value = json_set(value, '$.boot', 'the boot before')"
        " WHERE key = 'clock_reference'"
    )
    store.close()


def _keeper_pid(folder: Path) -> int:
    store = Store.open(folder)
    with store.read() as connection:
        row = connection.execute("SELECT pid FROM process WHERE name = 'keeper'").fetchone()
    store.close()
    return int(row["pid"])


def _until_alert(folder: Path, kind: str, *, opened: bool) -> None:
    store = Store.open(folder)
    end = time.monotonic() + 60
    sql = "SELECT count(*) FROM alert WHERE kind = ? AND closed_at IS NULL"
    while True:
        with store.read() as connection:
            if bool(connection.execute(sql, (kind,)).fetchone()[0]) is opened:
                break
        assert time.monotonic() < end
        time.sleep(0.1)
    store.close()
