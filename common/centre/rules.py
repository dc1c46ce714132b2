"""What the tables of a centre file must be together: rules that no single row can break.

A rule is asked only when the tables it looks at are sound by themselves, so that one wrong value
is told once and not again as a service that nobody serves.
"""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from common.centre import alerts
from common.centre.inputs import lines
from common.centre.inputs.lines import Problem, as_sign
from common.centre.model import (
    CalendarDay,
    Closure,
    Counter,
    Desk,
    Printer,
    Protocol,
    Series,
    Service,
    Sign,
    Speaker,
)
from common.centre.signs.coding import showable
from common.centre.signs.glyphs import Glyphs
from common.centre.signs.known import fitted, profiles
from common.centre.signs.line import settings
from common.centre.signs.profile import Profile
from common.centre.table import Findings, label
from common.domain import numbering
from common.domain.line import line_of
from common.i18n.wording import Wording, wording

Rule = Callable[..., Iterator[Problem]]
"""Takes the rows of the tables it needs, in their order."""

Parts = Mapping[str, Sequence[Any]]


def check(parts: Parts, findings: Findings) -> None:
    """Note every rule that `parts`, the rows of each table, break together."""
    sound = [(needs, rule) for needs, rule in _RULES if findings.broken.isdisjoint(needs)]
    for needs, rule in sound:
        for table, index, key, what in rule(*(parts[name] for name in needs)):
            where = label(table, index, getattr(parts[table][index], "code", None))
            findings.add(table, f"{where} {key}".rstrip(), what)


def _numbers(series: Sequence[Series]) -> Iterator[Problem]:
    for (_, one), (index, other) in combinations(enumerate(series), 2):
        if numbering.collide((one.prefix, one.width), (other.prefix, other.width)):
            what = wording("wrong.numbers_alike", other=one.code, found=other.prefix)
            yield "series", index, "prefix", what


def _shown(
    series: Sequence[Series], signs: Sequence[Sign], own: Sequence[Protocol]
) -> Iterator[Problem]:
    """Every number may come to every sign: tickets are transferred between desks."""
    boards = _boards(signs, own)
    for index, one in enumerate(series):
        blind = next(filter(None, (_unshown(one, *board) for board in boards)), None)
        if blind:
            yield "series", index, "prefix", blind
    longest = max((len(one.prefix) + one.width for one in series), default=0)
    for index, sign in enumerate(signs):
        if sign.width < longest:
            what = wording("wrong.sign_narrow", least=longest, found=sign.width)
            yield "sign", index, "width", what


def _unshown(series: Series, sign: Sign, profile: Profile) -> Wording | None:
    """What is wrong, when a sign that is wide enough cannot show the numbers of a series."""
    if not profile.glyphs.have(series.prefix):
        if profile.glyphs is Glyphs.NUMBER:
            return wording("wrong.sign_digits", sign=sign.code, found=series.prefix)
        return wording("wrong.sign_letters", sign=sign.code, found=series.prefix)
    highest = series.prefix + "9" * series.width
    if len(highest) <= sign.width and not showable(profile, highest, sign.width):
        return wording("wrong.sign_numbers", sign=sign.code, found=highest)
    return None


def _boards(signs: Sequence[Sign], own: Sequence[Protocol]) -> list[tuple[Sign, Profile]]:
    """Each sign with the profile that its board has."""
    known = profiles({"code": one.code, **one.keys} for one in own)
    return [(sign, fitted(known[sign.protocol], sign.width, sign.glyphs)) for sign in signs]


def _reached(services: Sequence[Service], desks: Sequence[Desk]) -> Iterator[Problem]:
    for index, service in enumerate(services):
        serving = [desk for desk in desks if service.code in desk.first + desk.helps]
        if not serving:
            yield "service", index, "code", wording("wrong.unserved")
        elif all(desk.priority_only for desk in serving):
            yield "service", index, "code", wording("wrong.unserved_usually")


def _one_guidance(services: Sequence[Service]) -> Iterator[Problem]:
    guiding = [index for index, service in enumerate(services) if service.guidance]
    for index in guiding[1:]:
        yield "service", index, "guidance", wording("wrong.guidance", found=len(guiding))


def _desks_of_counters(counters: Sequence[Counter], desks: Sequence[Desk]) -> Iterator[Problem]:
    per_counter = Tally(desk.counter for desk in desks)
    for index, desk in enumerate(desks):
        alone = per_counter[desk.counter] == 1 and desk.code == desk.counter
        if not alone and desk.code.rpartition(".")[0] != desk.counter:
            what = wording("wrong.desk_of_counter", counter=desk.counter, found=desk.code)
            yield "desk", index, "code", what
    for index, counter in enumerate(counters):
        if not per_counter[counter.code]:
            yield "counter", index, "code", wording("wrong.counter_empty")


