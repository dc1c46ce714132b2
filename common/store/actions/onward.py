"""Where somebody who has a number already may be sent."""

from __future__ import annotations

from common.store import assigned, doors
from common.store.actions import tickets
from common.store.facts import ServiceFacts
from common.store.tx import Tx


def require_taken_up(tx: Tx, service: ServiceFacts) -> None:
    """Refuse with `service_closed` where whoever is sent there with a number would wait for nobody.

    No numbers need be given: over lunch, and once the last number of the day is gone, the holder
    waits for their turn like everybody there. After the service's last session a desk that serves
    it has to be there still."""
    today = tx.centre.day_of(tx.now)
    sessions = tx.centre.sessions(service, today)
    shut = service.code in doors.shut(tx.connection, tx.centre, today.isoformat())
    works = sessions and not shut
    if works and (tx.now < sessions[-1][1] or _anybody_serves(tx, service)):
        return
    tickets.require_open(tx, service)


def _anybody_serves(tx: Tx, service: ServiceFacts) -> bool:
    served = assigned.today(tx.connection, tx.centre)
    desks = tx.all("SELECT desk FROM duty WHERE ended_at IS NULL")
    return any(service.code in served.ranks(row["desk"]) for row in desks)
