"""What an officer chooses from when a visit is explained: the procedures, the likely one first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, partial
from typing import Any

from common.domain.due import ProcessingTime, WorkingCalendar, due_at
from common.domain.refusal import Refusal
from common.store import dossiers, procedures
from common.store.catalogue import USED_WITHIN, Catalogue, Entry, of_day
from common.store.facts import FULL, Centre
from common.store.queries import at_hand
from common.store.queries import tickets as ticket_rows
from common.store.sqlite import Connection
from common.store.store import Store
from common.store.working_days import calendar_of
from common.views import dossier as dossier_view

OTHER = procedures.OTHER
"""The code of no procedure of the catalogue."""


LISTED = 50
"""The longest list to choose from: whoever looks further types a word."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A procedure as it can be chosen.

    It is `own` if people queue for it as the holder did. `elsewhere` says where to go with one that
    is not handled at a counter, and is None otherwise; `waits` says that its time begins with the
    payment, `full` that its people are asked for. Without `time` only the official receipt knows
    the date.
    """

    code: str
    name: str
    own: bool = False
    components: tuple[Mapping[str, Any], ...] = ()
    elsewhere: str | None = None
    waits: bool = False
    full: bool = False
    time: ProcessingTime | None = None
    calendar: WorkingCalendar | None = None

    def due(self, at: int) -> int | None:
        """The promise (UTC ms) for what is accepted at `at`; None where it cannot be computed."""
        if self.time is None or self.calendar is None:
            return None
        try:
            return due_at(self.calendar, self.time, at)
        except Refusal:
            return None


@dataclass(frozen=True, slots=True)
class Choices:
    """The procedures, the usual ones of this desk first, none of them last. `likely` is the one to
    offer, None where nothing tells; `usual` are the codes of those that the desk was visited for.
    """

    all: tuple[Choice, ...] = ()
    likely: str | None = None
    usual: tuple[str, ...] = ()
    catalogue: Catalogue = field(default_factory=lambda: Catalogue(()))

    def found(self, text: str) -> tuple[Choice, ...]:
        """What fits the words, at most `LISTED`: the usual ones of this desk, those of the service,
        others. No procedure of the catalogue always fits; without words so does every one."""
        *procedures, other = self.all or (Choice(OTHER, ""),)
        if not text.strip():
            return (*procedures[:LISTED], other)
        codes = [entry.printed for entry in self.catalogue.search(text, limit=LISTED)]
        places = {code: place for place, code in enumerate(self.usual)}
        known = {choice.code: choice for choice in procedures}
        fitting = sorted(
            (known[code] for code in codes if code in known),
            key=lambda one: (places.get(one.code, len(places)), not one.own),
        )
        return (*fitting, other)


def read(store: Store, desk: str, matter: str | None = None) -> Choices:
    """What can be chosen for the holder at `desk`. `matter` is the token of a slip scanned there.

    Raises:
        Refusal: `desk_unknown`.
    """
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        centre.desk(desk)
        ticket = ticket_rows.at_desk(connection, desk=desk)
        if ticket is None:
            return Choices()
        service, day = ticket["service"], centre.day_of(now)
        since = (day - USED_WITHIN).isoformat()
        usual = at_hand.used_at(connection, desk=desk, service=service, since=since)
        usual = [code for code in usual if code != OTHER]
        found = of_day(connection, centre, day)
        told = ticket["procedure"] or _of_matter(connection, matter, ticket["matter"])
        first = [told, *usual] if told else usual
        ordered = _ordered(found.entries, first, service)
        choose = _chooser(connection, centre)
        choices = tuple(choose(service, entry) for entry in ordered)
    known = {OTHER, *(choice.code for choice in choices)}
    likely = next((code for code in first if code in known), None)
    return Choices((*choices, Choice(OTHER, "")), likely, tuple(usual), found)


def without_holder(store: Store) -> Choices:
    """What can be chosen for a dossier that came without its holder: what is handled here."""
    with store.read() as connection:
        centre = store.centre()
        found = of_day(connection, centre, centre.day_of(store.now()))
        choose = _chooser(connection, centre)
        here = tuple(
            choose(entry.service, entry)
            for entry in found.entries
            if entry.service is not None and entry.procedure.at_counter
        )
    return Choices((*here, Choice(OTHER, "")), catalogue=found)


def _ordered(entries: Iterable[Entry], first: list[str], service: str) -> list[Entry]:
    """The `first` ones, then those of the service, then what is handled here; a plain one before
    its variants, whose names are longer."""
    places = {code: place for place, code in enumerate(dict.fromkeys(first))}
    none = len(places)

    def rank(entry: Entry) -> tuple[int, bool, bool, int]:
        place = places.get(entry.printed, none)
        return place, entry.service != service, entry.service is None, entry.name.count(" ")

    return sorted(entries, key=rank)


def _chooser(connection: Connection, centre: Centre) -> Callable[[str, Entry], Choice]:
    """What makes choices. Thousands of procedures share the calendars of a few services."""
    calendar = cache(partial(_calendar, connection, centre))
    return partial(_choice, centre, calendar)


def _choice(
    centre: Centre,
    calendar: Callable[[str], WorkingCalendar | None],
    service: str,
    entry: Entry,
) -> Choice:
    """With the calendar of the service that the dossier will belong to."""
    one = entry.procedure
    return Choice(
        code=one.code,
        name=one.name,
        own=entry.service == service,
        components=one.components,
        elsewhere=None if one.at_counter else one.place,
        waits=one.clock_starts == "payment",
        full=centre.service(entry.service or service).intake == FULL,
        time=one.time,
        calendar=calendar(entry.service or service),
    )


def _calendar(connection: Connection, centre: Centre, service: str) -> WorkingCalendar | None:
    """None before the table of days was ever filled: nothing can be computed then."""
    try:
        return calendar_of(connection, centre, service)
    except Refusal:
        return None


def _of_matter(connection: Connection, token: str | None, first: int | None) -> str | None:
    found = None
    if token is not None:
        found = dossier_view.matter_of_slip(connection, token)
    elif first is not None:
        found = dossier_view.matter(connection, first)
    return None if found is None else found.procedure


def of_dossier(store: Store, code: str) -> Choice:
    """The procedure of a dossier, with the time allowed that it was taken in with.

    Raises:
        Refusal: `dossier_unknown`.
    """
    with store.read() as connection:
        row = dossiers.need(connection, code)
        time = None
        if row["time_unit"] is not None:
            time = ProcessingTime(row["time_value"], row["time_unit"], bool(row["cutoff_15h"]))
        return Choice(
            code=row["procedure"],
            name=at_hand.procedure_name(connection, code=row["procedure"]),
            waits=row["clock_starts"] == "payment" and row["clock_at"] is None,
            time=time,
            calendar=_calendar(connection, store.centre(), row["service"]),
        )
