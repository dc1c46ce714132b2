"""One line at the foot of a page: demonstration mark, trouble or notice, clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual.strip import Strip

from common.domain.mark import Mark
from common.i18n.messages import explain
from common.tui.clock import Edge, clock_text

if TYPE_CHECKING:
    from common.tui.app import BaseApp


_SAID_IN_FULL = frozenset({"station_removed", "store_upgrading"})
"""Troubles that are no loss of the line, which would be said by the age of the picture."""


class StatusLine(Edge):
    """Put one at the end of `compose`; `BaseApp` keeps it up to date.

    From left to right: the mark of a hall that is none, or not yet (training, trial, demo); why
    the store is lost, or else what `BaseApp.say` said last; the time.
    """

    DEFAULT_CSS = """
    StatusLine {
        dock: bottom; height: 1; background: $panel; color: $foreground;
        & > .status--demo { background: $accent; color: $background; text-style: bold; }
        & > .status--stale { background: $error; color: $background; text-style: bold; }
        & > .status--clock { text-style: bold; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"status--demo", "status--stale", "status--clock"}

    _clock = ""

    def tick(self) -> None:
        text = clock_text(self.app)
        if text != self._clock:
            self._clock = text
            self.refresh()

    def renew(self) -> None:
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line, whatever the width: the clock stays, a long sentence is cut."""
        base = cast("BaseApp[Any]", self.app)
        clock, said = f" {clock_text(base)} ", f" {sentence_of(base)}"
        mark = _mark(base, self.size.width - cell_len(clock) - cell_len(said))
        room = max(0, self.size.width - cell_len(mark) - cell_len(clock))
        sentence = set_cell_size(said, room)
        style = self.get_component_rich_style
        plain = style("status--stale") if base.trouble else self.rich_style
        return Strip(
            [
                Segment(mark, style("status--demo")),
                Segment(sentence, plain),
                Segment(clock, style("status--clock")),
            ]
        ).crop(0, self.size.width)


def _mark(base: BaseApp[Any], room: int) -> str:
    """The mark of the store; in one word where the sentence leaves no room for the whole of it."""
    mark = mark_of(base)
    if mark is None:
        return ""
    whole = f" {base.t(mark.text)} "
    return whole if cell_len(whole) <= room else f" {base.t(f'mark.{mark.value}')} "


def mark_of(base: BaseApp[Any]) -> Mark | None:
    """What stands over the screen; before the first picture nothing is known."""
    mark: Mark | None = None if base.view is None else base.view.hall.mark
    if mark is not None:
        return mark
    return Mark.DEMO if base.clock.simulated else None


def sentence_of(base: BaseApp[Any]) -> str:
    """What the line says in words."""
    if base.trouble is None:
        return base.notice
    if base.trouble.code in ("store_newer", "program_replaced"):
        return base.t("app.upgrading")
    if base.stale_since is None or base.trouble.code in _SAID_IN_FULL:
        return explain(base.trouble, base.t, base.zone)
    return base.t("hall.stale", time=base.t.time(base.stale_since, base.zone))
