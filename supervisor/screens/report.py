"""A report: page by page, for a day, month, quarter, half year or year, with what is behind it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import BindingType

from common.domain.refusal import Refusal, Trouble
from common.domain.reporting import Length, Span, after, before, period_of
from common.reports import known
from common.reports.document import Document, Table
from common.store.store import Store
from common.tui.app import AnswerT, BaseScreen
from common.tui.status import StatusLine
from common.views.supervisor import SupervisorView
from supervisor import wanted
from supervisor.cells import Cell, Level, fit
from supervisor.layer import Layer
from supervisor.saved import save
from supervisor.tables.report_officers import is_choice
from supervisor.tables.report_words import lengths, period
from supervisor.tables.reports import Dossier, Sheet, Ticket, matter_of, sheets, table_sheets
from supervisor.wanted import Wanted, closes_on
from supervisor.widgets.line import Line
from supervisor.widgets.sheet_view import SheetView

if TYPE_CHECKING:
    from supervisor.app import SupervisorApp
    from supervisor.screens.history import HistoryPage

LENGTHS = tuple(Length)
"""Kinds of periods by their digit, from 1."""


class ReportPage(BaseScreen[SupervisorView]):
    """Worked out in the store's thread; whoever has left meanwhile sees none of it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *((str(digit), f"length({digit - 1})") for digit in range(1, len(LENGTHS) + 1)),
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
        ("f4", "save('pdf')"),
        ("f5", "save('xlsx')"),
        ("f6", "again"),
        ("f3", "back"),
        ("escape", "back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._report = ""
        self._span: Span | None = None
        self._officer: str | None = None
        self._layers: list[Layer] = []
        self._pending = False
        self._asked = 0

    def open(self, name: str) -> None:
        """Another report, for the days that it is usually about; made when the page is seen."""
        self._report, self._span, self._layers, self._pending = name, None, [], True
        self._officer = None

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield Line(id="period")
        yield Line(id="part")
        yield SheetView(id="sheet")
        yield Line(id="detail")
        yield Line(id="keys")
        yield StatusLine()

    def show(self, view: SupervisorView) -> None:
        """The hall moves on, a report stays as it was made, while somebody is here who may see
        it."""
        if not self._may:
            self._pending = True
            if self._layers:
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
        actor = self._supervisor.actor
        return Wanted(self._report, self._span, self._officer, actor, self.t)

    def _make(self) -> None:
        """Work out the report. Its pages stay until the new ones are there."""
        self._pending, asked = False, self._wanted

        def made(document: Document) -> None:
            self._span = document.span
            part = self._layers[0].part if self._layers else 0
            self._layers = [Layer(document, part)]
            self.base.say("")

        self._run(lambda store: wanted.made(store, asked), made, "supervisor.reports.making")

    def _run(
        self, work: Callable[[Store], AnswerT], then: Callable[[AnswerT], None], doing: str
    ) -> None:
        """`work` in the store's thread; what it answers counts if nothing else was asked since."""
        self._asked += 1
        asked = self._asked

        def answered(found: AnswerT) -> None:
            if asked == self._asked and self._may:
                then(found)
                self._fill()

        def failed(error: Refusal | Trouble) -> None:
            if asked == self._asked:
                self.base.refuse(error)

        self.base.say(self.t(doing))
        self.base.run_store(work, answered, failed)

    # What is seen.

    @property
    def _sheets(self) -> tuple[Sheet, ...]:
        layer, size = self._layers[-1], self._view.size
        if layer.pages[0] != size:
            what, zone = layer.what, self._document.zone
            if isinstance(what, Document):
                layer.pages = size, sheets(what, size.width, size.height, self.t)
            else:
                layer.pages = size, table_sheets(what, size.width, zone, self.t)
        return layer.pages[1]

    @property
    def _document(self) -> Document:
        return cast(Document, self._layers[0].what)

    @property
    def _view(self) -> SheetView:
        return self.query_one("#sheet", SheetView)

    def _fill(self) -> None:
        """Lay out the pages and show the one that is on."""
        if not self.query("#sheet"):
            return
        if self._layers:
            layer, found = self._layers[-1], self._sheets
            layer.part = min(layer.part, len(found) - 1)
            self._view.fill(found[layer.part], layer.marks.get(layer.part, 0))
            self._paint_part(layer, found)
        else:
            self._view.fill(Sheet("", (), (), (), 0, lambda _: ()))
            self.query_one("#part", Line).fill(())
        self._paint_head()
        self._paint_keys()

    def _paint_part(self, layer: Layer, found: tuple[Sheet, ...]) -> None:
        """Which page of how many, and which part of a table's columns."""
        sheet = found[layer.part]
        kinds = (lengths(self._span, self.t),) if len(self._layers) == 1 else ()
        number = f"{layer.part + 1}/{len(found)}  " if len(found) > 1 else ""
        part = f" ({self.t('supervisor.reports.part', part=sheet.part)})" if sheet.part else ""
        taken = sum(cell_len(kind.text) + 2 for kind in kinds) + cell_len(number + part) + 2
        room = min(max(0, self.size.width - taken), cell_len(sheet.title))
        title = Cell(f"{number}{fit(sheet.title, room)}{part}")
        self.query_one("#part", Line).fill((title,), kinds)

    def _paint_head(self) -> None:
        view, t = self.base.view, self.t
        if view is None or not self._report or not self.query("#sheet"):
            return
        made: tuple[Cell, ...] = ()
        title = t(f"supervisor.reports.name.{self._report}")
        if self._layers:
            title += f" · {self._officer}" if self._officer else ""
            at = t.time(self._document.made_at, view.hall.zone)
            made = (Cell(t("supervisor.reports.made", at=at), Level.QUIET),)
        self.query_one("#title", Line).fill((Cell(title),), made)
        if self._span is not None:
            growing = bool(self._layers) and self._document.growing
            ends = (Cell(t("supervisor.reports.growing"), Level.WATCH),) if growing else ()
            self.query_one("#period", Line).fill((Cell(period(self._span, t)),), ends)
        self._paint_detail()

    def _paint_detail(self) -> None:
        sheet = self._view.sheet
        said = sheet.details(self._view.marked) if sheet.chosen and sheet.count else ""
        self.query_one("#detail", Line).fill((Cell(said, Level.QUIET),) if said else ())

    def _paint_keys(self) -> None:
        t, deep = self.t, len(self._layers) > 1
        keys = [Cell("↑↓")]
        if self._layers and (self._key or self._matter is not None):
            keys.append(Cell(t("supervisor.reports.key.rows")))
        if self._layers and len(self._sheets) > 1:
            keys.append(Cell(t("supervisor.reports.key.part")))
        if not deep:
            names = ("step", "pdf", "xlsx", "again")
            keys += [Cell(t(f"supervisor.reports.key.{name}")) for name in names]
        back = t("supervisor.reports.key.back" if deep else "supervisor.reports.key.list")
        self.query_one("#keys", Line).fill(tuple(keys), (Cell(f"Esc {back}"),))

    # Keys.

    def action_length(self, place: int) -> None:
        """The period of another kind in which the one shown ends, not later than today."""
        if self._at_report and self._span is not None:
            day = min(self._span.last, self._today)
            self._go(period_of(max(day, self._span.first), LENGTHS[place], closes_on(self._report)))

    def action_step(self, step: int) -> None:
        """Earlier, or later as far as there is anything."""
        if not self._at_report or self._span is None:
            return
        found = (after if step > 0 else before)(self._span, closes_on(self._report))
        if found.first <= self._today:
            self._go(found)

    def _go(self, span: Span) -> None:
        if span != self._span:
            self._span = span
            self._make()
            self._paint_head()

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
        if self._span != self._document.span:
            return  # another one is on its way
        match self._matter:
            case Ticket(number, day):
                cast("HistoryPage", self.app.get_screen("history")).open(number, day)
                self.app.push_screen("history")
            case Dossier(code):
                self._open_dossier(code)
            case _ if self._key:
                self._open_figure(self._key)

    @property
    def _matter(self) -> Ticket | Dossier | None:
        sheet = self._view.sheet
        if sheet.table is None or not sheet.count:
            return None
        found = matter_of(sheet.table, sheet.table.rows[self._view.marked])
        told = len(self._layers) > 1 and isinstance(self._layers[-1].what, Document)
        return None if told and isinstance(found, Dossier) else found

    @property
    def _key(self) -> str:
        """What opens the marked row; only the report itself has such rows."""
        sheet = self._view.sheet
        return sheet.opens(self._view.marked) if len(self._layers) == 1 and sheet.count else ""

    def _open_dossier(self, code: str) -> None:
        """Its whole story, with those of the numbers that were taken for it."""
        asked = self._wanted
        self._run(
            lambda store: wanted.story(store, asked, code),
            self._deeper,
            "supervisor.reports.opening",
        )

    def _open_figure(self, key: str) -> None:
        """The rows behind it; of the question whose report it is, that officer's."""
        if is_choice(self._document):
            self._officer = key
            self._make()
            return
        asked = self._wanted
        self._run(
            lambda store: wanted.opened(store, asked, key),
            self._deeper,
            "supervisor.reports.opening",
        )

    def _deeper(self, what: Document | Table) -> None:
        self._keep_mark()
        self._layers.append(Layer(what))
        self.base.say("")

    def action_save(self, form: str) -> None:
        """A file of the report."""
        if not self._at_report or not self._layers or is_choice(self._document):
            return
        document, t = self._document, self.t

        def saved(path: Path) -> None:
            self.base.say(t("supervisor.reports.saved", path=path))

        self._run(lambda store: save(store, document, form, t), saved, "supervisor.reports.saving")

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
            self._asked += 1
            self._layers.pop()
            self._fill()
        else:
            self._forget()
            self._pending = False
            self.app.pop_screen()

    def _forget(self) -> None:
        """Whatever is still being worked out comes too late."""
        self._asked += 1
        if self._layers:
            self._layers = []
            self._fill()
