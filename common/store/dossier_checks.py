"""What always holds of dossiers: each query finds the culprits."""

from __future__ import annotations

_CODES = (
    "(SELECT dossier.code UNION SELECT dossier.provisional"
    " UNION SELECT former_code.code FROM former_code WHERE former_code.dossier = dossier.id)"
)

_OWN_EVENTS = (
    "FROM event WHERE kind >= 'dossier.' AND kind < 'dossier/' AND event.subject IN " + _CODES
)

CHECKS = {
    "a dossier that waits for what nobody asked": (
        "SELECT code FROM dossier WHERE state = 5 AND NOT EXISTS (SELECT 1 FROM supplement"
        " WHERE supplement.dossier = dossier.id AND completed_at IS NULL)"
    ),
    "a request that nobody waits for": (
        "SELECT dossier.code FROM supplement JOIN dossier ON dossier.id = supplement.dossier"
        " WHERE completed_at IS NULL AND state <> 5"
    ),
    "a code that leads to two dossiers": (
        "SELECT former_code.code FROM former_code JOIN dossier"
        " ON dossier.code = former_code.code OR dossier.provisional = former_code.code"
        " WHERE dossier.id <> former_code.dossier"
    ),
    "a dossier whose time runs without a date": (
        "SELECT code FROM dossier WHERE state IN (2, 4) AND clock_at IS NOT NULL AND due_at IS NULL"
    ),
    "a dossier whose letters are miscounted": (
        "SELECT code FROM dossier WHERE reschedules <>"
        " (SELECT count(*) FROM reschedule WHERE reschedule.dossier = dossier.id)"
    ),
    "a further letter that is not marked": (
        "SELECT dossier FROM reschedule WHERE contrary <> (position > 1)"
    ),
    "a further request that is not marked": (
        "SELECT dossier FROM supplement WHERE contrary <> (position > 1)"
    ),
    "a dossier that is not where its events left it": (
        "SELECT code FROM dossier WHERE state IS NOT"  # noqa: S608 - our words
        f" (SELECT json_extract(data, '$.after') {_OWN_EVENTS}"
        "  AND json_extract(data, '$.after') IS NOT NULL ORDER BY seq DESC LIMIT 1)"
        f" AND (state <> 1 OR NOT EXISTS (SELECT 1 {_OWN_EVENTS}))"
    ),
    "a visit of no matter": (
        "SELECT visit.id FROM visit LEFT JOIN visit AS first ON first.id = visit.matter"
        " WHERE first.id IS NULL OR first.matter <> first.id"
    ),
    "a visit that is not where its ticket was": (
        "SELECT visit.id FROM visit JOIN leg ON leg.ticket = visit.ticket"
        " AND leg.position = visit.position WHERE leg.desk IS NOT visit.desk"
    ),
}
