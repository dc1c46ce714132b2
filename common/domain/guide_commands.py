"""What a guide does beyond what other staff do too."""

from __future__ import annotations

from dataclasses import dataclass, field

from common.domain.commands import Command


@dataclass(frozen=True, slots=True)
class SignInGuide(Command):
    """Somebody begins to give numbers by hand at a kiosk's place. No desk and no duty: nobody is
    called there."""

    action = "guide.sign_in"
    officer: str
    pin: str = field(repr=False)
