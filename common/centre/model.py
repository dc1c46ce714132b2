"""A centre (trung tâm phục vụ hành chính công) as its file describes it, checked and complete.

Everything optional in the file is filled in here: a service without its own target carries the
centre's, a service without a zone carries the only one. All values are plain and frozen; nothing
here knows of files or tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from common.domain.alert_settings import AlertSetting, Hook
from common.domain.courier import Courier
from common.domain.promise import Rules

Text = Mapping[str, str]
"""One text of the centre, `{language: text}`; `vi` is always there."""

Hours = Mapping[str, tuple[tuple[int, int], ...]]
"""Sessions `(start, end)` in minutes since midnight for each of `WEEKDAYS`; none = closed."""

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""The keys of `Hours`, in the order of `datetime.date.weekday()`."""


INTAKES = ("light", "full", "none")
"""How a service takes in dossiers: procedure, code and date; with people's data; not at all."""


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of the hall with its own waiting seats, displays and loudspeaker."""

    code: str
    name: Text


@dataclass(frozen=True, slots=True)
class Agency:
    """A body (sở, ban, ngành) whose procedures are received here."""

    code: str
    name: Text


@dataclass(frozen=True, slots=True)
class Unit:
    """An organisation with statistics of its own; several may share one hall."""

    code: str
    name: Text


@dataclass(frozen=True, slots=True)
class Series:
    """Where numbers come from: `prefix` and `width` digits, restarting each day at 1."""

    code: str
    prefix: str
    width: int


@dataclass(frozen=True, slots=True)
class Service:
    """What one queues for (lĩnh vực).

    `hours` replace the centre's for the whole week; None means the centre's. `quota` is the most
    tickets a day. `default_outcome` makes the service immediate: one key finishes it. `words` are
    extra search words. Minutes are whole minutes. `fields` are those of the procedure catalogue
    that are served here; `intake` says how dossiers are taken in (`INTAKES`); `results_at` is the
    service where people queue for their results.
    """

    code: str
    name: Text
    hint: Text
    words: tuple[str, ...]
    agency: str
    unit: str
    zone: str
    series: str
    target_min: int
    prior_min: int
    hours: Hours | None
    quota: int | None
    default_outcome: str | None
    at_kiosk: bool
    guidance: bool
    fields: tuple[str, ...]
    intake: str
    results_at: str


@dataclass(frozen=True, slots=True)
class Counter:
    """A counter (quầy): what citizens look for. Its desks are separate."""

    code: str
    name: Text
    agency: str
    zone: str


@dataclass(frozen=True, slots=True)
class Desk:
    """A working place (bàn) at a counter: the services it serves first, and those it helps. `a4` is
    the print queue of its A4 papers, where it is not the centre's."""

    code: str
    counter: str
    first: tuple[str, ...]
    helps: tuple[str, ...]
    priority_only: bool
    printer: str | None
    a4: str | None


@dataclass(frozen=True, slots=True)
class PriorityClass:
    """People who are promised an earlier call. Which group a person belongs to is never asked.

    `large_print` gives them the slip with the larger letters.
    """

    code: str
    name: Text
    who: Text
    target_min: int
    large_print: bool


@dataclass(frozen=True, slots=True)
class Officer:
    """Somebody who works here, maybe lent by another agency, maybe for a time.

    `services` limits what this officer may serve; None means whatever the desk serves.
    """

    code: str
    name: str
    home_agency: str
    unit: str
    staff_type: str
    role: str
    services: tuple[str, ...] | None
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class Kiosk:
    """A citizens' terminal. `role` is one of all, ticket, lookup, rate. `large_type`: it shows
    large type and high contrast to everybody, not only to who asks for it. `inches` is the diagonal
    of its panel."""

    code: str
    role: str
    zone: str
    printer: str | None
    languages: tuple[str, ...]
    large_type: bool
    inches: int


