"""`motcua report changes`: who changed which setting, when, from what to what, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from common.i18n.translator import Translator
from common.reports import changes_words as words
from common.reports import cover
from common.reports.asked import Asked
from common.reports.document import Column, Document, Kind, Row, Table
from common.views import changes
from common.views.changes import Change


def make(asked: Asked) -> Document:
    """The report."""
    t = asked.t
    found = changes.read(asked.store, asked.span)
    rows = [row for change in found for row in _rows(change, asked)]
    columns = (
        Column("at", t("changes.at"), Kind.MOMENT, share=1.4),
        Column("who", t("changes.who"), Kind.CODE, share=1.2),
        Column("role", t("changes.role"), for_programs=True),
        Column("what", t("changes.what"), share=2.2),
        Column("about", t("changes.about"), share=2.2),
        Column("before", t("changes.before"), for_programs=True),
        Column("after", t("changes.after"), for_programs=True),
        Column("change", t("changes.change"), share=2.8),
        Column("why", t("changes.why"), share=2),
    )
    return Document(
        name="changes",
        title=t("changes.title"),
        issuer=asked.issuer,
        span=asked.span,
        made_at=asked.store.now(),
        zone=asked.zone,
        tables=(Table("changes", t("changes.title"), columns, rows),),
        notes=(t("changes.note"),),
        covers=cover.covers(asked),
        seal=cover.seal_line(asked),
        growing=asked.growing,
        wide=True,
        rows="changes",
    )


def _rows(change: Change, asked: Asked) -> Iterator[Row]:
    """One row, or one for each setting of a centre file and each day of the calendar."""
    t, data = asked.t, change.data
    role = t(f"role.{change.role}") if t.has(f"role.{change.role}") else change.role
    head = (change.at, change.by, role, t(f"changes.{change.kind}"))
    why = words.why(change, asked)
    if change.kind == "centre.applied" and data.get("settings"):
        for one in data["settings"]:
            before, after = _value(one["before"]), _value(one["after"])
            changed = words.from_to(before, after, t, of_setting=True)
            yield (*head, one["setting"], before, after, changed, why)
    elif change.kind == "calendar.changed":
        for day in data["days"]:
            on = f"{date.fromisoformat(day['date']):%d/%m/%Y}"
            yield (*head, on, None, _day(day, t), _day(day, t), why)
    else:
        about, (before, after) = words.about(change, asked), words.sides(change, asked)
        changed = words.from_to(before, after, t, of_setting=False)
        yield (*head, about, before, after, changed, why)


def _day(day: Mapping[str, Any], t: Translator) -> str:
    """What it is from now on, and its name."""
    key = "usual" if day["working"] is None else "worked" if day["working"] else "off"
    said = t(f"changes.day.{key}")
    return f"{said} · {day['name']}" if day.get("name") else said


def _value(value: Any) -> str | None:
    """As it stands in a centre file."""
    return str(value).lower() if isinstance(value, bool) else None if value is None else str(value)
