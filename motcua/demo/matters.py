"""What visitors of a simulated day come about: dossiers handed in, explained, and collected."""

from __future__ import annotations

import random
from collections import defaultdict
from itertools import count

from common.domain import commands
from common.domain import dossier_commands as dossier
from common.domain.actor import Actor
from common.domain.dossier import REASONS, ReturnedHow
from common.domain.model import Outcome
from common.store.store import Store
from common.views import procedures
from common.views.dossiers import Listing, listing
from common.views.procedures import Listed

HOUR = 3_600_000
_OTHER = "khac"
_EARLIER = 3
"""Dossiers of days before, for each service: some under way, some with their result."""


class Matters:
    """Picks a procedure and a reason for everybody, from one seed."""

    def __init__(self, store: Store, seed: int, first: int = 1) -> None:
        """`first` is the serial that its dossiers' codes begin with."""
        self._store = store
        self._random = random.Random(seed)  # noqa: S311 - a simulation, not a secret
        self._serial = count(first)
        self._ready: dict[str, list[str]] = defaultdict(list)
        for line in listing(store, Listing.READY):
            self._ready[line["service"]].append(line["code"])
        self._known: dict[str, tuple[Listed, ...]] = {}

    def prepare(self, actor: Actor) -> None:
        """What came by post before: the board has something to show, and results wait."""
        for service in self._store.centre().services:
            for number, known in enumerate(self._procedures(service)[:_EARLIER]):
                due = self._store.now() + (4 + 20 * number) * HOUR
                code = self._code()
                self._store.act(
                    actor, dossier.TakeIn(known.code, code, channel="postal", due_at=due)
                )
                if number != 1:
                    shelf = f"{self._random.choice('ABC')}{self._random.randint(1, 40)}"
                    self._store.act(actor, dossier.RecordResult(code, shelf=shelf))

    def end(self, actor: Actor, desk: str, service: str, outcome: Outcome) -> None:
        """The visit at the desk ends as it does, with what it was about."""
        known = self._procedures(service)
        procedure = self._random.choice(known).code if known else _OTHER
        if outcome is Outcome.ACCEPTED and known:
            due = self._store.now() + self._random.randint(1, 9) * 24 * HOUR
            command: commands.Command = dossier.TakeIn(
                procedure, self._code(), desk, due_at=due, finish=True, printer="none"
            )
        elif outcome is Outcome.RESULT_RETURNED and self._ready[service]:
            how = ReturnedHow.RECEIPT_SHOWN.value
            command = dossier.ReturnResult(self._ready[service].pop(), how, desk, finish=True)
        else:
            command = self._explained(desk, outcome, procedure)
        self._store.act(actor, command)

    def _explained(self, desk: str, outcome: Outcome, procedure: str) -> commands.Finish:
        if outcome not in REASONS:
            return commands.Finish(desk, outcome.value)
        reason = self._random.choice(list(REASONS[outcome])).value
        return commands.Finish(desk, outcome.value, procedure, reason, printer="none")

    def _procedures(self, service: str) -> tuple[Listed, ...]:
        """Those of the service itself; what else is at hand there belongs elsewhere."""
        if service not in self._known:
            found = procedures.usual(self._store, service, "")
            own = tuple(known for known in found if known.service == service and known.at_counter)
            self._known[service] = own
        return self._known[service]

    def _code(self) -> str:
        today = self._store.centre().day_of(self._store.now())
        return f"H00.01-{today:%y%m%d}-{next(self._serial):04}"
