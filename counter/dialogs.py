"""The questions that a function key asks, as lists of choices."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from common.domain.citizen_commands import CheckIn
from common.domain.commands import (
    CallNext,
    ChangeHere,
    CloseDesk,
    Command,
    PauseDesk,
    ReturnTicket,
    ServeNow,
    Transfer,
)
from common.domain.control_commands import AnnounceBreak, CancelBreak
from common.domain.model import DeskState, PauseReason
from common.domain.promise import MINUTE
from common.views.counter import CounterView, Named
from common.views.promised import Promised
from counter.conduct import Answer
from counter.widgets.menu import Item
from counter.wording import minutes, place

if TYPE_CHECKING:
    from counter.screens.desk import DeskScreen

Then = Callable[[Answer], None]

REASONS = ("missed", "agreed", "brings_paper", "needs_care", "supervisor", "other")
"""Why an officer calls out of turn; stored with the call."""


def transfer(desk: DeskScreen, view: CounterView) -> None:
    """F5: where the holder goes and waits again; services, officers at other desks, desks."""
    t, holder = desk.t, view.holder
    services = [
        Item(
            t.pick(service.name),
            _does(desk, Transfer(view.desk, to_service=service.code), desk.say_state),
            group=t("counter.transfer.services"),
        )
        for service in view.services
        if holder is None or service.code != holder.service
    ]
    desks = [
        Item(
            f"{place(t, other.code.partition('.')[0], other.code)} – {t.pick(other.name)}",
            _does(desk, Transfer(view.desk, to_desk=other.code), desk.say_state),
            note=t(f"desk.state.{other.state or DeskState.CLOSED}"),
            group=t("counter.transfer.desks"),
        )
        for other in view.desks
        if other.code != view.desk
    ]
    officers = [
        Item(
            t.pick(officer.name),
            _does(desk, Transfer(view.desk, to_officer=officer.code), desk.say_state),
            note=t("counter.transfer.officer.at", desk=officer.state),
            group=t("counter.transfer.officers"),
        )
        for officer in view.on_duty
    ]
    number = "–" if holder is None else holder.number
    desk.ask(t("counter.transfer.title", number=number), services + officers + desks)


def change(desk: DeskScreen, view: CounterView) -> None:
    """F7 with somebody at the desk: what they came for after all; this desk's services first."""
    holder = view.holder
    own = {queue.code for queue in view.queues}
    items = [
        Item(desk.t.pick(service.name), _does(desk, ChangeHere(view.desk, service.code), said))
        for service in sorted(view.services, key=lambda service: service.code not in own)
        if holder is None or service.code != holder.service
        for said in [_said_changed(desk, service)]
    ]
    number = "–" if holder is None else holder.number
    desk.ask(desk.t("counter.change.title", number=number), items)


def _said_changed(desk: DeskScreen, service: Named) -> Then:
    t = desk.t
    return lambda answer: desk.base.say(
        t("counter.changed", number=answer["number"], service=t.pick(service.name))
    )


def walk_in(desk: DeskScreen, view: CounterView) -> None:
    """F7: what somebody without a number came for; this desk's services first."""
    own = {queue.code for queue in view.queues}
    items = [
        Item(desk.t.pick(service.name), _does(desk, ServeNow(view.desk, service.code)))
        for service in sorted(view.services, key=lambda service: service.code not in own)
    ]
    desk.ask(desk.t("counter.walkin.title"), items)


RESTS_MIN = (5, 10, 15, 20, 30, 45, 60, 90)
"""How long a rest may be said to last."""


def pause(desk: DeskScreen, view: CounterView) -> None:
    """F8: why the desk rests, or that the shift is over."""
    t = desk.t
    items = [
        Item(t(f"pause.{reason}"), _does(desk, PauseDesk(view.desk, reason.value)))
        for reason in PauseReason
    ]
    items.append(Item(t("counter.key.signout"), _does(desk, CloseDesk(view.desk))))
    desk.ask(t("counter.pause.title"), items)


