"""The fault laboratory does what it says: at its moment, to this much paper, with these bytes."""

from __future__ import annotations

import os
import select
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hardware.printer import escpos
from hardware.printer.emulator import Habits, PrinterEmulator, PtyLine, Stage, UsbLine
from hardware.printer.emulator.faults import Echo
from hardware.printer.escpos import Fence, PrinterProfile

from .client import client
from .samples import bytes_of, opened, render

PICTURE = render(576)
JOB = bytes_of(PICTURE, PrinterProfile())
FIRST = escpos.fence(Fence.PROCESS_ID, b"P001")
SECOND = escpos.fence(Fence.PROCESS_ID, b"C001")
SLIP = JOB + FIRST + escpos.CUT + SECOND
ECHO, ECHO_CUT = b"\x37\x22P001\x00", b"\x37\x22C001\x00"
GREETED, OPENED = bytes.fromhex("10000000"), bytes.fromhex("38000000")


@contextmanager
def emulated(folder: Path, habits: Habits) -> Iterator[PrinterEmulator]:
    printer = PrinterEmulator("127.0.0.1", 0, folder / "slips", habits=habits)
    printer.start()
    try:
        yield printer
    finally:
        printer.stop()


@pytest.mark.parametrize(
    ("stage", "said", "rows", "cut"),
    [
        (Stage.BEFORE_PRINT, b"", 0, 0),
        (Stage.DURING, b"", 1, 0),
        (Stage.AFTER_PRINT, b"", PICTURE.height, 0),
        (Stage.BEFORE_CUT, ECHO, PICTURE.height, 0),
        (Stage.AFTER_CUT, ECHO, 0, 1),
        (Stage.AFTER_ALL, ECHO + ECHO_CUT, 0, 1),
    ],
)
def test_a_fault_strikes_at_its_moment(
    printer: PrinterEmulator, stage: Stage, said: bytes, rows: int, cut: int
) -> None:
    printer.fault("cover-open", at=stage)
    with client(printer) as one:
        one.send(SLIP)
        assert one.hear(4 + len(said) + 4) == GREETED + said + OPENED
        assert one.hears_nothing()
        paper = printer.hanging
        height = 0 if paper is None else paper.height
        assert rows <= height < PICTURE.height if rows == 1 else height == rows
        assert len(printer.slips) == cut
        printer.fault("ok")
        left = (ECHO + ECHO_CUT)[len(said) :]
        assert one.hear(4 + len(left)) == GREETED + left
    (slip,) = printer.slips
    assert opened(slip).tobytes() == PICTURE.tobytes()


@pytest.mark.parametrize("fault", ["off", "restart"])
def test_without_power_the_buffer_is_lost_and_the_paper_is_not(
    printer: PrinterEmulator, fault: str
) -> None:
    printer.fault(fault, at=Stage.DURING)
    with client(printer) as one:
        one.send(SLIP)
        printer.wait(lambda p: p.struck)
        printer.fault("ok")
        with pytest.raises(ConnectionResetError):
            one.hear(100)
    torn = printer.hanging
    assert torn is not None
    assert 0 < torn.height < PICTURE.height
    with client(printer) as two:
        two.send(escpos.INIT + escpos.CUT + FIRST)
        assert two.hear(11) == GREETED + ECHO
    assert len(printer.slips) == 1, "what hung there comes off with the next cut"


def test_a_cable_that_was_out_loses_what_was_on_its_way(printer: PrinterEmulator) -> None:
    with client(printer) as one:
        one.send(escpos.INIT)
        assert one.hear(4) == GREETED
        printer.fault("vanish")
        one.send(SLIP)
        assert one.hears_nothing()
        printer.fault("ok")
        with pytest.raises(ConnectionResetError):
            one.hear(1)
    assert printer.hanging is None
    assert printer.slips == []


