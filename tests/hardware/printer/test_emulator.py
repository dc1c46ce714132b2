"""The emulator answers as printers do, byte by byte, and prints what it was sent."""

from __future__ import annotations

import socket
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from hardware.printer import escpos
from hardware.printer.emulator import ControlPort, PrinterEmulator, command
from hardware.printer.escpos import Fence, PrinterProfile
from hardware.printer.receipt import CommandParser

from .client import Client, client
from .samples import SLIP, bytes_of, opened, render

PROFILE = PrinterProfile()
JOB = bytes_of(render(576), PROFILE)
FENCE = escpos.fence(Fence.PROCESS_ID, b"P001")
ECHO = b"\x37\x22P001\x00"
GREETED = bytes.fromhex("10000000")


def test_a_slip_becomes_a_picture_and_its_fence_is_echoed(printer: PrinterEmulator) -> None:
    with client(printer) as one:
        one.send(JOB + FENCE + escpos.CUT)
        assert one.hear(11) == GREETED + ECHO
        one.send(escpos.fence(Fence.QUEUED_STATUS, b""))
        assert one.hear(1) == b"\x00"
    (path,) = printer.slips
    assert path.name == "slip-0001.png"
    assert opened(path).tobytes() == render(576).tobytes()
    (code,) = zxingcpp.read_barcodes(opened(path).convert("L"))
    assert code.text == SLIP["qr"]


@pytest.mark.parametrize(
    ("fault", "answers", "auto"),
    [
        ("ok", "12 12 12 12", None),
        ("paper-near-end", "12 12 12 1e", "10 00 03 00"),
        ("paper-out", "1a 32 12 7e", "18 00 0f 00"),
        ("cover-open", "1a 16 12 12", "38 00 00 00"),
        ("cutter-jam", "1a 52 1a 12", "18 08 00 00"),
        ("jam", "1a 52 16 12", "18 04 00 00"),
        ("head-hot", "1a 52 52 12", "18 40 00 00"),
        ("unrecoverable", "1a 52 32 12", "18 20 00 00"),
        ("feeding", "1a 1a 12 12", "58 00 00 00"),
    ],
)
def test_each_state_has_its_bytes(
    printer: PrinterEmulator, fault: str, answers: str, auto: str | None
) -> None:
    with client(printer) as one:
        one.send(escpos.INIT)
        assert one.hear(4) == GREETED
        printer.fault(fault)
        if auto is not None:
            assert one.hear(4) == bytes.fromhex(auto)
        assert bytes(one.ask(n) for n in (1, 2, 3, 4)) == bytes.fromhex(answers)


@pytest.mark.parametrize("fault", ["paper-out", "cover-open", "cutter-jam"])
def test_what_is_held_is_printed_when_mended_even_without_the_client(
    printer: PrinterEmulator, fault: str
) -> None:
    printer.fault(fault)
    with client(printer) as one:
        one.send(JOB + FENCE + escpos.CUT)
        assert one.ask(1) == 0x1A, "it answers although it holds a whole slip"
        assert one.hears_nothing(), "and does not confirm what it has not printed"
        assert printer.slips == []
    printer.fault("ok")
    assert len(printer.slips) == 1


def test_a_fence_comes_only_after_the_printing(printer: PrinterEmulator) -> None:
    with client(printer) as one:
        printer.fault("paper-out", after=10_000)
        one.send(JOB + FENCE)
        assert one.hear(8) == GREETED + bytes.fromhex("18000f00")
        assert one.hears_nothing()
        printer.fault("ok")
        assert one.hear(11) == GREETED + ECHO


def test_silent_prints_but_says_nothing(printer: PrinterEmulator) -> None:
    printer.fault("silent")
    with client(printer) as one:
        one.send(JOB + FENCE + escpos.CUT + escpos.ask(1))
        assert one.hears_nothing()
        printer.fault("ok")
        assert one.ask(1) == 0x12
    assert len(printer.slips) == 1


def test_stall_reads_nothing_until_mended(printer: PrinterEmulator) -> None:
    with client(printer) as one:
        assert one.ask(1) == 0x12
        printer.fault("stall")
        one.send(escpos.ask(1))
        assert one.hears_nothing()
        printer.fault("ok")
        assert one.hear(1) == b"\x12"


