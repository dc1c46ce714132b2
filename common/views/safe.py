"""Which numbers are still sure to be called before closing, and what is offered to whoever takes a
later one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from common.domain.estimate import Coming
from common.domain.model import DeskState
from common.domain.numbering import printed
from common.domain.opening import Session
from common.domain.safe_number import Chance, Rival, chance, further
from common.store import assigned, learning
from common.store.expected import expected as people_expected
from common.store.facts import Centre, ServiceFacts
from common.store.learning import Learnt
from common.store.queries import staffing as rows
from common.store.quotes import Hall
from common.store.sqlite import Connection, Row
from common.views.hall import Expected


@dataclass(frozen=True, slots=True)
class Safe:
    """How a number of one service taken now stands against closing.

    `left` more numbers of its series may be taken, by people who come as expected, until one for
    this service is not sure to be called; `at_risk` wait already and are not. `last_number` is the
    last number of the series that is sure, on paper, whichever service the next numbers of it are
    for; None where not even the first one is.
    """

    chance: Chance
    closes_at: int
    left: int
    at_risk: int
    last_number: str | None


def chance_of(
    centre: Centre, service: ServiceFacts, now: int, expected: tuple[int, int] | None
) -> Chance | None:
    """Whether somebody who takes a number now will be called before closing; None where nobody can
    tell when they will be called at all."""
    closes_at = closing(centre, service, now)
    return None if expected is None or closes_at is None else chance(expected, closes_at)


def closing(centre: Centre, service: ServiceFacts, now: int) -> int | None:
    """When the service closes today; None where it does not work."""
    sessions = centre.sessions(service, centre.day_of(now))
    return sessions[-1][1] if sessions else None


def by_service(
    connection: Connection, centre: Centre, now: int, expected: Expected
) -> Mapping[str, Safe]:
    """Every service of which something is known, by its code."""
    desks = _desks(connection, centre, now)
    learnt = learning.known(connection, centre)
    coming = people_expected(connection, centre, learnt.usual, now)
    left: dict[str, int] = {}
    for code, interval in expected.items():
        service = centre.services.get(code)
        sessions = centre.sessions(service, centre.day_of(now)) if service is not None else ()
        if sessions:
            stay = learnt.stay(code).mean
            rivals = _rivals(centre, code, desks, learnt, coming)
            own = tuple(desks.get(code, {}).values())
            left[code] = further(interval, sessions, own, stay, rivals)
    at_risk = _at_risk(connection, centre, now) if not all(left.values()) else []
    last = _last_numbers(connection, centre, left, at_risk)
    found = {}
    for code, n in left.items():
        service = centre.services[code]
        closes_at = centre.sessions(service, centre.day_of(now))[-1][1]
        found[code] = Safe(
            chance(expected[code], closes_at),
            closes_at,
            n,
            sum(row["service"] == code for row in at_risk),
            last.get(service.series),
        )
    return found


def _rivals(
    centre: Centre, code: str, desks: _Desks, learnt: Learnt, coming: Sequence[Coming]
) -> list[Rival]:
    """Who is expected at the desks of a service. Whoever other desks may serve as well keeps them
    for a part of the time."""
    own, series = desks.get(code, {}).keys(), centre.services[code].series
    known = {}
    for other, others in desks.items():
        shared = len(own & others.keys()) / len(others)
        if shared and other in centre.services:
            same = centre.services[other].series == series
            known[other] = Rival(learnt.stay(other).mean * shared, same)
    return [known[each.ticket.service] for each in coming if each.ticket.service in known]


def _at_risk(connection: Connection, centre: Centre, now: int) -> list[Row]:
    """Who waits now and may not be called before closing."""
    hall = Hall(connection, centre, now)
    found = []
    for row in rows.waiting(connection):
        service = centre.services.get(row["service"])
        said = hall.waiting(row["id"]) if service is not None else None
        if service is None or said is None:
            continue
        if chance_of(centre, service, now, said.interval) is not Chance.SAFE:
            found.append(row)
    return found


def _last_numbers(
    connection: Connection, centre: Centre, left: Mapping[str, int], at_risk: Sequence[Row]
) -> dict[str, str]:
    """By series. A series that several services share is as safe as the least of them; where
    somebody who waits is not safe, it ends before them."""
    counted = {row["code"]: row["n"] for row in rows.series_counts(connection)}
    least: dict[str, int] = {}
    for code, n in left.items():
        series = centre.services[code].series
        least[series] = min(n, least.get(series, n))
    found = {}
    for service in centre.services.values():
        if service.series not in least:
            continue
        unsafe = [row["serial"] - 1 for row in at_risk if row["series"] == service.series]
        serial = min([counted.get(service.series, 0) + least[service.series], *unsafe])
        if serial:
            last = min(serial, 10**service.width - 1)
            found[service.series] = printed(service.prefix, service.width, last)
    return found


_Desks = Mapping[str, Mapping[str, tuple[Session, ...]]]


def _desks(connection: Connection, centre: Centre, now: int) -> _Desks:
    """For each service the desks on duty that serve it, each with the breaks it announced."""
    breaks: dict[str, list[Session]] = {}
    for row in rows.breaks(connection, now=now):
        breaks.setdefault(row["desk"], []).append((row["from_at"], row["to_at"]))
    ranks = assigned.today(connection, centre).ranks
    found: dict[str, dict[str, tuple[Session, ...]]] = {}
    for row in rows.desks(connection):
        code, rests = row["code"], tuple(sorted(breaks.get(row["code"], ())))
        resting = any(start <= now < end for start, end in rests)
        there = row["manned"] and (row["state"] == DeskState.OPEN or resting)
        if there and code in centre.desks and not centre.desk(code).priority_only:
            for service in ranks(code):
                found.setdefault(service, {})[code] = rests
    return found
