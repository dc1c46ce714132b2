"""What another centre file changes: setting by setting, before and after, for the record."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

Document = Mapping[str, Any]

MOST = 200
"""More settings than this are only counted: a whole new file is looked at by itself."""

_UNSAID = frozenset({"hook.command", "hook.url", "hook.url_file", "officer.name"})
"""Secrets, and names of people: that they changed is said, not from what to what."""

_KEYS = {"desk_service": ("desk", "service"), "closure": ("date",), "calendar": ("date",)}
"""What names a row where it has no code; one of no other table is named by its place."""


def differences(before: Document, after: Document) -> list[dict[str, Any]]:
    """Each with `setting` (`rules.wait_alert_min`, `service.ho-tich.target_min`), `before` and
    `after`; None is not there."""
    old, new = dict(_flat(before)), dict(_flat(after))
    found = [
        {"setting": name, "before": _said(name, old.get(name)), "after": _said(name, new.get(name))}
        for name in sorted(old.keys() | new.keys())
        if old.get(name) != new.get(name)
    ]
    if len(found) > MOST:
        rest = {"setting": "…", "before": None, "after": len(found) - MOST}
        return [*found[:MOST], rest]
    return found


def _flat(document: Document) -> Iterator[tuple[str, Any]]:
    for table, rows in document.items():
        if isinstance(rows, Mapping):
            yield from _keys("" if table == "centre" else f"{table}.", rows)
        else:
            for place, row in enumerate(rows):
                yield from _keys(f"{table}.{_name(table, place, row)}.", row)


def _keys(prefix: str, row: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in row.items():
        if isinstance(value, Mapping) and key in ("rules", "hours"):
            yield from ((f"{prefix}{key}.{name}", one) for name, one in value.items())
        elif value not in (None, [], {}):
            yield f"{prefix}{key}", value


def _name(table: str, place: int, row: Mapping[str, Any]) -> str:
    keys = _KEYS.get(table, ("code",))
    return "/".join(str(row[key]) for key in keys) if set(keys) <= row.keys() else str(place)


def _said(name: str, value: Any) -> Any:
    """A value as it can be read in a line."""
    table, _, rest = name.partition(".")
    if f"{table}.{rest.rpartition('.')[2]}" in _UNSAID and value is not None:
        return "***"
    if isinstance(value, Mapping):
        value = value.get("vi") or json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        value = json.dumps(value, ensure_ascii=False)
    return value[:200] if isinstance(value, str) else value
