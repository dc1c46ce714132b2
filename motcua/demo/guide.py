"""What leads the visitor: the line that says what to press, and the line of who shares a place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget


class Guide(Widget):
    """The line at the top: the product's name, what to press now, and how to get about."""

    DEFAULT_CSS = """
    Guide {
        height: 1; background: $panel;
        & > .guide--name { background: $primary; color: $background; text-style: bold; }
        & > .guide--hint { background: $accent; color: $background; text-style: bold; }
        & > .guide--keys { color: $foreground; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"guide--name", "guide--hint", "guide--keys"}
    ALLOW_SELECT: ClassVar[bool] = False

    name_and_keys: reactive[tuple[str, str]] = reactive(("", ""), init=False)
    """The product's name, and the keys that are not for the panes."""

    _hint = ""

    def say(self, hint: str) -> None:
        """Say what to do next."""
        if hint != self._hint:
            self._hint = hint
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Name, hint, keys; a narrow window does without the name."""
        width = self.size.width
        hint = f" ▶ {self._hint} " if self._hint else ""
        name, keys = (f" {text} " for text in self.name_and_keys)
        room = width - cell_len(hint) - cell_len(keys)
        name = name if room >= cell_len(name) else ""
        style = self.get_component_rich_style
        segments = [
            Segment(name, style("guide--name")),
            Segment(hint, style("guide--hint")),
            Segment(" " * max(0, room - cell_len(name)), self.rich_style),
            Segment(keys, style("guide--keys")),
        ]
        return Strip(segments).adjust_cell_length(width, self.rich_style)


class Tabs(Widget):
    """Who can be brought to the front; those that are seen are bright. A click chooses.

    Args:
        titles: of each, by id.
    """

    DEFAULT_CSS = """
    Tabs {
        height: 1; background: $background;
        & > .tabs--seen { background: $secondary; color: $background; text-style: bold; }
        & > .tabs--hidden { background: $surface; color: $foreground; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"tabs--seen", "tabs--hidden"}
    ALLOW_SELECT: ClassVar[bool] = False

    @dataclass
    class Chosen(Message):
        """Somebody wants to see this one."""

        place: str

    def __init__(self, titles: Mapping[str, str], *, name: str) -> None:
        super().__init__(id=name)
        self._titles = {place: f" {title} " for place, title in titles.items()}
        self._choices: tuple[str, ...] = ()
        self._hidden: frozenset[str] = frozenset()

    def show(self, choices: tuple[str, ...], hidden: frozenset[str]) -> None:
        """Who can be chosen, and who of them is not seen now."""
        self._choices, self._hidden = choices, hidden
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Choose the one under the mouse."""
        left = 0
        for place in self._choices:
            title = self._titles[place]
            if left <= event.x < left + cell_len(title):
                self.post_message(self.Chosen(place))
            left += cell_len(title) + 1

    def render_line(self, y: int) -> Strip:
        """All of them in a row."""
        seen = self.get_component_rich_style("tabs--seen")
        hidden = self.get_component_rich_style("tabs--hidden")
        segments: list[Segment] = []
        for place in self._choices:
            style = hidden if place in self._hidden else seen
            segments.append(Segment(self._titles[place], style))
            segments.append(Segment(" ", self.rich_style))
        return Strip(segments).adjust_cell_length(self.size.width, self.rich_style)
