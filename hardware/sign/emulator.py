"""The other end of a sign line: a pseudo-terminal with boards on it, and what can go wrong."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from types import TracebackType

from common.centre.signs.profile import Profile, shipped
from hardware.sign.hearing import Ear, Heard
from hardware.sign.wire import Plug

USUAL = "ed400d"
NOISE = bytes(range(0x80, 0x90)) + b"\x02" + b"9\x00\xff"
"""A burst as from a lamp switched beside the line: with a false start byte in it."""

_FRAMES_KEPT = 2000
_TURN_ROUND_S = 0.005
"""How long a board thinks before it answers."""
_LATE = 3
"""A late answer comes after so many times the time it is waited for."""


class LineState(StrEnum):
    """What the emulated line does with frames, until `ok`."""

    OK = "ok"
    SILENT = "silence"  # the boards hear nothing
    UNPLUGGED = "unplug"
    LATE = "late"  # answers come when nobody waits for them any more
    GARBLED = "garble"  # answers come with a wrong checksum
    REFUSING = "refuse"  # answers say no
    ECHOING = "echo"  # the adapter hears itself
    NOISY = "noise"  # stray bytes come before and after each answer
    SPLIT = "split"  # answers come in two pieces
    OTHER = "other"  # another unit answers
    STUCK = "stuck"  # the boards answer, and go on showing what they showed


@dataclass(frozen=True, slots=True)
class Board:
    """One emulated board: `text` as it stands there, its lines one under the other; `blinking` if
    it does that by itself; `shown_at` the monotonic time of its last frame (None since it was
    switched on)."""

    address: int
    name: str
    width: int = 4
    text: str = ""
    shown_at: float | None = None
    lines: int = 1
    blinking: bool = False

    def with_line(self, row: int, text: str) -> str:
        """Its whole text, once line `row` (the first is 1) says `text`."""
        rows = (self.text.split("\n") + [""] * self.lines)[: self.lines]
        rows[row - 1] = text
        return "\n".join(rows)


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame as it came over the line, at monotonic time `at`."""

    at: float
    address: int
    text: str


