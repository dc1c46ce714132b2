"""`motcua selftest`: proof on this machine."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from motcua.edge import REFUSED, dumps, translator, worded


@click.command()
@click.option("--kiosks", default=6, show_default=True, type=click.IntRange(1, 100))
@click.option("--desks", default=60, show_default=True, type=click.IntRange(1, 500))
@click.option("--tickets", default=5000, show_default=True, type=click.IntRange(1, 500_000))
@click.option("--seconds", type=click.FloatRange(0.1), help="Stop after this long.")
@click.option("--data", help="A scratch folder is made inside it, so that its disk is tried.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.option("--lang", help="Language of the answer.")
@click.pass_context
def selftest(
    ctx: click.Context,
    kiosks: int,
    desks: int,
    tickets: int,
    seconds: float | None,
    data: str | None,
    as_json: bool,
    lang: str | None,
) -> None:
    """Let many kiosks and desks work at once and check that nothing is doubled or lost.

    A scratch store is used; the hall's own is not touched.
    """
    from motcua.selftest import trial

    chosen = data or (ctx.find_root().obj or {}).get("data")
    plan = trial.Plan(kiosks, desks, tickets, seconds)
    t = translator(ctx, lang)
    with worded(as_json, t):
        findings = trial.run(plan, Path(chosen) if chosen else None)
    if as_json:
        click.echo(dumps(findings.as_dict()))
    else:
        from motcua.selftest.table import show

        show(t, findings)
    if not findings.held:
        sys.exit(REFUSED)
