"""What staff do at a citizen's terminal."""

from __future__ import annotations

from dataclasses import dataclass, field

from common.domain.commands import Command


@dataclass(frozen=True, slots=True)
class LeaveTerminal(Command):
    """A supervisor or administrator leaves the locked screen. Only the PIN says who: a citizen's
    terminal has no keys for a name."""

    action = "terminal.leave"
    pin: str = field(repr=False)
