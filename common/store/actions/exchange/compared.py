"""That two books were compared stays, so that reports can say how they agreed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

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


_COLUMNS = ("what", "code", "procedure", "received_at", "theirs", "ours", "maybe")
_AT_ONCE = 500


def _keep_entries(tx: Tx, comparison: int, entries: Sequence[BookEntry]) -> None:
    """Many in one statement: meanwhile nobody gets a number."""
    for begin in range(0, len(entries), _AT_ONCE):
        values: dict[str, object] = {"comparison": comparison}
        rows = []
        for place, entry in enumerate(entries[begin : begin + _AT_ONCE]):
            row = {**asdict(entry), "maybe": dumps(entry.maybe) if entry.maybe else None}
            values |= {f"{name}_{place}": row[name] for name in _COLUMNS}
            marks = ", ".join(f":{name}_{place}" for name in _COLUMNS)
            rows.append(f"(:comparison, {marks})")
        tx.run(
            f"INSERT INTO comparison_entry (comparison, {', '.join(_COLUMNS)})"  # noqa: S608 - ours
            f" VALUES {', '.join(rows)}",
            **values,
        )


def _drop_replaced(tx: Tx, command: KeepComparison) -> None:
    tx.run(
        "DELETE FROM comparison_entry WHERE comparison IN (SELECT id FROM comparison"
        " WHERE source = :source AND first >= :first AND last <= :last)",
        source=command.source,
        first=command.first,
        last=command.last,
    )
