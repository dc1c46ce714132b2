"""F5 at the reports: what people complained about or praised, entered, answered and handed on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar, cast

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import Static

from common.domain.complaint_commands import (
    AnswerComplaint,
    ComplaintKind,
    HandOnComplaint,
    MakeComplaint,
)
from common.domain.refusal import Refusal, Trouble
from common.store.store import Store
from common.tui.app import BaseScreen
from common.tui.status import StatusLine
from common.views import complaints as view
from common.views.complaints import Complaint, Complaints
from common.views.supervisor import SupervisorView
from supervisor import complaining
from supervisor.cells import Cell
from supervisor.doing import Doing
from supervisor.screens.choice import Choice
from supervisor.screens.pick import Pick
from supervisor.tables import complaints as tables
from supervisor.widgets.line import Line
from supervisor.widgets.table_view import TableView

if TYPE_CHECKING:
    from common.views.hall import Hall
    from supervisor.app import SupervisorApp
    from supervisor.screens.history import HistoryPage

ROOMY = 96
"""From this width it is said at length that everybody acts here."""

SAID_LINES = 8
"""Lines for the marked one below the list; `Enter` shows the rest."""

Seen = tuple[Complaints, Complaint | None]
"""The list, and the marked one with its words where they are for whoever looks."""


class ComplaintsPage(BaseScreen[SupervisorView]):
    """Up and down mark one; what was said stands below, for whoever may read it. What is about
    whoever looks is not there."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("up", "move(-1)"),
        ("down", "move(1)"),
        ("pageup", "move(-10)"),
        ("pagedown", "move(10)"),
        ("enter", "whole"),
        ("f2", "session"),
        ("f4", "enter"),
        ("f6", "answer"),
        ("f7", "hand_on"),
        ("f8", "every"),
        ("f9", "history"),
        ("f5", "back"),
        ("escape", "back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._found: Complaints | None = None
        self._one: Complaint | None = None
        self._marked: str | None = None
        self._every = self._whole = False
        self._doing = Doing(self, self._look)

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield TableView(id="list")
        yield Static(id="said", markup=False)
        yield Line(id="keys")
        yield StatusLine()

    @property
    def _supervisor(self) -> SupervisorApp:
        return cast("SupervisorApp", self.app)

    def show(self, view: SupervisorView) -> None:
        """The hall has moved on, and somebody may have gone."""
        if self.is_current:
            self._look()
        self._paint()

    def _look(self) -> None:
        actor, every, marked = self._supervisor.actor, self._every, self._marked

        def read(store: Store) -> Seen:
            found = (view.newest if every else view.open_ones)(store, actor)
            codes = [one.code for one in found.found]
            code = marked if marked in codes else next(iter(codes), None)
            return found, None if code is None else view.read(store, actor, code)

        def seen(found: Seen) -> None:
            if actor == self._supervisor.actor and every == self._every:
                self._found, self._one = found
                self._paint()

        self.base.run_store(read, seen, self._hidden)

    def _hidden(self, error: Refusal | Trouble) -> None:
        """Nobody is here who may see them; of a lost store the last picture stays."""
        if isinstance(error, Refusal):
            self._found = self._one = None
            self._paint()

    def _paint(self) -> None:
        hall_view, t, app = self.base.view, self.t, self._supervisor
        if hall_view is None or not self.query("#list"):
            return
        hall = hall_view.hall
        who = app.session_words(ROOMY) or t.pick(hall.name)
        today = Cell(f"{t.weekday(hall.now, hall.zone)} {t.date(hall.now, hall.zone)}")
        head = Cell(f"{t('supervisor.complaints')} · {who}")
        self.query_one("#title", Line).fill((head,), (today,))
        found, one, table = self._found, self._one, self.query_one("#list", TableView)
        said = self.query_one("#said", Static)
        said.display = not (self._whole and one is not None)
        if self._whole and one is not None:
            table.fill(tables.whole(one, hall, self.size.width, t))
        else:
            self._whole = False
            table.fill(tables.complaints(found, hall, t, every=self._every))
            codes = [each.code for each in found.found] if found is not None else []
            table.choose(codes.index(one.code) if one is not None and one.code in codes else None)
            said.update(self._said(hall))
        self._paint_keys(one)

    def _said(self, hall: Hall) -> str:
        """What is known of the marked one, as far as there is room, or why there is none."""
        if self._found is None:
            return self.t("supervisor.complaints.hidden")
        if self._one is None:
            return self.t("supervisor.complaints.none")
        return tables.beginning(self._one, hall, self.size.width, SAID_LINES, self.t)

    def _paint_keys(self, one: Complaint | None) -> None:
        """Only those that do something now."""
        t, app = self.t, self._supervisor
        waits = one is not None and one.answered_at is None
        keys = {
            "F4 enter": not self._whole,
            "F6 answer": waits,
            "F7 hand_on": waits,
            f"F8 {'open' if self._every else 'all'}": not self._whole,
            f"Enter {'close' if self._whole else 'whole'}": one is not None,
        }
        names = [name.split() for name, does in keys.items() if does]
        cells = [Cell(f"{key} {t(f'supervisor.complaints.key.{name}')}") for key, name in names]
        if self._whole and one is not None and one.number:
            key = t("supervisor.complaints.key.history", number=one.number)
            cells.append(Cell(f"F9 {key}"))
        ends = "counter.key.back" if self._whole else "supervisor.reports.key.list"
        session = () if self._whole else app.session_key()
        self.query_one("#keys", Line).fill((*cells, *session), (Cell(f"Esc {t(ends)}"),))

    # Keys.

    def action_move(self, step: int) -> None:
        """Mark another one; or scroll what is read."""
        found, one = self._found, self._one
        if self._whole:
            self.query_one("#list", TableView).move(step)
            return
        if found is None or one is None or not self.on_top:
            return
        codes = [each.code for each in found.found]
        place = codes.index(one.code) if one.code in codes else 0
        self._marked = codes[max(0, min(place + step, len(codes) - 1))]
        self._look()

    def action_whole(self) -> None:
        """All that was said and answered, or the list again."""
        if self.on_top and self._one is not None:
            self._whole = not self._whole
            self.query_one("#list", TableView).choose(None)
            self._paint()

    def action_history(self) -> None:
        """What happened to the number that it is about."""
        one = self._one
        if self.on_top and one is not None and one.number and one.date:
            day = date.fromisoformat(one.date)
            cast("HistoryPage", self.app.get_screen("history")).open(one.number, day)
            self.app.push_screen("history")

    def action_every(self) -> None:
        """Answered ones too, or only those that wait."""
        if self.on_top and not self._whole:
            self._every = not self._every
            self._look()

    def action_session(self) -> None:
        """In, or out."""
        if self.on_top:
            self._supervisor.turn_session()

    def action_enter(self) -> None:
        """A new one: first its kind, then what was said."""
        ready = self.on_top and not self._whole and not self._doing.busy
        if ready and self._supervisor.need(MakeComplaint.action):
            self._choose(complaining.FIRST, complaining.REST)

    def _choose(
        self, kinds: tuple[ComplaintKind, ...], more: tuple[ComplaintKind, ...] = ()
    ) -> None:
        names = [self.t(f"complaint.kind.{kind}") for kind in kinds]
        if more:
            names.append(self.t("supervisor.complaints.more"))

        def chosen(place: int | None) -> None:
            if place is None:
                return
            if place < len(kinds):
                self._doing.ask(complaining.enter(kinds[place], self.t))
            else:
                self._choose(more)

        choice = cast(Choice, self.app.get_screen("choice"))
        choice.open(self.t("supervisor.complaints.kind"), names)
        self.app.push_screen("choice", chosen)

    def action_answer(self) -> None:
        """Whether it is right, and the answer; praise is only answered."""
        one = self._waiting()
        if one is None or not self._supervisor.need(AnswerComplaint.action):
            return
        if one.kind == ComplaintKind.PRAISE:
            self._doing.ask(complaining.answer(one, None, self.t))
            return

        def judged(place: int | None) -> None:
            if place is not None:
                self._doing.ask(complaining.answer(one, place == 0, self.t))

        choice = cast(Choice, self.app.get_screen("choice"))
        words = [self.t(f"complaint.upheld.{right}") for right in (1, 0)]
        choice.open(self.t("supervisor.complaints.judge", code=one.code), words)
        self.app.push_screen("choice", judged)

    def action_hand_on(self) -> None:
        """Somebody else answers it, of those whom it is not about."""
        one, app = self._waiting(), self._supervisor
        if one is None or not app.need(HandOnComplaint.action):
            return
        actor = app.actor

        def found(people: tuple[tuple[str, str], ...]) -> None:
            if not self.on_top or app.actor != actor:
                return
            pick = cast(Pick, self.app.get_screen("pick"))
            prompt = self.t("supervisor.complaints.hand_on.whom", code=one.code)
            pick.open(prompt, [f"{code} · {name}" for code, name in people])

            def picked(place: int | None) -> None:
                if place is not None:
                    self._doing.ask(complaining.hand_on(one, *people[place], self.t))

            self.app.push_screen("pick", picked)

        self.base.run_store(lambda store: view.answerers(store, actor, one.code), found)

    def _waiting(self) -> Complaint | None:
        one = self._one
        ready = self.on_top and not self._doing.busy
        return one if ready and one is not None and one.answered_at is None else None

    def action_back(self) -> None:
        """From what is read to the list, from there to the reports."""
        if self.on_top and self._whole:
            self.action_whole()
        elif self.on_top:
            self.base.say("")
            self._marked = None
            self.app.pop_screen()
