"""`motcua alert …`: what needs somebody, what did, who was told, and how long devices were away."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import click

from common.domain import commands
from common.domain.refusal import Refusal
from common.i18n import alert_words
from common.store import alert_outbox
from common.store.outages import PROGRAM
from common.views import alerts as view
from common.views import outages as outage_view
from motcua.edge import ROW, Session, mutation, read_date, reading, require_in_order

_MINUTE_MS = 60_000

_days = (
    click.option("--from", "first", callback=read_date, help="First day. Default: today."),
    click.option("--to", "last", callback=read_date, help="Last day. Default: today."),
)


@click.group()
def alert() -> None:
    """Alerts: what needs somebody."""


@alert.command("list")
@click.option("--all", "whole", is_flag=True, help="Those of these days, closed ones too.")
@_days[0]
@_days[1]
@reading
def list_(session: Session, whole: bool, first: date | None, last: date | None) -> None:
    """The open alerts, or all of some days."""
    if whole:
        found = view.opened(session.store, *_span(session, first, last))
    elif first or last:
        raise click.UsageError("--from and --to go with --all")
    else:
        found = view.read(session.store).alerts
    rows = [_record(session, one) for one in found]
    lines = (
        f"{row['id']} · {row['severity']} · {row['kind']} · {row['subject']} · {row['words']}"
        for row in rows
    )
    session.answer({"alerts": rows}, "\n".join(lines) or session.t("cli.alert.none"))


@alert.command()
@click.argument("alert", type=ROW)
@reading
def show(session: Session, alert: int) -> None:
    """The whole life of alert number ALERT."""
    story = view.story(session.store, alert)
    if story is None:
        raise Refusal("alert_not_found", alert=alert)
    record = _record(session, story.alert)
    steps = [
        {"at": session.moment(step.at), "what": step.what, "who": step.who, **_said(step)}
        for step in story.steps
    ]
    lines = [
        f"{record['id']} · {record['words']}",
        *(f"{session.moment(step.at)[:19]}  {_step_words(session, step)}" for step in story.steps),
    ]
    session.answer({**record, "life": steps}, "\n".join(lines))


@alert.command("ack")
@click.argument("alert", type=click.IntRange(max=2**63 - 1))
@mutation
def acknowledge(session: Session, alert: int) -> None:
    """You see to alert number ALERT."""
    record = session.act(commands.AcknowledgeAlert(alert))
    session.answer(record, str(record["alert"]))


@alert.command()
@reading
def hooks(session: Session) -> None:
    """Who was told of what, and what is still to be told."""
    found = view.news(session.store)
    rows = [
        {
            "id": told.id,
            "place": told.place,
            "happening": told.happening,
            "alert": told.alert,
            "kind": told.kind,
            "subject": told.subject,
            "made_at": session.moment(told.made_at),
            "due_at": session.moment(told.due_at),
            "attempts": told.attempts,
            "state": told.state,
            "error": told.error,
        }
        for told in found
    ]
    t = session.t
    lines = (
        f"{told.id} · {told.place} · {told.kind} {told.subject} · "
        f"{t(f'alert.happening.{told.happening}')} · "
        f"{t(f'alert.job.{told.state}', **_why(told))}"
        for told in found
    )
    session.answer({"news": rows}, "\n".join(lines) or t("cli.alert.hooks.none"))


@alert.command()
@_days[0]
@_days[1]
@reading
def outages(session: Session, first: date | None, last: date | None) -> None:
    """How long devices were away, and how much of the opening hours that was."""
    found = outage_view.read(session.store, *_span(session, first, last))
    rows = [
        {
            "device": one.device,
            "kind": one.kind,
            "times": [
                {
                    "from": session.moment(time.from_at),
                    "to": session.moment(time.to_at),
                    "state": time.state,
                    "lasts": time.lasts,
                }
                for time in one.times
            ],
            "down_s": one.down_ms // 1000,
            "down_open_s": one.open_ms // 1000,
            "open_s": one.hours_ms // 1000,
        }
        for one in found
    ]
    lines = (_outage_words(session, one) for one in found)
    session.answer({"devices": rows}, "\n".join(lines) or session.t("cli.alert.outage.none"))


def _span(session: Session, first: date | None, last: date | None) -> tuple[int, int]:
    centre = session.store.centre()
    today = centre.day_of(session.store.now())
    begin, end = first or last or today, last or max(first or today, today)
    require_in_order(begin, end)
    return centre.midnight(begin), centre.midnight(end + timedelta(days=1))


def _record(session: Session, one: view.Alert) -> dict[str, Any]:
    def moment(at: int | None) -> str | None:
        return None if at is None else session.moment(at)

    names = alert_outbox.names_of(session.store.centre())
    return {
        "id": one.id,
        "kind": one.kind,
        "subject": one.subject,
        "severity": one.severity,
        "opened_at": session.moment(one.opened_at),
        "acknowledged": one.acknowledged_at is not None,
        "acknowledged_at": moment(one.acknowledged_at),
        "acknowledged_by": one.acknowledged_by,
        "closed_at": moment(one.closed_at),
        "times": one.times,
        "words": alert_words.sentence(one.kind, one.subject, one.data, names, session.t),
        "remedy": alert_words.remedy(one.kind, session.t),
    }


def _said(step: view.Step) -> dict[str, Any]:
    """What the event says besides which alert it was."""
    return {key: value for key, value in step.data.items() if key not in ("alert", "at", "what")}


def _step_words(session: Session, step: view.Step) -> str:
    t = session.t
    grave = {
        key: t(f"severity.{step.data[key]}") for key in ("severity", "before") if key in step.data
    }
    return t(f"alert.life.{step.what}", **{**step.data, **grave, "who": step.who})


def _why(told: view.Told) -> dict[str, str]:
    return {"error": told.error or "–"} if told.state in ("failing", "given_up") else {}


def _length(session: Session, span: int) -> str:
    """What is too short for minutes in seconds."""
    if span < _MINUTE_MS:
        return session.t("unit.seconds", n=span // 1000)
    return session.t("unit.minutes", n=round(span / _MINUTE_MS))


def _outage_words(session: Session, one: outage_view.DeviceOutages) -> str:
    share = None if one.share is None else round(Decimal(one.share) * 100, 1)
    return session.t(
        "cli.alert.outage.service" if one.kind == PROGRAM else "cli.alert.outage",
        device=one.device,
        kind=session.t(f"device.{one.kind}"),
        count=len(one.times),
        time=_length(session, one.down_ms),
        share=session.t.percent(share),
    )
