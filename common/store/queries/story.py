"""What belongs together with a ticket or a dossier, over all visits about it. Rare questions: some
look at a whole table."""

from __future__ import annotations

import json
from collections.abc import Collection

from common.store.sqlite import Connection, Row


def dossiers_of(connection: Connection, *, ticket: int) -> list[int]:
    """The dossiers that a ticket was about."""
    rows = connection.execute(
        "SELECT id FROM dossier WHERE ticket = :ticket"
        " UNION SELECT dossier FROM ticket_dossier WHERE ticket = :ticket"
        " UNION SELECT dossier FROM visit WHERE ticket = :ticket AND dossier IS NOT NULL"
        " UNION SELECT earlier.dossier FROM visit JOIN visit AS earlier"
        "  ON earlier.matter = visit.matter WHERE visit.ticket = :ticket"
        "  AND earlier.dossier IS NOT NULL",
        {"ticket": ticket},
    ).fetchall()
    return [row[0] for row in rows]


def tickets_of(connection: Connection, *, dossier: int) -> list[int]:
    """The tickets whose holders came about a dossier."""
    rows = connection.execute(
        "SELECT ticket FROM dossier WHERE id = :dossier AND ticket IS NOT NULL"
        " UNION SELECT ticket FROM ticket_dossier WHERE dossier = :dossier"
        " UNION SELECT visit.ticket FROM dossier JOIN visit ON visit.matter = dossier.matter"
        "  WHERE dossier.id = :dossier",
        {"dossier": dossier},
    ).fetchall()
    return [row[0] for row in rows]


def tickets_with(connection: Connection, *, ticket: int) -> list[int]:
    """The tickets of the visits about what this one was about, its own among them."""
    rows = connection.execute(
        "SELECT :ticket UNION SELECT other.ticket FROM visit JOIN visit AS other"
        " ON other.matter = visit.matter WHERE visit.ticket = :ticket"
        " UNION SELECT visit.ticket FROM ticket JOIN visit ON visit.matter = ticket.matter"
        "  WHERE ticket.id = :ticket",
        {"ticket": ticket},
    ).fetchall()
    return [row[0] for row in rows]


def legs_of(connection: Connection, *, tickets: Collection[int]) -> list[Row]:
    """Every stretch of waiting and service of some tickets, in order."""
    rows: list[Row] = connection.execute(
        "SELECT ticket.number, business_day.date, leg.service, leg.desk, leg.officer,"
        " leg.waiting_from, leg.called_at, leg.started_at, leg.ended_at, leg.outcome"
        " FROM leg JOIN ticket ON ticket.id = leg.ticket"
        " JOIN business_day ON business_day.id = ticket.day"
        " WHERE leg.ticket IN (SELECT value FROM json_each(:tickets))"
        " ORDER BY leg.waiting_from, leg.ticket, leg.position",
        {"tickets": json.dumps(list(tickets))},
    ).fetchall()
    return rows


def batches_of(connection: Connection, *, dossiers: Collection[int]) -> list[Row]:
    """What the record says of the batches that some dossiers travelled in."""
    rows: list[Row] = connection.execute(
        "SELECT seq, at, kind, actor, role, terminal, desk, officer, subject, data FROM event"
        " WHERE kind >= 'batch.' AND kind < 'batch/' AND subject IN (SELECT courier_batch.code"
        "  FROM batch_item JOIN courier_batch ON courier_batch.id = batch_item.batch"
        "  WHERE batch_item.dossier IN (SELECT value FROM json_each(:dossiers))) ORDER BY seq",
        {"dossiers": json.dumps(list(dossiers))},
    ).fetchall()
    return rows


def fees_of(
    connection: Connection, *, tickets: Collection[int], dossiers: Collection[int]
) -> list[Row]:
    """What the record says of the fees of some tickets and dossiers."""
    rows: list[Row] = connection.execute(
        "SELECT seq, at, kind, actor, role, terminal, desk, officer, subject, data FROM event"
        " WHERE kind >= 'fee.' AND kind < 'fee/' AND subject IN ("
        "  SELECT CAST(id AS TEXT) FROM fee"
        "   WHERE dossier IN (SELECT value FROM json_each(:dossiers))"
        "  UNION SELECT CAST(id AS TEXT) FROM fee"
        "   WHERE ticket IN (SELECT value FROM json_each(:tickets))) ORDER BY seq",
        {"tickets": json.dumps(list(tickets)), "dossiers": json.dumps(list(dossiers))},
    ).fetchall()
    return rows


