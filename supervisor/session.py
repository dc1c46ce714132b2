"""Who acts at this screen. It is known to this process alone and goes with it."""

from __future__ import annotations

from common.domain.actor import PERMISSIONS, Actor, Role

TERMINAL = "supervisor"

WATCHING = Actor(Role.SCREEN, TERMINAL)
"""Nobody is signed in."""

ANYBODY = Actor(Role.SUPERVISOR, TERMINAL)
"""Nobody could sign in: no officer of such a role has a PIN."""


class Session:
    """From a sign-in until its end, or until no key was pressed for too long.

    Attributes:
        actor: who acts now.
        name: of whoever is signed in, empty where nobody is.
        open: whether everybody acts here, since nobody could sign in.
        pressed_at: when the last key was pressed, in seconds of a clock that nobody turns.
    """

    def __init__(self) -> None:
        self.actor = WATCHING
        self.name = ""
        self.open = False
        self.pressed_at = 0.0

    @property
    def is_on(self) -> bool:
        """Whether somebody is signed in."""
        return self.actor.officer is not None

    def may(self, action: str) -> bool:
        """Whether the table lets whoever acts here do this."""
        return self.actor.role in PERMISSIONS[action]

    def look(self, *, anybody_signs: bool) -> None:
        """The first PIN of such a role closes the screen to everybody else."""
        if not self.is_on and self.open is anybody_signs:
            self.open = not anybody_signs
            self.actor = ANYBODY if self.open else WATCHING

    def begin(self, officer: str, name: str, role: str, at: float) -> None:
        """Somebody has signed in."""
        self.actor = Actor(Role(role), TERMINAL, officer)
        self.name, self.open, self.pressed_at = name, False, at

    def end(self) -> Actor:
        """Nobody is signed in any more; who was."""
        was, self.actor, self.name = self.actor, WATCHING, ""
        return was

    def is_over(self, at: float, minutes: int) -> bool:
        """Whether nobody has pressed a key for too long."""
        return self.is_on and at - self.pressed_at >= minutes * 60
