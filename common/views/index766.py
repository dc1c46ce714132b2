"""The parts of the national index (QĐ 766/QĐ-TTg) that a centre can work out by itself."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from common.domain.figures import FEWEST_RATINGS
from common.domain.shares import percent
from common.store.queries import index766 as query
from common.store.store import Store
from common.views import form07a
from common.views.form07a import Line, Narrowed

PROGRESS, SATISFACTION = 20, 6
"""Points of the two parts that have a formula."""

POINTS = 100
"""Of the whole index."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many; `points` at most for all of them, None where no formula gives any."""

    part: int
    whole: int
    most: int | None = None

    @property
    def percent(self) -> Decimal | None:
        """In percent; None of none."""
        return percent(self.part, self.whole)

    @property
    def points(self) -> Decimal | None:
        """What it earns; None of none, or where nothing says how."""
        if self.most is None or not self.whole:
            return None
        exact = Decimal(self.most * self.part) / Decimal(self.whole)
        return exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Index:
    """`progress` and `satisfaction` have points; the others are shares of what was received in the
    period, of all its dossiers (`asked_once`, `rescheduled`), and of payments in number and in
    đồng. `undated` dossiers are not in `progress`; those `held`, waiting for their holder, are in
    time there, as in form 07a. `late`, `dissatisfied` and `complained` are the reasons against
    `satisfaction`, which is None, as `dissatisfied` is, where it would tell how somebody answered
    (NĐ 118/2025 Đ29.3)."""

    progress: Share
    satisfaction: Share | None
    asked_once: Share
    rescheduled: Share
    full_online: Share
    online: Share
    postal: Share
    paid_online: Share
    paid_online_vnd: Share
    undated: int
    held: int
    late: int
    dissatisfied: int | None
    complained: int


def read(store: Store, since: int, before: int, narrowed: Narrowed, whole_period: bool) -> Index:
    """The index of a stretch of time (UTC ms). Unless that is a `whole_period`, a month or longer
    as the rules close it, nothing is said of answers: two stretches that differ by a day would tell
    what was answered on it. Nor is it of fewer than `FEWEST_RATINGS`."""
    with store.read() as connection:
        values = form07a.values_of(store.centre(), store.now(), since, before, narrowed)
        total = form07a.counted(connection, values).total
        judged, paid = query.judged(connection, values), query.paid(connection, values)
    new, whole = _new(total), judged["whole"]
    told = not judged["rated"] or (whole_period and judged["rated"] >= FEWEST_RATINGS)
    full, partial = total.received_full_online, total.received_partial_online
    return Index(
        progress=Share(*total.progress, most=PROGRESS),
        satisfaction=Share(whole - judged["any_of_them"], whole, SATISFACTION) if told else None,
        asked_once=Share(judged["asked_once"], whole),
        rescheduled=Share(judged["rescheduled"], whole),
        full_online=Share(full, new),
        online=Share(full + partial, new),
        postal=Share(total.received_postal, new),
        paid_online=Share(paid["online"], paid["whole"]),
        paid_online_vnd=Share(paid["online_vnd"], paid["whole_vnd"]),
        undated=total.resolved_undated + total.in_process_undated,
        held=total.resolved_held + total.in_process_held,
        late=judged["late"],
        dissatisfied=judged["dissatisfied"] if told else None,
        complained=judged["complained"],
    )


def _new(total: Line) -> int:
    return total.received - total.carried
