"""The first page: a greeting, and the few things one can do here."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Grid, Horizontal
from textual.events import Key, MouseDown, Resize, ScreenSuspend

from common.i18n.told import Teller
from common.i18n.translator import SOURCE
from common.tui.bigtype import LARGEST
from kiosk import words
from kiosk.knocking import CORNER
from kiosk.pictograms import MARKS
from kiosk.picture import Picture
from kiosk.screens.page import KioskPage
from kiosk.widgets.recent import Recent
from kiosk.widgets.sentence import Sentence
from kiosk.widgets.tile import Face, Tile, Tone
from kiosk.widgets.tiles import Offer, Tiles

_MORE: tuple[tuple[str, str, frozenset[str]], ...] = (
    ("mine", "2", frozenset({"all", "ticket", "lookup"})),
    ("result", "3", words.TAKES_NUMBERS),
    ("lookup", "4", frozenset({"all", "lookup"})),
    ("rate", "5", words.RATES),
    ("booked", "7", words.TAKES_NUMBERS),
)
"""What else there is to do: tiles, their keys, and the roles of the kiosks that have them."""

_ELSEWHERE_TOO = frozenset({"lookup", "rate"})
"""What is also had behind the others: results are looked up, and a number that is over is rated."""


_CORNER_COLUMNS, _CORNER_ROWS = 12, 4


class StartPage(KioskPage):
    """What to do: take a number, look at the one already taken, ask after a dossier, rate."""

    BACK: ClassVar[bool] = False
    SIGHT_KEY: ClassVar[bool] = True

    def __init__(self) -> None:
        super().__init__()
        self._page = 0
        """Of the tiles in large type."""

    def on_screen_suspend(self, _: ScreenSuspend) -> None:
        """Whoever comes next begins with the first tile."""
        self._page = 0

    def body(self) -> ComposeResult:
        """Greeting, question, tiles."""
        yield Sentence(id="greeting")
        yield Sentence(id="prompt")
        yield Sentence(id="fault")
        with Horizontal(id="tiles"):
            yield Tile("ticket", id="ticket")
            with Grid(id="others"):
                for name, _, _ in _MORE:
                    yield Tile(name, id=name)
        yield Tiles(id="pile")
        yield Recent(id="recent")

    def on_resize(self, _: Resize) -> None:
        """Another height, perhaps without room for every word."""
        self.call_after_refresh(self.kiosk.repaint)

    def paint(self, picture: Picture) -> None:
        """Say what can be done now."""
        warned = self._say_no_slips(picture)
        self.set_class(warned, "-warned")
        tight = warned and self.has_class("-low")
        no_room = self.large and self.has_class("-low")
        self.say("prompt", "" if warned or no_room else self.t("kiosk.start.prompt"))
        offers = self._offers(picture, tight=tight)
        faces = {name: face for face, name in offers}  # their keys work in large type, too
        for name in ("ticket", *(name for name, _, _ in _MORE)):
            self.tile(name).offer(faces.get(name))
        self._pile(offers)
        hotline = picture.hall.hotline
        lines = (
            words.hours(self.t, picture.kiosk),
            self.t("kiosk.hotline", phone=hotline) if hotline else "",
        )
        self.say("aside", "\n".join(filter(None, lines)) or " ")  # help keeps its corner

    def _say_no_slips(self, picture: Picture) -> bool:
        """Before a number is taken: no slip will come, and here are the numbers that had none.
        Nobody is told to write down a number that a closed hall does not give."""
        kiosk, t = picture.kiosk, self.t
        warn = kiosk.no_slips and kiosk.role in words.TAKES_NUMBERS
        self.say("greeting", "" if warn or self.large else t("kiosk.start.greeting"))
        still = "" if words.closed_hall(kiosk) else t("kiosk.printer.start")
        fault = "\n".join(filter(None, (t("kiosk.printer.title"), still)))
        self.say("fault", fault if warn else "")
        self.query_one("#recent", Recent).offer(
            t("kiosk.printer.recent"), words.without_slip(t, kiosk) if warn else ()
        )
        return warn

    def _ticket(self, picture: Picture, *, tight: bool) -> Face:
        closed = words.closed_hall(picture.kiosk)
        if closed is None:
            return Face(
                self.t("kiosk.start.ticket"),
                key="1",
                hint="" if tight else self.t("kiosk.start.ticket.sub"),
                tone=Tone.MAIN,
                big=LARGEST,
                mark=MARKS["ticket"],
            )
        title, *rest = words.closed_lines(self.t, closed)
        foot, hint = " ".join(rest), ""
        short = words.opens_in_short(self.t, picture.hall, closed.next_at) if closed.next_at else ""
        if short:
            hint, title = title, short
        said = self.t("kiosk.start.ticket")
        return Face(title, "1", hint, foot, tone=Tone.QUIET, big=LARGEST, said=said)

    def _offers(self, picture: Picture, *, tight: bool) -> list[Offer]:
        role = picture.kiosk.role
        takes = role in words.TAKES_NUMBERS
        offers = [(self._ticket(picture, tight=tight), "ticket")] if takes else []
        small = self.has_class("-low") and self.has_class("-narrow")
        crowded = tight or (picture.kiosk.booked and small)
        for name, key, roles in _MORE:
            hint = "" if crowded else self.t(f"kiosk.start.{name}.sub")
            face = Face(self.t(f"kiosk.start.{name}"), key, hint, mark=MARKS[name])
            hidden = tight and name in _ELSEWHERE_TOO and not self.large
            hidden |= name == "booked" and not picture.kiosk.booked
            if role in roles and not hidden:
                offers.append((face, name))
        return offers

    def _pile(self, offers: Sequence[Offer]) -> None:
        """In large type: one above the other, on several pages."""
        grid = self.query_one("#pile", Tiles)
        piles = grid.piles(offers) if self.large and grid.size else [()]
        self._page %= len(piles)
        grid.pile(piles[self._page])
        page = self.t("kiosk.nav.page", page=self._page + 1, pages=len(piles))
        more = Face(self.t("kiosk.nav.more"), key="+", hint=page)
        self.tile("more").offer(more if len(piles) > 1 else None, hot="right")

    def topic(self, picture: Picture) -> Hashable:
        """Whether there are numbers and slips."""
        return words.closed_hall(picture.kiosk) is None, picture.kiosk.no_slips

    def lines(self, picture: Picture) -> tuple[str, ...]:
        """A greeting, what is amiss, and how to hear this in another language."""
        kiosk, t = picture.kiosk, self.t
        closed = words.closed_hall(kiosk)
        amiss = words.closed_lines(t, closed) if closed else ()
        if kiosk.no_slips and not closed:
            amiss = (t("kiosk.printer.title"), t("kiosk.printer.start"))
        others = self.others(picture)
        elsewhere = Teller(others[0])("voice.kiosk.language", key="/") if others else ""
        return (t("kiosk.start.greeting"), elsewhere, *amiss, t("kiosk.start.prompt"))

    def press(self, choice: str) -> None:
        """Go on."""
        if choice == "ticket":
            self.kiosk.ask_service()
        elif choice == "mine":
            self.kiosk.ask_number()
        elif choice == "rate":
            self.kiosk.ask_number(rating=True)
        elif choice == "booked":
            self.kiosk.bookings.ask()
        elif choice in ("result", "lookup"):
            self.kiosk.dossiers.ask()
        elif choice == "more":
            self._page += 1
            self.kiosk.turn_to(self)

    def on_mouse_down(self, event: MouseDown) -> None:
        """Besides what a touch does: the corner is where a supervisor knocks."""
        if event.screen_x < _CORNER_COLUMNS and event.screen_y < _CORNER_ROWS:
            self.kiosk.way_out.knock(CORNER)

    def on_key(self, event: Key) -> None:
        """The same on a keyboard, with keys that do nothing on this page."""
        self.kiosk.way_out.knock(event.character if event.character == "+" else event.key)

    def tick(self, now: float) -> None:
        """Another language, a voice or large type are not left behind by whoever went away."""
        if self.t.lang != SOURCE or self.kiosk.voice.on or self.kiosk.sight.changed:
            super().tick(now)
