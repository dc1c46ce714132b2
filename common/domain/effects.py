"""Additive effects of traits on a quantile: a polish as with medians, shrunk where cases are few.

Numbers among the traits are cut into as many classes as the cases bear. Pure arithmetic, no store.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

Traits = Mapping[str, str | float]
"""What is known of a case: words (a service, an hour) or numbers (people waiting)."""

CLASSES = 8
"""Into so many classes of equal size a numeric trait is cut."""

SHRINK = 50.0
"""An effect of n cases counts n / (n + SHRINK) in each round: few cases pull only a little."""

ROUNDS = 4
"""How often the traits take turns at what the others left."""

PART = 0.5
"""The part a trait takes of what it finds: the first in line must not take what is another's."""


@dataclass(frozen=True, slots=True)
class Effects:
    """A quantile as `base` plus one effect per trait: by its word, or the class of its number."""

    base: float
    edges: Mapping[str, tuple[float, ...]] = field(default_factory=dict)
    by_trait: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    def at(self, traits: Traits) -> float:
        """The sum of effects under `traits`; what was never seen adds nothing."""
        total = self.base
        for name, effects in self.by_trait.items():
            if name in traits:
                total += effects.get(_class(traits[name], self.edges.get(name)), 0.0)
        return total

    def nudged(self, name: str, steps: Mapping[str, float]) -> Effects:
        """The same with `steps` added to the effects of the trait `name`."""
        found = dict(self.by_trait.get(name, {}))
        for key, step in steps.items():
            found[key] = found.get(key, 0.0) + step
        return replace(self, by_trait={**self.by_trait, name: found})

    def to_record(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "base": self.base,
            "edges": {name: list(edges) for name, edges in self.edges.items()},
            "effects": {name: dict(found) for name, found in self.by_trait.items()},
        }

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Effects:
        """What `to_record` gave."""
        return cls(
            float(record["base"]),
            {name: tuple(map(float, edges)) for name, edges in record["edges"].items()},
            {
                name: {str(key): float(value) for key, value in found.items()}
                for name, found in record["effects"].items()
            },
        )


def fit(
    traits: Sequence[Traits],
    values: Sequence[float],
    quantile: float,
    *,
    prior: float,
    prior_cases: float,
    rounds: int = ROUNDS,
) -> Effects:
    """Effects that put `quantile` of the values below their sum, as far as the cases bear it.

    Args:
        traits: of each case.
        values: of each case.
        quantile: 0.5 for the centre, 0.1 and 0.9 for the bounds of 80 %.
        prior: what the base is without any case.
        prior_cases: how many cases that counts for.
        rounds: how often every trait takes its turn.
    """
    if not values:
        return Effects(prior)
    own = quantile_of(sorted(values), quantile)
    left = [value - own for value in values]
    edges = _edges(traits)
    groups = _groups(traits, edges)
    effects: dict[str, dict[str, float]] = {name: {} for name in groups}
    for _ in range(rounds):
        for name, classes in groups.items():
            for key, members in classes.items():
                step = PART * _pull([left[at] for at in members], quantile)
                effects[name][key] = effects[name].get(key, 0.0) + step
                for at in members:
                    left[at] -= step
    count = len(values)
    own += quantile_of(sorted(left), outward(quantile, count))
    base = (count * own + prior_cases * prior) / (count + prior_cases)
    return Effects(base, edges, effects)


def _pull(values: list[float], quantile: float) -> float:
    values.sort()
    return quantile_of(values, quantile) * len(values) / (len(values) + SHRINK)


def outward(quantile: float, count: float) -> float:
    """The quantile of `count` values beyond which a next one falls as often as asked.

    The next one may fall beyond all of them: so a tail of few values is taken farther out
    (split conformal prediction). The median stays.
    """
    tail = min(quantile, 1.0 - quantile)
    moved = max(0.0, tail - (1.0 - 2.0 * tail) / count)
    return moved if quantile < 0.5 else 1.0 - moved


def quantile_of(ordered: Sequence[float], quantile: float) -> float:
    """The quantile of values in order, interpolated; of none it is 0."""
    if not ordered:
        return 0.0
    place = quantile * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def _class(value: str | float, edges: tuple[float, ...] | None) -> str:
    if isinstance(value, str):
        return value
    return str(bisect_right(edges, value)) if edges is not None else ""


def _edges(traits: Sequence[Traits]) -> dict[str, tuple[float, ...]]:
    numbers: dict[str, list[float]] = defaultdict(list)
    for known in traits:
        for name, value in known.items():
            if not isinstance(value, str):
                numbers[name].append(value)
    edges = {}
    for name, values in numbers.items():
        values.sort()
        cuts = {values[len(values) * part // CLASSES] for part in range(1, CLASSES)}
        edges[name] = tuple(sorted(cuts))
    return edges


def _groups(
    traits: Sequence[Traits], edges: Mapping[str, tuple[float, ...]]
) -> dict[str, dict[str, list[int]]]:
    groups: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for at, known in enumerate(traits):
        for name, value in known.items():
            groups[name][_class(value, edges.get(name))].append(at)
    return groups
