"""One ticket, and the whole queue, as the command line shows them."""

from __future__ import annotations

from typing import Any

from common.domain.numbering import normalise
from common.domain.refusal import Refusal
from common.store import doors, records
from common.store.doors import Hold
from common.store.queries import hall as hall_rows
from common.store.queries import tickets as ticket_rows
from common.store.quotes import Hall, Said
from common.store.store import Store
from common.views.hall import waiting_by_service
from common.views.safe import Safe, by_service


def read(store: Store, number: str) -> dict[str, Any]:
    """The ticket of the newest business day; while it waits, `estimate` is of this moment.

    Raises:
        Refusal: `ticket_unknown`.
    """
    with store.read() as connection:
        centre = store.centre()
        row = ticket_rows.of_newest_day(connection, number=normalise(number))
        if row is None:
            raise Refusal("ticket_unknown", number=normalise(number))
        record = records.ticket_record(connection, row["id"])
        if record["state"] == "waiting":
            said = Hall(connection, centre, store.now()).waiting(row["id"])
            record["estimate"] = said and _interval(said)
        return record


def read_queue(store: Store) -> dict[str, Any]:
    """Every service with its queue and every desk with its holder.

    `expected` is the interval for a number taken now, None when no desk on duty serves it.
    """
    with store.read() as connection:
        centre = store.centre()
        now = store.now()
        waiting = waiting_by_service(connection)
        expected = Hall(connection, centre, now).walk_ins()
        known = {code: said.interval for code, said in expected.items() if said is not None}
        safe = by_service(connection, centre, now, known)
        holds = doors.holds(connection, now)
        services = []
        for service in centre.services.values():
            count, since = waiting.get(service.code, (0, None))
            said = expected[service.code]
            services.append(
                {
                    "code": service.code,
                    "name": service.name["vi"],
                    "waiting": count,
                    **_on_hold(holds.get(service.code)),
                    "longest_wait_s": 0 if since is None else max(0, now - since) // 1000,
                    "expected": said and _interval(said),
                    **_safe(safe.get(service.code)),
                }
            )
        desks = [records.desk_record(connection, desk) for desk in centre.desks]
        day = hall_rows.open_day(connection)
        return {
            "date": day and day["date"],
            "held": day is not None and day["hold_reason"] is not None,
            "services": services,
            "desks": desks,
        }


def _on_hold(hold: Hold | None) -> dict[str, Any]:
    """Whether nobody is called for it now, and until when if that is known."""
    return {"on_hold": hold is not None, "until": hold and hold.until}


def _safe(safe: Safe | None) -> dict[str, Any]:
    """Whether a number taken now is called before closing, how many more are sure to be, how many
    who wait are not, and the last sure number on paper."""
    return {
        "today": None if safe is None else safe.chance.value,
        "safe_left": None if safe is None else safe.left,
        "at_risk": None if safe is None else safe.at_risk,
        "last_safe_number": None if safe is None else safe.last_number,
    }


def _interval(said: Said) -> dict[str, int]:
    return {"from": said.interval[0], "to": said.interval[1]}