_EVENT = "SELECT seq, at, kind, actor, role, terminal, desk, officer, subject, data FROM event"


def people_of(connection: Connection, *, dossiers: Collection[int]) -> list[Row]:
    """What the record says of the people of some dossiers: who put them in, looked at them, found
    the dossier by one of them, or had them purged. Never who they are."""
    rows: list[Row] = connection.execute(
        "WITH ours (id) AS MATERIALIZED (SELECT value FROM json_each(:dossiers)),"  # noqa: S608
        " called (code) AS (SELECT code FROM dossier WHERE id IN (SELECT id FROM ours)"
        "  UNION SELECT provisional FROM dossier WHERE id IN (SELECT id FROM ours)"
        "  UNION SELECT code FROM former_code WHERE dossier IN (SELECT id FROM ours))"
        f" {_EVENT} WHERE kind >= 'person.' AND kind < 'person/'"
        "  AND subject IN (SELECT code FROM called)"
        f" UNION ALL {_EVENT} WHERE kind >= 'person.' AND kind < 'person/'"
        "  AND subject IN ('id_number', 'phone') AND EXISTS (SELECT 1"
        "   FROM json_each(event.data, '$.dossiers') WHERE value IN (SELECT id FROM ours))"
        " ORDER BY seq",
        {"dossiers": json.dumps(list(dossiers))},
    ).fetchall()
    return rows


def alerts_about(connection: Connection, *, subjects: Collection[str]) -> list[Row]:
    """What the record says of the alerts about some subjects (`kind:subject`), and who saw to
    them, which is known by the alert's id."""
    rows: list[Row] = connection.execute(
        "WITH ours AS MATERIALIZED ("  # noqa: S608 - our words
        f" {_EVENT} WHERE kind >= 'alert.' AND kind < 'alert/'"
        "  AND subject IN (SELECT value FROM json_each(:subjects)))"
        f" SELECT * FROM ours UNION {_EVENT} WHERE kind >= 'alert.' AND kind < 'alert/'"
        "  AND kind = 'alert.acknowledged'"
        "  AND subject IN (SELECT CAST(data ->> '$.alert' AS TEXT) FROM ours)"
        " ORDER BY seq",
        {"subjects": json.dumps(list(subjects))},
    ).fetchall()
    return rows


def urgings_of(connection: Connection, *, dossiers: Collection[int]) -> list[Row]:
    """The lists that an agency was sent with one of some dossiers on it, and when it answered."""
    rows: list[Row] = connection.execute(
        "SELECT urging.id, urging.agency, urging.sent_at, urging.sent_by, urging.answered_at,"
        " urging.answered_by, dossier.code"
        " FROM urged_dossier JOIN urging ON urging.id = urged_dossier.urging"
        " JOIN dossier ON dossier.id = urged_dossier.dossier"
        " WHERE urged_dossier.dossier IN (SELECT value FROM json_each(:dossiers))"
        " ORDER BY urging.id",
        {"dossiers": json.dumps(list(dossiers))},
    ).fetchall()
    return rows


def slips_of(connection: Connection, *, dossiers: Collection[int]) -> list[Row]:
    """The slips about some dossiers, while their print jobs are kept."""
    rows: list[Row] = connection.execute(
        "SELECT kind, copy, printer, state, coalesce(ended_at, created_at) AS at FROM print_job"
        " WHERE dossier IN (SELECT value FROM json_each(:dossiers)) ORDER BY id",
        {"dossiers": json.dumps(list(dossiers))},
    ).fetchall()
    return rows


def complaints_of(
    connection: Connection, *, tickets: Collection[int], dossiers: Collection[int]
) -> list[Row]:
    """The complaints about some tickets and dossiers: code, owner and moment."""
    rows: list[Row] = connection.execute(
        "SELECT id, code, owner, made_at FROM complaint"
        " WHERE ticket IN (SELECT value FROM json_each(:tickets))"
        " UNION SELECT id, code, owner, made_at FROM complaint"
        " WHERE dossier IN (SELECT value FROM json_each(:dossiers)) ORDER BY id",
        {"tickets": json.dumps(list(tickets)), "dossiers": json.dumps(list(dossiers))},
    ).fetchall()
    return rows
