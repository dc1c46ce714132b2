"""What `motcua lab coverage` prints: how often intervals held, of all, by hour, by service."""

from __future__ import annotations

from collections.abc import Mapping

from rich.console import RenderableType
from rich.style import Style
from rich.text import Text

from common.i18n.translator import Translator
from motcua.lab import show
from motcua.lab.coverage import LEARNT_DAYS, LEAST, Coverage, Judged
from motcua.lab.sheet import LEVELS, Sheet
from supervisor.cells import Level

_COLUMNS = ("people", "held", "width", "off", "middle_off")
_WITHIN = (0.77, 0.83)
_WITHIN_GROUP = (0.7, 0.9)


def page(t: Translator, title: Text, shift: str | None, found: Coverage) -> list[RenderableType]:
    """Three tables, and the guesses that need no learning."""
    everybody = {t("lab.coverage.everybody"): found.everybody}
    hours = {f"{name}:00": one for name, one in found.by_hour.items()}
    guesses = [
        t(f"lab.coverage.{name}", off=show.decimal(value, t))
        for name, value in found.guesses.items()
    ]
    about = t("lab.coverage.learnt", days=LEARNT_DAYS)
    if shift is not None:
        about = f"{about} {t(f'lab.coverage.shift.{shift}')}"
    return show.page(
        [
            title,
            Text(about),
            _table(t, "lab.coverage.all", everybody, _WITHIN),
            _table(t, "lab.coverage.by_hour", hours, _WITHIN_GROUP),
            _table(t, "lab.coverage.by_service", found.by_service, _WITHIN_GROUP),
            Text("\n".join([*guesses, t("lab.coverage.ratio", part=f"{found.ratio:.0%}")])),
            Text(t("lab.coverage.at_once", n=found.at_once, held=found.at_once_held)),
        ]
    )


def _table(
    t: Translator, title: str, rows: Mapping[str, Judged], within: tuple[float, float]
) -> Text:
    heads = [t(f"lab.coverage.column.{name}") for name in _COLUMNS]
    cells = [(name, _cells(t, one, within)) for name, one in rows.items()]
    sheet = Sheet(t(title), t("lab.minutes"), "", heads, cells)
    return sheet.drawn(show.console().width)


def _cells(t: Translator, found: Judged, within: tuple[float, float]) -> list[Text]:
    return [
        Text(t.count(found.n)),
        Text(show.share(found.coverage, t), _style(found, within)),
        Text(show.decimal(found.width_minutes, t)),
        Text(show.decimal(found.mae_minutes, t)),
        Text(show.decimal(found.median_error_minutes, t)),
    ]


def _style(found: Judged, within: tuple[float, float]) -> Style:
    """Whether four of five intervals held, as far as so few people can tell."""
    least, most = within
    if found.n < LEAST:
        return LEVELS[Level.QUIET]
    return LEVELS[Level.GOOD if least <= found.coverage <= most else Level.WATCH]
