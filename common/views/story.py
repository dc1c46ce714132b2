"""The whole story of a ticket or a dossier: every visit about the same matter, what the record says
of each, and what became of the dossiers, batches, fees and papers.

It names desks and officers, so it says nothing of what a citizen thought of the visit, and of a
complaint only that there is one, to whoever may know that.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo

from common.domain.actor import Actor
from common.domain.alert_kinds import KINDS
from common.domain.dossier import read_code
from common.domain.numbering import normalise
from common.domain.refusal import Refusal
from common.i18n.alert_words import Names
from common.store import alert_outbox, complaints, dossiers
from common.store.queries import dossiers as dossier_rows
from common.store.queries import story as rows
from common.store.queries import tickets as ticket_rows
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.views import history
from common.views.history import History

Event = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class DossierTale:
    """A dossier as it stands, and what was done to it under each of its codes; `id` is its row."""

    id: int
    code: str
    procedure: str
    agency: str
    state: int
    accepted_at: int | None
    due_at: int | None
    ended_at: int | None
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """Everything about one matter. `asked` is what was asked for, `legs`, `slips`, `urgings` and
    events are rows by their columns, each list in its order; `complaints` are codes, `names` what
    services and agencies are called."""

    asked: str
    zone: ZoneInfo
    now: int
    tickets: tuple[History, ...]
    dossiers: tuple[DossierTale, ...]
    legs: tuple[Event, ...]
    batches: tuple[Event, ...]
    fees: tuple[Event, ...]
    slips: tuple[Event, ...]
    people: tuple[Event, ...]
    alerts: tuple[Event, ...]
    urgings: tuple[Event, ...]
    complaints: tuple[str, ...]
    names: Names


def read(store: Store, actor: Actor, asked: str, date: str | None = None) -> Story:
    """The story that a number of business day `date` (None the newest), or a dossier's code,
    belongs to.

    Raises:
        Refusal: `ticket_unknown`, `dossier_unknown`.
    """
    with store.read() as connection:
        found, tickets = _together(connection, asked, date)
        tales = tuple(_tale(connection, dossier) for dossier in sorted(found))
        slips = rows.slips_of(connection, dossiers=found)
        said = rows.complaints_of(connection, tickets=tickets, dossiers=found)
        legs = rows.legs_of(connection, tickets=tickets)
        batches = rows.batches_of(connection, dossiers=found)
        codes = _codes(tales)
        story = Story(
            asked=asked,
            zone=store.centre().zone,
            now=store.now(),
            tickets=(),
            dossiers=tales,
            legs=tuple(dict(row) for row in legs),
            batches=tuple(one for one in map(_event, batches) if _is_ours(one, codes)),
            fees=tuple(map(_event, rows.fees_of(connection, tickets=tickets, dossiers=found))),
            slips=tuple(dict(row) for row in slips),
            people=tuple(map(_event, rows.people_of(connection, dossiers=found))),
            alerts=tuple(
                map(_event, rows.alerts_about(connection, subjects=_alerted(tales, batches)))
            ),
            urgings=tuple(dict(row) for row in rows.urgings_of(connection, dossiers=found)),
            complaints=tuple(_known(connection, actor, said)),
            names=alert_outbox.names_of(store.centre()),
        )
    return replace(story, tickets=tuple(history.of(store, ticket) for ticket in sorted(tickets)))


def _together(connection: Connection, asked: str, date: str | None) -> tuple[set[int], set[int]]:
    """Rows of the dossiers and of the tickets."""
    dossier = _dossier(connection, asked)
    if dossier is not None:
        tickets = set(rows.tickets_of(connection, dossier=dossier))
        return {dossier}, tickets
    number = normalise(asked)
    row = ticket_rows.of_date(connection, number=number, date=date)
    if row is None:
        raise Refusal("ticket_unknown", number=number, date=date)
    found = set(rows.dossiers_of(connection, ticket=row["id"]))
    tickets = set(rows.tickets_with(connection, ticket=row["id"]))
    for one in found:
        tickets |= set(rows.tickets_of(connection, dossier=one))
    return found, tickets


def _dossier(connection: Connection, asked: str) -> int | None:
    """The dossier, where what was asked for can be nothing else: numbers have no hyphen."""
    if "-" not in asked:
        return None
    code = read_code(asked)
    row = dossiers.find(connection, code)
    if row is None:
        raise Refusal("dossier_unknown", code=code)
    return int(row["id"])


def _tale(connection: Connection, dossier: int) -> DossierTale:
    row = dossiers.by_id(connection, dossier)
    events = dossier_rows.history(connection, dossier=dossier)
    return DossierTale(
        id=dossier,
        code=row["code"],
        procedure=row["procedure"],
        agency=row["agency"],
        state=row["state"],
        accepted_at=row["accepted_at"],
        due_at=row["due_at"],
        ended_at=row["ended_at"],
        events=tuple(map(_event, events)),
    )


def _event(row: Row) -> Event:
    return {**dict(row), "data": json.loads(row["data"])}


def _codes(tales: Collection[DossierTale]) -> set[str]:
    """The codes that some dossiers have and had."""
    had = {
        event["data"]["before"]
        for tale in tales
        for event in tale.events
        if event["kind"] == "dossier.code_set"
    }
    return had | {tale.code for tale in tales}


def _alerted(tales: Collection[DossierTale], batches: Collection[Row]) -> list[str]:
    """What an alert about the matter is about: alerts about services, desks and agencies are about
    everybody who waits there."""
    codes = _codes(tales)
    trips = {row["subject"] for row in batches}
    return [
        f"{name}:{code}"
        for name, kind in KINDS.items()
        for code in {"dossier": codes, "batch": trips}.get(kind.about, ())
    ]


def _is_ours(event: Event, codes: Collection[str]) -> bool:
    """Of a batch that many dossiers travelled in: what is about all of it, or about ours."""
    return event["data"].get("code") in (None, *codes)


def _known(connection: Connection, actor: Actor, said: list[Row]) -> list[str]:
    return [
        row["code"]
        for row in said
        if complaints.may_see(actor, row["owner"], complaints.about(connection, row["id"]))
    ]
