"""Python programs in processes of their own, spoken to line by line."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from textwrap import dedent

ROOT = Path(__file__).parents[1]


class Program:
    """A running program. It says lines; it is told lines."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.pid = process.pid

    def hear(self) -> str:
        """The next line it says; empty at its end."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def rest(self) -> list[str]:
        """Every line until its end."""
        assert self._process.stdout is not None
        return self._process.stdout.read().splitlines()

    def tell(self, line: str) -> None:
        """Say one line to it."""
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def send(self, number: signal.Signals) -> None:
        """Send it a signal."""
        self._process.send_signal(number)

    def kill(self) -> None:
        """End it as a power cut would, and bury it."""
        self._process.kill()
        self._process.wait()

    def wait(self, seconds: float = 30) -> int:
        """Its exit status."""
        return self._process.wait(seconds)


@contextmanager
def program(
    source: str,
    *arguments: object,
    environment: Mapping[str, str] | None = None,
    within: Sequence[str] = (),
) -> Iterator[Program]:
    """Run Python `source` with `arguments` in `sys.argv[1:]`; it is gone at the end.

    `within` is the command that runs the interpreter, when it needs surroundings of its own.
    """
    command = [*within, sys.executable, "-u", "-c", dedent(source), *map(str, arguments)]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT, env=environment
    ) as process:
        try:
            yield Program(process)
        finally:
            process.kill()
