"""The history of a dossier in words: what happened, why, who did it, and until when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from motcua.edge import Session

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
}

_NAMED = ("letter_no", "tracking")


def trail_words(session: Session, events: Sequence[Mapping[str, Any]]) -> str:
    """One event a line, or two."""
    return "\n".join(line for event in events for line in _lines(session, event))


def when(session: Session, at: int) -> str:
    """A moment as lists have it."""
    return f"{session.t.time(at, session.zone)} {session.t.date(at, session.zone)}"


def _lines(session: Session, event: Mapping[str, Any]) -> Iterator[str]:
    t, key = session.t, f"cli.trail.{event['kind'].removeprefix('dossier.')}"
    happened = t(key) if t.has(key) else event["kind"]
    yield f"{when(session, event['at'])}  {happened} · {_who(session, event)}"
    if told := " · ".join(_details(session, event)):
        yield f"  {told}"


def _who(session: Session, event: Mapping[str, Any]) -> str:
    role = f"role.{event['role']}"
    by = event["officer"] or (session.t(role) if session.t.has(role) else event["actor"])
    return f"{by}, {session.t('cli.desk.name', desk=event['desk'])}" if event["desk"] else str(by)


def _details(session: Session, event: Mapping[str, Any]) -> Iterator[str]:
    t, data = session.t, event["data"]
    yield from _why(session, event)
    for (kind, name), prefix in _CODED.items():
        if kind == event["kind"] and data.get(name):
            yield t(f"{prefix}.{data[name]}")
    yield from (f"{t(f'field.{name}')}: {data[name]}" for name in _NAMED if data.get(name))
    if event["kind"] == "dossier.code_set":
        yield t("cli.trail.before", code=data["before"])
    if data.get("shelf"):
        yield t("cli.dossier.shelf", shelf=data["shelf"])
    due = data.get("new_due_at") or data.get("due_at")
    if data.get("contrary"):
        yield t("cli.dossier.contrary")
    elif due is not None:
        yield t("cli.dossier.due", at=when(session, due))


def _why(session: Session, event: Mapping[str, Any]) -> Iterator[str]:
    """The coded reason, and the one that somebody typed."""
    data = event["data"]
    coded, prefix = _REASONS.get(event["kind"], (None, ""))
    if coded is not None and data.get(coded):
        yield session.t(f"{prefix}.{data[coded]}")
    if data.get("why") and coded != "why":
        yield str(data["why"])
