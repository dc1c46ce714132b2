"""A procedure before its number is taken: what to bring, what it costs, how long it takes."""

from __future__ import annotations

from collections.abc import Hashable
from uuid import uuid4

from textual.app import ComposeResult
from textual.containers import Horizontal

from common.tui.bigtype import LARGEST
from common.views.kiosk import ServiceTile
from common.views.lookup import Errand
from common.views.procedures import ProcedurePage as Procedure
from kiosk import procedure_words, sheets, words
from kiosk.picture import Picture
from kiosk.screens.page import KioskPage
from kiosk.sheets import Line, Section
from kiosk.widgets.sentence import Sentence
from kiosk.widgets.sheet import Sheet
from kiosk.widgets.tile import Face, Tile, Tone


class ProcedurePage(KioskPage):
    """Whoever lacks a paper, or is in the wrong place, knows it before waiting."""

    def __init__(self) -> None:
        super().__init__()
        self._procedure: Procedure | None = None
        self._sheet = 0
        self._request = ""

    def open(self, procedure: Procedure) -> None:
        """Show this one, from its beginning."""
        self._procedure = procedure
        self._sheet = 0
        self._request = uuid4().hex

    def forget(self) -> None:
        """Whoever comes next does not find it."""
        self._procedure = None

    def body(self) -> ComposeResult:
        """Its name and place, papers beside fees and time, the number."""
        yield Sentence(id="title")
        yield Sentence(id="service")
        with Horizontal(id="facts"):
            yield Sheet(id="papers")
            yield Sheet(id="terms")
        yield Sentence(id="elsewhere")
        yield Tile("take", id="take")

    def paint(self, picture: Picture) -> None:
        """Put the catalogue's words on the sheets, as much as they hold at a time."""
        procedure = self._procedure
        if procedure is None:
            return
        self.say("title", procedure.name)
        self.say("service", procedure_words.where(self.t, procedure))
        self.say("elsewhere", self._elsewhere(picture, procedure))
        self.tile("take").offer(self._take(picture, procedure))
        papers = self._cut("papers", procedure_words.papers(self.t, procedure))
        terms = self._cut("terms", procedure_words.terms(self.t, procedure))
        count = max(len(papers), len(terms))
        self._sheet %= count
        self._lay("papers", papers)
        self._lay("terms", terms)
        page = self.t("kiosk.nav.page", page=self._sheet + 1, pages=count)
        more = Face(self.t("kiosk.proc.more"), key="+", hint=page, tone=Tone.GUIDE)
        self.tile("more").offer(more if count > 1 else None, hot="right")
        self.tile("home").offer(self.way_home())

    def _cut(self, name: str, sections: tuple[Section, ...]) -> list[list[Line]]:
        size = self.query_one(f"#{name}", Sheet).size
        return sheets.cut(sections, size.width, size.height)

    def _lay(self, name: str, cut: list[list[Line]]) -> None:
        """The sheet of the moment; one that has come to its end stays on its last."""
        self.query_one(f"#{name}", Sheet).offer(cut[min(self._sheet, len(cut) - 1)])

    def _tile(self, picture: Picture, procedure: Procedure) -> ServiceTile | None:
        services = picture.kiosk.services
        return next((tile for tile in services if tile.code == procedure.service), None)

    def _elsewhere(self, picture: Picture, procedure: Procedure) -> str:
        """Why there is no number for it here; empty where there is one."""
        if not procedure_words.is_here(procedure):
            place = procedure.place or procedure.agency
            return self.t("kiosk.proc.elsewhere", place=place)
        return "" if self._tile(picture, procedure) else self.t("kiosk.proc.desk")

    def _take(self, picture: Picture, procedure: Procedure) -> Face | None:
        tile = self._tile(picture, procedure)
        if tile is None or self._elsewhere(picture, procedure):
            return None
        known = bool(procedure.components)
        name = self.t("kiosk.proc.take" if known else "kiosk.start.ticket")
        if tile.door == "open":
            return Face(name, key="1", tone=Tone.MAIN, big=LARGEST)
        why = words.why_shut(self.t, picture.hall, tile)
        return Face(name, key="1", hint=why, tone=Tone.QUIET, big=1)

    def topic(self, picture: Picture) -> Hashable:
        """Which procedure, and how much of it; nothing before the sheets have their size."""
        return (self._request, self._sheet) if self.query_one("#papers", Sheet).size else None

    def lines(self, picture: Picture) -> words.Lines:
        """The same as on the screen."""
        procedure = self._procedure
        if procedure is None:
            return ()
        name = (procedure.name, procedure_words.where(self.t, procedure))
        papers = procedure_words.papers(self.t, procedure)
        terms = procedure_words.terms(self.t, procedure)
        said = [text for part in (*papers, *terms) for text in (part.title, *part.items)]
        return (*name, *said, self._elsewhere(picture, procedure))

    def press(self, choice: str) -> None:
        """Take the number, read on, or go back."""
        procedure = self._procedure
        ways = self.kiosk.procedures
        if choice == "take" and procedure is not None and procedure.service is not None:
            errand = Errand(procedure.service, procedure=procedure.code)
            self.kiosk.numbers.run_errand(errand, ways.back_to_procedure, self._request)
        elif choice == "more":
            self._turn(1)
        elif self._sheet > 0:
            self._turn(-1)
        else:
            ways.back_to_found()

    def _turn(self, by: int) -> None:
        self._sheet += by
        self.kiosk.turn_to(self)
