"""`motcua complaint …`: what people complain about or praise, and what is answered. What is said
comes in by standard input only, since arguments of a program are seen by everybody on the
machine."""

from __future__ import annotations

import sys
from datetime import timedelta
from typing import Any

import click

from common.domain.complaint_commands import (
    AnswerComplaint,
    ComplaintChannel,
    ComplaintKind,
    HandOnComplaint,
    MakeComplaint,
)
from common.domain.reporting import span_of
from common.views import complaints as view
from common.views.complaints import Complaint
from motcua.edge import (
    Session,
    actor,
    date_words,
    mutation,
    parse_date,
    read_date,
    reading,
    require_in_order,
)

_MOST = 20_000
"""Bytes that are read: what is too long is refused in words, not by a full memory."""


@click.group()
def complaint() -> None:
    """Complaints and praise: enter, hand on, answer, list."""


@complaint.command()
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in ComplaintKind]),
    required=True,
    help="What it is about.",
)
@click.option(
    "--channel",
    type=click.Choice([channel.value for channel in ComplaintChannel]),
    default=ComplaintChannel.DESK.value,
    help="How it came.",
)
@click.option("--ticket", metavar="NUMBER", help="The number that it is about.")
@click.option("--date", "day", metavar="DATE", help="The day of that number; the newest.")
@click.option("--dossier", metavar="CODE", help="The dossier that it is about.")
@click.option("--owner", metavar="OFFICER", help="Who is to answer it.")
@mutation
def add(
    session: Session,
    kind: str,
    channel: str,
    ticket: str | None,
    day: str | None,
    dossier: str | None,
    owner: str | None,
) -> None:
    """Enter a complaint or praise: what was said on standard input."""
    date = None if day is None else parse_date(day)
    words = _said(session, "cli.complaint.prompt")
    record = session.act(MakeComplaint(kind, words, channel, ticket, date, dossier, owner))
    session.answer(record, session.t("cli.complaint.made", **_told(session, record)))


@complaint.command("hand-on")
@click.argument("code")
@click.argument("owner")
@mutation
def hand_on(session: Session, code: str, owner: str) -> None:
    """OWNER is to answer CODE from now on."""
    record = session.act(HandOnComplaint(code, owner))
    session.answer(record, session.t("cli.complaint.handed_on", **_told(session, record)))


@complaint.command()
@click.argument("code")
@click.option("--upheld/--not-upheld", default=None, help="Whether it was right; not for praise.")
@mutation
def answer(session: Session, code: str, upheld: bool | None) -> None:
    """Answer CODE: what is answered on standard input."""
    words = _said(session, "cli.complaint.answer.prompt")
    record = session.act(AnswerComplaint(code, words, upheld))
    session.answer(record, session.t("cli.complaint.answered", code=record["code"]))


@complaint.command("list")
@click.option("--all", "every", is_flag=True, help="Answered ones too: the newest.")
@click.option("--from", "first", callback=read_date, help="Those made from this day on.")
@click.option("--to", "last", callback=read_date, help="Last day.")
@reading
def list_(session: Session, every: bool, first: Any, last: Any) -> None:
    """List those that nobody has answered; never what was said."""
    if first is not None or last is not None:
        found = _of_days(session, first, last)
    else:
        found = (view.newest if every else view.open_ones)(session.store, actor())
    lines = [_line(session, one) for one in found.found]
    words = "\n".join(lines) or session.t("cli.complaint.none")
    session.answer({"complaints": [_record(session, one) for one in found.found]}, words)


@complaint.command()
@click.argument("code")
@reading
def show(session: Session, code: str) -> None:
    """Show CODE, with what was said and answered."""
    one = view.read(session.store, actor(), code)
    t = session.t
    lines = [_line(session, one)]
    if one.purged:
        lines.append(t("complaint.purged"))
    lines += [
        f"{t(f'complaint.{name}')}: {words}"
        for name, words in (("words", one.words), ("answer", one.answer))
        if words is not None
    ]
    said = {"words": one.words, "answer": one.answer}
    session.answer({**_record(session, one), **said}, "\n".join(lines))


def _of_days(session: Session, first: Any, last: Any) -> view.Complaints:
    centre = session.store.centre()
    today = centre.day_of(session.store.now())
    first, last = first or last, last or max(first, today)
    require_in_order(first, last)
    span = span_of(first, last)
    since, before = centre.midnight(span.first), centre.midnight(span.last + timedelta(1))
    return view.of_span(session.store, actor(), since, before)


def _said(session: Session, prompt: str) -> str:
    """What somebody types after a prompt, or all of standard input."""
    if sys.stdin.isatty():
        typed: str = click.prompt(session.t(prompt))
        return typed
    return sys.stdin.buffer.read(_MOST).decode("utf-8-sig", "replace")


def _told(session: Session, record: dict[str, Any]) -> dict[str, str]:
    due = session.t.date(record["due_at"] - 1, session.zone)
    return {"code": record["code"], "owner": record["owner"], "due": due}


def _record(session: Session, one: Complaint) -> dict[str, Any]:
    answered = None if one.answered_at is None else session.moment(one.answered_at)
    return {
        "code": one.code,
        "kind": one.kind,
        "channel": one.channel,
        "made_at": session.moment(one.made_at),
        "ticket": one.number,
        "date": one.date,
        "dossier": one.dossier,
        "owner": one.owner,
        "due_at": one.due_at,
        "answered_at": answered,
        "upheld": one.upheld,
        "late": one.late,
        "age_days": one.age_days,
        "entered_by": one.entered_by,
        "purged": one.purged,
    }


def _line(session: Session, one: Complaint) -> str:
    t = session.t
    about = one.dossier or one.number
    if one.number is not None and one.date is not None:
        about = f"{one.number} {date_words(one.date)}"
    if one.answered_at is not None:
        state = f"{t('complaint.state.answered')} {t.date(one.answered_at, session.zone)}"
        if one.upheld is not None:
            state = f"{state} · {t(f'complaint.upheld.{one.upheld:d}')}"
    else:
        late = "late" if one.late else "open"
        state = t(f"complaint.state.{late}", due=t.date(one.due_at - 1, session.zone))
    parts = (
        one.code,
        t(f"complaint.kind.{one.kind}"),
        about or "—",
        one.owner,
        t("complaint.age", n=one.age_days),
        state,
    )
    return " · ".join(parts)
