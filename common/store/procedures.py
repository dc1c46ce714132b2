"""The catalogue of procedures (thủ tục hành chính) as actions need it: the row valid on a day."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from common.domain.due import IMMEDIATE, ProcessingTime
from common.domain.fees import FeeKind
from common.domain.procedure import Fee, fees_of_day
from common.domain.refusal import Refusal
from common.store.facts import Centre, ServiceFacts
from common.store.sqlite import Connection, Row

OTHER = "khac"
"""What a visit names that was about no procedure of the catalogue."""


@dataclass(frozen=True, slots=True)
class Procedure:
    """One procedure, as it holds on a day.

    `time` is what the centre has committed itself to, the `legal` time where that is not shorter;
    None where only the official receipt knows. `components` have `name` and the number of
    `originals`, `certified` copies and plain `copies` asked for. `place` says where to go with one
    that is not handled `at_counter`. `unit` is the only one of a shared hall that handles it, None
    for any. `immediate`: the result is handed over at once. `fees` are those of any day
    (`fee_on`), `waivers` the coded reasons to waive them here. `valid_to` is its last day.
    """

    code: str
    valid_from: str
    name: str
    agency: str
    field: str
    service: str | None
    at_counter: bool
    place: str
    outside: bool
    time: ProcessingTime | None
    clock_starts: str
    components: tuple[Mapping[str, Any], ...]
    data: Mapping[str, Any]
    valid_to: str | None = None
    unit: str | None = None
    level: str = ""
    legal: ProcessingTime | None = None
    immediate: bool = False
    fees: tuple[Fee, ...] = ()
    waivers: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()


COLUMNS = "code, valid_from, valid_to, unit, name, agency, field, service, at_counter, level, data"
"""What `read` needs, in this order."""

_VALID = (
    f"SELECT {COLUMNS} FROM procedure WHERE code = :code AND valid_from <= :day"  # noqa: S608
    " AND (valid_to IS NULL OR valid_to >= :day) ORDER BY valid_from DESC LIMIT 1"
)


def need(connection: Connection, code: str, day: date) -> Procedure:
    """The procedure as it holds on a day.

    Raises:
        Refusal: `procedure_unknown`; `procedure_not_valid` for one that is over or not yet.
    """
    row = connection.execute(_VALID, {"code": code, "day": day.isoformat()}).fetchone()
    if row is not None:
        return read(row)
    known = connection.execute(
        "SELECT 1 FROM procedure WHERE code = :code", {"code": code}
    ).fetchone()
    reason = "procedure_unknown" if known is None else "procedure_not_valid"
    raise Refusal(reason, procedure=code[:40])


def read(row: Row) -> Procedure:
    """A row of the table, its `COLUMNS`. Of one that was read before nothing is worked out again:
    the same ones are asked for all day."""
    return _read(*row)


@lru_cache(maxsize=4096)
def _read(
    code: str,
    valid_from: str,
    valid_to: str | None,
    unit: str | None,
    name: str,
    agency: str | None,
    field: str | None,
    service: str | None,
    at_counter: int | None,
    level: str | None,
    text: str,
) -> Procedure:
    data = json.loads(text)
    return Procedure(
        code=code,
        valid_from=valid_from,
        name=name,
        agency=agency or "",
        field=field or "",
        service=service,
        at_counter=at_counter != 0,
        place=data.get("place") or "",
        outside=bool(data.get("outside")),
        time=_time(data, "time") or _time(data, "legal") or _at_once(data),
        clock_starts=data.get("clock_starts") or "acceptance",
        components=tuple(data.get("components") or ()),
        data=data,
        valid_to=valid_to,
        unit=unit,
        level=level or "",
        legal=_time(data, "legal"),
        immediate=bool(data.get("immediate")) or data.get("time_unit") == IMMEDIATE,
        fees=tuple(_fee(fee) for fee in data.get("fees") or ()),
        waivers=tuple(data.get("waivers") or ()),
        channels=tuple(data.get("channels") or ()),
    )


def fee_on(procedure: Procedure, day: date) -> tuple[Fee, ...]:
    """What is asked for on that day, before anything is waived.

    A catalogue that names one amount and not what it is for gives a fee without a kind.
    """
    amount = procedure.data.get("fee_vnd")
    if procedure.fees or not amount:
        return fees_of_day(procedure.fees, day)
    return (Fee(None, amount),)


def _time(data: Mapping[str, Any], which: str) -> ProcessingTime | None:
    value, unit = data.get(f"{which}_value"), data.get(f"{which}_unit")
    if value is None or unit is None:
        return None
    return ProcessingTime(value, unit, bool(data.get("cutoff_15h")))


def _at_once(data: Mapping[str, Any]) -> ProcessingTime | None:
    return ProcessingTime(0, IMMEDIATE) if data.get("immediate") else None


def _fee(row: Mapping[str, Any]) -> Fee:
    begins, ends = (row.get(key) for key in ("valid_from", "valid_to"))
    return Fee(
        kind=FeeKind(row["kind"]),
        amount_vnd=row["amount_vnd"],
        name=row.get("name") or "",
        valid_from=begins and date.fromisoformat(begins),
        valid_to=ends and date.fromisoformat(ends),
    )


def service_of(centre: Centre, procedure: Procedure) -> ServiceFacts:
    """Where people queue for it: the service it names, else the first one, in a unit that handles
    it, with its field; one that has the field of this level only (`Đất đai@tinh`) comes before one
    that has the field of all.

    Raises:
        Refusal: `procedure_no_service` when no service of the centre has its field.
    """
    if procedure.service is not None and procedure.service in centre.services:
        return centre.services[procedure.service]
    here = [s for s in centre.services.values() if procedure.unit in (None, s.unit)]
    for field in (f"{procedure.field}@{procedure.level}", procedure.field):
        for service in here:
            if field in service.fields:
                return service
    raise Refusal("procedure_no_service", procedure=procedure.code, field=procedure.field)


def agency_of(centre: Centre, procedure: Procedure, service: ServiceFacts) -> tuple[str, bool]:
    """The competent agency, and whether it is outside this centre: its code if it is one of the
    centre's, its name if it is outside, and the service's own agency for a general name like
    «UBND cấp xã»."""
    for agency in centre.document["agency"]:
        if procedure.agency in (agency["code"], *agency["name"].values()):
            return agency["code"], procedure.outside
    if procedure.outside and procedure.agency:
        return procedure.agency, True
    return service.agency, False


def is_empty(connection: Connection) -> bool:
    """Whether no catalogue ever came in."""
    return connection.execute("SELECT 1 FROM procedure LIMIT 1").fetchone() is None


def next_version(connection: Connection, code: str, day: date) -> str | None:
    """When a later version of it begins that is known on that day."""
    row = connection.execute(
        "SELECT min(valid_from) FROM procedure WHERE code = :code AND valid_from > :day"
        " AND (valid_to IS NULL OR valid_to >= valid_from)",
        {"code": code, "day": day.isoformat()},
    ).fetchone()
    found: str | None = row[0]
    return found


def versions(connection: Connection) -> list[dict[str, Any]]:
    """Every version of every procedure as the row that it came from, with the days on which it
    holds; those that were ended before they began are left out."""
    rows = connection.execute(
        "SELECT valid_from, valid_to, data FROM procedure"
        " WHERE valid_to IS NULL OR valid_to >= valid_from ORDER BY field, name, code, valid_from"
    ).fetchall()
    return [
        {**json.loads(row["data"]), "valid_from": row["valid_from"], "valid_to": row["valid_to"]}
        for row in rows
    ]
