"""The dossiers to see to: eight lists, and what the supervisor does about a line of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, cast
from uuid import uuid4

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType

from common.domain.commands import Command
from common.domain.dossier import EndReason, NoticeHow
from common.domain.dossier_commands import NoteTold, RecomputeDue, SeeDossier, StopDossier
from common.domain.refusal import Refusal, Trouble
from common.store.calendar_watch import DIFFER
from common.store.store import Store
from common.tui.app import BaseScreen
from common.tui.status import StatusLine
from common.views import dossiers as view
from common.views.dossiers import Listing
from common.views.supervisor import SupervisorView
from supervisor.cells import Cell, Level
from supervisor.screens.choice import Choice
from supervisor.screens.question import Asked
from supervisor.screens.redating import Redating
from supervisor.tables import dossiers as tables
from supervisor.widgets.line import Line
from supervisor.widgets.table_view import TableView

if TYPE_CHECKING:
    from supervisor.app import SupervisorApp

LISTS = tuple(Listing)
"""The lists by their digit, from 1."""

AGAIN_S = 10.0
"""How long a list is good where nobody does anything here: dates are hours apart."""

_FIRST_LINE = 4
_ACTS = {Listing.CALL: "told", Listing.TO_CLOSE: "close", Listing.ONLINE: "see"}
_ACTIONS = {
    Listing.CALL: NoteTold.action,
    Listing.TO_CLOSE: StopDossier.action,
    Listing.ONLINE: SeeDossier.action,
}


class DossiersPage(BaseScreen[SupervisorView]):
    """One list at a time, chosen by its digit. F2 does what the list is for, F3 what a
    changed calendar asks for."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *((str(digit), f"list({digit - 1})") for digit in range(1, len(LISTS) + 1)),
        ("tab", "next(1)"),
        ("shift+tab", "next(-1)"),
        ("up", "choose(-1)"),
        ("down", "choose(1)"),
        ("pageup", "choose(-10)"),
        ("pagedown", "choose(10)"),
        ("f2", "act"),
        ("f3", "redate"),
        ("f6", "back"),
        ("escape", "back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._list = LISTS[0]
        self._lines: tuple[tables.Line, ...] = ()
        self._read = False
        self._until = 0.0
        self._chosen: tuple[str, str] | None = None
        self._busy = False
        self._redating = Redating(self, self._look)

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield Line(id="lists")
        yield Line(id="more")
        yield TableView(id="list")
        yield Line(id="keys")
        yield StatusLine()

    # What is seen.

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Whoever comes back sees what is so now."""
        self._until = 0.0

    def show(self, view: SupervisorView) -> None:
        """The head is painted with the hall; the list is read now and then."""
        hall, t = view.hall, self.t
        title = Cell(f"{t('supervisor.dossiers')} · {t.pick(hall.name)}")
        today = Cell(f"{t.weekday(hall.now, hall.zone)} {t.date(hall.now, hall.zone)}")
        self.query_one("#title", Line).fill((title,), (today,))
        if time.monotonic() >= self._until:
            self._look()
        self._paint()

    def _look(self) -> None:
        if not self.is_current:
            return
        which = self._list
        self._until = time.monotonic() + AGAIN_S

        def read(store: Store) -> list[dict[str, Any]]:
            return view.listing(store, which)

        def seen(lines: list[dict[str, Any]]) -> None:
            if which is self._list:
                self._lines, self._read = tuple(lines), True
                self._fill()
                self._paint()

        self.base.run_store(read, seen, self._unseen)

    def _unseen(self, error: Refusal | Trouble) -> None:
        """The status line says why; what was seen last stays."""
        if isinstance(error, Refusal):
            self.base.refuse(error)
        else:
            self._until = 0.0

    def _fill(self) -> None:
        """The table is made once for each reading: thousands of results may lie here."""
        found = self.base.view
        if found is not None and self.query("#list"):  # not left while the store looked
            lines = self._lines if self._read else None
            table = tables.dossiers(self._list, lines, found.agencies, found.hall, self.t)
            self.query_one("#list", TableView).fill(table)
            self._mark()

    def _mark(self) -> None:
        self.query_one("#list", TableView).choose(self._place if self._lines else None)

    def _paint(self) -> None:
        if not self.query("#list"):  # the page was left while the store looked
            return
        names = [self._tab(place) for place in range(len(LISTS))]
        self.query_one("#lists", Line).fill(tuple(names[:_FIRST_LINE]))
        self.query_one("#more", Line).fill(tuple(names[_FIRST_LINE:]))
        self._paint_keys()

    def _tab(self, place: int) -> Cell:
        which = LISTS[place]
        name = self.t(f"supervisor.dossiers.{which.replace('-', '_')}")
        chosen = which is self._list
        return Cell(f"►{place + 1} {name}" if chosen else f" {place + 1} {name}", _level(chosen))

    def _paint_keys(self) -> None:
        t, act = self.t, _ACTS.get(self._list)
        keys = [Cell(t("supervisor.dossiers.choose"))]
        may = self._supervisor.session.may
        if act is not None and self._lines and may(_ACTIONS[self._list]):
            keys.append(Cell(f"F2 {t(f'supervisor.dossiers.key.{act}')}"))
        if self._dates_differ and may(RecomputeDue.action):
            keys.append(Cell(f"F3 {t('supervisor.dossiers.key.redate')}"))
        back = Cell(f"Esc {t('supervisor.key.hall')}")
        self.query_one("#keys", Line).fill(tuple(keys), (back,))

    @property
    def _supervisor(self) -> SupervisorApp:
        return cast("SupervisorApp", self.app)

    @property
    def _dates_differ(self) -> bool:
        found = self.base.view
        return found is not None and any(alert.kind == DIFFER for alert in found.alerts)

    @property
    def _place(self) -> int:
        """The line that is marked stays marked, wherever it is now."""
        keys = [tables.key_of(line) for line in self._lines]
        place = keys.index(self._chosen) if self._chosen in keys else 0
        self._chosen = keys[place] if keys else None
        return place

    # Keys.

    def action_list(self, place: int) -> None:
        """Another list."""
        if self.on_top:
            self._list, self._lines, self._chosen = LISTS[place], (), None
            self._read = False
            self._fill()
            self._look()
            self._paint()

    def action_next(self, step: int) -> None:
        """The next list, round and round."""
        self.action_list((LISTS.index(self._list) + step) % len(LISTS))

    def action_choose(self, step: int) -> None:
        """Another line."""
        if self.on_top and self._lines:
            place = max(0, min(self._place + step, len(self._lines) - 1))
            self._chosen = tables.key_of(self._lines[place])
            self._mark()

    def action_back(self) -> None:
        """To the hall; what was said here is not about it."""
        if self.on_top:
            self.base.say("")
            self.app.pop_screen()

    def action_act(self) -> None:
        """What this list is for."""
        if not self.on_top or self._busy or not self._lines or self._list not in _ACTS:
            return
        if not self._supervisor.need(_ACTIONS[self._list]):
            return
        line = self._lines[self._place]
        if self._list is Listing.CALL:
            self._tell(line)
        elif self._list is Listing.TO_CLOSE:
            self._close(line)
        elif self._list is Listing.ONLINE:
            self._do(SeeDossier(line["code"]), "seen")

    def action_redate(self) -> None:
        """What the calendar makes of the promised dates now."""
        if self.on_top and self._supervisor.need(RecomputeDue.action):
            self._redating.begin()

    def _tell(self, line: tables.Line) -> None:
        """«Đã báo»: how was somebody told?"""
        t, ways = self.t, tuple(NoticeHow)
        choice = cast(Choice, self.app.get_screen("choice"))
        prompt = t("supervisor.dossiers.told.prompt", code=line["code"])
        choice.open(prompt, [t(f"dossier.notice.how.{how}") for how in ways])

        def told(place: int | None) -> None:
            if place is not None:
                self._do(NoteTold(line["code"], line["why"], ways[place].value), "told")

        self.app.push_screen("choice", told)

    def _close(self, line: tables.Line) -> None:
        """Asked once more: what is stopped is not taken up again."""
        t = self.t
        asked = Asked(
            t("supervisor.dossiers.close.prompt", code=line["code"]),
            t("supervisor.dossiers.close.note", days=line["days"]),
            yes=t("supervisor.dossiers.close.yes"),
            no=t("supervisor.dossiers.close.no"),
        )
        command = StopDossier(line["code"], EndReason.NOT_COMPLETED.value)
        self._supervisor.ask(asked, lambda: self._do(command, "closed"))

    def _do(self, command: Command, done: str) -> None:
        """One thing at a time: a key held down does nothing twice."""
        self._busy = True
        actor, request = self._supervisor.actor, uuid4().hex
        code = getattr(command, "dossier", "")

        def work(store: Store) -> dict[str, Any]:
            return store.act(actor, command, request)

        self.base.run_store(work, self._after(done, code), self._failed)

    def _after(self, done: str, code: str) -> Callable[[object], None]:
        def then(_: object) -> None:
            self._busy = False
            self.base.say(self.t(f"supervisor.dossiers.{done}.done", code=code))
            self._look()

        return then

    def _failed(self, error: Refusal | Trouble) -> None:
        self._busy = False
        self.base.refuse(error)
        self._look()


def _level(chosen: bool) -> Level:
    return Level.PLAIN if chosen else Level.QUIET
