"""Who may do what: the whole table as people would write it, and the store keeps to it."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from dataclasses import MISSING, fields
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import common.domain
from common.domain.actor import PERMISSIONS, STAFF, Actor, Role, acts_as, require
from common.domain.commands import Command
from common.domain.refusal import Refusal
from common.reports.known import KNOWN
from common.store.actions import ACTIONS
from common.store.store import Store
from tests.hall import make_hall

MATRIX = {
    # What citizens do at a terminal, with or without somebody beside them.
    "terminal guide officer cashier supervisor administrator": """
        ticket.issue ticket.reprint ticket.return ticket.check_in appointment.book_later
        guide.sign_in dossier.ask_after_late help.call""",
    "terminal": """
        ticket.give_up ticket.change visit.rate visit.rate_ticket terminal.leave""",
    "terminal officer cashier supervisor administrator": "desk.sign_in desk.confirm",
    # What staff do on the floor.
    "guide officer cashier supervisor administrator": """
        ticket.cancel ticket.change_service ticket.prioritise appointment.add appointment.cancel
        dossier.tell dossier.reprint visit.reprint""",
    "guide supervisor administrator": """
        printer.roll_changed printer.recover printer.test printer.numbers""",
    # What is done at a desk.
    "officer cashier supervisor administrator": """
        desk.open desk.pause desk.close desk.break desk.cancel_break desk.next desk.recall
        desk.start desk.undo desk.absent desk.park desk.finish desk.transfer desk.change_service
        desk.serve_now desk.to_cashier desk.send_back
        dossier.take_in dossier.see dossier.accept dossier.supplement dossier.complete
        dossier.refuse dossier.process dossier.step dossier.demand_payment dossier.resume
        dossier.result dossier.return dossier.withdraw dossier.reschedule dossier.set_code
        dossier.set_shelf dossier.paper
        batch.open batch.add batch.remove batch.send batch.reprint batch.arrived batch.receive
        post.send post.delivered post.came_back
        fee.demand fee.record fee.waive fee.cancel person.put person.read person.find""",
    "cashier supervisor administrator": "fee.refund",
    # What rules the hall.
    "supervisor administrator": """
        tickets.tomorrow appointment.import dossier.stop dossier.reopen officer.add
        officer.set_pin officer.unlock roster.import hall.hold hall.resume hall.notice desk.assign
        service.close
        service.open service.hold service.resume clock.confirm exchange.import exchange.compare""",
    "supervisor administrator keeper": """
        dossier.recompute person.purge day.open day.close calendar.refresh tickets.expire""",
    "administrator": """
        key.make key.rotate procedures.import centre.apply
        station.add station.key station.remove""",
    # Who signs in at the supervisor's screen, and what the director and the auditor do there.
    "screen supervisor director auditor administrator": "session.start",
    "supervisor director auditor administrator": """
        session.end report.read report.duty complaint.read audit.note_checked""",
    "supervisor director administrator": """
        alert.acknowledge printer.report complaint.hand_on urging.send urging.answer
        trial.start trial.end""",
    "supervisor auditor administrator": "printer.seal audit.seal",
    "director administrator": "report.officer",
    "director auditor administrator": "report.conduct",
    "guide supervisor director administrator": "complaint.make",
    "guide officer cashier supervisor director administrator": "complaint.answer",
}
"""By the roles that may: what. Nobody else may, and there is nothing else."""

READINGS = {"person.read", "person.find", "complaint.read", "report.read", "report.duty"} | {
    "report.officer",
    "report.conduct",
}
"""What is permitted and is no command."""

DONE_OTHERWISE = {"key.make", "key.rotate", "tickets.expire", "exchange.compare"}
"""What is done without a command, by a program that asks the table itself."""


def _commands() -> Iterator[type[Command]]:
    for module in pkgutil.iter_modules(common.domain.__path__, "common.domain."):
        for kind in vars(import_module(module.name)).values():
            if isinstance(kind, type) and issubclass(kind, Command) and kind is not Command:
                yield kind


COMMANDS = sorted(set(_commands()), key=lambda kind: kind.__name__)


def test_the_table_says_this_and_nothing_else() -> None:
    expected = {
        action: {Role(role) for role in roles.split()}
        for roles, actions in MATRIX.items()
        for action in actions.split()
    }
    assert {action: set(roles) for action, roles in PERMISSIONS.items()} == expected


def test_every_line_is_a_command_or_a_reading_and_every_command_has_one() -> None:
    assert {kind.__name__ for kind in COMMANDS} == set(ACTIONS)
    assert {kind.action for kind in COMMANDS} | READINGS | DONE_OTHERWISE == set(PERMISSIONS)
    assert {entry.permission for entry in KNOWN.values()} <= READINGS


def test_who_judges_the_hall_has_no_hand_in_it() -> None:
    """The auditor seals and verifies; the director answers for what is said outside."""
    reading = READINGS | {"session.start", "session.end"}
    hands = {
        role: {action for action, roles in PERMISSIONS.items() if role in roles} - reading
        for role in (Role.AUDITOR, Role.DIRECTOR)
    }
    assert hands[Role.AUDITOR] == {"audit.seal", "audit.note_checked", "printer.seal"}
    of_the_hall = {"ticket", "desk", "dossier", "batch", "fee", "hall", "service", "day", "officer"}
    assert not of_the_hall & {action.split(".")[0] for action in hands[Role.DIRECTOR]}


def test_a_screen_without_a_session_does_nothing_but_begin_one() -> None:
    may = {action for action, roles in PERMISSIONS.items() if Role.SCREEN in roles}
    assert may == {"session.start"}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    made = make_hall(tmp_path_factory.mktemp("matrix") / "hall")
    yield made
    made.close()


def written(store: Store) -> tuple[Any, ...]:
    """What would be other if anything had been written."""
    with store.read() as connection:
        (events,) = connection.execute("SELECT max(seq) FROM event").fetchone()
        (asked,) = connection.execute("SELECT count(*) FROM request").fetchone()
        (changes,) = connection.execute("SELECT total_changes()").fetchone()
    return events, asked, changes, (Path(store.folder) / "motcua.db-wal").stat().st_size


def some(kind: type[Command]) -> Command:
    """One of this kind; what is in it does not matter to somebody who may not."""
    needed = (
        field
        for field in fields(kind)
        if field.default is MISSING and field.default_factory is MISSING
    )
    return kind(**{field.name: "x" for field in needed})


@pytest.mark.parametrize("role", Role)
def test_the_store_refuses_whoever_may_not_before_anything_is_written(
    store: Store, role: Role
) -> None:
    before = written(store)
    for kind in COMMANDS:
        if role in PERMISSIONS[kind.action]:
            continue
        with pytest.raises(Refusal) as said:
            store.act(Actor(role, "here"), some(kind), f"{role}-{kind.__name__}")
        assert said.value.code == "not_permitted", kind
        assert said.value.params == {"action": kind.action, "role": role.value}
    assert written(store) == before


@pytest.mark.parametrize("permission", sorted(READINGS))
def test_a_reading_is_refused_as_an_action_is(permission: str) -> None:
    for role in Role:
        if role in PERMISSIONS[permission]:
            require(Actor(role, "here"), permission)
        else:
            with pytest.raises(Refusal):
                require(Actor(role, "here"), permission)


def test_who_sits_at_a_desk_does_an_officers_work_and_no_more() -> None:
    stands_in = {(own, role) for own in STAFF for role in STAFF if acts_as(own, role)}
    desk = {Role.OFFICER, Role.CASHIER, Role.SUPERVISOR, Role.ADMINISTRATOR}
    assert stands_in == {
        *((role, role) for role in STAFF),
        *((role, Role.OFFICER) for role in desk),
        *((role, Role.GUIDE) for role in desk),
    }
