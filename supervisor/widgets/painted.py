"""A widget that draws lines of cells, each in the style of its level."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.widget import Widget

from supervisor.cells import Level


class Painted(Widget):
    """Styles come from the component classes `level--good`, `level--watch` and so on."""

    ALLOW_SELECT: ClassVar[bool] = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"level--{level.name.lower()}" for level in Level}
    DEFAULT_CSS = """
    Painted {
        & > .level--quiet { color: $foreground 60%; }
        & > .level--good { color: $success; }
        & > .level--watch { color: $warning; text-style: bold; }
        & > .level--trouble { color: $error; text-style: bold; }
    }
    """

    def style_of(self, level: Level) -> Style:
        """The style of a level on this widget's background."""
        return self.get_component_rich_style(f"level--{level.name.lower()}")

    def segment(self, text: str, level: Level) -> Segment:
        """A piece of a line."""
        return Segment(text, self.style_of(level))
