"""A counter of an installed hall, as an officer has it before them."""

from __future__ import annotations

import os
import pty
import select
import subprocess

import pyte

from tests.install.machine import Machine


class Desk:
    """A counter on a terminal of its own, by the login shell that SSH would start for it."""

    def __init__(self, machine: Machine) -> None:
        self.screen = pyte.Screen(100, 30)
        self._stream = pyte.ByteStream(self.screen)
        self.seen: set[str] = set()
        self._master, slave = pty.openpty()
        shell = "/usr/local/lib/motcua/station-shell -c 'station quay-1'"
        login = f"stty cols 100 rows 30; TERM=xterm-256color exec runuser -u motcua -- {shell}"
        words = machine.inside("setsid", "-c", "sh", "-c", login)
        self._process = subprocess.Popen(
            words, stdin=slave, stdout=slave, stderr=slave, start_new_session=True
        )
        os.close(slave)

    def read(self) -> None:
        while select.select([self._master], [], [], 0.05)[0]:
            try:
                data = os.read(self._master, 65536)
            except OSError:
                return
            if not data:
                return
            self._stream.feed(data.replace(b"\x1b[>1u", b"").replace(b"\x1b[<u", b""))
            self.seen.add("\n".join(self.screen.display))

    def ever_showed(self, text: str) -> bool:
        return any(text in page for page in self.seen)

    def shows(self, text: str) -> bool:
        self.read()
        return text in "\n".join(self.screen.display)

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._master)
