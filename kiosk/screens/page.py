"""The frame all pages share, and the one place where touches and keys arrive."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from common.tui.app import BaseScreen
from common.tui.status import StatusLine
from kiosk.picture import Picture
from kiosk.widgets.tile import Face, Tile, Tone

if TYPE_CHECKING:
    from kiosk.app import KioskApp


class KioskPage(BaseScreen[Picture]):
    """A page: whose hall and which language above, ways out and help below, the matter between.

    A page writes `body` (its widgets), `paint` (their words) and `press` (what a tile does).
    """

    BACK: ClassVar[bool] = True
    """Whether there is a page before this one."""

    def body(self) -> ComposeResult:
        """The widgets between head and foot."""
        yield from ()

    def paint(self, picture: Picture) -> None:
        """Put the words of the moment on them."""

    def press(self, choice: str) -> None:
        """A tile of this page was touched."""

    def touched_elsewhere(self) -> None:
        """A touch that met no tile."""

    def tick(self, now: float) -> None:
        """Look at the time, a few times a second. An abandoned page goes back to the start."""
        if now - self.kiosk.touched_at > self.kiosk.timing.idle:
            self.kiosk.home()

    @property
    def kiosk(self) -> KioskApp:
        """The app, with its type."""
        return cast("KioskApp", self.app)

    def tile(self, name: str) -> Tile:
        """The tile with this id."""
        return self.query_one(f"#{name}", Tile)

    def say(self, name: str, text: str) -> None:
        """Put plain words on the Static with this id; without words it is not there."""
        line = self.query_one(f"#{name}", Static)
        line.display = bool(text)
        if line.content != text:
            line.update(text)

    def compose(self) -> ComposeResult:
        """Head, body, foot, status line."""
        with Horizontal(id="head"):
            with Vertical(id="names"):
                yield Static(id="authority", markup=False)
                yield Static(id="centre", markup=False)
            yield Tile("language", id="language")
        with Vertical(id="body"):
            yield from self.body()
        with Horizontal(id="foot"):
            yield Tile("back", id="back")
            yield Tile("home", id="home")
            yield Static(id="aside", markup=False)
            yield Tile("more", id="more")
            yield Tile("help", id="help")
        yield StatusLine()

    def show(self, view: Picture) -> None:
        """Paint the frame, then the page."""
        self.set_class(self.kiosk.busy, "-busy")
        self.say("authority", self.t.pick(view.hall.authority))
        self.say("centre", self.t.pick(view.hall.name))
        self.tile("language").offer(self._language(view))
        back = Face(self.t("kiosk.nav.back"), key="0")
        self.tile("back").offer(back if self.BACK else None, hot="left")
        self.tile("help").offer(self._help())
        self.paint(view)

    def _language(self, view: Picture) -> Face | None:
        other = self.kiosk.next_language(view.kiosk.languages)
        return Face(self.t(f"lang.{other}"), key="/") if other else None

    def _help(self) -> Face:
        if self.kiosk.help_is_coming:
            return Face(self.t("kiosk.help.sent"), tone=Tone.DONE)
        return Face(self.t("kiosk.start.help"), key="*", tone=Tone.GUIDE)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """A finger comes down: that is the touch, however it slides away."""
        event.stop()
        if not self.kiosk.admits_touch():
            return
        widget, _ = self.get_widget_at(*event.screen_offset)
        if isinstance(widget, Tile):
            self._pressed(widget)
        else:
            self.touched_elsewhere()

    def on_key(self, event: events.Key) -> None:
        """A key does what the tile with this key does."""
        event.stop()
        event.prevent_default()
        keys = (event.key, (event.character or "").upper())
        tile = next((tile for tile in self.query(Tile) if any(map(tile.answers, keys))), None)
        if tile is not None and self.kiosk.admits_touch():
            self._pressed(tile)

    def _pressed(self, tile: Tile) -> None:
        if tile.choice == "home":
            self.kiosk.home()
        elif tile.choice == "help":
            self.kiosk.call_help()
        elif tile.choice == "language" and self.kiosk.view is not None:
            self.kiosk.speak_next(self.kiosk.view.kiosk.languages)
        else:
            self.press(tile.choice)
