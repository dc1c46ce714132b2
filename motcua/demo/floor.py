"""The floor of the hall: it puts everything where `arrange` says, whatever the window's size."""

from __future__ import annotations

from dataclasses import dataclass

from textual.geometry import NULL_OFFSET, Size, Spacing
from textual.layout import ArrangeResult, Layout, WidgetPlacement
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from motcua.demo.arrangement import COUNTER, DISPLAY, KIOSK, SLIP, arrange, hidden


class _FloorPlan(Layout):
    name = "hall"

    def arrange(
        self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True
    ) -> ArrangeResult:
        places = arrange(size, parent.front if isinstance(parent, Floor) else KIOSK)
        return [
            WidgetPlacement(places[child.id], NULL_OFFSET, Spacing(), child)
            for child in children
            if child.id in places
        ]


_FLOOR_PLAN = _FloorPlan()


class Floor(Widget):
    """Holds panes and panels by their ids; `front` is the one seen in any case."""

    front: reactive[str] = reactive(KIOSK, init=False)

    @dataclass
    class Rearranged(Message):
        """Others are hidden now."""

    @property
    def layout(self) -> Layout:
        """Our own plan."""
        return _FLOOR_PLAN

    @property
    def hidden(self) -> frozenset[str]:
        """The ids of those behind somebody else now."""
        return hidden(self.size, self.front)

    @property
    def choices(self) -> tuple[str, ...]:
        """The ids of those to go to: the screens, and the slip where it is behind one."""
        slip_shares = self.front == SLIP or SLIP in self.hidden
        return (KIOSK, COUNTER, DISPLAY, SLIP) if slip_shares else (KIOSK, COUNTER, DISPLAY)

    def on_resize(self) -> None:
        """Another size may hide others."""
        self.post_message(self.Rearranged())

    def watch_front(self) -> None:
        """Another front does, where places are shared."""
        for child in self.children:
            child.refresh(layout=True)  # makes the floor forget its arrangement
        self.post_message(self.Rearranged())
