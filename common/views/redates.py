"""What working the promised dates out again would change, before anybody does it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from common.domain.dossier import State
from common.i18n.translator import Translator
from common.store import redates
from common.store.facts import Centre
from common.store.redates import Move, Slice
from common.store.sqlite import Connection
from common.store.store import Store
from common.store.working_days import special_days

T = TypeVar("T")
_RUNNING = (State.ACCEPTED, State.PROCESSING)


@dataclass(frozen=True, slots=True)
class Shift:
    """How many dates move in one direction, and by how many days at most; 0 days is within the
    day."""

    dossiers: int
    days: int


@dataclass(frozen=True, slots=True)
class Outlook:
    """All that would move. `late` of them would be overdue at once; `beyond` are not reached by the
    calendar and stay."""

    later: Shift
    earlier: Shift
    late: int
    beyond: int

    @property
    def dossiers(self) -> int:
        """How many would move."""
        return self.later.dossiers + self.earlier.dossiers


def outlook(store: Store) -> Outlook:
    """Count; a read transaction for each slice of the dossiers under way.

    Raises:
        Refusal: `calendar_missing`.
    """
    now = store.now()
    shifts: Counter[tuple[bool, int]] = Counter()
    late = beyond = 0
    for centre, found in _each(store, lambda _, centre, found: (centre, found)):
        shifts.update(_shift(centre, move) for move in found.moves)
        late += sum(_is_late_at_once(move, now) for move in found.moves)
        beyond += len(found.beyond)
    return Outlook(_sum(shifts, later=True), _sum(shifts, later=False), late, beyond)


def changes(store: Store) -> Iterator[dict[str, Any]]:
    """Each dossier that would move, and each that the calendar does not reach (`due_at` None).

    Beside `code`, `old_due_at` and `due_at` stands what the date comes from: `service`, `clock_at`,
    `time_value`, `time_unit`, and `days`, those on the way that are not what their weekday says.

    Raises:
        Refusal: `calendar_missing`.
    """
    for records in _each(store, _records):
        yield from records


def outlook_lines(t: Translator, seen: Outlook) -> list[str]:
    """Which way, by how much, and what stands out; nothing is said of what there is none of."""
    shifts = (("later", seen.later), ("earlier", seen.earlier))
    lines = [_shift_words(t, f"redate.{way}", shift) for way, shift in shifts if shift.dossiers]
    others = (("late", seen.late), ("beyond", seen.beyond))
    return lines + [t(f"redate.{what}", n=n) for what, n in others if n]


def _shift_words(t: Translator, key: str, shift: Shift) -> str:
    return t(f"{key}.days" if shift.days else key, n=shift.dossiers, days=shift.days)


def _each(store: Store, tell: Callable[[Connection, Centre, Slice], T]) -> Iterator[T]:
    """No transaction is open while whoever asked looks at a slice."""
    after: int | None = 0
    while after is not None:
        with store.read() as connection:
            centre = store.centre()
            found = redates.look(connection, centre, after, redates.AT_ONCE)
            told = tell(connection, centre, found)
        yield told
        after = found.next


def _shift(centre: Centre, move: Move) -> tuple[bool, int]:
    was = move.row["due_at"]
    return move.due_at > was, abs((centre.day_of(move.due_at) - centre.day_of(was)).days)


def _sum(shifts: Mapping[tuple[bool, int], int], *, later: bool) -> Shift:
    found = {days: n for (is_later, days), n in shifts.items() if is_later is later}
    return Shift(sum(found.values()), max(found, default=0))


def _is_late_at_once(move: Move, now: int) -> bool:
    return move.row["state"] in _RUNNING and move.due_at < now <= move.row["due_at"]


def _records(connection: Connection, centre: Centre, found: Slice) -> list[dict[str, Any]]:
    moved = [_record(connection, centre, move) for move in found.moves]
    return moved + [{"code": code, "due_at": None} for code in found.beyond]


def _record(connection: Connection, centre: Centre, move: Move) -> dict[str, Any]:
    row = move.row
    first = centre.day_of(row["clock_at"])
    last = centre.day_of(max(row["due_at"], move.due_at))
    days = {
        day["date"]: day["working"]  # the centre's own come after the national ones
        for day in special_days(connection, centre, first, last)
        if not day["services"] or row["service"] in day["services"]
    }
    return {
        "code": row["code"],
        "old_due_at": row["due_at"],
        "due_at": move.due_at,
        "service": row["service"],
        "clock_at": row["clock_at"],
        "time_value": row["time_value"],
        "time_unit": row["time_unit"],
        "days": [{"date": date, "working": working} for date, working in days.items()],
    }