def test_a_roll_ends_and_what_hung_from_it_is_a_piece_by_itself(printer: PrinterEmulator) -> None:
    length = PICTURE.height / 8
    printer.load(length * 1.5, near_end_mm=length * 0.75)
    with client(printer) as one:
        one.send(SLIP + JOB + FIRST)
        near, out = bytes.fromhex("10000300"), bytes.fromhex("18000f00")
        assert one.hear(4 + 4 + 7 + 7) == GREETED + near + ECHO + ECHO_CUT
        assert one.hear(8) == near + out, "greeted with the state of the day, then it is over"
        assert one.ask(4) == 0x7E
        printer.fault("ok")
        assert one.ask(4) == 0x7E, "wishing alone brings no paper"
        printer.load(1_000)
        assert one.hear(4 + 7) == GREETED + ECHO, "the rest comes on the new one"
        one.send(escpos.CUT + SECOND)
        assert one.hear(7) == ECHO_CUT
    whole, tail, rest = (opened(path) for path in printer.slips)
    assert whole.tobytes() == PICTURE.tobytes()
    assert tail.height + rest.height == PICTURE.height
    assert tail.tobytes() + rest.tobytes() == PICTURE.tobytes()


@pytest.mark.parametrize(
    ("echo", "heard"),
    [(Echo.EARLY, ECHO), (Echo.WRONG, b""), (Echo.NEVER, b""), (Echo.PRINTED, b"")],
)
def test_only_a_lying_printer_answers_before_it_prints(
    tmp_path: Path, echo: Echo, heard: bytes
) -> None:
    with emulated(tmp_path, Habits(process_id=echo)) as printer, client(printer) as one:
        one.send(escpos.INIT)
        assert one.hear(4) == GREETED
        printer.fault("cover-open")
        assert one.hear(4) == OPENED
        one.send(JOB[len(escpos.INIT) :] + FIRST)
        assert one.hear(len(heard)) == heard
        assert one.hears_nothing()
        printer.fault("ok")
        assert one.hear(4) == GREETED
        late = {Echo.WRONG: b"\x37\x221234\x00", Echo.PRINTED: ECHO}.get(echo, b"")
        assert one.hear(len(late)) == late
        assert one.hears_nothing()


def test_late_answers_come_all_at_once(printer: PrinterEmulator) -> None:
    printer.fault("late")
    with client(printer) as one:
        one.send(escpos.ask(1) + escpos.ask(4) + SLIP)
        assert one.hears_nothing()
        printer.wait(lambda p: p.slips)
        printer.fault("ok")
        assert one.hear(20) == b"\x12\x12" + GREETED + ECHO + ECHO_CUT


def test_some_printers_answer_nothing_while_they_are_off_line(tmp_path: Path) -> None:
    with emulated(tmp_path, Habits(mute_offline=True)) as printer, client(printer) as one:
        assert one.ask(1) == 0x12
        printer.fault("cover-open")
        one.send(escpos.ask(2))
        assert one.hears_nothing()
        printer.fault("ok")
        assert one.ask(2) == 0x12


def test_old_answers_wait_for_whoever_connects(tmp_path: Path) -> None:
    with emulated(tmp_path, Habits(stale=b"\x00\x12")) as printer:
        for _ in range(2):
            with client(printer) as one:
                assert one.hear(2) == b"\x00\x12"


def test_an_idle_client_is_hung_up_on(tmp_path: Path) -> None:
    with emulated(tmp_path, Habits(idle_close_s=0.1)) as printer, client(printer) as one:
        assert one.ask(1) == 0x12
        assert one.hear(1) == b"", "the end of the connection, politely"


def test_a_busy_printer_says_that_all_is_well_until_its_buffer_is_full(tmp_path: Path) -> None:
    with emulated(tmp_path, Habits(buffer=8_000)) as printer, client(printer) as one:
        printer.fault("busy")
        assert one.ask(1) == 0x12
        one.send(JOB)
        printer.wait(lambda p: p.taken >= 8_000)
        one.send(escpos.ask(1))
        assert one.hears_nothing(), "the question stands behind what it does not read"
        assert printer.taken < 8_000 + 5_000
        printer.fault("ok")
        assert one.hear(5) == GREETED + b"\x12"


