"""Which mark stands over what this store makes and shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from common.domain.actor import Actor, Role
from common.domain.mark import Mark
from common.domain.refusal import Refusal
from common.store import trial_period
from common.store.sqlite import Connection
from common.store.tx import Tx, dumps

if TYPE_CHECKING:
    from collections.abc import Mapping

    from common.store.clock import Clock
    from common.store.store import Store

MODE = "mode"
"""The key in `meta` under which a store for training says so. Written when the store is made, never
changed: no real hall becomes a training, no training a real hall."""

_MAKER = Actor(Role.ADMINISTRATOR, "cli:training")


def is_training(connection: Connection) -> bool:
    """Whether officers practise in this store."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'mode'").fetchone()
    return row is not None and row["value"] == Mark.TRAINING


def standing(connection: Connection, today: str, *, simulated: bool) -> Mark | None:
    """What stands on every screen and paper now; None in a hall that is official. `today` is the
    local date."""
    if is_training(connection):
        return Mark.TRAINING
    if simulated:
        return Mark.DEMO
    return Mark.TRIAL if trial_period.runs(connection, today) else None


def of(store: Store) -> Mark | None:
    """The same of a store, in a read transaction of its own."""
    with store.read() as connection:
        today = store.centre().day_of(store.now()).isoformat()
        return standing(connection, today, simulated=store.clock.simulated)


def of_dossier(store: Store, code: str) -> Mark | None:
    """What stands on the legal papers of a dossier, or of what is no dossier: one of a trial keeps
    its mark when the trial is over, and one that is not is never given it."""
    found = of(store)
    with store.read() as connection:
        row = connection.execute(
            "SELECT trial FROM dossier WHERE code = :code", {"code": code}
        ).fetchone()
    if found in (None, Mark.TRIAL) and row is not None:
        return Mark.TRIAL if row["trial"] else None
    return found


def set_training_clock(store: Store, clock: Clock) -> None:
    """What a training was filled with lies in its past: from now on its clock is this one.

    Raises:
        Refusal: `training_none` for a store that is no training: a hall's clock is never set.
    """
    with store.transaction(_MAKER, "training.clock") as tx:
        if not is_training(tx.connection):
            raise Refusal("training_none", path=str(store.folder))
        tx.run("UPDATE meta SET value = :clock WHERE key = 'clock'", clock=dumps(clock.as_dict()))
    store.clock = clock


def require_no_training(tx: Tx) -> None:
    """Refuse with `training_apart` to take what another system knows of real people into a store in
    which officers practise."""
    if is_training(tx.connection):
        raise Refusal("training_apart")


def on_paper(tx: Tx, payload: Mapping[str, Any], *, trial: bool = False) -> str:
    """What a print job carries, with the mark that it has for ever. `trial`: it is about something
    of a trial, which may be over."""
    if is_training(tx.connection):
        return dumps({**payload, "mode": Mark.TRAINING.value})
    if trial or trial_period.now(tx):
        return dumps({**payload, "mode": Mark.TRIAL.value})
    return dumps(payload)
