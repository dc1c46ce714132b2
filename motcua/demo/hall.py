"""The demonstration's window: the whole hall at once, each program in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Static

from common.store import events as event_store
from common.store.store import Store
from common.tui.app import BaseApp, BaseScreen
from common.tui.status import StatusLine
from common.views.devices import read_desks
from common.views.hall import Hall, read_hall
from motcua.demo import story as stories
from motcua.demo.arrangement import COUNTER, DISPLAY, KIOSK, LEAST, SIGNS, SLIP, TABS
from motcua.demo.floor import Floor
from motcua.demo.guide import Guide, Tabs
from motcua.demo.pane import Pane
from motcua.demo.panels import SignsPanel, SlipPanel
from motcua.demo.place import PIN, Emulated
from motcua.demo.services import Service
from motcua.demo.story import Story
from motcua.demo.terminal import Terminal, environment, motcua

OWN_DESK = "5"
"""The desk that the visitor plays."""

_KIOSK, _DISPLAY = "k1", "hall"
_SERVICES = ("keeper", "devices")
_LOOK_AT_KIOSK_S = 2.5
_EDGES = 2
"""Lines above and below the floor."""


@dataclass(frozen=True, slots=True)
class HallView:
    """The hall, how far the visitor has come, and whether nobody is at the own desk."""

    hall: Hall
    story: Story
    own_desk_free: bool


class HallPage(BaseScreen[HallView]):
    """The one page.

    Args:
        panes: the programs, each on its terminal.
        panels: what stands beside them.
        titles: of all that can be brought to the front, by id.
    """

    def __init__(
        self,
        panes: Mapping[str, Pane],
        panels: tuple[SlipPanel, SignsPanel],
        titles: Mapping[str, str],
    ) -> None:
        super().__init__()
        self._panes = panes
        self._panels = panels
        self._tabs = Tabs(titles, name=TABS)
        self._floor = Floor(self._tabs, *panes.values(), *panels, id="floor")
        self._guide = Guide()
        self._small = Static("", id="small", markup=False)
        self._step = ""

    def compose(self) -> ComposeResult:
        """Edges, floor, and what is said where there is no room for a floor."""
        yield self._guide
        yield self._floor
        yield self._small
        yield StatusLine()

    def on_mount(self) -> None:
        """The visitor begins at the kiosk."""
        self._guide.name_and_keys = (self.t("demo.name"), self.t("demo.keys"))
        self._panes[KIOSK].focus()

    def show(self, view: HallView) -> None:
        """Say what to press now; a number for the own desk brings the keys there."""
        step = view.story.at(OWN_DESK)
        desk = view.story.desk or ", ".join(view.story.desks)
        number = view.story.number
        hint = self.t(f"demo.hint.{step}", number=number, desk=desk, own=OWN_DESK)
        self._guide.say(hint)
        if step != self._step and step == "issued.own" and view.own_desk_free:
            if COUNTER in self._floor.hidden:
                self.set_timer(_LOOK_AT_KIOSK_S, self._turn_to_counter)
            else:
                self._turn_to_counter()
        self._step = step

    def _turn_to_counter(self) -> None:
        """From the kiosk only: whoever has gone elsewhere meanwhile stays there."""
        if self.focused is self._panes[KIOSK]:
            self._panes[COUNTER].focus()

    def next_place(self) -> None:
        """Go to the next one that takes keys, or that is hidden behind somebody."""
        order = self._floor.choices
        at = order.index(self._floor.front) if self._floor.front in order else -1
        self.bring(order[(at + 1) % len(order)])

    @on(Tabs.Chosen)
    def _chosen(self, message: Tabs.Chosen) -> None:
        self.bring(message.place)

    def bring(self, place: str) -> None:
        """To the front, with the keys."""
        self._floor.front = place
        if place in self._panes:
            self._panes[place].focus()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Whoever has the keys is seen."""
        if event.widget.id in self._panes:
            self._floor.front = str(event.widget.id)

    @on(Floor.Rearranged)
    def _label_tabs(self) -> None:
        self._tabs.show(self._floor.choices, self._floor.hidden)

    def on_resize(self, event: events.Resize) -> None:
        """A window that is too small says so."""
        width, height = event.size
        need = (LEAST.width, LEAST.height + _EDGES)
        small = width < need[0] or height < need[1]
        self.set_class(small, "-small")
        if small:
            has, needed = f"{width}×{height}", f"{need[0]}×{need[1]}"
            self._small.update(self.t("demo.small", has=has, need=needed))


class HallApp(BaseApp[HallView]):
    """The whole hall.

    Args:
        data_dir: the folder of the store.
        emulated: its printer and its signs.
        lang: of the window and of the programs.
    """

    CSS_PATH = "hall.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f12", "next_place", priority=True, show=False),
        Binding("ctrl+q", "close_hall", priority=True, show=False),
    ]

    def __init__(self, data_dir: Path, emulated: Emulated, lang: str) -> None:
        super().__init__(data_dir, lang=lang)
        (self._printer,) = emulated.printers.values()
        (self._line,) = emulated.lines.values()
        self._story = Story()
        self._read_up_to = 0
        titles = {
            KIOSK: self.t("demo.kiosk"),
            COUNTER: self.t("demo.counter", desk=OWN_DESK),
            DISPLAY: self.t("demo.display"),
            SLIP: self.t("demo.slip"),
        }
        commands = {
            KIOSK: motcua("kiosk", _KIOSK),
            COUNTER: motcua("counter", OWN_DESK),
            DISPLAY: motcua("display", _DISPLAY),
        }
        self.panes = {
            place: Pane(command, self._environment, titles[place], self.t, name=place)
            for place, command in commands.items()
        }
        panels = (
            SlipPanel(self._printer, titles[SLIP], self.t, name=SLIP),
            SignsPanel(self._line, self.t("demo.signs"), self.t, name=SIGNS),
        )
        self.services = {name: Service(motcua(name), self._environment) for name in _SERVICES}
        self._page = HallPage(self.panes, panels, titles)

    def _environment(self) -> Mapping[str, str]:
        return environment(
            self.console.color_system,
            MOTCUA_DATA=str(self.data_dir),
            MOTCUA_LANG=self.t.lang,
            MOTCUA_LOG="none",  # no hall: nothing for this machine's journal
        )

    def on_mount(self) -> None:
        """Everything begins."""
        for service in self.services.values():
            service.start()
        self.push_screen(self._page)
        self.say(self.t("demo.pin", pin=PIN))

    def terminals(self) -> Iterator[Terminal]:
        """Everything that runs for this hall, to be closed after the window."""
        for service in self.services.values():
            yield from service.close()
        for pane in self.panes.values():
            yield from pane.close()

    def fetch(self, store: Store) -> HallView:
        """Follow the visitor's number through the record."""
        centre = store.centre()
        news = list(event_store.since(store, self._read_up_to))
        if news:
            self._read_up_to = news[-1]["seq"]
            self._story = stories.go_on(self._story, news, f"kiosk:{_KIOSK}", centre)
        with store.read() as connection:
            hall = read_hall(connection, centre, store.now(), store.clock.simulated)
        return HallView(hall, self._story, read_desks(store)[OWN_DESK].number is None)

    def action_next_place(self) -> None:
        """F12."""
        self._page.next_place()

    def action_close_hall(self) -> None:
        """Ctrl+Q: the demonstration is over."""
        self.leave()
