"""The tables of a centre file, one function each: which keys they know and what these may be."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date

from common.centre import alerts, money, terminals
from common.centre.head import a4
from common.centre.inputs import tables as inputs
from common.centre.inputs.profile import KeypadProfile
from common.centre.model import (
    INTAKES,
    Agency,
    CalendarDay,
    Closure,
    Counter,
    Desk,
    Keypad,
    KeypadKind,
    Officer,
    Printer,
    PriorityClass,
    Protocol,
    RatingPad,
    Scanner,
    Series,
    Service,
    Sign,
    Speaker,
    Unit,
    Zone,
)
from common.centre.signs import tables as signs
from common.centre.signs.profile import Profile
from common.centre.table import HOST_PORT, Table
from common.domain.actor import STAFF, Role
from common.domain.model import Outcome
from common.domain.promise import Rules
from common.domain.roll import NARROWEST_DOTS, WIDEST_DOTS
from common.i18n.wording import wording
from common.store.facts import WARN_SLIPS

STAFF_TYPES = ("own", "seconded", "postal")
FENCES = ("auto", "process_id", "status", "none")
ENCODINGS = ("bitmap", "hybrid", "native")
STAFF_ROLES = tuple(role.value for role in STAFF)
# Supplement, refusal and advice need a coded reason, so no key may choose them by itself.
DEFAULT_OUTCOMES = tuple(
    outcome.value
    for outcome in (
        Outcome.ACCEPTED,
        Outcome.RESULT_RETURNED,
        Outcome.FEE_PAID,
        Outcome.FILED_ONLINE,
    )
)

_PREFIX = re.compile(r"[A-Z]{0,2}[0-9]{0,2}")
_COUNTER = re.compile(r"[1-9][0-9]?")
_DESK = re.compile(r"[1-9][0-9]?(?:\.[1-9])?")
_OPTIONS = r"(?:\?[a-z]+=[a-z0-9]+(?:&[a-z]+=[a-z0-9]+)*)?"
_PRINTER_URL = re.compile(
    rf"(?:tcp|socket)://{HOST_PORT}|rfc2217://{HOST_PORT}{_OPTIONS}"
    rf"|serial:///[A-Za-z0-9._:/+-]+{_OPTIONS}"
    r"|usb://[0-9A-Fa-f]{4}:[0-9A-Fa-f]{4}(?:/[A-Za-z0-9._-]+)?"
    r"|(?:usb|file):///[A-Za-z0-9._:/+-]+"
)
_URLS = "tcp://192.168.1.50:9100, serial:///dev/…"
_PAGE = r"(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})"
_STORED = re.compile(r"[A-Za-z0-9]{2}")
_CODEPAGE = re.compile(rf"(?:cp1258|viscii|tcvn3) {_PAGE}|tcvn3 {_PAGE} {_PAGE}")
_DEVICE = re.compile(r"[A-Za-z0-9._:,=-]{1,60}")

_MINUTES = wording("wrong.of.minutes")
_DOTS = wording("wrong.of.dots")


@dataclass(frozen=True, slots=True)
class Defaults:
    """What a row takes when it does not say: the only zone (if there is one), the main unit.

    `protocols`: how signs may speak, `keypads`: what keypads may send; None is one that has
    problems.
    """

    zone: str | None
    unit: str | None
    rules: Rules
    languages: tuple[str, ...]
    protocols: Mapping[str, Profile | None]
    keypads: Mapping[str, KeypadProfile | None]


def rules(table: Table) -> Rules:
    """The constants of the centre; those not named keep the product's values."""
    return Rules(
        **{
            field.name: table.whole(field.name, *bounds(field.name), default=field.default)
            for field in fields(Rules)
            if isinstance(field.default, int)
        }
    )


def bounds(rule: str) -> tuple[int, int]:
    """The least and the most that a centre file may set a rule to."""
    if rule.endswith("_target_min"):
        return 1, 240
    if rule.endswith("_calls"):
        return 1, 10
    if rule.endswith("_months"):
        return 1, 120
    if rule == "complaint_days":
        return 1, 60
    if rule in ("late_slip_min", "session_min"):
        return 1, 1440
    if rule == "kiosk_numbers_per_min":
        return 0, 60
    if rule == "kpi_dossiers_year":
        return 1, 100_000
    if rule.endswith("_pct"):
        return 50, 99
    return 0, 3600 if rule.endswith("_s") else 1440


def zone(table: Table, _: Defaults) -> Zone:
    """A part of the hall."""
    return Zone(table.code(), table.text("name", 60))


def agency(table: Table, _: Defaults) -> Agency:
    """A body whose procedures are received here."""
    return Agency(table.code(), table.text("name", 100))


def unit(table: Table, _: Defaults) -> Unit:
    """An organisation with its own statistics."""
    return Unit(table.code(), table.text("name", 120))


