"""`motcua lab …`: days of a hall played again, or drawn, to compare rules and staffing."""

from __future__ import annotations

import importlib

import click

_SUBCOMMANDS: dict[str, str] = {
    "compare": "motcua.commands.lab_compare:compare_",
    "coverage": "motcua.commands.lab_coverage:coverage_",
    "day": "motcua.commands.lab_day:day",
    "replay": "motcua.commands.lab_replay:replay",
    "snapshots": "motcua.commands.lab_snapshots:snapshots_",
}
"""What can be asked for, each in a module of its own that is imported only then."""


class _Lab(click.Group):
    """A group whose commands are imported only when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_SUBCOMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        where = _SUBCOMMANDS.get(cmd_name)
        if where is None:
            return None
        module, _, name = where.partition(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        return command


@click.group(cls=_Lab)
def lab() -> None:
    """The laboratory: days of a hall, played through the rules it lives by."""
