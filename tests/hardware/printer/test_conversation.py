"""What only a slow or odd printer shows: answers played from a script over a real socket."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

import pytest

from hardware.printer.conversation import Conversation, UnansweredError
from hardware.printer.escpos import Fence
from hardware.printer.status import PrinterStatus
from hardware.printer.transport import LinkError, open_link

from .samples import QUICK

TIMING = replace(QUICK, fence=0.6, reply=0.2, operator=3)
FINE, OUT = bytes.fromhex("12121212"), bytes.fromhex("1a32127e")
AUTO_FINE, AUTO_OUT = bytes.fromhex("10000000"), bytes.fromhex("18000f00")
ECHO = b"\x37\x22P001\x00"


class Script:
    """A printer whose state and words the test sets; it answers DLE EOT unless `mute`."""

    def __init__(self, line: socket.socket) -> None:
        self.line = line
        self.answers = FINE
        self.mute = False
        self.asked = 0
        self.fenced = threading.Event()

    def run(self) -> None:
        with suppress(OSError):
            while data := self.line.recv(4096):
                if b"\x1d(H" in data:
                    self.fenced.set()
                for question in data.split(b"\x10\x04")[1:]:
                    self.asked += 1
                    if not self.mute:
                        self.line.sendall(self.answers[question[0] - 1 : question[0]])


@contextmanager
def talking(
    play: Callable[[Script], None], on_status: Callable[[PrinterStatus], None] = lambda status: None
) -> Iterator[Conversation]:
    """A conversation with a printer that does `play` once it has received a fence."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        link = open_link(f"tcp://127.0.0.1:{listener.getsockname()[1]}", TIMING, threading.Event())
        line, _ = listener.accept()
    script = Script(line)

    def perform() -> None:
        if script.fenced.wait(5):
            play(script)

    threads = [threading.Thread(target=target) for target in (script.run, perform)]
    for thread in threads:
        thread.start()
    try:
        yield Conversation(link, TIMING, on_status)
    finally:
        script.fenced.set()
        line.shutdown(socket.SHUT_RDWR)
        link.close()
        for thread in threads:
            thread.join(5)
        line.close()


def after(seconds: float) -> None:
    threading.Event().wait(seconds)


def test_a_mended_printer_gets_its_full_time_again() -> None:
    def play(script: Script) -> None:
        script.answers = OUT
        script.line.sendall(AUTO_OUT)
        after(0.9)
        script.answers = FINE
        script.line.sendall(AUTO_FINE)
        after(0.4)
        script.line.sendall(ECHO)

    heard: list[str | None] = []
    with talking(play, lambda status: heard.append(status.fault)) as talk:
        talk.fence(Fence.PROCESS_ID, b"P001", TIMING.fence)
    assert heard[0] == "paper_out"
    assert heard[-1] is None


def test_a_faulty_printer_that_answers_nothing_is_still_waited_for() -> None:
    """Many network printers are mute while they are offline."""

    def play(script: Script) -> None:
        script.mute = True
        script.line.sendall(AUTO_OUT)
        after(1.5)
        script.mute = False
        script.line.sendall(AUTO_FINE + ECHO)

    with talking(play) as talk:
        talk.fence(Fence.PROCESS_ID, b"P001", TIMING.fence)
        assert talk.status.fault is None


def test_a_well_printer_that_never_confirms_is_not_waited_for() -> None:
    with talking(lambda script: None) as talk, pytest.raises(UnansweredError) as doubt:
        talk.fence(Fence.PROCESS_ID, b"P001", TIMING.fence)
    assert doubt.value.code == "fence_silent"


def test_the_fence_of_another_slip_confirms_nothing() -> None:
    with (
        talking(lambda script: script.line.sendall(b"\x37\x22P000\x00\x00\x00")) as talk,
        pytest.raises(UnansweredError),
    ):
        talk.fence(Fence.PROCESS_ID, b"P001", TIMING.fence)


def test_a_mute_printer_is_silent_after_two_questions() -> None:
    def play(script: Script) -> None:
        script.mute = True

    with talking(play) as talk:
        with pytest.raises(LinkError) as lost:
            talk.fence(Fence.PROCESS_ID, b"P001", TIMING.fence)
        assert lost.value.code == "silent"


def test_an_answer_that_came_too_late_is_not_taken_for_the_next_one() -> None:
    with talking(lambda script: script.line.sendall(b"\x1a" + ECHO)) as talk:
        talk.fence(Fence.PROCESS_ID, b"P001", TIMING.fence)
        assert talk.check().fault is None
