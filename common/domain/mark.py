"""What stands over everything of a hall whose figures are not, or not yet, the official ones."""

from __future__ import annotations

from enum import StrEnum


class Mark(StrEnum):
    """Which mark. `text` is the key of its words."""

    DEMO = "demo"
    """The clock is simulated: a show."""
    TRAINING = "training"
    """Officers practise here with invented people: nothing is worth anything."""
    TRIAL = "trial"
    """Real people and real numbers, outside the official figures."""

    @property
    def text(self) -> str:
        """The key of the words."""
        return "app.demo" if self is Mark.DEMO else f"slip.{self.value}"
