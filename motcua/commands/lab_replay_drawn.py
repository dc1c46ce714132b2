"""`motcua lab replay --days N`: drawn days in a row instead of a past one, as a hall lives them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from common.i18n.translator import VIETNAM, Translator
from motcua.commands.lab_wish import Wish
from motcua.edge import dumps
from motcua.lab import lived, measures, records
from motcua.lab.coverage import Coverage
from motcua.lab.day import Played, Told
from motcua.lab.draw import MIDNIGHT, draw
from motcua.lab.engine import play
from motcua.lab.hall import Hall, Holder
from motcua.lab.scenario import Scenario, load, path_of

if TYPE_CHECKING:
    from rich.console import RenderableType

SCENARIO, DAYS, SEED = "commune", 20, 1
"""What is taken where nothing is said."""


@dataclass(frozen=True, slots=True)
class Out:
    """Where an answer goes: every visit to a file, the page to another, JSON or the page."""

    csv: str | None
    svg: str | None
    as_json: bool


@dataclass(slots=True)
class Run:
    """Days by our rule, and the same with what is wished; how true it was what people were told."""

    scenario: Scenario
    days: int
    seed: int
    wish: Wish
    again: list[Played] = field(default_factory=list)
    what_if: list[Played] = field(default_factory=list)
    told: Coverage | None = None


def play_days(name: str | None, days: int | None, seed: int | None, wish: Wish) -> Run:
    """Draw and play them.

    Raises:
        Refusal: the scenario file is wrong, or something is wished that it does not have.
    """
    run = Run(load(path_of(name or SCENARIO)), days or DAYS, SEED if seed is None else seed, wish)
    wish.granted(draw(run.scenario, run.seed), _moment)  # what cannot be is said at once
    for played in lived.lived(run.scenario, run.days, run.seed):
        run.again.append(played)
        if wish:
            other = wish.granted(played.day, _moment)
            run.what_if.append(play(other, wish.way(), _Slips(played)))
    run.told = lived.truth(run.again, ZoneInfo(VIETNAM))
    return run


def _moment(time: str) -> int:
    """A time of every drawn day."""
    return MIDNIGHT + (int(time[:2]) * 60 + int(time[3:])) * 60_000


@dataclass(frozen=True, slots=True)
class _Slips:
    """What stood on the slips of the same people."""

    played: Played

    def __call__(self, _: Hall, holder: Holder) -> Told | None:
        return self.played.visits[holder.id].told


def answer(t: Translator, run: Run, out: Out) -> None:
    """Write and print it."""
    if out.csv:
        named = [(t("lab.run.again"), run.again), (t("lab.run.if"), run.what_if)]
        rows = [
            (f"{name} {place + 1}", played)
            for name, found in named
            for place, played in enumerate(found)
        ]
        records.write_csv(Path(out.csv), rows, ZoneInfo(VIETNAM))
    if out.svg or not out.as_json:
        from motcua.lab import show

        show.write(_page(t, run), Path(out.svg) if out.svg else None)
    if out.as_json:
        click.echo(dumps(_record(t, run)))


def _record(t: Translator, run: Run) -> dict[str, Any]:
    other = {"words": run.wish.words(t, {}), **_measured(run.what_if)} if run.what_if else None
    return {
        "scenario": run.scenario.name,
        "days": run.days,
        "seed": run.seed,
        **lived.as_record(run.told),
        "again": _measured(run.again),
        **({} if other is None else {"what_if": other}),
    }


def _measured(found: list[Played]) -> dict[str, Any]:
    return measures.record(measures.measure(found[0].policy, found))


def _page(t: Translator, run: Run) -> list[RenderableType]:
    from motcua.lab import show

    about = t("lab.compare.size", n=run.days, seed=run.seed)
    named = [(t("lab.run.again"), run.again), (t("lab.run.if"), run.what_if)]
    rows = [(name, measures.measure(found[0].policy, found)) for name, found in named if found]
    wished = t("lab.if", words=run.wish.words(t, {})) if run.what_if else None
    return show.page(
        [
            show.title(t.pick(run.scenario.title), about),
            wished,
            show.comparison(t, rows),
            show.desks(t, rows[-1][1]),
            None if run.told is None else show.truth(t, run.told),
            t("lab.limits"),
        ]
    )
