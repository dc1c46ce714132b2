"""That two books were compared stays, so that reports can say how they agreed."""

from __future__ import annotations

from common.domain.report_commands import KeepComparison
from common.store.actions.base import Result
from common.store.tx import Tx


def keep(tx: Tx, command: KeepComparison, _: None) -> Result:
    """Keep what came of it."""
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
    comparison = tx.new("comparison", row)
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
