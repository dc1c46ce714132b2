"""`motcua calendar …`: the working calendar, and what is due when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import click

from common.domain.calendar_commands import RefreshCalendar
from common.domain.due import UNITS, ProcessingTime, counted_from, due_at
from common.store.working_days import calendar_of, special_days
from motcua.edge import Session, date_words, mutation, parse_date, parse_moment, reading


@click.group()
def calendar() -> None:
    """The working calendar: due dates, days off, worked weekends."""


@calendar.command()
@click.option("--unit", type=click.Choice(UNITS), required=True, help="What VALUE counts.")
@click.option("--value", type=int, default=0, show_default=True, help="How many of them.")
@click.option("--received", help="When it came: HH:MM or ISO 8601; without it now.")
@click.option("--service", help="By whose hours; without it those of the centre.")
@click.option("--cutoff-15h", is_flag=True, help="After 15:00 counts from the next day.")
@reading
def due(
    session: Session,
    unit: str,
    value: int,
    received: str | None,
    service: str | None,
    cutoff_15h: bool,
) -> None:
    """When a dossier has to be handed back."""
    store = session.store
    at = store.now() if received is None else parse_moment(received, store)
    time = ProcessingTime(value, unit, cutoff_15h)
    with store.read() as connection:
        centre = store.centre()
        if service is not None:
            centre.service(service)
        known = calendar_of(connection, centre, service)
    started, ends = counted_from(known, time, at), due_at(known, time, at)
    record = {
        "received_at": session.moment(at),
        "clock_start": session.moment(started),
        "due_at": session.moment(ends),
        "unit": unit,
        "value": value,
        "cutoff_15h": cutoff_15h,
        "service": service,
    }
    session.answer(record, session.t("cli.calendar.due", moment=_moment(session, ends)))


@calendar.command()
@click.option("--from", "first", help="First date, like 2026-11-23; without it today.")
@click.option("--to", "last", help="Last date; without it the last one known.")
@reading
def show(session: Session, first: str | None, last: str | None) -> None:
    """The days off and worked weekends, with their names and who says so."""
    store = session.store
    begin = None if first is None else date.fromisoformat(parse_date(first))
    end = None if last is None else date.fromisoformat(parse_date(last))
    with store.read() as connection:
        centre = store.centre()
        known = calendar_of(connection, centre, None)
        begin = begin or centre.day_of(store.now())
        end = end or known.last
        days = special_days(connection, centre, begin, end)
    record = {"first": known.first.isoformat(), "last": known.last.isoformat(), "days": days}
    lines = "\n".join(_day_words(session, day) for day in days)
    session.answer(record, lines or session.t("cli.calendar.none"))


@calendar.command()
@mutation
def refresh(session: Session) -> None:
    """Take in the national days as this program knows them; twice is the same as once."""
    record = session.act(RefreshCalendar())
    lines = [
        session.t(
            "cli.calendar.refreshed",
            first=date_words(record["first"]),
            last=date_words(record["last"]),
            n=len(record["days"]),
        )
    ]
    lines += [_changed_words(session, day) for day in record["days"]]
    session.answer(record, "\n".join(lines))


def _moment(session: Session, at: int) -> str:
    return session.t(
        "unit.moment",
        time=session.t.time(at, session.zone),
        weekday=session.t.weekday(at, session.zone),
        date=session.t.date(at, session.zone),
    )


def _day_words(session: Session, day: Mapping[str, Any]) -> str:
    """`thứ Ba 24/11/2026 · nghỉ · Ngày Văn hóa Việt Nam · gói holidays`."""
    words = [_date_words(session, day), session.t.pick(day["name"]), _source(session, day)]
    words += [", ".join(day["services"])] if day["services"] else []
    return " · ".join(words)


def _source(session: Session, day: Mapping[str, Any]) -> str:
    """Who says so; a decision by its own name."""
    key = f"cli.calendar.source.{day['source']}"
    return session.t(key) if session.t.has(key) else str(day["source"])


def _changed_words(session: Session, day: Mapping[str, Any]) -> str:
    words = _date_words(session, day)
    return f"{words} · {day['name']}" if day["name"] else words


def _date_words(session: Session, day: Mapping[str, Any]) -> str:
    on = date.fromisoformat(day["date"])
    kind = {True: "worked", False: "off", None: "ordinary"}[day["working"]]
    weekday = session.t(f"weekday.{on.isoweekday()}")
    return f"{weekday} {on:%d/%m/%Y} · {session.t(f'cli.calendar.{kind}')}"
