"""A slip printer for machines without one: TCP, real bytes, real answers, faults on command."""

from __future__ import annotations

import select
import socket
import struct
import sys
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from hardware.printer.receipt import CommandParser, Paper
from hardware.printer.transport import Bell

_BUFFER = 65_536
"""Bytes a printer takes in while it cannot print; then it stops reading."""
_DROP_AFTER = 4_000


@dataclass(frozen=True, slots=True)
class _Face:
    """What a printer in some state answers: DLE EOT 1-4, the automatic status, GS r 1."""

    answers: bytes
    auto: bytes
    paper: int = 0
    prints: bool = True


_FINE = _Face(b"\x12\x12\x12\x12", b"\x10\x00\x00\x00")
_FACES = {
    "ok": _FINE,
    "paper-near-end": _Face(b"\x12\x12\x12\x1e", b"\x10\x00\x03\x00", paper=0x03),
    "paper-out": _Face(b"\x1a\x32\x12\x7e", b"\x18\x00\x0f\x00", paper=0x0F, prints=False),
    "cover-open": _Face(b"\x1a\x16\x12\x12", b"\x38\x00\x00\x00", prints=False),
    "cutter-jam": _Face(b"\x1a\x52\x1a\x12", b"\x18\x08\x00\x00", prints=False),
    "silent": _FINE,
    "stall": _FINE,
}
FAULTS = (*_FACES, "drop")
"""What `fault` understands.

`ok` mends everything; what was held is then printed. `silent` prints but says nothing, `stall`
reads nothing, `drop` breaks the connection once, in the middle of a slip; the printer itself
keeps what it had received.
"""


class PrinterEmulator:
    """Prints what arrives at a TCP port into `out_dir/slip-0001.png`, `slip-0002.png`, …

    One client at a time, as printers have it; others wait in the queue. Without paper, with its
    cover open or its cutter jammed it is offline: it still answers, holds what it receives, and
    prints that when it is mended. Process ids are answered only after the printing.
    """

    def __init__(
        self,
        host: str,
        port: int,
        out_dir: Path,
        width: int = 576,
        on_slip: Callable[[Path], None] = lambda path: None,
    ) -> None:
        """Port 0 takes any free one; `on_slip` is called from the emulator's threads."""
        self.host = host
        self.port = port
        self.slips: list[Path] = []
        self._out = out_dir
        self._on_slip = on_slip
        self._state = threading.RLock()
        self._bell = Bell()
        self._stopping = threading.Event()
        self._parser = CommandParser()
        self._paper = Paper(width)
        self._held: list[bytes] = []
        self._unread = b""
        self._fault = "ok"
        self._armed: tuple[str, int] | None = None
        self._taken = 0
        self._auto = False
        self._client: socket.socket | None = None
        self._listener: socket.socket | None = None
        self._thread = threading.Thread(target=self._run, name="printer emulator", daemon=True)

    def start(self) -> None:
        """Listen; `port` is known afterwards."""
        self._out.mkdir(parents=True, exist_ok=True)
        self._listener = socket.create_server((self.host, self.port))
        self.port = self._listener.getsockname()[1]
        self._thread.start()

    def stop(self) -> None:
        """Close everything; safe to call twice."""
        self._stopping.set()
        self._bell.toll()
        if self._thread.is_alive():
            self._thread.join()
        if self._listener is not None:
            self._listener.close()
        self._bell.close()

    def fault(self, name: str, after: int | None = None) -> None:
        """Be in this state, from now on or once `after` more bytes of print data have come.

        `drop` without `after` happens 4,000 bytes into the next slip.

        Raises:
            ValueError: no such fault (see `FAULTS`).
        """
        if name not in FAULTS:
            raise ValueError(f"no fault {name!r}; there are {', '.join(FAULTS)}")
        if after is None:
            after = _DROP_AFTER if name == "drop" else 0
        with self._state:
            self._armed = (name, self._taken + after) if after else None
            if not after:
                self._become(name)
        self._bell.ring()

    @property
    def unsupported(self) -> list[bytes]:
        """Everything received that a slip printer need not understand."""
        with self._state:
            return list(self._paper.unsupported)

    def _run(self) -> None:
        assert self._listener is not None  # noqa: S101 - started by `start`
        while not self._stopping.is_set():
            sources: list[socket.socket | Bell] = [self._listener, self._bell]
            readable, _, _ = select.select(sources, [], [])
            self._bell.hush()
            if self._listener in readable:
                client, _ = self._listener.accept()
                self._serve(client)

    def _serve(self, client: socket.socket) -> None:
        """One client until it goes, the connection is dropped, or we stop."""
        client.settimeout(2)
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self._state:
            self._client, self._auto = client, False
        with client, suppress(OSError):
            while not self._stopping.is_set() and self._client is client:
                sources: list[socket.socket | Bell] = [self._bell]
                if self._reads():
                    sources.append(client)
                readable, _, _ = select.select(sources, [], [])
                self._bell.hush()
                if client in readable:
                    data = client.recv(8192)
                    if not data:
                        break
                    self._receive(data)
        with self._state:
            self._client = None

    def _reads(self) -> bool:
        return self._fault != "stall" and sum(map(len, self._held)) < _BUFFER

    def _receive(self, data: bytes) -> None:
        """Take `data`, with an armed fault striking at its very byte of print data."""
        with self._state:
            while not self._parser.waiting and data.startswith(b"\x10\x04") and len(data) >= 3:
                self._take(data[:3])
                data = data[3:]
            self._taken += len(data)
            if self._armed is not None and self._taken >= self._armed[1]:
                name, at = self._armed
                self._armed = None
                before = len(data) - (self._taken - at)
                self._take(data[:before])
                self._become(name)
                if name == "drop":
                    return
                data = data[before:]
            self._take(data)

    def _take(self, data: bytes) -> None:
        if self._fault == "stall":
            self._unread += data
            return
        for command in self._parser.feed(data):
            if command.startswith(b"\x10\x04"):
                self._answer_at_once(command[2])
            else:
                self._held.append(command)
        self._work()

    def _answer_at_once(self, question: int) -> None:
        if 1 <= question <= 4:
            self._say(_FACES[self._fault].answers[question - 1 : question])

    def _become(self, name: str) -> None:
        if name == "drop":
            self._drop()
            return
        before, self._fault = self._fault, name
        if self._auto and _FACES[before].auto != _FACES[name].auto:
            self._say(_FACES[name].auto)
        self._work()
        unread, self._unread = self._unread, b""
        self._take(unread)

    def _drop(self) -> None:
        """Have the connection reset by its thread, as a restarted switch would."""
        if self._client is not None:
            self._client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._client = None

    def _work(self) -> None:
        """Obey what is held, in order, as long as the printer can print."""
        while self._held and _FACES[self._fault].prints:
            self._obey(self._held.pop(0))

    def _obey(self, command: bytes) -> None:
        name = command[:2]
        if name == b"\x1b@":
            self._auto = False
        if name == b"\x1da":
            self._auto = command[2] != 0
            if self._auto:
                self._say(_FACES[self._fault].auto)
        elif name == b"\x1dr":
            self._say(bytes([_FACES[self._fault].paper if command[2] == 1 else 0]))
        elif command.startswith(b"\x1d(H\x06\x00\x30\x30"):
            self._say(b"\x37\x22" + command[7:11] + b"\x00")
        elif name == b"\x1dV":
            self._cut()
        else:
            self._paper.obey(command)

    def _cut(self) -> None:
        piece = self._paper.cut()
        if piece is None:
            return
        number = len(self.slips) + 1
        while (path := self._out / f"slip-{number:04}.png").exists():
            number += 1
        part = path.with_suffix(".part")
        piece.save(part, format="PNG")
        part.rename(path)
        self.slips.append(path)
        self._on_slip(path)

    def _say(self, answer: bytes) -> None:
        if self._client is not None and self._fault not in {"silent", "stall"}:
            with suppress(OSError):  # a client that has gone hears nothing
                self._client.sendall(answer)


