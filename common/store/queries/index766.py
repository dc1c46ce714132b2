"""What the national index asks of the dossiers of a period beside their dates."""

from __future__ import annotations

from common.store.queries.form07a import OF_PERIOD, Values
from common.store.sqlite import Connection

_LATE = (
    "due_at IS NOT NULL AND CASE WHEN done_at < :before THEN done_at > due_at"
    " ELSE due_at < :late_at END"
)
_DISSATISFIED = (
    "EXISTS (SELECT 1 FROM rating WHERE rating.ticket = of_period.ticket"
    " AND rating.level = 'dissatisfied')"
)
_RATED = "EXISTS (SELECT 1 FROM rating WHERE rating.ticket = of_period.ticket)"
_ASKED_ONCE = "(SELECT count(*) FROM supplement WHERE supplement.dossier = of_period.id) <= 1"
_RESCHEDULED = "EXISTS (SELECT 1 FROM reschedule WHERE reschedule.dossier = of_period.id)"
_COMPLAINED = (
    "EXISTS (SELECT 1 FROM complaint WHERE complaint.dossier = of_period.id"
    " AND complaint.kind <> 'praise')"
    " OR of_period.ticket IS NOT NULL AND EXISTS (SELECT 1 FROM complaint"
    " WHERE complaint.ticket = of_period.ticket AND complaint.kind <> 'praise')"
)

_COUNTED = (
    "SELECT count(*) AS whole, count(*) FILTER (WHERE late) AS late,"  # noqa: S608 - our words
    " count(*) FILTER (WHERE dissatisfied) AS dissatisfied,"
    " count(*) FILTER (WHERE complained) AS complained,"
    " count(*) FILTER (WHERE late OR dissatisfied OR complained) AS any_of_them,"
    " count(*) FILTER (WHERE rated) AS rated, count(*) FILTER (WHERE asked_once) AS asked_once,"
    " count(*) FILTER (WHERE rescheduled) AS rescheduled"
    f" FROM (SELECT {_LATE} AS late, {_DISSATISFIED} AS dissatisfied, {_RATED} AS rated,"
    f" {_ASKED_ONCE} AS asked_once, {_RESCHEDULED} AS rescheduled,"
    f" {_COMPLAINED} AS complained FROM ({OF_PERIOD}) AS of_period) AS judged"
)

_PAID = (
    "SELECT count(*) AS whole, count(*) FILTER (WHERE fee_entry.method = 'online') AS online,"
    " coalesce(sum(fee_entry.amount_vnd), 0) AS whole_vnd,"
    " coalesce(sum(fee_entry.amount_vnd) FILTER (WHERE fee_entry.method = 'online'), 0)"
    "  AS online_vnd"
    " FROM fee_entry JOIN fee ON fee.id = fee_entry.fee"
    " LEFT JOIN dossier ON dossier.id = fee.dossier"
    " LEFT JOIN service ON service.code = fee.service"
    " WHERE fee_entry.at >= :since AND fee_entry.at < :before AND fee_entry.amount_vnd > 0"
    " AND (:unit IS NULL OR coalesce(dossier.unit, service.unit) = :unit)"
    " AND (:agency IS NULL OR coalesce(dossier.agency, service.agency) = :agency)"
    " AND (:service IS NULL OR fee.service = :service)"
)


def judged(connection: Connection, values: Values) -> dict[str, int]:
    """Of the dossiers of form 07a: the `whole`, those that are or were `late`, whose visit was
    rated `dissatisfied`, about which somebody `complained`, and those of which `any_of_them` is
    so, each counted once; those with any rating, for whose papers nobody asked more than once, and
    whose date was put off."""
    return dict(connection.execute(_COUNTED, values).fetchone())


def paid(connection: Connection, values: Values) -> dict[str, int]:
    """Payments in the period: the `whole` and those `online`, in number and in đồng."""
    return dict(connection.execute(_PAID, values).fetchone())
