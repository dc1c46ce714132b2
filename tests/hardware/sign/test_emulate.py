"""`motcua emulate signs`: what it prints, what it draws, which commands it takes."""

from __future__ import annotations

import os
import re
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pyte
import pytest

from common.centre.signs.profile import shipped
from common.domain.refusal import Trouble
from hardware.sign import exchange as sign
from hardware.sign.drawing import draw
from hardware.sign.emulator import Board, LineState, SignEmulator

from .boards import frame

PROGRAM = """
import sys
from pathlib import Path
from hardware.sign.emulate import run
from hardware.sign.emulator import Board
sys.exit(run([Board(5, "QUẦY 5"), Board(6, "QUẦY 6")], Path(sys.argv[1])))
"""


def write(path: str | Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_NOCTTY)
    os.write(descriptor, data)
    os.close(descriptor)


def test_a_digit_is_three_lines_of_half_blocks() -> None:
    assert draw([Board(5, "QUẦY 5", text="1023")]) == [
        "╭─ QUẦY 5 ──────────────╮",
        "│     █ █▀▀█ ▀▀▀█ ▀▀▀█  │",
        "│     █ █  █ █▀▀▀ ▀▀▀█  │",
        "│     ▀ ▀▀▀▀ ▀▀▀▀ ▀▀▀▀  │",
        "╰───────────────────────╯",
    ]


def test_every_character_of_seven_segments_looks_different() -> None:
    characters = "0123456789-ABCDEFHJLNOPRTU "
    looks = {
        "\n".join(line[2:7] for line in draw([Board(1, "", width=1, text=character)]))
        for character in characters
    }
    assert len(looks) == len(characters)


def test_boards_stand_in_rows_that_fit() -> None:
    boards = [Board(number, f"{number}") for number in range(1, 7)]
    assert {len(line) for line in draw(boards, columns=80)} == {25 * 3 + 2}
    assert len(draw(boards, columns=80)) == 2 * 5
    assert len(draw(boards, columns=200)) == 5
    assert draw([]) == []


def test_a_board_of_several_lines_is_drawn_in_its_frame() -> None:
    assert draw([Board(1, "hall", width=16, lines=2, text="A012 > QUAY 5\nA011 > QUAY 3")]) == [
        "╭─ hall ────────────╮",
        "│  A012 > QUAY 5    │",
        "│  A011 > QUAY 3    │",
        "╰───────────────────╯",
    ]


def test_a_board_of_strips_hears_an_address_for_each_line() -> None:
    it = shipped()["strip"]
    with SignEmulator([Board(4, "door", 8), Board(7, "hall", 8, lines=3)], profile=it) as emulator:
        for exchange in sign.Board(it, 7, 8, 3).show(("A012 > 5", "A011 > 3")):
            write(emulator.path, exchange.request)
        assert emulator.wait_for(7, "A012 > 5\nA011 > 3", 5)
        assert emulator.shows(4) == ""


def test_colours_change_no_shape() -> None:
    boards = [Board(1, "A", text=" 8-1"), Board(2, "B", width=8, text="TAM NGHI")]
    ghosts = re.compile("\x1b\\[38;2;46;17;14m.")
    plain = [
        re.sub("\x1b\\[[0-9;]*m", "", ghosts.sub(" ", line)) for line in draw(boards, colour=True)
    ]
    assert plain == draw(boards)
    assert "T A M   N G H I" in plain[2]


def test_a_link_never_replaces_a_file(tmp_path: Path) -> None:
    taken = tmp_path / "signs"
    taken.write_text("mine")
    with pytest.raises(Trouble, match="sign_link_taken"):
        SignEmulator([], taken)
    assert taken.read_text() == "mine"


def test_the_link_stays_the_same_and_goes_with_the_adapter(tmp_path: Path) -> None:
    link = tmp_path / "signs"
    with SignEmulator([Board(5, "")], link) as emulator:
        write(emulator.path, frame(5, "1"))
        assert emulator.wait_for(5, "1", 2)
        emulator.unplug()
        assert not link.is_symlink()
        assert emulator.state is LineState.UNPLUGGED
        emulator.silence()
        assert emulator.state is LineState.UNPLUGGED
        emulator.replug()
        write(link, frame(5, "2"))
        assert emulator.wait_for(5, "2", 2)
    assert not link.is_symlink()


def test_a_link_taken_over_by_another_emulator_is_left_to_it(tmp_path: Path) -> None:
    link = tmp_path / "signs"
    with SignEmulator([Board(5, "")], link) as first, SignEmulator([Board(5, "")], link) as second:
        first.unplug()
        write(link, frame(5, "2"))
        assert second.wait_for(5, "2", 2)


def test_a_board_hears_its_own_address_only() -> None:
    with SignEmulator([Board(5, "")]) as emulator:
        write(emulator.path, frame(6, "9") + frame(5, "1"))
        assert emulator.wait_for(5, "1", 2)
        assert [frame.address for frame in emulator.frames()] == [6, 5]


@pytest.fixture
def piped(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "signs")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as process:
        yield process
        if process.poll() is None:
            process.kill()


def test_without_a_terminal_each_change_is_a_line(
    piped: subprocess.Popen[str], tmp_path: Path
) -> None:
    assert piped.stdin is not None
    assert piped.stdout is not None
    link = tmp_path / "signs"
    assert piped.stdout.readline() == f"{link}\n"
    write(link, frame(5, "1023") + frame(7, "1"))
    assert piped.stdout.readline() == "05 1023\n"
    write(link, frame(5, "1023") + frame(6, "----"))
    assert piped.stdout.readline() == "06 ----\n"
    piped.stdin.write("what\nunplug\n")
    assert piped.stdout.readline() == "= unplug\n"
    assert not link.is_symlink()
    piped.stdin.write("replug\n")
    assert piped.stdout.readline() == "= ok\n"
    piped.stdin.write("forget\n")
    assert piped.stdout.readline() == "05\n"
    piped.stdin.close()  # the end of the commands is no reason to stop
    write(link, frame(5, "9"))
    while (line := piped.stdout.readline()) == "06\n":
        pass
    assert line == "05 9\n"
    piped.send_signal(signal.SIGTERM)
    assert piped.wait(5) == 0
    assert not link.is_symlink()


def test_on_a_terminal_the_boards_are_drawn(tmp_path: Path) -> None:
    terminal, far_end = os.openpty()
    termios.tcsetwinsize(far_end, (16, 80))
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "signs")],
        stdin=far_end,
        stdout=far_end,
        env={name: value for name, value in os.environ.items() if name not in {"COLUMNS", "LINES"}},
    )
    os.close(far_end)
    screen = pyte.Screen(80, 16)
    stream = pyte.ByteStream(screen)

    def wait_for(text: str) -> None:
        until = time.monotonic() + 10
        while not any(text in line for line in screen.display):
            assert select.select([terminal], [], [], until - time.monotonic())[0], screen.display
            stream.feed(os.read(terminal, 65536))

    wait_for("● ok")
    write(tmp_path / "signs", frame(5, "1023"))
    wait_for("█ █▀▀█ ▀▀▀█ ▀▀▀█")
    os.write(terminal, b"silence\n")
    wait_for("● silence")
    assert screen.display[0].startswith("╭─ QUẦY 5 ──────────────╮ ╭─ QUẦY 6")
    os.write(terminal, b"quit\n")
    assert process.wait(5) == 0
    os.close(terminal)
