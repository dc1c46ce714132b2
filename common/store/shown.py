"""That a call was seen: what a sign said of it, kept for whoever asks "was it really called?"."""

from __future__ import annotations

from dataclasses import dataclass

from common.store.tx import Tx

_TIMES = 1000
"""A call and how often it was repeated, in one number: see `queries.desks.for_signs`."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A call that stands on a sign. `call_seq` as the views give it; `acknowledged`: the board
    itself said so, else it is only known that its frame left us."""

    sign: str
    call_seq: int
    acknowledged: bool


def keep(tx: Tx, shown: Shown) -> None:
    """Keep it as an event, with how long after the call it was."""
    call, times = divmod(shown.call_seq, _TIMES)
    row = tx.one("SELECT day, ticket, desk, last_at FROM call WHERE id = :call", call=call)
    if row is None:
        return
    tx.event(
        "sign.shown",
        subject=shown.sign,
        day=row["day"],
        ticket=row["ticket"],
        desk=row["desk"],
        times=times,
        acknowledged=shown.acknowledged,
        after_ms=max(tx.now - row["last_at"], 0),
    )