@dataclass(frozen=True, slots=True)
class Display:
    """A hall screen: where it hangs, which zones' calls it shows besides its own, its diagonal,
    what turns below the calls, and in which languages."""

    code: str
    zone: str
    also: tuple[str, ...]
    inches: int
    pages: tuple[str, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Printer:
    """A slip printer: where it is, its width in dots, how it proves that it printed.

    `fallback` is the printer that stands in for it. `roll_m` None is a roll as sold; somebody is
    warned when fewer than `warn_slips` are left. The last five are for its driver: how slips are
    encoded, its code page where it sets letters itself, whether it knows how to skip blank paper,
    how much paper it needs before it cuts, and the keys of the pictures in its memory.
    """

    code: str
    url: str
    width_dots: int
    fence: str
    zone: str
    fallback: str | None
    roll_m: int | None
    warn_slips: int
    encoding: str
    codepage: str | None
    trimmed: bool
    feed_dots: int
    stored: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Protocol:
    """How a kind of sign speaks that only this centre has; `keys` are those of a profile file."""

    code: str
    keys: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign on a bus; `bus` is a device path or a pyserial URL, with options.

    It shows the number of its `desk`, or lists the calls of its `zone`: one of the two is None.
    `protocol` is the name of a shipped profile or the code of a `Protocol`; `address` is 0 where
    that has no addresses. `glyphs`: what the board has shapes for.
    """

    code: str
    bus: str
    protocol: str
    address: int
    width: int
    lines: int
    glyphs: str
    desk: str | None
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class KeypadKind:
    """What a kind of keypad sends that only this centre has; `keys` are those of a profile."""

    code: str
    keys: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Keypad:
    """A keypad with which a desk works without a computer; `url` is a line as signs have it, or a
    device below `/dev/input/`.

    `profile` is the name of a shipped profile or the code of a `KeypadKind`; `address` is 0 where
    that has no addresses. `officer` is who signs in on it with a PIN.
    """

    code: str
    url: str
    profile: str
    address: int
    desk: str
    officer: str | None


@dataclass(frozen=True, slots=True)
class RatingPad:
    """Keys at a desk for those who were served there; the rest is as of a `Keypad`. `levels`: what
    the keys mean, from 1."""

    code: str
    url: str
    profile: str
    address: int
    desk: str
    levels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scanner:
    """A scanner of the officer at a desk, or of a kiosk: one of the two is None."""

    code: str
    url: str
    desk: str | None
    kiosk: str | None


@dataclass(frozen=True, slots=True)
class Speaker:
    """The loudspeaker of a zone, or of a kiosk, which it reads to people: one of the two is None.

    `device` is the sound system's name for it, `volume` is in percent; within `quiet`, times of day
    like `11:30-13:30`, which may go over midnight, nothing is said.
    """

    code: str
    zone: str | None
    kiosk: str | None
    device: str
    volume: int
    quiet: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Closure:
    """A day on which the centre, or only some services, are closed. None = the whole centre."""

    on: date
    reason: Text
    services: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A date that is worked, or off, other than the national table and its weekday say.

    `hours` are sessions as in `Hours`, None for the usual ones. `services` None is the whole centre
    and moves due dates; a day of some services only opens or closes their doors.
    """

    on: date
    working: bool
    name: Text
    hours: tuple[tuple[int, int], ...] | None
    services: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Collector:
    """Whose money a fee is that no agency of the centre collects itself: a bank, the post."""

    code: str
    name: Text


@dataclass(frozen=True, slots=True)
class Centre:
    """A whole centre. `unit` is the one that services and officers belong to by default,
    `cashier_service` where fees are paid, if anywhere."""

    code: str
    name: Text
    authority: Text
    unit: str
    timezone: str
    hotline: str | None
    notice: Text
    languages: tuple[str, ...]
    simulation: bool
    hours: Hours
    rules: Rules
    cashier_service: str | None
    a4: str | None
    courier: Courier
    zones: tuple[Zone, ...]
    agencies: tuple[Agency, ...]
    units: tuple[Unit, ...]
    series: tuple[Series, ...]
    services: tuple[Service, ...]
    counters: tuple[Counter, ...]
    desks: tuple[Desk, ...]
    priority_classes: tuple[PriorityClass, ...]
    officers: tuple[Officer, ...]
    kiosks: tuple[Kiosk, ...]
    displays: tuple[Display, ...]
    printers: tuple[Printer, ...]
    protocols: tuple[Protocol, ...]
    signs: tuple[Sign, ...]
    keypad_profiles: tuple[KeypadKind, ...]
    keypads: tuple[Keypad, ...]
    rating_pads: tuple[RatingPad, ...]
    scanners: tuple[Scanner, ...]
    speakers: tuple[Speaker, ...]
    closures: tuple[Closure, ...]
    calendar: tuple[CalendarDay, ...]
    collectors: tuple[Collector, ...]
    alerts: tuple[AlertSetting, ...]
    hooks: tuple[Hook, ...]
