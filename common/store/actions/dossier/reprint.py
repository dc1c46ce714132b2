"""Another summary slip of a dossier: the first one was lost, or says what is no longer true."""

from __future__ import annotations

from common.domain import dossier_commands as commands
from common.domain.dossier import ENDED
from common.domain.refusal import Refusal
from common.store import dossiers
from common.store.actions.base import Result
from common.store.actions.dossier import slips, steps
from common.store.sqlite import Row
from common.store.tx import Tx


def reprint(tx: Tx, command: commands.ReprintDossier, _: None) -> Result:
    """A slip of the dossier as it is now, marked unless it is the first.

    Raises:
        Refusal: `dossier_unknown`; `dossier_state` for one that has ended; `desk_unknown`,
            `printer_unknown`, also where there is none at all.
    """
    row = dossiers.need(tx.connection, command.dossier)
    if steps.state_of(row) in ENDED:
        raise Refusal("dossier_state", code=row["code"], state=row["state"], to=row["state"])
    printer = _printer(tx, command)
    job = slips.print_dossier(tx, row, lang=_lang(tx, row), desk=command.desk, printer=printer)
    copy = row["slips"]
    steps.note(tx, "dossier.reprinted", row, command.desk, printer=printer, job=job, copy=copy)
    return {**steps.record(tx, row["id"]), "job": job, "copy": copy}


def _printer(tx: Tx, command: commands.ReprintDossier) -> str:
    """As asked, else near the desk, which may be the terminal's own, else the centre's first."""
    kind, _, code = tx.actor.terminal.partition(":")
    own = code if kind == "desk" and code in tx.centre.desks else None
    near = slips.printer_for(tx, command.printer, command.desk or own)
    anywhere = None if command.printer == "none" else next(iter(tx.centre.printers), None)
    printer = near or anywhere
    if printer is None:
        raise Refusal("printer_unknown", printer="none")
    return printer


def _lang(tx: Tx, row: Row) -> str:
    """That of the number that it was taken in with."""
    ticket = tx.one("SELECT lang FROM ticket WHERE id = :id", id=row["ticket"])
    return "vi" if ticket is None else str(ticket["lang"])
