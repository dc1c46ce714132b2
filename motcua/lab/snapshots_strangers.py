"""What can be said of queues that nothing was learnt from: each office by what the others say.

Effects of a queue that was seen before are nothing to go by there, and errors are greater than
where the queue's own past is known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from common.domain.calibration import Calibration, Case, learn
from motcua.lab.snapshots import Line
from motcua.lab.snapshots_traits import Moment
from motcua.lab.snapshots_usual import Usual

FOLDS = 5
"""Groups of offices that are left out in turn."""

Known = Callable[[Line, Usual], Iterator[tuple[Moment, float]]]
"""The moments of a line of which the wait came to an end, and how many minutes it took."""

_OWN = ("queue", "queue_counters")
_MINUTE = 60_000.0


def traits(moment: Moment) -> Mapping[str, str | float]:
    """Those that do not name the queue."""
    return {name: value for name, value in moment.traits.items() if name not in _OWN}


def calibrated(lines: Sequence[Line], known: Known) -> Calibration | None:
    """Learnt from every office as a stranger to the others; None of fewer than two offices."""
    offices = sorted({line.queue[0] for line in lines})
    if len(offices) < 2:
        return None
    found: list[tuple[Line, Case]] = []
    for fold in range(FOLDS):
        found += _strange(lines, frozenset(offices[fold::FOLDS]), known)
    found.sort(key=lambda case: case[0].day)  # the calibration takes them in the order of time
    return learn([case for _, case in found])


def _strange(
    lines: Sequence[Line], offices: frozenset[str], known: Known
) -> Iterator[tuple[Line, Case]]:
    """The days of these offices, when the others were all that was known."""
    usual = Usual(line for line in lines if line.queue[0] not in offices)
    for line in lines:
        if line.queue[0] in offices:
            for moment, actual in known(line, usual):
                office = f"{line.queue[0]} {line.day}"
                told = moment.expected * _MINUTE
                yield line, Case(told, actual * _MINUTE, traits(moment), office)
