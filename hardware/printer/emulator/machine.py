"""The emulated printer itself: what it reads, holds, prints and says."""

from __future__ import annotations

import select
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from PIL import Image

from hardware.printer.emulator.faults import (
    FACES,
    FAULTS,
    NOISE,
    STRIKES,
    Echo,
    Face,
    Habits,
    Stage,
)
from hardware.printer.emulator.lines import Line, TcpLine
from hardware.printer.emulator.progress import (
    Basket,
    Progress,
    Roll,
    echo,
    is_fence,
    is_process_id,
)
from hardware.printer.emulator.reading import Reader, cannot_wait, is_question
from hardware.printer.receipt import Paper
from hardware.printer.transport import Bell

_DROP_AFTER = 4_000
_PRINTS_ON = frozenset({"ok", "paper-near-end"})
_DOTS_PER_MM = 8
_BREAKS_OFF = frozenset({"drop", "restart", "replug"})
"""What is not read yet does not arrive any more."""
_CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
_CLEARED = b"\x37\x25\x00"
_NAME = b"\x5fTM-T88III\x00"
"""What it says it is: as with real clones, this proves nothing."""


class PrinterEmulator:
    """Prints what arrives on its line into `out_dir/slip-0001.png`, `slip-0002.png`, …

    One client at a time, as printers have it; others wait in the queue. Off line it still
    answers, holds what it receives, and prints that when it is mended, whether the client is still
    there or not. Fences are answered only after the printing, unless `habits` say otherwise.
    """

    def __init__(
        self,
        host: str,
        port: int,
        out_dir: Path,
        width: int = 576,
        on_slip: Callable[[Path], None] = lambda path: None,
        habits: Habits | None = None,
        line: Line | None = None,
    ) -> None:
        """Port 0 takes any free one; `line` stands in for TCP; `on_slip` is called from the
        emulator's threads."""
        self.habits = habits or Habits()
        self.line = line or TcpLine(host, port)
        self.taken = 0
        """Bytes received so far, without questions."""
        self.struck = 0
        """Armed faults that have struck."""
        self._on_slip = on_slip
        self._changed = threading.Condition(threading.RLock())
        self._bell = Bell()
        self._stopping = threading.Event()
        self._reader = Reader(asked_within=self.habits.asked_within)
        self._paper = Paper(width)
        self._held: deque[bytes] = deque()
        self._unread = b""
        self._fault = "ok"
        self._armed_byte: tuple[str, int] | None = None
        self._armed_stage: tuple[str, Stage] | None = None
        self._kept_back = b""
        self._auto = False
        self._progress = Progress()
        self._roll = Roll()
        self._basket = Basket(out_dir)
        self._read_at = self._print_at = self._heard_at = 0.0
        self._thread = threading.Thread(target=self._run, name="printer emulator", daemon=True)

    @property
    def port(self) -> int:
        """Where it listens, if that is TCP."""
        return self.line.port if isinstance(self.line, TcpLine) else 0

    def start(self) -> None:
        """Be reachable; `port` is known afterwards."""
        self._basket.folder.mkdir(parents=True, exist_ok=True)
        self.line.open()
        self._thread.start()

    def stop(self) -> None:
        """Close everything; safe to call twice."""
        self._stopping.set()
        self._bell.toll()
        if self._thread.is_alive():
            self._thread.join()
        self.line.close()
        self._bell.close()

    def fault(self, name: str, after: int | None = None, at: Stage | None = None) -> None:
        """Be in this state, or let this happen: now, once `after` more bytes of print data have
        come, or `at` a moment of the next slip.

        `drop` without either happens 4,000 bytes into the next slip.

        Raises:
            ValueError: no such fault (see `FAULTS`).
        """
        if name not in FAULTS:
            raise ValueError(f"no fault {name!r}; there are {', '.join(FAULTS)}")
        if name == "drop" and at is None and after is None:
            after = _DROP_AFTER
        with self._changed:
            self._armed_byte = (name, self.taken + after) if after else None
            self._armed_stage = (name, at) if at else None
            if not after and not at:
                self._become(name)
        self._bell.ring()

    def load(self, mm: float, near_end_mm: float = 0.0) -> None:
        """Put in a new roll of so much paper. What hung from the old one comes off."""
        with self._changed:
            self._cut()
            self._roll = Roll(mm, near_end_mm)
            self._become("ok")
        self._bell.ring()

    @property
    def folder(self) -> Path:
        """Where the slips fall."""
        return self._basket.folder

    @property
    def slips(self) -> list[Path]:
        """Every piece of paper that was cut off, oldest first."""
        return self._basket.slips

    @property
    def state(self) -> str:
        """The fault it is in, or `ok`."""
        return self._fault

    def wait(self, until: Callable[[PrinterEmulator], object], seconds: float = 15) -> None:
        """Return when `until` is true of the printer.

        Raises:
            TimeoutError: it did not become true in time.
        """
        with self._changed:
            if not self._changed.wait_for(lambda: until(self), seconds):
                raise TimeoutError(f"the printer is {self._fault}, {len(self._held)} held")

    @property
    def unsupported(self) -> list[bytes]:
        """Everything received that a slip printer need not understand."""
        with self._changed:
            return list(self._paper.unsupported)

    @property
    def texts(self) -> list[str]:
        """Lines that were sent as letters, not as dots."""
        with self._changed:
            return list(self._paper.texts)

    @property
    def hanging(self) -> Image.Image | None:
        """What has been printed and not cut off."""
        with self._changed:
            return self._paper.hanging()

    def _run(self) -> None:
        while not self._stopping.is_set():
            with self._changed:
                sources, patience = self._attention()
            select.select([self._bell.fileno(), *sources], [], [], patience)
            self._bell.hush()
            with self._changed:
                self._turn()
                self._changed.notify_all()

    def _attention(self) -> tuple[list[int], float | None]:
        """What to wait for, and for how long at most."""
        sources, now = self.line.sources(), time.monotonic()
        times = [self._read_at] if self._read_at > now else []
        if self._held and self._face.prints:
            times.append(self._print_at)  # even if that has come meanwhile: work is waiting
        if self.habits.idle_close_s and self.line.connected:
            times.append(self._heard_at + self.habits.idle_close_s)
        patience = max(min(times) - now, 0) if times else None
        return sources if self._reads() and self._read_at <= now else [], patience

    def _turn(self) -> None:
        now = time.monotonic()
        if self._reads() and self._read_at <= now:
            self._hear(now)
        self._work()
        if (
            self.habits.idle_close_s
            and self.line.connected
            and now - self._heard_at >= self.habits.idle_close_s
        ):
            self.line.hang_up()

    def _hear(self, now: float) -> None:
        rate = self.habits.octets_per_s
        data = self.line.hear(max(int(rate / 100), 1)) if rate else self.line.hear()
        if data is None:
            self._auto, self._heard_at = False, now
            self.line.say(self.habits.stale)
        elif data:
            self._heard_at = now
            if rate:
                self._read_at = now + len(data) / rate
            self._receive(data)

    def _reads(self) -> bool:
        return self._face.reads and sum(map(len, self._held)) < self.habits.buffer

    @property
    def _face(self) -> Face:
        return FACES[self._fault]

    def _receive(self, data: bytes) -> None:
        """Take `data`, with an armed fault striking at its very byte of print data."""
        questions = self._reader.questions_before(data)
        self._take(data[:questions])
        data = data[questions:]
        self.taken += len(data)
        if self._armed_byte is not None and self.taken >= self._armed_byte[1]:
            name, at = self._armed_byte
            self._armed_byte, self.struck = None, self.struck + 1
            before = len(data) - (self.taken - at)
            self._take(data[:before])
            self._become(name)
            if name in _BREAKS_OFF:
                return
            data = data[before:]
        self._take(data)

    def _take(self, data: bytes) -> None:
        if self._face.lost:
            return
        if not self._face.reads:
            self._unread += data
            return
        for command in self._reader.read(data):
            if cannot_wait(command):
                self._obey_at_once(command)
            else:
                self._answer_early(command)
                self._held.append(command)
        self._work()

    def _obey_at_once(self, command: bytes) -> None:
        if is_question(command):
            if not (self.habits.mute_offline and self._face.offline):
                self._say(self._face.answers[command[2] - 1 : command[2]])
        elif command[:2] == b"\x10\x05" and self._fault in {"cutter-jam", "jam"}:
            if command[2] == 2:
                self._held.clear()
            self._become("ok")
        elif command == _CLEAR:
            self._held.clear()
            self._say(_CLEARED)

    def _answer_early(self, command: bytes) -> None:
        if is_process_id(command) and self.habits.process_id is Echo.EARLY:
            self._say(echo(command))
        elif command == b"\x1dr\x01" and self.habits.queued_status is Echo.EARLY:
            self._say(bytes([self._face.paper]))

    def _become(self, name: str) -> None:
        if name in STRIKES:
            self._strike(name)
            return
        name = self._roll.state if name == "ok" else name
        if name == self._fault:
            return
        before, self._fault = self._face, name
        if name == "off":
            self._forget()
        if before.lost and not self._face.lost:
            self.line.reset()
        if self._auto and before.auto != self._face.auto:
            self._say(self._face.auto)
        if name != "late" and self._kept_back:
            late, self._kept_back = self._kept_back, b""
            self._say(late)
        self._work()
        unread, self._unread = self._unread, b""
        self._take(unread)
        self._changed.notify_all()

    def _strike(self, name: str) -> None:
        if name == "drop":
            self.line.reset()
        elif name == "hang-up":
            self.line.hang_up()
        elif name == "restart":
            self._forget()
            self.line.reset()
            self._become("ok")
        elif name == "replug":
            self.line.replug()
        else:
            self._say(NOISE if name == "garbage" else b"\x13\x11")

    def _forget(self) -> None:
        """The power is gone, and with it all that was not yet on paper."""
        self._held.clear()
        self._reader = Reader(asked_within=self.habits.asked_within)
        self._paper.power_off()
        self._auto, self._unread, self._kept_back = False, b"", b""
        self._progress = Progress()

    def _work(self) -> None:
        """Obey what is held, in order, as long as the printer can print."""
        while self._held and self._face.prints and self._print_at <= time.monotonic():
            stage = self._progress.stage(self._held[0])
            if self._struck(stage):
                continue
            self._obey(self._held.popleft())
            if stage is Stage.AFTER_CUT:
                self._struck(Stage.AFTER_ALL)

    def _struck(self, stage: Stage | None) -> bool:
        """Whether a fault waited for this moment; it strikes then."""
        if stage is None or self._armed_stage is None or self._armed_stage[1] is not stage:
            return False
        name, _ = self._armed_stage
        self._armed_stage, self.struck = None, self.struck + 1
        self._become(name)
        return True

    def _obey(self, command: bytes) -> None:
        name = command[:2]
        if name == b"\x1da":
            self._auto = command[2] != 0 and self.habits.auto_status
            if self._auto:
                self._say(self._face.auto)
        elif is_fence(command):
            self._answer_in_turn(command)
        elif name == b"\x1dI":
            self._say(_NAME)
        elif name == b"\x1dV":
            self._cut()
            self._print_at = time.monotonic() + self.habits.cut_s
        else:
            self._auto = self._auto and name != b"\x1b@"
            self._print(command)

    def _answer_in_turn(self, command: bytes) -> None:
        self._progress.fenced()
        if is_process_id(command):
            if self.habits.process_id is Echo.PRINTED:
                self._say(echo(command))
            elif self.habits.process_id is Echo.WRONG:
                self._say(b"\x37\x221234\x00")
        elif self.habits.queued_status is Echo.PRINTED:
            self._say(bytes([self._face.paper if command[2] == 1 else 0]))

    def _print(self, command: bytes) -> None:
        before = self._paper.rows
        self._progress.prints += self._paper.obey(command)
        mm = (self._paper.rows - before) / _DOTS_PER_MM
        if self.habits.mm_per_s:
            self._print_at = max(self._print_at, time.monotonic()) + mm / self.habits.mm_per_s
        self._roll.take(mm)
        if self._roll.mm is not None and self._fault in _PRINTS_ON:
            self._become(self._roll.state)

    def _cut(self) -> None:
        piece = self._paper.cut()
        self._progress = Progress(cut=piece is not None)
        if piece is None:
            return
        path = self._basket.drop(piece)
        self._on_slip(path)

    def _say(self, answer: bytes) -> None:
        if self._fault == "late":
            self._kept_back += answer
        elif self._face.speaks:
            self.line.say(answer)
