"""What may go into the bundle: numbers, and texts that the program or the centre file made.

The other way round, leaving out what looks personal, would leave in what nobody thought of. A text
is let through only if it is in the vocabulary: the codes of this program, and those of the centre.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from common import domain
from common.domain.actor import PERMISSIONS
from common.reports.known import KNOWN

LEFT_OUT = "…"
"""Stands where something was."""

_SAID = frozenset(
    {
        *("additional", "asked", "asked_late", "auto", "by_hand", "centre", "chosen", "closed"),
        *("copy", "day_closed", "default", "decision", "early", "fee", "charge", "here", "high"),
        *("highwater", "hours", "in_time", "kept_long_enough", "last", "late", "mistake", "moved"),
        *("new_day", "none", "on_demand", "other", "out", "in", "pad", "played", "process_id"),
        *("said", "sensor", "status", "store", "taken_over", "tomorrow_first", "wall", "keeper"),
        *("devices", "to_cashier", "back", "owner", "submitter", "proxy", "contact", "vi", "en"),
        *("id_number", "phone", "post", "elsewhere", "online", "recovered", "restart", "printed"),
        *("ok", "paper_out", "paper_near_end", "cover_open", "not_ready", "no_fence", "ended"),
        *("fence_silent", "replaced", "printer_gone", "undrawable", "restarted", "confirmed"),
        *("over", "program"),
    }
)
"""Codes of events that no enumeration has."""

_CODE = re.compile(r"[a-z][a-z0-9_]{0,39}")
_FRAME = re.compile(r'  File "(?P<file>[^"]*)", line (?P<line>\d+), in (?P<name>[\w<>.]+)')
_HEAD = re.compile(r"--- \d{4}-\d\d-\d\dT[\d:+.]+ [A-Za-z]+")
_KIND = re.compile(r"(?P<kind>[A-Za-z_][\w.]*)(?::.*)?")
_PARTS_KEPT = 3


def vocabulary(centre: Iterable[str] = ()) -> frozenset[str]:
    """Every text that may pass: our own codes and those of a centre."""
    own = {code for kind in _enumerations() for code in kind}
    return frozenset({*own, *_SAID, *PERMISSIONS, *KNOWN, *centre})


def _enumerations() -> Iterable[type[StrEnum]]:
    for found in pkgutil.iter_modules(domain.__path__):
        module = importlib.import_module(f"{domain.__name__}.{found.name}")
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum:
                yield value


def kept(value: Any, words: frozenset[str]) -> Any:
    """The same value with every text that is not in `words` left out. Names of fields are ours,
    unless they do not look like it."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        return value if value in words else LEFT_OUT
    if isinstance(value, Mapping):
        return {
            key if _CODE.fullmatch(str(key)) or key in words else LEFT_OUT: kept(item, words)
            for key, item in value.items()
        }
    if isinstance(value, Iterable):
        found = [kept(item, words) for item in value]
        return f"{LEFT_OUT} ({len(found)})" if set(map(str, found)) == {LEFT_OUT} else found
    return LEFT_OUT


def crash(text: str) -> str:
    """Of a crash log when, which program, where it was and which kind of error. Source lines and
    what errors said are left out: logs of older programs have words in them."""
    lines = []
    for line in text.splitlines():
        frame = _FRAME.fullmatch(line)
        if _HEAD.fullmatch(line) or line.startswith("Traceback (most recent call last)"):
            lines.append(line)
        elif frame is not None:
            file = "/".join(frame["file"].split("/")[-_PARTS_KEPT:])
            lines.append(f"  {file}:{frame['line']} {frame['name']}")
        elif line and not line.startswith(" ") and (kind := _error_kind(line)):
            lines.append(kind)
    return "\n".join([*lines, ""])


def _error_kind(line: str) -> str | None:
    """`builtins.KeyError` of `KeyError: …`; an error's name ends as Python's and ours do."""
    found = _KIND.fullmatch(line)
    if found is None:
        return None
    kind = found["kind"]
    known = ("Error", "Exception", "Group", "Refusal", "Trouble", "Warning", "Exit", "Interrupt")
    return kind if kind.endswith(known) else None


def centre(document: Mapping[str, Any]) -> dict[str, Any]:
    """The centre file without officers' names, without what may hold a secret, and without
    whom to telephone."""
    scrubbed = {key: value for key, value in document.items() if key not in _SECRET}
    scrubbed["centre"] = {**document["centre"], "hotline": None}
    for section, names in _ONLY.items():
        scrubbed[section] = [
            {name: row[name] for name in names if name in row} for row in document.get(section, ())
        ]
    return scrubbed


_ONLY = {
    "officer": ("home_agency", "unit", "staff_type", "role", "valid_from", "valid_to"),
    "collector": ("code",),
    "hook": ("code", "events", "severity", "kinds", "timeout_s"),
}
"""Of these sections nothing else is kept: an officer's code may be a name, a hook's address may
hold a key."""

_SECRET = frozenset({"officer", "collector", "hook"})
