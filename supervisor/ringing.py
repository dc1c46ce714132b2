"""One bell when a critical alert is new: heard by somebody who looks elsewhere, and no storm."""

from __future__ import annotations

from collections.abc import Iterable
from math import inf

from common.domain.model import Severity
from common.views.supervisor import AlertRow

REST_S = 10.0
"""Between two bells, however many alerts there are."""


class Ringing:
    """What has been rung for already."""

    def __init__(self) -> None:
        self._known: frozenset[int] | None = None
        self._rang_s = -inf

    def is_due(self, alerts: Iterable[AlertRow], now_s: float) -> bool:
        """Whether to ring now, by a clock that nobody turns. What was there when the screen began
        to look, and what somebody sees to, rings nobody up; what comes while the bell rests is
        seen, and not rung for later."""
        grave = frozenset(
            alert.id
            for alert in alerts
            if alert.severity == Severity.CRITICAL and not alert.acknowledged
        )
        known, self._known = self._known, grave
        if known is None or grave <= known or now_s - self._rang_s < REST_S:
            return False
        self._rang_s = now_s
        return True
