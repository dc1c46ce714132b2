"""A program of its own that gives numbers when told to, and says what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.processes import Program, program

_CLERK = """
    import sys
    from pathlib import Path
    from common.domain import commands
    from common.domain.refusal import Trouble
    from common.store.store import Store
    from tests.hall import staff
    store = Store.open(Path(sys.argv[1]))
    print("open")
    while line := sys.stdin.readline():
        try:
            store = store or Store.open(Path(sys.argv[1]))
            command = commands.IssueTicket("ho-tich", printer="none")
            print(store.act(staff(), command, line.strip())["number"])
        except Trouble as trouble:
            if store is not None:
                store.close()
            store = None
            print(trouble.code)
"""


class Clerk:
    """A running clerk. In trouble it closes its store and opens it afresh when next asked, as
    every screen does."""

    def __init__(self, running: Program) -> None:
        self._running = running

    def issue(self, request: str) -> str:
        """The number given, or the code of the trouble."""
        self._running.tell(request)
        return self._running.hear()

    def kill(self) -> None:
        """`kill -9`."""
        self._running.kill()


@contextmanager
def clerk(hall: Path, environment: Mapping[str, str] | None = None) -> Iterator[Clerk]:
    """A clerk with the store open."""
    with program(_CLERK, hall, environment=environment) as running:
        assert running.hear() == "open"
        yield Clerk(running)
