"""What the centre file says, as actions need it: read once per version, then kept in memory."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from common.domain.opening import Session
from common.domain.promise import MINUTE, Promise, Rules, at_issue, with_priority
from common.domain.refusal import Refusal, Trouble
from common.domain.working_calendar import WorkingCalendar
from common.store.sqlite import Connection

Text = Mapping[str, str]
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LOOK_AHEAD_DAYS = 60
_SESSIONS_KEPT = 2_000

WARN_SLIPS = 60
"""With fewer slips left on the roll somebody should fetch the next one."""

FULL = "full"
"""The intake of services that take people's data; everywhere else none is wanted."""

DISPLAY_INCHES = 55
"""Diagonal of a hall screen that does not say."""

KIOSK_INCHES = 22
"""Diagonal of a kiosk's panel that does not say."""

DISPLAY_PAGES = ("queues", "dossiers", "results", "quality")
"""What turns below the calls of a hall screen; missed numbers and notices always do."""

DISPLAY_LANGUAGES = ("vi",)
"""What a hall screen speaks that does not say: it must be understood at every moment."""


@dataclass(frozen=True, slots=True)
class ServiceFacts:
    """One service (what one queues for). Durations are milliseconds."""

    code: str
    unit: str
    name: Text
    hint: Text
    words: tuple[str, ...]
    agency: str
    zone: str
    series: str
    prefix: str
    width: int
    target: int
    prior: int
    hours: Mapping[str, list[list[int]]]
    quota: int | None
    default_outcome: str | None
    at_kiosk: bool
    guidance: bool
    fields: tuple[str, ...]
    intake: str
    results_at: str


@dataclass(frozen=True, slots=True)
class DeskFacts:
    """One desk. `ranks` maps each service it serves to 0 (first) or 1 (helps out)."""

    code: str
    counter: str
    zone: str
    agency: str
    priority_only: bool
    ranks: Mapping[str, int]
    sign: str | None
    printer: str | None


@dataclass(frozen=True, slots=True)
class PrinterFacts:
    """One printer. `fallback` prints for it while it cannot; `roll_mm` None is the usual roll."""

    code: str
    zone: str
    url: str
    width_dots: int
    fence: str
    fallback: str | None
    roll_mm: int | None
    warn_slips: int


class _LocalDay(NamedTuple):
    """A date and its moments, UTC ms."""

    start: int
    end: int
    date: date


def _local_day(moment: int, zone: ZoneInfo) -> _LocalDay:
    day = datetime.fromtimestamp(moment / 1000, zone).date()
    start = datetime(day.year, day.month, day.day, tzinfo=zone)
    end = start + timedelta(days=1)
    return _LocalDay(int(start.timestamp() * 1000), int(end.timestamp() * 1000), day)


