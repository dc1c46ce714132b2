"""The files of the bundle, each made by a function that says what it needs."""

from __future__ import annotations

import json
import locale
import os
import platform
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from common.domain.refusal import Refusal, Trouble
from common.store import ballast, health, marks, shelf, sqlite
from common.store.clock import Reference, wall_ms
from common.store.invariants import violations
from common.store.queries import support as rows
from common.store.sqlite import Row
from common.store.steps import SCHEMA_VERSION
from common.store.store import Store
from common.tui.crash import FOLDER as CRASHES
from common.views import measures
from motcua.support import scrub

EVENTS = 2000
ALERTS = 200
OUTAGES = 500
_LOG_BYTES = 65_536

SETTINGS = ("LANG", "LC_ALL", "LC_CTYPE", "LANGUAGE", "TERM", "COLORTERM", "TZ", "PYTHONUTF8")
SETTINGS_OF_OURS = ("MOTCUA_LANG", "MOTCUA_PATIENCE_S")
PLACES = ("MOTCUA_DATA", "MOTCUA_BACKUPS", "MOTCUA_KEY", "MOTCUA_KEYS", "MOTCUA_LOG")
"""Variables of the environment: of the first two their value, of places only whether they are set,
since there may be a name in a path. No other."""

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-@+/:")


@dataclass(frozen=True, slots=True)
class Hall:
    """What a part is made of. `store` is None where it cannot be opened, `trouble` says why."""

    folder: Path
    store: Store | None
    trouble: str | None
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Part:
    """A file of the bundle. The words for why it is there are `support.why.<key>`."""

    key: str
    file: str
    make: Callable[[Hall], str]


def opened(folder: Path) -> Hall:
    """The hall as far as it can be had: a bundle is asked for when something is wrong."""
    try:
        store = Store.open(folder)
        with store.read() as connection:
            words = scrub.vocabulary(rows.codes(connection))
    except (Refusal, Trouble) as error:
        return Hall(folder, None, error.code, scrub.vocabulary())
    return Hall(folder, store, None, words)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _versions(_: Hall) -> str:
    packages = {one.metadata["Name"]: one.version for one in metadata.distributions()}
    return _json(
        {
            "motcua": metadata.version("motcua"),
            "schema_known": SCHEMA_VERSION,
            "python": platform.python_version(),
            "sqlite": sqlite.version(),
            "system": platform.system(),
            "kernel": platform.release(),
            "machine": platform.machine(),
            "distribution": _distribution(),
            "encoding": [sys.getfilesystemencoding(), locale.getpreferredencoding(False)],
            "packages": dict(sorted(packages.items())),
        }
    )


def _distribution() -> str:
    try:
        found = platform.freedesktop_os_release()
    except OSError:
        return ""
    return f"{found.get('ID', '')} {found.get('VERSION_ID', '')}"


def _of_store(make: Callable[[Hall, Store], Any]) -> Callable[[Hall], str]:
    """A part that needs the store, or the trouble that stands in the way of it."""

    def made(hall: Hall) -> str:
        if hall.store is None:
            return _json({"trouble": hall.trouble})
        try:
            return _json(make(hall, hall.store))
        except (Refusal, Trouble) as error:
            return _json({"trouble": error.code})

    return made


def _centre(_: Hall, store: Store) -> Any:
    return scrub.centre(store.centre().document)


def _tables(_: Hall, store: Store) -> Any:
    with store.read() as connection:
        return {"schema": rows.schema(connection), "rows": rows.table_sizes(connection)}


def _checks(_: Hall, store: Store) -> Any:
    """What SQLite and our own rules find. Of what is found only how much, by kind: there may be
    a code of a dossier in the rest."""
    with store.read() as connection:
        damage = {
            table: len(found)
            for table in health.tables(connection)
            if (found := health.damage(connection, table))
        }
        broken = [said.split(":")[0] for said in violations(connection)]
        return {
            "quick_check": damage or "ok",
            "broken": broken,
            "newest_event": health.newest_event(connection),
        }


def _events(hall: Hall) -> str:
    if hall.store is None:
        return _json({"trouble": hall.trouble})
    with hall.store.read() as connection:
        found = rows.newest_events(connection, most=EVENTS)
    return "".join(json.dumps(_event(row, hall.words), ensure_ascii=False) + "\n" for row in found)


def _event(row: Row, words: frozenset[str]) -> dict[str, Any]:
    event = {key: row[key] for key in _NUMBERS_OF_EVENT} | {
        key: row[key] for key in ("node", "kind", "role", "officer")
    }
    terminal = (row["terminal"] or "").partition(":")
    event["terminal"] = terminal[0] if terminal[0] == "cli" else _code(row["terminal"], words)
    event["desk"] = _code(row["desk"], words)
    event["subject"] = _subject(row, words)
    event["data"] = scrub.kept(json.loads(row["data"]), words)
    return event


_NUMBERS_OF_EVENT = ("seq", "at", "wall_at", "recorded_at", "day", "v", "ticket")


