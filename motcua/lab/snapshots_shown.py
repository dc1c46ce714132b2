"""What `motcua lab snapshots` prints: our estimates and the simple ones, in one table."""

from __future__ import annotations

from rich.console import RenderableType
from rich.text import Text

from common.i18n.translator import Translator
from motcua.lab import show
from motcua.lab.sheet import Sheet
from motcua.lab.snapshots import Snapshots
from motcua.lab.snapshots_judged import Answer, Score

_COLUMNS = ("off", "middle_part", "mean_part", "bias", "coverage", "width")


def page(t: Translator, found: Answer) -> list[RenderableType]:
    """Title, table, and what was left out."""
    days = len({line.day for line in found.test.lines})
    about = t("lab.snapshots.size", n=t.count(found.ours.n), days=days)
    rows = [(t("lab.snapshots.ours"), _cells(t, found.ours))]
    rows += [(t(f"lab.snapshots.{name}"), _cells(t, one)) for name, one in found.guesses.items()]
    sheet = Sheet(
        t("lab.snapshots.estimates"),
        t("lab.snapshots.unit"),
        t("lab.snapshots.way"),
        [t(f"lab.snapshots.column.{name}") for name in _COLUMNS],
        rows,
    )
    shown: list[RenderableType] = [
        show.title(t("lab.snapshots"), about),
        sheet.drawn(show.console().width),
        Text(_left_out(t, found)),
    ]
    return show.page(shown)


def _cells(t: Translator, score: Score) -> list[Text]:
    return [
        Text(show.decimal(score.mae_minutes, t)),
        Text(f"{score.median_relative_error:.0%}"),
        Text(f"{score.mean_relative_error:.0%}"),
        Text(_signed(score.bias_minutes, t)),
        Text(show.share(score.coverage, t)),
        Text(show.decimal(score.width_minutes, t)),
    ]


def _signed(value: float, t: Translator) -> str:
    sign = "−" if value < 0 else "+"
    return f"{sign}{show.decimal(abs(value), t)}"


def _left_out(t: Translator, found: Answer) -> str:
    lines = [
        t(
            "lab.snapshots.learnt",
            n=t.count(found.cases),
            days=len({line.day for line in found.train.lines}),
        ),
        t(
            "lab.snapshots.left_out",
            n=t.count(found.unresolved),
            none=t.count(found.without_number),
        ),
    ]
    same = found.test.malformed is found.train.malformed
    sources = [found.test] if same else [found.train, found.test]
    bad = sum(sum(one.malformed.values()) for one in sources)
    if bad:
        lines.append(t("lab.snapshots.malformed", n=t.count(bad), why=_why(sources)))
    return "\n".join(lines)


def _why(sources: list[Snapshots]) -> str:
    names = sorted({name for one in sources for name in one.malformed})
    return ", ".join(
        f"{name} {sum(one.malformed.get(name, 0) for one in sources)}" for name in names
    )
