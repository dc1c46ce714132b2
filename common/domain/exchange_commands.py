"""What comes from another system, as a command."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.commands import Command
from common.domain.exchange import Row

ROWS_AT_ONCE = 50
"""Rows taken in by one transaction: nobody else writes meanwhile."""


@dataclass(frozen=True, slots=True)
class ImportExchange(Command):
    """Rows of the system `source`, at most `ROWS_AT_ONCE`. `by` is who brought them.

    Each goes in by itself or is refused by itself; one that went in before changes nothing.
    """

    action = "exchange.import"
    source: str
    rows: tuple[Row, ...]
    by: str
