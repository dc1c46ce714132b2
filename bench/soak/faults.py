"""What goes wrong, all the time: one thing after the other, drawn at random."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from bench.soak.hall import SoakHall
from bench.soak.kept import Kept

_PAUSE_S = (2.0, 5.0)
_STUCK = """
import sys, time
from pathlib import Path
from common.store.turnstile import Turnstile
with Turnstile(Path(sys.argv[1])).turn("soak.stuck"):
    print("inside", flush=True)
    time.sleep(600)
"""
_READER = """
import sys, time
from pathlib import Path
from common.store.store import Store
with Store.open(Path(sys.argv[1])).read() as connection:
    connection.execute("SELECT count(*) FROM event").fetchone()
    print("inside", flush=True)
    time.sleep(600)
"""
_PRINTER = ("paper-out", "cover-open", "off", "paper-near-end", "drop", "restart")
_LINES = ("silence", "noise", "garble")


class Faults(threading.Thread):
    """Injects until `stop`, but for the time when it `rests`. Programs are killed only while
    `kills`: one that shall show whether it grows has to live for a while. Clients are killed
    always."""

    def __init__(
        self, hall: SoakHall, programs: dict[str, Kept], seed: int, rests: Callable[[], bool]
    ) -> None:
        super().__init__(name="faults", daemon=True)
        self.injected: Counter[str] = Counter()
        self.broken: list[str] = []
        """Faults that could not be made or mended: the soak's own trouble."""
        self.kills = True
        self._hall, self._programs, self._rests = hall, programs, rests
        self._dice = random.Random(seed)
        self._over = threading.Event()

    def stop(self) -> None:
        """Everything is whole again afterwards."""
        self._over.set()
        self.join()

    def run(self) -> None:
        kinds: list[Callable[[], str]] = [
            self._kill_client,
            self._kill_program,
            self._printer,
            self._signs,
            self._keypad,
            self._writer_stuck,
            self._reader_stuck,
            self._no_backups,
        ]
        if self._hall.own_disk:
            kinds.append(self._disk_full)
        while not self._over.wait(self._dice.uniform(*_PAUSE_S)):
            if self._rests():
                continue
            kind = self._dice.choice(kinds)
            try:
                name = kind()
            except (OSError, subprocess.SubprocessError) as error:
                self.broken.append(f"{kind.__name__}: {error}")
                continue
            if name:
                self.injected[name] += 1

    def _for(self, least: float, most: float) -> None:
        self._over.wait(self._dice.uniform(least, most))

    def _kill_client(self) -> str:
        clients = [one for name, one in self._programs.items() if name.startswith("client")]
        self._dice.choice(clients).kill()
        return "kill -9 client"

    def _kill_program(self) -> str:
        if not self.kills:
            return ""
        programs = [one for name, one in self._programs.items() if not name.startswith("client")]
        one = self._dice.choice(programs)
        one.kill()
        return f"kill -9 {one.name}"

    def _printer(self) -> str:
        (printer,) = self._hall.emulated.printers.values()
        fault = self._dice.choice(_PRINTER)
        printer.fault(fault)
        self._for(2, 6)
        printer.fault("ok")
        return f"printer {fault}"

    def _signs(self) -> str:
        (line,) = self._hall.emulated.lines.values()
        if self._dice.random() < 0.5:
            line.unplug()
            self._for(1, 4)
            line.replug()
            return "signs' cable pulled"
        fault = self._dice.choice(_LINES)
        line.fault(type(line.state)(fault))
        self._for(1, 4)
        line.ok()
        return f"signs {fault}"

    def _keypad(self) -> str:
        self._hall.keypad.unplug()
        self._for(1, 4)
        self._hall.keypad.plug()
        return "keypad's cable pulled"

    def _writer_stuck(self) -> str:
        with self._held(_STUCK) as holder:
            holder.send_signal(signal.SIGSTOP)
            self._for(1, 4)
            holder.kill()
        return "writer frozen, then killed"

    def _reader_stuck(self) -> str:
        with self._held(_READER) as reader:
            self._for(3, 8)
            reader.kill()
        return "reader that does not end"

    def _held(self, source: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", source, self._hall.folder],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert process.stdout is not None
        if process.stdout.readline().strip() != "inside":
            process.kill()
        return process

    def _no_backups(self) -> str:
        away = self._hall.backups.with_name("backups-away")
        self._hall.backups.rename(away)
        self._for(3, 8)
        with suppress(OSError):
            for made in self._hall.backups.iterdir():  # somebody made the folder anew meanwhile
                made.rename(away / made.name)
            self._hall.backups.rmdir()
        away.rename(self._hall.backups)
        return "backups' disk away"

    def _disk_full(self) -> str:
        filler = self._hall.folder.parent / "filler"
        _fill(filler)
        try:
            self._for(1, 3)
        finally:
            filler.unlink()
        return "disk full"


def _fill(filler: Path) -> None:
    """Up to the last block, in ever smaller pieces."""
    handle = os.open(filler, os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        size, step = 0, 2**30
        while step >= 4096:
            try:
                os.posix_fallocate(handle, size, step)
                size += step
            except OSError:
                step //= 2
    finally:
        os.close(handle)
