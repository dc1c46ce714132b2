"""A trial period: the hall works for real, and its days stand outside the official figures."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.commands import Command


@dataclass(frozen=True, slots=True)
class StartTrial(Command):
    """The trial begins with the next business day that is opened, and lasts up to and with `until`
    (YYYY-MM-DD), or until somebody ends it. While one is declared: it gets this last day."""

    action = "trial.start"
    until: str | None = None


@dataclass(frozen=True, slots=True)
class EndTrial(Command):
    """The trial is over with the last business day that was opened; one that has not begun is
    called off."""

    action = "trial.end"
