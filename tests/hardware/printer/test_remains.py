"""What a slip leaves in a printer when it is broken off never gets onto the next one."""

from __future__ import annotations

import os
import termios
import threading
import tty
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from common.domain.model import DeviceState, JobState
from hardware.printer.conversation import Conversation
from hardware.printer.emulator import Habits, PrinterEmulator, PtyLine
from hardware.printer.escpos import Fence, PrinterProfile, cut, fence
from hardware.printer.spooler import Spooler
from hardware.printer.timing import Timing
from hardware.printer.transport import open_link
from hardware.printer.transport.serial import SerialLink

from .samples import QUICK, MemorySource, audit, numbered


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[PrinterEmulator]:
    """One that is asked within a picture and answers: its silence does not give the rest away."""
    emulator = PrinterEmulator("127.0.0.1", 0, tmp_path / "slips", habits=Habits(asked_within=True))
    emulator.start()
    yield emulator
    emulator.stop()


def serving(printer: PrinterEmulator, source: MemorySource, timing: Timing = QUICK) -> Spooler:
    address = f"tcp://127.0.0.1:{printer.port}"
    spooler = Spooler(address, source, PrinterProfile(fence=Fence.PROCESS_ID), timing)
    spooler.start()
    return spooler


def test_a_service_that_was_told_to_end_within_a_slip_leaves_nothing_for_the_next(
    printer: PrinterEmulator,
) -> None:
    source = MemorySource([numbered(1)])
    printer.fault("stall", after=9_000)
    first = serving(printer, source)
    printer.wait(lambda p: p.state == "stall")
    first.stop()
    assert source.states[1] is JobState.UNKNOWN
    printer.fault("ok")
    source.add(numbered(2))
    second = serving(printer, source)
    source.ended(2, JobState.CONFIRMED)
    second.stop()
    audit(source, printer.slips)


def test_a_word_given_to_a_printer_that_is_away_lapses(printer: PrinterEmulator) -> None:
    """The jam it speaks of may be another one by then, with a hand in it."""
    source = MemorySource()
    printer.fault("cutter-jam")
    port, printer_away = printer.port, threading.Event()
    printer.stop()
    spooler = Spooler(f"tcp://127.0.0.1:{port}", source, timing=replace(QUICK, operator=0.5))
    spooler.start()
    source.wait(lambda s: s.healths and s.healths[-1][0] is DeviceState.OFFLINE)
    spooler.recover()
    printer_away.wait(0.2)
    again = PrinterEmulator("127.0.0.1", port, printer.folder)
    again.fault("cutter-jam")
    again.start()
    source.wait(lambda s: s.healths[-1] == (DeviceState.FAULT, "cutter_error"))
    printer_away.wait(0.5)
    assert again.state == "cutter-jam"
    spooler.recover()
    source.healthy()
    spooler.stop()
    again.stop()


def test_a_serial_line_gets_what_it_takes_in_a_quarter_of_a_blink(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A terminal takes a page at once and then nothing until that is gone, which at 19,200 baud
    looks like a printer that stands still. A break on its line is no 0."""
    line, far = os.openpty()
    tty.setraw(far)
    timing = replace(QUICK, blink=1.0)
    link = open_link(f"serial://{os.ttyname(far)}?baud=19200&flow=none", timing, threading.Event())
    assert termios.tcgetattr(far)[0] & termios.IGNBRK
    written = []
    put = SerialLink._put
    monkeypatch.setattr(
        SerialLink, "_put", lambda self, data: written.append(data) or put(self, data)
    )
    link.send(bytes(2_000))
    assert max(map(len, written)) == 480
    assert sum(map(len, written)) == 2_000
    link.abort()
    link.close()
    os.close(line)
    os.close(far)


def test_no_answer_to_somebody_elses_question_is_left_once_the_line_is_settled(
    tmp_path: Path,
) -> None:
    """The slip before was being cut: its second answer comes long after its first."""
    line = PtyLine(tmp_path / "device")
    slow = PrinterEmulator("", 0, tmp_path / "slips", habits=Habits(cut_s=0.4), line=line)
    slow.start()
    question = fence(Fence.QUEUED_STATUS, b"")
    link = open_link(f"serial://{line.link}?flow=none", QUICK, threading.Event())
    slip = numbered(1).data + question + cut(PrinterProfile()) + question
    while slip:  # it answers before it has heard all
        slip = slip[link.send(slip) :]
    slow.wait(lambda p: p.slips)
    talk = Conversation(link, QUICK, lambda status: None)
    assert talk.settle()
    assert link.receive(0.6) == b""
    link.close()
    slow.stop()
