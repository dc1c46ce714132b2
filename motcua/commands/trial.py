"""`motcua trial`: a hall that works for real and is not official yet."""

from __future__ import annotations

import click

from common.domain.trial_commands import EndTrial, StartTrial
from common.views import trial as view
from motcua.edge import Session, date_words, mutation, parse_date, reading


@click.group()
def trial() -> None:
    """The trial period: real numbers, marked, outside the official figures."""


@trial.command()
@click.option("--until", help="Its last day, 2026-12-31. Default: until somebody ends it.")
@mutation
def start(session: Session, until: str | None) -> None:
    """Begin with the next business day that is opened; again: with another last day."""
    record = session.act(StartTrial(None if until is None else parse_date(until)))
    key = "cli.trial.started.until" if record["last"] else "cli.trial.started"
    words = {name: date_words(day) for name, day in record.items() if day}
    session.answer(record, session.t(key, **words))


@trial.command()
@mutation
def end(session: Session) -> None:
    """End with the newest business day that was opened; the next one counts."""
    record = session.act(EndTrial())
    days = session.t.count(record["days"])
    official = date_words(record["official_from"])
    session.answer(record, session.t("cli.trial.ended", days=days, official=official))


@trial.command()
@reading
def show(session: Session) -> None:
    """Whether a trial runs, since when, until when, and what is of it so far."""
    found = view.read(session.store)
    record = {
        "runs": found.runs,
        "first": found.first,
        "last": found.last,
        "days": found.days,
        "dossiers": found.dossiers,
    }
    session.answer(record, "\n".join(_words(session, found)))


def _words(session: Session, found: view.TrialView) -> list[str]:
    t = session.t
    lines = [t("cli.trial.runs" if found.runs else "cli.trial.none")]
    if found.first is not None:
        last = t("cli.trial.open") if found.last is None else date_words(found.last)
        lines.append(t("cli.trial.newest", first=date_words(found.first), last=last))
    lines.append(t("cli.trial.so_far", days=t.count(found.days), dossiers=t.count(found.dossiers)))
    return lines
