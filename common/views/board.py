"""How dossiers stand, for everybody in the hall to read: counts by agency, and which results lie
ready. No procedure, no person, and of a code only its date and serial."""

from __future__ import annotations

import time
from dataclasses import dataclass

from common.domain.dossier import masked
from common.store import standing
from common.store.facts import Centre
from common.store.queries import standing as rows
from common.store.sqlite import Connection
from common.store.store import Store
from common.views.hall import Text

READY_MOST = 36
"""Results shown, the newest first: the whole list has passed in about a minute."""

KEPT_S = 30.0
"""All open dossiers are counted at most this often."""


@dataclass(frozen=True, slots=True)
class AgencyRow:
    """One agency with open dossiers. `late` and `nearly_late` are of those `under_way`."""

    name: Text
    under_way: int
    nearly_late: int
    late: int
    ready: int


@dataclass(frozen=True, slots=True)
class ReadyRow:
    """A result that lies ready: its field, and what is shown of its code."""

    field: Text
    code: str


@dataclass(frozen=True, slots=True)
class Board:
    """Agencies in the centre's order, those outside it last."""

    agencies: tuple[AgencyRow, ...]
    ready: tuple[ReadyRow, ...]


NOTHING = Board((), ())
"""A hall without open dossiers."""


def read(store: Store) -> Board:
    """How dossiers stand at this moment."""
    with store.read() as connection:
        centre = store.centre()
        return Board(
            agencies=_agencies(connection, centre, store.now()), ready=_ready(connection, centre)
        )


class Kept:
    """The board as it was read last, read again after `KEPT_S`."""

    def __init__(self) -> None:
        self._board = NOTHING
        self._until = 0.0

    def read(self, store: Store) -> Board:
        """A board that is no older than `KEPT_S`."""
        if (now := time.monotonic()) >= self._until:
            self._board = read(store)
            self._until = now + KEPT_S
        return self._board


def _agencies(connection: Connection, centre: Centre, now: int) -> tuple[AgencyRow, ...]:
    names = {row["code"]: row["name"] for row in centre.document["agency"]}
    order = list(names)
    found = sorted(
        standing.by_agency(connection, centre, now),
        key=lambda row: order.index(row["agency"]) if row["agency"] in names else len(order),
    )
    return tuple(
        AgencyRow(
            name=names.get(row["agency"], {"vi": row["agency"]}),
            under_way=row["under_way"],
            nearly_late=row["nearly_late"],
            late=row["late"],
            ready=row["ready"],
        )
        for row in found
    )


def _ready(connection: Connection, centre: Centre) -> tuple[ReadyRow, ...]:
    found = []
    for row in rows.newest_ready(connection, most=READY_MOST):
        service = centre.services.get(row["service"])
        field: Text = {"vi": row["field"] or ""}
        if not row["field"] and service is not None:
            field = service.name
        found.append(ReadyRow(field, masked(row["code"])))
    return tuple(found)
