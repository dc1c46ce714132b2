"""The sketch of docs/examples/sign-board, compiled for this machine, speaks its profile."""

from __future__ import annotations

import os
import shutil
import subprocess
import tty
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from common.centre.signs.file import from_file
from common.centre.signs.glyphs import Glyphs
from common.centre.signs.line import settings
from common.centre.signs.profile import Profile, build
from hardware.sign.exchange import Board, Verdict
from hardware.sign.port import Port, say

HERE = Path(__file__).parent
SKETCH = Path(__file__).parents[3] / "docs" / "examples" / "sign-board"
PLACES = 4
ON = (0x0C, 1)

pytestmark = [
    pytest.mark.verify,
    pytest.mark.skipif(shutil.which("g++") is None, reason="no C++ compiler"),
]


def profile() -> Profile:
    return from_file(SKETCH / "sign-board.toml", build)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("sketch") / "board"
    sources = ["-x", "c++", str(HERE / "arduino" / "main.cpp")]
    folders = [f"-I{HERE / 'arduino'}", f"-I{SKETCH}"]
    checks = ["-fsanitize=undefined", "-fno-sanitize-recover=all"]
    flags = ["-std=c++11", "-Wall", "-Wextra", "-Werror", *checks]
    subprocess.run(["g++", *flags, *folders, *sources, "-o", str(made)], check=True)
    # The frames alone are C as well.
    plain = ["cc", "-std=c99", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-x", "c"]
    subprocess.run([*plain, str(SKETCH / "frame.h")], check=True)
    return made


class Unit:
    """The running sketch on a line, and the digits of its MAX7219, the left one first."""

    def __init__(self, program: Path) -> None:
        near, self._far = os.openpty()
        tty.setraw(self._far)
        words = [str(program), str(near)]
        self._process = subprocess.Popen(words, pass_fds=[near], stdout=subprocess.PIPE, text=True)
        os.close(near)
        self._registers: dict[int, int] = {}
        while ON not in self._registers.items():
            self._hear()
        self.port = Port.open(settings(os.ttyname(self._far), 9600, "8N1"))

    def _hear(self) -> None:
        assert self._process.stdout is not None
        register, value = (int(word, 16) for word in self._process.stdout.readline().split())
        self._registers[register] = value

    def told(self) -> list[int]:
        """The digits, once all of them were written again."""
        for _ in range(PLACES):
            self._hear()
        return [self._registers[PLACES - place] for place in range(PLACES)]

    def ask(self, text: str, address: int = 1, width: int = PLACES) -> Verdict:
        """What our program makes of the answer."""
        wide = replace(profile(), glyphs=Glyphs.ASCII)
        (exchange,) = Board(wide, address, width, 1).show((text,))
        return say(self.port, exchange)[0]

    def close(self) -> None:
        self.port.close()
        os.close(self._far)
        with self._process:
            self._process.wait(5)
        assert self._process.returncode == 0


@pytest.fixture
def unit(program: Path) -> Iterator[Unit]:
    made = Unit(program)
    yield made
    made.close()


def test_the_bytes_are_those_of_the_page() -> None:
    (exchange,) = Board(profile(), 5, PLACES, 1).show(("A012",))
    assert exchange.request == bytes.fromhex("02 30 35 41 30 31 32 37 37 03")
    assert exchange.answer is not None
    assert exchange.answer.judge(b"\x06" + exchange.request[1:]) is Verdict.UNDERSTOOD


def test_a_number_is_acknowledged_and_stands_on_the_digits(unit: Unit) -> None:
    assert unit.ask("A012") is Verdict.UNDERSTOOD
    assert unit.told() == [0x77, 0x7E, 0x30, 0x6D]
    assert unit.ask("7") is Verdict.UNDERSTOOD
    assert unit.told() == [0, 0, 0, 0x70], "nothing of the longer one remains"
    assert unit.ask("") is Verdict.UNDERSTOOD
    assert unit.told() == [0, 0, 0, 0]


def test_a_text_for_a_board_of_another_width_is_right_aligned_or_refused(unit: Unit) -> None:
    assert unit.ask("8888") is Verdict.UNDERSTOOD
    assert unit.told() == [0x7F] * 4
    assert unit.ask("12", width=2) is Verdict.UNDERSTOOD
    assert unit.told() == [0, 0, 0x30, 0x6D]
    assert unit.ask("12", width=6) is Verdict.REFUSED


def test_it_has_a_shape_of_its_own_for_all_that_it_is_sent(unit: Unit) -> None:
    shapes = {}
    for character in "0123456789-ABCDEFHJLNOPRTU":
        assert unit.ask(character) is Verdict.UNDERSTOOD
        shapes[character] = unit.told()[-1]
    assert len(set(shapes.values())) == len(shapes)
    assert unit.ask("M") is Verdict.REFUSED


def test_it_answers_only_to_its_address_and_after_noise(unit: Unit) -> None:
    assert unit.ask("12", address=2) is Verdict.NOTHING_YET
    unit.port.write(b"\x02 \xff\x03\x02" + b"0" * 40)
    assert unit.ask("12") is Verdict.UNDERSTOOD


def test_a_wrong_bit_is_never_shown(unit: Unit) -> None:
    (exchange,) = Board(profile(), 1, PLACES, 1).show(("12",))
    for place in range(1, len(exchange.request) - 1):
        broken = bytearray(exchange.request)
        broken[place] ^= 0x04
        unit.port.write(bytes(broken))
    assert unit.ask("12") is Verdict.UNDERSTOOD
    assert unit.told() == [0, 0, 0x30, 0x6D], "the first that was shown at all"
