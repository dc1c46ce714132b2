"""What is seen of a report: its head, a page of it, and what the marked row has no room for."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual.app import ComposeResult

from common.domain.reporting import Span
from common.reports import known
from common.reports.document import Document
from common.reports.period import period
from common.tui.app import BaseScreen
from common.tui.status import StatusLine
from common.views.supervisor import SupervisorView
from supervisor.cells import Cell, Level
from supervisor.latest import Latest
from supervisor.layer import Layer
from supervisor.narrowing import Only
from supervisor.saved import Copy, copy_of
from supervisor.tables import report_words as words
from supervisor.tables.reports import Dossier, Sheet, Ticket, said_only
from supervisor.widgets.line import Line
from supervisor.widgets.paragraph import Paragraph
from supervisor.widgets.sheet_view import SheetView

if TYPE_CHECKING:
    from supervisor.app import SupervisorApp

_LINES = 5
"""Around the page: title, period, part, keys, status."""


class ReportView(BaseScreen[SupervisorView]):
    """Shows the newest of its layers; its keys are those of `ReportPage`."""

    def __init__(self) -> None:
        super().__init__()
        self._report = ""
        self._span: Span | None = None
        self._only = Only()
        self._other: Span | None = None
        self._shown: tuple[Span, Only] | None = None
        self._layers: list[Layer] = []
        self._why = ""
        self._pending = False
        self._latest = Latest()

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield Line(id="period")
        yield Line(id="part")
        yield SheetView(id="sheet")
        yield Paragraph(id="detail")
        yield Line(id="keys")
        yield StatusLine()

    def on_resize(self) -> None:
        """Another width, other pages."""
        self.call_after_refresh(self._fill)

    @property
    def _may(self) -> bool:
        """Whether whoever is here now may see it: who asked for it may have signed out since."""
        return self._supervisor.session.may(self._entry.permission)

    @property
    def _supervisor(self) -> SupervisorApp:
        return cast("SupervisorApp", self.app)

    @property
    def _entry(self) -> known.Entry:
        return known.KNOWN[self._report]

    @property
    def _sheets(self) -> tuple[Sheet, ...]:
        """As many lines as there are without details: those that need some take them away."""
        width, height = self.size
        return self._layers[-1].sheets(width, height - _LINES, self._document.zone, self.t)

    @property
    def _document(self) -> Document:
        return cast(Document, self._layers[0].what)

    @property
    def _view(self) -> SheetView:
        return self.query_one("#sheet", SheetView)

    @property
    def _detail(self) -> Paragraph:
        return self.query_one("#detail", Paragraph)

    def _fill(self) -> None:
        """Lay out the pages and show the one that is on."""
        if not self.query("#sheet"):
            return
        if self._layers:
            layer, found = self._layers[-1], self._sheets
            layer.part = min(layer.part, len(found) - 1)
            sheet = found[layer.part]
            self._detail.styles.height = sheet.below
            self._detail.display = bool(sheet.below)
            self._view.fill(sheet, layer.marks.get(layer.part, 0))
            self._paint_part(layer, found)
        else:
            self._view.fill(said_only(self._why, self.size.width))
            self._detail.display = False
            self.query_one("#part", Line).fill((), self._kinds)
        self._paint_head()
        self._paint_keys()

    @property
    def _kinds(self) -> tuple[Cell, ...]:
        """The kinds of periods, where there is a choice."""
        several = bool(self._report) and self._entry.spans == "any"
        return (words.lengths(self._span, self.t),) if several else ()

    def _paint_part(self, layer: Layer, found: tuple[Sheet, ...]) -> None:
        """Which page of how many, and which part of a table's columns."""
        kinds = self._kinds if len(self._layers) == 1 else ()
        sheet, count, width = found[layer.part], len(found), self.size.width
        title, ends = words.page(sheet, layer.part, count, width, kinds, self.t)
        self.query_one("#part", Line).fill((title,), ends)

    def _paint_head(self) -> None:
        view, t = self.base.view, self.t
        if view is None or not self._report or not self.query("#sheet"):
            return
        made: tuple[Cell, ...] = ()
        title = t(f"supervisor.reports.name.{self._report}")
        names = self._only.names if self._may else ""
        if self._layers:
            at = t.time(self._document.made_at, view.hall.zone)
            made = (Cell(t("supervisor.reports.made", at=at), Level.QUIET),)
        self.query_one("#title", Line).fill((Cell(f"{title} · {names}" if names else title),), made)
        if self._span is not None:
            growing = bool(self._layers) and self._document.growing
            ends = (Cell(t("supervisor.reports.growing"), Level.WATCH),) if growing else ()
            self.query_one("#period", Line).fill((Cell(period(self._span, t)),), ends)
        self._paint_detail()

    def _paint_detail(self) -> None:
        """What the marked row has no room for."""
        sheet = self._view.sheet
        text = sheet.details(self._view.marked) if sheet.chosen and sheet.count else ""
        self._detail.fill(Cell(text, Level.QUIET))

    def _paint_keys(self) -> None:
        t, deep = self.t, len(self._layers) > 1
        keys = words.keys(
            t,
            opens=bool(self._layers) and bool(self._key or self._matter),
            pages=bool(self._layers) and len(self._sheets) > 1,
            steps=not deep and bool(self._report) and self._entry.spans != "now",
            whole=not deep,
            narrows=bool(self._report and self._entry.narrows),
            compares=bool(self._report) and self._entry.compares,
            saves=self._copy is not None,
        )
        back = t("supervisor.reports.key.back" if deep else "supervisor.reports.key.list")
        self.query_one("#keys", Line).fill(tuple(keys), (Cell(f"Esc {back}"),))

    @property
    def _matter(self) -> Ticket | Dossier | None:
        return self._layers[-1].matter(self._view.sheet, self._view.marked)

    @property
    def _key(self) -> str:
        return self._layers[-1].opens(self._view.sheet, self._view.marked)

    @property
    def _copy(self) -> Copy | None:
        """What would be written: the report, or the rows that are open, as they were worked out."""
        if self._shown is None:
            return None
        return copy_of(self._shown[1], self._layers, self._view.sheet.table)
