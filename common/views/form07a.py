"""Form 07a/BTP/KSTT (TT 09/2026/TT-BTP): the dossiers of a period by field, received, resolved and
in process, with what the form promises of its own columns checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal

from common.domain.shares import percent
from common.i18n.vietnamese import fold, nfc
from common.store.facts import Centre
from common.store.queries import form07a as query
from common.store.sqlite import Connection, Row
from common.store.store import Store

NO_FIELD = "—"
"""The field of a procedure that the catalogue does not have."""

FULL_ONLINE = "full"


@dataclass(slots=True)
class Line:
    """One row of the form, or its total. Counts are made separately, so that the sums of the form
    are worth checking; the law's numbers of its columns are `docs/reports-dossiers.md`.

    A dossier whose holder had been asked for something has no date meanwhile: it is in time, and
    `…_held` says how many of these there are. `…_undated` never had a date that anybody knows: they
    are in the whole, and in none of its parts. `online_unknown` is how many of the partly online
    ones stand there only because the catalogue does not say more.
    """

    field: str
    received: int = 0
    received_full_online: int = 0
    received_partial_online: int = 0
    received_postal: int = 0
    received_direct: int = 0
    carried: int = 0
    resolved: int = 0
    resolved_early: int = 0
    resolved_on_time: int = 0
    resolved_late: int = 0
    in_process: int = 0
    in_process_on_time: int = 0
    in_process_late: int = 0
    resolved_undated: int = 0
    resolved_held: int = 0
    in_process_undated: int = 0
    in_process_held: int = 0
    online_unknown: int = 0

    def add(self, other: Line) -> None:
        """Count another row into this one."""
        for each in fields(Line)[1:]:
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))

    @property
    def broken(self) -> tuple[str, ...]:
        """What the form promises and this row does not keep, in the form's own numbers."""
        came = (
            self.received_full_online
            + self.received_partial_online
            + self.received_postal
            + self.received_direct
            + self.carried
        )
        done = self.resolved_early + self.resolved_on_time + self.resolved_late
        going_on = self.in_process_on_time + self.in_process_late
        promised = {
            "(3) = (4) + (5) + (6) + (7) + (8)": self.received == came,
            "(9) = (10) + (11) + (12)": self.resolved == done,
            "(13) = (14) + (15)": self.in_process == going_on,
            "(3) = (9) + (13)": self.received == self.resolved + self.in_process,
        }
        return tuple(name for name, kept in promised.items() if not kept)

    @property
    def kept(self) -> Decimal | None:
        """Percent of the resolved ones with a date that were early or on time."""
        return percent(*self.judged)

    @property
    def judged(self) -> tuple[int, int]:
        """Early or on time, of the resolved ones with a date. What ended while its holder was
        waited for had none: in the form it is in time, a promise that was kept it is not."""
        good = self.resolved_early + self.resolved_on_time - self.resolved_held
        return good, good + self.resolved_late

    @property
    def progress(self) -> tuple[int, int]:
        """Done in time or in process in time, of all that had a date to be held against."""
        good = self.resolved_early + self.resolved_on_time + self.in_process_on_time
        return good, good + self.resolved_late + self.in_process_late


@dataclass(frozen=True, slots=True)
class Form07a:
    """The form. `not_accepted` were handed in during the period and are not in it."""

    lines: tuple[Line, ...]
    total: Line
    not_accepted: int

    @property
    def kept(self) -> Decimal | None:
        """Percent of all resolved ones with a date that were early or on time."""
        return self.total.kept


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Codes of what is asked about; None is all."""

    unit: str | None = None
    agency: str | None = None
    service: str | None = None


def read(store: Store, since: int, before: int, narrowed: Narrowed | None = None) -> Form07a:
    """The dossiers of a stretch of time (UTC ms). What is in process is held against its date as it
    is at the end of the stretch, or now."""
    with store.read() as connection:
        values = values_of(store.centre(), store.now(), since, before, narrowed or Narrowed())
        return counted(connection, values)


def counted(connection: Connection, values: query.Values) -> Form07a:
    """The same within a read of somebody else."""
    known = query.fields(connection)
    lines: dict[str, Line] = {}
    for row in query.grouped(connection, values):
        field, level = _field(known, row)
        _count(lines.setdefault(field, Line(field)), row, level)
    not_accepted = query.not_accepted(connection, values)
    total = Line("")
    for line in lines.values():
        total.add(line)
    return Form07a(tuple(sorted(lines.values(), key=_in_order)), total, not_accepted)


def dossiers(
    store: Store, since: int, before: int, narrowed: Narrowed
) -> Iterator[tuple[str, Row, Line]]:
    """Each dossier with its field, and a row of the form that counts it alone."""
    with store.read() as connection:
        values = values_of(store.centre(), store.now(), since, before, narrowed)
        yield from _one_by_one(connection, values)


def _one_by_one(connection: Connection, values: query.Values) -> Iterator[tuple[str, Row, Line]]:
    known = query.fields(connection)
    for row in query.listed(connection, values):
        field, level = _field(known, row)
        line = Line(field)
        _count(line, {**dict(row), "n": 1}, level)
        yield field, row, line


def values_of(
    centre: Centre, now: int, since: int, before: int, narrowed: Narrowed
) -> dict[str, object]:
    """Days are told apart by the zone's offset at the end: Vietnam has had one since 1975."""
    offset = datetime.fromtimestamp(before / 1000, centre.zone).utcoffset()
    assert offset is not None  # noqa: S101 - of a moment in a zone
    return {
        "since": since,
        "before": before,
        "late_at": min(before, now),
        "offset": int(offset.total_seconds() * 1000),
        "unit": narrowed.unit,
        "agency": narrowed.agency,
        "service": narrowed.service,
    }


def _field(
    known: Mapping[tuple[str, str], tuple[str | None, str | None]], row: Mapping[str, object]
) -> tuple[str, str | None]:
    """As the catalogue had it when the dossier was taken in; one field has one row, however its
    letters are put together."""
    field, level = known.get((str(row["procedure"]), str(row["procedure_from"])), (None, None))
    return " ".join(nfc(field).split()) if field else NO_FIELD, level


def _count(line: Line, row: Mapping[str, object], level: str | None) -> None:
    n = int(str(row["n"]))
    line.received += n
    came = str(row["came"])
    if came == "online":
        came = "full_online" if level == FULL_ONLINE else "partial_online"
        line.online_unknown += n if level is None else 0
    part = came if came == "carried" else f"received_{came}"
    setattr(line, part, getattr(line, part) + n)
    if row["stands"] == "done":
        _count_part(line, "resolved", str(row["timely"]), n)
    elif row["stands"] == "open":
        _count_part(line, "in_process", str(row["timely"]), n)


def _count_part(line: Line, whole: str, timely: str, n: int) -> None:
    parts = [timely]
    if timely == "held":
        parts.append("on_time")
    setattr(line, whole, getattr(line, whole) + n)
    for part in parts:
        setattr(line, f"{whole}_{part}", getattr(line, f"{whole}_{part}") + n)


def _in_order(line: Line) -> tuple[bool, str, str]:
    """«Đất đai» comes before «Hộ tịch»."""
    return line.field == NO_FIELD, fold(line.field), line.field
