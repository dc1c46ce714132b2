"""`motcua emulate keypad` and `scanner`: what is typed comes out of the line as keys and codes."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import pytest

from common.centre.inputs.profile import shipped
from common.domain.keypad import Key
from common.domain.refusal import Refusal
from hardware.input import emulate
from hardware.input.model import Reason
from hardware.input.source import keypad_source, scanner_source
from tests.processes import ROOT

from .collecting import Collected, Start


@contextmanager
def typing(be: Callable[[TextIO, TextIO], None], link: Path) -> Iterator[TextIO]:
    """Somebody at the emulator, once its line is there."""
    typed, keyboard = os.pipe()
    with os.fdopen(typed) as control, os.fdopen(keyboard, "w", buffering=1) as keys:
        emulator = threading.Thread(target=be, args=(control, io.StringIO()))
        emulator.start()
        try:
            yield keys
        finally:
            keys.write("quit\n")
            emulator.join(5)
    assert not link.exists()


def test_typed_keys_are_pressed_one_after_the_other(
    tmp_path: Path, taker: Collected, start: Start
) -> None:
    link, kind = tmp_path / "pad", shipped()["ascii"]
    with typing(lambda c, o: emulate.keypad(kind, 0, link, control=c, out=o), link) as keys:
        start(keypad_source(str(link), kind, {0: "p5"}, taker))
        assert taker.ready()
        keys.write("next\n\n 11 Enter \nfrob 2\nrecall\n")
        assert taker.wait(lambda: len(taker.keys) == 5)
    one = Key.DIGIT_1
    assert [key for _, key in taker.keys] == [Key.NEXT, one, one, Key.ENTER, Key.RECALL]


def test_a_keypad_speaks_with_its_address(tmp_path: Path, taker: Collected, start: Start) -> None:
    link, kind = tmp_path / "pad", shipped()["qsystem"]
    with typing(lambda c, o: emulate.keypad(kind, 0x25, link, control=c, out=o), link) as keys:
        start(keypad_source(str(link), kind, {0x25: "p5", 0x26: "p6"}, taker))
        assert taker.ready()
        keys.write("absent\n")
        assert taker.wait(lambda: taker.keys == [("p5", Key.ABSENT)])


def test_a_keypad_has_no_address_that_its_kind_cannot_have() -> None:
    with pytest.raises(Refusal) as refused:
        emulate.keypad(shipped()["qsystem"], 5)
    assert refused.value.code == "keypad_address"


def test_a_scanner_reads_what_is_typed_and_can_be_pulled(
    tmp_path: Path, taker: Collected, start: Start
) -> None:
    link = tmp_path / "scanner"
    with typing(lambda c, o: emulate.scanner(link, control=c, out=o), link) as codes:
        start(scanner_source(str(link), "s1", taker))
        assert taker.ready()
        codes.write("MC:ABCD1234\n")
        assert taker.wait(lambda: taker.codes == [("s1", "MC:ABCD1234")])
        codes.write("unplug\n")
        assert taker.wait(lambda: Reason.LOST in taker.reasons())
        codes.write("replug\n")
        assert taker.ready()
        codes.write("A012\n")
        assert taker.wait(lambda: ("s1", "A012") in taker.codes)


@pytest.mark.verify
def test_whoever_ends_the_program_leaves_no_link_behind(tmp_path: Path) -> None:
    link = tmp_path / "pad"
    command = [sys.executable, "-m", "motcua", "emulate", "keypad", "--link", str(link)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, cwd=ROOT) as emulator:
        assert emulator.stdout is not None
        assert emulator.stdout.readline().decode().strip() == str(link)
        assert link.is_symlink()
        emulator.terminate()
        assert emulator.wait(5) == 0
    assert not link.is_symlink()
