"""How all open dossiers stand, counted; asked again and again while a hall is open."""

from __future__ import annotations

from common.store.batches import BRINGING
from common.store.sqlite import Connection, Row


def by_agency(connection: Connection, *, now: int, soon: int) -> list[Row]:
    """For each agency with open dossiers how many are `under_way`, of these `late` and due until
    `soon` (`nearly_late`), how many are `held_up`, and how many results lie `ready`."""
    rows: list[Row] = connection.execute(
        "SELECT agency, count(*) FILTER (WHERE state IN (2, 4)) AS under_way,"
        " count(*) FILTER (WHERE state IN (2, 4) AND due_at < :now) AS late,"
        " count(*) FILTER (WHERE state IN (2, 4) AND due_at BETWEEN :now AND :soon) AS nearly_late,"
        " count(*) FILTER (WHERE state IN (5, 6)) AS held_up,"
        " count(*) FILTER (WHERE state = 9) AS ready"
        " FROM dossier WHERE ended_at IS NULL GROUP BY agency",
        {"now": now, "soon": soon},
    ).fetchall()
    return rows


def next_due(connection: Connection, *, now: int) -> int | None:
    """When the next dossier will be late, UTC ms."""
    row = connection.execute(
        "SELECT min(due_at) FROM dossier"
        " WHERE ended_at IS NULL AND state IN (2, 4) AND due_at >= :now",
        {"now": now},
    ).fetchone()
    return None if row[0] is None else int(row[0])


def newest_ready(connection: Connection, *, most: int) -> list[Row]:
    """The newest results that are fetched here, with their field and service: those that neither
    the post nor a courier has."""
    rows: list[Row] = connection.execute(
        "SELECT dossier.code, dossier.service, procedure.field"  # noqa: S608 - our own SQL
        " FROM dossier LEFT JOIN procedure"
        " ON procedure.code = dossier.procedure AND procedure.valid_from = dossier.procedure_from"
        " WHERE dossier.state = 9 AND dossier.deliver = 'here' AND NOT EXISTS"
        "  (SELECT 1 FROM parcel WHERE parcel.dossier = dossier.id"
        "   AND delivered_at IS NULL AND came_back_at IS NULL)"
        f" AND ({BRINGING}) IS NULL"
        " ORDER BY dossier.processed_at DESC LIMIT :most",
        {"most": most},
    ).fetchall()
    return rows


def to_close(connection: Connection, *, now: int) -> list[Row]:
    """For each agency how many requests ran out of which nothing came."""
    rows: list[Row] = connection.execute(
        "SELECT agency, count(*) AS n FROM supplement JOIN dossier"
        " ON dossier.id = supplement.dossier WHERE completed_at IS NULL AND closes_at <= :now"
        " AND ended_at IS NULL AND dossier.state = 5 GROUP BY agency",
        {"now": now},
    ).fetchall()
    return rows


def unanswered(connection: Connection, *, before: int) -> list[Row]:
    """Dossiers that came online before a moment, and that nobody has answered yet."""
    rows: list[Row] = connection.execute(
        "SELECT agency, service, received_at, seen_at FROM dossier"
        " WHERE ended_at IS NULL AND state = 1 AND channel = 'online' AND answered_at IS NULL"
        " AND received_at < :before",
        {"before": before},
    ).fetchall()
    return rows
