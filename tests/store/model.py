"""The hall as plain Python: what DESIGN.md §4 says a ticket's life is, written without the
program's own rules, to be compared with the real store after every step.

All moments are UTC ms. An action either changes the world or raises `No` with every code by
which it may be refused; which of several reasons is told first is the store's affair.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from tests.store.model_clock import Clock
from tests.store.model_parts import (
    HELP_PENALTY,
    LIVE,
    MINUTE,
    RETURN_GRACE,
    RETURN_PENALTY,
    TRIES,
    Call,
    Day,
    Desk,
    No,
    Officer,
    Service,
    Ticket,
    refuse,
)


class World(Clock):
    """The hall and its clock."""

    def __init__(
        self, services: Iterable[Service], desks: Iterable[Desk], officers: Iterable[Officer]
    ) -> None:
        super().__init__(services)
        self.desks = {desk.code: desk for desk in desks}
        self.officers = {officer.code: officer for officer in officers}
        self.day: Day | None = None
        self.days: set[date] = set()
        self.tickets: list[Ticket] = []

    def __deepcopy__(self, memo: object) -> World:
        """A world to try something in; what never changes is shared."""
        other = World((), (), ())
        other.services, other.now, other.days = self.services, self.now, set(self.days)
        other.desks = {code: replace(desk) for code, desk in self.desks.items()}
        other.officers = {code: replace(officer) for code, officer in self.officers.items()}
        if self.day is not None:
            day = self.day
            other.day = replace(day, serials=dict(day.serials), issued=dict(day.issued))
        other.tickets = [
            replace(ticket, calls=[replace(call) for call in ticket.calls])
            for ticket in self.tickets
        ]
        return other

    # The business day.

    def ensure_day(self) -> Day:
        if self.day is not None and self.day.on < self.today():
            self.close_day()
        if self.day is None:
            refuse(
                day_closed=self.today() in self.days,
                day_unconfirmed=any(day > self.today() for day in self.days),
            )
            self.day = Day(self.today())
            self.days.add(self.day.on)
        return self.day

    def need_day(self) -> Day:
        if self.day is None:
            raise No({"day_not_open"})
        return self.day

    def close_day(self) -> None:
        self.need_day()
        for ticket in self.tickets:
            if ticket.state in LIVE:
                served = ticket.state == "serving"
                ticket.state = "done" if served else "expired"
                ticket.outcome = "unrecorded" if served else None
                ticket.desk = None
                ticket.last = max(ticket.last, self.now)
        for desk in self.desks.values():
            desk.state, desk.officer = "closed", None
        self.day = None

    def hold(self) -> None:
        day = self.ensure_day()
        if not day.held:
            day.held, day.held_since = True, self.now

    def resume(self) -> None:
        day = self.need_day()
        refuse(hall_not_held=not day.held)
        day.held = False
        for ticket in self.tickets:
            if ticket.state == "called":
                self._touch(ticket)
                ticket.calls[-1].times += 1
            elif ticket.state == "absent" and (ticket.absent_at or 0) >= day.held_since:
                self._touch(ticket)
                self._wait_again(ticket)

    # Tickets outside a desk.

    def find(self, number: str) -> Ticket:
        today = self.need_day().on
        for ticket in self.tickets:
            if (ticket.day, ticket.number) == (today, number):
                return ticket
        raise No({"ticket_unknown"})

    def _touch(self, ticket: Ticket) -> int:
        ticket.last = max(self.now, ticket.last)
        return ticket.last

    def add(self, day: Day, service: str, priority: bool, quoted_lo: int | None) -> Ticket:
        kind = self.services[service]
        issued = day.issued.get(service, 0)
        refuse(service_quota=kind.quota is not None and issued >= kind.quota)
        day.issued[service] = issued + 1
        day.serials[kind.series] = day.serials.get(kind.series, 0) + 1
        promised = self.promise(service, self.now, self.target(service, priority))
        ticket = Ticket(
            id=len(self.tickets) + 1,
            day=day.on,
            number=f"{kind.series}{day.serials[kind.series]:03d}",
            service=service,
            priority=priority,
            issued=self.now,
            promised=promised,
            rank=self.rank(service, self.now, priority),
            last=self.now,
            quoted_lo=quoted_lo,
        )
        self.tickets.append(ticket)
        return ticket

    def issue(self, service: str, priority: bool) -> Ticket:
        day = self.ensure_day()
        refuse(hall_held=day.held, service_closed=not self.is_open(service))
        return self.add(day, service, priority, None)

    def cancel(self, number: str) -> None:
        ticket = self.find(number)
        refuse(ticket_state=ticket.state != "waiting")
        self._touch(ticket)
        ticket.state = "cancelled"

    def reprint(self, number: str) -> None:
        ticket = self.find(number)
        refuse(ticket_state=ticket.state not in {"waiting", "called", "parked", "absent"})
        self._touch(ticket)

    def change_service(self, number: str, service: str) -> None:
        ticket = self.find(number)
        refuse(ticket_state=ticket.state != "waiting", service_closed=not self.is_open(service))
        day, kind = self.need_day(), self.services[service]
        day.issued[ticket.service] -= 1
        issued = day.issued.get(service, 0)
        refuse(service_quota=kind.quota is not None and issued >= kind.quota)
        day.issued[service] = issued + 1
        self._touch(ticket)
        ticket.service, ticket.directed = service, None

    def prioritise(self, number: str) -> None:
        ticket = self.find(number)
        refuse(ticket_state=ticket.state != "waiting")
        target = self.target(ticket.service, priority=True)
        promised = self.promise(ticket.service, ticket.issued, target)
        ticket.promised = min(ticket.promised, promised)
        rank = self.rank(ticket.service, ticket.issued, priority=True)
        ticket.rank = min(ticket.rank, rank)
        ticket.priority = True
        self._touch(ticket)

    def give_back(self, number: str) -> None:
        ticket = self.find(number)
        refuse(ticket_state=ticket.state not in {"parked", "absent"})
        at = self._touch(ticket)
        if ticket.state == "absent":
            assert ticket.absent_at is not None
            assert ticket.first_called is not None
            if at > ticket.absent_at + RETURN_GRACE:
                anew = self.rank(ticket.service, at, ticket.priority)
                ticket.rank = max(ticket.rank, anew)
            elif ticket.quoted_lo is None or ticket.first_called >= ticket.quoted_lo:
                ticket.rank += RETURN_PENALTY
        self._wait_again(ticket)

    def _wait_again(self, ticket: Ticket) -> None:
        ticket.state, ticket.absent_at = "waiting", None
        ticket.legs += 1

    # At the desk.

    def holder(self, desk: str) -> Ticket | None:
        return next((ticket for ticket in self.tickets if ticket.desk == desk), None)

    def _held(self, desk: str, *states: str) -> Ticket:
        self.need_day()
        ticket = self.holder(desk)
        if ticket is None:
            raise No({"desk_idle"})
        refuse(ticket_state=ticket.state not in states)
        return ticket

    def _ready(self, desk: str, day: Day) -> None:
        at = self.desks[desk]
        refuse(
            desk_no_officer=at.officer is None,
            hall_held=day.held,
            desk_paused=at.state == "paused",
            desk_closed=at.state == "closed",
            desk_holding=self.holder(desk) is not None,
        )

    def eligible(self, desk: str) -> list[tuple[int, int, Ticket]]:
        """Who waits for this desk, best claim first."""
        at = self.desks[desk]
        only = self.officers[at.officer or ""].only
        found = []
        for ticket in self.tickets:
            if ticket.state != "waiting":
                continue
            penalty = HELP_PENALTY if ticket.service in at.helps else 0
            if ticket.directed == desk:
                penalty = 0
            elif (
                ticket.directed is not None
                or ticket.service not in at.first + at.helps
                or (at.priority_only and not ticket.priority)
                or (only is not None and ticket.service not in only)
            ):
                continue
            found.append((ticket.rank + penalty, ticket.id, ticket))
        return sorted(found, key=lambda claim: claim[:2])

    def _call(self, ticket: Ticket, desk: str, reason: str) -> None:
        ticket.calls.append(Call(self._touch(ticket), desk, reason))
        ticket.state, ticket.desk, ticket.directed = "called", desk, None

    def next(self, desk: str, finish: bool) -> Ticket | None:
        day = self.need_day()
        refuse(desk_no_officer=self.desks[desk].officer is None)
        finished = finish and self.holder(desk) is not None
        if finished:
            self.finish(desk, None)
        self._ready(desk, day)
        claims = self.eligible(desk)
        if not claims:
            refuse(queue_empty=not finished)
            return None
        ticket = claims[0][2]
        self._call(ticket, desk, "directed" if ticket.directed == desk else "rule")
        return ticket

    def pick(self, desk: str, number: str) -> Ticket:
        self._ready(desk, self.need_day())
        ticket = self.find(number)
        refuse(ticket_state=ticket.state != "waiting")
        self._call(ticket, desk, "chosen")
        return ticket

    def recall(self, desk: str) -> None:
        ticket = self._held(desk, "called", "serving")
        self._touch(ticket)
        ticket.calls[-1].times += 1

    def start(self, desk: str) -> None:
        ticket = self._held(desk, "called")
        self._touch(ticket)
        ticket.state = "serving"

    def undo(self, desk: str) -> None:
        ticket = self._held(desk, "called")
        self._touch(ticket)
        ticket.calls[-1].undone = True
        ticket.directed = desk if ticket.calls[-1].reason == "directed" else None
        ticket.state, ticket.desk = "waiting", None

    def absent(self, desk: str) -> None:
        ticket = self._held(desk, "called")
        call, at = ticket.calls[-1], max(self.now, ticket.last)
        refuse(absent_too_early=call.times < 2 or at - call.at < MINUTE)
        ticket.absent_at = self._touch(ticket)
        ticket.state, ticket.desk = "absent", None

    def park(self, desk: str) -> None:
        ticket = self._held(desk, "serving")
        self._touch(ticket)
        ticket.state, ticket.desk = "parked", None

    def finish(self, desk: str, outcome: str | None) -> None:
        ticket = self._held(desk, "called", "serving")
        outcome = outcome or self.services[ticket.service].default
        refuse(outcome_needed=outcome is None)
        self._touch(ticket)
        ticket.state, ticket.desk, ticket.outcome = "done", None, outcome

    def transfer(self, desk: str, service: str | None, to: str | None) -> None:
        refuse(transfer_target=(service is None) == (to is None))
        ticket = self._held(desk, "called", "serving")
        refuse(
            transfer_same=service == ticket.service or to == desk,
            service_closed=service is not None and not self._taken_up(service),
            desk_closed=to is not None and self.desks[to].state == "closed",
        )
        self._touch(ticket)
        if service is not None:
            issued = self.need_day().issued
            issued[service] = issued.get(service, 0) + 1
        ticket.state, ticket.desk, ticket.directed = "waiting", None, to
        ticket.service = service or ticket.service
        ticket.legs += 1

    def _taken_up(self, service: str) -> bool:
        """Whether somebody will call who is sent there: today still, or a desk that is open."""
        sessions = self.sessions(service)
        there = any(
            desk.state != "closed" and service in desk.first + desk.helps
            for desk in self.desks.values()
        )
        return bool(sessions) and (self.now < sessions[-1][1] or there)

    def change_here(self, desk: str, service: str) -> None:
        ticket = self._held(desk, "called", "serving")
        refuse(transfer_same=service == ticket.service)
        issued = self.need_day().issued
        issued[ticket.service] -= 1
        issued[service] = issued.get(service, 0) + 1
        self._touch(ticket)
        ticket.service = service

    def serve_now(self, desk: str, service: str, priority: bool) -> Ticket:
        day = self.ensure_day()
        self._ready(desk, day)
        ticket = self.add(day, service, priority, None)
        self._call(ticket, desk, "serve_now")
        ticket.state = "serving"
        return ticket

    # Desks and officers.

    def sign_in(self, desk: str, officer: str, takeover: bool) -> None:
        who = self.officers[officer]
        refuse(pin_locked=self._locked(who))
        self.ensure_day()
        left = [other.code for other in self.desks.values() if other.officer == officer]
        left = [code for code in left if code != desk]
        refuse(officer_elsewhere=bool(left) and not takeover)
        for code in left:
            self.close_desk(code)
        refuse(desk_taken=self.desks[desk].officer not in {None, officer} and not takeover)
        who.failures, who.locked_until = 0, 0
        self.desks[desk].officer, self.desks[desk].state = officer, "open"

    def wrong_pin(self, officer: str) -> str:
        """The refusal; it is counted, and the fifth locks for a minute, then two, to fifteen."""
        who = self.officers[officer]
        if self._locked(who):
            return "pin_locked"
        who.failures += 1
        if who.failures < TRIES:
            return "pin_wrong"
        lock = min(2 ** (who.failures - TRIES), 15) * MINUTE
        who.locked_until = self.now + lock
        return "pin_locked"

    def _locked(self, who: Officer) -> bool:
        """A lock that is longer than any can be is of a clock that was set back: it is none."""
        return self.now < who.locked_until <= self.now + 15 * MINUTE

    def open_desk(self, desk: str) -> None:
        self.ensure_day()
        refuse(desk_no_officer=self.desks[desk].officer is None)
        self.desks[desk].state = "open"

    def pause_desk(self, desk: str) -> None:
        self.need_day()
        refuse(desk_no_officer=self.desks[desk].officer is None)
        self.desks[desk].state = "paused"

    def close_desk(self, desk: str) -> None:
        self.need_day()
        refuse(desk_holding=self.holder(desk) is not None)
        self.desks[desk].state, self.desks[desk].officer = "closed", None
        for ticket in self.tickets:
            if ticket.state == "waiting" and ticket.directed == desk:
                ticket.directed = None
                self._touch(ticket)
