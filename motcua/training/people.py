"""The people of a training: they come by themselves, and officers who are played call them at every
desk that nobody else has taken."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

from common.domain import commands
from common.domain.model import Outcome
from common.domain.refusal import Refusal
from common.store.store import Store
from common.views import counter
from common.views.hall import waiting_by_service
from motcua.demo.bustle import Bustle
from motcua.demo.place import PIN, SHOWMAN

_HOUR_S = 3600.0
_SPREAD = 0.5


def sign_in(store: Store, players: Mapping[str, str]) -> None:
    """Officers who are played take the desks that nobody has."""
    for desk, officer in players.items():
        with suppress(Refusal):  # taken, or the hall is held: they come with the next visitor
            store.act(SHOWMAN, commands.SignIn(desk, officer, PIN))


def leave(folder: Path, desk: str, officer: str) -> None:
    """The officer who is played at a desk goes: somebody trains there now. Whoever was served is
    done."""
    with closing(Store.open(folder)) as store, suppress(Refusal):
        seen = counter.read(store, desk)
        if seen.officer != officer:
            return
        if seen.holder is not None:
            with suppress(Refusal):
                store.act(SHOWMAN, commands.StartService(desk))
            store.act(SHOWMAN, commands.Finish(desk, Outcome.OTHER.value))
        store.act(SHOWMAN, commands.CloseDesk(desk))


class People(Bustle):
    """See above.

    Args:
        folder: of the training.
        players: each desk with the officer who is played there.
        per_hour: people who come.
        seed: of the rhythm.
    """

    def __init__(
        self, folder: Path, players: Mapping[str, str], per_hour: int, seed: int = 1
    ) -> None:
        mean = _HOUR_S / per_hour
        super().__init__(folder, None, seed, (mean * (1 - _SPREAD), mean * (1 + _SPREAD)))
        self._players = players
        self._day: date | None = None

    def _arrive(self, store: Store) -> None:
        """On a new day the officers come first. Who left a desk during the day leaves it free."""
        today = store.centre().day_of(store.now())
        if today != self._day:
            self._day = today
            sign_in(store, self._players)
        super()._arrive(store)

    def _is_ours(self, store: Store, desk: str) -> bool:
        """An officer in training who took the desk over works there alone."""
        return counter.read(store, desk).officer == self._players[desk]

    def _somebody_waits(self, store: Store, desk: str) -> bool:
        """Anybody whom this desk may call: here officers help each other."""
        with store.read() as connection:
            waiting = waiting_by_service(connection)
        return any(service in waiting for service in store.centre().desk(desk).ranks)
