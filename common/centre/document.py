"""A centre as one plain JSON-able document: what the store takes in.

Top level: `centre` (a dict) and one list of dicts per table. Every key below is always there;
`?` marks values that may be None. TEXT is `{language: text}` with `vi` always there (`{}` where
the whole text is optional and not given). HOURS is
`{"mon": [[450, 690], [810, 1050]], ..., "sun": []}`: sessions `[start, end]` in minutes since
local midnight, in order, all seven days. DATE is `YYYY-MM-DD`. Lists keep the order of the file,
which is the order on the screens; their index is what the store may keep as the position.

centre          code, name TEXT, authority TEXT, unit, timezone, hotline?, notice TEXT (may be
                `{}`), languages [str], simulation bool, hours HOURS, rules {rule name: int}
                (all of `common.domain.promise.Rules`), cashier_service?, a4? (older documents have
                neither)
zone            code, name TEXT
agency          code, name TEXT
unit            code, name TEXT
series          code, prefix (may be empty), width
service         code, name TEXT, hint TEXT (may be `{}`), words [str], agency, unit, zone,
                series, target_min, prior_min, hours HOURS?, quota?, default_outcome?,
                at_kiosk bool, guidance bool, fields [str], intake (light, full, none),
                results_at (a service). Older documents have not the last three
counter         code, name TEXT, agency, zone
desk            code, counter, priority_only bool, printer?, a4? (older documents have neither)
desk_service    desk, service, rank (0 first, 1 helps)
priority_class  code, name TEXT, who TEXT, target_min, large_print bool
officer         code, name str, home_agency, unit, staff_type (own, seconded, postal),
                role (a `common.domain.actor.Role`), services [str]?, valid_from DATE?,
                valid_to DATE?
kiosk           code, role (all, ticket, lookup, rate), zone, printer?, languages [str],
                large_type bool, inches (older documents have neither)
display         code, zone, also [a zone], inches, pages [queues, dossiers, results, quality],
                languages [str]. Older documents have only the first two
printer         code, url, width_dots, fence (auto, process_id, status, none), zone, fallback?,
                roll_m?, warn_slips, encoding (bitmap, hybrid, native), codepage?, trimmed bool,
                feed_dots, stored [str]
protocol        code, and the keys of a profile file (docs/signs.md) as the centre file has them.
                Documents of older programs have no such table
sign            code, bus, protocol, address (0 where the protocol has none), width, lines, glyphs
                (a `common.centre.signs.glyphs.Glyphs`), desk? or zone?. Older documents
                have no lines, glyphs and zone
keypad_profile  code, and the keys of a profile (docs/inputs.md) as the centre file has them
keypad          code, url, profile, address (0 where the profile has none), desk, officer?
rating_pad      code, url, profile, address, desk, levels [very_satisfied, satisfied or
                dissatisfied, for each key from 1]
scanner         code, url, desk? or kiosk?. Older documents have none of these four tables
speaker         code, zone? or kiosk?, device, volume (percent), quiet [times of day like
                22:00-06:00]. Older documents have no kiosk, volume and quiet
closure         date DATE, reason TEXT, services [str]?
calendar        date DATE, working bool, name TEXT, hours [[start, end]]?, services [str]?.
                Documents of older programs have no such table
courier         one dict: trips [times of day like 09:30], cutoff, unacknowledged_h
collector       code, name TEXT. Older documents have neither of these two
alert           kind (one of `common.domain.alert_kinds`, or *), severity?, after_s?,
                quiet [times of day like 21:00-06:30], deliver [app, printer:CODE, hook:CODE]?
hook            code, command [str]? or url? or url_file?, events [opened, again, worse,
                acknowledged, closed], severity, kinds [a kind; none: all], timeout_s. Older
                documents have neither of these two

`services` None means no limit (officer) or the whole centre (closure, calendar). A service's
`hours` None means the centre's. Codes are ASCII and refer to the rows of the table they are named
after; `unit` of the centre is the default one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from common.centre.model import WEEKDAYS, CalendarDay, Centre, Closure, Desk, Hours, Service

Document = dict[str, Any]
"""The format above; `json.dumps` takes it as it is."""


def as_document(centre: Centre) -> Document:
    """The centre as a document. Equal centres give equal documents."""
    return {
        "centre": _head(centre),
        "zone": _rows(centre.zones),
        "agency": _rows(centre.agencies),
        "unit": _rows(centre.units),
        "series": _rows(centre.series),
        "service": [_service(service) for service in centre.services],
        "counter": _rows(centre.counters),
        "desk": [_desk(desk) for desk in centre.desks],
        "desk_service": [row for desk in centre.desks for row in _desk_services(desk)],
        "priority_class": _rows(centre.priority_classes),
        "officer": _rows(centre.officers),
        "kiosk": _rows(centre.kiosks),
        "display": _rows(centre.displays),
        "printer": _rows(centre.printers),
        "protocol": [{"code": own.code, **own.keys} for own in centre.protocols],
        "sign": _rows(centre.signs),
        "keypad_profile": [{"code": own.code, **own.keys} for own in centre.keypad_profiles],
        "keypad": _rows(centre.keypads),
        "rating_pad": _rows(centre.rating_pads),
        "scanner": _rows(centre.scanners),
        "speaker": _rows(centre.speakers),
        "closure": [_closure(closure) for closure in centre.closures],
        "calendar": [_calendar_day(day) for day in centre.calendar],
        "courier": _plain(asdict(centre.courier)),
        "collector": _rows(centre.collectors),
        "alert": _rows(centre.alerts),
        "hook": _rows(centre.hooks),
    }


def _head(centre: Centre) -> Document:
    return {
        "code": centre.code,
        "name": dict(centre.name),
        "authority": dict(centre.authority),
        "unit": centre.unit,
        "timezone": centre.timezone,
        "hotline": centre.hotline,
        "notice": dict(centre.notice),
        "languages": list(centre.languages),
        "simulation": centre.simulation,
        "hours": _hours(centre.hours),
        "rules": asdict(centre.rules),
        "cashier_service": centre.cashier_service,
        "a4": centre.a4,
    }


def _service(service: Service) -> Document:
    row = _plain(asdict(service))
    row["hours"] = None if service.hours is None else _hours(service.hours)
    return row


def _desk(desk: Desk) -> Document:
    return {
        "code": desk.code,
        "counter": desk.counter,
        "priority_only": desk.priority_only,
        "printer": desk.printer,
        "a4": desk.a4,
    }


def _desk_services(desk: Desk) -> list[Document]:
    return [
        {"desk": desk.code, "service": service, "rank": rank}
        for rank, services in enumerate((desk.first, desk.helps))
        for service in services
    ]


def _closure(closure: Closure) -> Document:
    return {
        "date": closure.on.isoformat(),
        "reason": dict(closure.reason),
        "services": None if closure.services is None else list(closure.services),
    }


def _calendar_day(day: CalendarDay) -> Document:
    return {
        "date": day.on.isoformat(),
        "working": day.working,
        "name": dict(day.name),
        "hours": None if day.hours is None else [list(session) for session in day.hours],
        "services": None if day.services is None else list(day.services),
    }


def _hours(hours: Hours) -> dict[str, list[list[int]]]:
    return {day: [list(session) for session in hours[day]] for day in WEEKDAYS}


def _rows(parts: tuple[Any, ...]) -> list[Document]:
    return [_plain(asdict(part)) for part in parts]


def _plain(row: Mapping[str, Any]) -> Document:
    return {key: _value(value) for key, value in row.items()}


def _value(value: Any) -> Any:
    """Tuples, dates and mappings as JSON knows them."""
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    return value
