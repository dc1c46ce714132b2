"""The store without the days and dossiers of a trial, or with nothing but these.

A connection of its own lays views over the tables, which have their names and hide what does not
count: every question that reports ask is answered from the same rows, also one that is written next
year. Where there never was a trial, the store itself is asked, and nothing is in between.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager

from common.store import trial_period
from common.store.sqlite import Connection
from common.store.store import Store

_DAYS = "(SELECT id FROM main.business_day WHERE trial = 1)"
_TICKETS = f"(SELECT id FROM main.ticket WHERE day IN {_DAYS})"  # noqa: S608 - our own names
_DOSSIERS = "(SELECT id FROM main.dossier WHERE trial = 1)"
_ON_DUTY = (
    "EXISTS (SELECT 1 FROM main.business_day AS day WHERE day.trial = 1"
    " AND day.opened_at <= started_at AND (day.closed_at IS NULL OR day.closed_at > started_at))"
)

_BY_DAY = (
    *("ticket", "call", "event", "visit", "rating", "day_count", "desk_break", "service_hold"),
    *("rollup", "rollup_ending", "rollup_half", "rollup_hall", "rollup_stay", "rollup_length"),
    "rollup_happening",
)
_BY_DOSSIER = ("former_code", "supplement", "reschedule", "dossier_notice", "batch_item", "parcel")
_BY_EITHER = ("fee", "complaint")

OF_TRIAL: Mapping[str, str] = {
    "business_day": "trial = 1",
    "dossier": "trial = 1",
    **dict.fromkeys(_BY_DAY, f"coalesce(day IN {_DAYS}, 0)"),
    "leg": f"ticket IN {_TICKETS}",
    **dict.fromkeys(_BY_DOSSIER, f"dossier IN {_DOSSIERS}"),
    "ticket_dossier": f"dossier IN {_DOSSIERS} OR ticket IN {_TICKETS}",
    **dict.fromkeys(
        _BY_EITHER,
        f"CASE WHEN dossier IS NOT NULL THEN dossier IN {_DOSSIERS}"
        f" ELSE coalesce(ticket IN {_TICKETS}, 0) END",
    ),
    "fee_entry": (
        "fee IN (SELECT id FROM main.fee WHERE CASE WHEN dossier IS NOT NULL"  # noqa: S608
        f" THEN dossier IN {_DOSSIERS} ELSE coalesce(ticket IN {_TICKETS}, 0) END)"
    ),
    "duty": _ON_DUTY,
    "duty_pause": f"duty IN (SELECT id FROM main.duty WHERE {_ON_DUTY})",  # noqa: S608
}
"""By table: which of its rows are of a trial. A dossier is what it was when it was entered, on
whatever day something becomes of it; everything in the queue is what its day is."""


@contextmanager
def apart(store: Store, *, alone: bool = False) -> Iterator[Store]:
    """The official part of a store, or, `alone`, what is of a trial. Only for reading.

    Raises:
        Trouble: as `Store.open`.
    """
    with store.read() as connection:
        unmixed = not alone and not trial_period.any_days(connection)
    if unmixed:
        yield store
        return
    with closing(Store.open(store.folder)) as part:
        part.clock = store.clock
        _cover(part._connection, alone=alone)
        yield part


def _cover(connection: Connection, *, alone: bool) -> None:
    for table, of_trial in OF_TRIAL.items():
        wanted = of_trial if alone else f"NOT ({of_trial})"
        connection.execute(
            f"CREATE TEMP VIEW {table} AS SELECT * FROM main.{table} WHERE {wanted}"  # noqa: S608
        )
