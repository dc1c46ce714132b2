"""The dossiers of a period in figures: how they came, how they were done, what is under way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from common.domain.dossier import Channel
from common.domain.shares import Resolved, percent, shares
from common.store import exchange
from common.store.queries import dossier_totals
from common.store.store import Store


@dataclass(frozen=True, slots=True)
class DossierReport:
    """Counts. What came was handed in; `accepted` says how many were accepted in the period,
    whenever they came: form 07a counts these. `carried` were received before the period and not
    done when it began; what came in and what was carried over is either resolved or pending.
    `pending` is how it stood at the end of the period, or stands now."""

    first: date
    last: date
    channels: Mapping[str, int]
    accepted: int
    carried: int
    resolved: Resolved
    pending: int
    pending_late: int

    @property
    def received(self) -> int:
        """All that came in the period."""
        return sum(self.channels.values())

    @property
    def channel_shares(self) -> Mapping[str, Decimal | None]:
        """Percent of what came, by channel."""
        return shares(self.channels)

    @property
    def pending_late_share(self) -> Decimal | None:
        """How many percent of what is pending is late."""
        return percent(self.pending_late, self.pending)


def read(store: Store, first: date, last: date) -> DossierReport:
    """The days from `first` to `last`, both whole, in the centre's zone."""
    with store.read() as connection:
        zone, now = store.centre().zone, store.now()
        since, before = exchange.stretch(zone, first, last)
        came = dossier_totals.received(connection, since=since, before=before)
        accepted = dossier_totals.accepted(connection, since=since, before=before)
        done = resolved(dossier_totals.resolved(connection, since=since, before=before), zone)
        carried, _ = dossier_totals.pending(connection, at=since, late_at=since)
        pending, late = dossier_totals.pending(connection, at=before, late_at=min(before, now))
    return DossierReport(
        first=first,
        last=last,
        channels={channel.value: came.get(channel.value, 0) for channel in Channel},
        accepted=accepted,
        carried=carried,
        resolved=done,
        pending=pending,
        pending_late=late,
    )


def resolved(done: Iterable[tuple[int, int | None]], zone: ZoneInfo) -> Resolved:
    """Count dossiers by when they were done and when they were due (UTC ms)."""
    early = on_time = late = undated = 0
    for done_at, due_at in done:
        if due_at is None:
            undated += 1
        elif done_at > due_at:
            late += 1
        elif _day(done_at, zone) < _day(due_at, zone):
            early += 1
        else:
            on_time += 1
    return Resolved(early, on_time, late, undated)


def _day(at: int, zone: ZoneInfo) -> date:
    return datetime.fromtimestamp(at / 1000, zone).date()
