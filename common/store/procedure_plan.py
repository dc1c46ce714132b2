"""What an import of the catalogue would write: looked at first, so that it can be only shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from common.domain.refusal import Refusal
from common.i18n.wording import Wording, wording
from common.store.facts import Centre
from common.store.sqlite import Connection
from common.store.tx import dumps

Values = dict[str, Any]
Key = tuple[str, str]

_NAMES = (
    *("code", "valid_from", "valid_to", "unit", "name", "agency", "field", "service"),
    *("at_counter", "level", "data"),
)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Plan:
    """The rows to write, and the codes of the procedures that come, change and end by them."""

    rows: tuple[Values, ...]
    added: tuple[str, ...]
    corrected: tuple[str, ...]
    ended: tuple[str, ...]

    @property
    def codes(self) -> list[str]:
        """All that is no more as it was."""
        return [*self.added, *self.corrected, *self.ended]

    def record(self) -> dict[str, Any]:
        """Its counts, and the codes."""
        return {
            "changed": len(self.rows),
            "added": len(self.added),
            "corrected": len(self.corrected),
            "ended": len(self.ended),
            "codes": self.codes,
        }


def plan(
    connection: Connection,
    centre: Centre,
    rows: Sequence[Mapping[str, Any]],
    today: date,
    *,
    replace: bool,
) -> Plan:
    """What has to be written so that the catalogue says what these rows say.

    A version ends on the day before the next one of its code begins. With `replace` the rows are
    the whole catalogue: every other procedure ended yesterday. What is the same already is no part
    of the plan.

    Raises:
        Refusal: `procedures_invalid` for services and units that the centre does not have, and for
            a version that goes on when a known later one begins.
    """
    known = _known(connection)
    wanted = {_key(values): values for values in map(_values, rows)}
    _refuse(centre, wanted.values(), _overlaps(known, wanted))
    named = {code for code, _ in wanted}
    result = _in_line({**known, **wanted}, named)
    ended = _ended(known, named, today) if replace else {}
    write = {key: values for key, values in {**result, **ended}.items() if known.get(key) != values}
    before = {code for code, _ in known}
    touched = dict.fromkeys(code for code, _ in write if code in named)
    return Plan(
        rows=tuple(write.values()),
        added=tuple(code for code in touched if code not in before),
        corrected=tuple(code for code in touched if code in before),
        ended=tuple(dict.fromkeys(code for code, _ in ended)),
    )


def _known(connection: Connection) -> dict[Key, Values]:
    rows = connection.execute(f"SELECT {', '.join(_NAMES)} FROM procedure").fetchall()  # noqa: S608
    return {_key(values): values for values in map(dict, rows)}


def _key(values: Mapping[str, Any]) -> Key:
    return values["code"], values["valid_from"]


def _values(row: Mapping[str, Any]) -> Values:
    here = row.get("at_counter")
    return {
        "code": row["code"] or row["name"],
        "valid_from": row.get("valid_from") or "",
        "valid_to": row.get("valid_to"),
        "unit": row.get("unit"),
        "name": row["name"],
        "agency": row.get("agency"),
        "field": row.get("field"),
        "service": row.get("service"),
        "at_counter": None if here is None else int(here),
        "level": row.get("level"),
        "data": dumps(row),
    }


def _refuse(centre: Centre, wanted: Iterable[Values], problems: list[Wording]) -> None:
    units = {row["code"] for row in centre.document["unit"]}
    for values in wanted:
        for column, codes in (("service", centre.services), ("unit", units)):
            if values[column] is not None and values[column] not in codes:
                code = wording("wrong.of_centre", table=column)
                problems.append(_at(values, column, code))
    if problems:
        raise Refusal("procedures_invalid", problems=problems)


def _at(values: Values, column: str, wanted: Wording) -> Wording:
    found = wording("wrong.expected", expected=wanted, found=repr(values[column]))
    return wording("wrong.at", at=f"{values['code']} {column}", what=found)


def _overlaps(known: Mapping[Key, Values], wanted: Mapping[Key, Values]) -> list[Wording]:
    """Versions with a last day of their own that a later one known here does not wait for."""
    begins: dict[str, list[str]] = {}
    for (code, day), values in known.items():
        if (code, day) not in wanted and _is_one(values):
            begins.setdefault(code, []).append(day)
    return [
        _at(values, "valid_to", wording("wrong.before_version", day=later))
        for (code, day), values in wanted.items()
        for later in begins.get(code, ())
        if values["valid_to"] is not None and day < later <= values["valid_to"]
    ]


def _is_one(values: Values) -> bool:
    """Whether there is a day on which it holds: one that was ended before it began has none."""
    return values["valid_to"] is None or values["valid_to"] >= values["valid_from"]


def _in_line(versions: Mapping[Key, Values], named: set[str]) -> dict[Key, Values]:
    """The versions of these codes, each over when the next one begins."""
    found = {key: versions[key] for key in sorted(versions) if key[0] in named}
    real = [key for key, values in found.items() if _is_one(values)]
    for earlier, later in pairwise(real):
        if earlier[0] == later[0]:
            found[earlier] = _until(found[earlier], later[1])
    return found


def _until(values: Values, next_begins: str) -> Values:
    last = (date.fromisoformat(next_begins) - _DAY).isoformat()
    ends = values["valid_to"]
    return {**values, "valid_to": last if ends is None or ends > last else ends}


def _ended(known: Mapping[Key, Values], named: set[str], today: date) -> dict[Key, Values]:
    """The other procedures that hold or will hold: none of their days is left."""
    yesterday = (today - _DAY).isoformat()
    return {
        key: {**values, "valid_to": yesterday}
        for key, values in known.items()
        if key[0] not in named and (values["valid_to"] is None or values["valid_to"] > yesterday)
    }
