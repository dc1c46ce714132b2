"""A change of a setting in words: what it is about, from what to what, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from common.domain.promise import MINUTE
from common.i18n.translator import Translator
from common.reports.asked import Asked
from common.views.changes import Change

Sides = tuple[str | None, str | None]
"""Before and after, where that can be said."""

_NAMED_CODES = 5
"""Codes of procedures that stand in one line; how many more there were is said after them."""

_ELSEWHERE = ("seal.made", "dossier.code_set")
"""Whose subject is the hash that stands on the seal, or what is after the change."""

_CODED = {
    "fee.waived": ("reason", "fee_waiver"),
    "dossier.rescheduled": ("reason", "dossier.reason.reschedule"),
    "dossier.due_recomputed": ("why", "dossier.reason.redate"),
    "seal.made": ("why", "changes.seal"),
    "person.purged": ("rule", "story.person.rule"),
}
"""Which value is a code of the program, and where its words stand."""


def about(change: Change, asked: Asked) -> str | None:
    """What was changed."""
    if change.kind.startswith("desk."):
        return change.desk
    if change.kind.startswith("fee."):
        return asked.t("story.fee", id=change.subject)
    if change.kind == "procedures.imported":
        codes = change.data["codes"]
        more = len(codes) - _NAMED_CODES
        named = ", ".join(codes[:_NAMED_CODES])
        return f"{named} {asked.t('changes.more', n=more)}" if more > 0 else named or None
    if change.kind == "day.closed":
        return f"{date.fromisoformat(str(change.subject)):%d/%m/%Y}"
    return None if change.kind in _ELSEWHERE else change.subject


def sides(change: Change, asked: Asked) -> Sides:
    """From what to what."""
    found = _SIDES.get(change.kind)
    return (None, None) if found is None else found(change, asked)


def from_to(
    before: str | None, after: str | None, t: Translator, *, of_setting: bool
) -> str | None:
    """Both sides in a line; of a setting that was not there, or is there no more, that."""
    if before and after:
        return t("changes.from_to", before=before, after=after)
    if not of_setting:
        return before or after
    return t("changes.came", after=after) if after else t("changes.went", before=before or "—")


def why(change: Change, asked: Asked) -> str | None:
    """The reason that was given: a code in its words, and what somebody typed."""
    t, data = asked.t, change.data
    name, prefix = _CODED.get(change.kind, (None, ""))
    said = []
    if name is not None and data.get(name):
        key = f"{prefix}.{data[name]}"
        said.append(t(key) if t.has(key) else str(data[name]))
    said += [str(data[key]) for key in ("why", "reason") if key != name and data.get(key)]
    return " · ".join(said) or None


def _moment(at: int | None, asked: Asked) -> str | None:
    if at is None:
        return None
    return f"{asked.t.time(at, asked.zone)} {asked.t.date(at, asked.zone)}"


def _until(name: str) -> Callable[[Change, Asked], Sides]:
    def found(change: Change, asked: Asked) -> Sides:
        at = _moment(change.data.get(name), asked)
        return None, None if at is None else asked.t("changes.until", at=at)

    return found


def _dates(change: Change, asked: Asked) -> Sides:
    before, after = (change.data.get(name) for name in ("old_due_at", "new_due_at"))
    return _moment(before, asked), _moment(after, asked)


def _role(change: Change, asked: Asked) -> Sides:
    return None, asked.t(f"role.{change.data['role']}")


def _station(change: Change, asked: Asked) -> Sides:
    return None, asked.t(f"changes.station.{change.data['role']}", place=change.data["place"] or "")


def _roles(data: Mapping[str, Any], asked: Asked) -> str:
    return ", ".join(asked.t(f"person_role.{role}") for role in data["roles"])


def _serves(change: Change, _: Asked) -> Sides:
    helps = (f"({code})" for code in change.data["helps"])
    return None, ", ".join([*change.data["serves"], *helps])


def _imported(change: Change, asked: Asked) -> Sides:
    counts = {name: change.data.get(name, 0) for name in ("added", "corrected", "ended")}
    return None, asked.t("changes.imported", **counts)


def _drift(change: Change, asked: Asked) -> Sides:
    minutes = round(change.data["drift_ms"] / MINUTE)
    return asked.t("unusual.why.drift", minutes=minutes), None


def _restored(change: Change, asked: Asked) -> Sides:
    return None, asked.t("changes.restored", at=_moment(change.data["made_at"], asked))


def _checked(change: Change, asked: Asked) -> Sides:
    return None, asked.t("changes.intact" if change.data["intact"] else "changes.tampered")


def _trial(change: Change, asked: Asked) -> Sides:
    first, last = change.data["first"], change.data["last"]
    days = [f"{date.fromisoformat(day):%d/%m/%Y}" if day else "…" for day in (first, last)]
    return None, " – ".join(days)


_SIDES: Mapping[str, Callable[[Change, Asked], Sides]] = {
    "centre.applied": lambda one, asked: (
        None,
        asked.t("changes.version", version=one.data["version"]),
    ),
    "procedures.imported": _imported,
    "clock.confirmed": _drift,
    "officer.added": _role,
    "station.added": _station,
    "station.keyed": lambda one, _: (None, one.data["key"]),
    "officer.unlocked": lambda one, asked: (
        asked.t("unusual.why.failures", n=one.data["failures"]),
        None,
    ),
    "hall.held": _until("until"),
    "service.held": _until("until"),
    "service.closed": _until("next_at"),
    "hall.notice_set": lambda one, asked: (
        None,
        asked.t.pick(one.data["text"]) if one.data["text"] else asked.t("changes.own_notice"),
    ),
    "desk.assigned": _serves,
    "dossier.rescheduled": _dates,
    "dossier.due_recomputed": _dates,
    "dossier.reopened": lambda one, asked: (None, _moment(one.data.get("due_at"), asked)),
    "dossier.code_set": lambda one, asked: (one.data["before"], one.subject),
    "fee.refunded": lambda one, asked: (None, asked.t.money(one.data["amount_vnd"])),
    "person.purged": lambda one, asked: (_roles(one.data, asked), None),
    "store.restored": _restored,
    "key.made": lambda one, asked: (one.data.get("before"), one.subject),
    "key.rotating": lambda one, asked: (one.data.get("before"), one.subject),
    "seal.verified": _checked,
    "trial.started": _trial,
    "trial.ended": _trial,
}
