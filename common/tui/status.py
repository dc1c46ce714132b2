"""One line at the foot of a page: demonstration mark, trouble or notice, clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual.strip import Strip

from common.i18n.messages import explain
from common.tui.clock import Edge, clock_text

if TYPE_CHECKING:
    from common.tui.app import BaseApp


_SAID_IN_FULL = frozenset({"station_removed", "store_upgrading"})
"""Troubles that are no loss of the line, which would be said by the age of the picture."""


class StatusLine(Edge):
    """Put one at the end of `compose`; `BaseApp` keeps it up to date.

    From left to right: DEMO when the store's clock is simulated; why the store is lost, or else
    what `BaseApp.say` said last; the time.
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
        demo = f" {base.t('app.demo')} " if base.clock.simulated else ""
        clock = f" {clock_text(base)} "
        room = max(0, self.size.width - cell_len(demo) - cell_len(clock))
        sentence = set_cell_size(f" {sentence_of(base)}", room)
        style = self.get_component_rich_style
        plain = style("status--stale") if base.trouble else self.rich_style
        return Strip(
            [
                Segment(demo, style("status--demo")),
                Segment(sentence, plain),
                Segment(clock, style("status--clock")),
            ]
        ).crop(0, self.size.width)


def sentence_of(base: BaseApp[Any]) -> str:
    """What the line says in words."""
    if base.trouble is None:
        return base.notice
    if base.trouble.code == "store_newer":
        return base.t("app.upgrading")
    if base.stale_since is None or base.trouble.code in _SAID_IN_FULL:
        return explain(base.trouble, base.t, base.zone)
    return base.t("hall.stale", time=base.t.time(base.stale_since, base.zone))