def _subject(row: Row, words: frozenset[str]) -> str | None:
    subject, kind = row["subject"], row["kind"]
    if kind == "alert.acknowledged":
        return str(subject)  # its row
    if kind.startswith("alert.") and subject:
        return ":".join(str(_code(part, words)) for part in subject.split(":", 1))
    return _code(subject, words)


def _code(text: str | None, words: frozenset[str]) -> str | None:
    if text is None or text in words or text.partition(":")[2] in words or _is_date(text):
        return text
    return scrub.LEFT_OUT


def _is_date(text: str) -> bool:
    try:
        time.strptime(text, "%Y-%m-%d")
    except ValueError:
        return False
    return True


def _alerts(hall: Hall, store: Store) -> Any:
    with store.read() as connection:
        found = rows.newest_alerts(connection, most=ALERTS)
    return [
        {
            **{key: row[key] for key in ("id", "kind", "severity")},
            **{key: row[key] for key in ("opened_at", "acknowledged_at", "closed_at")},
            "subject": _code(row["subject"], hall.words),
            "data": scrub.kept(json.loads(row["data"]), hall.words),
        }
        for row in found
    ]


def _devices(hall: Hall, store: Store) -> Any:
    with store.read() as connection:
        health_rows = rows.device_health(connection)
        away = rows.outages(connection, most=OUTAGES)
    said = [
        {**dict(row), "evidence": scrub.kept(json.loads(row["evidence"]), hall.words)}
        for row in health_rows
    ]
    return {"health": said, "outages": _plain(away)}


def _jobs(_: Hall, store: Store) -> Any:
    with store.read() as connection:
        return _plain(rows.jobs(connection))


def _processes(_: Hall, store: Store) -> Any:
    with store.read() as connection:
        beats, now = _plain(rows.processes(connection)), store.now()
    holder = {key: store.lock_holder().get(key) for key in ("pid", "since", "action")}
    return {"now": now, "processes": beats, "last_writer": holder}


def _machine(hall: Hall) -> str:
    settings = {name: _setting(name) for name in (*SETTINGS, *SETTINGS_OF_OURS)}
    return _json(
        {
            "wall_ms": wall_ms(),
            "clock": asdict(Reference.taken_now()),
            "zone": time.strftime("%z"),
            "store_now": None if hall.store is None else hall.store.now(),
            "simulated": None if hall.store is None else hall.store.clock.simulated,
            "mark": None if hall.store is None else marks.of(hall.store),
            "cores": os.cpu_count(),
            "load": os.getloadavg(),
            "disk": asdict(measures.disk(hall.folder)),
            "ballast": ballast.state(hall.folder).value,
            "backups": _backups(hall),
            "environment": settings | {name: name in os.environ for name in PLACES},
        }
    )


def _setting(name: str) -> str | None:
    value = os.environ.get(name)
    return value if value is None or set(value) <= _PLAIN else scrub.LEFT_OUT


def _backups(hall: Hall) -> list[dict[str, Any]]:
    """The newest backups, whichever store they are of."""
    place = shelf.place(hall.folder)
    found = [shelf.read_manifest(file) for file in sorted(place.glob("motcua-*.db"))[-10:]]
    names = ("made_at", "schema", "events", "newest", "bytes", "date")
    return [{name: getattr(one, name) for name in names} for one in found if one is not None]


def _crashes(hall: Hall) -> str:
    made = []
    for file in sorted((hall.folder / CRASHES).glob("crash-*.log")):
        with file.open("rb") as log:
            log.seek(max(0, file.stat().st_size - _LOG_BYTES))
            made.append(scrub.crash(log.read().decode("utf-8", "replace")))
    return "\n".join(made)


def _plain(found: Iterable[Row]) -> list[Mapping[str, Any]]:
    return [dict(row) for row in found]


def _doctor(hall: Hall) -> str:
    """What the doctor finds, as codes: its words name paths, and a path may name somebody."""
    from motcua.doctor.checks import CHECKS, examine
    from motcua.doctor.subject import Subject

    subject = Subject(hall.folder)
    try:
        results = list(examine(subject, CHECKS))
    finally:
        subject.close()
    return _json(
        [
            {"check": result.check.code, "case": found.case, "state": found.state.value}
            for result in results
            for found in result.found
        ]
    )


PARTS = (
    Part("versions", "versions.json", _versions),
    Part("centre", "centre.json", _of_store(_centre)),
    Part("tables", "tables.json", _of_store(_tables)),
    Part("checks", "checks.json", _of_store(_checks)),
    Part("events", "events.jsonl", _events),
    Part("alerts", "alerts.json", _of_store(_alerts)),
    Part("devices", "devices.json", _of_store(_devices)),
    Part("jobs", "print-jobs.json", _of_store(_jobs)),
    Part("processes", "processes.json", _of_store(_processes)),
    Part("machine", "machine.json", _machine),
    Part("doctor", "doctor.json", _doctor),
    Part("crashes", "crashes.txt", _crashes),
)
