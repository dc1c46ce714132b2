"""What only a slow or odd printer shows: answers played from a script over a real line."""

from __future__ import annotations

import os
import socket
import threading
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

import pytest

from hardware.printer import escpos
from hardware.printer.conversation import Conversation, UnansweredError
from hardware.printer.escpos import Fence
from hardware.printer.timing import Timing
from hardware.printer.transport import LinkError, open_link

from .samples import QUICK

PATIENT = replace(QUICK, reply=3, quiet=0.05, operator=20)
"""For printers that answer: how long an answer may take costs nothing then."""
HASTY = replace(PATIENT, reply=0.1)
"""For printers that do not."""
FINE, OUT = bytes.fromhex("12121212"), bytes.fromhex("1a32127e")
AUTO_FINE, AUTO_OUT = bytes.fromhex("10000000"), bytes.fromhex("18000f00")
ECHO = b"\x37\x22P001\x00"
SLIP = bytes(60_000)


class Script:
    """A printer whose state and words the test sets; it answers DLE EOT unless `mute`."""

    def __init__(self, line: int) -> None:
        self._line = line
        self._asked = threading.Condition()
        self.answers = FINE
        self.mute = False
        self.asked = 0
        self.fenced = threading.Event()
        self.reads = threading.Event()
        self.reads.set()

    def say(self, words: bytes) -> None:
        os.write(self._line, words)

    def wait_for_questions(self, many: int) -> None:
        with self._asked:
            assert self._asked.wait_for(lambda: self.asked >= many, 20)

    def run(self) -> None:
        with suppress(OSError):
            while self.reads.wait(20) and (data := os.read(self._line, 4096)):
                if b"\x1d(H" in data or b"\x1dr" in data:
                    self.fenced.set()
                for question in data.split(b"\x10\x04")[1:]:
                    with self._asked:
                        self.asked += 1
                        self._asked.notify_all()
                    if not self.mute:
                        self.say(self.answers[question[0] - 1 : question[0]])


@contextmanager
def talking(
    play: Callable[[Script], None] = lambda script: None,
    timing: Timing = PATIENT,
    *,
    serial: bool = False,
    small: bool = False,
) -> Iterator[tuple[Conversation, Script]]:
    """A conversation with a printer that does `play` once it has received a fence.

    `small` gives it hardly any room for what it has not read.
    """
    if serial:
        line, far = os.openpty()
        tty.setraw(far)
        link = open_link(f"serial://{os.ttyname(far)}?flow=none", timing, threading.Event())
        os.close(far)
        hang_up = link.abort
    else:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            if small:
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
            port = listener.getsockname()[1]
            link = open_link(f"tcp://127.0.0.1:{port}", timing, threading.Event())
            end = listener.accept()[0]
        line = end.detach()

        def hang_up() -> None:
            with socket.socket(fileno=os.dup(line)) as end:
                end.shutdown(socket.SHUT_RDWR)

    script = Script(line)

    def perform() -> None:
        if script.fenced.wait(20):
            play(script)

    threads = [threading.Thread(target=target) for target in (script.run, perform)]
    for thread in threads:
        thread.start()
    try:
        yield Conversation(link, timing, lambda status: None), script
    finally:
        script.fenced.set()
        script.reads.set()
        hang_up()
        link.close()
        for thread in threads:
            thread.join(5)
        os.close(line)


def hear_fault(talk: Conversation, script: Script) -> None:
    """Let the printer push that it has no paper, and be heard."""
    script.answers = OUT
    script.say(AUTO_OUT)
    while talk.status.fault != "paper_out":
        talk.rest(5, wakeable=False)


def pause(seconds: float) -> None:
    threading.Event().wait(seconds)


def test_a_mended_printer_gets_its_full_time_again() -> None:
    full = 1.5

    def play(script: Script) -> None:
        script.wait_for_questions(4)
        script.answers = FINE
        script.say(AUTO_FINE)
        pause(full / 3)
        script.say(ECHO)

    with talking(play, HASTY) as (talk, script):
        hear_fault(talk, script)
        talk.fence(Fence.PROCESS_ID, b"P001", full)
        assert talk.status.fault is None


