"""The shipped wizard on a real terminal of 80×24, seen and typed at as on the server's console."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pyte

ROOT = Path(__file__).parents[2]
PATIENCE_S = 25.0
"""Devices take their time, and machines may be slow."""
KEYS = {
    "up": b"\x1b[A", "down": b"\x1b[B", "right": b"\x1b[C", "left": b"\x1b[D", "enter": b"\r",
    "home": b"\x1b[H", "esc": b"\x1b", "f6": b"\x1b[17~", "f7": b"\x1b[18~", "f8": b"\x1b[19~",
    "f9": b"\x1b[20~", "f10": b"\x1b[21~",
}  # fmt: skip
_MARK = "▸"
_PAGE_FROM = 21
"""The column after the list of steps."""


class Console:
    """The screen, and the keyboard in front of it."""

    def __init__(self, master: int, process: subprocess.Popen[bytes]) -> None:
        self._master = master
        self.process = process
        self._screen = pyte.Screen(80, 24)
        self._stream = pyte.ByteStream(self._screen)
        self.said = b""
        """Every byte that the program has written."""

    def shown(self) -> str:
        """What is on the screen after whatever the program has written so far."""
        while select.select([self._master], [], [], 0.05)[0]:
            try:
                data = os.read(self._master, 65536)
            except OSError:  # the other end of the terminal is gone
                break
            if not data:
                break
            self.said += data
            self._stream.feed(data.replace(b"\x1b[>1u", b"").replace(b"\x1b[<u", b""))
        return "\n".join(self._screen.display)

    def waits(self, seen: Callable[[str], bool], what: object) -> str:
        """The screen, once it is so."""
        end = time.monotonic() + PATIENCE_S
        while not seen(shown := self.shown()):
            assert time.monotonic() < end, f"{what} not in:\n{shown}"
        return shown

    def sees(self, *words: str) -> str:
        """Wait until all of this is there, however lines are broken."""
        return self.waits(lambda shown: all(one in _flat(shown) for one in words), words)

    def sees_no_more(self, words: str) -> str:
        """Wait until this is gone."""
        return self.waits(lambda shown: words not in _flat(shown), f"(still) {words}")

    def key(self, *names: str) -> None:
        """Press these."""
        for name in names:
            os.write(self._master, KEYS[name])

    def steps(self, name: str) -> None:
        """To a step further on, whose title this is."""
        self.waits(_is_idle, "a wizard that waits for a key")
        self.key("f8")
        self.waits(lambda shown: _title(shown) == name, name)

    def marks(self, label: str) -> None:
        """Bring the mark to the row of the page that begins so."""
        self.waits(_is_idle, "a wizard that waits for a key")
        self._to(label, _marked, _rows)

    def enters(self, label: str) -> None:
        """Enter on it."""
        self.marks(label)
        self.key("enter")

    def types(self, label: str, text: str) -> None:
        """Another text in the row that begins so."""
        self.enters(label)
        self.answers(text)

    def answers(self, text: str) -> None:
        """Type a line into the open question; what stood there is marked, and goes."""
        self.sees("Enter Nhận")
        os.write(self._master, text.encode())
        self.sees(text[-20:])
        self.key("enter")
        self.sees_no_more("Enter Nhận")

    def picks(self, question: str, words: str) -> None:
        """The one of an open list in which these words are."""
        self.sees(question, "Enter Nhận")
        self._to(words, _marked_in_list, _rows_in_list)
        self.key("enter")

    def says_yes(self, question: str) -> None:
        """Enter on a question of yes or no."""
        self.sees(question, "Enter Có")
        self.key("enter")
        self.sees_no_more("Enter Có")

    def _to(
        self, label: str, marked: Callable[[str], str], rows: Callable[[str], list[str]]
    ) -> None:
        """One row at a time, each once the mark has come there."""
        shown = self.waits(lambda seen: bool(marked(seen)), f"a mark, looking for {label}")
        for _ in range(60):
            if label in (now := marked(shown)):
                return
            seen = rows(shown)
            above = any(label in row for row in seen[: seen.index(now)])
            self.key("up" if above else "down")
            shown = self.waits(
                lambda seen, now=now: marked(seen) not in {"", now},  # type: ignore[misc]
                f"another row than {now}, looking for {label}",
            )
        raise AssertionError(f"{label} not in:\n{shown}")

    def ends(self) -> int:
        """Its exit status, once it has ended by itself; what it wrote meanwhile was read."""
        self.waits(lambda _: self.process.poll() is not None, "its end")
        self.shown()
        return self.process.wait()


def _flat(shown: str) -> str:
    """With single blanks, and nothing of frames."""
    return " ".join(shown.replace("│", " ").split())


def _is_idle(shown: str) -> bool:
    """Nothing is being done: the foot would say so, with dots at its end."""
    return not any(row.rstrip().endswith(" …") for row in shown.splitlines()[21:23])


def _title(shown: str) -> str:
    return shown.splitlines()[1][_PAGE_FROM:].strip()


def _rows(shown: str) -> list[str]:
    return [line[_PAGE_FROM:].strip() for line in shown.splitlines()]


def _marked(shown: str) -> str:
    return next((row for row in _rows(shown) if row.startswith(_MARK)), "")


def _rows_in_list(shown: str) -> list[str]:
    return [line.split("│")[1].strip() for line in shown.splitlines() if line.count("│") == 2]


def _marked_in_list(shown: str) -> str:
    return next((row for row in _rows_in_list(shown) if row.startswith(_MARK)), "")


@contextmanager
def console(folder: Path, *words: str, lang: str = "vi") -> Iterator[Console]:
    """`motcua setup` on a data folder; it is gone at the end."""
    command = [sys.executable, "-m", "motcua", "setup", "--data", str(folder), "--lang", lang]
    with terminal([*command, *words]) as found:
        yield found


@contextmanager
def terminal(command: Sequence[str], kind: str = "xterm-256color") -> Iterator[Console]:
    """The wizard as this command starts it, on a terminal of this kind."""
    master, slave = pty.openpty()
    fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    process = subprocess.Popen(
        ["setsid", "-c", *command], cwd=ROOT, stdin=slave, stdout=slave, stderr=slave,
        env={**os.environ, "TERM": kind, "LANG": "C.UTF-8"},
    )  # fmt: skip
    os.close(slave)
    try:
        yield Console(master, process)
    finally:
        process.kill()
        process.wait()
        os.close(master)
