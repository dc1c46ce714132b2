"""Our frames against programs that others wrote: units that hear them, libraries that make them.

The sign libraries come with the development tools; the unit in C needs a compiler and
libmodbus-dev, and its tests say so where they are missing.
"""

from __future__ import annotations

import asyncio
import os
import select
import shutil
import subprocess
import threading
import time
import tty
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest
from alphasign.commands.special import WriteSpecialFunction
from alphasign.commands.string_file import WriteString
from alphasign.commands.text import WriteText
from alphasign.packet import Packet
from alphasign.protocol import DELAY, DisplayMode, DisplayPosition, FileProtection, FileType
from alphasign.text_format import string_ref
from escpos.printer import Dummy
from hypothesis import given
from hypothesis import strategies as st
from pymodbus.server import ModbusSerialServer
from pymodbus.simulator import DataType, SimData, SimDevice
from readerboard.protocol import constants
from readerboard.protocol import frames as readerboard

from hardware.sign.exchange import Exchange, Verdict
from tests.hardware.sign.by_hand import board, written

UNIT = 5
PATIENCE_S = 5.0
QUIET_S = 0.3
"""How long a unit that has nothing to say is listened to."""


class Line:
    """A pseudo-terminal: we have one end, the other is a device for the unit."""

    def __init__(self) -> None:
        self._ours, self._theirs = os.openpty()
        tty.setraw(self._theirs)
        self.device = os.ttyname(self._theirs)

    def ask(self, exchange: Exchange, wanted: Verdict) -> bytes:
        """Send the request; what is heard until it is judged as wanted."""
        answer = exchange.answer
        assert answer is not None
        os.write(self._ours, exchange.request)
        heard = self._heard(lambda heard: answer.judge(heard) is not Verdict.NOTHING_YET)
        assert answer.judge(heard) is wanted, heard.hex(" ")
        return heard

    def say(self, exchange: Exchange) -> bytes:
        """Send a request that nobody judges the answer of; as much of that as was sent."""
        os.write(self._ours, exchange.request)
        return self._heard(lambda heard: len(heard) >= len(exchange.request))

    def silence(self, exchange: Exchange) -> bytes:
        """Send the request; what is heard in a while."""
        os.write(self._ours, exchange.request)
        return self._heard(lambda heard: False, QUIET_S)

    def _heard(self, enough: Callable[[bytes], bool], patience_s: float = PATIENCE_S) -> bytes:
        heard, until = b"", time.monotonic() + patience_s
        while not enough(heard) and (left := until - time.monotonic()) > 0:
            if select.select([self._ours], [], [], left)[0]:
                heard += os.read(self._ours, 256)
        return heard

    def close(self) -> None:
        os.close(self._ours)
        os.close(self._theirs)


class Slave(Protocol):
    """A unit on a line; it has 3000 registers unless it is told to have fewer."""

    line: Line

    def registers(self, first: int, count: int) -> list[int]:
        """What stands in its registers."""

    def close(self) -> None:
        """End it."""


class PymodbusSlave:
    """A unit of pymodbus, in a thread of its own."""

    def __init__(self, count: int) -> None:
        self.line = Line()
        self._count = count
        self._ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)
        self._thread.start()
        assert self._ready.wait(PATIENCE_S)

    async def _serve(self) -> None:
        memory = SimData(0, count=self._count, values=0, datatype=DataType.REGISTERS)
        self._server = ModbusSerialServer(
            [SimDevice(id=UNIT, simdata=[memory])],
            port=self.line.device,
            baudrate=9600,
            ignore_missing_devices=True,
        )
        self._loop = asyncio.get_running_loop()
        await self._server.serve_forever(background=True)
        self._ready.set()
        await self._server.serving

    def registers(self, first: int, count: int) -> list[int]:
        asked = self._server.async_getValues(UNIT, 3, first, count)
        return [
            int(one)
            for one in asyncio.run_coroutine_threadsafe(asked, self._loop).result(PATIENCE_S)
        ]

    def close(self) -> None:
        asyncio.run_coroutine_threadsafe(self._server.shutdown(), self._loop).result(PATIENCE_S)
        self._thread.join(PATIENCE_S)
        self.line.close()


