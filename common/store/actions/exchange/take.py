"""Rows of another system, each taken in or refused by itself, once."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field
from enum import StrEnum

from common.domain import dossier_commands as commands
from common.domain.exchange import (
    NOT_OURS,
    Difference,
    Reject,
    Row,
    RowKind,
    rejected,
    waypoints,
)
from common.domain.exchange_commands import ImportExchange
from common.domain.refusal import Refusal
from common.store import dossiers, engine, exchange, marks
from common.store.actions.base import Result
from common.store.actions.dossier import notes
from common.store.actions.exchange import fresh, match, way
from common.store.actions.exchange.way import Dossier
from common.store.tx import Tx


class Fate(StrEnum):
    """What became of a row."""

    NEW = "new"  # a dossier that we did not have
    MOVED = "moved"  # ours went on
    MATCHED = "matched"  # ours said so already, or is left as it is
    AGAIN = "again"  # the same row went in before
    REJECTED = "rejected"


@dataclass(slots=True)
class _Work:
    """One command in progress."""

    tx: Tx
    source: str
    differences: list[Difference] = field(default_factory=list)
    rejects: list[Reject] = field(default_factory=list)


def take_rows(tx: Tx, command: ImportExchange, _: None) -> Result:
    """Take in the rows one by one. Answers how many had each `Fate`, the `rejects` and the
    `differences` that leave ours as it is.

    Raises:
        Refusal: `training_apart`.
    """
    marks.require_no_training(tx)
    work = _Work(tx, command.source)
    fates = Counter(_fate(work, row) for row in command.rows)
    counts = {fate.value: fates[fate] for fate in Fate}
    if fates[Fate.NEW] + fates[Fate.MOVED] + fates[Fate.MATCHED]:
        tx.event(
            "exchange.imported",
            subject=command.source,
            by=command.by,
            new=fates[Fate.NEW],
            moved=fates[Fate.MOVED],
            matched=fates[Fate.MATCHED],
            again=fates[Fate.AGAIN],
            rejected=fates[Fate.REJECTED],
        )
    return {
        **counts,
        "rejects": [asdict(reject) for reject in work.rejects],
        "differences": [asdict(found) for found in work.differences],
    }


def _fate(work: _Work, row: Row) -> Fate:
    tx = work.tx
    newest, told = tx.newest, len(work.differences)
    try:
        digest = row.digest()
        if _went_in(work, row, digest):
            return Fate.AGAIN
        with engine.attempt(tx.connection):
            return _taken(work, row, digest)
    except Refusal as refusal:
        tx.newest = newest
        del work.differences[told:]
        work.rejects.append(rejected(row.number, row.id, refusal))
        return Fate.REJECTED


def _went_in(work: _Work, row: Row, digest: str) -> bool:
    known = exchange.known(work.tx.connection, work.source, row.id)
    if known not in (None, digest):
        raise Refusal("exchange_changed", id=row.id)
    return known is not None


def _taken(work: _Work, row: Row, digest: str) -> Fate:
    _require_order(work.tx, row)
    fate, dossier = _dossier(work, row) if row.kind is RowKind.DOSSIER else _status(work, row)
    work.tx.insert(
        "exchange_row",
        {
            "source": work.source,
            "id": row.id,
            "digest": digest,
            "at": work.tx.now,
            "dossier": dossier["id"],
        },
    )
    return fate


_ORDER = ("received_at", "accepted_at", "processed_at", "returned_at")


def _require_order(tx: Tx, row: Row) -> None:
    """Moments follow each other, and none lies ahead."""
    latest = 0
    for name in _ORDER:
        at = getattr(row, name)
        if at is not None and at < latest:
            raise Refusal("exchange_order", field=name)
        latest = at or latest
    ways = [row.received_at or 0, *(step.at for step in waypoints(row))]
    if ways != sorted(ways) or (row.at is not None and row.at < ways[0]):
        raise Refusal("exchange_order", field="at")
    for name in (*_ORDER, "at"):
        if (getattr(row, name) or 0) > tx.now:
            raise Refusal("exchange_future", field=name)


def _status(work: _Work, row: Row) -> tuple[Fate, Dossier]:
    ours = dossiers.need(work.tx.connection, row.code)
    moved, differences = match.status(work.tx, row, ours)
    work.differences += differences
    return Fate.MOVED if moved else Fate.MATCHED, ours


def _dossier(work: _Work, row: Row) -> tuple[Fate, Dossier]:
    tx = work.tx
    ours = dossiers.find(tx.connection, row.code) or _tied(tx, row)
    if ours is not None:
        moved, differences = match.dossier(tx, row, ours)
        work.differences += [*match.tie(row, ours), *differences]
        return Fate.MOVED if moved else Fate.MATCHED, ours
    made = fresh.begin(tx, work.source, row)
    way.advance(tx, made, row, waypoints(row))
    return Fate.NEW, made


def _tied(tx: Tx, row: Row) -> Dossier | None:
    """The dossier whose provisional code the row names, which now gets its official one."""
    if row.provisional in (None, NOT_OURS):
        return None
    ours = dossiers.need(tx.connection, str(row.provisional))
    notes.set_code(tx, commands.SetCode(str(row.provisional), row.code), None)
    tied: Dossier = dossiers.by_id(tx.connection, ours["id"])
    return tied
