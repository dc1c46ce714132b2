"""What citizens answered about their visits, in figures: at pads and at kiosks apart.

A pad stands before the officer's eyes, a kiosk does not; mixed, either score would say nothing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from common.domain.figures import FEWEST_RATINGS, parse_period
from common.domain.model import RatingLevel, RatingReason
from common.domain.refusal import Refusal
from common.store.queries import report as rows
from common.store.sqlite import Connection, Row
from common.store.store import Store

PAD, KIOSK = "pad", "kiosk"
"""Where an answer was given."""

Ratings = Mapping[RatingLevel, int]
"""How many answered with each level, the best first; only levels that were given."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers given in one way. `reasons` are of who was dissatisfied and said why; `right` and
    `wrong` count who said whether the recorded outcome is what happened."""

    levels: Ratings = field(default_factory=dict)
    reasons: Mapping[RatingReason, int] = field(default_factory=dict)
    right: int = 0
    wrong: int = 0

    @property
    def given(self) -> int:
        """How many there are."""
        return sum(self.levels.values())

    @property
    def wrong_share(self) -> float | None:
        """How many outcomes were said to be wrong, 0 to 1; None when nobody was asked."""
        asked = self.right + self.wrong
        return self.wrong / asked if asked else None


BySource = Mapping[str, Answers]


def share_of(given: int, visits: int) -> float | None:
    """How many visits were answered about, 0 to 1; None without visits."""
    return given / visits if visits else None


def discreet(answers: Answers | None) -> Answers | None:
    """So few answers about what may be one officer's work would tell who gave them."""
    return answers if answers is not None and answers.given >= FEWEST_RATINGS else None


def between(connection: Connection, *, first: int, last: int) -> dict[str, BySource]:
    """The answers of each service that got any, from business day to business day."""
    found: dict[str, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for row in rows.ratings_between(connection, first=first, last=last):
        found[row["service"]][row["source"]].append(row)
    return {
        service: {source: _counted(own) for source, own in by_source.items()}
        for service, by_source in found.items()
    }


def _counted(own: Iterable[Row]) -> Answers:
    levels: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    outcomes: Counter[int | None] = Counter()
    for row in own:
        levels[row["level"]] += row["n"]
        reasons[row["reason"]] += row["n"]
        outcomes[row["outcome_right"]] += row["n"]
    return _in_order(levels, reasons, outcomes[1], outcomes[0])


def _in_order(
    levels: Mapping[str, int], reasons: Mapping[str, int], right: int, wrong: int
) -> Answers:
    return Answers(
        {level: levels[level] for level in RatingLevel if levels.get(level)},
        {reason: reasons[reason] for reason in RatingReason if reasons.get(reason)},
        right,
        wrong,
    )


def total(found: Mapping[str, BySource], source: str) -> Answers:
    """The answers given in one way about all services together."""
    own = [by_source[source] for by_source in found.values() if source in by_source]
    levels: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for answers in own:
        levels.update(answers.levels)
        reasons.update(answers.reasons)
    right, wrong = sum(one.right for one in own), sum(one.wrong for one in own)
    return _in_order(levels, reasons, right, wrong)


@dataclass(frozen=True, slots=True)
class OfOfficer:
    """What was answered about one officer, by where, and of how many visits."""

    ratings: Mapping[str, Ratings]
    visits: int


def ratings_of_officer(store: Store, officer: str, month: str) -> OfOfficer:
    """What was answered about the visits of one officer in a month that is over, for that officer:
    by where it was answered, only where there are `FEWEST_RATINGS` answers or more.

    Args:
        store: where to read.
        officer: their code.
        month: `2026-10`.

    Raises:
        Refusal: `ratings_month_open` for a month that is not over, in which one more answer would
            be known by the difference; `ratings_too_few`; `officer_unknown`.
        ValueError: no such month.
    """
    period = parse_period(month)
    if len(month) != len("2026-10"):
        raise ValueError(month)
    if month >= f"{store.centre().day_of(store.now()):%Y-%m}":
        raise Refusal("ratings_month_open", period=month)
    asked = {"officer": officer, "first": period.first, "last": period.last}
    with store.read() as connection:
        if not rows.officer_is_known(connection, officer):
            raise Refusal("officer_unknown", officer=officer[:40])
        visits = rows.visits_of_officer(connection, **asked)
        found: dict[str, dict[str, int]] = defaultdict(dict)
        for row in rows.ratings_of_officer(connection, **asked):
            found[row["source"]][row["level"]] = row["n"]
    enough = {
        source: _in_order(levels, {}, 0, 0).levels
        for source, levels in found.items()
        if sum(levels.values()) >= FEWEST_RATINGS
    }
    if not enough:
        raise Refusal("ratings_too_few", period=month, fewest=FEWEST_RATINGS)
    return OfOfficer(enough, visits)
