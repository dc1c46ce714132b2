"""The calls of a ticket in the words of the command line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from typing import Any

from common.views.calls import Called, Calls, Said
from motcua.edge import Session


def calls_record(session: Session, found: Calls) -> dict[str, Any]:
    """The answer for programs: every `at` as ISO 8601."""
    return {
        "number": found.number,
        "date": found.date,
        "calls": [_dated(session, asdict(call)) for call in found.calls],
    }


def _dated(session: Session, record: dict[str, Any]) -> dict[str, Any]:
    return {key: _outward(session, key, value) for key, value in record.items()}


def _outward(session: Session, key: str, value: Any) -> Any:
    if isinstance(value, list):
        return [_dated(session, one) for one in value]
    if key in ("at", "ended_at") and value is not None:
        return session.moment(value)
    return value


def calls_words(session: Session, found: Calls) -> str:
    """A line for each call, and under it what is known of it."""
    if not found.calls:
        return session.t("cli.calls.none", number=found.number)
    lines = [f"{found.number} · {found.date}"]
    for call in found.calls:
        lines += _call(session, call)
    return "\n".join(lines)


def _call(session: Session, call: Called) -> Iterator[str]:
    t = session.t
    key = "cli.calls.called" if call.times == 1 else "cli.calls.recalled"
    yield t(key, time=_time(session, call.at), desk=call.desk)
    for shown in call.shown:
        how = "acknowledged" if shown.acknowledged else "sent"
        yield "  " + t(f"cli.calls.{how}", time=_time(session, shown.at), sign=shown.sign)
    for said in call.announced:
        yield "  " + _said(session, said)
    if not (call.shown or call.announced):
        yield "  " + t("cli.calls.unwitnessed")
    if call.ended is not None and call.ended_at is not None:
        yield t(f"cli.calls.{call.ended}", time=_time(session, call.ended_at))


def _said(session: Session, said: Said) -> str:
    t, time = session.t, _time(session, said.at)
    if said.outcome == "played":
        return t("cli.calls.played", time=time, speaker=said.speaker, n=said.said)
    why = t(f"cli.calls.why.{said.outcome}")
    key = f"evidence.{said.code}"
    if said.code is not None:
        why = f"{why} ({t(key) if t.has(key) else said.code})"
    return t("cli.calls.unsaid", time=time, speaker=said.speaker, why=why)


def _time(session: Session, at: int) -> str:
    return f"{datetime.fromtimestamp(at / 1000, session.zone):%H:%M:%S}"
