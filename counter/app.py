"""The counter: keyboard only, one desk, one officer at a time."""

from __future__ import annotations

from pathlib import Path

from common.domain.refusal import Refusal, Trouble
from common.i18n.messages import explain
from common.store.store import Store
from common.tui import title
from common.tui.app import BaseApp
from common.tui.driver import SteadyDriver
from common.views import counter as counter_view
from common.views.counter import CounterView
from counter import wording
from counter.a4 import Press
from counter.attention import Attention
from counter.conduct import Answer, Conduct
from counter.errand import Errand
from counter.idle import Idle
from counter.paper import SlipWatch
from counter.screens.desk import DeskScreen


class CounterApp(BaseApp[CounterView]):
    """The terminal of desk `desk`.

    Attributes:
        conduct: the way from a key to the store.
        errand: what is at hand for the holder beyond the picture.
        slips: what becomes of slips asked for here.
        a4: what becomes of A4 papers.
        attention: what calls for the officer.
        idle: whether anybody is there.
        title_bar: the window title as last written.
    """

    CSS_PATH = Path(__file__).with_name("counter.tcss")
    MOUSE = False
    READY = ("CallNext", "StartService", "Finish")
    SCREENS = {"desk": DeskScreen}  # noqa: RUF012 - Textual's own spelling

    def __init__(self, data_dir: Path, desk: str, *, lang: str = "vi") -> None:
        super().__init__(data_dir, lang=lang)
        self.desk = desk
        self.slips = SlipWatch(self)
        self.a4 = Press(self)
        self.conduct = Conduct(self, desk, self._heard)
        self.errand = Errand()
        self.title_bar = ""
        self.attention = Attention()
        self.idle = Idle()

    def on_mount(self) -> None:
        """One screen for good."""
        self.push_screen("desk")

    def _heard(self, answer: Answer) -> None:
        self.slips.asked(answer)
        self.a4.heard(answer)

    def fetch(self, store: Store) -> CounterView:
        """Read the picture of this desk."""
        return counter_view.read(store, self.desk)

    def show(self, view: CounterView) -> None:
        """Paint, ring if somebody has come, say it in the window title."""
        self.conduct.painted(view)
        self.errand.painted(view)
        if self.attention.painted(view, self.now()):
            self.bell()
        super().show(view)
        if self.idle.painted(view, self.now()) and isinstance(self.screen, DeskScreen):
            self.screen.ask_again()
        self._entitle(wording.title(view, self.t, asks=self.attention.asks))

    def lost(self, trouble: Refusal | Trouble) -> None:
        """What the title said may not be so any more."""
        if self.view is not None:
            self._entitle(wording.title_lost(self.view, self.t))

    def switch_bell(self) -> None:
        """The officer wants no bell, or wants it again; until this program ends."""
        self.attention.mute = not self.attention.mute
        self.say(self.t("counter.bell.off" if self.attention.mute else "counter.bell.on"))
        self.repaint()

    def pressed(self) -> None:
        """A key was pressed, whatever it does: somebody is there."""
        self.idle.pressed(self.now())
        if self.attention.pressed(self.now()):
            self.repaint()

    def say(self, notice: str) -> None:
        """Say it under the keys, for a while."""
        self._tell(notice)

    def refuse(self, error: Refusal | Trouble) -> None:
        """Say there why something was not done."""
        self._tell(explain(error, self.t, self.zone), refused=True)

    def _tell(self, text: str, *, refused: bool = False) -> None:
        if isinstance(self.screen, DeskScreen) and self.screen.is_mounted:
            self.screen.tell(text, refused=refused)

    def _entitle(self, text: str) -> None:
        if text == self.title_bar:
            return
        self.title_bar = text
        if isinstance(self._driver, SteadyDriver):
            self._driver.entitle(text)
        elif self._driver is not None and not self.is_headless:  # a page of a browser
            self._driver.write(title.entitled(text))