class SignEmulator:
    """Boards of one kind on a pseudo-terminal; a context manager.

    `path` is what a bus opens: the stable `link` if one was given, else the device itself.
    Frames for an address without a board are recorded and otherwise ignored, as on a real line.
    """

    def __init__(
        self,
        boards: Sequence[Board],
        link: Path | None = None,
        *,
        profile: Profile | None = None,
        baud: int | None = None,
    ) -> None:
        """Open the line. `profile`: what the boards speak; `baud`: how long bytes take, None: no
        time at all.

        Raises:
            Trouble: `sign_link_taken` when `link` exists and is not a symbolic link.
        """
        self._changed = threading.Condition()
        self._profile = shipped()[USUAL] if profile is None else profile
        self._boards = {board.address: board for board in boards}
        self._strips = {
            board.address + row: (board.address, row)
            for board in boards
            for row in range(self._profile.span(board.lines))
        }
        width = max((board.width for board in boards), default=self._profile.width)
        self._ear = Ear(self._profile, width)
        self._frames: deque[Frame] = deque(maxlen=_FRAMES_KEPT)
        self._state = LineState.OK
        self._deaf: Collection[int] = ()
        self._version = 0
        self._plug = Plug(self._heard, link, baud)
        self._plug.plug()

    @property
    def path(self) -> str:
        """The device path or the stable link for the bus."""
        return self._plug.path

    @property
    def state(self) -> LineState:
        """What the line does now."""
        return self._state

    @property
    def junk(self) -> int:
        """Bytes that were part of no frame."""
        return self._ear.junk

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
            return _bare(self._boards[address].text)

    def wait_for(self, address: int, text: str, timeout: float) -> bool:
        """Wait until the board shows `text`; False when it did not within `timeout` seconds."""
        return self.wait(lambda: _bare(self._boards[address].text) == text, timeout)

    def wait_frames(self, count: int, timeout: float) -> bool:
        """Wait until at least `count` frames are recorded."""
        return self.wait(lambda: len(self._frames) >= count, timeout)

    def wait_version(self, seen: int, timeout: float) -> bool:
        """Wait until `version` differs from `seen`."""
        return self.wait(lambda: self._version != seen, timeout)

    def wait(self, until: Callable[[], bool], timeout: float) -> bool:
        """Wait until something is true of the boards; False when it did not become so."""
        with self._changed:
            return self._changed.wait_for(until, timeout)

    def fault(self, state: LineState) -> None:
        """Be in this state until `ok`."""
        self._set(state if self._plug.wire is not None else LineState.UNPLUGGED)

    def deafen(self, addresses: Collection[int]) -> None:
        """These boards are dead, and no others."""
        with self._changed:
            self._deaf = frozenset(addresses)
            self._bump()

    def silence(self) -> None:
        """The boards stop listening; the line still takes everything."""
        self.fault(LineState.SILENT)

    def ok(self) -> None:
        """End every fault."""
        self._plug.plug()
        self.deafen(())
        self._set(LineState.OK)

    def unplug(self) -> None:
        """Pull the adapter: the device and its link are gone."""
        self._plug.unplug()
        self._set(LineState.UNPLUGGED)

    def replug(self) -> None:
        """Put the adapter back: a new device under the same link. The boards kept what they
        showed."""
        self.ok()

    def junk_burst(self, noise: bytes = NOISE) -> None:
        """Noise on the line: boards and bus hear it."""
        if self._plug.wire is not None:
            self._plug.wire.shout(noise)
            self._heard(noise)

    def forget(self) -> None:
        """A power cut at the boards: all dark."""
        with self._changed:
            for address, board in self._boards.items():
                self._boards[address] = replace(board, text="", shown_at=None, blinking=False)
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
            junk = self._ear.junk
            if self._state is LineState.ECHOING and self._plug.wire is not None:
                self._plug.wire.shout(data)
            for heard in self._ear.take(data):
                self._obey(heard, now)
            if self._ear.junk != junk:
                self._version += 1
            self._changed.notify_all()

    def _obey(self, heard: Heard, now: float) -> None:
        # Of some boards each line has an address of its own.
        address, strip = self._strips.get(heard.address, (heard.address, 0))
        heard = replace(heard, row=heard.row + strip)
        board = self._boards.get(address)
        if heard.text is not None:
            self._frames.append(Frame(now, heard.address, heard.text))
        deaf = self._state is LineState.SILENT or address in self._deaf
        if board is None or deaf:
            return
        unmoved = self._state in {LineState.REFUSING, LineState.STUCK}
        if heard.text is not None and not unmoved:
            text = board.with_line(heard.row, heard.text)
            self._boards[address] = replace(board, text=text, shown_at=now, blinking=heard.blinking)
            self._version += (text, heard.blinking) != (board.text, board.blinking)
        self._answer(heard, self._boards[address])

    def _answer(self, heard: Heard, board: Board) -> None:
        says_no = self._state is LineState.REFUSING
        address = heard.address + (self._state is LineState.OTHER)
        answer = self._ear.answer(replace(heard, address=address), board.text, refusing=says_no)
        if answer is None or self._plug.wire is None:
            return
        after_s = _TURN_ROUND_S
        if self._state is LineState.LATE:
            after_s += _LATE * self._profile.answer_s
        if self._state is LineState.GARBLED:
            answer = answer[:-1] + bytes([answer[-1] ^ 0x55])
        if self._state is LineState.NOISY:
            answer = b"\x00" + answer + b"\xf8"
        if self._state is not LineState.SPLIT:
            self._plug.wire.shout(answer, after_s)
            return
        self._plug.wire.shout(answer[:2], after_s)
        self._plug.wire.shout(answer[2:], after_s + self._profile.answer_s / 2)


def _bare(text: str) -> str:
    return "\n".join(line.strip() for line in text.split("\n")).strip("\n")
