"""A client of the emulated printer that says and hears bytes."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager

from hardware.printer import escpos
from hardware.printer.emulator import PrinterEmulator


class Client:
    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=5)

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def hear(self, size: int) -> bytes:
        heard = b""
        while len(heard) < size and (more := self.socket.recv(size - len(heard))):
            heard += more
        return heard

    def ask(self, question: int) -> int:
        self.send(escpos.ask(question))
        return self.hear(1)[0]

    def hears_nothing(self) -> bool:
        self.socket.settimeout(0.2)
        try:
            return not self.socket.recv(1)
        except TimeoutError:
            return True
        finally:
            self.socket.settimeout(5)


@contextmanager
def client(printer: PrinterEmulator) -> Iterator[Client]:
    one = Client(printer.port)
    with one.socket:
        yield one