def command(emulator: PrinterEmulator, line: str) -> str:
    """Do what a control line says: `fault NAME [AFTER_BYTES]`; the answer is `ok` or `error …`."""
    words = line.split()
    try:
        match words:
            case ["fault", name]:
                emulator.fault(name)
            case ["fault", name, after]:
                emulator.fault(name, int(after))
            case _:
                return "error expected: fault NAME [AFTER_BYTES]"
    except ValueError as wrong:
        return f"error {wrong}"
    return "ok"


class ControlPort:
    """Takes control lines over TCP, one client after the other, and answers each."""

    def __init__(self, emulator: PrinterEmulator, host: str, port: int) -> None:
        self._emulator = emulator
        self._listener = socket.create_server((host, port))
        self._client: socket.socket | None = None
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._run, name="printer control", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Hang up and stop listening."""
        for end in (self._listener, self._client):
            if end is not None:
                with suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()

    def _run(self) -> None:
        with suppress(OSError):
            while True:
                self._client, _ = self._listener.accept()
                self._answer(self._client)

    def _answer(self, client: socket.socket) -> None:
        with client, suppress(OSError, UnicodeDecodeError), client.makefile("rw") as lines:
            for line in lines:
                lines.write(command(self._emulator, line) + "\n")
                lines.flush()


def _obey_lines(emulator: PrinterEmulator, lines: Iterable[str]) -> None:
    for line in lines:
        if line.strip():
            print(command(emulator, line), flush=True)


def run(port: int, out: Path, control_port: int | None = None, width: int = 576) -> None:
    """The emulator as a program: until interrupted, one line per slip, commands from stdin.

    The first line is `ready PORT` or `ready PORT CONTROL_PORT`.
    """
    emulator = PrinterEmulator(
        "127.0.0.1", port, out, width, on_slip=lambda path: print(path.name, flush=True)
    )
    emulator.start()
    control = (
        ControlPort(emulator, emulator.host, control_port) if control_port is not None else None
    )
    print("ready", emulator.port, *([control.port] if control else []), flush=True)
    threading.Thread(target=_obey_lines, args=(emulator, sys.stdin or ()), daemon=True).start()
    try:
        with suppress(KeyboardInterrupt):
            threading.Event().wait()
    finally:
        if control is not None:
            control.close()
        emulator.stop()
