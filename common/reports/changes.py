"""`motcua report changes`: who changed which setting, when, from what to what, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from common.i18n.translator import Translator
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
        Column("who", t("changes.who"), Kind.CODE, share=1.4),
        Column("role", t("changes.role"), share=1.3),
        Column("what", t("changes.what"), share=2.4),
        Column("about", t("changes.about"), Kind.CODE, share=2.2),
        Column("before", t("changes.before"), share=1.8),
        Column("after", t("changes.after"), share=1.8),
        Column("why", t("changes.why"), share=1.8),
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
    about = change.desk if change.kind.startswith("desk.") else change.subject
    if change.kind == "seal.made":
        about = None  # the hash, which stands on the seal
    if change.kind == "centre.applied" and data.get("settings"):
        for one in data["settings"]:
            yield (*head, one["setting"], _value(one["before"]), _value(one["after"]), None)
    elif change.kind == "calendar.changed":
        for day in data["days"]:
            yield (*head, day["date"], None, _day(day, t), None)
    else:
        yield (*head, about, *_before_after(change.kind, data, asked), _why(data))


def _before_after(
    kind: str, data: Mapping[str, Any], asked: Asked
) -> tuple[str | None, str | None]:
    t, zone = asked.t, asked.zone
    if kind == "dossier.due_recomputed":
        before, after = (
            f"{t.time(data[name], zone)} {t.date(data[name], zone)}"
            for name in ("old_due_at", "new_due_at")
        )
        return before, after
    if kind == "desk.assigned":
        return None, ", ".join([*data["serves"], *(f"({code})" for code in data["helps"])])
    if kind == "hall.notice_set":
        return None, data["text"].get("vi")
    if kind in ("officer.added", "station.added"):
        role = f"role.{data['role']}"  # a station may also be a counter or a display
        return None, t(role) if t.has(role) else data["role"]
    if kind == "centre.applied":
        return None, t("changes.version", version=data["version"])
    if kind == "seal.verified":
        return None, t("changes.intact" if data["intact"] else "changes.tampered")
    if kind == "fee.refunded":
        return None, t.money(data["amount_vnd"])
    return None, None


def _day(day: Mapping[str, Any], t: Translator) -> str:
    key = "usual" if day["working"] is None else "worked" if day["working"] else "off"
    return t(f"changes.day.{key}")


def _value(value: Any) -> str | None:
    return None if value is None else str(value)


def _why(data: Mapping[str, Any]) -> str | None:
    why = data.get("why") or data.get("reason")
    return None if why is None else str(why)
