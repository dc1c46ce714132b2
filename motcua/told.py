"""The history of a ticket in the words of the command line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from common.views import history_words as words
from common.views.history import History, Step
from motcua.edge import Session


def history_record(session: Session, found: History) -> dict[str, Any]:
    """The answer for programs: every moment as ISO 8601."""
    return {
        "number": found.number,
        "date": found.date,
        "service": found.service,
        "state": found.state,
        "priority": found.priority,
        "issued_at": found.issued_at,
        "promised_at": found.promised_at,
        "slip": found.slip and {"printer": found.slip.printer, "state": found.slip.state},
        "steps": [_step(session, step, found) for step in found.steps],
    }


def _step(session: Session, step: Step, found: History) -> dict[str, Any]:
    return {
        "at": step.at,
        "kind": step.kind,
        "by": step.by,
        "terminal": step.terminal,
        "desk": step.desk,
        "officer": step.officer,
        "subject": step.subject,
        "data": _data(step.data),
        "unseen": step.unseen,
        "told": " · ".join(words.lines(step, found, session.t)),
    }


def _data(data: Mapping[str, Any]) -> dict[str, Any]:
    """As in the record, but for a quoted interval, which is two moments without names there."""
    quoted = data.get("quoted")
    named = {"quoted": {"from": quoted[0], "to": quoted[1]}} if quoted else {}
    return {**data, **named}


def history_words(session: Session, found: History) -> str:
    """A line for each thing that happened, and under it what else there is to know."""
    t = session.t
    lines = [words.headline(found, t)]
    for step in found.steps:
        at = f"{datetime.fromtimestamp(step.at / 1000, session.zone):%H:%M:%S}"
        first, *more = words.lines(step, found, t)
        lines.append(f"{at} {first} · {words.who(step, t)}")
        lines += [f"           {line}" for line in more]
    last = words.now(found, t)
    return "\n".join(lines if last is None else [*lines, last])