class LibmodbusSlave:
    """A unit of libmodbus, a program in C."""

    def __init__(self, program: Path, count: int) -> None:
        self.line = Line()
        self._process = subprocess.Popen(
            [program, self.line.device, str(UNIT), str(count)], stdout=subprocess.PIPE, text=True
        )
        assert self._said() == "ready"

    def _said(self) -> str:
        assert self._process.stdout is not None
        assert select.select([self._process.stdout], [], [], PATIENCE_S)[0]
        return self._process.stdout.readline().strip()

    def registers(self, first: int, count: int) -> list[int]:
        """Those of the last request, which must have been for `first`."""
        return [int(word, 16) for word in self._said().split()[:count]]

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()
        self.line.close()


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unit in C, compiled."""
    if shutil.which("cc") is None or not Path("/usr/include/modbus/modbus.h").exists():
        pytest.skip("cc or libmodbus-dev is not installed: no unit of libmodbus to talk to")
    made = tmp_path_factory.mktemp("libmodbus") / "modbus_slave"
    source = Path(__file__).with_name("modbus_slave.c")
    subprocess.run(["cc", "-Wall", "-Werror", "-o", made, source, "-lmodbus"], check=True)
    return made


@pytest.fixture(params=["pymodbus", "libmodbus"])
def library(request: pytest.FixtureRequest) -> str:
    """Whose unit it is."""
    return str(request.param)


def unit(library: str, request: pytest.FixtureRequest, count: int = 3000) -> Slave:
    """A unit with so many registers, which ends with the test."""
    slave: Slave
    if library == "pymodbus":
        slave = PymodbusSlave(count)
    else:
        slave = LibmodbusSlave(request.getfixturevalue("program"), count)
    request.addfinalizer(slave.close)
    return slave


def pairs(text: str) -> list[int]:
    """Two letters in each register, the first one high."""
    return [ord(high) << 8 | ord(low) for high, low in zip(text[::2], text[1::2], strict=True)]


@pytest.mark.parametrize(
    ("name", "texts", "places"),
    [
        ("led485", ("A012",), [(0x70, pairs("  A012"))]),
        ("led485", ("",), [(0x70, pairs("      "))]),
        ("dm36", ("1023",), [(0, [ord(letter) for letter in "  1023"])]),
        ("dm56", ("1023",), [(0, [ord(letter) for letter in "1023"])]),
        (
            "p10",
            ("MOI SO 1023", "QUAY 05"),
            [(1000, pairs("MOI SO 1023     ")), (2000, pairs("QUAY 05         "))],
        ),
    ],
)
def test_a_unit_holds_what_was_written_and_its_answer_is_understood(
    library: str,
    name: str,
    texts: tuple[str, ...],
    places: list[tuple[int, list[int]]],
    request: pytest.FixtureRequest,
) -> None:
    slave = unit(library, request)
    for exchange, (first, values) in zip(board(name, UNIT).show(texts), places, strict=True):
        slave.line.ask(exchange, Verdict.UNDERSTOOD)
        assert slave.registers(first, len(values)) == values


def test_a_number_is_read_back_from_the_unit(library: str, request: pytest.FixtureRequest) -> None:
    slave = unit(library, request)
    writing, reading = board("led485-number", UNIT).show(("1023",))
    assert slave.line.say(writing) == writing.request
    assert slave.registers(0, 1) == [1023]
    slave.line.ask(reading, Verdict.UNDERSTOOD)


def test_a_unit_without_those_registers_is_heard_to_refuse(
    library: str, request: pytest.FixtureRequest
) -> None:
    slave = unit(library, request, count=0x70)
    for name in ("led485", "p10"):
        for exchange in board(name, UNIT).show(("1023",)):
            slave.line.ask(exchange, Verdict.REFUSED)


def test_the_answer_of_a_unit_is_not_that_of_its_neighbour(
    library: str, request: pytest.FixtureRequest
) -> None:
    slave = unit(library, request)
    (ours,), (theirs,) = (board("led485", place).show(("1023",)) for place in (UNIT, UNIT + 1))
    heard = slave.line.ask(ours, Verdict.UNDERSTOOD)
    assert theirs.answer is not None
    assert theirs.answer.judge(heard) is Verdict.NOTHING_YET


def test_a_unit_that_is_not_meant_says_nothing(request: pytest.FixtureRequest) -> None:
    # Of libmodbus only: the simulator of pymodbus 3.16.1 refuses in the name of absent units.
    slave = unit("libmodbus", request)
    (exchange,) = board("led485", UNIT + 1).show(("1023",))
    assert slave.line.silence(exchange) == b""


ALPHA = board("alpha", UNIT)
CALL = string_ref("a")
PRINTABLE = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=16)


def alphasignpy(command: WriteString | WriteText | WriteSpecialFunction, checksum: bool) -> bytes:
    """The packet of alphasignpy without the marks for its own pauses, which it never sends."""
    packet = Packet(type_code=b"Z", address="05").add(command, checksum=checksum)
    return packet.to_bytes().replace(DELAY, b"")


def from_readerboard(payload: bytes) -> bytes:
    """The packet of readerboard, which wakes the sign with six zeros instead of five."""
    packet = readerboard.packet(payload, sign_type=constants.SIGN_TYPE_ALL, address=b"05")
    return packet[1:]


@given(PRINTABLE)
def test_two_libraries_write_the_same_string_into_an_alpha_sign(text: str) -> None:
    (ours,) = written(ALPHA, text)
    assert ours == alphasignpy(WriteString(text, label="a"), checksum=True)
    # readerboard sends no checksum; 03 and four digits stand before the end.
    payload = readerboard.write_string_file(b"a", text.encode())
    assert ours[:-6] + ours[-1:] == from_readerboard(payload)


def test_two_libraries_set_up_the_memory_of_an_alpha_sign_alike() -> None:
    clear, memory, _ = (exchange.request for exchange in ALPHA.setup())
    assert clear == from_readerboard(readerboard.clear_memory())
    text_file = readerboard.FileAllocation(b"A", 0x40)
    string_file = readerboard.FileAllocation.string(b"a", 125)
    assert memory == from_readerboard(readerboard.set_memory_config([text_file, string_file]))
    files = [
        {"label": "A", "type": FileType.TEXT, "size": 0x40},
        {
            "label": "a",
            "type": FileType.STRING,
            "size": 125,
            "protection": FileProtection.LOCKED,
        },
    ]
    configure = WriteSpecialFunction.configure_memory(files)
    assert memory == alphasignpy(configure, checksum=False)


def test_two_libraries_call_the_string_from_the_text_alike() -> None:
    text_file = ALPHA.setup()[-1].request
    hold = WriteText(CALL, "A", DisplayPosition.TOP_LINE, DisplayMode.HOLD)
    assert text_file == alphasignpy(hold, checksum=False)
    # readerboard knows signs of one line only and always says "middle", 20, where we fill: 30.
    middle = from_readerboard(readerboard.write_text_file(b"A", CALL))
    assert text_file.replace(b"\x1b0", b"\x1b ") == middle


def test_python_escpos_resets_a_pole_display_as_we_do_and_sends_text_as_it_is() -> None:
    pole = board("epson-dmd")
    printer = Dummy()
    printer.linedisplay_clear()
    assert printer.output == pole.setup()[0].request
    line = "MOI SO 1023         "
    printer.clear()
    printer.linedisplay(line)
    home = b"\x0b"
    assert written(pole, line)[0].removeprefix(home) in printer.output
