"""The frame all pages share, and the one place where touches and keys arrive."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from common.i18n.told import Teller
from common.tui.app import BaseScreen
from common.tui.status import StatusLine
from kiosk import aloud, sight
from kiosk.aloud import Part
from kiosk.picture import Picture
from kiosk.widgets.sentence import Sentence
from kiosk.widgets.tile import Face, Tile, Tone, enlarged, rows_for

if TYPE_CHECKING:
    from kiosk.app import KioskApp


WAY_HOME = "-"
"""The key of the way to the start; where digits are typed, of the way back."""

ERASE = "+"
"""The key that takes back a digit, since few number pads have another."""

_SIDE_BY_SIDE = " · "


class KioskPage(BaseScreen[Picture]):
    """A page: whose hall and which language above, ways out and help below, the matter between.

    A page writes `body` (its widgets), `paint` (their words) and `press` (what a tile does). What
    is read aloud of it follows from its words, unless it knows better (`topic`, `lines`, `told`).
    """

    BACK: ClassVar[bool] = True
    """Whether there is a page before this one."""

    TYPES: ClassVar[bool] = False
    """Whether digits are typed on it, so that 0 does not lead back."""

    SIGHT_KEY: ClassVar[bool] = False
    """Whether a digit is free for large type; on any page a touch does it."""

    large = False
    """Whether the page is in large type and high contrast."""

    def body(self) -> ComposeResult:
        """The widgets between head and foot."""
        yield from ()

    def paint(self, picture: Picture) -> None:
        """Put the words of the moment on them."""

    def press(self, choice: str) -> None:
        """A tile of this page was touched."""

    def forget(self) -> None:
        """Whoever comes next finds nothing of whoever was here."""

    def touched_elsewhere(self) -> None:
        """A touch that met no tile."""

    def tick(self, now: float) -> None:
        """Look at the time, a few times a second. An abandoned page goes back to the start."""
        if now - self.kiosk.touched_at > self.kiosk.timing.idle:
            self.kiosk.abandon()

    def topic(self, picture: Picture) -> Hashable:
        """What the page is about: when it changes, the page is read aloud again. None while there
        is nothing to say yet."""
        return ()

    def lines(self, picture: Picture) -> Iterable[str]:
        """What is read aloud before the choices."""
        shown = (line for line in self.query("#body Static").results(Static) if line.display)
        return [line.content for line in shown if isinstance(line.content, str)]

    def told(self, picture: Picture) -> tuple[Part, ...]:
        """All that there is to read aloud after `paint`, the page's matter first."""
        topic = self.topic(picture)
        if topic is None:
            return ()
        return (self.part(topic, (*self.lines(picture), *self.choices())), *self.help_told())

    def part(self, topic: Hashable, texts: Iterable[str]) -> Part:
        """A part of what this page says in the language of the moment."""
        return Part((type(self).__name__, self.t.lang, topic), tuple(texts))

    def choices(self) -> tuple[str, ...]:
        """Every tile that can be seen, with its key; last the ways out and help."""
        tiles = [
            *self.query("#body Tile").results(Tile),
            *map(self.tile, ("more", "back", "home", "sight", "help")),
        ]
        said = (self._choice(tile.face) for tile in tiles if tile.face and tile.face.key)
        return tuple(dict.fromkeys(said))

    def _choice(self, face: Face) -> str:
        name = face.said or face.name
        if face.tone is Tone.QUIET and face.hint and not face.said:
            return self.t("voice.kiosk.choice.shut", name=name, why=face.hint, key=face.key)
        return self.t("voice.kiosk.choice", name=name, key=face.key)

    def help_told(self) -> tuple[Part, ...]:
        """That somebody is coming, once it is so."""
        sent = self.t("kiosk.help.sent")
        return (self.part("help", (sent,)),) if self.kiosk.help_is_coming else ()

    @property
    def back_key(self) -> str:
        """Which key leads back: on a number pad, too, whose digits may be digits here."""
        return WAY_HOME if self.TYPES else "0"

    def way_home(self) -> Face:
        """The tile that leads to the start."""
        return Face(self.t("kiosk.nav.home"), key=WAY_HOME)

    @property
    def kiosk(self) -> KioskApp:
        """The app, with its type."""
        return cast("KioskApp", self.app)

    def tile(self, name: str) -> Tile:
        """The tile with this id."""
        return self.query_one(f"#{name}", Tile)

    def offer_alike(self, faces: Mapping[str, Face]) -> None:
        """Offer what is chosen between: all of it in large type or none, since one of two alone
        would seem the right one."""
        tiles = [(self.tile(name), face) for name, face in faces.items()]
        large = self.large and all(
            0 < rows_for(enlarged(face), tile.size.width) <= tile.size.height
            for tile, face in tiles
        )
        for tile, face in tiles:
            tile.large = large
            tile.offer(face)

    def say(self, name: str, text: str, rows: int = 0) -> None:
        """Put words on the sentence with this id; without words it is not there. `rows` is how many
        it may take where type is large."""
        self.query_one(f"#{name}", Sentence).put(text, rows if self.large else 0)

    def compose(self) -> ComposeResult:
        """Head, body, foot, status line."""
        with Horizontal(id="head"):
            with Vertical(id="names"):
                yield Sentence(id="authority")
                yield Sentence(id="centre")
            yield Tile("sight", id="sight")
            yield Tile("aloud", id="aloud")
            yield Tile("language", id="language")
        with Vertical(id="body"):
            yield from self.body()
        with Horizontal(id="foot"):
            yield Tile("back", id="back")
            yield Tile("home", id="home")
            yield Sentence(id="aside")
            yield Tile("more", id="more")
            yield Tile("help", id="help")
        yield StatusLine()

    def show(self, view: Picture) -> None:
        """Paint the frame, then the page."""
        self.set_class(self.kiosk.busy, "-busy")
        self._enlarge()
        self.say("authority", "" if self.large else self.t.pick(view.hall.authority))
        self.say("centre", self.t.pick(view.hall.name))
        self.tile("sight").offer(self._sight(), hot=sight.OTHER_KEY)
        self.tile("aloud").offer(self._aloud(view), hot=aloud.OTHER_KEY)
        self.tile("language").offer(self._language(view))
        back = Face(self.t("kiosk.nav.back"), key=self.back_key)
        self.tile("back").offer(back if self.BACK else None, hot="left")
        self.tile("help").offer(self._help())
        self.paint(view)

    def _language(self, view: Picture) -> Face | None:
        names = [Teller(lang)(f"lang.{lang}") for lang in self.others(view)]
        return Face(names[0], key="/", hint=_SIDE_BY_SIDE.join(names[1:])) if names else None

    def others(self, view: Picture) -> list[str]:
        """The languages one can go on in; the next touch speaks the first of them."""
        return self.kiosk.other_languages(view.kiosk.languages)

    def _enlarge(self) -> None:
        """Large type wants other rooms; what depends on them is painted once they are known."""
        large = self.kiosk.sight.large
        if large is not self.large:
            self.large = large
            self.set_class(large, "-large")
            for tile in self.query("#body Tile").results(Tile):
                tile.large = large
            self.call_after_refresh(self.kiosk.repaint)

    def _sight(self) -> Face:
        key = sight.KEY if self.SIGHT_KEY else ""
        if self.large:
            return Face(self.t("kiosk.sight.stop"), key, tone=Tone.MAIN, sign=sight.PICTURE)
        return Face(self.t("kiosk.sight.start"), key, tone=Tone.GUIDE, sign=sight.PICTURE)

    def _aloud(self, view: Picture) -> Face | None:
        if view.kiosk.speaker is None or self.t.lang not in aloud.SPOKEN:
            return None
        if self.kiosk.voice.on:
            return Face(self.t("kiosk.aloud.stop"), key=aloud.KEY, tone=Tone.MAIN)
        return Face(self.t("kiosk.aloud.start"), key=aloud.KEY, tone=Tone.GUIDE)

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
        elif tile is None and event.key == "enter" and self.kiosk.admits_touch():
            self.kiosk.voice.again()

    def _pressed(self, tile: Tile) -> None:
        if tile.choice == "home":
            self.kiosk.home()
        elif tile.choice == "help":
            self.kiosk.call_help()
        elif tile.choice == "language" and self.kiosk.view is not None:
            self.kiosk.speak_next(self.kiosk.view.kiosk.languages)
        elif tile.choice == "sight":
            self.kiosk.sight.change()
        elif tile.choice == "aloud":
            self.kiosk.voice.begin_or_end()
        else:
            self.press(tile.choice)
