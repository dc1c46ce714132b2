"""How a dossier stands, or how an earlier visit ended, and a number where one helps."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from uuid import uuid4

from textual.app import ComposeResult
from textual.containers import Vertical

from common.tui.bigtype import LARGEST
from common.views.lookup import DossierFound, Errand, VisitFound
from kiosk import answers, words
from kiosk.picture import Picture
from kiosk.screens.page import KioskPage
from kiosk.widgets.sentence import Sentence
from kiosk.widgets.tile import Face, Tile, Tone


class AnswerPage(KioskPage):
    """Nothing on it tells a bystander what the matter is."""

    def __init__(self) -> None:
        super().__init__()
        self._found: DossierFound | VisitFound | None = None
        self._back: Callable[[], None] | None = None
        self._request = ""

    def open(self, found: DossierFound | VisitFound, back: Callable[[], None]) -> None:
        """Say this; then go `back`."""
        self._found = found
        self._back = back
        self._request = uuid4().hex

    def forget(self) -> None:
        """Whoever comes next does not find it."""
        self._found = None

    def body(self) -> ComposeResult:
        """Which one, how it stands, the number."""
        yield Sentence(id="title")
        yield Sentence(id="service")
        with Vertical(id="answer"):
            yield Sentence(id="said")
            yield Sentence(id="note")
        yield Tile("take", id="take")

    def paint(self, picture: Picture) -> None:
        """Say it in the language of the moment."""
        found = self._found
        if found is None:
            return
        self.say("title", answers.title(self.t, found))
        self.say("service", self.t.pick(found.service_name))
        said, *notes = self._lines(picture)
        self.say("said", said)
        self.say("note", "\n\n".join(notes))
        self.set_class(answers.is_good(found), "-good")
        self.tile("home").offer(self.way_home())
        self.tile("take").offer(self._take(picture, found.errand))

    def _lines(self, picture: Picture) -> words.Lines:
        found = self._found
        if found is None:
            return ()
        take = self._take(picture, found.errand)
        numbers = take is not None and take.tone is Tone.MAIN
        return answers.lines(self.t, found, numbers=numbers)

    def _take(self, picture: Picture, errand: Errand | None) -> Face | None:
        if errand is None or not answers.gives_numbers(picture.kiosk):
            return None
        name = self.t("kiosk.start.ticket")
        tile = next((one for one in picture.kiosk.services if one.code == errand.service), None)
        if tile is None or tile.door == "open":
            return Face(name, key="1", tone=Tone.MAIN, big=LARGEST)
        why = words.why_shut(self.t, picture.hall, tile)
        return Face(name, key="1", hint=why, tone=Tone.QUIET, big=1)

    def topic(self, picture: Picture) -> Hashable:
        """What is said here."""
        return self._request

    def lines(self, picture: Picture) -> words.Lines:
        """The same as on the screen, without the code: others hear it."""
        return self._lines(picture)

    def press(self, choice: str) -> None:
        """Take the number, or go back."""
        if choice == "take" and self._found is not None and self._found.errand is not None:
            self.kiosk.numbers.run_errand(self._found.errand, self._again, self._request)
        elif choice == "back":
            (self._back or self.kiosk.home)()

    def _again(self) -> None:
        self.kiosk.turn_to(self)
