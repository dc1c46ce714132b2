"""How well the centre served last month, in words. Pure: figures and a Translator in, lines out."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from common.i18n.translator import Translator
from common.views.quality import Quality, Share, Wait

_ALL = Decimal(100)


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure in plain type: what it is, how much, out of how many."""

    name: str
    value: str
    of: str


@dataclass(frozen=True, slots=True)
class BigFigure:
    """One figure to be read from afar."""

    name: str
    value: str


def title(quality: Quality, t: Translator) -> str:
    """Whose figures these are."""
    return t("hall.quality", month=t(f"month.{quality.month}"))


def figure_lines(quality: Quality, t: Translator) -> list[FigureLine]:
    """Everything there is to say."""
    return [*_on_time(quality, t), *_satisfied(quality, t), *_wait(quality.wait, t)]


def big_figures(quality: Quality, t: Translator) -> list[BigFigure]:
    """At most three; of pads and kiosks, which are never mixed, those where more have answered."""
    shares = {"on_time": quality.on_time, "satisfied": next(iter(quality.satisfied.values()), None)}
    found = [
        BigFigure(t(f"hall.quality.{name}.big"), _cut(share, t))
        for name, share in shares.items()
        if share is not None
    ]
    if quality.wait is not None:
        found.append(BigFigure(t("hall.quality.wait.big"), t.minutes(quality.wait.mean)))
    return found


def _on_time(quality: Quality, t: Translator) -> list[FigureLine]:
    share = quality.on_time
    if share is None:
        return []
    of = t("hall.quality.on_time.of", count=t.count(share.whole))
    return [FigureLine(t("hall.quality.on_time"), t.percent(share.percent), of)]


def _satisfied(quality: Quality, t: Translator) -> list[FigureLine]:
    visits = t.count(quality.visits)
    return [
        FigureLine(
            t(f"hall.quality.satisfied.{source}"),
            t.percent(share.percent),
            t("hall.quality.satisfied.of", given=t.count(share.whole), visits=visits),
        )
        for source, share in quality.satisfied.items()
    ]


def _wait(wait: Wait | None, t: Translator) -> list[FigureLine]:
    if wait is None:
        return []
    of = t("hall.quality.wait.of", count=t.count(wait.called))
    return [FigureLine(t("hall.quality.wait"), t.minutes(wait.mean), of)]


def _cut(share: Share, t: Translator) -> str:
    return t.percent(_ALL if share.cut == _ALL else share.cut)
