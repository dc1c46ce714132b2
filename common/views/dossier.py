"""One dossier, or one matter without a dossier, as the officer at a desk sees it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from common.domain.dossier import State, Step, Timeliness, is_provisional, masked
from common.domain.refusal import Refusal
from common.store import dossiers, procedures
from common.store.facts import FULL, Centre
from common.store.queries import at_hand
from common.store.queries import dossiers as rows
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.views.dossiers import standing

_TAIL = re.compile(r"\d{6}-?\d{4,8}")


@dataclass(frozen=True, slots=True)
class Asked:
    """A request to complete a dossier; `completed` when what was asked for is there."""

    at: int
    reason: str
    missing: tuple[str, ...]
    completed: bool


@dataclass(frozen=True, slots=True)
class DossierView:
    """A dossier. Moments are UTC ms, `state` and `stage` as in `common.domain.dossier`.

    `results_at` is the service at which its result is handed over, `originals` counts the papers of
    which an original was handed in; `timed` says that the time allowed is known, so that a new date
    can be computed; `visits` counts everybody's visits about it; `told` names what its holder was
    told. `people` are the roles of those who are known, None where none are asked for. `steps` are
    those done on the spot and when, `deliver` a `Deliver` and `deliver_place` where that is;
    `channel` is the `Channel` by which it came; `on_paper` as `common.store.dossiers.on_paper`.
    """

    code: str
    procedure: str
    name: str
    state: int
    stage: str | None
    standing: Timeliness
    received_at: int
    due_at: int | None
    on_paper: int | None
    processed_at: int | None
    returned_at: int | None
    result: str | None
    shelf: str | None
    results_at: str
    originals: int
    timed: bool
    reschedules: int
    visits: int
    asked: tuple[Asked, ...]
    told: tuple[str, ...]
    people: tuple[str, ...] | None
    steps: Mapping[str, int]
    deliver: str
    deliver_place: str | None
    channel: str

    @property
    def masked(self) -> str:
        """The code as it stands where others may read it too."""
        return masked(self.code)

    @property
    def provisional(self) -> bool:
        """Whether the official code is still to come."""
        return is_provisional(self.code)

    @property
    def ready(self) -> bool:
        """Whether there is a result to hand over."""
        return self.state == State.PROCESSED


@dataclass(frozen=True, slots=True)
class MatterView:
    """What an earlier visit was about, by the slip that it left. `name` is empty for no procedure
    of the catalogue; `visits` counts all about this matter."""

    token: str
    outcome: str
    procedure: str
    name: str
    reason: str | None
    missing: tuple[str, ...]
    at: int
    visits: int


def find(store: Store, text: str) -> DossierView:
    """The dossier whose code was scanned or typed; the date and serial alone are enough as long as
    only one dossier has them.

    Raises:
        Refusal: `dossier_code_invalid`, `dossier_unknown`, `dossier_tail_shared`.
    """
    with store.read() as connection:
        row = _row(connection, text)
        return of_row(connection, store.centre(), row, store.now())


def _row(connection: Connection, text: str) -> Row:
    tail = "".join(text.split())
    if not _TAIL.fullmatch(tail):
        return dossiers.need(connection, text)
    tail = f"{tail[:6]}-{tail[6:].lstrip('-')}"
    found = dossiers.with_tail(connection, tail)
    if not found:
        raise Refusal("dossier_unknown", code=tail)
    if len(found) > 1:
        raise Refusal("dossier_tail_shared", tail=tail)
    return found[0]


def of_ticket(
    connection: Connection, centre: Centre, ticket: int, now: int
) -> tuple[DossierView, ...]:
    """The dossiers that a ticket was taken for."""
    found = at_hand.brought(connection, ticket=ticket)
    return tuple(of_row(connection, centre, row, now) for row in found)


def of_row(connection: Connection, centre: Centre, row: Row, now: int) -> DossierView:
    """A row of the table."""
    components: list[Mapping[str, Any]] = json.loads(row["components"])
    return DossierView(
        code=row["code"],
        procedure=row["procedure"],
        name=at_hand.procedure_name(connection, code=row["procedure"]),
        state=row["state"],
        stage=row["stage"],
        standing=standing(connection, centre, row, now),
        received_at=row["received_at"],
        due_at=row["due_at"],
        on_paper=dossiers.on_paper(row),
        processed_at=row["processed_at"],
        returned_at=row["returned_at"],
        result=row["result"],
        shelf=row["shelf"],
        results_at=_results_at(centre, row["service"]),
        originals=sum(1 for component in components if component.get("originals")),
        timed=row["time_unit"] is not None,
        reschedules=row["reschedules"],
        visits=dossiers.visits(connection, row),
        asked=tuple(_asked(item) for item in rows.supplements_of(connection, dossier=row["id"])),
        told=tuple(item["kind"] for item in rows.told(connection, dossiers=[row["id"]])),
        people=_people(connection, centre, row),
        steps={step.value: row[f"{step}_at"] for step in Step if row[f"{step}_at"]},
        deliver=row["deliver"],
        deliver_place=row["deliver_place"],
        channel=row["channel"],
    )


def _people(connection: Connection, centre: Centre, row: Row) -> tuple[str, ...] | None:
    """Those who were put in before full intake was switched off can still be seen."""
    roles = at_hand.people(connection, dossier=row["id"])
    known = centre.services.get(row["service"])
    return roles if roles or (known is not None and known.intake == FULL) else None


def _results_at(centre: Centre, service: str) -> str:
    """A service that the centre has no more stands for itself."""
    known = centre.services.get(service)
    return service if known is None else known.results_at


def _asked(row: Row) -> Asked:
    missing = tuple(json.loads(row["missing"]))
    return Asked(row["asked_at"], row["reason"], missing, row["completed_at"] is not None)


def scanned_matter(store: Store, token: str) -> MatterView | None:
    """The matter of the visit whose slip was scanned; None for a slip that is not known."""
    with store.read() as connection:
        return matter_of_slip(connection, token)


def matter_of_slip(connection: Connection, token: str) -> MatterView | None:
    """The same in a transaction that goes on."""
    visit = at_hand.visit_with_token(connection, token=token)
    return None if visit is None else matter(connection, visit["matter"])


def matter(connection: Connection, which: int) -> MatterView | None:
    """The matter whose first visit was `which`, as its last visit left it."""
    row = at_hand.newest_of_matter(connection, matter=which)
    if row is None:
        return None
    code = row["procedure"]
    none = code == procedures.OTHER
    return MatterView(
        token=row["token"],
        outcome=row["outcome"],
        procedure=code,
        name="" if none else at_hand.procedure_name(connection, code=code),
        reason=row["reason"],
        missing=tuple(json.loads(row["missing"])),
        at=row["at"],
        visits=at_hand.people_of_matter(connection, matter=which),
    )
