"""The people of a simulated day: who comes when, for what, and how their visit goes.

Everything is drawn from one seed, so that a day can be looked at twice.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from common.domain.model import Outcome
from common.domain.opening import Session
from common.store.facts import Centre, ServiceFacts

MINUTE = 60_000
_SIGMA = 0.6
_PRIORITY_SHARE = 0.18

_OUTCOMES = (
    (Outcome.ACCEPTED, 55),
    (Outcome.RESULT_RETURNED, 18),
    (Outcome.ADVICE, 12),
    (Outcome.SUPPLEMENT, 8),
    (Outcome.FEE_PAID, 3),
    (Outcome.REFUSED, 2),
    (Outcome.OTHER, 2),
)


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who takes a number. Durations are ms.

    `answers` is how many calls it takes before they come; 0: they do not come at all.
    """

    arrives_at: int
    service: str
    priority: bool
    kiosk: str
    answers: int
    walk: int
    duration: int
    outcome: Outcome
    fetches_paper: bool
    comes_back: bool


def draw(centre: Centre, sessions: Sequence[Session], count: int, seed: int) -> list[Visitor]:
    """`count` visitors with a peak in the morning and one in the afternoon, in order of arrival."""
    dice = random.Random(seed)  # noqa: S311 - a simulation, not a secret
    day = centre.day_of(sessions[0][0])
    services = [
        service
        for service in centre.services.values()
        if service.at_kiosk and centre.sessions(service, day)
    ]
    weights = [dice.uniform(0.3, 1.7) / service.prior for service in services]
    kiosks = list(centre.kiosks)
    visitors = [
        _visitor(dice, sessions, dice.choices(services, weights)[0], dice.choice(kiosks))
        for _ in range(count)
    ]
    return sorted(visitors, key=lambda visitor: visitor.arrives_at)


def _visitor(
    dice: random.Random, sessions: Sequence[Session], service: ServiceFacts, kiosk: str
) -> Visitor:
    outcomes, weights = zip(*_OUTCOMES, strict=True)
    return Visitor(
        arrives_at=_arrival(dice, sessions),
        service=service.code,
        priority=dice.random() < _PRIORITY_SHARE,
        kiosk=kiosk,
        answers=dice.choices((1, 2, 0), (92, 4, 4))[0],
        walk=dice.randint(15_000, 50_000),
        duration=_duration(dice, service),
        outcome=dice.choices(outcomes, weights)[0],
        fetches_paper=dice.random() < 0.03,
        comes_back=dice.random() < 0.5,
    )


def _arrival(dice: random.Random, sessions: Sequence[Session]) -> int:
    """A moment in an open session: most people come an hour after its beginning."""
    morning, afternoon = sessions[0], sessions[-1]
    while True:
        start, end = dice.choices((morning, afternoon), (62, 38))[0]
        moment = int(dice.gauss(start + 60 * MINUTE, 40 * MINUTE))
        if start - 20 * MINUTE <= moment < end - 10 * MINUTE and (
            start == morning[0] or moment >= start
        ):
            return moment


def _duration(dice: random.Random, service: ServiceFacts) -> int:
    """Lognormal with the service's usual mean; between half a minute and four times that mean."""
    mu = log(service.prior) - _SIGMA**2 / 2
    return int(min(max(dice.lognormvariate(mu, _SIGMA), 30_000), 4 * service.prior))
