"""The `motcua` command. Subcommands are imported only when they are asked for."""

from __future__ import annotations

import importlib

import click

_SUBCOMMANDS = {
    "alert": "motcua.commands.hall:alert",
    "audit": "motcua.commands.audit:audit",
    "backup": "motcua.commands.backup:backup",
    "centre": "motcua.commands.setup:centre",
    "clock": "motcua.commands.hall:clock",
    "counter": "motcua.commands.screens:counter",
    "day": "motcua.commands.hall:day",
    "demo": "motcua.commands.demo:demo",
    "desk": "motcua.commands.desk:desk",
    "devices": "motcua.commands.services:devices",
    "disk": "motcua.commands.disk:disk",
    "display": "motcua.commands.screens:display",
    "emulate": "motcua.commands.emulate:emulate",
    "events": "motcua.commands.reading:events",
    "hall": "motcua.commands.hall:hall",
    "init": "motcua.commands.setup:init",
    "keeper": "motcua.commands.services:keeper",
    "kiosk": "motcua.commands.screens:kiosk",
    "migrate": "motcua.commands.migrate:migrate",
    "officer": "motcua.commands.officer:officer",
    "paper": "motcua.commands.paper:paper",
    "printer": "motcua.commands.printer:printer",
    "queue": "motcua.commands.reading:queue",
    "rate": "motcua.commands.rate:rate",
    "replicate": "motcua.commands.backup:replicate",
    "restore": "motcua.commands.backup:restore",
    "report": "motcua.commands.report:report",
    "selftest": "motcua.commands.selftest:selftest",
    "sign": "motcua.commands.sign:sign",
    "supervisor": "motcua.commands.screens:supervisor",
    "ticket": "motcua.commands.ticket:ticket",
    "voice": "motcua.commands.voice:voice",
}


class LazyGroup(click.Group):
    """A group whose commands live in modules of their own."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_SUBCOMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        where = _SUBCOMMANDS.get(cmd_name)
        if where is None:
            return None
        module, _, name = where.partition(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        return command


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="motcua")
@click.option("--data", envvar="MOTCUA_DATA", help="Data folder of the hall (MOTCUA_DATA).")
@click.option("--lang", envvar="MOTCUA_LANG", default="vi", help="Language of the answers.")
@click.pass_context
def main(ctx: click.Context, data: str | None, lang: str) -> None:
    """Một Cửa: queue and counters of a one-stop public-service centre."""
    ctx.obj = {"data": data, "lang": lang}
