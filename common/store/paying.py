"""Where fees are paid, and where somebody who pays came from. Reads only."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.model import DeskState
from common.store.facts import Centre
from common.store.sqlite import Connection, Row


@dataclass(frozen=True, slots=True)
class Origin:
    """Where somebody was sent to the cashier from, or is to go then; `desk` None: the one that sent
    them is not open now, or any will do."""

    service: str
    desk: str | None


def service_of(centre: Centre) -> str | None:
    """Where fees are paid; older documents say nothing."""
    service = centre.document["centre"].get("cashier_service")
    return None if service is None else str(service)


def origin_of(connection: Connection, centre: Centre, ticket: Row) -> Origin | None:
    """Where a ticket that stands before the cashier may be sent back to; None: nowhere."""
    if ticket["service"] != service_of(centre):
        return None
    if ticket["onward"] in centre.services:
        return Origin(ticket["onward"], None)
    leg = connection.execute(
        "SELECT leg.service, leg.desk, desk.state FROM leg LEFT JOIN desk ON desk.code = leg.desk"
        " WHERE leg.ticket = :ticket AND leg.service <> :cashier AND leg.outcome = 'transferred'"
        " ORDER BY leg.position DESC LIMIT 1",
        {"ticket": ticket["id"], "cashier": ticket["service"]},
    ).fetchone()
    if leg is None or leg["service"] not in centre.services:
        return None
    return Origin(leg["service"], leg["desk"] if leg["state"] == DeskState.OPEN else None)
