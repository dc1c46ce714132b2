"""Whether a named officer may still act: a session or a duty may be older than what has become of
them since."""

from __future__ import annotations

from common.domain.actor import Role, acts_as
from common.domain.refusal import Refusal
from common.store.tx import Tx

_LEAVING = frozenset({"session.end", "desk.close"})
"""Whoever may no longer act may still go."""


def require_still(tx: Tx, action: str) -> None:
    """Refuse an officer who has left, or has another role now. Terminals and programs pass.

    Raises:
        Refusal: `officer_unknown`, `not_permitted`.
    """
    actor = tx.actor
    if actor.officer is None or action in _LEAVING:
        return
    row = tx.one(
        "SELECT role, valid_from, valid_to FROM officer WHERE code = :code AND retired_at IS NULL",
        code=actor.officer,
    )
    if row is None or not valid_today(tx, row["valid_from"], row["valid_to"]):
        raise Refusal("officer_unknown", officer=actor.officer)
    if not acts_as(Role(row["role"]), actor.role):
        raise Refusal("not_permitted", action=action, role=row["role"])


def valid_today(tx: Tx, first: str | None, last: str | None) -> bool:
    """Whether today is within somebody's time here; None is without end."""
    if first is None and last is None:
        return True
    today = tx.centre.day_of(tx.now).isoformat()
    return (first is None or first <= today) and (last is None or today <= last)
