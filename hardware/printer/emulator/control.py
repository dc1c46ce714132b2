"""The emulated printer as a program: commands from outside, a line each."""

from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from hardware.printer.emulator.faults import Stage
from hardware.printer.emulator.lines import PtyLine
from hardware.printer.emulator.machine import PrinterEmulator

_USAGE = "error expected: fault NAME [AFTER_BYTES | STAGE], or roll MM [NEAR_END_MM]"
_STAGES = frozenset(Stage)


def command(emulator: PrinterEmulator, line: str) -> str:
    """Do what a control line says; the answer is `ok` or `error …`."""
    try:
        match line.split():
            case ["fault", name]:
                emulator.fault(name)
            case ["fault", name, stage] if stage in _STAGES:
                emulator.fault(name, at=Stage(stage))
            case ["fault", name, after]:
                emulator.fault(name, int(after))
            case ["roll", length]:
                emulator.load(float(length))
            case ["roll", length, near_end]:
                emulator.load(float(length), float(near_end))
            case _:
                return _USAGE
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


def run(
    port: int,
    out: Path,
    control_port: int | None = None,
    width: int = 576,
    device: Path | None = None,
) -> None:
    """The emulator as a program: until interrupted, one line per slip, commands from stdin.

    The first line is `ready PORT` or `ready PORT CONTROL_PORT`; with `device`, a serial line of
    that name, it stands where PORT would.
    """
    emulator = PrinterEmulator(
        "127.0.0.1",
        port,
        out,
        width,
        on_slip=lambda path: print(path.name, flush=True),
        line=PtyLine(device) if device else None,
    )
    emulator.start()
    control = ControlPort(emulator, "127.0.0.1", control_port) if control_port is not None else None
    print("ready", device or emulator.port, *([control.port] if control else []), flush=True)
    threading.Thread(target=_obey_lines, args=(emulator, sys.stdin or ()), daemon=True).start()
    try:
        with suppress(KeyboardInterrupt):
            threading.Event().wait()
    finally:
        if control is not None:
            control.close()
        emulator.stop()
