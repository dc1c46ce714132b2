"""Who is called next: the least `(rank_at + penalty if only helping out, id)`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Candidate:
    """The head of one queue as a desk sees it.

    `returned` is None, or how the holder came back: `returned` from parking or from the cashier,
    `present` after an absence, `transferred` from another desk.
    """

    ticket: int
    rank_at: int
    helping: bool
    priority_class: str | None = None
    directed: bool = False
    returned: str | None = None
    appointment: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """The ticket to call and the reason for it, as a code (`call.reason.*` in the catalogue)."""

    ticket: int
    reason: str


def rank_key(rank_at: int, ticket: int, *, helping: bool, help_penalty: int) -> tuple[int, int]:
    """What a desk sorts by: the least is called. Among equals who came first."""
    return rank_at + (help_penalty if helping else 0), ticket


def choose(candidates: Iterable[Candidate], help_penalty: int) -> Choice | None:
    """The ticket a free desk calls, or None when nobody waits for it."""
    best = min(
        candidates,
        key=lambda c: rank_key(c.rank_at, c.ticket, helping=c.helping, help_penalty=help_penalty),
        default=None,
    )
    return None if best is None else Choice(best.ticket, reason(best))


def reason(candidate: Candidate) -> str:
    """Why this one, in a word that the screens put into a sentence."""
    if candidate.directed:
        return "directed"
    if candidate.appointment:
        return "appointment"
    if candidate.returned is not None:
        return candidate.returned
    if candidate.priority_class is not None:
        return "priority"
    if candidate.helping:
        return "helping"
    return "longest"
