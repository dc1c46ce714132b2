"""How a promise is set: the whole policy, in one module.

`promised_at` is when the holder should be called; `rank_at` is the sort key: of a walk-in the same
moment, of others so much earlier that a full hall does not eat what they were promised. The order
rule itself (`common.domain.discipline`) never changes; only what is written here does. Why the
constants are what they are is in `docs/promise.md`. All durations are milliseconds, all moments UTC
milliseconds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from enum import StrEnum

from common.domain import opening
from common.domain.opening import Session

MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Rules:
    """The constants of a centre, in minutes unless the name says otherwise."""

    walk_in_target_min: int = 15
    priority_target_min: int = 5
    priority_head_start_min: int = 60
    appointment_early_min: int = 10
    appointment_late_min: int = 10
    appointment_protection_min: int = 240
    help_penalty_min: int = 60
    return_penalty_min: int = 5
    return_grace_min: int = 15
    absent_min_calls: int = 2
    absent_min_s: int = 60
    early_issue_min: int = 30
    last_issue_min: int = 0
    desk_idle_alert_min: int = 5
    wait_alert_min: int = 30
    late_slip_min: int = 10
    keep_people_months: int = 24
    keep_complaints_months: int = 24
    complaint_days: int = 15
    kiosk_numbers_per_min: int = 12
    promise_share_pct: int = 90
    session_min: int = 15
    desk_idle_min: int = 30
    bell_min: int = 5
    kpi_wait_min: int = 15
    kpi_serve_min: int = 30
    kpi_dossiers_year: int = 1600
    kpi_on_time_pct: int = 98
    kpi_satisfied_pct: int = 95

    @classmethod
    def names(cls) -> frozenset[str]:
        """The names a centre file may set."""
        return frozenset(field.name for field in fields(cls))


@dataclass(frozen=True, slots=True)
class Promise:
    """What is promised and what it is sorted by."""

    promised_at: int
    rank_at: int


def at_issue(sessions: Sequence[Session], issued_at: int, target: int) -> Promise:
    """The promise of a walk-in: anchor + target, in the service's open time."""
    moment = opening.add(sessions, opening.anchor(sessions, issued_at), target)
    return Promise(moment, moment)


def with_priority(
    rules: Rules, sessions: Sequence[Session], issued_at: int, usual: int, target: int
) -> Promise:
    """The promise of somebody with priority: `target` is that of their class, `usual` a walk-in's.

    Sorted as a walk-in who came `priority_head_start_min` of open time earlier: the nearer promise
    alone would be worth ten minutes, in a hall where people wait for an hour.
    """
    promised_at = at_issue(sessions, issued_at, min(usual, target)).promised_at
    walk_in = at_issue(sessions, issued_at, usual).rank_at
    ahead = opening.before(sessions, walk_in, rules.priority_head_start_min * MINUTE)
    return Promise(promised_at, min(promised_at, ahead))


class Punctuality(StrEnum):
    """How somebody comes for an appointment."""

    EARLY = "early"
    IN_TIME = "in_time"
    LATE = "late"


def doors_of_slot(rules: Rules, slot_at: int) -> tuple[int, int]:
    """From when to when one may come for an appointment, both ends included."""
    early, late = rules.appointment_early_min * MINUTE, rules.appointment_late_min * MINUTE
    return slot_at - early, slot_at + late


def punctuality(rules: Rules, slot_at: int, arrived_at: int) -> Punctuality:
    """Whether somebody is in the window around their slot."""
    opens, closes = doors_of_slot(rules, slot_at)
    if arrived_at < opens:
        return Punctuality.EARLY
    return Punctuality.IN_TIME if arrived_at <= closes else Punctuality.LATE


def for_appointment(
    rules: Rules, sessions: Sequence[Session], slot_at: int, arrived_at: int, target: int
) -> Promise:
    """The promise of somebody with an appointment at `slot_at` who checks in at `arrived_at`.

    In time: called at the slot's start, sorted `appointment_protection_min` of open time before it,
    so that a full hall does not eat the appointment. Who comes after the start, but in the window,
    keeps the place and is promised what somebody with priority is: the start has passed. Early or
    late: a walk-in's promise. `target` is the holder's as a walk-in; an appointment never sorts
    behind it.
    """
    walk_in = at_issue(sessions, arrived_at, target)
    if punctuality(rules, slot_at, arrived_at) is not Punctuality.IN_TIME:
        return walk_in
    protected = opening.before(sessions, slot_at, rules.appointment_protection_min * MINUTE)
    rank_at = min(protected, walk_in.rank_at)
    if arrived_at <= slot_at:
        return Promise(slot_at, rank_at)
    soon = at_issue(sessions, arrived_at, min(target, rules.priority_target_min * MINUTE))
    return Promise(soon.promised_at, rank_at)


def rank_after_absence(
    rules: Rules,
    *,
    rank_at: int,
    first_called_at: int,
    absent_at: int,
    quoted_lo: int | None,
    anew: int,
    now: int,
) -> int:
    """Where somebody who missed the call comes back into the queue; the promise stays.

    Called before the interval quoted on the slip: nobody's fault, no penalty. Back within the
    grace: a small penalty. Later: as if they took a number now, which would be sorted at `anew`.
    """
    if now - absent_at > rules.return_grace_min * MINUTE:
        return max(rank_at, anew)
    if quoted_lo is not None and first_called_at < quoted_lo:
        return rank_at
    return rank_at + rules.return_penalty_min * MINUTE
