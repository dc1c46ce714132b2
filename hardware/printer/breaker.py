"""Whether to send at all: known reasons against it, so that nobody waits to learn them again."""

from __future__ import annotations

from hardware.printer.escpos import Fence
from hardware.printer.jobs import Evidence


class Breaker:
    """Opens at the first failure; closes when the printer has answered, and only then.

    Three things speak against printing, in this order: there is no connection or no answer; the
    printer named a fault; a fence that it used to answer went unanswered, although it says that
    it is well.
    """

    def __init__(self, *proven: Fence) -> None:
        self._away: Evidence | None = None
        self._fault: Evidence | None = None
        self._answered = set(proven)
        self.doubted: Fence | None = None
        """The fence to be answered, with nothing to print, before anything is sent again."""

    @property
    def reason(self) -> Evidence | None:
        """Why nothing can be printed now."""
        doubt = Evidence("fence_silent") if self.doubted else None
        return self._away or self._fault or doubt

    def lost(self, evidence: Evidence) -> None:
        """There is no printer to talk to."""
        self._away = evidence

    def heard(self, fault: Evidence | None) -> None:
        """The printer has told its state."""
        self._away, self._fault = None, fault

    def fence_answered(self, kind: Fence) -> None:
        """It can answer this one, so that silence means something from now on."""
        self._answered.add(kind)
        self.doubted = None

    def fence_given_up(self, kind: Fence) -> None:
        """It does not answer this one any more, and yet goes on working: another model?"""
        self._answered.discard(kind)
        self.doubted = None

    def fence_unanswered(self, kind: Fence) -> None:
        """It says nothing is wrong, and yet did not answer."""
        if kind in self._answered:
            self.doubted = kind
