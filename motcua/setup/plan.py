"""What follows from a draft beside its centre file: where screens are shown, whose data is kept."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from common.centre.model import INTAKES

LIGHT, FULL = INTAKES[0], INTAKES[1]
ELSEWHERE = "pc"
"""Not on the hall server: on a small PC of its own."""

_TTY = re.compile(r"tty(?:[1-9]|[1-5][0-9]|6[0-3])")


def place_of(plan: Mapping[str, Any], code: str) -> str:
    """Where a screen is shown: a console of this machine, or `ELSEWHERE`."""
    places = plan.get("screens", {})
    place = str(places.get(code, ELSEWHERE)) if isinstance(places, Mapping) else ELSEWHERE
    return place if _TTY.fullmatch(place) else ELSEWHERE


def is_full(services: Sequence[Mapping[str, Any]]) -> bool:
    """Whether any service takes in people's data."""
    return any(row.get("intake") == FULL for row in services)