@dataclass(frozen=True, slots=True)
class Centre:
    """The centre as applied. `document` holds what only some screens or devices need."""

    code: str
    version: int
    zone: ZoneInfo
    rules: Rules
    services: Mapping[str, ServiceFacts]
    desks: Mapping[str, DeskFacts]
    priority_targets: Mapping[str, int]
    large_print: frozenset[str]
    """Priority classes whose slips have larger letters."""
    printers: Mapping[str, PrinterFacts]
    kiosks: Mapping[str, Mapping[str, Any]]
    closures: Mapping[tuple[str, str], Text]
    document: Mapping[str, Any]
    calendars: dict[str | None, tuple[str, WorkingCalendar]] = field(
        default_factory=dict, repr=False, compare=False
    )
    """Working calendars by service, each with the version of the table of days that it is from:
    `common.store.working_days` keeps them here."""
    catalogues: dict[date, Any] = field(default_factory=dict, repr=False, compare=False)
    """The catalogue of procedures, by its day: kept by `common.store.catalogue`."""
    _days: list[_LocalDay] = field(default_factory=list, repr=False, compare=False)
    _counters: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)
    _sessions: dict[tuple[str, date], tuple[Session, ...]] = field(
        default_factory=dict, repr=False, compare=False
    )

    def service(self, code: str) -> ServiceFacts:
        """The service, or `Refusal("service_unknown")`."""
        try:
            return self.services[code]
        except KeyError:
            raise Refusal("service_unknown", service=code[:40]) from None

    def desk(self, code: str) -> DeskFacts:
        """The desk, or `Refusal("desk_unknown")`."""
        try:
            return self.desks[code]
        except KeyError:
            raise Refusal("desk_unknown", desk=code[:40]) from None

    def a4_queue(self, desk: str | None) -> str | None:
        """The print queue of a desk's A4 papers, else the centre's."""
        own = [row.get("a4") for row in self.document["desk"] if row["code"] == desk]
        found = next(filter(None, own), None) or self.document["centre"].get("a4")
        return None if found is None else str(found)

    def printer(self, code: str) -> PrinterFacts:
        """The printer, or `Refusal("printer_unknown")`."""
        try:
            return self.printers[code]
        except KeyError:
            raise Refusal("printer_unknown", printer=code[:40]) from None

    def agency_name(self, code: str) -> Text:
        """Its name by language; one outside the centre is known by its name alone."""
        names: dict[str, Text] = {row["code"]: row["name"] for row in self.document["agency"]}
        return names.get(code, {"vi": code})

    def collector_name(self, code: str) -> Text:
        """The same of whoever collects fees."""
        names = {row["code"]: row["name"] for row in self.document.get("collector", ())}
        return names.get(code) or self.agency_name(code)

    def target(self, service: ServiceFacts, priority_class: str | None) -> int:
        """How soon a holder should be called, in open ms."""
        if priority_class is None:
            return service.target
        try:
            return min(service.target, self.priority_targets[priority_class])
        except KeyError:
            raise Refusal("priority_unknown", priority_class=priority_class[:40]) from None

    def promise(self, service: ServiceFacts, priority_class: str | None, issued_at: int) -> Promise:
        """What somebody is promised who takes a number at `issued_at`, and what they are sorted by.

        Raises:
            Refusal: `priority_unknown`.
        """
        sessions = self.sessions(service, self.day_of(issued_at))
        if priority_class is None:
            return at_issue(sessions, issued_at, service.target)
        target = self.target(service, priority_class)
        return with_priority(self.rules, sessions, issued_at, service.target, target)

    def counters_of(self, service: str) -> tuple[str, ...]:
        """The counters where the service is served first, in the centre's order."""
        counters = self._counters.get(service)
        if counters is None:
            found = (desk.counter for desk in self.desks.values() if desk.ranks.get(service) == 0)
            counters = self._counters[service] = tuple(dict.fromkeys(found))
        return counters

    def day_of(self, moment: int) -> date:
        """The local date of a UTC ms moment."""
        for known in self._days:
            if known.start <= moment < known.end:
                return known.date
        known = _local_day(moment, self.zone)
        self._days[:] = [known]
        return known.date

    def midnight(self, day: date) -> int:
        """When a local date begins, UTC ms."""
        return int(datetime(day.year, day.month, day.day, tzinfo=self.zone).timestamp() * 1000)

    def closure(self, service: str, day: date) -> Text | None:
        """Why the service, or the whole centre, is closed on that day."""
        key = day.isoformat()
        return self.closures.get((key, service)) or self.closures.get((key, ""))

    def sessions(self, service: ServiceFacts, day: date) -> tuple[Session, ...]:
        """When the service works on that day, as UTC ms pairs."""
        key = (service.code, day)
        found = self._sessions.get(key)
        if found is None:
            if len(self._sessions) > _SESSIONS_KEPT:
                self._sessions.clear()
            found = self._sessions[key] = self._sessions_of(service, day)
        return found

    def _sessions_of(self, service: ServiceFacts, day: date) -> tuple[Session, ...]:
        if self.closure(service.code, day) is not None:
            return ()
        midnight = datetime(day.year, day.month, day.day, tzinfo=self.zone)

        def moment(minutes: int) -> int:
            hours, minute = divmod(minutes, 60)
            at = (
                midnight + timedelta(days=1)
                if hours == 24
                else midnight.replace(hour=hours, minute=minute)
            )
            return int(at.timestamp() * 1000)

        pairs = service.hours[_WEEKDAYS[day.weekday()]]
        return tuple((moment(start), moment(end)) for start, end in pairs)

    def next_opening(self, service: ServiceFacts, after: int) -> int | None:
        """The first moment later than `after` at which the service opens; None within 60 days."""
        first = self.day_of(after)
        for offset in range(_LOOK_AHEAD_DAYS):
            for start, _ in self.sessions(service, first + timedelta(days=offset)):
                if start > after:
                    return start
        return None


