"""Sentences of the kiosk that several pages share: why no number is given, when one is again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from common.domain.refusal import Refusal
from common.domain.safe_number import Chance
from common.domain.scan import IdentityCard, Scan, SlipCode, TrainingCode
from common.i18n.messages import explain
from common.i18n.translator import Translator
from common.views.hall import Hall
from common.views.kiosk import KioskView, ServiceTile, TicketPage
from common.views.slips import SlipFacts

TAKES_NUMBERS = frozenset({"all", "ticket"})
"""Roles of kiosks at which a number can be had."""

RATES = frozenset({"all", "rate"})
"""Roles of kiosks that ask how a visit was."""

Lines = tuple[str, ...]

Saying = Callable[[Translator], Lines]
"""A title and what follows, in the language of the moment."""


_SAYING_IT_ALL = frozenset({"numbers_limited", "slip_unknown", "change_staff"})
"""Refusals that say themselves what to do next."""


@dataclass(frozen=True, slots=True)
class Closed:
    """Why no number is given.

    `reason` is the door's. `service` is its name, None for the whole hall. `hold` is what the
    supervisor gave as reason when the hall was held.
    """

    hall: Hall
    reason: str
    next_at: int | None
    service: str | None = None
    hold: str | None = None


def closed_service(t: Translator, hall: Hall, tile: ServiceTile) -> Closed:
    """Why this service gives no number."""
    return Closed(hall, tile.door, tile.next_at, t.pick(tile.name), _reason(hall, tile))


def _reason(hall: Hall, tile: ServiceTile) -> str | None:
    """Why it is on hold: the whole hall, or this service alone."""
    alone = hall.holds.get(tile.code)
    return alone.reason if hall.hold_reason is None and alone is not None else hall.hold_reason


def closed_hall(view: KioskView) -> Closed | None:
    """Why no service at all gives a number, told by the one that opens first; None if one does."""
    if not view.services or any(tile.door == "open" for tile in view.services):
        return None
    first = first_to_open(view.services)
    return Closed(view.hall, first.door, first.next_at, hold=_reason(view.hall, first))


def first_to_open(tiles: Sequence[ServiceTile]) -> ServiceTile:
    """Of several closed services, the one that gives numbers soonest."""
    return min(tiles, key=lambda tile: tile.next_at or float("inf"))


def closed_by(t: Translator, view: KioskView, refusal: Refusal) -> Closed | None:
    """The same for a refusal that came because a door shut in the last second."""
    params = refusal.params
    tiles = {tile.code: tile for tile in view.services}
    tile = tiles.get(str(params.get("service")))
    name = None if tile is None else t.pick(tile.name)
    if refusal.code == "service_closed":
        return Closed(view.hall, str(params["reason"]), _moment(params.get("next_at")), name)
    if refusal.code == "service_quota":
        return Closed(view.hall, "quota", None, name)
    if refusal.code == "service_held":
        until = _moment(params.get("until"))
        return Closed(view.hall, "held", until, name, str(params["reason"]))
    if refusal.code == "hall_held":
        until = _moment(params.get("until"))
        return Closed(view.hall, "held", until, hold=str(params["reason"]))
    return Closed(view.hall, "after", None) if refusal.code == "day_closed" else None


def refused(t: Translator, view: KioskView, refusal: Refusal) -> Lines:
    """Why what was asked for is not done."""
    closed = closed_by(t, view, refusal)
    if closed is not None:
        return closed_lines(t, closed)
    why = explain(refusal, t, view.hall.zone)
    return (why,) if refusal.code in _SAYING_IT_ALL else (t("kiosk.refused"), why)


def _moment(value: object) -> int | None:
    return value if isinstance(value, int) else None


def closed_lines(t: Translator, closed: Closed) -> Lines:
    """A title, and when to come again if that is known."""
    zone, next_at = closed.hall.zone, closed.next_at
    if closed.reason == "held":
        return _held(t, closed)
    if closed.reason == "lunch" and next_at is not None:
        return (t("kiosk.closed.lunch", time=t.time(next_at, zone)),)
    if next_at is None:
        return (_title(t, closed),)
    if _days_ahead(next_at, closed.hall) == 0:
        return (_title(t, closed), t("kiosk.closed.from", time=t.time(next_at, zone)))
    next_open = t(
        "kiosk.closed.next",
        weekday=t.weekday(next_at, zone),
        date=t.date(next_at, zone),
        time=t.time(next_at, zone),
    )
    return (_title(t, closed), next_open)


def _title(t: Translator, closed: Closed) -> str:
    if closed.reason == "before":
        return t("kiosk.closed.before")
    if closed.service is not None and closed.reason == "closed_day":
        return t("kiosk.closed.day", service=closed.service)
    if closed.service is not None and closed.reason == "quota":
        return t("kiosk.closed.quota", service=closed.service)
    return t("kiosk.closed.hours")


def _held(t: Translator, closed: Closed) -> Lines:
    reason, name = closed.hold or "", closed.service
    alone = name is not None and not closed.hall.held
    if closed.next_at is None:
        if alone:
            return (t("kiosk.closed.held.open", service=name, reason=reason),)
        return (t("kiosk.closed.pause.open", reason=reason),)
    time = t.time(closed.next_at, closed.hall.zone)
    if alone:
        return (t("kiosk.closed.held", service=name, reason=reason, time=time),)
    return (t("kiosk.closed.pause", reason=reason, time=time),)


def tile_lines(t: Translator, hall: Hall, tile: ServiceTile) -> tuple[str, str]:
    """The two lines of a service's tile under its name: what it is about, and how it stands."""
    if tile.door == "open":
        return t.pick(tile.hint), waiting(t, tile.waiting)
    reason = t(f"kiosk.tile.{tile.door}")
    return reason, "" if tile.next_at is None else opens(t, hall, tile.next_at)


