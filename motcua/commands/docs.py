"""`motcua docs`: what is written about the program, also on a machine without a browser."""

from __future__ import annotations

import io
import os
import sys
from dataclasses import asdict
from itertools import groupby

import click

from common.i18n.translator import Translator
from motcua import written
from motcua.edge import dumps, translator, worded

_WIDEST = 100
"""Columns; longer lines are hard to follow."""


@click.command()
@click.argument("page", required=False)
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.option("--lang", help="Language of the answer.")
@click.pass_context
def docs(ctx: click.Context, page: str | None, as_json: bool, lang: str | None) -> None:
    """Read PAGE in the terminal; without PAGE say which there are, and where the site is."""
    t = translator(ctx, lang)
    with worded(as_json, t):
        if page is None:
            click.echo(_contents(t, as_json))
            return
        text = written.text(page)
        if as_json:
            click.echo(dumps({"page": page, "text": text}))
        elif sys.stdout.isatty():
            os.environ["LESS"] = "-R"  # letters in bold, whatever else `less` is told here
            click.echo_via_pager(_drawn(text), color=True)
        else:
            click.echo(text, nl=False)


def _contents(t: Translator, as_json: bool) -> str:
    pages, site = written.contents(), written.site()
    if as_json:
        return dumps({"pages": [asdict(page) for page in pages], "site": site and str(site)})
    wide = max(len(page.name) for page in pages) + 2
    lines = []
    for part, some in groupby(pages, key=lambda page: page.part):
        lines += [part, *(f"  {page.name:<{wide}}{page.title}" for page in some), ""]
    return "\n".join([*lines, t("cli.docs.site", path=site) if site else t("cli.docs.no_site")])


def _drawn(text: str) -> str:
    """Set for the width of this terminal. Imported late: only who reads a page needs it."""
    from rich.console import Console
    from rich.markdown import Markdown

    wide = min(_WIDEST, Console().width)
    drawn = io.StringIO()
    console = Console(file=drawn, force_terminal=True, width=wide, color_system="standard")
    console.print(Markdown(written.to_read(text), code_theme="ansi_dark"))
    return drawn.getvalue()
