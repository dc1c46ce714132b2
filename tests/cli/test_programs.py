"""`python -m motcua` as its own process: exit status, pipes, and what a kill leaves behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.cli.shell import Shell
from tests.hall import PIN
from tests.processes import ROOT, program

COMMAND = [sys.executable, "-m", "motcua"]


def environment(hall: Shell) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MOTCUA_")}
    return {**kept, "MOTCUA_DATA": str(hall.folder), "MOTCUA_LANG": "en"}


def run(hall: Shell, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    """One command in a process of its own, the folder in its environment."""
    return subprocess.run(
        [*COMMAND, *words],
        input=typed,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment(hall),
        timeout=60,
    )


@contextmanager
def started(hall: Shell, *words: str) -> Iterator[subprocess.Popen[str]]:
    """A command that runs until it is ended."""
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [*COMMAND, *words], stdout=pipe, stderr=pipe, text=True, cwd=ROOT, env=environment(hall)
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.verify
def test_a_file_that_cannot_be_written_is_named_also_where_output_is_not_kept_back(
    hall: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONUNBUFFERED", "1")
    rejects = str(hall.folder / "nowhere" / "rejects")
    said = run(hall, "exchange", "import", "-", "--source", "tinh", "--rejects", rejects)
    assert (said.returncode, said.stderr) == (
        3,
        f"{rejects} cannot be read or written: No such file or directory.\n",
    )


def test_status_and_streams_are_those_of_the_contract(hall: Shell) -> None:
    done = run(hall, "ticket", "issue", "ho-tich", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["number"] == "A001"
    refused = run(hall, "desk", "finish", "5")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr == "Desk 5 has no number at the moment.\n"
    assert run(hall, "desk", "finish").returncode == 2
    (hall.folder / "motcua.db").unlink()
    gone = run(hall, "queue", "--json")
    assert (gone.returncode, json.loads(gone.stdout)["error"]["code"]) == (3, "store_missing")


def test_a_reader_that_hangs_up_gets_no_traceback(hall: Shell) -> None:
    for _ in range(3):
        hall.issue("ho-tich")
    script = f"{sys.executable} -m motcua events | head -n 1"
    done = subprocess.run(
        ["bash", "-c", script],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment(hall),
    )
    assert json.loads(done.stdout)["seq"] == 1
    assert "Traceback" not in done.stderr


@pytest.mark.verify
def test_a_visit_by_separate_processes(empty: Shell) -> None:
    assert run(empty, "officer", "set-pin", "q5", typed=f"{PIN}\n").returncode == 0
    assert run(empty, "desk", "sign-in", "5", "--officer", "q5", typed="0\n").returncode == 1
    signed_in = run(empty, "desk", "sign-in", "5", "--officer", "q5", typed=f"{PIN}\n")
    assert signed_in.stdout == "Desk 5 · Open · q5 · —\n"
    for words in (
        ["ticket", "issue", "ho-tich"],
        ["desk", "next", "5"],
        ["desk", "start", "5"],
        ["desk", "finish", "5", "--outcome", "accepted"],
    ):
        assert run(empty, *words).returncode == 0, words
    assert empty.answer("ticket", "show", "A001")["outcome"] == "accepted"


@pytest.mark.verify
@pytest.mark.parametrize("screen", ["kiosk", "counter", "display"])
def test_a_screen_that_is_not_in_the_centre_is_refused(hall: Shell, screen: str) -> None:
    done = run(hall, screen, "nonsense")
    assert done.returncode == 1
    assert "nonsense" in (done.stdout + done.stderr).splitlines()[-1]


@pytest.mark.verify
@pytest.mark.parametrize("service", ["keeper", "devices"])
def test_a_service_says_that_there_is_no_store(empty: Shell, service: str) -> None:
    (empty.folder / "motcua.db").unlink()
    done = run(empty, service, "--json")
    assert done.returncode == 3
    assert json.loads(done.stdout)["error"]["code"] == "store_missing"


def wait_for_keeper(hall: Shell) -> None:
    """Until the keeper is at work: it has written the first estimate."""
    end = time.monotonic() + 20
    with hall.store() as store:
        while time.monotonic() < end:
            with store.read() as connection:
                if connection.execute("SELECT count(*) FROM estimate").fetchone()[0]:
                    return
            time.sleep(0.02)
    raise AssertionError("the keeper has written nothing")


@pytest.mark.verify
def test_a_keeper_killed_between_two_commands_takes_nothing_with_it(hall: Shell) -> None:
    with started(hall, "keeper") as keeper:
        wait_for_keeper(hall)
        second = run(hall, "keeper", "--json")
        assert second.returncode == 3
        error = json.loads(second.stdout)["error"]
        assert error["code"] == "keeper_running"
        assert str(keeper.pid) in error["message"]
        first = hall.issue("ho-tich")
        keeper.send_signal(signal.SIGKILL)
        keeper.wait()
        assert hall.issue("ho-tich") != first
    with hall.store() as store:
        hall.change(store, "DELETE FROM estimate WHERE :v", 1)
    with started(hall, "keeper") as keeper:
        wait_for_keeper(hall)
        assert hall.answer("desk", "next", "5")["number"] == first
        keeper.send_signal(signal.SIGTERM)
        assert keeper.wait(20) == 0


HALF_DONE = """
    import sys, time
    from pathlib import Path
    from common.store.store import Store
    from tests.hall import staff
    store = Store.open(Path(sys.argv[1]))
    with store.transaction(staff(), "ticket.issue") as tx:
        tx.run("UPDATE day_count SET n = n + 50 WHERE kind = 'series'")
        print("half done")
        time.sleep(600)
"""


@pytest.mark.verify
def test_a_writer_killed_in_the_middle_of_its_transaction_has_done_nothing(hall: Shell) -> None:
    assert hall.issue("ho-tich") == "A001"
    with program(HALF_DONE, hall.folder) as writer:
        assert writer.hear() == "half done"
        writer.kill()
    assert hall.issue("ho-tich") == "A002"


@pytest.mark.verify
def test_a_command_killed_at_any_moment_and_said_again_is_done_once(hall: Shell) -> None:
    numbers = []
    for round_ in range(12):
        words = ["ticket", "issue", "ho-tich", "--printer", "none", "--request", f"r-{round_}"]
        with started(hall, *words) as process:
            time.sleep(0.1 + 0.03 * round_)  # anywhere from the imports to after the answer
            process.kill()
            process.wait()
        numbers.append(hall.answer(*words)["number"])
    assert numbers == [f"A{n:03d}" for n in range(1, 13)]
    issued = [event for event in hall.events() if event["kind"] == "ticket.issued"]
    assert [event["request"] for event in issued] == [f"r-{n}" for n in range(12)]


@pytest.mark.verify
def test_many_processes_at_once_give_every_number_once(hall: Shell) -> None:
    with_numbers = [
        subprocess.Popen(
            [*COMMAND, "ticket", "issue", "ho-tich", "--json"],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=environment(hall),
        )
        for _ in range(8)
    ]
    said = [json.loads(process.communicate(timeout=60)[0])["number"] for process in with_numbers]
    assert sorted(said) == [f"A{n:03d}" for n in range(1, 9)]