def read(connection: Connection) -> Centre:
    """The applied centre.

    Raises:
        Trouble: `centre_missing`.
    """
    row = connection.execute("SELECT version, document FROM centre WHERE id = 1").fetchone()
    if row is None:
        raise Trouble("centre_missing")
    return build(json.loads(row["document"]), row["version"])


def build(document: Mapping[str, Any], version: int) -> Centre:
    """The facts of a centre document (`common.centre.document`)."""
    head = document["centre"]
    series = {row["code"]: row for row in document["series"]}
    counters = {row["code"]: row for row in document["counter"]}
    signs = {row["desk"]: row["code"] for row in document["sign"] if row["desk"]}
    ranks: dict[str, dict[str, int]] = {row["code"]: {} for row in document["desk"]}
    for row in document["desk_service"]:
        ranks[row["desk"]][row["service"]] = row["rank"]
    return Centre(
        code=head["code"],
        version=version,
        zone=ZoneInfo(head["timezone"]),
        rules=Rules(**head["rules"]),
        services={
            row["code"]: _service(row, series[row["series"]], head["hours"])
            for row in document["service"]
        },
        desks={
            row["code"]: _desk(row, counters[row["counter"]], ranks[row["code"]], signs)
            for row in document["desk"]
        },
        priority_targets={
            row["code"]: row["target_min"] * MINUTE for row in document["priority_class"]
        },
        large_print=frozenset(
            row["code"] for row in document["priority_class"] if row.get("large_print")
        ),
        printers={row["code"]: _printer(row) for row in document["printer"]},
        kiosks={row["code"]: row for row in document["kiosk"]},
        closures={
            (row["date"], service): row["reason"]
            for row in document["closure"]
            for service in (row["services"] or ("",))
        },
        document=document,
    )


def _service(row: Mapping[str, Any], series: Mapping[str, Any], hours: Any) -> ServiceFacts:
    return ServiceFacts(
        code=row["code"],
        unit=row["unit"],
        name=row["name"],
        hint=row["hint"],
        words=tuple(row["words"]),
        agency=row["agency"],
        zone=row["zone"],
        series=row["series"],
        prefix=series["prefix"],
        width=series["width"],
        target=row["target_min"] * MINUTE,
        prior=row["prior_min"] * MINUTE,
        hours=row["hours"] or hours,
        quota=row["quota"],
        default_outcome=row["default_outcome"],
        at_kiosk=row["at_kiosk"],
        guidance=row["guidance"],
        fields=tuple(row.get("fields") or (row["name"]["vi"],)),
        intake=row.get("intake", "light"),
        results_at=row.get("results_at", row["code"]),
    )


def _desk(
    row: Mapping[str, Any],
    counter: Mapping[str, Any],
    ranks: Mapping[str, int],
    signs: Mapping[str, str],
) -> DeskFacts:
    return DeskFacts(
        code=row["code"],
        counter=counter["code"],
        zone=counter["zone"],
        agency=counter["agency"],
        priority_only=row["priority_only"],
        ranks=ranks,
        sign=signs.get(row["code"]),
        printer=row.get("printer"),
    )


def _printer(row: Mapping[str, Any]) -> PrinterFacts:
    """A document of an older program knows nothing of rolls and of printers that stand in."""
    roll_m = row.get("roll_m")
    return PrinterFacts(
        code=row["code"],
        zone=row["zone"],
        url=row["url"],
        width_dots=row["width_dots"],
        fence=row["fence"],
        fallback=row.get("fallback"),
        roll_mm=None if roll_m is None else roll_m * 1000,
        warn_slips=row.get("warn_slips", WARN_SLIPS),
    )
