"""`motcua hall|day|clock …`: the whole hall."""

from __future__ import annotations

import click

from common.domain import commands
from common.domain.control_commands import SetNotice, TomorrowFirst
from motcua.edge import Session, date_words, mutation, parse_moment, reading, why_option


@click.group()
def hall() -> None:
    """Hold and resume the hall."""


@hall.command()
@click.option("--reason", required=True, help="Said to everybody.")
@click.option("--until", help="When it is expected to go on: HH:MM or ISO 8601.")
@mutation
def hold(session: Session, reason: str, until: str | None) -> None:
    """No numbers and no calls until `resume`."""
    at = parse_moment(until, session.store) if until else None
    record = session.act(commands.HoldHall(reason, at))
    session.answer(record, session.t("cli.done"))


@hall.command()
@mutation
def resume(session: Session) -> None:
    """The hall goes on."""
    record = session.act(commands.ResumeHall())
    session.answer(record, session.t("cli.done"))


@hall.command()
@click.option("--vi", default="", help="What it says; without it the centre's own again.")
@click.option("--en", default="", help="The same in English.")
@mutation
def notice(session: Session, vi: str, en: str) -> None:
    """The notice line of the hall screens until the day ends."""
    record = session.act(SetNotice({"vi": vi, "en": en}))
    session.answer(record, session.t("cli.done"))


@click.group()
def day() -> None:
    """The business day."""


@day.command("open")
@mutation
def open_(session: Session) -> None:
    """Make today's business day; otherwise the first action does."""
    record = session.act(commands.OpenDay())
    session.answer(record, date_words(record["date"]))


@day.command()
@click.argument("services", nargs=-1)
@click.option("--reason", required=True, help="Why, for the record.")
@click.option("--printer", help="Printer code, or none. Default: the centre's first.")
@mutation
def tomorrow(session: Session, services: tuple[str, ...], reason: str, printer: str | None) -> None:
    """Send home who waits for SERVICES, or for any, to be first on the next open day."""
    record = session.act(TomorrowFirst(services, reason, printer))
    key = "cli.tomorrow.sent" if record["printer"] else "cli.tomorrow.sent.none"
    words = session.t(key, n=len(record["sent"]), printer=record["printer"])
    session.answer(record, words)


@day.command()
@click.option("--reason", help="Why, for the record.")
@mutation
def close(session: Session, reason: str | None) -> None:
    """End the business day: whatever is left expires."""
    record = session.act(commands.CloseDay(reason))
    words = session.t("cli.day.closed", date=date_words(record["date"]), n=record["expired"])
    session.answer(record, words)


@click.group()
def clock() -> None:
    """The store's clock."""


@clock.command()
@why_option
@mutation
def confirm(session: Session, why: str | None) -> None:
    """You have looked: the clock is right."""
    record = session.act(commands.ConfirmClock(why))
    session.answer(record, session.t("cli.done"))


@clock.command()
@reading
def show(session: Session) -> None:
    """The store's moment, and whether it is simulated."""
    now = session.moment(session.store.now())
    session.answer({"now": now, "simulated": session.store.clock.simulated}, now)
