"""What has had its time goes by itself, a few at a time: nobody waits long for the write lock."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from datetime import UTC, datetime
from typing import ClassVar

from common.domain.actor import Actor
from common.store.facts import Centre
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.store.tx import Tx

SLICE = 20
"""Rows in one turn of the write lock."""

EVERY_S = 3600.0
"""So often it is looked for what has had its time."""


class Expiring(ABC):
    """The rounds of one process: keeper's. `action` names what it does while it holds the lock."""

    action: ClassVar[str]

    def __init__(self) -> None:
        self._next_look = 0.0

    @abstractmethod
    def over(self, connection: Connection, centre: Centre, now: int) -> list[Row]:
        """The next rows that have had their time, at most `SLICE`."""

    @abstractmethod
    def forget(self, tx: Tx, row: Row) -> None:
        """Let one of them go, unless something has happened since somebody looked."""

    def go_on(self, store: Store, actor: Actor) -> int:
        """Forget one slice when it is time to look; return how many."""
        if time.monotonic() < self._next_look:
            return 0
        with store.read() as connection:
            found = self.over(connection, store.centre(), store.now())
        if not found:
            self._next_look = time.monotonic() + EVERY_S
            return 0
        with store.transaction(actor, self.action) as tx:
            for row in found:
                self.forget(tx, row)
        return len(found)


def months_before(now: int, months: int) -> int:
    """The same day so many months earlier, or the last of that month; UTC ms."""
    moment = datetime.fromtimestamp(now / 1000, UTC)
    year, month = divmod(moment.year * 12 + moment.month - 1 - months, 12)
    for day in (moment.day, 30, 29, 28):
        try:
            return int(moment.replace(year=year, month=month + 1, day=day).timestamp() * 1000)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")
