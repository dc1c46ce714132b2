"""F8: what a supervisor does to the hall, each thing with a question and a reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, cast

from textual.app import ComposeResult
from textual.binding import BindingType

from common.domain.commands import CloseDay
from common.domain.control_commands import AssignDesk, TomorrowFirst
from common.tui.app import BaseScreen
from common.tui.status import StatusLine
from common.views.supervisor import SupervisorView
from supervisor import deeds
from supervisor.cells import Cell, Level, Table
from supervisor.deeds import Deed
from supervisor.doing import Doing
from supervisor.screens.assign import AssignPage
from supervisor.screens.choice import Choice
from supervisor.tables.controls import services, whole_hall
from supervisor.tables.desks import desks
from supervisor.widgets.line import Line
from supervisor.widgets.table_view import TableView

if TYPE_CHECKING:
    from supervisor.app import SupervisorApp

SECTIONS = ("desks", "services", "hall")


@dataclass(frozen=True, slots=True)
class Way:
    """A page of its own where something is done: which actions of `PERMISSIONS`."""

    name: str
    open: Callable[[], None]
    actions: tuple[str, ...]


Offer = Deed | Way


class ControlsPage(BaseScreen[SupervisorView]):
    """A list of desks, of services, or of what concerns the whole hall; Enter offers what can be
    done to the line that is marked."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *((str(digit), f"section({digit - 1})") for digit in range(1, len(SECTIONS) + 1)),
        ("tab", "turn_section(1)"),
        ("shift+tab", "turn_section(-1)"),
        ("up", "mark(-1)"),
        ("down", "mark(1)"),
        ("pageup", "mark(-10)"),
        ("pagedown", "mark(10)"),
        ("enter", "offer"),
        ("f2", "session"),
        ("f8", "back"),
        ("escape", "back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._section = 0
        self._marked = [0] * len(SECTIONS)
        self._doing = Doing(self)

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield TableView(id="list")
        yield Line(id="keys")
        yield StatusLine()

    def show(self, view: SupervisorView) -> None:
        """Paint the section that is open."""
        t, app = self.t, self._supervisor
        who = app.session_words() or t.pick(view.hall.name)
        title = Cell(f"{t('supervisor.controls')} · {who}")
        back = Cell(f"Esc {t('supervisor.key.hall')}")
        self.query_one("#title", Line).fill((title,), (back,))
        table = self.query_one("#list", TableView)
        filled = self._table(view)
        table.fill(filled)
        self._marked[self._section] = self._row(len(filled.rows))
        table.choose(self._row(len(filled.rows)))
        key = app.session_key()
        self.query_one("#keys", Line).fill(
            (*self._tabs(), *key), (Cell(t("supervisor.controls.enter")),)
        )

    @property
    def _supervisor(self) -> SupervisorApp:
        return cast("SupervisorApp", self.app)

    def _table(self, view: SupervisorView) -> Table:
        if SECTIONS[self._section] == "services":
            return services(view, self.t)
        if SECTIONS[self._section] == "hall":
            return whole_hall(view, self.t)
        return _one_block(desks(view, self.t))

    def _row(self, rows: int) -> int:
        return max(0, min(self._marked[self._section], rows - 1))

    def _tabs(self) -> tuple[Cell, ...]:
        return tuple(
            Cell(
                f"{place + 1} {self.t(f'supervisor.controls.{name}')}",
                Level.GOOD if place == self._section else Level.PLAIN,
            )
            for place, name in enumerate(SECTIONS)
        )

    # Keys.

    def action_section(self, section: int) -> None:
        """Another list."""
        if self.on_top and section < len(SECTIONS):
            self._section = section
            self.base.say("")
            self.base.repaint()

    def action_turn_section(self, step: int) -> None:
        """The next list, round and round."""
        self.action_section((self._section + step) % len(SECTIONS))

    def action_mark(self, step: int) -> None:
        """Another line."""
        if self.on_top:
            self._marked[self._section] = max(0, self._marked[self._section] + step)
            self.base.repaint()

    def action_back(self) -> None:
        """To the hall; what was said here is not about it."""
        if self.on_top:
            self.base.say("")
            self.app.pop_screen()

    def action_session(self) -> None:
        """In, or out."""
        if self.on_top and not self._doing.busy:
            self._supervisor.turn_session()

    def action_offer(self) -> None:
        """What can be done to the line that is marked."""
        view = self.base.view
        if view is None or not self.on_top or self._doing.busy:
            return
        prompt, all_there_is = self._deeds(view)
        found = [offer for offer in all_there_is if self._may(offer)]
        if all_there_is and not found:
            self._supervisor.need(_actions(all_there_is[0])[0])
        elif not found:
            self.base.say(self.t("supervisor.controls.nothing"))
        elif len(found) == 1 and SECTIONS[self._section] != "desks":
            self._take(found[0])
        else:
            self._choose(prompt, found)

    def _may(self, offer: Offer) -> bool:
        return any(map(self._supervisor.session.may, _actions(offer)))

    def _deeds(self, view: SupervisorView) -> tuple[str, Sequence[Offer]]:
        """What is asked about the marked line, and the answers there are."""
        t = self.t
        if SECTIONS[self._section] == "services":
            queue = view.queues[self._row(len(view.queues))]
            asked = t("supervisor.service.what", service=t.pick(queue.name))
            return asked, deeds.of_service(queue, view.hall, t)
        if SECTIONS[self._section] == "hall":
            closing = Way(
                t("supervisor.closing.open"),
                lambda: self._turn("closing"),
                (CloseDay.action, TomorrowFirst.action),
            )
            unlocks = (deeds.of_locked(officer, t) for officer in view.locked)
            found: tuple[Offer, ...] = (*deeds.of_whole_hall(view.hall, t), closing, *unlocks)
            return "", (found[self._row(len(found))],)
        desk = view.desks[self._row(len(view.desks))]
        way = Way(
            t("supervisor.desk.assign"), lambda: self._assign(desk.desk), (AssignDesk.action,)
        )
        now, announced = deeds.of_desk(desk, view.hall, t), deeds.breaks_of(desk, view.hall, t)
        return t("supervisor.desk.what", desk=desk.desk), (*now, way, *announced)

    def _assign(self, desk: str) -> None:
        page = cast(AssignPage, self.app.get_screen("assign"))
        page.open(desk)
        self.app.push_screen(page)

    def _turn(self, page: str) -> None:
        self.app.push_screen(page)

    def _choose(self, prompt: str, found: Sequence[Offer]) -> None:
        choice = cast(Choice, self.app.get_screen("choice"))
        choice.open(prompt, [deed.name for deed in found])

        def chosen(place: int | None) -> None:
            if place is not None:
                self._take(found[place])

        self.app.push_screen("choice", chosen)

    def _take(self, offer: Offer) -> None:
        if isinstance(offer, Deed):
            self._doing.ask(offer)
        else:
            offer.open()


def _actions(offer: Offer) -> tuple[str, ...]:
    return offer.actions if isinstance(offer, Way) else (offer.action,)


def _one_block(table: Table) -> Table:
    """Rows that are chosen stand under each other."""
    return Table(table.title, table.columns, table.rows)
