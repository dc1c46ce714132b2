"""A whole story as a document: its tickets and dossiers as they stand, and everything that happened
in the order in which it did."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from common.domain.reporting import span_of
from common.i18n.translator import Translator
from common.reports.document import Column, Document, Kind, Row, Table
from common.store.facts import Centre
from common.views import history_words, trail_words
from common.views.story import Event, Story

Line = tuple[int, str, str, str]
"""When, about what, what happened, and who did it."""


def make(story: Story, centre: Centre, t: Translator) -> Document:
    """The document of a story."""
    lines = sorted(_lines(story, t), key=lambda line: line[0])
    days = [centre.day_of(line[0]) for line in lines] or [centre.day_of(story.now)]
    tables = [_legs(story, centre, t), _dossiers(story, t), _steps(lines, t)]
    return Document(
        name="story",
        title=t("story.title", asked=story.asked.upper()),
        issuer=t.pick(centre.document["centre"]["name"]),
        span=span_of(min(days), max(days)),
        made_at=story.now,
        zone=str(centre.zone),
        subtitle=[history_words.headline(ticket, t) for ticket in story.tickets],
        tables=[table for table in tables if table.rows],
        notes=list(_notes(story, t)),
        wide=True,
        rows="steps",
        extra={"complaints": list(story.complaints)},
    )


def _notes(story: Story, t: Translator) -> Iterator[str]:
    if story.complaints:
        yield t("story.complaints", codes=", ".join(story.complaints))
    yield t("story.ratings")
    yield t("story.people")


def _legs(story: Story, centre: Centre, t: Translator) -> Table:
    columns = (
        Column("date", t("story.date"), Kind.DATE),
        Column("number", t("story.number"), Kind.CODE, share=0.7),
        Column("service", t("story.service"), share=2),
        Column("desk", t("story.desk"), Kind.CODE, share=0.6),
        Column("officer", t("story.officer"), Kind.CODE, share=0.9),
        Column("waiting_from", t("story.waiting_from"), Kind.MOMENT, share=1.4),
        Column("called_at", t("story.called_at"), Kind.MOMENT, share=1.4),
        Column("started_at", t("story.started_at"), Kind.MOMENT, share=1.4),
        Column("ended_at", t("story.ended_at"), Kind.MOMENT, share=1.4),
        Column("outcome", t("story.outcome"), share=1.4),
    )
    rows: list[Row] = [
        (
            date.fromisoformat(leg["date"]),
            leg["number"],
            _service(centre, leg["service"], t),
            leg["desk"],
            leg["officer"],
            leg["waiting_from"],
            leg["called_at"],
            leg["started_at"],
            leg["ended_at"],
            t(f"outcome.{leg['outcome']}") if leg["outcome"] else None,
        )
        for leg in story.legs
    ]
    return Table("legs", t("story.legs"), columns, rows)


def _service(centre: Centre, code: str, t: Translator) -> str:
    known = centre.services.get(code)
    return code if known is None else t.pick(known.name)


def _dossiers(story: Story, t: Translator) -> Table:
    columns = (
        Column("code", t("story.dossier"), Kind.CODE, share=2),
        Column("procedure", t("story.procedure"), Kind.CODE),
        Column("agency", t("story.agency"), Kind.CODE, share=1.4),
        Column("state", t("story.state"), share=2),
        Column("accepted_at", t("story.accepted_at"), Kind.MOMENT, share=1.4),
        Column("due_at", t("story.due_at"), Kind.MOMENT, share=1.4),
        Column("ended_at", t("story.ended_at"), Kind.MOMENT, share=1.4),
    )
    rows: list[Row] = [
        (
            one.code,
            one.procedure,
            one.agency,
            t(f"dossier.state.{one.state}"),
            one.accepted_at,
            one.due_at,
            one.ended_at,
        )
        for one in story.dossiers
    ]
    return Table("dossiers", t("story.dossiers"), columns, rows)


def _steps(lines: list[Line], t: Translator) -> Table:
    columns = (
        Column("at", t("story.at"), Kind.MOMENT, share=1.3),
        Column("about", t("story.about"), Kind.CODE, share=1.9),
        Column("what", t("story.what"), share=5),
        Column("who", t("story.who"), share=1.8),
    )
    return Table("steps", t("story.steps"), columns, lines)


def _lines(story: Story, t: Translator) -> Iterator[Line]:
    for ticket in story.tickets:
        for step in ticket.steps:
            told = " · ".join(history_words.lines(step, ticket, t))
            yield step.at, ticket.number, told, history_words.who(step, t)
    for dossier in story.dossiers:
        for event in dossier.events:
            told = _joined(trail_words.what(event, t), *trail_words.details(event, t, story.zone))
            yield event["at"], dossier.code, told, trail_words.who(event, t)
    for event in story.batches:
        yield event["at"], event["subject"], _batch(event, t), trail_words.who(event, t)
    for event in story.fees:
        about = t("story.fee", id=event["subject"])
        yield event["at"], about, _fee(event, t), trail_words.who(event, t)
    for slip in story.slips:
        told = _joined(t(f"story.slip.{slip['kind']}"), t(f"job.{slip['state']}"))
        yield slip["at"], slip["printer"], told, ""


def _batch(event: Event, t: Translator) -> str:
    data = event["data"]
    return _joined(
        t(f"story.{event['kind']}"),
        data.get("agency"),
        data.get("carrier"),
        t("story.count", n=data["count"]) if "count" in data else None,
    )


def _fee(event: Event, t: Translator) -> str:
    data = event["data"]
    reason = data.get("reason")
    return _joined(
        t(f"story.{event['kind']}"),
        t.money(data["amount_vnd"]) if "amount_vnd" in data else None,
        t(f"fee_method.{data['method']}") if "method" in data else None,
        data.get("number"),
        None if reason is None else _coded(f"fee_waiver.{reason}", reason, t),
    )


def _coded(key: str, code: str, t: Translator) -> str:
    return t(key) if t.has(key) else code


def _joined(*words: str | None) -> str:
    return " · ".join(word for word in words if word)