def back_at(desk: DeskScreen, view: CounterView) -> None:
    """F7 at a paused desk: when it takes people again, so that estimates are right."""
    t, zone = desk.t, view.hall.zone
    reason = view.pause_reason or PauseReason.OTHER.value
    now = desk.base.now()
    items = [
        Item(
            t("counter.until.at", time=t.time(at, zone)),
            _does(desk, AnnounceBreak(view.desk, None, at, reason)),
            note=t("unit.minutes", n=span),
        )
        for span in RESTS_MIN
        for at in [-(-(now + span * MINUTE) // MINUTE) * MINUTE]
    ]
    if view.rests_until is not None:
        items.append(Item(t("counter.until.open"), _does(desk, CancelBreak(view.desk))))
    desk.ask(t("counter.until.title"), items)


def end_duty(desk: DeskScreen, view: CounterView) -> None:
    """0 at a paused desk: asked again, because coming back needs the PIN."""
    t = desk.t
    items = [
        Item(t("counter.key.signout"), _does(desk, CloseDesk(view.desk))),
        Item(t("counter.end.no"), desk.work),
    ]
    desk.ask(t("counter.end.title"), items)


def bring_back(desk: DeskScreen, view: CounterView) -> None:
    """F4 at a free desk: who was held or absent and stands here again."""
    t, now = desk.t, desk.base.now()
    own = {queue.code for queue in view.queues}
    names = {service.code: t.pick(service.name) for service in view.services}
    items = [
        Item(
            f"{ticket.number}  {names.get(ticket.service, ticket.service)}",
            _does(desk, ReturnTicket(ticket.number, view.desk), desk.say_state),
            note=f"{t(f'counter.away.{ticket.state}')}"
            f" {t('unit.minutes', n=minutes(now - ticket.since))}",
        )
        for ticket in sorted(view.away, key=lambda ticket: ticket.service not in own)
    ]
    desk.ask(t("counter.away.title" if items else "counter.away.none"), items)


def call_out_of_turn(desk: DeskScreen, number: str, back: Callable[[], None]) -> None:
    """Why this number is called now."""
    t, here = desk.t, desk.base.desk
    items = [
        Item(t(f"pick.reason.{reason}"), _does(desk, CallNext(here, number=number, reason=reason)))
        for reason in REASONS
    ]
    desk.ask(t("counter.pick.why", number=number), items, back=back)


def give_back(desk: DeskScreen, number: str, state: str) -> None:
    """Whether somebody who was held or absent, and whose slip is here, waits again."""
    command = ReturnTicket(number, desk.base.desk)
    items = [Item(desk.t("counter.scan.return"), _does(desk, command, desk.say_state))]
    title = desk.t("counter.now", number=number, state=desk.t(f"state.{state}"))
    desk.ask(title, items)


def _expected(desk: DeskScreen, one: Promised) -> tuple[str, dict[str, str]]:
    """The texts about somebody who is expected, and what they name them by."""
    if one.slot_at is None:
        return "counter.scan.promised", {"number": one.number}
    return "counter.scan.booked", {"time": desk.t.time(one.slot_at, desk.base.zone)}


def ask_to_wait(desk: DeskScreen, one: Promised) -> None:
    """Somebody else is at the desk: where whoever is expected goes."""
    about, who = _expected(desk, one)
    desk.base.say(desk.t(f"{about}.wait", **who))


def bring_in(desk: DeskScreen, one: Promised) -> None:
    """Whether somebody who is expected, and whose slip is here, gets their number."""
    t, service = desk.t, desk.t.pick(one.service_name)
    about, who = _expected(desk, one)
    title = t(about, service=service, **who)

    def told(answer: Answer) -> None:
        desk.base.say(t(f"{about}.given", new=answer["number"], **who))

    def give(printer: str | None) -> None:
        desk.do(CheckIn(one.token, printer=printer, lang=one.lang), told)

    def where() -> None:
        desk.work()
        desk.ask_printer(desk.front, t("reprint.printer", number=one.number), give)

    desk.ask(title, [Item(t("counter.scan.promised.give"), where)])


def officers(desk: DeskScreen, view: CounterView, chosen: Callable[[Named], None]) -> list[Item]:
    """Who may sign in: everybody with a PIN."""
    return [
        Item(desk.t.pick(officer.name), _chooses(officer, chosen), note=officer.code)
        for officer in view.officers
        if officer.state == "ready"
    ]


def _does(desk: DeskScreen, command: Command, then: Then | None = None) -> Callable[[], None]:
    return lambda: desk.do(command, then)


def _chooses(officer: Named, chosen: Callable[[Named], None]) -> Callable[[], None]:
    return lambda: chosen(officer)
