"""Two books side by side: that of another system, as a file of dossier rows, and ours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import BinaryIO, NamedTuple
from zoneinfo import ZoneInfo

from common.domain.exchange import Reject, Row, RowKind
from common.domain.shares import Covered
from common.exchange import reading
from common.store import dossiers, exchange
from common.store.sqlite import Connection
from common.store.store import Store


class Entry(NamedTuple):
    """A dossier as a book has it. Moments are UTC ms; None is what the book does not say."""

    code: str
    state: int
    received_at: int
    due_at: int | None
    returned_at: int | None
    procedure: str | None
    provisional: bool = False


class Differing(NamedTuple):
    """One field of one dossier in both books."""

    code: str
    field: str
    theirs: int | None
    ours: int | None


class Untied(NamedTuple):
    """A dossier of ours without an official code, and those of theirs that may be the same: of the
    same procedure and day."""

    code: str
    procedure: str
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of it. Codes are in order; `alone` has what is known of those that one book has."""

    covered: Covered
    only_theirs: tuple[str, ...]
    only_ours: tuple[str, ...]
    untied: tuple[Untied, ...]
    differing: tuple[Differing, ...]
    states_theirs: Mapping[int, int]
    states_ours: Mapping[int, int]
    alone: Mapping[str, Entry]


@dataclass(slots=True)
class Theirs:
    """Their book as read. `rejects` are lines that are no row; `passed_over` rows of changes."""

    entries: dict[str, Entry] = field(default_factory=dict)
    rejects: list[Reject] = field(default_factory=list)
    passed_over: int = 0
    ignored: list[str] = field(default_factory=list)


_FIELDS = ("state", "received_at", "due_at", "returned_at")


def read(stream: BinaryIO, zone: ZoneInfo) -> Theirs:
    """Their book; of two rows about one dossier the later one counts.

    Raises:
        Refusal: `exchange_personal`, `exchange_columns`.
    """
    found = Theirs()
    file = reading.File(zone)
    for row in reading.rows(stream, file):
        if isinstance(row, Reject):
            found.rejects.append(row)
        elif row.kind is RowKind.DOSSIER:
            found.entries[row.code] = _entry(row)
        else:
            found.passed_over += 1
    found.ignored = list(file.ignored)
    return found


def _entry(row: Row) -> Entry:
    assert row.received_at is not None  # noqa: S101 - required of a dossier row
    return Entry(
        row.code, int(row.state), row.received_at, row.due_at, row.returned_at, row.procedure
    )


def days_of(entries: Iterable[Entry], zone: ZoneInfo) -> tuple[date, date] | None:
    """The first and the last day of receipt; None of no entry."""
    moments = [entry.received_at for entry in entries]
    if not moments:
        return None
    return _day(min(moments), zone), _day(max(moments), zone)


def reconcile(store: Store, theirs: Mapping[str, Entry], first: date, last: date) -> Compared:
    """Hold their book against ours, for dossiers received from `first` to `last`.

    A dossier that only one of the books has in these days is looked for in the whole of the other,
    under each code that it ever had.
    """
    with store.read() as connection:
        zone = store.centre().zone
        since, before = exchange.stretch(zone, first, last)
        ours = {row["code"]: _ours(row) for row in exchange.book(connection, since, before)}
        wanted = {
            code: entry for code, entry in theirs.items() if since <= entry.received_at < before
        }
        pairs, lonely = _paired(connection, theirs, wanted, ours)
    return compare(pairs, lonely, ours, wanted, zone)


Pairs = list[tuple[Entry, Entry]]


def _paired(
    connection: Connection,
    theirs: Mapping[str, Entry],
    wanted: Mapping[str, Entry],
    ours: Mapping[str, Entry],
) -> tuple[Pairs, list[str]]:
    """Dossiers that are in both books, theirs first; and those that are only in theirs."""
    pairs = [(theirs[code], mine) for code, mine in ours.items() if code in theirs]
    lonely = []
    for code in sorted(wanted.keys() - ours.keys()):
        row = dossiers.find(connection, code)
        if row is None:
            lonely.append(code)
        else:
            pairs.append((wanted[code], _ours(row)))
    return pairs, lonely


def _ours(row: Mapping[str, object]) -> Entry:
    return Entry(
        **{name: row[name] for name in Entry._fields[:-1]},  # type: ignore[arg-type]
        provisional=row["provisional"] == row["code"],
    )


def compare(
    pairs: Pairs,
    lonely: list[str],
    ours: Mapping[str, Entry],
    theirs: Mapping[str, Entry],
    zone: ZoneInfo,
) -> Compared:
    """What the books say alike and differently. `lonely` are codes that only theirs has."""
    shared = {mine.code for _, mine in pairs}
    alone = sorted(ours.keys() - shared)
    return Compared(
        covered=Covered(len(pairs), len(lonely), len(alone)),
        only_theirs=tuple(lonely),
        only_ours=tuple(code for code in alone if not ours[code].provisional),
        untied=tuple(_untied([ours[code] for code in alone], [theirs[c] for c in lonely], zone)),
        differing=tuple(_each_once(one for pair in pairs for one in _differences(*pair, zone))),
        states_theirs=_states(theirs.values()),
        states_ours=_states(ours.values()),
        alone={code: ours[code] for code in alone} | {code: theirs[code] for code in lonely},
    )


def _each_once(found: Iterable[Differing]) -> Iterable[Differing]:
    """In order. Their book may have one dossier of ours twice, under a code that it had before."""
    return {(one.code, one.field): one for one in sorted(found, key=_by_code)}.values()


def _by_code(one: Differing) -> tuple[str, int]:
    return one.code, _FIELDS.index(one.field)


def _untied(alone: list[Entry], lonely: list[Entry], zone: ZoneInfo) -> Iterator[Untied]:
    alike: dict[tuple[str | None, date], list[str]] = {}
    for entry in lonely:
        alike.setdefault((entry.procedure, _day(entry.received_at, zone)), []).append(entry.code)
    for mine in alone:
        if mine.provisional:
            found = alike.get((mine.procedure, _day(mine.received_at, zone)), [])
            yield Untied(mine.code, mine.procedure or "", tuple(found))


def _differences(theirs: Entry, mine: Entry, zone: ZoneInfo) -> Iterator[Differing]:
    """State, and dates that both know: when received and returned to the day, due to the minute."""
    if theirs.state != mine.state:
        yield Differing(mine.code, "state", theirs.state, mine.state)
    if _day(theirs.received_at, zone) != _day(mine.received_at, zone):
        yield Differing(mine.code, "received_at", theirs.received_at, mine.received_at)
    if theirs.due_at is not None and theirs.due_at // 60_000 != (mine.due_at or 0) // 60_000:
        yield Differing(mine.code, "due_at", theirs.due_at, mine.due_at)
    if theirs.returned_at is not None and (
        mine.returned_at is None or _day(theirs.returned_at, zone) != _day(mine.returned_at, zone)
    ):
        yield Differing(mine.code, "returned_at", theirs.returned_at, mine.returned_at)


def _states(entries: Iterable[Entry]) -> dict[int, int]:
    return dict(sorted(Counter(entry.state for entry in entries).items()))


def _day(at: int, zone: ZoneInfo) -> date:
    return datetime.fromtimestamp(at / 1000, zone).date()
