"""The tables of a centre file as the text of one: TOML that people can go on with by hand."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from common.centre.parts import BUILDERS

Tables = dict[str, Any]
"""A centre file as `tomllib` reads it."""

_FIRST = ("setup", "centre", "hours", "rules", "courier")
_BARE = re.compile(r"[A-Za-z0-9_-]+")


def written(tables: Mapping[str, Any], said: Callable[[str], str] = lambda table: "") -> str:
    """The text. Reading it again gives equal tables. `said` has the comment of each table, which
    stands above it, or above the first of several."""
    order = [*_FIRST, *BUILDERS]
    names = sorted(tables, key=lambda name: order.index(name) if name in order else len(order))
    blocks = [block for name in names for block in _blocks(name, tables[name], said(name))]
    return "\n".join([*_comment(said("")), *blocks])


def _blocks(name: str, value: object, comment: str) -> Iterator[str]:
    """A table; or an array of tables, one after the other."""
    rows = value if isinstance(value, list) else [value]
    head = f"[[{name}]]" if isinstance(value, list) else f"[{name}]"
    if not rows:
        yield f"{name} = []\n"
    for place, row in enumerate(rows):
        lines = [*(_comment(comment) if not place else ()), head, *map(_line, row.items())]
        yield "\n".join([*lines, ""])


def _comment(text: str) -> list[str]:
    return [f"# {line}".rstrip() for line in text.splitlines()]


def _line(item: tuple[str, object]) -> str:
    return f"{_key(item[0])} = {value_of(item[1])}"


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _string(name)


def value_of(value: object) -> str:
    """One value on one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        inside = ", ".join(map(_line, value.items()))
        return f"{{ {inside} }}" if inside else "{}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(value_of, value))}]"
    return repr(value)


def _string(text: str) -> str:
    """A basic string: JSON's escapes are TOML's, but for the one control character that JSON lets
    through."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
