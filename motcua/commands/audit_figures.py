"""`motcua audit figures`: whether the rows that reports count agree with the record."""

from __future__ import annotations

import sys
from datetime import date, datetime, timedelta
from typing import Any

import click

from common.domain.actor import require
from common.domain.reporting import CLOSES_ON, Span, read_span, span_of
from common.i18n.translator import Translator
from common.views.agreement import MOMENTS, Disagreement, Part, Value
from motcua.edge import REFUSED, Session, actor, read_date, reading, require_in_order

_WORDS = {
    Part.STATE: "state",
    Part.OUTCOME: "outcome",
    Part.RATING: "rate.level",
    Part.DOSSIER_STATE: "dossier.state",
    Part.FEE_STATE: "fee_state",
}
"""Where the words of values that are codes stand."""


@click.command()
@click.option("--from", "first", callback=read_date, help="First day; else the period's.")
@click.option("--to", "last", callback=read_date, help="Last day; else today.")
@reading
def figures(session: Session, first: Any, last: Any) -> None:
    """Hold what reports count against the record. Status 1 and what disagrees when anybody changed
    it by hand."""
    from common.views import agreement

    require(actor(), "report.read")
    today = session.store.centre().day_of(session.store.now())
    if first is None and last is None:
        first = _period(today).first
    first, last = first or last, last or max(first, today)
    require_in_order(first, last)
    progress = _show_progress if sys.stderr.isatty() else lambda _: None
    found = agreement.read(session.store, span_of(first, last), progress)
    counts = {name: getattr(found, name) for name in ("tickets", "dossiers", "fees", "days")}
    lines = [session.t("cli.figures.found" if found.found else "cli.figures.agree")]
    lines += [_line(session, one) for one in found.found]
    if found.more:
        lines.append(session.t("cli.figures.more", n=found.more))
    days = {"first": f"{first:%d/%m/%Y}", "last": f"{last:%d/%m/%Y}"}
    lines.append(session.t("cli.figures.looked", **counts, **days))
    session.answer(
        {
            "agrees": not found.found,
            "first": first.isoformat(),
            "last": last.isoformat(),
            **counts,
            "findings": [_record(session, one) for one in found.found],
            "more": found.more,
        },
        "\n".join(lines),
    )
    if found.found:
        sys.exit(REFUSED)


def _period(today: date) -> Span:
    """The statutory month that goes on."""
    month = today if today.day <= CLOSES_ON else today.replace(day=1) + timedelta(32)
    return read_span(f"{month:%Y-%m}", CLOSES_ON)


def _show_progress(looked: int) -> None:
    click.echo(f"\r{looked:,}", nl=False, err=True)


def _record(session: Session, one: Disagreement) -> dict[str, Any]:
    counted, recorded = (_plain(session, one.part, of) for of in (one.counted, one.recorded))
    return {
        "part": one.part.value,
        "about": one.about,
        "date": one.date,
        "counted": counted,
        "recorded": recorded,
    }


def _plain(session: Session, part: Part, value: Value) -> Value:
    return session.moment(value) if part in MOMENTS and isinstance(value, int) else value


def _line(session: Session, one: Disagreement) -> str:
    t = session.t
    about = t("story.fee", id=one.about) if one.part in (Part.FEE, Part.FEE_STATE) else one.about
    day = f" {'/'.join(reversed(one.date.split('-')))}" if one.date and one.date != about else ""
    if one.part is Part.ROLLED:
        return t("cli.figures.rolled", date="/".join(reversed(one.about.split("-"))))
    values = {
        name: _said(session, one.part, value)
        for name, value in (("counted", one.counted), ("recorded", one.recorded))
    }
    return t("cli.figures.line", about=about + day, part=t(f"cli.figures.{one.part}"), **values)


def _said(session: Session, part: Part, value: Value) -> str:
    t = session.t
    if value is None:
        return "—"
    if part in MOMENTS and isinstance(value, int):
        return f"{datetime.fromtimestamp(value / 1000, session.zone):%H:%M:%S %d/%m/%Y}"
    if part is Part.FEE and isinstance(value, int):
        return t.money(value)
    return _coded(t, f"{_WORDS.get(part, '')}.{value}", str(value))


def _coded(t: Translator, key: str, code: str) -> str:
    return t(key) if t.has(key) else code
