"""What one client asked and was told, in a file of its own: a line before, a line after.

The file is no part of the store, and outlives whoever wrote it. A client that died between the two
asks again when it is back, with the same request id.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from common.domain import commands
from common.domain.actor import Actor
from common.domain.refusal import Refusal, Trouble
from common.store.store import Store

_AGAIN_S = 0.2
_NAMED: dict[str, Callable[[dict[str, Any]], commands.Command]] = {
    "issue": lambda row: commands.IssueTicket(
        row["service"], row["priority"], origin="kiosk", printer=row["printer"]
    ),
    "call": lambda row: commands.CallNext(row["desk"]),
    "start": lambda row: commands.StartService(row["desk"]),
    "recall": lambda row: commands.Recall(row["desk"]),
    "park": lambda row: commands.Park(row["desk"]),
    "finish": lambda row: commands.Finish(row["desk"], row["outcome"]),
    "return": lambda row: commands.ReturnTicket(row["number"]),
    "sign_in": lambda row: commands.SignIn(row["desk"], row["officer"], row["pin"]),
}


class Book:
    """Acts on a store and keeps book of it."""

    def __init__(self, store: Store, file: Path, name: str, actor: Actor) -> None:
        self._store = store
        self._actor = actor
        self._prefix = f"{name}-{os.getpid()}-{time.time_ns():x}"
        self._count = 0
        self._open = _left_open(file)
        self._handle = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def catch_up(self) -> None:
        """Ask once more what was asked by whoever died over it."""
        if self._open is not None:
            row, self._open = self._open, None
            self._ask(row)

    def ask(self, what: str, actor: Actor | None = None, **row: Any) -> dict[str, Any] | None:
        """Do it; the answer, or None where the hall says no."""
        self._count += 1
        request = f"{self._prefix}-{self._count}"
        whose = actor or self._actor
        return self._ask(
            {"ask": request, "what": what, "as": [whose.role, whose.terminal, whose.officer], **row}
        )

    def _ask(self, row: dict[str, Any]) -> dict[str, Any] | None:
        """Again and again while the store is in trouble, as a person in front of a screen does."""
        self._write(row)
        actor, command = Actor(*row["as"]), _NAMED[row["what"]](row)
        while True:
            begin = time.perf_counter_ns()
            try:
                answer = self._store.act(actor, command, row["ask"])
            except Refusal as refusal:
                self._write({"refused": row["ask"], "code": refusal.code})
                return None
            except Trouble as trouble:
                self._write({"trouble": trouble.code})
                time.sleep(_AGAIN_S)
                continue
            took = (time.perf_counter_ns() - begin) // 1000
            self._write(
                {
                    "told": row["ask"],
                    "what": row["what"],
                    "number": answer.get("number"),
                    "us": took,
                    "at": time.time(),
                }
            )
            return answer

    def _write(self, row: dict[str, Any]) -> None:
        os.write(self._handle, f"{json.dumps(row)}\n".encode())


@dataclass(frozen=True, slots=True)
class Told:
    """One answer as its client heard it. `took_us` and `at` (Unix seconds) are the machine's."""

    request: str
    what: str
    number: str | None
    took_us: int
    at: float


def rows(file: Path) -> Iterator[dict[str, Any]]:
    """Every whole line; a kill may have cut the last."""
    for line in file.read_text().splitlines():
        try:
            yield json.loads(line)
        except ValueError:
            continue


def told(folder: Path) -> Iterator[Told]:
    """What all clients together were told."""
    for file in sorted(folder.glob("*.jsonl")):
        for row in rows(file):
            if "told" in row:
                yield Told(row["told"], row["what"], row["number"], row["us"], row["at"])


def _left_open(file: Path) -> dict[str, Any] | None:
    if not file.exists():
        return None
    last = None
    for row in rows(file):
        if "ask" in row:
            last = row
        elif "told" in row or "refused" in row:
            last = None
    return last
