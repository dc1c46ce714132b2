"""`motcua emulate signs`: the emulated boards in a terminal, faults by typed commands."""

from __future__ import annotations

import os
import select
import shutil
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Protocol, TextIO

from common.centre.signs.profile import Profile
from hardware.sign.drawing import draw
from hardware.sign.emulator import Board, LineState, SignEmulator

_FAULTS = [state for state in LineState if state not in {LineState.OK, LineState.UNPLUGGED}]
COMMANDS: dict[str, Callable[[SignEmulator], None]] = {
    "unplug": SignEmulator.unplug,
    "replug": SignEmulator.replug,
    **{state.value: partial(SignEmulator.fault, state=state) for state in _FAULTS},
    "ok": SignEmulator.ok,
    "junk": SignEmulator.junk_burst,
    "forget": SignEmulator.forget,
}
QUIT = "quit"

_LOOK_S = 0.25
_STATE_COLOURS = {LineState.OK: "32", LineState.UNPLUGGED: "31"}
_FAULT_COLOUR = "33"


def run(
    boards: Sequence[Board],
    link: Path | None = None,
    *,
    profile: Profile | None = None,
    baud: int | None = None,
    control: TextIO | None = None,
    out: TextIO | None = None,
) -> int:
    """Emulate `boards` until `quit`, an interrupt or a termination signal; return 0. `profile` and
    `baud` as `SignEmulator` takes them.

    The first line out is the path for the bus. On a terminal the boards are then drawn whenever
    they change; elsewhere each change is one line, `05 1023` (address, text) or `= unplug`
    (state of the line). `control` (standard input) takes one of `COMMANDS` or `quit` a line; its
    end is no reason to stop.

    Raises:
        Trouble: `sign_link_taken`.
    """
    control = sys.stdin if control is None else control
    out = sys.stdout if out is None else out
    ended = threading.Event()
    _end_on_termination(ended)
    with SignEmulator(boards, link, profile=profile, baud=baud) as emulator:
        show: Shower = _Screen() if out.isatty() else _Lines()
        reader = threading.Thread(
            target=_obey, args=(control.fileno(), emulator, show, ended), daemon=True
        )
        reader.start()
        print(emulator.path, file=out, flush=True)
        try:
            while not ended.is_set():
                version = emulator.version
                show.show(emulator, out)
                emulator.wait_version(version, _LOOK_S)
        except KeyboardInterrupt:
            pass
        finally:
            ended.set()
            reader.join()
    return 0


def _end_on_termination(ended: threading.Event) -> None:
    """A left-over link could later lead the bus to somebody else's terminal: end in order."""

    def end(_number: int, _frame: FrameType | None) -> None:
        ended.set()

    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, end)
        signal.signal(signal.SIGHUP, end)


def _obey(control: int, emulator: SignEmulator, show: Shower, ended: threading.Event) -> None:
    """Carry out the commands typed, until `control` ends."""
    pending = b""
    while not ended.is_set():
        if not select.select([control], [], [], _LOOK_S)[0]:
            continue
        data = os.read(control, 4096)
        if not data:
            return
        *lines, pending = (pending + data).split(b"\n")
        for line in lines:
            command = line.decode(errors="replace").strip().lower()
            if command == QUIT:
                ended.set()
            elif command in COMMANDS:
                COMMANDS[command](emulator)
            show.typed()


class Shower(Protocol):
    """How the boards are shown to whoever runs the emulator."""

    def show(self, emulator: SignEmulator, out: TextIO) -> None:
        """Show what changed, if anything."""

    def typed(self) -> None:
        """A command line was entered."""


class _Lines:
    """For pipes and logs: one line for each change."""

    def __init__(self) -> None:
        self._texts: dict[int, str] = {}
        self._state = LineState.OK

    def show(self, emulator: SignEmulator, out: TextIO) -> None:
        if emulator.state is not self._state:
            self._state = emulator.state
            print(f"= {self._state}", file=out)
        for board in emulator.boards():
            text = " | ".join(line.strip() for line in board.text.split("\n"))
            if text != self._texts.get(board.address, ""):
                self._texts[board.address] = text
                print(f"{board.address:02d} {text}".rstrip(), file=out)
        out.flush()

    def typed(self) -> None:
        pass


class _Screen:
    """For terminals: the boards drawn, a status line, and below it a line to type on."""

    def __init__(self) -> None:
        self._drawn: tuple[int, os.terminal_size] | None = None

    def show(self, emulator: SignEmulator, out: TextIO) -> None:
        now = (emulator.version, shutil.get_terminal_size())
        if now == self._drawn:
            return
        afresh = self._drawn is None or self._drawn[1] != now[1]
        self._drawn = now
        columns, rows = now[1]
        colour = "NO_COLOR" not in os.environ
        pictures = draw(emulator.boards(), columns=columns, colour=colour)
        lines = [*pictures[: max(0, rows - 2)], _status(emulator, columns)]
        painted = "".join(f"{line}\x1b[K\r\n" for line in lines)
        if afresh:
            out.write(f"\x1b[H\x1b[2J{painted}> ")
        else:
            # What is being typed on the last line stays as it is.
            out.write(f"\x1b7\x1b[H{painted}\x1b8")
        out.flush()

    def typed(self) -> None:
        self._drawn = None


def _status(emulator: SignEmulator, columns: int) -> str:
    state = emulator.state
    line = f"● {state}  {emulator.path}"
    commands = " · ".join([*COMMANDS, QUIT])[: max(0, columns - len(line) - 2)]
    colour = _STATE_COLOURS.get(state, _FAULT_COLOUR)
    return f"\x1b[{colour}m{line[:columns]}\x1b[0m  \x1b[2m{commands}\x1b[0m"
