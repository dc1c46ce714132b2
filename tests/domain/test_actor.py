"""Who may do what: one table, and every action stands in it."""

from __future__ import annotations

import pytest

from common.domain import commands, printer_commands
from common.domain.actor import PERMISSIONS, Actor, Role, require
from common.domain.commands import Command
from common.domain.refusal import Refusal

ACTIONS = {
    kind.action
    for kind in (*vars(commands).values(), *vars(printer_commands).values())
    if isinstance(kind, type) and issubclass(kind, Command) and kind is not Command
}


def test_every_command_has_its_line_in_the_table() -> None:
    assert set(PERMISSIONS) >= ACTIONS


@pytest.mark.parametrize("action", sorted(ACTIONS))
def test_what_the_table_does_not_allow_is_refused(action: str) -> None:
    for role in Role:
        actor = Actor(role, "here")
        if role in PERMISSIONS[action]:
            require(actor, action)
        else:
            with pytest.raises(Refusal) as said:
                require(actor, action)
            assert said.value.code == "not_permitted"


def test_a_citizens_terminal_calls_nobody_and_rules_nothing() -> None:
    citizen = {action for action, roles in PERMISSIONS.items() if Role.TERMINAL in roles}
    assert citizen == {
        "ticket.issue",
        "ticket.reprint",
        "ticket.give_up",
        "ticket.change",
        "ticket.return",
        "ticket.check_in",
        "appointment.book_later",
        "desk.sign_in",
        "desk.confirm",
        "guide.sign_in",
        "help.call",
        "terminal.leave",
        "visit.rate",
        "visit.rate_ticket",
        "dossier.ask_after_late",
    }


def test_only_a_citizens_terminal_answers_for_a_citizen() -> None:
    assert PERMISSIONS["visit.rate"] == {Role.TERMINAL}
    assert PERMISSIONS["visit.rate_ticket"] == {Role.TERMINAL}


def test_a_pin_is_never_shown() -> None:
    for command in (commands.SignIn("5", "q5", "2468"), commands.SetPin("q5", "2468")):
        assert "2468" not in repr(command)
