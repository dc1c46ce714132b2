"""The `motcua` command. Subcommands are imported only when they are asked for."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

import click

_SUBCOMMANDS = {
    "access": "motcua.commands.access:access",
    "alert": "motcua.commands.alert:alert",
    "appointment": "motcua.commands.appointment:appointment",
    "audit": "motcua.commands.audit:audit",
    "backup": "motcua.commands.backup:backup",
    "calendar": "motcua.commands.calendar:calendar",
    "centre": "motcua.commands.setup:centre",
    "clock": "motcua.commands.hall:clock",
    "complaint": "motcua.commands.complaint:complaint",
    "counter": "motcua.commands.screens:counter",
    "data": "motcua.commands.data:data",
    "day": "motcua.commands.hall:day",
    "demo": "motcua.commands.demo:demo",
    "desk": "motcua.commands.desk:desk",
    "devices": "motcua.commands.services:devices",
    "disk": "motcua.commands.disk:disk",
    "display": "motcua.commands.screens:display",
    "docs": "motcua.commands.docs:docs",
    "doctor": "motcua.commands.doctor:doctor",
    "dossier": "motcua.commands.dossier:dossier",
    "drill": "motcua.commands.drill:drill",
    "emulate": "motcua.commands.emulate:emulate",
    "events": "motcua.commands.reading:events",
    "exchange": "motcua.commands.exchange:exchange",
    "fee": "motcua.commands.fee:fee",
    "guide": "motcua.commands.screens:guide",
    "hall": "motcua.commands.hall:hall",
    "hand-over": "motcua.commands.hand_over:hand_over",
    "init": "motcua.commands.setup:init",
    "keeper": "motcua.commands.services:keeper",
    "key": "motcua.commands.key:key",
    "keys": "motcua.commands.keys:keys",
    "kiosk": "motcua.commands.screens:kiosk",
    "lab": "motcua.commands.lab:lab",
    "metrics": "motcua.commands.metrics:metrics",
    "migrate": "motcua.commands.migrate:migrate",
    "officer": "motcua.commands.officer:officer",
    "paper": "motcua.commands.paper:paper",
    "people": "motcua.commands.people:people",
    "post": "motcua.commands.post:post",
    "printer": "motcua.commands.printer:printer",
    "procedures": "motcua.commands.procedures:procedures",
    "queue": "motcua.commands.reading:queue",
    "rate": "motcua.commands.rate:rate",
    "replicate": "motcua.commands.backup:replicate",
    "restore": "motcua.commands.backup:restore",
    "report": "motcua.commands.report:report",
    "serve": "motcua.commands.serve:serve",
    "setup": "motcua.commands.setup_wizard:setup",
    "selftest": "motcua.commands.selftest:selftest",
    "roster": "motcua.commands.roster:roster",
    "service": "motcua.commands.controls:service",
    "sign": "motcua.commands.sign:sign",
    "station": "motcua.commands.station:station",
    "support": "motcua.commands.support:support",
    "story": "motcua.commands.story:story",
    "supervisor": "motcua.commands.screens:supervisor",
    "ticket": "motcua.commands.ticket:ticket",
    "training": "motcua.commands.training:training",
    "trial": "motcua.commands.trial:trial",
    "upgrade": "motcua.commands.upgrade:upgrade",
    "urge": "motcua.commands.urge:urge",
    "voice": "motcua.commands.voice:voice",
}


_NOT_FOR_OTHERS = 0o007
"""Whatever is made is for its owner and perhaps the group: store, backups and papers alike."""


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

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """A report that is asked for without `report` is told where it is."""
        if args[0] not in _SUBCOMMANDS:
            report = self.get_command(ctx, "report")
            if isinstance(report, click.Group) and args[0] in report.commands:
                ctx.fail(f"No such command {args[0]!r}; there is: motcua report {args[0]}")
        return super().resolve_command(ctx, args)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="motcua")
@click.option("--data", envvar="MOTCUA_DATA", help="Data folder of the hall (MOTCUA_DATA).")
@click.option("--lang", envvar="MOTCUA_LANG", default="vi", help="Language of the answers.")
@click.pass_context
def main(ctx: click.Context, data: str | None, lang: str) -> None:
    """Một Cửa: queue and counters of a one-stop public-service centre."""
    _open_all_streams()
    os.umask(os.umask(_NOT_FOR_OTHERS) | _NOT_FOR_OTHERS)
    ctx.obj = {"data": data, "lang": lang}


def _open_all_streams() -> None:
    """A stream that whoever started us has closed says nothing and takes everything."""
    nowhere = Path(os.devnull)
    if sys.stdin is None:
        sys.stdin = nowhere.open(encoding="utf-8")
    if sys.stdout is None:
        sys.stdout = nowhere.open("w", encoding="utf-8")