def test_a_faulty_printer_that_answers_nothing_is_still_waited_for() -> None:
    """Many network printers are mute while they are offline."""

    def play(script: Script) -> None:
        script.wait_for_questions(4)
        script.say(AUTO_FINE + ECHO)

    with talking(play, HASTY) as (talk, script):
        hear_fault(talk, script)
        script.mute = True
        talk.fence(Fence.PROCESS_ID, b"P001", 0.01)
        assert talk.status.fault is None


def test_a_well_printer_that_never_confirms_is_not_waited_for() -> None:
    with talking() as (talk, _), pytest.raises(UnansweredError) as doubt:
        talk.fence(Fence.PROCESS_ID, b"P001", 0.2)
    assert doubt.value.code == "fence_silent"


def test_the_fence_of_another_slip_confirms_nothing() -> None:
    with (
        talking(lambda script: script.say(b"\x37\x22P000\x00\x00\x00")) as (talk, _),
        pytest.raises(UnansweredError),
    ):
        talk.fence(Fence.PROCESS_ID, b"P001", 0.5)


@pytest.mark.parametrize("stray", [b"a", b"\x0c", b"\x0f", b"\x20", b"\x11", b"\x13", b"\xff"])
def test_a_stray_byte_is_no_answer_to_a_question_without_id(stray: bytes) -> None:
    with (
        talking(lambda script: script.say(stray)) as (talk, _),
        pytest.raises(UnansweredError) as doubt,
    ):
        talk.fence(Fence.QUEUED_STATUS, b"", 0.3)
    assert doubt.value.code == "fence_silent"


@pytest.mark.parametrize("noise", [b"\x11\x13", b"\xff\x80", b"\x5fEPSON\x00"])
def test_noise_is_counted(noise: bytes) -> None:
    with (
        talking(lambda script: script.say(noise)) as (talk, _),
        pytest.raises(UnansweredError),
    ):
        talk.fence(Fence.QUEUED_STATUS, b"", 0.3)
    assert talk.noise == len(noise)


@pytest.mark.parametrize("answer", [b"\x00", b"\x03"])
def test_what_a_printer_with_paper_says_is_one(answer: bytes) -> None:
    with talking(lambda script: script.say(answer)) as (talk, _):
        talk.fence(Fence.QUEUED_STATUS, b"", 10)


def test_a_mute_printer_is_silent_after_two_questions() -> None:
    with talking(timing=HASTY) as (talk, script):
        script.mute = True
        with pytest.raises(LinkError) as lost:
            talk.fence(Fence.PROCESS_ID, b"P001", 0.1)
        assert lost.value.code == "silent"
        assert script.asked == 2


def test_an_answer_that_came_too_late_is_not_taken_for_the_next_one() -> None:
    with talking(lambda script: script.say(b"\x1a" + ECHO)) as (talk, _):
        talk.fence(Fence.PROCESS_ID, b"P001", 10)
        assert talk.check().fault is None


def test_a_printer_that_was_busy_can_be_settled_later() -> None:
    """Its answer to the first question comes with that to the second; all are over then."""

    def play(script: Script) -> None:
        script.fenced.clear()
        for answers in (b"\x00\x00", b"\x00"):
            if script.fenced.wait(20):
                script.fenced.clear()
                script.say(answers)

    with talking(play, replace(PATIENT, fence=0.5)) as (talk, _):
        assert not talk.settle()
        assert talk.settle()
        with pytest.raises(UnansweredError):
            talk.fence(Fence.QUEUED_STATUS, b"", 0.2)


# -- before a slip --------------------------------------------------------------------------------


def pushing(talk: Conversation, script: Script) -> None:
    """The first look at a printer that has pushed its state."""
    talk.check()
    script.say(AUTO_FINE)
    while not talk.pushes:
        talk.rest(5, wakeable=False)


def test_a_printer_that_pushes_its_state_is_asked_once_before_a_slip() -> None:
    with talking() as (talk, script):
        pushing(talk, script)
        before = script.asked
        assert talk.ready().fault is None
        assert script.asked == before + 1


