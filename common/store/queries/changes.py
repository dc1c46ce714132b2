"""What the record says of settings, and of who held, closed, assigned or corrected what."""

from __future__ import annotations

from common.store.sqlite import Connection, Row

KINDS = (
    *("centre.applied", "calendar.changed", "procedures.imported", "clock.confirmed"),
    *("officer.added", "officer.pin_set", "officer.unlocked"),
    *("station.added", "station.keyed", "station.removed"),
    *("hall.held", "hall.resumed", "hall.notice_set", "service.closed", "service.opened"),
    *("service.held", "service.resumed", "roster.imported"),
    *("desk.assigned", "day.closed", "terminal.left"),
    *("dossier.reopened", "dossier.due_recomputed", "dossier.rescheduled", "dossier.code_set"),
    *("fee.waived", "fee.refunded", "fee.cancelled", "person.purged"),
    *("store.restored", "key.made", "key.brought_back", "key.rotating", "key.rotated"),
    *("seal.made", "seal.verified", "trial.started", "trial.ended"),
)
"""What somebody answers for who changed it; what happens to people who wait is told elsewhere."""

_LISTED = ", ".join(f"'{kind}'" for kind in KINDS)


def between(connection: Connection, *, first: int, beyond: int) -> list[Row]:
    """The changes from one event to before another, in order; not those that time alone made."""
    rows: list[Row] = connection.execute(
        "SELECT seq, recorded_at AS at, kind, actor, role, terminal, desk, officer, subject, data"  # noqa: S608 - our words
        " FROM event WHERE seq >= :first AND seq < :beyond"
        f" AND kind IN ({_LISTED}) AND role <> 'keeper' ORDER BY seq",
        {"first": first, "beyond": beyond},
    ).fetchall()
    return rows
