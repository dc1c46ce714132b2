"""The first page: a greeting, and the few things one can do here."""

from __future__ import annotations

from collections.abc import Hashable
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Grid, Horizontal
from textual.events import Key, MouseDown, Resize
from textual.widgets import Static

from common.i18n.told import Teller
from common.i18n.translator import SOURCE
from common.tui.bigtype import LARGEST
from kiosk import words
from kiosk.knocking import CORNER
from kiosk.picture import Picture
from kiosk.screens.page import KioskPage
from kiosk.widgets.recent import Recent
from kiosk.widgets.tile import Face, Tile, Tone

_MORE: tuple[tuple[str, str, frozenset[str]], ...] = (
    ("mine", "2", frozenset({"all", "ticket", "lookup"})),
    ("result", "3", words.TAKES_NUMBERS),
    ("lookup", "4", frozenset({"all", "lookup"})),
    ("rate", "5", words.RATES),
)
"""What else there is to do: tiles, their keys, and the roles of the kiosks that have them."""

_ELSEWHERE_TOO = frozenset({"lookup", "rate"})
"""What is also had behind the others: results are looked up, and a number that is over is rated."""


_CORNER_COLUMNS, _CORNER_ROWS = 12, 4


class StartPage(KioskPage):
    """What to do: take a number, look at the one already taken, ask after a dossier, rate."""

    BACK: ClassVar[bool] = False

    def body(self) -> ComposeResult:
        """Greeting, question, tiles."""
        yield Static(id="greeting", markup=False)
        yield Static(id="prompt", markup=False)
        yield Static(id="fault", markup=False)
        with Horizontal(id="tiles"):
            yield Tile("ticket", id="ticket")
            with Grid(id="others"):
                for name, _, _ in _MORE:
                    yield Tile(name, id=name)
        yield Recent(id="recent")

    def on_resize(self, _: Resize) -> None:
        """Another height, perhaps without room for every word."""
        self.call_after_refresh(self.kiosk.repaint)

    def paint(self, picture: Picture) -> None:
        """Say what can be done now."""
        warned = self._say_no_slips(picture)
        self.set_class(warned, "-warned")
        tight = warned and self.has_class("-low")
        self.say("prompt", "" if warned else self.t("kiosk.start.prompt"))
        role = picture.kiosk.role
        self.tile("ticket").offer(
            self._ticket(picture, tight=tight) if role in words.TAKES_NUMBERS else None
        )
        self._offer_more(role, tight=tight)
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
        self.say("greeting", "" if warn else t("kiosk.start.greeting"))
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
            )
        title, *rest = words.closed_lines(self.t, closed)
        foot, hint = " ".join(rest), ""
        short = words.opens_in_short(self.t, picture.hall, closed.next_at) if closed.next_at else ""
        if short:
            hint, title = title, short
        said = self.t("kiosk.start.ticket")
        return Face(title, "1", hint, foot, tone=Tone.QUIET, big=LARGEST, said=said)

    def _offer_more(self, role: str, *, tight: bool) -> None:
        for name, key, roles in _MORE:
            hint = "" if tight else self.t(f"kiosk.start.{name}.sub")
            face = Face(self.t(f"kiosk.start.{name}"), key=key, hint=hint)
            shown = role in roles and not (tight and name in _ELSEWHERE_TOO)
            self.tile(name).offer(face if shown else None)

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
        other = self.kiosk.next_language(kiosk.languages)
        elsewhere = Teller(other)("voice.kiosk.language", key="/") if other else ""
        return (t("kiosk.start.greeting"), elsewhere, *amiss, t("kiosk.start.prompt"))

    def press(self, choice: str) -> None:
        """Go on."""
        if choice == "ticket":
            self.kiosk.ask_service()
        elif choice == "mine":
            self.kiosk.ask_number()
        elif choice == "rate":
            self.kiosk.ask_number(rating=True)
        elif choice in ("result", "lookup"):
            self.kiosk.dossiers.ask()

    def on_mouse_down(self, event: MouseDown) -> None:
        """Besides what a touch does: the corner is where a supervisor knocks."""
        if event.screen_x < _CORNER_COLUMNS and event.screen_y < _CORNER_ROWS:
            self.kiosk.way_out.knock(CORNER)

    def on_key(self, event: Key) -> None:
        """The same on a keyboard, with keys that do nothing on this page."""
        self.kiosk.way_out.knock(event.character if event.character == "+" else event.key)

    def tick(self, now: float) -> None:
        """Whoever chose another language or a voice and went away leaves neither behind."""
        if self.t.lang != SOURCE or self.kiosk.voice.on:
            super().tick(now)