def _one_namespace(names: Sequence[str]) -> Rule:
    """A rule: the rows of these tables share one namespace, as terminals do."""

    def rule(*tables: Sequence[Any]) -> Iterator[Problem]:
        taken: dict[str, str] = {}
        for name, rows in zip(names, tables, strict=True):
            for index, row in enumerate(rows):
                if taken.setdefault(row.code, name) != name:
                    yield name, index, "code", wording("wrong.code_taken", table=taken[row.code])

    return rule


def _addresses(signs: Sequence[Sign], own: Sequence[Protocol]) -> Iterator[Problem]:
    """A board of which each line is a unit takes the addresses behind its own as well."""
    taken = [
        {(line_of(sign.bus), sign.address + row) for row in range(profile.span(sign.lines))}
        if profile.addressed
        else set()
        for sign, profile in _boards(signs, own)
    ]
    tally = Tally(place for places in taken for place in places)
    for index, places in enumerate(taken):
        twice = min((place for place in places if tally[place] > 1), default=None)
        if twice:
            yield "sign", index, "address", wording("wrong.address_on_bus", found=twice[1])


def _one_per_desk(signs: Sequence[Sign]) -> Iterator[Problem]:
    desks = Tally(sign.desk for sign in signs)
    for index, sign in enumerate(signs):
        if sign.desk is not None and desks[sign.desk] > 1:
            yield "sign", index, "desk", wording("wrong.sign_per_desk", found=sign.desk)


def _lines(signs: Sequence[Sign], own: Sequence[Protocol]) -> Iterator[Problem]:
    """Who shares a line shares its speed; a board without an address would hear everything."""
    first: dict[str, tuple[Sign, Profile]] = {}
    for index, (sign, profile) in enumerate(_boards(signs, own)):
        other, others = first.setdefault(line_of(sign.bus), (sign, profile))
        if other is sign:
            continue
        alone = [one for one, it in ((sign, profile), (other, others)) if not it.addressed]
        if alone:
            what = wording("wrong.sign_alone", kind=alone[0].protocol, other=other.code)
            yield "sign", index, "bus", what
        elif sign.bus != other.bus:
            yield "sign", index, "bus", as_sign(other, sign.bus)
        elif (wanted := _speed(other, others)) != (found := _speed(sign, profile)):
            what = wording("wrong.sign_speed", speed=wanted, other=other.code, found=found)
            yield "sign", index, "protocol", what


def _speed(sign: Sign, profile: Profile) -> str:
    place = settings(sign.bus, profile.baud, profile.framing)
    return f"{place.baud} {place.framing}"


def _voices(speakers: Sequence[Speaker]) -> Iterator[Problem]:
    places = Tally((speaker.zone, speaker.kiosk) for speaker in speakers)
    for index, speaker in enumerate(speakers):
        if places[speaker.zone, speaker.kiosk] > 1:
            key, place = ("kiosk", speaker.kiosk) if speaker.kiosk else ("zone", speaker.zone)
            yield "speaker", index, key, wording("wrong.one_speaker", place=key, found=place)


def _stand_ins(printers: Sequence[Printer]) -> Iterator[Problem]:
    for index, printer in enumerate(printers):
        if printer.fallback == printer.code:
            what = wording("wrong.other_printer", found=printer.fallback)
            yield "printer", index, "fallback", what


def _once_a_day(table: str) -> Rule:
    def rule(rows: Sequence[Closure | CalendarDay]) -> Iterator[Problem]:
        seen: set[tuple[object, str | None]] = set()
        for index, row in enumerate(rows):
            keys = {(row.on, service) for service in row.services or (None,)}
            if keys & seen:
                yield table, index, "date", wording("wrong.day_again", found=row.on)
            seen |= keys

    return rule


_TERMINALS = ("kiosk", "display")
_COLLECTORS = ("agency", "collector")
_DEVICES = ("printer", "sign", "speaker", "keypad", "rating_pad", "scanner")

_RULES: Sequence[tuple[tuple[str, ...], Rule]] = (
    (("series",), _numbers),
    (("series", "sign", "protocol"), _shown),
    (("service", "desk"), _reached),
    (("service",), _one_guidance),
    (("counter", "desk"), _desks_of_counters),
    (_TERMINALS, _one_namespace(_TERMINALS)),
    (_DEVICES, _one_namespace(_DEVICES)),
    (_COLLECTORS, _one_namespace(_COLLECTORS)),
    (("sign", "protocol"), _addresses),
    (("sign",), _one_per_desk),
    (("sign", "protocol"), _lines),
    (("keypad", "rating_pad", "keypad_profile"), lines.pads_on_lines),
    (("scanner", "keypad", "rating_pad"), lines.scanners_alone),
    (("sign", "keypad", "rating_pad", "scanner"), lines.beside_signs),
    (("speaker",), _voices),
    (("printer",), _stand_ins),
    (("alert",), alerts.kinds_once),
    (("alert", "printer", "hook"), alerts.delivered),
    (("closure",), _once_a_day("closure")),
    (("calendar",), _once_a_day("calendar")),
)
