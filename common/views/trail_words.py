"""What happened to a dossier, in words: what, why, who did it, and until when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from common.i18n.translator import Translator, Zone

_REASONS = {
    "dossier.refused": ("reason", "dossier.reason.refused"),
    "dossier.processed": ("reason", "dossier.reason.refused"),
    "dossier.supplement_asked": ("reason", "dossier.reason.supplement"),
    "dossier.rescheduled": ("reason", "dossier.reason.reschedule"),
    "dossier.stopped": ("reason", "dossier.end_reason"),
    "dossier.withdrawn": ("reason", "dossier.end_reason"),
    "dossier.due_recomputed": ("why", "dossier.reason.redate"),
}
"""Which value of each kind of event is a coded reason, and where the words for it stand."""

_CODED = {
    ("dossier.processed", "result"): "dossier.result",
    ("dossier.returned", "how"): "dossier.returned_how",
    ("dossier.step", "step"): "step",
    ("dossier.told", "notice"): "dossier.notice.kind",
    ("dossier.told", "how"): "dossier.notice.how",
    ("dossier.paper", "form"): "cli.trail.form",
}

_NAMED = ("letter_no", "tracking")

Event = Mapping[str, Any]


def what(event: Event, t: Translator) -> str:
    """What happened."""
    key = f"cli.trail.{event['kind'].removeprefix('dossier.')}"
    return t(key) if t.has(key) else str(event["kind"])


def who(event: Event, t: Translator) -> str:
    """Who did it, and at which desk."""
    role = f"role.{event['role']}"
    by = event["officer"] or (t(role) if t.has(role) else event["actor"])
    return f"{by}, {t('cli.desk.name', desk=event['desk'])}" if event["desk"] else str(by)


def details(event: Event, t: Translator, zone: Zone) -> Iterator[str]:
    """Why, how, and until when from now on."""
    data = event["data"]
    yield from _why(event, t)
    for (kind, name), prefix in _CODED.items():
        if kind == event["kind"] and data.get(name):
            yield t(f"{prefix}.{data[name]}")
    yield from (f"{t(f'field.{name}')}: {data[name]}" for name in _NAMED if data.get(name))
    if event["kind"] == "dossier.code_set":
        yield t("cli.trail.before", code=data["before"])
    if data.get("people"):
        yield t("cli.trail.people")
    if data.get("shelf"):
        yield t("cli.dossier.shelf", shelf=data["shelf"])
    due = data.get("new_due_at") or data.get("due_at")
    if data.get("contrary"):
        yield t("cli.dossier.contrary")
    elif due is not None:
        yield t("cli.dossier.due", at=f"{t.time(due, zone)} {t.date(due, zone)}")


def _why(event: Event, t: Translator) -> Iterator[str]:
    """The coded reason, and the one that somebody typed."""
    data = event["data"]
    coded, prefix = _REASONS.get(event["kind"], (None, ""))
    if coded is not None and data.get(coded):
        yield t(f"{prefix}.{data[coded]}")
    if data.get("why") and coded != "why":
        yield str(data["why"])
