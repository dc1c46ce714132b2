"""That two books were compared stays, so that reports can say how they agreed."""

from __future__ import annotations

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
    " SELECT :comparison, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4,"
    " value ->> 5, value ->> 6 FROM json_each(:entries)"
)


def _keep_entries(tx: Tx, comparison: int, entries: tuple[BookEntry, ...]) -> None:
    """In one statement: meanwhile nobody gets a number."""
    rows = [
        (
            *(entry.what, entry.code, entry.procedure, entry.received_at),
            *(entry.theirs, entry.ours, dumps(entry.maybe) if entry.maybe else None),
        )
        for entry in entries
    ]
    tx.run(_KEEP, comparison=comparison, entries=dumps(rows))


def _drop_replaced(tx: Tx, command: KeepComparison) -> None:
    tx.run(
        "DELETE FROM comparison_entry WHERE comparison IN (SELECT id FROM comparison"
        " WHERE source = :source AND first >= :first AND last <= :last)",
        source=command.source,
        first=command.first,
        last=command.last,
    )
