"""Numbers as a guide looks for them: the last ones given by hand, and those of a lost slip."""

from __future__ import annotations

from common.store.queries.slips import STANDS
from common.store.sqlite import Connection, Row

_LOOKED_AT = 500
"""More tickets than a hall gives while somebody still asks for the last ten of its guide."""

_TICKET = (
    "SELECT number, service, ticket.state, priority_class, party_size, issued_at, ticket.slips,"  # noqa: S608
    f" print_job.created_at AS asked_at, {STANDS} AS slip FROM ticket"
    " LEFT JOIN print_job ON print_job.id = ticket.last_slip"
)
_DAY = "(SELECT id FROM business_day WHERE date = :today)"


def newest_given(connection: Connection, *, terminal: str, today: str, most: int) -> list[Row]:
    """The newest tickets of today that a guide gave at a terminal, the newest first.

    The sign before `day` keeps its index out of it: the last tickets are fewer than a day's.
    """
    rows: list[Row] = connection.execute(
        f"{_TICKET} WHERE ticket.id > (SELECT max(id) FROM ticket) - :newest"  # noqa: S608
        f" AND +day = {_DAY} AND terminal = :terminal AND origin = 'guide'"
        " ORDER BY ticket.id DESC LIMIT :most",
        {"terminal": terminal, "today": today, "newest": _LOOKED_AT, "most": most},
    ).fetchall()
    return rows


def taken_about(
    connection: Connection, *, service: str | None, about: int, today: str, most: int
) -> list[Row]:
    """Today's tickets of a service, or of any, those first that were taken nearest to a moment."""
    rows: list[Row] = connection.execute(
        f"{_TICKET} WHERE day = {_DAY} AND (:service IS NULL OR service = :service)"
        " ORDER BY abs(issued_at - :about), ticket.id DESC LIMIT :most",
        {"service": service, "about": about, "today": today, "most": most},
    ).fetchall()
    return rows
