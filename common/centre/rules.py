"""What the tables of a centre file must be together: rules that no single row can break.

A rule is asked only when the tables it looks at are sound by themselves, so that one wrong value
is told once and not again as a service that nobody serves.
"""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from common.centre.model import (
    Closure,
    Counter,
    Desk,
    Printer,
    Series,
    Service,
    Sign,
    Speaker,
)
from common.centre.table import Findings, label
from common.domain import numbering

_SEGMENTS = frozenset("0123456789ACEFHLPUJnorbd")
_GLYPHS = {"stx": _SEGMENTS}
"""What the signs of a protocol can show: the digit boards that speak STX/ETX have 7 segments."""

Problem = tuple[str, int, str, str]
"""Table, index of the row, key, message."""

Rule = Callable[..., Iterator[Problem]]
"""Takes the rows of the tables it needs, in their order."""

Parts = Mapping[str, Sequence[Any]]


def check(parts: Parts, findings: Findings) -> None:
    """Note every rule that `parts`, the rows of each table, break together."""
    sound = [(needs, rule) for needs, rule in _RULES if findings.broken.isdisjoint(needs)]
    for needs, rule in sound:
        for table, index, key, message in rule(*(parts[name] for name in needs)):
            where = label(table, index, getattr(parts[table][index], "code", None))
            findings.add(table, f"{where} {key}".rstrip(), message)


def can_show(protocol: str, prefix: str) -> bool:
    """Whether a sign of `protocol` shows `prefix` so that people recognise it.

    Seven segments have some letters only small (`r` for R); K and M they do not have at all.
    """
    glyphs = _GLYPHS[protocol]
    return all(letter in glyphs or letter.lower() in glyphs for letter in prefix)


def _numbers(series: Sequence[Series]) -> Iterator[Problem]:
    for (_, one), (index, other) in combinations(enumerate(series), 2):
        if numbering.collide((one.prefix, one.width), (other.prefix, other.width)):
            message = f'expected numbers unlike those of "{one.code}", found "{other.prefix}"'
            yield "series", index, "prefix", message


def _shown(series: Sequence[Series], signs: Sequence[Sign]) -> Iterator[Problem]:
    """Every number may come to every sign: tickets are transferred between desks."""
    for index, one in enumerate(series):
        blind = [sign.code for sign in signs if not can_show(sign.protocol, one.prefix)]
        if blind:
            message = f'expected letters that sign "{blind[0]}" can show, found "{one.prefix}"'
            yield "series", index, "prefix", message
    longest = max((len(one.prefix) + one.width for one in series), default=0)
    for index, sign in enumerate(signs):
        if sign.width < longest:
            message = f"expected at least {longest} characters, the longest number, found "
            yield "sign", index, "width", f"{message}{sign.width}"


def _reached(services: Sequence[Service], desks: Sequence[Desk]) -> Iterator[Problem]:
    for index, service in enumerate(services):
        serving = [desk for desk in desks if service.code in desk.first + desk.helps]
        if not serving:
            yield "service", index, "code", "expected a [[desk]] that serves it, found none"
        elif all(desk.priority_only for desk in serving):
            message = "expected a [[desk]] that serves it without priority_only, found none"
            yield "service", index, "code", message


def _one_guidance(services: Sequence[Service]) -> Iterator[Problem]:
    guiding = [index for index, service in enumerate(services) if service.guidance]
    for index in guiding[1:]:
        yield "service", index, "guidance", f"expected one such service, found {len(guiding)}"


def _desks_of_counters(counters: Sequence[Counter], desks: Sequence[Desk]) -> Iterator[Problem]:
    per_counter = Tally(desk.counter for desk in desks)
    for index, desk in enumerate(desks):
        alone = per_counter[desk.counter] == 1 and desk.code == desk.counter
        if not alone and desk.code.rpartition(".")[0] != desk.counter:
            message = f'expected a desk like "{desk.counter}.1", found "{desk.code}"'
            yield "desk", index, "code", message
    for index, counter in enumerate(counters):
        if not per_counter[counter.code]:
            yield "counter", index, "code", "expected a [[desk]] at it, found none"


def _one_namespace(names: Sequence[str]) -> Rule:
    """A rule: the rows of these tables share one namespace, as terminals or as devices."""

    def rule(*tables: Sequence[Any]) -> Iterator[Problem]:
        taken: dict[str, str] = {}
        for name, rows in zip(names, tables, strict=True):
            for index, row in enumerate(rows):
                if taken.setdefault(row.code, name) != name:
                    message = f"expected a code that no [[{taken[row.code]}]] has, found one"
                    yield name, index, "code", message

    return rule


def _buses(signs: Sequence[Sign]) -> Iterator[Problem]:
    addresses = Tally((sign.bus, sign.address) for sign in signs)
    desks = Tally(sign.desk for sign in signs)
    for index, sign in enumerate(signs):
        if addresses[sign.bus, sign.address] > 1:
            message = f"expected an address of its own on the bus, found {sign.address} again"
            yield "sign", index, "address", message
        if desks[sign.desk] > 1:
            yield "sign", index, "desk", f'expected one sign per desk, found "{sign.desk}" again'


def _voices(speakers: Sequence[Speaker]) -> Iterator[Problem]:
    zones = Tally(speaker.zone for speaker in speakers)
    for index, speaker in enumerate(speakers):
        if zones[speaker.zone] > 1:
            message = f'expected one speaker per zone, found "{speaker.zone}" again'
            yield "speaker", index, "zone", message


def _stand_ins(printers: Sequence[Printer]) -> Iterator[Problem]:
    for index, printer in enumerate(printers):
        if printer.fallback == printer.code:
            message = f'expected another printer than this one, found "{printer.fallback}"'
            yield "printer", index, "fallback", message


def _closed_once(closures: Sequence[Closure]) -> Iterator[Problem]:
    seen: set[tuple[object, str | None]] = set()
    for index, closure in enumerate(closures):
        keys = {(closure.on, service) for service in closure.services or (None,)}
        if keys & seen:
            yield "closure", index, "date", f"expected each day once, found {closure.on} again"
        seen |= keys


_TERMINALS = ("kiosk", "display")
_DEVICES = ("printer", "sign", "speaker")

_RULES: Sequence[tuple[tuple[str, ...], Rule]] = (
    (("series",), _numbers),
    (("series", "sign"), _shown),
    (("service", "desk"), _reached),
    (("service",), _one_guidance),
    (("counter", "desk"), _desks_of_counters),
    (_TERMINALS, _one_namespace(_TERMINALS)),
    (_DEVICES, _one_namespace(_DEVICES)),
    (("sign",), _buses),
    (("speaker",), _voices),
    (("printer",), _stand_ins),
    (("closure",), _closed_once),
)
