"""The hall that there is, as the tables of a centre file, and what would become other in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from common.domain.courier import Courier
from common.domain.promise import Rules
from common.domain.refusal import Trouble
from common.store.store import Store
from motcua.setup.toml import Tables

_ALWAYS = {"closure": ("date",), "calendar": ("date",)}
"""What TOML has as a date and a document as a string."""
_GIVEN = {"officer": {"valid_from": "from", "valid_to": "to"}}
"""What a document calls otherwise than the file."""


def document_of(folder: Path) -> Tables | None:
    """The centre that the store in this data folder has; None where there is no store.

    Raises:
        Trouble: there is one that cannot be opened.
    """
    try:
        store = Store.open(folder)
    except Trouble as trouble:
        if trouble.code == "store_missing":
            return None
        raise
    try:
        found: Tables = dict(store.centre().document)
        return found
    finally:
        store.close()


def tables_of(document: Mapping[str, Any]) -> Tables:
    """A centre file that says just this (`common.centre.document`). What is not said there, and
    what a file need not say, is left out."""
    head = document["centre"]
    found: Tables = {
        "centre": _plain({k: v for k, v in head.items() if k not in {"hours", "rules"}}),
        "hours": _hours(head["hours"]),
        "rules": _unusual(head["rules"], Rules()),
    }
    if "courier" in document:
        usual = Courier()
        said = {k: v for k, v in document["courier"].items() if _plainly(getattr(usual, k)) != v}
        found["courier"] = said
    for name, rows in document.items():
        if name not in {"centre", "courier", "desk_service"}:
            found[name] = [_row(name, row) for row in rows]
    for desk in found["desk"]:
        mine = [row for row in document["desk_service"] if row["desk"] == desk["code"]]
        for key, rank in (("first", 0), ("helps", 1)):
            if services := [row["service"] for row in mine if row["rank"] == rank]:
                desk[key] = services
    return {name: rows for name, rows in found.items() if rows not in ({}, [])}


def _row(table: str, row: Mapping[str, Any]) -> Tables:
    names = _GIVEN.get(table, {})
    said = {names.get(key, key): value for key, value in _plain(row).items()}
    for key in (*_ALWAYS.get(table, ()), "from", "to"):
        if isinstance(said.get(key), str) and key in {"date", "from", "to"} and table != "hook":
            said[key] = date.fromisoformat(said[key])
    if table in {"service"} and isinstance(said.get("hours"), dict):
        said["hours"] = _hours(said["hours"])
    if table == "calendar" and "hours" in said:
        said["hours"] = [_session(one) for one in said["hours"]]
    if said.get("address") == 0:
        del said["address"]
    if table == "speaker" and "kiosk" in said:
        said.pop("zone", None)
    return said


def _plain(row: Mapping[str, Any]) -> Tables:
    """What is said: None and texts that are not there are not."""
    return {k: _plainly(v) for k, v in row.items() if v is not None and v not in ({}, (), [])}


def _plainly(value: object) -> object:
    if isinstance(value, list | tuple):
        return [_plainly(one) for one in value]
    return dict(value) if isinstance(value, Mapping) else value


def _hours(week: Mapping[str, Any]) -> Tables:
    return {day: [_session(one) for one in sessions] for day, sessions in week.items() if sessions}


def _session(session: tuple[int, int] | list[int]) -> str:
    start, end = session
    return f"{start // 60:02}:{start % 60:02}-{end // 60:02}:{end % 60:02}"


def _unusual(rules: Mapping[str, Any], usual: Rules) -> Tables:
    return {k: v for k, v in rules.items() if v is not None and getattr(usual, k, None) != v}


def changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """What is other in the second of two documents: `+`, `-` or `~`, the table with the code, and
    which keys."""
    for name in dict.fromkeys((*before, *after)):
        if name == "desk_service":
            continue
        old, new = (_keyed(name, one) for one in (before, after))
        for code in dict.fromkeys((*old, *new)):
            where = f"{name} {code}".strip()
            if code not in new:
                yield "-", where, ""
            elif code not in old:
                yield "+", where, ""
            elif keys := [k for k in new[code] if old[code].get(k) != new[code][k]]:
                yield "~", where, ", ".join(keys)


def _keyed(name: str, document: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """The rows of a table by what they are known by; a single table by nothing."""
    rows = document.get(name, [])
    if isinstance(rows, Mapping):
        return {"": rows}
    if name == "desk":
        served = document.get("desk_service", [])
        rows = [
            {**row, "services": [s for s in served if s["desk"] == row["code"]]} for row in rows
        ]
    return {str(row.get("code") or row.get("date") or row.get("kind")): row for row in rows}
