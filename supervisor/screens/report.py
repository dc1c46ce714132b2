"""A report: page by page, of any days and any part of the centre, with what is behind it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING, ClassVar, cast

from textual.binding import BindingType

from common.domain.refusal import Refusal, Trouble
from common.domain.reporting import Span
from common.i18n.messages import explain
from common.reports.document import Document, Table
from common.store.store import Store
from common.tui.app import AnswerT
from common.views.supervisor import SupervisorView
from supervisor import periods, wanted
from supervisor.asking import Asking
from supervisor.layer import Layer
from supervisor.narrowing import Only, Part
from supervisor.screens.report_view import ReportView
from supervisor.tables import report_words as words
from supervisor.tables.report_officers import is_choice
from supervisor.tables.reports import Dossier, Ticket
from supervisor.wanted import Wanted, closes_on

if TYPE_CHECKING:
    from supervisor.screens.history import HistoryPage


class ReportPage(ReportView):
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
        ("f7", "compare"),
        ("f3", "back"),
        ("escape", "back"),
    ]

    def open(self, name: str) -> None:
        """Another report, for the days that it is usually about; made when the page is seen."""
        self._report, self._span, self._layers, self._pending = name, None, [], True
        self._only, self._other, self._shown, self._why = Only(), None, None, ""

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

    # Making.

    @property
    def _wanted(self) -> Wanted:
        actor = self._supervisor.actor
        return Wanted(self._report, self._span, self._only, actor, self.t, self._other)

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

    # Keys.

    def action_length(self, place: int) -> None:
        """The period of another kind."""
        if self._at_report and self._span is not None and self._entry.spans == "any":
            self._go(periods.of_length(self._span, place, self._today, closes_on(self._report)))

    def action_days(self) -> None:
        """From one day to another."""
        if self._at_report and self._span is not None and self._entry.spans == "any":
            prompt = self.t("supervisor.reports.days")
            Asking(self._supervisor).days(prompt, self._today, self._go)

    def action_compare(self) -> None:
        """Beside which other days, where there are two periods."""
        if self._at_report and self._report and self._entry.compares and self._may:
            prompt = self.t("supervisor.reports.with")
            Asking(self._supervisor).days(prompt, self._today, self._beside)

    def _beside(self, span: Span) -> None:
        self._other = span
        self._make()

    def action_step(self, step: int) -> None:
        """Earlier, or later as far as there is anything."""
        if self._at_report and self._span is not None and self._entry.spans != "now":
            self._go(periods.beside(self._span, step, self._today, closes_on(self._report)))

    def _go(self, span: Span) -> None:
        if span != self._span:
            self._span, self._other = span, None
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
