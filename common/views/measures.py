"""What a monitoring system is told: counts, ages and codes of one moment, no words and no people.

Ages are seconds of the store's clock, but for the backup's, which is the machine's own. What is
not known is not there: no row, or None.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from common.domain.mark import Mark
from common.store import ballast, folder, health, marks, paper, sqlite
from common.store.clock import wall_ms
from common.store.queries import measures as rows
from common.store.sqlite import Connection, Row
from common.store.standing import by_agency
from common.store.steps import SCHEMA_VERSION
from common.store.store import Store

UNKNOWN = "unknown"
"""The state of a device before its first word."""

OUTSIDE = "outside"
"""Agencies without a code of this centre: what stands there instead may be any name."""

Counts = Mapping[tuple[str, ...], float]
"""Figures by the codes they are about."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One moment of a hall. By service: `issued`, `called`, `served`, `kept`, `broken` of the open
    business day, `waiting`, `oldest_wait_s`, `estimate_width_s`. By state: `desks`. By kind and
    severity: `alerts`. By device and kind: `device_up`, of those that have said a word; by kind
    and state: `devices`. By printer: `slips_left`; by printer and state: `jobs_due` and
    `jobs_ended` (of the open day). By process: `beat_age_s`. By agency: `dossiers_open`,
    `dossiers_late`, `dossiers_nearly_late`. By `common.domain.mark.Mark`: `mark`, 1 for the one
    that stands over all of this."""

    day_open: bool
    issued: Counts
    called: Counts
    served: Counts
    kept: Counts
    broken: Counts
    waiting: Counts
    oldest_wait_s: Counts
    estimate_width_s: Counts
    desks: Counts
    alerts: Counts
    device_up: Counts
    devices: Counts
    slips_left: Counts
    jobs_due: Counts
    jobs_ended: Counts
    hooks_due: int
    hook_oldest_s: float | None
    beat_age_s: Counts
    backup_age_s: float | None
    seal_age_s: float | None
    events: int
    dossiers_open: Counts
    dossiers_late: Counts
    dossiers_nearly_late: Counts
    mark: Counts


@dataclass(frozen=True, slots=True)
class Disk:
    """Bytes: of the database, of its log, and free beside them. None where nothing is said."""

    store: int | None
    log: int | None
    free: int | None


def versions() -> Mapping[str, str]:
    """What reads the store: of SQLite, and of the schema."""
    return {"sqlite": sqlite.version(), "schema": str(SCHEMA_VERSION)}


def disk(data: Path) -> Disk:
    """The sizes in data folder `data`; also while the store cannot be opened."""
    free = None
    with suppress(OSError):
        free = ballast.free_bytes(data)
    return Disk(_size(folder.database(data)), _size(data / folder.LOG), free)


def _mark(connection: Connection, store: Store, now: int) -> Counts:
    today = store.centre().day_of(now).isoformat()
    found = marks.standing(connection, today, simulated=store.clock.simulated)
    return {(mark.value,): float(mark is found) for mark in Mark}


def _size(file: Path) -> int | None:
    try:
        return file.stat().st_size
    except FileNotFoundError:
        return None if file.suffix == ".db" else 0
    except OSError:
        return None


def read(store: Store) -> Measured:
    """Everything, in one read transaction."""
    with store.read() as connection:
        now = store.now()
        day = rows.open_day(connection)
        numbers = [] if day is None else rows.numbers_of_day(connection, day=day["id"], now=now)
        ended = [] if day is None else rows.jobs_ended(connection, since=day["opened_at"])
        queues = rows.waiting(connection)
        devices = rows.devices(connection)
        hooks = rows.hooks_due(connection)
        backup, seal = rows.backed_up_at(connection), rows.sealed_at(connection)
        standing = _standing(connection, store, now)
        return Measured(
            day_open=day is not None,
            issued=_by_service(numbers, "issued"),
            called=_by_service(numbers, "called"),
            served=_by_service(numbers, "served"),
            kept=_by_service(numbers, "kept"),
            broken=_by_service(numbers, "broken"),
            waiting={(row["service"],): row["waiting"] for row in queues},
            oldest_wait_s={(row["service"],): _s(now - row["since"]) for row in queues},
            estimate_width_s={
                (row["service"],): _s(row["to_at"] - row["from_at"])
                for row in rows.estimates(connection)
                if row["from_at"] is not None and row["to_at"] is not None
            },
            desks={(state,): n for state, n in rows.desks_by_state(connection).items()},
            alerts={
                (row["kind"], row["severity"]): row["n"] for row in rows.open_alerts(connection)
            },
            device_up={
                (row["code"], row["kind"]): float(row["state"] in ("ok", "warning"))
                for row in devices
                if row["state"] not in (None, UNKNOWN)
            },
            devices=_counted((row["kind"], row["state"] or UNKNOWN) for row in devices),
            slips_left=_slips_left(connection, store),
            jobs_due={
                (row["printer"], row["state"]): row["n"] for row in rows.jobs_due(connection)
            },
            jobs_ended={(row["printer"], row["state"]): row["n"] for row in ended},
            hooks_due=hooks["n"],
            hook_oldest_s=None if hooks["since"] is None else _s(now - hooks["since"]),
            beat_age_s={(row["name"],): _s(now - row["beat_at"]) for row in rows.beats(connection)},
            backup_age_s=None if backup is None else _s(wall_ms() - backup),
            seal_age_s=None if seal is None else _s(now - seal),
            events=health.newest_event(connection),
            dossiers_open=standing["open"],
            dossiers_late=standing["late"],
            dossiers_nearly_late=standing["nearly_late"],
            mark=_mark(connection, store, now),
        )


def _by_service(numbers: Iterable[Row], name: str) -> Counts:
    return {(row["service"],): row[name] for row in numbers}


def _standing(connection: Connection, store: Store, now: int) -> Mapping[str, Counts]:
    centre = store.centre()
    known = {row["code"] for row in centre.document.get("agency", ())}
    found: dict[str, dict[tuple[str, ...], float]] = {"open": {}, "late": {}, "nearly_late": {}}
    for row in by_agency(connection, centre, now):
        agency = (row["agency"] if row["agency"] in known else OUTSIDE,)
        figures = {
            "open": row["under_way"] + row["held_up"] + row["ready"],
            "late": row["late"],
            "nearly_late": row["nearly_late"],
        }
        for name, n in figures.items():
            found[name][agency] = found[name].get(agency, 0) + n
    return found


def _slips_left(connection: Connection, store: Store) -> Counts:
    """By printer, as `common.store.paper` estimates it, where it does."""
    kept = rows.papers(connection)
    left = {
        code: paper.slips_left(facts, kept.get(code))
        for code, facts in store.centre().printers.items()
    }
    return {(code,): n for code, n in left.items() if n is not None}


def _counted(found: Iterable[tuple[str, ...]]) -> Counts:
    return dict(Counter(found))


def _s(ms: int) -> float:
    return ms / 1000