def why_shut(t: Translator, hall: Hall, tile: ServiceTile) -> str:
    """The same of a service without numbers in one line."""
    return " · ".join(filter(None, tile_lines(t, hall, tile)))


def waiting(t: Translator, count: int) -> str:
    """How many wait."""
    return t("kiosk.service.waiting", n=count) if count else t("kiosk.service.nobody")


def opens(t: Translator, hall: Hall, at: int) -> str:
    """When numbers are given again, short enough for a tile."""
    ahead = _days_ahead(at, hall)
    time = t.time(at, hall.zone)
    if ahead == 0:
        return t("kiosk.tile.opens", time=time)
    if ahead < 7:
        return t("kiosk.tile.opens.week", weekday=t.weekday(at, hall.zone), time=time)
    return t("kiosk.tile.opens.date", date=t.date(at, hall.zone))


def opens_in_short(t: Translator, hall: Hall, at: int) -> str:
    """The same in one word that can be read from afar: a time is of today, or nobody would look at
    the day behind it. Empty where no word is enough."""
    ahead = _days_ahead(at, hall)
    if ahead == 0:
        return t.time(at, hall.zone)
    return t.weekday(at, hall.zone).upper() if ahead < 7 else ""


def _days_ahead(at: int, hall: Hall) -> int:
    days = [datetime.fromtimestamp(moment / 1000, hall.zone).date() for moment in (hall.now, at)]
    return (days[1] - days[0]) // timedelta(days=1)


def hours(t: Translator, view: KioskView) -> str:
    """Today's hours for the foot of the start page; empty on a day without."""
    zone = view.hall.zone
    spans = [t.interval(start, end, zone) for start, end in view.sessions]
    if len(spans) == 2:
        return t("kiosk.hours", morning=spans[0], afternoon=spans[1])
    return t("kiosk.hours.list", hours=", ".join(spans)) if spans else ""


def counters(t: Translator, codes: Sequence[str]) -> str:
    """Where to go."""
    return t("kiosk.ticket.counter", counters=", ".join(codes)) if codes else ""


def counter_of(desk: str | None) -> str:
    """The counter of desk `5.2`: citizens look for the counter."""
    return (desk or "").partition(".")[0]


def ahead(t: Translator, count: int) -> str:
    """How many are called first."""
    return t("kiosk.ticket.ahead", n=count) if count else t("kiosk.ticket.next")


def expected(t: Translator, hall: Hall, interval: tuple[int, int] | None) -> str:
    """When the call will come, or that nobody can say."""
    if interval is None:
        return t("kiosk.ticket.unknown")
    start, end = (t.time(moment, hall.zone) for moment in interval)
    return t("kiosk.ticket.estimate", from_=start, to=end)


def late_lines(t: Translator, view: KioskView, tile: ServiceTile) -> Lines:
    """That a number may not be called today, and why."""
    key = "kiosk.late.unlikely" if tile.chance is Chance.UNLIKELY else "kiosk.late.warn"
    if tile.expected is None or tile.closes_at is None:
        return (t(key),)
    zone = view.hall.zone
    interval, closes = t.interval(*tile.expected, zone), t.time(tile.closes_at, zone)
    return t(key), t("kiosk.late.why", interval=interval, closes=closes)


def at_another(t: Translator, about: str, view: KioskView, slip: SlipFacts | None) -> str:
    """The sentence `about` a slip that another printer makes than the kiosk's own: which, and that
    it is nearby if both stand in one zone, else where it is. Empty if the kiosk's own makes it."""
    if slip is None or slip.printer == view.printer:
        return ""
    if slip.zone == view.zone:
        return t(f"{about}.at", printer=slip.printer)
    place = f" ({t.pick(slip.place)})" if slip.place else ""
    return t(f"{about}.away", printer=f"{slip.printer}{place}")


def scanned(t: Translator, scan: Scan) -> Lines:
    """What to say of a scan that names no number of today."""
    match scan:
        case SlipCode():
            return t("kiosk.scan.past"), t("slip.valid"), t("kiosk.scan.past.ask")
        case IdentityCard():
            return t("kiosk.scan.card"), t("kiosk.scan.card.kept"), t("kiosk.scan.slip")
        case TrainingCode():
            return t("kiosk.scan.training"), t("kiosk.scan.slip")
        case _:
            return t("kiosk.scan.unknown"), t("kiosk.scan.slip")


def was_served(page: TicketPage) -> bool:
    """Whether its visit is over; who left had none."""
    return page.state == "done" and page.outcome != "left"


def may_rate(view: KioskView, page: TicketPage) -> bool:
    """Whether this kiosk asks how the visit of this number was."""
    return view.role in RATES and was_served(page)


def why_not_rated(page: TicketPage) -> str:
    """The sentence for a number whose visit is not rated now; that it is over if it can be."""
    if was_served(page):
        return "kiosk.mine.done"
    live = page.state in ("waiting", "called", "serving", "parked", "absent")
    return "rate.not_ended" if live else "rate.no_visit"


def without_slip(t: Translator, view: KioskView) -> tuple[tuple[str, str], ...]:
    """The numbers just given without a slip: each with its time and its service."""
    zone = view.hall.zone
    return tuple(
        (one.number, f"{t.time(one.issued_at, zone)} {t.pick(one.service_name)}")
        for one in view.without_slip
    )
