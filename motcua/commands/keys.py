"""`motcua keys`: whether this keyboard and terminal will do at a counter."""

from __future__ import annotations

import sys

import click

from motcua.edge import translator


@click.command()
@click.option("--lang", help="Language of the page.")
@click.pass_context
def keys(ctx: click.Context, lang: str | None) -> None:
    """Press each key of a counter and see what arrives. Ctrl+C leaves."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.UsageError("this is a page to press keys on: it needs a terminal")
    from common.tui.launch import forget_lost_terminal, scrub, spare

    scrub()
    spare()
    from motcua.keys.app import KeysApp
    from motcua.keys.arrived import GROUPS, SHOWN

    t = translator(ctx, lang)
    app = KeysApp(t.lang)
    missing = app.run()
    forget_lost_terminal()
    if missing is None:
        sys.exit(app.return_code or 0)
    if not missing:
        click.echo(t("keys.all"))
        return
    click.echo(t("keys.missing", keys=" ".join(SHOWN.get(key, key.upper()) for key in missing)))
    for name, group in GROUPS.items():
        lacking = [SHOWN.get(key, key.upper()) for key in group if key in missing]
        if lacking:
            click.echo(t(f"keys.advice.{name}", keys=" ".join(lacking)))
    sys.exit(1)