def series(table: Table, _: Defaults) -> Series:
    """A source of numbers: at most six digits in all (`common.domain.numbering`)."""
    code = table.code()
    prefix = table.word("prefix", _PREFIX, wording("wrong.prefix"))
    return Series(code, prefix, table.whole("width", 2, 4, of=wording("wrong.of.digits")))


def service(table: Table, defaults: Defaults) -> Service:
    """What one queues for."""
    code = table.code()
    name = table.text("name", 80)
    return Service(
        code=code,
        name=name,
        hint=table.text("hint", 80) if table.has("hint") else {},
        words=table.strings("words"),
        agency=table.ref("agency", "agency"),
        unit=table.ref("unit", "unit", defaults.unit),
        zone=table.ref("zone", "zone", defaults.zone),
        series=table.ref("series", "series"),
        target_min=table.whole(
            "target_min", 1, 240, of=_MINUTES, default=defaults.rules.walk_in_target_min
        ),
        prior_min=table.whole("prior_min", 1, 240, of=_MINUTES),
        hours=table.hours("hours") if table.has("hours") else None,
        quota=table.whole("quota", 1, 9999, of=wording("wrong.of.tickets"))
        if table.has("quota")
        else None,
        default_outcome=_default_outcome(table),
        at_kiosk=table.flag("at_kiosk", default=True),
        guidance=table.flag("guidance", default=False),
        fields=table.strings("fields") or (name.get("vi", ""),),
        intake=table.choice("intake", INTAKES) if table.has("intake") else INTAKES[0],
        results_at=table.ref("results_at", "service", code),
    )


def _default_outcome(table: Table) -> str | None:
    if not table.has("default_outcome"):
        return None
    return table.choice("default_outcome", DEFAULT_OUTCOMES)


def counter(table: Table, defaults: Defaults) -> Counter:
    """A counter: its code is the number people look for and hear."""
    return Counter(
        code=table.word("code", _COUNTER, wording("wrong.counter", like='"5"')),
        name=table.text("name", 80),
        agency=table.ref("agency", "agency"),
        zone=table.ref("zone", "zone", defaults.zone),
    )


def desk(table: Table, _: Defaults) -> Desk:
    """A working place at a counter."""
    first, helps = table.refs("first", "service"), table.refs("helps", "service")
    for again in first:
        if again in helps:
            table.problem("helps", wording("wrong.helps"), again)
    if not first and not helps:
        table.problem("first", wording("wrong.serves"))
    return Desk(
        code=table.word("code", _DESK, wording("wrong.desk", like='"5"', other='"5.2"')),
        counter=table.ref("counter", "counter"),
        first=first,
        helps=helps,
        priority_only=table.flag("priority_only", default=False),
        printer=table.ref("printer", "printer") if table.has("printer") else None,
        a4=a4(table),
    )


def priority_class(table: Table, defaults: Defaults) -> PriorityClass:
    """People who are called earlier."""
    return PriorityClass(
        code=table.code(),
        name=table.text("name", 60),
        who=table.text("who", 120),
        target_min=table.whole(
            "target_min", 1, 240, of=_MINUTES, default=defaults.rules.priority_target_min
        ),
        large_print=table.flag("large_print", default=False),
    )


def officer(table: Table, defaults: Defaults) -> Officer:
    """Somebody who works here. PINs are never in a file."""
    valid_from = table.day("from") if table.has("from") else None
    valid_to = table.day("to") if table.has("to") else None
    if valid_from and valid_to and valid_to < valid_from:
        table.problem("to", wording("wrong.to"), valid_to)
    services = table.refs("services", "service") if table.has("services") else None
    if services == ():
        table.problem("services", wording("wrong.services"), [])
    return Officer(
        code=table.code(),
        name=table.plain("name", 60),
        home_agency=table.ref("home_agency", "agency"),
        unit=table.ref("unit", "unit", defaults.unit),
        staff_type=table.choice("staff_type", STAFF_TYPES, "own"),
        role=table.choice("role", STAFF_ROLES, Role.OFFICER.value),
        services=services,
        valid_from=valid_from,
        valid_to=valid_to,
    )


def printer(table: Table, defaults: Defaults) -> Printer:
    """A slip printer."""
    encoding = table.choice("encoding", ENCODINGS, "bitmap")
    if encoding == "native" and not table.has("codepage"):
        table.problem("codepage", wording("wrong.needs_codepage"))
    return Printer(
        code=table.code(),
        url=table.word(
            "url", _PRINTER_URL, wording("wrong.printer_url", like=_URLS, other="usb://…")
        ),
        width_dots=_width_dots(table),
        fence=table.choice("fence", FENCES, "auto"),
        zone=table.ref("zone", "zone", defaults.zone),
        fallback=table.ref("fallback", "printer") if table.has("fallback") else None,
        roll_m=table.whole("roll_m", 5, 400, of=wording("wrong.of.metres"))
        if table.has("roll_m")
        else None,
        warn_slips=table.whole(
            "warn_slips", 0, 1000, of=wording("wrong.of.slips"), default=WARN_SLIPS
        ),
        encoding=encoding,
        codepage=_codepage(table),
        trimmed=table.flag("trimmed", default=True),
        feed_dots=table.whole("feed_dots", 0, 1000, of=_DOTS, default=0),
        stored=_stored(table),
    )


