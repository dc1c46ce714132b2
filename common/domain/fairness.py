"""How far a later arrival can get before an earlier one: the bound that the order rule keeps.

Whoever came earlier sorts at most `largest` after their arrival, whoever came later at least
`smallest` after theirs; so when a later arrival is called before an earlier one at the same desk,
their arrivals are at most `largest - smallest` apart. Time is the open time of the service whose
promise the earlier one holds: lunch and nights do not count. The proof and what it leaves out are
in `docs/promise.md`. All durations are milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from common.domain import opening
from common.domain.opening import Session
from common.domain.promise import MINUTE, Rules


@dataclass(frozen=True, slots=True)
class Spread:
    """From where to where people are sorted after their arrival, in open ms. Appointments come
    before they arrive, so `smallest` may be negative."""

    largest: int
    smallest: int

    @property
    def bound(self) -> int:
        """B: nobody is overtaken by somebody who came later than this after them."""
        return self.largest - self.smallest


def of_desk(
    rules: Rules,
    ranks: Mapping[str, int],
    targets: Mapping[str, int],
    priority_targets: Iterable[int] = (),
    *,
    brought: Iterable[int] = (),
    appointments: bool = False,
    missed: int = 0,
) -> Spread:
    """The spread of a desk that serves the services `ranks` (0 first, 1 helping out).

    Args:
        targets: of each service as a walk-in.
        priority_targets: of the classes, if people with priority come.
        brought: the targets under which people are sent on to this desk from other services: a
            transfer keeps its promise.
        appointments: whether anybody may come with an appointment to one of its services.
        missed: how many calls whoever waits has missed and come back from within the grace. Later
            than that they count as having come when they came back.

    Raises:
        ValueError: the desk serves nothing.
    """
    penalty = rules.help_penalty_min * MINUTE
    head_start = rules.priority_head_start_min * MINUTE
    most = max(penalty if rank > 0 else 0 for rank in ranks.values())
    own = [targets[code] for code in ranks]
    others = list(brought)
    late = max(
        *(targets[code] + (penalty if rank > 0 else 0) for code, rank in ranks.items()),
        *(target + most for target in others),
        0,
    )
    soon = min(*own, *others, late)
    for target in priority_targets:
        soon = min(soon, target, *(usual - head_start for usual in (*own, *others)))
    if appointments:
        ahead = rules.appointment_protection_min + rules.appointment_late_min
        soon = min(soon, -ahead * MINUTE)
    return Spread(late + missed * rules.return_penalty_min * MINUTE, soon)


def behind(sessions: Sequence[Session], earlier: int, later: int) -> int:
    """How much later the second of two arrivals was, in the open time of the first one's service.
    Whoever takes a number before the opening has come at the opening."""
    return opening.elapsed(sessions, earlier, later)