def test_paper_takes_its_time(tmp_path: Path) -> None:
    speed = PICTURE.height / 8 / 0.5
    with emulated(tmp_path, Habits(mm_per_s=speed)) as printer, client(printer) as one:
        one.send(JOB + FIRST)
        assert one.hear(4) == GREETED
        assert one.hears_nothing(), "half a second is longer than that"
        assert one.hear(7) == ECHO


def test_a_cut_takes_its_time(tmp_path: Path) -> None:
    with emulated(tmp_path, Habits(cut_s=0.5)) as printer, client(printer) as one:
        one.send(SLIP)
        assert one.hear(11) == GREETED + ECHO
        assert one.hears_nothing(), "half a second is longer than that"
        assert one.hear(7) == ECHO_CUT


def test_a_printer_that_tells_nothing_by_itself_answers_all_the_same(tmp_path: Path) -> None:
    with emulated(tmp_path, Habits(auto_status=False)) as printer, client(printer) as one:
        printer.fault("cover-open", at=Stage.DURING)
        one.send(SLIP)
        assert one.hears_nothing()
        assert one.ask(2) == 0x16
        printer.fault("ok")
        assert one.hear(14) == ECHO + ECHO_CUT


@pytest.mark.parametrize("value", [1, 2])
def test_a_cleared_jam_waits_for_the_word_to_go_on(printer: PrinterEmulator, value: int) -> None:
    printer.fault("cutter-jam", at=Stage.DURING)
    with client(printer) as one:
        one.send(SLIP)
        assert one.hear(8) == GREETED + bytes.fromhex("18080000")
        one.send(b"\x10\x05" + bytes([value]))
        assert one.hear(4) == GREETED
        if value == 1:
            assert one.hear(14) == ECHO + ECHO_CUT
        else:
            assert one.hears_nothing(), "the rest was thrown away"
    assert len(printer.slips) == (1 if value == 1 else 0)


def test_what_is_held_can_be_thrown_away(printer: PrinterEmulator) -> None:
    printer.fault("paper-out")
    with client(printer) as one:
        one.send(SLIP + bytes.fromhex("10140801031401060208"))
        assert one.hear(3) == b"\x37\x25\x00"
        printer.fault("ok")
        assert one.ask(1) == 0x12
    assert printer.slips == []


def test_a_serial_printer_prints_and_a_usb_printer_comes_back_as_another_device(
    tmp_path: Path,
) -> None:
    for kind, moves in ((PtyLine, False), (UsbLine, True)):
        link = tmp_path / kind.__name__
        printer = PrinterEmulator("", 0, tmp_path / f"{kind.__name__}-slips", line=kind(link))
        printer.start()
        before, line = link.readlink(), os.open(link, os.O_RDWR | os.O_NOCTTY)
        os.write(line, escpos.ask(1))
        assert os.read(line, 9) == b"\x12"
        printer.fault("drop", after=0)
        assert (link.readlink() != before) is moves
        if moves:
            assert select.select([line], [], [], 5)[0]
            assert os.read(line, 1) == b"", "the device has gone"
        os.close(line)
        printer.stop()
        assert not link.is_symlink()


def test_it_reads_letters_codes_and_stored_pictures(printer: PrinterEmulator) -> None:
    tcvn, cp1258 = b"\x1bt\x1eS\xe8 \xae\xcc\n", b"\x1bt\x34S\xf4\xec \xf0e\xcc\n"
    dots = b"\x10\x00\x08\x00" + b"\xff" * 16
    stored = b"0C0AB\x01" + dots[:4] + b"1" + dots[4:]
    store = b"\x1d(L" + len(stored).to_bytes(2, "little") + stored
    recall = b"\x1d(L\x06\x000EAB\x01\x01"
    with client(printer) as one:
        one.send(
            escpos.INIT + tcvn + cp1258 + b"\x1d!\x55A012\n" + store + recall + escpos.CUT + FIRST
        )
        assert one.hear(11) == GREETED + ECHO
    assert printer.texts == ["Số đè", "Số đè", "A012"]
    assert printer.unsupported == []
    (slip,) = printer.slips
    assert opened(slip).height == 30 + 30 + 24 * 6 + 8
