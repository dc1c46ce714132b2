"""`motcua lab coverage`: how often the intervals that people are told come true."""

from __future__ import annotations

from typing import Any

import click

from common.domain.refusal import Refusal
from motcua.edge import dumps, translator, worded
from motcua.lab import coverage
from motcua.lab.coverage import Coverage
from motcua.lab.lived import as_record
from motcua.lab.policies import Promises
from motcua.lab.scenario import load, path_of


@click.command("coverage")
@click.option(
    "--scenario", "name", default="commune", show_default=True, help="A file, or a shipped name."
)
@click.option(
    "--days", type=click.IntRange(1, 10_000), default=20, show_default=True, help="Days played."
)
@click.option(
    "--seed", type=click.IntRange(0), default=1, show_default=True, help="Another one, other days."
)
@click.option(
    "--load", "work", type=click.FloatRange(0.05, 3), help="Work over desk time instead of its own."
)
@click.option(
    "--shift",
    type=click.Choice(coverage.SHIFTS),
    help="Twice as many come from 9 to 10, or two desks leave at 10 unannounced.",
)
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.option("--lang", help="Language of the answer.")
@click.pass_context
def coverage_(
    ctx: click.Context,
    name: str,
    days: int,
    seed: int,
    work: float | None,
    shift: str | None,
    as_json: bool,
    lang: str | None,
) -> None:
    """Tell people on drawn days how long they will wait, and see how often it was true."""
    t = translator(ctx, lang)
    with worded(as_json, t):
        scenario = load(path_of(name))
        found = coverage.measure(scenario, Promises(), days, seed, shift, work)
        if found is None:
            raise Refusal("coverage_empty")
        if as_json:
            about = {"scenario": scenario.name, "days": days, "seed": seed, "shift": shift}
            click.echo(dumps({**about, **_record(found)}))
            return
        from motcua.lab import coverage_shown, show

        title = show.title(t.pick(scenario.title), t("lab.compare.size", n=days, seed=seed))
        show.write(coverage_shown.page(t, title, shift, found))


def _record(found: Coverage) -> dict[str, Any]:
    return {
        **as_record(found),
        "median_error_ratio": round(found.ratio, 4),
        "baselines": {
            name: {"median_error_minutes": round(value, 4)} for name, value in found.guesses.items()
        },
    }
