"""`motcua demo`: a hall to try, or a whole day of one."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from motcua.edge import translator, worded


@click.command()
@click.option(
    "--out", type=click.Path(path_type=Path), help="Folder that keeps what the run leaves."
)
@click.option("--visitors", default=300, show_default=True, type=click.IntRange(1, 5000))
@click.option("--seed", default=1, show_default=True, help="The same seed, the same people.")
@click.option("--no-tty", is_flag=True, help="The simulated day, although there is a terminal.")
@click.option("--lang", help="Language of the window.")
@click.pass_context
def demo(
    ctx: click.Context, out: Path | None, visitors: int, seed: int, no_tty: bool, lang: str | None
) -> None:
    """A whole hall on this machine, no device needed.

    With a terminal: kiosk, counter, hall screen, slip and signs at once, live, to be tried by
    hand. Without one (or with --no-tty): a simulated day of a 25-counter centre with VISITORS
    people; the exit status says whether everything held.
    """
    t = translator(ctx, lang)
    with worded(False, t):
        if sys.stdin.isatty() and sys.stdout.isatty() and not no_tty:
            from motcua.demo import show

            click.echo(t("demo.opening"))
            status = show.run(out, seed, t.lang)
        else:
            from motcua.demo import simday

            status = simday.run(out or Path("out"), visitors, seed, t)
    sys.exit(status)
