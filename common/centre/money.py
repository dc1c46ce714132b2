"""The tables of a centre file about courier trips and about whoever collects fees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from common.centre.model import Collector
from common.centre.table import Table
from common.domain.courier import CLOCK, Courier
from common.i18n.wording import wording

if TYPE_CHECKING:
    from common.centre.parts import Defaults

_MOST_TRIPS = 12


def courier(table: Table) -> Courier:
    """When the courier comes; what is not said is as the law has it."""
    usual = Courier()
    return Courier(
        trips=_trips(table, usual),
        cutoff=_clock(table, usual),
        unacknowledged_h=table.whole(
            "unacknowledged_h",
            1,
            72,
            of=wording("wrong.of.working_hours"),
            default=usual.unacknowledged_h,
        ),
    )


def _trips(table: Table, usual: Courier) -> tuple[str, ...]:
    if not table.has("trips"):
        return usual.trips
    trips = table.strings("trips")
    sound = all(CLOCK.fullmatch(trip) for trip in trips) and len(trips) <= _MOST_TRIPS
    if not sound or list(trips) != sorted(set(trips)):
        wanted = wording("wrong.clocks", like='["09:30", "15:30"]')
        table.problem("trips", wanted, list(trips))
    return trips


def _clock(table: Table, usual: Courier) -> str:
    if not table.has("cutoff"):
        return usual.cutoff
    return table.word("cutoff", CLOCK, wording("wrong.clock", like='"15:00"'))


def collector(table: Table, _: Defaults) -> Collector:
    """Whose money a fee is."""
    return Collector(table.code(), table.text("name", 100))
