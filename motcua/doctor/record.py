"""The record: whether it is sealed, and whether anybody changed it."""

from __future__ import annotations

from collections.abc import Iterator

from common.store import audit, chain, health
from common.store.queries import doctor, seals
from common.store.sqlite import Connection
from motcua.doctor.model import Check, Found, failing, ok, skipped, warning
from motcua.doctor.subject import Subject

_DAYS = 5
"""So many of the newest seals are gone behind in a quick look."""

_MOST_EVENTS = 20_000
"""What a quick look goes through at most: about half a second."""

_WAITING = 1000
"""Events without a hash; keeper gives one to each within a second."""


def _seals(subject: Subject) -> Iterator[Found]:
    with subject.read() as connection:
        newest = seals.newest(connection)
        closed = doctor.closed_day(connection)
    remedy = subject.motcua("audit seal")
    if closed is None and newest is None:
        yield skipped()
    elif newest is None or (closed is not None and newest.made_at < closed["closed_at"]):
        yield failing("missing", remedy, date="–" if closed is None else closed["date"])
    elif not newest.signed:
        yield warning("unsigned", subject.motcua("doctor rights.seal_key"), seal=newest.id)
    else:
        hours = (subject.store.now() - newest.made_at) // 3_600_000
        yield ok("ok", seal=newest.id, hours=hours)


def _chain(subject: Subject) -> Iterator[Found]:
    with subject.read() as connection:
        since = 0 if subject.deep else _since(connection)
        waiting = chain.unchained(connection)
    report = audit.verify(subject.folder, since=since)
    if report.findings:
        first = report.findings[0]
        remedy = subject.motcua("audit verify")
        yield failing("broken", remedy, finding=first.contradiction.value, seq=first.seq or 0)
    elif waiting > _WAITING:
        yield warning("waiting", subject.restart("keeper"), n=waiting)
    else:
        yield ok("all" if since == 0 else "ok", events=report.events, since=since)


def _since(connection: Connection) -> int:
    """The sealed event after which a quick look begins: a few days back, unless they were long."""
    sealed = doctor.sealed_events(connection, most=_DAYS + 1)
    last = health.newest_event(connection)
    if len(sealed) <= _DAYS and last <= _MOST_EVENTS:
        return 0
    near = [seq for seq in sealed if last - seq <= _MOST_EVENTS]
    return min(near, default=sealed[0] if sealed else 0)


CHECKS = (
    Check("record.seals", _seals, needs_store=True),
    Check("record.chain", _chain, needs_store=True),
)
