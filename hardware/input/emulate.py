"""`motcua emulate keypad` and `scanner`: what people press and scan is typed, a line at a time."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import TextIO

from common.centre.inputs.profile import KeypadProfile
from common.domain.keypad import Key
from common.domain.refusal import Refusal
from hardware.sign.wire import Plug

QUIT = "quit"
_APART_S = 0.05
"""Beyond the time in which the same key again is the same press."""


def keypad(
    profile: KeypadProfile,
    address: int,
    link: Path | None = None,
    *,
    control: TextIO | None = None,
    out: TextIO | None = None,
) -> None:
    """Be the keypad at `address` (any, where the frames name none): each line of `control` names
    keys, or holds digits: `next`, `12 enter`.

    Raises:
        Refusal: `keypad_address` when no such keypad can have this address. Trouble: as `_run`.
    """
    first, last = profile.addresses
    if profile.addressed and not first <= address <= last:
        raise Refusal("keypad_address", address=address, first=first, last=last)

    def press(plug: Plug, line: str) -> str | None:
        keys = list(_keys(line.lower()))
        if unknown := [word for word in keys if word not in profile.keys]:
            return f"? {' '.join(unknown)}: {' '.join(profile.keys)}"
        for number, key in enumerate(keys):
            if number:
                time.sleep(max(profile.repeat_s, profile.repeat_digits_s) + _APART_S)
            _shout(plug, profile.keys[Key(key)][0].encode({"address": address}, {}))
        return None

    _run(press, link, control, out)


def scanner(
    link: Path | None = None, *, control: TextIO | None = None, out: TextIO | None = None
) -> None:
    """Be a serial scanner: each line of `control` is a code that it reads.

    Raises:
        Trouble: as `_run`.
    """

    def scan(plug: Plug, line: str) -> None:
        _shout(plug, line.encode() + b"\r")

    _run(scan, link, control, out)


def _run(
    obey: Callable[[Plug, str], str | None],
    link: Path | None,
    control: TextIO | None,
    out: TextIO | None,
) -> None:
    """Print the path for the centre file, then obey each line until `quit` or the end; `unplug`
    and `replug` as the emulated boards have them.

    Raises:
        Trouble: `sign_link_taken` when `link` is there and no symbolic link.
    """
    out = sys.stdout if out is None else out
    _end_on_termination()
    plug = Plug(lambda _: None, link)
    plug.plug()
    try:
        print(plug.path, file=out, flush=True)
        for line in sys.stdin if control is None else control:
            match line.strip():
                case "":
                    continue
                case "unplug":
                    plug.unplug()
                case "replug":
                    plug.plug()
                case word if word == QUIT:
                    break
                case words:
                    if (answer := obey(plug, words)) is not None:
                        print(answer, file=out, flush=True)
    except KeyboardInterrupt:
        pass
    finally:
        plug.unplug()


def _end_on_termination() -> None:
    """A left-over link could later lead the service to somebody else's terminal: end in order."""

    def end(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, end)
        signal.signal(signal.SIGHUP, end)


def _keys(line: str) -> Iterator[str]:
    """Words are keys, numbers are digits one after the other."""
    for word in line.split():
        yield from word if word.isdecimal() else [word]


def _shout(plug: Plug, data: bytes) -> None:
    if plug.wire is not None:
        plug.wire.shout(data)
