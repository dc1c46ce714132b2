"""What the plain model of the hall is made of: numbers, names, and how it says no."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from zoneinfo import ZoneInfo

MINUTE = 60_000
ZONE = ZoneInfo("Asia/Ho_Chi_Minh")

HELP_PENALTY = 60 * MINUTE
HEAD_START = 60 * MINUTE
RETURN_PENALTY = 5 * MINUTE
RETURN_GRACE = 15 * MINUTE
ISSUED_BEFORE_OPENING = 30 * MINUTE
PRIORITY_TARGET = 5 * MINUTE
TRIES = 5

LIVE = {"waiting", "called", "serving", "parked", "absent"}


class No(Exception):
    """The model says no, for one of these reasons."""

    def __init__(self, codes: Iterable[str]) -> None:
        super().__init__(sorted(codes))
        self.codes = frozenset(codes)


def refuse(**reasons: object) -> None:
    """Say no when any of the reasons holds."""
    codes = {code for code, holds in reasons.items() if holds}
    if codes:
        raise No(codes)


@dataclass(frozen=True)
class Service:
    """`hours` are `(from, to)` in minutes of the day, the same from Monday to Saturday."""

    code: str
    series: str
    target: int
    hours: tuple[tuple[int, int], ...]
    quota: int | None = None
    default: str | None = None


@dataclass
class Call:
    at: int
    desk: str
    reason: str
    times: int = 1
    undone: bool = False


@dataclass
class Ticket:
    id: int
    day: date
    number: str
    service: str
    priority: bool
    issued: int
    promised: int
    rank: int
    last: int
    quoted_lo: int | None
    state: str = "waiting"
    desk: str | None = None
    directed: str | None = None
    absent_at: int | None = None
    outcome: str | None = None
    legs: int = 1
    calls: list[Call] = field(default_factory=list)

    @property
    def first_called(self) -> int | None:
        return next((call.at for call in self.calls if not call.undone), None)

    @property
    def times(self) -> int:
        return sum(call.times for call in self.calls if not call.undone)


@dataclass
class Desk:
    code: str
    first: tuple[str, ...]
    helps: tuple[str, ...]
    priority_only: bool = False
    state: str = "closed"
    officer: str | None = None


@dataclass
class Officer:
    code: str
    only: tuple[str, ...] | None = None
    failures: int = 0
    locked_until: int = 0


@dataclass
class Day:
    on: date
    held: bool = False
    held_since: int = 0
    serials: dict[str, int] = field(default_factory=dict)
    issued: dict[str, int] = field(default_factory=dict)
