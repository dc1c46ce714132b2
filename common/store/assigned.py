"""Which desk serves what today: the centre file, and what was assigned until the day ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from common.store.facts import Centre
from common.store.sqlite import Connection

Ranks = Mapping[str, int]
"""Service to 0 (served first) or 1 (helped out with)."""

_TODAY = (
    "SELECT desk, service, rank FROM desk_service"
    " JOIN business_day ON business_day.id = desk_service.day WHERE closed_at IS NULL"
)


@dataclass(frozen=True, slots=True)
class Assigned:
    """`changed` are the desks that serve something else than the centre file says, with all that
    they serve today."""

    centre: Centre
    changed: Mapping[str, Ranks]

    def ranks(self, desk: str) -> Ranks:
        """What a desk serves today.

        Raises:
            Refusal: `desk_unknown`.
        """
        return self.changed[desk] if desk in self.changed else self.centre.desk(desk).ranks

    def counters_of(self, service: str) -> tuple[str, ...]:
        """The counters where the service is served first today, in the centre's order."""
        if not self.changed:
            return self.centre.counters_of(service)
        desks = self.centre.desks.values()
        found = (desk.counter for desk in desks if self.ranks(desk.code).get(service) == 0)
        return tuple(dict.fromkeys(found))


def today(connection: Connection, centre: Centre) -> Assigned:
    """How it is now."""
    changed: dict[str, dict[str, int]] = {}
    for row in connection.execute(_TODAY).fetchall():
        if row["desk"] in centre.desks:
            ranks = changed.setdefault(row["desk"], dict(centre.desks[row["desk"]].ranks))
            ranks[row["service"]] = row["rank"]
    return Assigned(centre, {desk: _served(ranks) for desk, ranks in changed.items()})


def _served(ranks: Ranks) -> Ranks:
    return {service: rank for service, rank in ranks.items() if rank >= 0}
