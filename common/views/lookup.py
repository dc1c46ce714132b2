"""What a kiosk tells whoever asks after a dossier, or shows the slip of an earlier visit.

Others can read along, so there is no procedure, no paper that is missing and no whole code on the
screen: the date and serial of the code, the service, the state, a date, a counter.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from common.domain.dossier import Deliver, State, masked
from common.store import batches, dossiers
from common.store.facts import Centre
from common.store.queries import lookup as rows
from common.store.sqlite import Connection
from common.store.store import Store
from common.views.hall import Hall, Text, read_hall


class Missing(StrEnum):
    """Why typed digits name no dossier: none has them, or more than one has."""

    NONE = "none"
    SEVERAL = "several"


class Answer(StrEnum):
    """How a dossier stands, as far as its holder has to know (`kiosk.dossier.*`)."""

    REGISTERED = "registered"
    WORKING = "working"
    AGAIN = "again"  # a new date was given
    LATE = "late"
    SUPPLEMENT = "supplement"
    PAYMENT = "payment"
    REFUSED = "refused"
    STOPPED = "stopped"
    WITHDRAWN = "withdrawn"
    READY = "ready"
    READY_POST = "ready.post"
    READY_ELSEWHERE = "ready.elsewhere"
    READY_ONLINE = "ready.online"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Errand:
    """What a number is taken for: a service, the code of a dossier whose result is ready, the token
    of an earlier visit about the same matter, the code of a procedure that was chosen."""

    service: str
    dossier: str | None = field(default=None, repr=False)
    matter: str | None = field(default=None, repr=False)
    procedure: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class DossierFound:
    """A dossier. `code` is for the store alone. `at` is the promised moment, or when the result was
    returned, UTC ms; `counters` are where to go; `errand` is None where no number helps."""

    hall: Hall
    code: str = field(repr=False)
    masked: str
    service_name: Text
    answer: Answer
    at: int | None
    counters: tuple[str, ...]
    errand: Errand | None


@dataclass(frozen=True, slots=True)
class VisitFound:
    """An earlier visit: how and when it ended."""

    hall: Hall
    service_name: Text
    outcome: str
    at: int
    counters: tuple[str, ...]
    errand: Errand | None


_BY_STATE: dict[State, Answer] = {
    State.REGISTERED: Answer.REGISTERED,
    State.NOT_ACCEPTED: Answer.REFUSED,
    State.SUPPLEMENT: Answer.SUPPLEMENT,
    State.PAYMENT: Answer.PAYMENT,
    State.WITHDRAWN: Answer.WITHDRAWN,
    State.STOPPED: Answer.STOPPED,
    State.RETURNED: Answer.RETURNED,
}
_READY: dict[Deliver, Answer] = {
    Deliver.HERE: Answer.READY,
    Deliver.POST: Answer.READY_POST,
    Deliver.ELSEWHERE: Answer.READY_ELSEWHERE,
    Deliver.ONLINE: Answer.READY_ONLINE,
}
_SEE_A_COUNTER = frozenset(
    {Answer.LATE, Answer.SUPPLEMENT, Answer.PAYMENT, Answer.REFUSED, Answer.STOPPED}
)


def answer_of(row: Mapping[str, Any], now: int) -> Answer:
    """How the dossier of a row stands at `now`, UTC ms."""
    state = State(row["state"])
    if state is State.PROCESSED:
        return _READY[Deliver(row["deliver"])]
    if state in _BY_STATE:
        return _BY_STATE[state]
    if row["due_at"] is not None and row["due_at"] < now:
        return Answer.LATE
    return Answer.AGAIN if row["reschedules"] else Answer.WORKING


def by_code(store: Store, code: str) -> DossierFound | Missing:
    """The dossier that has or had a code that was scanned."""
    with store.read() as connection:
        row = dossiers.find(connection, code)
        return Missing.NONE if row is None else _found(store, connection, row)


def by_digits(store: Store, digits: str) -> DossierFound | Missing:
    """The one dossier whose code ends with these digits."""
    with store.read() as connection:
        found = rows.with_digits(connection, store.centre().code, digits)
        if len(found) == 1:
            return _found(store, connection, found[0])
        return Missing.SEVERAL if found else Missing.NONE


def by_slip(store: Store, token: str) -> VisitFound | None:
    """The visit that a slip is about."""
    with store.read() as connection:
        row = rows.visit_with_token(connection, token)
        if row is None:
            return None
        centre = store.centre()
        known = row["service"] in centre.services
        return VisitFound(
            hall=read_hall(connection, centre, store.now(), store.clock.simulated),
            service_name=_name(centre, row["service"]),
            outcome=row["outcome"],
            at=row["at"],
            counters=_counters(centre, row["service"]),
            errand=Errand(row["service"], matter=token) if known else None,
        )


def _found(store: Store, connection: Connection, row: Mapping[str, Any]) -> DossierFound:
    centre, now = store.centre(), store.now()
    answer = answer_of(row, now)
    if row["state"] == State.PROCESSED:
        answer = _of_post(rows.newest_parcel(connection, row["id"]), answer)
    if answer is Answer.READY and batches.bringing(connection, row) is not None:
        answer = answer_of({**row, "state": State.PROCESSING}, now)
    errand = _errand(connection, centre, row, answer)
    return DossierFound(
        hall=read_hall(connection, centre, now, store.clock.simulated),
        code=row["code"],
        masked=masked(row["code"]),
        service_name=_name(centre, row["service"]),
        answer=answer,
        at=row["returned_at"] if answer is Answer.RETURNED else row["due_at"],
        counters=_counters(centre, row["service"] if errand is None else errand.service),
        errand=errand,
    )


def _of_post(parcel: Mapping[str, Any] | None, answer: Answer) -> Answer:
    """What the post has cannot be had here; what it brought back can, whatever was wished."""
    if parcel is None or parcel["delivered_at"] is not None:  # of a result that was wrong
        return answer
    return Answer.READY if parcel["came_back_at"] is not None else Answer.READY_POST


def _errand(
    connection: Connection, centre: Centre, row: Mapping[str, Any], answer: Answer
) -> Errand | None:
    """A number only helps who collects, or has to speak to somebody."""
    service = centre.services.get(row["service"])
    if service is None:
        return None
    if answer is Answer.READY:
        return Errand(service.results_at, dossier=row["code"])
    if answer in _SEE_A_COUNTER:
        return Errand(service.code, matter=rows.token_of_visit(connection, row["matter"]))
    return None


def _name(centre: Centre, service: str) -> Text:
    facts = centre.services.get(service)
    return {} if facts is None else facts.name


def _counters(centre: Centre, service: str) -> tuple[str, ...]:
    """Those of the service; where it has none any more, those of guidance."""
    guides = (facts.code for facts in centre.services.values() if facts.guidance)
    own = centre.counters_of(service) if service in centre.services else ()
    return own or next((found for code in guides if (found := centre.counters_of(code))), ())
