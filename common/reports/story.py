"""A whole story as a document: its tickets and dossiers as they stand, and everything that happened
in the order in which it did."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from common.domain.reporting import span_of
from common.i18n.translator import Translator
from common.reports import story_words as words
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
            told = words.joined(
                trail_words.what(event, t), *trail_words.details(event, t, story.zone)
            )
            yield event["at"], dossier.code, told, trail_words.who(event, t)
    for event in story.batches:
        yield event["at"], event["subject"], words.batch(event, t), trail_words.who(event, t)
    for event in story.fees:
        about = t("story.fee", id=event["subject"])
        yield event["at"], about, words.fee(event, t), trail_words.who(event, t)
    for slip in story.slips:
        told = words.joined(t(f"story.slip.{slip['kind']}"), t(f"job.{slip['state']}"))
        yield slip["at"], slip["printer"], told, ""
    for event in story.people:
        about = event["subject"] if event["kind"] != "person.sought" else _found(story, event)
        yield event["at"], about, words.people(event, t), trail_words.who(event, t)
    yield from _alerts(story, t)
    yield from _urgings(story, t)


def _found(story: Story, event: Event) -> str:
    """Which of the dossiers a search has found."""
    return ", ".join(one.code for one in story.dossiers if one.id in event["data"]["dossiers"])


def _alerts(story: Story, t: Translator) -> Iterator[Line]:
    opened: dict[str, Event] = {}
    for event in story.alerts:
        if event["kind"] == "alert.opened":
            opened[str(event["data"]["alert"])] = event
        began = opened.get(str(event["data"].get("alert", event["subject"])))
        if began is not None:
            about = began["subject"].partition(":")[2]
            told = words.alert(event, began, story.names, t)
            yield event["at"], about, told, trail_words.who(event, t)


def _urgings(story: Story, t: Translator) -> Iterator[Line]:
    for one in story.urgings:
        about, values = one["code"], {"n": str(one["id"]), "agency": one["agency"]}
        yield one["sent_at"], about, t("story.urged", **values), one["sent_by"] or ""
        if one["answered_at"] is not None:
            answered = t("story.urged.answered", **values)
            yield one["answered_at"], about, answered, one["answered_by"] or ""
