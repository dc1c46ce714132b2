"""Who acts at a screen of staff, and for how long."""

from __future__ import annotations

from dataclasses import dataclass, field

from common.domain.commands import LATER, Command


@dataclass(frozen=True, slots=True)
class StartSession(Command):
    """Somebody signs in at the supervisor's screen: from now on they act there, by their role. The
    session itself is in the memory of that screen and goes with it."""

    action = "session.start"
    officer: str
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class EndSession(Command):
    """It is over. `why` is `key` where they said so, `idle` where nobody pressed one any more."""

    action = "session.end"
    why: str = "key"


@dataclass(frozen=True, slots=True)
class ConfirmPin(Command):
    """Whoever is on duty at a desk says that it is they: the screen had asked, since nobody had
    pressed a key for long. Desk and duty stay as they are."""

    action = "desk.confirm"
    desk: str
    officer: str
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class UnlockOfficer(Command):
    """An officer who typed too many wrong PINs may try again at once, everywhere."""

    action = "officer.unlock"
    officer: str
    why: str | None = field(default=None, metadata=LATER)
