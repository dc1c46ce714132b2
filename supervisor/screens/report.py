"""A report: page by page, of any days and any part of the centre, with what is behind it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING, ClassVar, cast

from textual.app import ComposeResult
from textual.binding import BindingType

from common.domain.refusal import Refusal, Trouble
from common.domain.reporting import Span
from common.i18n.messages import explain
from common.reports import known
from common.reports.document import Document, Table
from common.reports.period import period
from common.store.store import Store
from common.tui.app import AnswerT, BaseScreen
from common.tui.status import StatusLine
from common.views.supervisor import SupervisorView
from supervisor import periods, wanted
from supervisor.asking import Asking
from supervisor.cells import Cell, Level
from supervisor.latest import Latest
from supervisor.layer import Layer
from supervisor.narrowing import Only, Part
from supervisor.saved import Copy, copy_of
from supervisor.tables import report_words as words
from supervisor.tables.report_officers import is_choice
from supervisor.tables.reports import Dossier, Sheet, Ticket, said_only
from supervisor.wanted import Wanted, closes_on
from supervisor.widgets.line import Line
from supervisor.widgets.paragraph import Paragraph
from supervisor.widgets.sheet_view import SheetView

if TYPE_CHECKING:
    from supervisor.app import SupervisorApp
    from supervisor.screens.history import HistoryPage


_LINES = 5
"""Around the page: title, period, part, keys, status."""


class ReportPage(BaseScreen[SupervisorView]):
    """Worked out beside the live picture; whoever has left meanwhile sees none of it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *((str(digit), f"length({digit - 1})") for digit in range(1, words.FROM_TO)),
        (str(words.FROM_TO), "days"),
        ("left", "step(-1)"),
        ("right", "step(1)"),
        ("tab", "part(1)"),
        ("shift+tab", "part(-1)"),
        ("up", "move(-1)"),
        ("down", "move(1)"),
        ("pageup", "turn(-1)"),
        ("pagedown", "turn(1)"),
        ("home", "move(-1000000)"),
        ("end", "move(1000000)"),
        ("enter", "open_row"),
        ("f2", "session"),
        ("f4", "save"),
        ("f5", "narrow"),
        ("f6", "again"),
        ("f3", "back"),
        ("escape", "back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._report = ""
        self._span: Span | None = None
        self._only = Only()
        self._shown: tuple[Span, Only] | None = None
        self._layers: list[Layer] = []
        self._why = ""
        self._pending = False
        self._latest = Latest()

    def open(self, name: str) -> None:
        """Another report, for the days that it is usually about; made when the page is seen."""
        self._report, self._span, self._layers, self._pending = name, None, [], True
        self._only, self._shown, self._why = Only(), None, ""

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield Line(id="period")
        yield Line(id="part")
        yield SheetView(id="sheet")
        yield Paragraph(id="detail")
        yield Line(id="keys")
        yield StatusLine()

    def show(self, view: SupervisorView) -> None:
        """The hall moves on, a report stays as it was made, while somebody is here who may see
        it."""
        if not self._may:
            self._pending = True
            if self._layers or self._why:
                self._forget()
        elif self._pending and self.on_top:
            self._make()
        self._paint_head()
        self._paint_keys()

    def on_resize(self) -> None:
        """Another width, other pages."""
        self.call_after_refresh(self._fill)

    @property
    def _may(self) -> bool:
        """Whether whoever is here now may see it: who asked for it may have signed out since."""
        return self._supervisor.session.may(self._entry.permission)

    # Making.

    @property
    def _supervisor(self) -> SupervisorApp:
        return cast("SupervisorApp", self.app)

    @property
    def _entry(self) -> known.Entry:
        return known.KNOWN[self._report]

    @property
    def _wanted(self) -> Wanted:
        return Wanted(self._report, self._span, self._only, self._supervisor.actor, self.t)

    def _make(self) -> None:
        """Work out the report. Its pages stay until the new ones are there; where there are none
        for these days or this part, that is said in their place."""
        self._pending, asked = False, self._wanted

        def made(found: tuple[Span, Document | Refusal]) -> None:
            self._span, what = found
            part = self._layers[0].part if self._layers else 0
            self._layers, self._why = [], ""
            if isinstance(what, Document):
                self._layers, self._span = [Layer(what, part=part)], what.span
                self._shown = (what.span, self._only)
            else:
                self._why = explain(what, self.t, self.base.zone)
            self.base.say("")

        self._run(lambda store: wanted.tried(store, asked), made, "supervisor.reports.making")

    def _run(
        self, work: Callable[[Store], AnswerT], then: Callable[[AnswerT], None], doing: str
    ) -> None:
        """`work` aside; what it answers is for whoever may see it, if they still are here."""

        def answered(found: AnswerT) -> None:
            if self._may:
                then(found)
                self._fill()

        def failed(error: Refusal | Trouble) -> None:
            self.base.refuse(error)
            if self._shown is not None:  # what is seen is said to be what it is
                self._span, self._only = self._shown
            self._paint_head()

        self.base.say(self.t(doing))
        self._latest.ask(self._supervisor, work, answered, failed)

    # What is seen.

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
            saves=self._copy is not None,
        )
        back = t("supervisor.reports.key.back" if deep else "supervisor.reports.key.list")
        self.query_one("#keys", Line).fill(tuple(keys), (Cell(f"Esc {back}"),))

    # Keys.

    def action_length(self, place: int) -> None:
        """The period of another kind."""
        if self._at_report and self._span is not None and self._entry.spans == "any":
            self._go(periods.of_length(self._span, place, self._today, closes_on(self._report)))

    def action_days(self) -> None:
        """From one day to another."""
        if self._at_report and self._span is not None and self._entry.spans == "any":
            Asking(self._supervisor).days(self._today, self._go)

    def action_step(self, step: int) -> None:
        """Earlier, or later as far as there is anything."""
        if self._at_report and self._span is not None and self._entry.spans != "now":
            self._go(periods.beside(self._span, step, self._today, closes_on(self._report)))

    def _go(self, span: Span) -> None:
        if span != self._span:
            self._span = span
            self._make()
            self._paint_head()

    def action_narrow(self) -> None:
        """Of a part of the centre only, or of all of it again."""
        if not self._at_report or not self._report or not self._may:
            return

        def chosen(only: Only) -> None:
            if only != self._only:
                self._only = only
                self._make()
                self._paint_head()

        if self._entry.narrows:
            Asking(self._supervisor).narrow(self._report, self._only, chosen)
        else:
            self.base.say(self.t("supervisor.reports.narrow.not"))

    @property
    def _today(self) -> date:
        zone = cast(tzinfo, self.base.zone)
        return datetime.fromtimestamp(self.base.now() / 1000, zone).date()

    @property
    def _at_report(self) -> bool:
        return self.on_top and len(self._layers) <= 1

    def action_part(self, step: int) -> None:
        """The next page, round and round."""
        if self._layers:
            self._keep_mark()
            layer = self._layers[-1]
            layer.part = (layer.part + step) % len(self._sheets)
            self._fill()

    def _keep_mark(self) -> None:
        layer = self._layers[-1]
        layer.marks[layer.part] = self._view.marked

    def action_move(self, rows: int) -> None:
        """Another row."""
        self._view.move(rows)
        self._moved()

    def action_turn(self, pages: int) -> None:
        """By what is seen at once."""
        self._view.turn(pages)
        self._moved()

    def _moved(self) -> None:
        self._paint_detail()
        self._paint_keys()

    def action_open_row(self) -> None:
        """The ticket or dossier that the marked row names, or the rows behind it."""
        if not self.on_top or not self._layers or not self._view.sheet.count:
            return
        if (self._span, self._only) != self._shown:
            return  # another one is on its way
        match self._matter:
            case Ticket(number, day):
                cast("HistoryPage", self.app.get_screen("history")).open(number, day)
                self.app.push_screen("history")
            case Dossier(code):
                asked = self._wanted
                self._deeper(code, lambda store: wanted.story(store, asked, code))
            case _ if self._key:
                self._open_figure(self._key)

    @property
    def _matter(self) -> Ticket | Dossier | None:
        return self._layers[-1].matter(self._view.sheet, self._view.marked)

    @property
    def _key(self) -> str:
        return self._layers[-1].opens(self._view.sheet, self._view.marked)

    def _open_figure(self, key: str) -> None:
        """The rows behind it; of the question whose report it is, that officer's."""
        if is_choice(self._document):
            name = next(row[1] for row in self._document.tables[0].rows if row[0] == key)
            self._only = Only((Part("officer", key, f"{key} · {name}"),))
            self._make()
            return
        asked = self._wanted
        self._deeper(key, lambda store: wanted.opened(store, asked, key))

    def _deeper(self, key: str, work: Callable[[Store], Document | Table]) -> None:
        def found(what: Document | Table) -> None:
            self._keep_mark()
            self._layers.append(Layer(what, key))
            self.base.say("")

        self._run(work, found, "supervisor.reports.opening")

    @property
    def _copy(self) -> Copy | None:
        """What would be written: the report, or the rows that are open, as they were worked out."""
        if self._shown is None:
            return None
        return copy_of(self._shown[1], self._layers, self._view.sheet.table)

    def action_save(self) -> None:
        """A file of what is seen."""
        if self.on_top and self._may and (copy := self._copy) is not None:
            Asking(self._supervisor).form(copy)

    def action_again(self) -> None:
        """What is so now."""
        if self._at_report and self._report:
            self._make()

    def action_session(self) -> None:
        """In, or out."""
        if self.on_top:
            self._supervisor.turn_session()

    def action_back(self) -> None:
        """From the rows to the report, from the report to the list."""
        if not self.on_top:
            return
        self.base.say("")
        if len(self._layers) > 1:
            self._latest.drop()
            self._layers.pop()
            self._fill()
        else:
            self._forget()
            self._pending = False
            self._supervisor.aside.rest()
            self.app.pop_screen()

    def _forget(self) -> None:
        """Show nothing of it any more."""
        self._latest.drop()
        if self._layers or self._why:
            self._layers, self._why = [], ""
            self._fill()
