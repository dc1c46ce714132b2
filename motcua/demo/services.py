"""The programs of the hall that nobody looks at: kept running, as systemd would."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence

from motcua.demo.terminal import Terminal

_PAUSE_S = 1.0


class Service:
    """One background program, started again whenever it ends, until it is closed.

    Args:
        command: program and arguments.
        environment: gives all of its environment.
    """

    def __init__(
        self, command: Sequence[str], environment: Callable[[], Mapping[str, str]]
    ) -> None:
        self._command = command
        self._environment = environment
        self._terminal: Terminal | None = None
        self._again: asyncio.TimerHandle | None = None
        self.last_words = b""
        """The end of what it has written; services that are well say nothing."""

    @property
    def pid(self) -> int | None:
        """Its process id, None between two lives."""
        return None if self._terminal is None else self._terminal.pid

    def start(self) -> None:
        """Start it, on the event loop."""
        self._terminal = Terminal(self._command, self._environment(), 80, 24, self._hear, self._end)

    def close(self) -> list[Terminal]:
        """Start it no more; hand over the terminal to be closed with all others."""
        if self._again is not None:
            self._again.cancel()
        return [] if self._terminal is None else [self._terminal]

    def _hear(self, data: bytes) -> None:
        self.last_words = (self.last_words + data)[-4096:]

    def _end(self, _status: int) -> None:
        self._terminal = None
        self._again = asyncio.get_running_loop().call_later(_PAUSE_S, self.start)
