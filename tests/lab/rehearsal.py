"""A day of the laboratory that is lived in a real hall at the same time: each step of the engine is
done in a store by the action that a desk or a kiosk would ask for, at that moment."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands, opening
from common.domain.appointment_commands import AddAppointment
from common.domain.citizen_commands import CheckIn
from common.domain.promise import MINUTE
from common.domain.refusal import Refusal
from common.store import clock as clocks
from common.store.store import Store
from motcua.lab.day import DeskPlan, LabDay, Service, Stage, Told, Visitor
from motcua.lab.hall import Hall, Holder
from tests.hall import sign_in, staff

DATE = "2026-11-23"
SERVICES = ("ho-tich", "chung-thuc", "dat-dai", "viec-khac")
DESKS = ("3", "4", "5", "6")

Call = tuple[str, str | None, str | None, int | None]
"""Desk, and who was called (by number), why, and by which key; all None: nobody waited."""


@dataclass(slots=True)
class Rehearsal:
    """The engine's teller and watcher. `played` is what the engine did, `lived` what the store
    answered when it was asked the same."""

    store: Store
    played: list[Call] = field(default_factory=list)
    lived: list[Call] = field(default_factory=list)
    numbers: dict[int, str] = field(default_factory=dict)

    def tell(self, hall: Hall, holder: Holder) -> Told | None:
        """What stands on the slip: whoever is called before it is not to blame for not coming."""
        with self.store.read() as connection:
            row = connection.execute(
                "SELECT quoted_lo FROM ticket WHERE number = :number",
                {"number": self.numbers[holder.id]},
            ).fetchone()
        if row["quoted_lo"] is None:
            return None
        sessions = hall.day.services[holder.visitor.stages[0].service].sessions
        low = float(opening.elapsed(sessions, holder.anchor, row["quoted_lo"]))
        return Told(low, low, low)

    def watch(
        self, at: int, what: str, desk: str | None, holder: Holder | None, reason: str | None
    ) -> None:
        """Do the same."""
        self.store.clock = replace(self.store.clock, start=at)
        if what == "next":
            assert desk is not None
            self._next(desk, holder, reason)
            return
        assert holder is not None
        for command in self._commands(what, desk or "", holder):
            record = self.store.act(staff(), command)
            if what == "issued":
                self.numbers[holder.id] = str(record["number"])

    def _commands(self, what: str, desk: str, holder: Holder) -> list[commands.Command]:
        number = self.numbers.get(holder.id, "")
        match what:
            case "issued":
                visitor = holder.visitor
                if visitor.slot_at is not None:
                    return [CheckIn(token=_code(visitor), printer="none", early=True)]
                service = visitor.stages[0].service
                return [commands.IssueTicket(service, visitor.priority_class, printer="none")]
            case "started":
                return [commands.StartService(desk)]
            case "absent":
                return [commands.Recall(desk), commands.MarkAbsent(desk)]
            case "finished":
                return [commands.Finish(desk, "other")]
            case "moved":
                stage = holder.visitor.stages[holder.stage]
                if stage.desk is not None:
                    return [commands.Transfer(desk, to_desk=stage.desk)]
                return [commands.Transfer(desk, to_service=stage.service)]
            case "parked":
                return [commands.Park(desk)]
            case "back":
                return [commands.ReturnTicket(number)]
            case "gave_up":
                return [commands.CancelTicket(number)]
        raise AssertionError(what)

    def _next(self, desk: str, holder: Holder | None, reason: str | None) -> None:
        if holder is None:
            self.played.append((desk, None, None, None))
        else:
            self.played.append((desk, self.numbers[holder.id], reason, holder.rank_at))
        self.lived.append(self._asked(desk))

    def _asked(self, desk: str) -> Call:
        try:
            record = self.store.act(staff(), commands.CallNext(desk))
        except Refusal as refusal:
            assert refusal.code == "queue_empty"
            return desk, None, None, None
        with self.store.read() as connection:
            row = connection.execute(
                "SELECT reason, rank_at FROM call JOIN ticket ON ticket.id = call.ticket"
                " WHERE ticket.id = :id ORDER BY call.id DESC LIMIT 1",
                {"id": record["id"]},
            ).fetchone()
        return desk, str(record["number"]), row["reason"], row["rank_at"]


def open_hall(folder: Path, rng: Random) -> Store:
    """Four desks of the commune, each with services that it serves first or helps out with, as the
    dice fall; one may take only people with priority."""
    document = deepcopy(as_document(load(shipped.centre("dan-hai"))))
    document["desk_service"] = [
        {"desk": desk, "service": service, "rank": int(rng.random() < 0.5)}
        for desk in DESKS
        for service in SERVICES
        if rng.random() < 0.6 or service == SERVICES[DESKS.index(desk)]
    ]
    for desk in document["desk"]:
        desk["priority_only"] = desk["code"] == DESKS[0] and rng.random() < 0.5
    clock = clocks.parse(f"{DATE}T07:00@0", document["centre"]["timezone"])
    store = Store.create(folder, document, clock, staff())
    for desk in DESKS:
        sign_in(store, desk, f"q{desk}")
    return store


def book(store: Store, day: LabDay) -> None:
    """Before the doors open everybody who has an appointment made it."""
    for visitor in day.visitors:
        if visitor.slot_at is not None:
            service = visitor.stages[0].service
            store.act(staff(), AddAppointment(service, visitor.slot_at, code=_code(visitor)))


def _code(visitor: Visitor) -> str:
    return f"C{visitor.arrives_at}"


def draw(store: Store, rng: Random, *, count: int, first: str, last: str) -> LabDay:
    """Numbers taken between two times of day, in the hall of this store."""
    centre = store.centre()
    date = centre.day_of(store.now())
    services = {
        code: Service(code, centre.sessions(service, date), service.target, service.prior)
        for code, service in centre.services.items()
    }
    (morning, afternoon) = services[SERVICES[0]].sessions
    moments = sorted(
        rng.randrange(_moment(store, first), _moment(store, last)) for _ in range(count)
    )
    taken = [at for at in moments if not morning[1] <= at < afternoon[0]]
    visitors = [
        _booked(rng, _visitor(rng, at, _strangers(store)), morning, afternoon)
        for at in sorted(set(taken))
    ]
    return LabDay(
        name="rehearsal",
        rules=centre.rules,
        services=services,
        priority_targets=centre.priority_targets,
        desks=tuple(
            DeskPlan(
                code,
                {s: rank for s, rank in centre.desk(code).ranks.items() if rank >= 0},
                _spans(rng, morning, afternoon),
                priority_only=centre.desk(code).priority_only,
            )
            for code in DESKS
        ),
        visitors=tuple(visitors),
    )


def _moment(store: Store, clock: str) -> int:
    return clocks.parse(f"{DATE}T{clock}", str(store.centre().zone)).start


def _spans(rng: Random, *sessions: opening.Session) -> tuple[opening.Session, ...]:
    """Two sessions, the first with a rest in it."""
    (start, end), second = sessions
    rest = rng.randrange(start, end)
    return (start, rest), (min(end, rest + 15 * MINUTE), end), second


def _strangers(store: Store) -> dict[str, list[str]]:
    """The desks that do not serve a service: only to them somebody can be sent from any other."""
    centre = store.centre()
    return {
        service: [desk for desk in DESKS if service not in centre.desk(desk).ranks]
        for service in SERVICES
    }


def _visitor(rng: Random, at: int, strangers: dict[str, list[str]]) -> Visitor:
    service, other = rng.sample(SERVICES, 2)
    stages = [Stage(service, rng.randrange(30_000, 15 * MINUTE))]
    dice = rng.random()
    if dice < 0.2 and strangers[service]:
        sent_to = rng.choice(strangers[service])
        stages.append(Stage(service, rng.randrange(30_000, 3 * MINUTE), sent_to))
    elif dice < 0.4:
        stages.append(Stage(other, rng.randrange(30_000, 3 * MINUTE)))
    elif dice < 0.5:
        stages.append(Stage(service, rng.randrange(30_000, 3 * MINUTE), after=10 * MINUTE))
    return Visitor(
        at,
        tuple(stages),
        priority_class="priority" if rng.random() < 0.3 else None,
        comes=rng.random() < 0.8,
        back_after=rng.choice((None, 10_000, 3 * MINUTE, 20 * MINUTE)),
        patience=rng.choice((None, None, None, 40 * MINUTE)),
    )


def _booked(rng: Random, visitor: Visitor, *sessions: opening.Session) -> Visitor:
    """One in six has an appointment, for a little before or after their arrival."""
    slot_at = visitor.arrives_at + rng.randrange(-15, 20) * MINUTE
    if rng.random() > 1 / 6 or not any(start <= slot_at < end for start, end in sessions):
        return visitor
    return replace(visitor, priority_class=None, slot_at=slot_at)
