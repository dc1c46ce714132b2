"""What did not go smoothly in a period: papers asked for, refusals, advice, dossiers that were
accepted and then refused; and how many there were to hold that against."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from common.store.sqlite import Connection, Row

Values = Mapping[str, Any]
"""`since` and `before` (UTC ms), `first` and `last` (ISO dates of business days); `unit`, `agency`,
`service` and `officer`, each a code or None."""

_DOSSIER = (
    " AND (:unit IS NULL OR dossier.unit = :unit)"
    " AND (:agency IS NULL OR dossier.agency = :agency)"
    " AND (:service IS NULL OR dossier.service = :service)"
)
_DONE = "coalesce(dossier.processed_at, dossier.ended_at)"

# A visit that left a dossier is told by the dossier: what was asked for stands in `supplement`.
_VISITS = (
    "SELECT visit.outcome AS kind, visit.procedure, visit.reason, visit.officer, visit.at,"
    " NULL AS code"
    " FROM visit LEFT JOIN service ON service.code = visit.service"
    " WHERE visit.day IN (SELECT id FROM business_day WHERE date BETWEEN :first AND :last)"
    " AND visit.outcome IN ('supplement', 'refused', 'advice') AND visit.dossier IS NULL"
    " AND (:unit IS NULL OR service.unit = :unit)"
    " AND (:agency IS NULL OR service.agency = :agency)"
    " AND (:service IS NULL OR visit.service = :service)"
)
_SUPPLEMENTS = (
    "SELECT CASE WHEN supplement.contrary = 1 THEN 'supplement_again'"  # noqa: S608 - our words
    " ELSE 'supplement' END,"
    " dossier.procedure, supplement.reason, coalesce(supplement.officer, dossier.officer),"
    " supplement.asked_at, dossier.code"
    " FROM supplement JOIN dossier ON dossier.id = supplement.dossier"
    f" WHERE supplement.asked_at >= :since AND supplement.asked_at < :before{_DOSSIER}"
)
_REFUSED = (
    "SELECT 'refused', dossier.procedure, dossier.end_reason, dossier.officer,"  # noqa: S608
    " dossier.ended_at, dossier.code FROM dossier"
    " WHERE dossier.ended_at >= :since AND dossier.ended_at < :before"
    f" AND dossier.state = 3{_DOSSIER}"
)
_ACCEPTED_REFUSED = (
    "SELECT 'accepted_refused', dossier.procedure,"  # noqa: S608 - our words
    f" dossier.end_reason, dossier.officer, {_DONE}, dossier.code"
    " FROM dossier WHERE dossier.accepted_at IS NOT NULL AND dossier.result = 'refused'"
    f" AND {_DONE} >= :since AND {_DONE} < :before{_DOSSIER}"
)
_EVERY = " UNION ALL ".join((_VISITS, _SUPPLEMENTS, _REFUSED, _ACCEPTED_REFUSED))

_GROUPED = (
    "SELECT kind, procedure, reason, officer, count(*) AS n"  # noqa: S608 - our words
    f" FROM ({_EVERY}) AS every"
    " WHERE :officer IS NULL OR officer = :officer"
    " GROUP BY kind, procedure, reason, officer"
)

_LISTED = (
    f"SELECT procedure, reason, officer, at, code FROM ({_EVERY}) AS every"  # noqa: S608
    " WHERE kind = :kind AND (:officer IS NULL OR officer = :officer) ORDER BY at LIMIT :most"
)

_DECIDED = (
    "SELECT dossier.officer, count(*) AS n FROM dossier"  # noqa: S608 - our words
    " WHERE dossier.accepted_at IS NOT NULL AND dossier.result IS NOT NULL"
    f" AND {_DONE} >= :since AND {_DONE} < :before{_DOSSIER}"
    " AND (:officer IS NULL OR dossier.officer = :officer) GROUP BY dossier.officer"
)

_UNNAMED = (
    "SELECT count(*) AS n FROM ticket JOIN leg ON leg.ticket = ticket.id"
    " LEFT JOIN service ON service.code = leg.service"
    " WHERE ticket.day IN (SELECT id FROM business_day WHERE date BETWEEN :first AND :last)"
    " AND leg.outcome IN ('supplement', 'refused', 'advice') AND NOT EXISTS"
    "  (SELECT 1 FROM visit WHERE visit.ticket = leg.ticket AND visit.position = leg.position)"
    " AND (:unit IS NULL OR service.unit = :unit)"
    " AND (:agency IS NULL OR service.agency = :agency)"
    " AND (:service IS NULL OR leg.service = :service)"
    " AND (:officer IS NULL OR leg.officer = :officer)"
)


def grouped(connection: Connection, values: Values) -> list[Row]:
    """How often: kind (`supplement`, `supplement_again`, `refused`, `advice`, `accepted_refused`),
    procedure, reason and officer, NULL where nobody is on record."""
    rows: list[Row] = connection.execute(_GROUPED, values).fetchall()
    return rows


def listed(connection: Connection, values: Values, kind: str, most: int) -> list[Row]:
    """Each of a kind in order, the first so many: when, and of which dossier (None: of a visit)."""
    rows: list[Row] = connection.execute(_LISTED, {**values, "kind": kind, "most": most}).fetchall()
    return rows


def decided(connection: Connection, values: Values) -> dict[str | None, int]:
    """How many accepted dossiers got a result, by the officer who took them in."""
    return {row["officer"]: row["n"] for row in connection.execute(_DECIDED, values).fetchall()}


def unnamed(connection: Connection, values: Values) -> int:
    """Visits with such an outcome that say neither procedure nor reason."""
    return int(connection.execute(_UNNAMED, values).fetchone()["n"])


def officers(connection: Connection) -> dict[str, tuple[str, str]]:
    """Name and staff type of every officer there ever was."""
    rows = connection.execute("SELECT code, name, staff_type FROM officer").fetchall()
    return {row["code"]: (row["name"], row["staff_type"]) for row in rows}


def procedure_names(connection: Connection) -> dict[str, str]:
    """The newest name of every procedure."""
    rows = connection.execute("SELECT code, name FROM procedure ORDER BY valid_from").fetchall()
    return {row["code"]: row["name"] for row in rows}
