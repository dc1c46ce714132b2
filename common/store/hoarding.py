"""How fast a kiosk gave numbers, as the store knows it: a kiosk that starts again counts on."""

from __future__ import annotations

from common.domain.hoarding import REMEMBERED_MS, Pause, pause_after
from common.domain.refusal import Refusal
from common.store import alerts
from common.store.tx import Tx

ALERT = "numbers_limited"
"""Kind of the alert; its subject is the terminal."""

_NEWEST = 500
"""More tickets than a hall gives in ten minutes."""


def require_no_pause(tx: Tx) -> None:
    """Refuse with `numbers_limited` while this terminal rests."""
    pause = _pause(tx)
    if pause is not None and tx.now < pause.until:
        seconds = -(-(pause.until - tx.now) // 1000)
        raise Refusal("numbers_limited", seconds=seconds, until=pause.until)


def report_many(tx: Tx) -> None:
    """Tell the supervisor when the number just given was one too many for its minute."""
    pause = _pause(tx)
    if pause is None:
        return
    numbers, pause_s = pause.numbers, pause.lasts_ms // 1000
    kiosk, day = tx.actor.terminal, tx.need_day().id
    tx.event("numbers.limited", day=day, subject=kiosk, numbers=numbers, pause_s=pause_s)
    alerts.keep_open(tx, ALERT, kiosk, numbers=numbers, pause_s=pause_s)


def _pause(tx: Tx) -> Pause | None:
    """Moments after now are of a clock that was set back; they hold nobody up."""
    most = tx.centre.rules.kiosk_numbers_per_min
    if not most:
        return None
    rows = tx.all(
        "SELECT issued_at FROM ticket"
        " WHERE id > (SELECT coalesce(max(id), 0) FROM ticket) - :newest"
        " AND terminal = :terminal AND origin = 'kiosk'"
        " AND issued_at > :since AND issued_at <= :now ORDER BY id",
        newest=_NEWEST,
        terminal=tx.actor.terminal,
        since=tx.now - REMEMBERED_MS,
        now=tx.now,
    )
    return pause_after([row["issued_at"] for row in rows], most)
