"""What happened here, for another system: fields of a list only, each event under a stable id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from common.domain.mark import Mark
from common.exchange.cursor import Cursor
from common.store import exchange, marks
from common.store.store import Store


class About(StrEnum):
    """Which events go out."""

    DOSSIER = "dossier"
    TICKET = "ticket"
    ALL = "all"


COLUMNS = (
    *("id", "kind", "at", "recorded_at", "source", "dossier", "before", "state", "procedure"),
    *("agency", "service", "channel", "due_at", "result", "reason", "stage", "code_before"),
    *("ticket", "desk", "outcome", "mark"),
)
"""Every record has exactly these, in this order; what does not apply is null, in CSV empty."""

_DATA: Mapping[str, Mapping[str, str]] = {
    "dossier.registered": {},
    "dossier.accepted": {"due_at": "due_at"},
    "dossier.refused": {"reason": "reason"},
    "dossier.processing": {},
    "dossier.supplement_asked": {"reason": "reason", "stage": "stage"},
    "dossier.completed": {"due_at": "due_at"},
    "dossier.payment_demanded": {},
    "dossier.payment_made": {"due_at": "due_at"},
    "dossier.clock_started": {"due_at": "due_at"},
    "dossier.rescheduled": {"reason": "reason"},
    "dossier.due_recomputed": {"new_due_at": "due_at"},
    "dossier.processed": {"result": "result", "reason": "reason", "due_at": "due_at"},
    "dossier.returned": {"due_at": "due_at"},
    "dossier.stopped": {"reason": "reason"},
    "dossier.withdrawn": {"reason": "reason"},
    "dossier.reopened": {"due_at": "due_at"},
    "dossier.code_set": {"before": "code_before"},
    "ticket.issued": {"service": "service"},
    "ticket.called": {},
    "ticket.started": {},
    "ticket.absent": {},
    "ticket.parked": {},
    "ticket.returned": {},
    "ticket.transferred": {"to_service": "service"},
    "ticket.service_changed": {"after": "service"},
    "ticket.finished": {"outcome": "outcome", "procedure": "procedure"},
    "ticket.cancelled": {"reason": "reason"},
    "ticket.expired": {"reason": "reason"},
    "ticket.sent_home": {},
}
"""The kinds that go out, and which field of their data becomes which column. What people typed is
in none of them."""

_MOVES = frozenset(
    kind for kind in _DATA if kind.startswith("dossier.") and kind != "dossier.code_set"
)
_FROM = "exchange:"


def records(
    store: Store, since: int, about: About
) -> Iterator[tuple[Cursor, list[dict[str, Any]]]]:
    """The events after `since`, page by page: how far a page goes, and its records."""
    zone, mark = store.centre().zone, _mark(store)
    for page in exchange.pages(store, since):
        end = Cursor(page[-1]["node"], page[-1]["seq"])
        going = [event for event in page if _goes_out(event["kind"], about)]
        yield end, [{**_record(event, zone), "mark": mark} for event in going]


def _mark(store: Store) -> Mark | None:
    """Of a store that is no hall. What happens in a trial is real to whoever else follows it."""
    mark = marks.of(store)
    return None if mark is Mark.TRIAL else mark


def _goes_out(kind: str, about: About) -> bool:
    return kind in _DATA and (about is About.ALL or kind.startswith(f"{about}."))


def _record(event: Mapping[str, Any], zone: ZoneInfo) -> dict[str, Any]:
    kind, data = event["kind"], event["data"]
    record: dict[str, Any] = dict.fromkeys(COLUMNS)
    record |= {
        "id": f"{event['node']}:{event['seq']}",
        "kind": kind,
        "at": _iso(event["at"], zone),
        "recorded_at": _iso(event["recorded_at"], zone),
        "source": _source(event["terminal"]),
        **event["about"],
        "desk": event["desk"],
        **{column: data.get(name) for name, column in _DATA[kind].items()},
    }
    record["due_at"] = None if record["due_at"] is None else _iso(record["due_at"], zone)
    record["dossier" if kind.startswith("dossier.") else "ticket"] = event["subject"]
    if kind in _MOVES:
        record["before"], record["state"] = data.get("before"), data.get("after")
    if kind == "dossier.registered":
        record["state"] = 1
    if kind == "dossier.rescheduled" and not data.get("contrary"):
        record["due_at"] = _iso(data["new_due_at"], zone)
    return record


def _source(terminal: str) -> str | None:
    """The system that an event came from: it need not be told its own news."""
    return terminal.removeprefix(_FROM) if terminal.startswith(_FROM) else None


def _iso(at: int, zone: ZoneInfo) -> str:
    return datetime.fromtimestamp(at / 1000, zone).isoformat(timespec="milliseconds")
