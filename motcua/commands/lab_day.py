"""`motcua lab day`: one drawn day, played and shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from common.i18n.translator import VIETNAM, Translator
from motcua.edge import dumps, translator, worded
from motcua.lab import measures, records
from motcua.lab.draw import draw
from motcua.lab.engine import play
from motcua.lab.policies import BASELINES, Promises
from motcua.lab.scenario import Scenario, load, path_of
from motcua.lab.teller import Teller

if TYPE_CHECKING:
    from rich.console import RenderableType

    from motcua.lab.day import Played

_POLICIES = {make().name: make for make in (Promises, *BASELINES)}


@click.command()
@click.option(
    "--scenario", "name", default="commune", show_default=True, help="A file, or a shipped name."
)
@click.option(
    "--seed", type=click.IntRange(0), default=1, show_default=True, help="Another one, another day."
)
@click.option(
    "--load", "work", type=click.FloatRange(0.05, 3), help="Work over desk time instead of its own."
)
@click.option("--policy", type=click.Choice(sorted(_POLICIES)), help="Another way to call.")
@click.option("--csv", "csv_file", help="Write every visit to this file.")
@click.option("--svg", help="Draw the answer into this file instead.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.option("--lang", help="Language of the answer.")
@click.pass_context
def day(
    ctx: click.Context,
    name: str,
    seed: int,
    work: float | None,
    policy: str | None,
    csv_file: str | None,
    svg: str | None,
    as_json: bool,
    lang: str | None,
) -> None:
    """Draw one day from a scenario, play it and show it. Needs no store."""
    from zoneinfo import ZoneInfo

    t, zone = translator(ctx, lang), ZoneInfo(VIETNAM)
    with worded(as_json, t):
        scenario = load(path_of(name))
        drawn = draw(scenario, seed, work)
        teller = Teller(drawn)
        way = _POLICIES[policy or Promises().name]()
        played = play(drawn, way, teller, teller.watch)
        if csv_file:
            records.write_csv(Path(csv_file), [(played.policy, played)], zone)
        if svg or not as_json:
            from motcua.lab import show

            show.write(_page(t, scenario, played, seed), Path(svg) if svg else None)
        if as_json:
            half_hours = records.of_half_hours(played, zone)
            click.echo(dumps({**records.of_day(played), "half_hours": half_hours}))


def _page(t: Translator, scenario: Scenario, played: Played, seed: int) -> list[RenderableType]:
    from motcua.lab import judged, show

    people, desks = len(played.visits), len(played.day.desks)
    way = judged.way(t, played.policy)
    about = t("lab.day.size", seed=seed, n=people, desks=desks, policy=way)
    head = show.title(t.pick(scenario.title), about)
    if not people:
        return show.page([head, t("lab.replay.nobody")])
    return show.page(
        [
            head,
            show.day_chart(played, t, VIETNAM),
            show.classes(t, played),
            show.services(t, played, {}),
            show.facts(t, played),
            show.desks(t, measures.measure(played.policy, [played])),
            t("lab.limits"),
        ]
    )
