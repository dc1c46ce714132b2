"""Slips that go to another printer, because their own cannot print.

Nobody asks for it when a number is taken: the slip is queued where it belongs, and the device
service, which knows first and alone how its printers are, moves it in the transaction that says so.
So taking a number costs nothing more, and between two healthy printers nothing ever moves. A slip
of which a byte may have left is never moved. Two printers may stand in for each other.
"""

from __future__ import annotations

from collections.abc import Container

from common.domain.model import DeviceState
from common.store.facts import Centre
from common.store.queries import hall
from common.store.sqlite import Connection
from common.store.tx import Tx

_BROKEN = frozenset({DeviceState.FAULT, DeviceState.OFFLINE})
_WELL = frozenset({DeviceState.OK, DeviceState.WARNING})

_UNSENT = (
    "state IN ('queued', 'started', 'failed_before_send')"
    " AND state IN ('queued', 'failed_before_send') AND kind <> 'test'"
)
"""The first line is the condition of the index `print_job_due`, word for word. A test page is about
its printer and goes nowhere else."""

_THIS = "id = :job AND state IN ('queued', 'started', 'failed_before_send') AND kind <> 'test'"
"""One whose printer says that it could not send it: it may have been begun."""


def stand_in(connection: Connection, centre: Centre, printer: str) -> str | None:
    """The printer that prints for this one: the first healthy one along its fallbacks."""
    return _first_well(connection, centre, printer, centre.printers)


def _first_well(
    connection: Connection, centre: Centre, printer: str, among: Container[str]
) -> str | None:
    passed = {printer}
    facts = centre.printers.get(printer)
    while facts is not None and facts.fallback is not None and facts.fallback not in passed:
        if facts.fallback in among and _state(connection, facts.fallback) in _WELL:
            return facts.fallback
        passed.add(facts.fallback)
        facts = centre.printers.get(facts.fallback)
    return None


def is_broken(connection: Connection, printer: str) -> bool:
    """Whether a printer is known to print nothing now."""
    return _state(connection, printer) in _BROKEN


def nobody_prints(connection: Connection, centre: Centre, printer: str) -> bool:
    """Whether a printer is out of order and so is every one that could stand in for it."""
    return is_broken(connection, printer) and stand_in(connection, centre, printer) is None


def move_job(tx: Tx, job: int, printer: str) -> bool:
    """Give one slip that a printer could not send to whoever stands in; False when nobody does."""
    to = stand_in(tx.connection, tx.centre, printer)
    if to is None or not _move(tx, printer, to, _THIS, job=job):
        return False
    tx.run("UPDATE print_job SET state = 'queued', ended_at = NULL WHERE id = :job", job=job)
    return True


def move_all(tx: Tx) -> None:
    """After a change of some printer's state: every unsent slip of a broken printer goes on.

    One that failed is still one that failed: its holder may have been called since then, and is
    not to get a slip at a desk.
    """
    for facts in tx.centre.printers.values():
        if facts.fallback is None or _state(tx.connection, facts.code) not in _BROKEN:
            continue
        to = stand_in(tx.connection, tx.centre, facts.code)
        if to is not None:
            _move(tx, facts.code, to, _UNSENT)


def move_from_gone(tx: Tx, printer: str, wanted: Centre) -> None:
    """While the next centre is applied, which has this printer no more: its unsent slips go to the
    first healthy one along the fallbacks that it had, of those that stay."""
    to = _first_well(tx.connection, tx.centre, printer, wanted.printers)
    if to is not None:
        _move(tx, printer, to, _UNSENT)


def _move(tx: Tx, printer: str, to: str, which: str, **values: object) -> int:
    """Give slips to another printer, each as it stands; return how many."""
    rows = tx.all(
        "SELECT id, ticket, copy FROM print_job"  # noqa: S608 - the conditions are ours
        f" WHERE printer = :printer AND {which} ORDER BY id",
        printer=printer,
        **values,
    )
    for row in rows:
        tx.run("UPDATE print_job SET printer = :to WHERE id = :id", to=to, id=row["id"])
        tx.event(
            "slip.moved",
            ticket=row["ticket"],
            subject=to,
            job=row["id"],
            copy=row["copy"],
            before=printer,
        )
    return len(rows)


def _state(connection: Connection, printer: str) -> str | None:
    row = hall.device_state(connection, device=printer)
    return None if row is None else str(row["state"])