def _width_dots(table: Table) -> int:
    width = table.whole("width_dots", NARROWEST_DOTS, WIDEST_DOTS, of=_DOTS)
    if width % 8:  # the rows of a picture are whole bytes, and the last one must not run over
        table.problem("width_dots", wording("wrong.multiple", of=8), width)
    return width


def _stored(table: Table) -> tuple[str, ...]:
    keys = table.strings("stored", limit=2)
    if not all(_STORED.fullmatch(key) for key in keys):
        table.problem("stored", wording("wrong.stored"), list(keys))
    return keys


def _codepage(table: Table) -> str | None:
    if not table.has("codepage"):
        return None
    like, other = '"cp1258 52"', '"tcvn3 30 31"'
    return table.word("codepage", _CODEPAGE, wording("wrong.codepage", like=like, other=other))


def protocol(table: Table, _: Defaults) -> Protocol:
    """A protocol of the centre's own."""
    return signs.protocol(table)


def sign(table: Table, defaults: Defaults) -> Sign:
    """A counter sign."""
    return signs.sign(table, defaults.protocols)


def keypad_profile(table: Table, _: Defaults) -> KeypadKind:
    """A kind of keypad of the centre's own."""
    return inputs.keypad_profile(table)


def keypad(table: Table, defaults: Defaults) -> Keypad:
    """The keypad of a desk."""
    return inputs.keypad(table, defaults.keypads)


def rating_pad(table: Table, defaults: Defaults) -> RatingPad:
    """The rating pad of a desk."""
    return inputs.rating_pad(table, defaults.keypads)


def scanner(table: Table, _: Defaults) -> Scanner:
    """A scanner at a desk or at a kiosk."""
    return inputs.scanner(table)


def speaker(table: Table, defaults: Defaults) -> Speaker:
    """The loudspeaker of a zone, or of a kiosk."""
    kiosk = table.ref("kiosk", "kiosk") if table.has("kiosk") else None
    if kiosk is not None and table.has("zone"):
        table.problem("kiosk", wording("wrong.either", one="zone", other="kiosk"), kiosk)
    return Speaker(
        code=table.code(),
        zone=table.ref("zone", "zone", defaults.zone) if kiosk is None else None,
        kiosk=kiosk,
        device=table.word("device", _DEVICE, wording("wrong.sound", like='"default"')),
        volume=table.whole("volume", 0, 100, of=wording("wrong.of.percent"), default=100),
        quiet=table.spans("quiet"),
    )


def closure(table: Table, _: Defaults) -> Closure:
    """A closed day."""
    on = table.day("date") or date.min
    return Closure(on, table.text("reason", 120), _some_services(table))


def calendar_day(table: Table, _: Defaults) -> CalendarDay:
    """A day that is worked, or off, other than the national table says."""
    day = CalendarDay(
        on=table.day("date") or date.min,
        working=table.flag("working"),
        name=table.text("name", 120),
        hours=table.sessions("hours") if table.has("hours") else None,
        services=_some_services(table),
    )
    if day.hours and not day.working:
        table.problem("hours", wording("wrong.day_off"), list(day.hours))
    return day


def _some_services(table: Table) -> tuple[str, ...] | None:
    """The services that a row is limited to; None is the whole centre."""
    services = table.refs("services", "service") if table.has("services") else None
    if services == ():
        table.problem("services", wording("wrong.services"), [])
    return services


BUILDERS: Mapping[str, Callable[[Table, Defaults], object]] = {
    "zone": zone,
    "agency": agency,
    "unit": unit,
    "series": series,
    "service": service,
    "counter": counter,
    "desk": desk,
    "priority_class": priority_class,
    "officer": officer,
    "kiosk": terminals.kiosk,
    "display": terminals.display,
    "printer": printer,
    "protocol": protocol,
    "sign": sign,
    "keypad_profile": keypad_profile,
    "keypad": keypad,
    "rating_pad": rating_pad,
    "scanner": scanner,
    "speaker": speaker,
    "closure": closure,
    "calendar": calendar_day,
    "collector": money.collector,
    "alert": alerts.alert,
    "hook": alerts.hook,
}
"""Every `[[table]]` of a centre file."""

REQUIRED = frozenset({"zone", "agency", "unit", "series", "service", "counter", "desk"})
"""Tables without which there is no centre."""
