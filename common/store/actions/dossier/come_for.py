"""What a number is taken for, as far as it is said at the kiosk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from common.domain import commands
from common.domain.refusal import Refusal
from common.store import procedures
from common.store.sqlite import Row
from common.store.tx import Tx


@dataclass(frozen=True, slots=True)
class AboutTicket:
    """What somebody has come for, as far as it was said: rows of a dossier and of the first visit
    about it, the code of a procedure."""

    dossier: int | None
    procedure: str | None
    matter: int | None

    def told(self) -> dict[str, Any]:
        """As the event has it."""
        found = {"dossier": self.dossier, "procedure": self.procedure, "matter": self.matter}
        return {name: value for name, value in found.items() if value is not None}


def about_of(tx: Tx, command: commands.IssueTicket) -> AboutTicket | None:
    """What a number is taken for.

    Raises:
        Refusal: `dossier_unknown`, `dossier_not_ready`, `parcel_under_way`, `dossier_on_its_way`,
            `procedure_unknown`, `procedure_not_valid`, `procedure_elsewhere`, `visit_unknown`.
    """
    if command.dossier is None and command.procedure is None and command.matter is None:
        return None
    procedure = None
    if command.procedure is not None:
        found = procedures.need(tx.connection, command.procedure, tx.centre.day_of(tx.now))
        if not found.at_counter:
            raise Refusal("procedure_elsewhere", procedure=found.code, place=found.place)
        procedure = found.code
    dossier = None if command.dossier is None else _ready(tx, command.dossier)
    visit = None if command.matter is None else _visit(tx, command.matter)
    if visit is not None and procedure is None and visit["procedure"] != procedures.OTHER:
        procedure = visit["procedure"]
    return AboutTicket(dossier, procedure, visit and visit["matter"])


# What is done with dossiers and visits is half a megabyte, which most numbers never need.


def _ready(tx: Tx, code: str) -> int:
    from common.store.actions.dossier.handing import require_ready

    return require_ready(tx, code)


def _visit(tx: Tx, token: str) -> Row:
    from common.store.actions.dossier.visit import by_token

    return by_token(tx, token)
