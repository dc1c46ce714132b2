"""That two books were compared stays, so that reports can say how they agreed."""

from __future__ import annotations

from collections.abc import Sequence

from common.domain.report_commands import BookEntry, KeepComparison
from common.store.actions.base import Result
from common.store.tx import Tx, dumps


def keep(tx: Tx, command: KeepComparison, _: None) -> Result:
    """Keep what came of it, and which dossiers it was about. A comparison of the same days takes
    the place of an older one: whoever looks for a dossier has one list."""
    row = {
        "source": command.source,
        "first": command.first,
        "last": command.last,
        "at": tx.now,
        "both_books": command.both,
        "only_theirs": command.only_theirs,
        "only_ours": command.only_ours,
        "differing": command.differing,
    }
    _drop_replaced(tx, command)
    comparison = tx.new("comparison", row)
    _keep_entries(tx, comparison, command.entries)
    tx.event(
        "exchange.compared",
        subject=command.source,
        first=command.first,
        last=command.last,
        both=command.both,
        only_theirs=command.only_theirs,
        only_ours=command.only_ours,
        differing=command.differing,
    )
    return {"comparison": comparison, **row}


_KEEP = (
    "INSERT INTO comparison_entry"
    " (comparison, what, code, procedure, received_at, theirs, ours, maybe)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)


def _keep_entries(tx: Tx, comparison: int, entries: Sequence[BookEntry]) -> None:
    """Prepared once: meanwhile nobody gets a number."""
    rows = (
        (
            *(comparison, entry.what, entry.code, entry.procedure, entry.received_at),
            *(entry.theirs, entry.ours, dumps(entry.maybe) if entry.maybe else None),
        )
        for entry in entries
    )
    tx.connection.executemany(_KEEP, rows)


def _drop_replaced(tx: Tx, command: KeepComparison) -> None:
    tx.run(
        "DELETE FROM comparison_entry WHERE comparison IN (SELECT id FROM comparison"
        " WHERE source = :source AND first >= :first AND last <= :last)",
        source=command.source,
        first=command.first,
        last=command.last,
    )