def test_drop_breaks_the_connection_once_at_its_byte(printer: PrinterEmulator) -> None:
    printer.fault("drop", after=5_000)
    with client(printer) as one:
        assert one.ask(1) == 0x12, "questions do not count"
        with pytest.raises(OSError, match=r"reset|[Bb]roken pipe"):
            one.send(JOB)
            one.hear(100)
    assert printer.slips == []
    with client(printer) as two:
        two.send(escpos.greeting(PROFILE, torn=True) + escpos.CUT + FENCE)
        assert two.hear(11) == GREETED + ECHO
    assert len(printer.slips) == 1, "the torn half, cut off"
    assert opened(printer.slips[0]).height < render(576).height


def test_an_unfinished_raster_swallows_what_comes_next(printer: PrinterEmulator) -> None:
    """Why a torn slip must be completed with NULs first."""
    with client(printer) as one:
        one.send(b"\x1dv0\x00\x48\x00\xf0\x00" + b"\xff" * 100)
        one.send(escpos.ask(1) + FENCE)
        assert one.hears_nothing()
        one.send(escpos.greeting(PROFILE, torn=True))
        assert one.hear(4) == GREETED


def test_a_slip_of_an_earlier_run_is_not_overwritten(tmp_path: Path) -> None:
    for expected in ("slip-0001.png", "slip-0002.png"):
        printer = PrinterEmulator("127.0.0.1", 0, tmp_path)
        printer.start()
        with client(printer) as one:
            one.send(JOB + escpos.CUT + FENCE)
            one.hear(11)
        printer.stop()
        assert [path.name for path in printer.slips] == [expected]


def test_what_a_slip_should_not_contain_is_kept(tmp_path: Path) -> None:
    printer = PrinterEmulator("127.0.0.1", 0, tmp_path)
    printer.start()
    with client(printer) as one:
        one.send(b"\x1f\x1bX\n" + FENCE)
        assert one.hear(7) == ECHO
    printer.stop()
    assert printer.unsupported == [b"\x1f", b"\x1b"]
    assert printer.texts == ["X"]


@given(st.lists(st.integers(0, 40_000)))
def test_any_chunking_of_a_job_gives_the_same_commands(cuts: list[int]) -> None:
    stream = JOB + FENCE + escpos.CUT + escpos.ask(3)
    edges = sorted({0, len(stream), *(cut % len(stream) for cut in cuts)})
    parser = CommandParser()
    pieces = pairwise(edges)
    commands = [c for begin, end in pieces for c in parser.feed(stream[begin:end])]
    assert commands == CommandParser().feed(stream)
    assert b"".join(commands) == stream


def test_control_lines(printer: PrinterEmulator) -> None:
    assert command(printer, "fault paper-out\n") == "ok"
    with client(printer) as one:
        assert one.ask(4) == 0x7E
    assert command(printer, "fault drop 100") == "ok"
    assert command(printer, "fault fire").startswith("error no fault 'fire'")
    assert command(printer, "fault drop soon").startswith("error")
    assert command(printer, "fault cover-open during") == "ok"
    assert command(printer, "roll 300 100") == "ok"
    assert command(printer, "roll long").startswith("error")
    assert command(printer, "dance").startswith("error expected: fault NAME")


def test_the_control_port_answers_every_line(printer: PrinterEmulator) -> None:
    control = ControlPort(printer, "127.0.0.1", 0)
    with (
        socket.create_connection(("127.0.0.1", control.port), timeout=5) as line,
        line.makefile("rw") as words,
    ):
        for sent, answered in (("fault cover-open", "ok"), ("fault ok", "ok"), ("x", "error")):
            words.write(sent + "\n")
            words.flush()
            assert words.readline().startswith(answered)
        control.close()


def test_the_program_prints_a_line_per_slip(tmp_path: Path) -> None:
    script = """
from pathlib import Path
from hardware.printer.emulator import run
run(0, Path("."), control_port=0)
"""
    with subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdin and program.stdout
        ready, port, control = program.stdout.readline().split()
        assert ready == "ready"
        one = Client(int(port))
        with one.socket:
            one.send(JOB + escpos.CUT)
            assert program.stdout.readline() == "slip-0001.png\n"
            program.stdin.write("fault paper-out\n")
            program.stdin.flush()
            assert program.stdout.readline() == "ok\n"
            with socket.create_connection(("127.0.0.1", int(control)), timeout=5) as line:
                line.sendall(b"fault ok\n")
                assert line.recv(10) == b"ok\n"
        program.terminate()
