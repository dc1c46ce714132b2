"""Reads a centre file: either a whole, checked `Centre`, or every problem of the file at once."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from common.centre import money, parts, rules
from common.centre.head import head, languages
from common.centre.inputs import known as keypads
from common.centre.model import Centre
from common.centre.reading import not_toml, unreadable
from common.centre.signs.known import profiles
from common.centre.table import Context, Findings, Table, expected, label, plain
from common.domain.refusal import Refusal
from common.i18n.wording import wording

Made = TypeVar("Made")
Root = Mapping[str, Any]
Row = Mapping[str, Any]
Rows = Mapping[str, Sequence[Row]]

_SINGLE = ("centre", "hours", "rules", "courier")
_OPTIONAL = ("rules", "courier")
_PLURAL = {
    "agency": "agencies",
    "series": "series",
    "priority_class": "priority_classes",
    "calendar": "calendar",
}


def load(path: Path) -> Centre:
    """The centre described by the TOML file at `path`.

    Raises:
        Refusal: `centre_invalid` with `problems`, one line for each, such as
            `dan-hai.toml: [[service]] #3 "ho-tich" target_min: expected a whole number of
            minutes 1..240, found "x"`.
    """
    findings = Findings(path.name)
    root = _read(path, findings)
    centre = None if root is None else _centre(root, findings)
    if centre is None:
        raise Refusal("centre_invalid", problems=findings.lines)
    return centre


def understood(root: Root, findings: Findings) -> Centre | None:
    """The centre described by these tables, as a TOML file has them; None with every problem noted
    in `findings`."""
    return _centre(root, findings)


def tables(path: Path) -> Root:
    """The tables of the TOML file at `path` as they stand there, whatever is wrong with them.

    Raises:
        Refusal: `centre_invalid`, when it is no such file.
    """
    findings = Findings(path.name)
    root = _read(path, findings)
    if root is None:
        raise Refusal("centre_invalid", problems=findings.lines)
    return root


def _read(path: Path, findings: Findings) -> Root | None:
    """The raw tables, or None with the reason noted."""
    try:
        if path.is_file():
            return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
        findings.add("", "", wording("wrong.file"))
    except OSError as error:
        findings.add("", "", unreadable(error))
    except UnicodeDecodeError as error:
        findings.add("", "", wording("wrong.utf8", byte=error.start))
    except (ValueError, RecursionError) as error:  # tomllib's, and Python's on absurd nesting
        findings.add("", "", not_toml(error))
    return None


def _centre(root: Root, findings: Findings) -> Centre | None:
    """The centre, or None with every problem noted."""
    _refuse_unknown(root, findings)
    rows = {name: _rows(root, name, findings) for name in parts.BUILDERS}
    _refuse_doubles(rows, findings)
    single = {name: _single(root, name, findings) for name in _SINGLE}
    context = Context(
        codes={name: [_code(row) for row in rows[name]] for name in rows},
        languages=languages(single["centre"].get("languages")),
    )
    settings = _settings(single, context, findings)
    built = _parts(rows, settings, context, findings)
    rules.check(built, findings)
    if findings.lines:
        return None
    tables: dict[str, Any] = {_PLURAL.get(name, f"{name}s"): built[name] for name in built}
    return Centre(**settings, **tables)


def _settings(
    single: Mapping[str, Mapping[str, Any]], context: Context, findings: Findings
) -> dict[str, Any]:
    """Everything that is in the file once, as arguments of `Centre`."""
    tables = {name: Table(findings, context, name, f"[{name}]", single[name]) for name in _SINGLE}
    settings = {
        **head(tables["centre"]),
        "hours": tables["hours"].week(),
        "rules": parts.rules(tables["rules"]),
        "courier": money.courier(tables["courier"]),
    }
    tables["centre"].done()
    tables["rules"].done()
    tables["courier"].done()
    return settings


def _parts(
    rows: Rows, settings: Mapping[str, Any], context: Context, findings: Findings
) -> dict[str, tuple[Any, ...]]:
    """Every row of every table. Rows may lean on the settings, and on the only zone."""
    zones = context.codes["zone"]
    defaults = parts.Defaults(
        zone=zones[0] if len(zones) == 1 else None,
        unit=settings["unit"],
        rules=settings["rules"],
        languages=settings["languages"],
        protocols=_named(rows["protocol"], profiles),
        keypads=_named(rows["keypad_profile"], keypads.profiles),
    )
    built: dict[str, list[object]] = {name: [] for name in rows}
    for name, data in rows.items():
        for index, row in enumerate(data):
            where = label(name, index, row.get("code"))
            table = Table(findings, context, name, where, row)
            built[name].append(parts.BUILDERS[name](table, defaults))
            table.done()
    return {name: tuple(built[name]) for name in built}


def _named(
    rows: Sequence[Row], known: Callable[[Sequence[Row]], Mapping[str, Made]]
) -> dict[str, Made | None]:
    """Every profile that a device may name; None where the centre's own has problems."""
    own = [row for row in rows if _code(row)]
    return {**dict.fromkeys(map(_code, own)), **known(own)}


def _refuse_unknown(root: Root, findings: Findings) -> None:
    known = (*_SINGLE, *parts.BUILDERS)
    for name in root:
        if name not in known:
            what = wording("wrong.unknown_table", known=", ".join(known))
            findings.add(name, f"[{plain(name)}]", what)


def _single(root: Root, name: str, findings: Findings) -> Mapping[str, Any]:
    value = root.get(name)
    if isinstance(value, dict):
        return value
    if value is not None or name not in _OPTIONAL:
        findings.add(name, f"[{name}]", expected(wording("wrong.value.table"), value))
    return {}


def _rows(root: Root, name: str, findings: Findings) -> Sequence[Mapping[str, Any]]:
    value = root.get(name, [])
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        findings.add(name, f"[[{name}]]", expected(wording("wrong.tables", table=name), value))
        return []
    if not value and name in parts.REQUIRED:
        findings.add(name, f"[[{name}]]", wording("wrong.none"))
    return value


def _refuse_doubles(rows: Rows, findings: Findings) -> None:
    for name, table in rows.items():
        first: dict[str, int] = {}
        for index, code in enumerate(map(_code, table)):
            if code and first.setdefault(code, index) != index:
                what = wording("wrong.code_again", row=first[code] + 1)
                findings.add(name, f"{label(name, index, code)} code", what)


def _code(row: Mapping[str, Any]) -> str:
    code = row.get("code")
    return code if isinstance(code, str) else ""
