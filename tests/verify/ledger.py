"""What people were told, held against what the store knows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from common.store.invariants import violations
from common.store.store import Store
from tests.verify.writers import Ask, Told, Writer


@dataclass
class Figures:
    """What came of a run, for the closing note. `unacknowledged` actions were committed although
    their asker died before it heard of it; asking again gives the same answer."""

    deaths: int = 0
    acknowledged: int = 0
    unacknowledged: int = 0
    lost: int = 0
    worst: int = 0
    deaths_with_loss: int = 0
    noticed: int = 0
    """How often the store itself said that acknowledged actions are missing."""

    def add(self, other: Figures) -> None:
        """Several runs as one."""
        for name in ("deaths", "acknowledged", "unacknowledged", "lost", "deaths_with_loss"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.worst = max(self.worst, other.worst)
        self.noticed += other.noticed

    def line(self, deaths: str) -> str:
        """One line."""
        return (
            f"{self.deaths} {deaths}: {self.acknowledged} actions acknowledged, "
            f"{self.unacknowledged} committed but not acknowledged, {self.lost} lost "
            f"(losses in {self.deaths_with_loss}, at most {self.worst} in one)"
        )


@dataclass
class Ledger:
    """All that was said up to one moment."""

    told: list[Told] = field(default_factory=list)
    asked: list[Ask] = field(default_factory=list)

    @classmethod
    def of(cls, crew: Iterable[Writer]) -> Ledger:
        """Hear everybody out."""
        ledger = cls()
        for writer in crew:
            ledger.told += writer.told
            ledger.asked += [] if writer.asked is None else [writer.asked]
        return ledger

    def lost(self, store: Store) -> list[Told]:
        """What was acknowledged and is not in the record."""
        kept = recorded(store)
        return [told for told in self.told if told.ask.request not in kept]

    def unacknowledged(self, store: Store) -> int:
        """What is in the record although nobody was told of it."""
        kept = recorded(store)
        return sum(ask.request in kept for ask in self.asked)

    def check_answers(self, store: Store, newest: int | None = None) -> None:
        """Whoever asks again is answered as before; `newest` limits it to so many."""
        for told in self.told if newest is None else self.told[-newest:]:
            ask = told.ask
            assert store.act(ask.actor, ask.command, ask.request) == told.answer

    def check_numbers(self, store: Store) -> None:
        """No acknowledged number twice in a day, and no request with two tickets."""
        with store.read() as connection:
            made = connection.execute(
                "SELECT request, ticket.day, number FROM event JOIN ticket ON ticket.id = ticket"
                " WHERE kind = 'ticket.issued' AND request IS NOT NULL"
            ).fetchall()
        numbers = {row["request"]: (row["day"], row["number"]) for row in made}
        assert len(made) == len(numbers), "one request made two tickets"
        assert len(set(numbers.values())) == len(numbers), "a number was given twice"
        for told in self.told:
            if told.ask.command.action == "ticket.issue" and told.ask.request in numbers:
                assert told.answer["number"] == numbers[told.ask.request][1]


def recorded(store: Store) -> set[str]:
    """Every request that left an event."""
    sql = "SELECT DISTINCT request FROM event WHERE request IS NOT NULL"
    with store.read() as connection:
        return {row[0] for row in connection.execute(sql).fetchall()}


def check_whole(store: Store) -> None:
    """The file is whole and DESIGN.md §7 holds in it."""
    with store.read() as connection:
        assert [row[0] for row in connection.execute("PRAGMA integrity_check")] == ["ok"]
        assert violations(connection) == []
