"""Which key gives a number for which service.

Digits first, since they lie together; then function keys. Letters would go through the input
method. The order is the centre file's and never that of the day: fingers learn it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from common.views.kiosk import ServiceTile

SERVICE_KEYS = (*"123456789", *(f"f{n}" for n in range(2, 9)))
"""Without F1, which many terminals keep for themselves; one leaf with its foot fits 24 rows."""

GUIDANCE_KEY = "0"
"""The guidance desk, on every leaf."""

Leaf = Mapping[str, ServiceTile]


def leaves(services: Sequence[ServiceTile]) -> list[Leaf]:
    """The services by their keys, as many leaves as they need; at least one."""
    guidance = next((tile for tile in services if tile.guidance), None)
    others = [tile for tile in services if tile is not guidance]
    size = len(SERVICE_KEYS)
    chunks = [others[i : i + size] for i in range(0, len(others), size)] or [[]]
    last = {} if guidance is None else {GUIDANCE_KEY: guidance}
    return [{**dict(zip(SERVICE_KEYS, chunk, strict=False)), **last} for chunk in chunks]


def cap(key: str) -> str:
    """What stands on the key."""
    return key.upper()
