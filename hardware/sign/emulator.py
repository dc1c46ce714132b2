"""The other end of a sign line: a pseudo-terminal with boards on it, and its faults."""

from __future__ import annotations

import contextlib
import os
import selectors
import threading
import time
import tty
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from types import TracebackType

from common.domain.refusal import Trouble
from hardware.sign.stx import Decoder

NOISE = bytes(range(0x80, 0x90)) + b"\x02" + b"9\x00\xff"
"""A burst as from a lamp switched beside the line: with a false start byte in it."""

_CHUNK = 4096
_FRAMES_KEPT = 2000


class LineState(StrEnum):
    """What the emulated line does with frames."""

    OK = "ok"
    SILENT = "silence"
    UNPLUGGED = "unplug"


@dataclass(frozen=True, slots=True)
class Board:
    """One emulated board: `text` as it stands there, `shown_at` the monotonic time of its last
    frame (None since it was switched on)."""

    address: int
    name: str
    width: int = 4
    text: str = ""
    shown_at: float | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame as it came over the line, at monotonic time `at`."""

    at: float
    address: int
    text: str


class SignEmulator:
    """STX/ETX boards on a pseudo-terminal; a context manager.

    `path` is what a bus opens: the stable `link` if one was given, else the device itself.
    Frames for an address without a board are recorded and otherwise ignored, as on a real line.
    """

    def __init__(self, boards: Sequence[Board], link: Path | None = None) -> None:
        """Open the line.

        Raises:
            Trouble: `sign_link_taken` when `link` exists and is not a symbolic link.
        """
        self._changed = threading.Condition()
        self._boards = {board.address: board for board in boards}
        self._frames: deque[Frame] = deque(maxlen=_FRAMES_KEPT)
        self._decoder = Decoder()
        self._state = LineState.OK
        self._version = 0
        self._link = link
        self._line: _Line | None = None
        self._plug()

    @property
    def path(self) -> str:
        """The device path or the stable link for the bus."""
        if self._link is not None:
            return str(self._link)
        return "" if self._line is None else self._line.device

    @property
    def state(self) -> LineState:
        """What the line does now."""
        return self._state

    @property
    def junk(self) -> int:
        """Bytes that were part of no frame."""
        return self._decoder.junk

    @property
    def version(self) -> int:
        """Grows with everything that a drawing would show."""
        return self._version

    def boards(self) -> list[Board]:
        """All boards as they stand now."""
        with self._changed:
            return list(self._boards.values())

    def frames(self) -> list[Frame]:
        """The last frames of the line, oldest first, those for silent boards included."""
        with self._changed:
            return list(self._frames)

    def shows(self, address: int) -> str:
        """What the board shows, without the dark places around it."""
        with self._changed:
            return self._boards[address].text.strip()

    def wait_for(self, address: int, text: str, timeout: float) -> bool:
        """Wait until the board shows `text`; False when it did not within `timeout` seconds."""
        with self._changed:
            return self._changed.wait_for(
                lambda: self._boards[address].text.strip() == text, timeout
            )

    def wait_frames(self, count: int, timeout: float) -> bool:
        """Wait until at least `count` frames are recorded."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self._frames) >= count, timeout)

    def wait_version(self, seen: int, timeout: float) -> bool:
        """Wait until `version` differs from `seen`."""
        with self._changed:
            return self._changed.wait_for(lambda: self._version != seen, timeout)

    def silence(self) -> None:
        """The boards stop listening; the line still takes everything."""
        self._set(LineState.SILENT if self._line is not None else LineState.UNPLUGGED)

    def ok(self) -> None:
        """End every fault."""
        if self._line is None:
            self._plug()
        self._set(LineState.OK)

    def unplug(self) -> None:
        """Pull the adapter: the device and its link are gone."""
        if self._line is not None:
            if self._link is not None and self._leads_to(self._line.device):
                self._link.unlink()
            self._line.close()
            self._line = None
        self._set(LineState.UNPLUGGED)

    def replug(self) -> None:
        """Put the adapter back: a new device under the same link. The boards kept what they
        showed."""
        self.ok()

    def junk_burst(self, noise: bytes = NOISE) -> None:
        """Noise on the line: boards and bus hear it."""
        if self._line is not None:
            self._line.shout(noise)
            self._heard(noise)

    def forget(self) -> None:
        """A power cut at the boards: all dark."""
        with self._changed:
            for address, board in self._boards.items():
                self._boards[address] = replace(board, text="", shown_at=None)
            self._bump()

    def close(self) -> None:
        """Take the line away for good."""
        self.unplug()

    def __enter__(self) -> SignEmulator:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _plug(self) -> None:
        if self._link is not None and self._link.exists() and not self._link.is_symlink():
            raise Trouble("sign_link_taken", path=str(self._link))
        self._line = _Line(self._heard)
        if self._link is not None:
            fresh = self._link.with_name(f".{self._link.name}.{os.getpid()}")
            fresh.unlink(missing_ok=True)
            fresh.symlink_to(self._line.device)
            fresh.replace(self._link)

    def _leads_to(self, device: str) -> bool:
        """Whether the link is still ours; another emulator may have taken it over."""
        return (
            self._link is not None
            and self._link.is_symlink()
            and str(self._link.readlink()) == device
        )

    def _set(self, state: LineState) -> None:
        with self._changed:
            if self._state is not state:
                self._state = state
                self._bump()

    def _bump(self) -> None:
        self._version += 1
        self._changed.notify_all()

    def _heard(self, data: bytes) -> None:
        """Bytes arrived at the boards."""
        now = time.monotonic()
        with self._changed:
            junk = self._decoder.junk
            for address, text in self._decoder.feed(data):
                self._frames.append(Frame(now, address, text))
                self._show(address, text, now)
            if self._decoder.junk != junk:
                self._version += 1
            self._changed.notify_all()

    def _show(self, address: int, text: str, now: float) -> None:
        board = self._boards.get(address)
        if board is None or self._state is LineState.SILENT:
            return
        self._boards[address] = replace(board, text=text, shown_at=now)
        if text != board.text:
            self._version += 1


class _Line:
    """One pseudo-terminal and the thread that reads its far end."""

    def __init__(self, heard: Callable[[bytes], None]) -> None:
        self._heard = heard
        # Held open, or reading the far end would fail whenever no bus has the line.
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave)
        os.set_blocking(self._master, False)
        self.device = os.ttyname(self._slave)
        self._bell_out, self._bell_in = os.pipe()
        self._thread = threading.Thread(target=self._run, name="sign boards", daemon=True)
        self._thread.start()

    def shout(self, data: bytes) -> None:
        """Send to the bus; what it does not take is lost."""
        with contextlib.suppress(BlockingIOError):
            os.write(self._master, data)

    def close(self) -> None:
        os.write(self._bell_in, b".")
        self._thread.join()
        for descriptor in (self._master, self._slave, self._bell_in, self._bell_out):
            os.close(descriptor)

    def _run(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._master, selectors.EVENT_READ)
            selector.register(self._bell_out, selectors.EVENT_READ)
            while True:
                ready = {key.fd for key, _ in selector.select()}
                if self._bell_out in ready:
                    return
                self._heard(os.read(self._master, _CHUNK))