def test_a_printer_that_pushes_nothing_is_asked_everything() -> None:
    with talking() as (talk, script):
        talk.check()
        before = script.asked
        assert talk.ready().fault is None
        assert script.asked == before + 4


def test_one_word_of_doubt_and_everything_is_asked() -> None:
    with talking() as (talk, script):
        pushing(talk, script)
        script.answers = OUT
        assert talk.ready().fault == "paper_out"


# -- switched off and on on a line that does not notice --------------------------------------------


def restarted(script: Script) -> None:
    script.answers = FINE
    script.say(ECHO)


def mended(script: Script) -> None:
    script.answers = FINE
    script.say(AUTO_FINE + ECHO)


def test_a_printer_that_forgot_to_push_its_state_was_switched_off() -> None:
    with talking(restarted, serial=True) as (talk, script):
        hear_fault(talk, script)
        with pytest.raises(UnansweredError) as doubt:
            talk.fence(Fence.PROCESS_ID, b"P001", 10)
        assert doubt.value.code == "restarted"


def test_a_printer_that_pushes_that_it_is_mended_was_not() -> None:
    with talking(mended, serial=True) as (talk, script):
        hear_fault(talk, script)
        talk.fence(Fence.PROCESS_ID, b"P001", 10)


def test_a_network_printer_that_was_switched_off_has_lost_its_connection() -> None:
    with talking(restarted) as (talk, script):
        hear_fault(talk, script)
        talk.fence(Fence.PROCESS_ID, b"P001", 10)


def stand_still(talk: Conversation, script: Script, seconds: float) -> None:
    """The printer reads nothing for so long in the midst of a slip."""
    talk.ready()
    script.reads.clear()
    on_again = threading.Timer(seconds, script.reads.set)
    on_again.start()
    talk.send(SLIP)
    on_again.join()


@pytest.mark.parametrize(("seconds", "code"), [(1.5, "restarted"), (0.1, None)])
def test_a_line_that_stood_still_for_no_reason_makes_its_slip_doubtful(
    seconds: float, code: str | None
) -> None:
    timing = replace(PATIENT, write=5, blink=0.8)
    with talking(lambda script: script.say(ECHO), timing, serial=True) as (talk, script):
        stand_still(talk, script, seconds)
        if code is None:
            talk.fence(Fence.PROCESS_ID, b"P001", 10)
            return
        with pytest.raises(UnansweredError) as doubt:
            talk.fence(Fence.PROCESS_ID, b"P001", 10)
        assert doubt.value.code == code


def test_paper_that_ran_out_is_a_reason_to_stand_still() -> None:
    timing = replace(PATIENT, write=1, blink=0.2)
    with talking(lambda script: script.say(ECHO), timing, serial=True) as (talk, script):
        talk.ready()
        script.reads.clear()
        hear_fault(talk, script)
        mend = threading.Timer(1.5, lambda: (script.say(AUTO_FINE), script.reads.set()))
        mend.start()
        talk.send(SLIP)
        talk.fence(Fence.PROCESS_ID, b"P001", 10)
        mend.join()


def test_a_slip_that_nobody_reads_is_stalled() -> None:
    with talking(timing=replace(HASTY, write=0.3)) as (talk, script):
        script.reads.clear()
        with pytest.raises(LinkError) as lost:
            talk.send(SLIP * 50)
        assert lost.value.code == "stalled"
        assert 0 < lost.value.sent < len(SLIP) * 50


def test_a_question_behind_bytes_that_nobody_takes_is_stalled_not_silent() -> None:
    """Silence would mean that it takes what it is sent and says nothing."""
    with talking(timing=HASTY, small=True) as (talk, script):
        script.reads.clear()
        talk.send(SLIP[:12_000])
        with pytest.raises(LinkError) as lost:
            talk.check()
        assert lost.value.code == "stalled"


def test_the_bytes_of_recovery() -> None:
    assert bytes.fromhex("10 05 02") == escpos.RECOVER
