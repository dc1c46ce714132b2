"""Whether a number was really called: each call, where it was shown, and whether it was said."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from common.domain.numbering import normalise
from common.domain.refusal import Refusal
from common.store.queries import tickets as ticket_rows
from common.store.sqlite import Row
from common.store.store import Store

_CALLS = frozenset({"ticket.called", "ticket.recalled"})
_ENDS = frozenset({"ticket.started", "ticket.absent", "ticket.call_undone"})
_SHOWN, _SAID = "sign.shown", "call.announced"


@dataclass(frozen=True, slots=True)
class Shown:
    """The call stood on a sign. `acknowledged`: the board said so, else its bytes left us.
    `after_ms` is since the call."""

    sign: str
    at: int
    acknowledged: bool
    after_ms: int


@dataclass(frozen=True, slots=True)
class Said:
    """How its announcement ended: `outcome` as in docs/voice.md, and of what was `played` in which
    `form` and how often it was said. `at` is when that was kept, `after_ms` how long after the call
    its sound began; `code` says why it failed."""

    speaker: str
    at: int
    outcome: str
    form: str | None
    said: int
    code: str | None
    after_ms: int


@dataclass(slots=True)
class Called:
    """One call, or a repetition of it: `times` is 1 for the call itself. `ended` is what came of
    it: `started`, `absent` or `call_undone`, None if something else did."""

    at: int
    desk: str
    times: int
    shown: list[Shown] = field(default_factory=list)
    announced: list[Said] = field(default_factory=list)
    ended: str | None = None
    ended_at: int | None = None


@dataclass(frozen=True, slots=True)
class Calls:
    """All calls of a ticket, in order."""

    number: str
    date: str
    calls: tuple[Called, ...]


def read(store: Store, number: str, date: str | None) -> Calls:
    """The calls of the ticket with this number on that business day, or on the newest one.

    Raises:
        Refusal: `ticket_unknown`.
    """
    number = normalise(number)
    with store.read() as connection:
        ticket = ticket_rows.of_date(connection, number=number, date=date)
        if ticket is None:
            raise Refusal("ticket_unknown", number=number)
        events = ticket_rows.events_of(connection, ticket=ticket["id"])
    return Calls(number, ticket["date"], tuple(_put_together(events)))


def _put_together(events: Iterable[Row]) -> list[Called]:
    calls: list[Called] = []
    for event in events:
        if event["kind"] in _CALLS:
            again = event["kind"] == "ticket.recalled" and calls
            calls.append(Called(event["at"], event["desk"], calls[-1].times + 1 if again else 1))
        elif event["kind"] in _ENDS:
            _end(calls, event)
        elif event["kind"] in (_SHOWN, _SAID):
            _witness(calls, event)
    return calls


def _of(calls: list[Called], desk: str, times: int) -> Called | None:
    """The newest such call: what signs and speakers say of it comes a little later."""
    return next((one for one in reversed(calls) if (one.desk, one.times) == (desk, times)), None)


def _end(calls: list[Called], event: Row) -> None:
    if calls and calls[-1].ended is None:
        calls[-1].ended = event["kind"].partition(".")[2]
        calls[-1].ended_at = event["at"]


def _witness(calls: list[Called], event: Row) -> None:
    data: dict[str, Any] = json.loads(event["data"])
    call = _of(calls, event["desk"], data["times"])
    if call is None:
        return
    where, at, after_ms = event["subject"], event["at"], data["after_ms"]
    if event["kind"] == _SHOWN:
        call.shown.append(Shown(where, at, data["acknowledged"], after_ms))
        return
    outcome, form = data["outcome"], data["form"]
    call.announced.append(Said(where, at, outcome, form, data["said"], data["code"], after_ms))
