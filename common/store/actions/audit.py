"""A seal on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.audit_commands import NoteSealChecked
from common.store import chain
from common.store.actions.base import Result
from common.store.tx import Tx, Unprepared

if TYPE_CHECKING:
    from common.store.store import Store

_CHAINING = Actor(Role.KEEPER, "keeper")


def chain_backlog(store: Store, _: commands.MakeSeal) -> bool:
    """Do keeper's work where keeper was away for long, a page in one turn of the lock each."""
    while _backlog(store):
        with store.transaction(_CHAINING, "keeper") as tx:
            chain.chain_events(tx)
    return True


def make_seal(tx: Tx, _: commands.MakeSeal, caught_up: bool | None) -> Result:
    """Fix the head of the chain."""
    if not caught_up and chain.more_than_a_page(tx.connection):
        raise Unprepared
    return chain.seal(tx, day=None, why="on_demand")


def note_checked(tx: Tx, command: NoteSealChecked, _: None) -> Result:
    """Keep that the record was looked at, beside the seals: reports name it."""
    row = None
    if command.sealed is not None:
        row = tx.one(
            "SELECT id FROM seal WHERE seq = :seq ORDER BY id DESC LIMIT 1", seq=command.sealed
        )
    kept = {
        "at": tx.now,
        "through": command.through,
        "seal": None if row is None else row["id"],
        "intact": command.intact,
        "by": tx.actor.officer or tx.actor.terminal,
    }
    tx.insert("seal_check", kept)
    tx.event("seal.verified", seal=kept["seal"], through=command.through, intact=command.intact)
    return {**kept}


def _backlog(store: Store) -> bool:
    with store.read() as connection:
        return chain.more_than_a_page(connection)
