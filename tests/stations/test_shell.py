"""The login shell of the hall's user: a terminal's screen, whatever is tried, and nothing else."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from common.a4.waiting import place_of
from common.domain.station_commands import AddStation
from motcua.stations import connection
from tests.a4.papers import stages, to_fetch
from tests.hall import make_hall, staff
from tests.stations.window import PATIENCE_S, window

pytestmark = pytest.mark.verify

SHELL = Path(__file__).parents[2] / "deploy" / "ssh" / "station-shell"
CLOSED = "CHƯA MỞ"
KIOSK, LOOK_UP = "XEM SỐ CỦA", "Mời nhập số trên phiếu"
HOSTILE = {
    **{"HOME": "/", "USER": "motcua", "PATH": os.environ["PATH"], "SSH_ORIGINAL_COMMAND": "id"},
    **{"LC_ALL": "$(id)", "LANG": "../etc", "TERM": "\x1b]0;x\x07", "TEXTUAL_DRIVER": "os:system"},
    **{"MOTCUA_DATA": "/nowhere", "PYTHONPATH": "/nowhere", "LD_LIBRARY_PATH": "/nowhere"},
}


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    store = make_hall(tmp_path / "hall")
    store.act(staff(), AddStation("counter-5", "counter", "5"))
    store.act(staff(), AddStation("kiosk-k1", "kiosk", "k1"))
    store.close()
    return store.folder


@pytest.fixture
def shell(hall: Path, tmp_path: Path) -> Path:
    """As it is shipped, but for where the program and its settings are."""
    settings = tmp_path / "motcua.env"
    settings.write_text(f"MOTCUA_DATA={hall}\nMOTCUA_LANG=vi\n", "utf-8")
    text = SHELL.read_text("utf-8")
    program = Path(sys.executable).with_name("motcua")
    for shipped, here in (
        ("/opt/motcua/current/bin/motcua", program),
        ("/etc/motcua/motcua.env", settings),
    ):
        assert text.count(shipped) == 1
        text = text.replace(shipped, str(here))
    made = tmp_path / "station-shell"
    made.write_text(text, "utf-8")
    made.chmod(0o755)
    return made


@pytest.mark.parametrize(
    "words",
    [
        *((), ("-l",), ("-c",), ("-c", "id"), ("-c", ""), ("-c", "station "), ("-i", "station a")),
        *(("-c", "station ../hall"), ("-c", "station a;id"), ("-c", "station a\nid")),
        *(
            ("-c", "station $(id)"),
            ("-c", "station A"),
            ("-c", "station a", "b"),
            ("-c", " station a"),
        ),
        *(("-c", "/usr/lib/openssh/sftp-server"), ("-c", "internal-sftp"), ("-c", "scp -t /")),
    ],
)
def test_whoever_wants_anything_else_is_refused(shell: Path, words: tuple[str, ...]) -> None:
    said = subprocess.run(
        [shell, *words], env=HOSTILE, input=b"id\n", capture_output=True, timeout=20
    )
    assert (said.returncode, said.stdout) == (1, b"")
    assert b"no shell" in said.stderr


def test_without_a_window_it_says_what_is_missing(shell: Path) -> None:
    said = subprocess.run(
        [shell, "-c", "station counter-5"], env=HOSTILE, capture_output=True, timeout=20
    )
    assert (said.returncode, "ssh -t" in said.stderr.decode()) == (1, True)


def test_the_screen_cannot_be_left_stopped_or_steered_and_comes_back(
    shell: Path, hall: Path
) -> None:
    with window([shell, "-c", "station counter-5"], HOSTILE) as opened:
        opened.sees(CLOSED)
        first = _program(hall)
        given = _environment(first)
        assert given.pop("SSH_CONNECTION", "") == ""  # sshd's word, and there is no sshd here
        assert given == {
            **{"HOME": "/", "USER": "motcua", "LOGNAME": "motcua", "PATH": "/usr/bin:/bin"},
            **{"LANG": "C.UTF-8", "TERM": "xterm", "MOTCUA_LANG": "vi", "MOTCUA_DATA": str(hall)},
        }
        for keys in (b"\x03", b"\x1a", b"\x1c", b"\x13", b"\x04", b"\x03\x1a\x1c" * 50):
            opened.press(keys)
        os.kill(first, signal.SIGKILL)
        _until(lambda: not Path("/proc", str(first)).exists())
        for _ in range(40):  # while nothing runs
            opened.press(b"\x03\x1a\x1c\x13\x04id\r")
            time.sleep(0.05)
        opened.sees(CLOSED)
        assert _program(hall) != first
        assert opened.process.poll() is None


def test_the_screen_takes_keys(shell: Path) -> None:
    with window([shell, "-c", "station kiosk-k1"], HOSTILE) as opened:
        opened.sees(KIOSK)
        opened.press(b"2")
        opened.sees(LOOK_UP)


def test_a_window_larger_than_any_is_made_smaller_before_it_is_drawn(
    shell: Path, hall: Path
) -> None:
    with window([shell, "-c", "station counter-5"], HOSTILE, 100, 30) as opened:
        opened.sees(CLOSED)
        opened.resize(65_535, 65_535)
        os.kill(_program(hall), signal.SIGKILL)
        _until(lambda: opened.columns() <= 500)


def test_the_newest_connection_is_the_terminal_and_removing_it_ends_that(
    shell: Path, hall: Path
) -> None:
    words = [shell, "-c", "station counter-5"]
    with window(words, HOSTILE) as first:
        first.sees(CLOSED)
        with window(words, HOSTILE) as second:
            assert first.until_exit() == 76
            second.sees(CLOSED)
            assert connection.end(hall, "counter-5")
            assert second.until_exit() == 75
    assert not connection.end(hall, "counter-5")


def test_when_the_line_breaks_nothing_is_left_running(shell: Path, hall: Path) -> None:
    with window([shell, "-c", "station counter-5"], HOSTILE) as opened:
        opened.sees(CLOSED)
        program = _program(hall)
        opened.hang_up()
        _until(lambda: not Path("/proc", str(program)).exists())
        _until(lambda: opened.process.poll() is not None)


def _program(hall: Path) -> int:
    """The screen's process: whoever holds the terminal's lock."""
    lock = (hall / "station-counter-5.lock").stat().st_ino
    for line in Path("/proc/locks").read_text().splitlines():
        words = line.split()
        if words[1] == "FLOCK" and words[5].endswith(f":{lock}"):
            return int(words[4])
    raise AssertionError("no screen runs")


def _environment(program: int) -> dict[str, str]:
    raw = Path(f"/proc/{program}/environ").read_bytes().decode()
    return dict(part.split("=", 1) for part in raw.split("\0") if part)


def _until(seen: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not seen():
        assert time.monotonic() < end, "never seen"
        time.sleep(0.05)


def test_a_terminal_may_look_at_what_its_keys_send(shell: Path) -> None:
    asked = HOSTILE | {"SSH_ORIGINAL_COMMAND": "keys", "TERM": "xterm"}
    with window([shell, "-c", "station counter-5"], asked) as opened:
        opened.sees("KIỂM TRA BÀN PHÍM")
        opened.press(b"\x1bOQ")
        opened.sees("●F2")
        opened.press(b"\x03")
        assert opened.until_exit() == 1
        opened.sees("Chưa nhận: F3")


async def test_a_desk_fetches_the_paper_made_for_it_and_no_other_terminal_does(
    shell: Path, hall: Path
) -> None:
    ready = asyncio.Event()
    order = to_fetch(place_of(hall, "5"), "192.0.2.7")
    under_way = asyncio.create_task(stages(order, lambda _: ready.set()))
    await asyncio.wait_for(ready.wait(), PATIENCE_S)

    async def asked(name: str, address: str) -> tuple[bytes, int]:
        session = {"SSH_ORIGINAL_COMMAND": "paper", "SSH_CONNECTION": f"{address} 5 192.0.2.1 22"}
        program = (shell, "-c", f"station {name}")
        said = await asyncio.to_thread(
            subprocess.run, program, env=HOSTILE | session, capture_output=True, timeout=PATIENCE_S
        )
        return said.stdout, said.returncode

    assert await asked("kiosk-k1", "192.0.2.7") == (b"", 1)
    assert await asked("counter-5", "192.0.2.8") == (b"", 1)
    paper, status = await asked("counter-5", "192.0.2.7")
    assert (paper[:5], status) == (b"%PDF-", 0)
    assert await under_way == ["ready", "fetched"]
    assert await asked("counter-5", "192.0.2.7") == (b"", 1)
