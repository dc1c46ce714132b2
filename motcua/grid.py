"""An option that is the size of a terminal."""

from __future__ import annotations

import re

import click


class Grid(click.ParamType["tuple[int, int]"]):
    """Columns and rows of a terminal."""

    name = "columns x rows"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int]:
        """`96x27` as two numbers."""
        found = re.fullmatch(r"([1-9][0-9]{1,2})x([1-9][0-9]{1,2})", str(value), re.ASCII)
        if found is None:
            self.fail("expected columns and rows like 96x27", param, ctx)
        return int(found[1]), int(found[2])
