"""A number that may not be called today: what is said before it is given, and the time that is
given instead of it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import ClassVar

from textual.app import ComposeResult

from common.i18n.translator import Translator
from common.views.kiosk import ServiceTile
from common.views.lookup import Errand
from kiosk import words
from kiosk.picture import Picture
from kiosk.screens.page import KioskPage
from kiosk.screens.question import QuestionPage
from kiosk.widgets.plate import Plate
from kiosk.widgets.sentence import Sentence
from kiosk.widgets.tile import Face, Tone


class LatePage(QuestionPage):
    """A time tomorrow, or the number all the same. What is safe looks like it."""

    def __init__(self) -> None:
        super().__init__()
        self.errand = Errand("")
        self.request = ""
        self._back: Callable[[], None] | None = None

    def warn(self, errand: Errand, request: str, back: Callable[[], None]) -> None:
        """Say it before a number is taken for this, under the request that it will be taken with;
        `back` leads to where it was chosen."""
        self.errand = errand
        self.request = request
        self._back = back

    def forget(self) -> None:
        """Whoever comes next is not warned of somebody else's wait."""
        self.errand = Errand("")

    def paint(self, picture: Picture) -> None:
        """Why, and both answers; without a time to offer only the number."""
        title, *rest = self.lines(picture)
        self.say("prompt", self.t("kiosk.wait") if self.kiosk.busy else title, rows=6)
        self.say("details", "\n".join(rest))
        tile = self._tile(picture)
        later_at = None if tile is None else self.kiosk.lateness.later_at(tile)
        self.offer_alike({"yes": self._later(later_at, picture), "no": self._now(later_at)})
        self.tile("home").offer(self.way_home())

    def _later(self, at: int | None, picture: Picture) -> Face:
        if at is None:
            return Face(self.t("kiosk.late.guide"), key="1", tone=Tone.GUIDE)
        t, zone = self.t, picture.hall.zone
        name = t("kiosk.late.book", time=t.time(at, zone), date=t.date(at, zone)[:5])
        hint = "" if self._is_roomy else t("kiosk.late.book.sub")
        return Face(name, key="1", hint=hint, tone=Tone.MAIN)

    def _now(self, later_at: int | None) -> Face:
        tone = Tone.MAIN if later_at is None else Tone.PLAIN
        hint = "" if self._is_roomy else self.t("kiosk.late.take.sub")
        return Face(self.t("kiosk.late.take"), key="2", hint=hint, tone=tone)

    @property
    def _is_roomy(self) -> bool:
        """Whether the answers themselves can be in large letters, which leaves no room for more."""
        return self.large and not self.has_class("-low")

    def _tile(self, picture: Picture) -> ServiceTile | None:
        known = (tile for tile in picture.kiosk.services if tile.code == self.errand.service)
        return next(known, None)

    def topic(self, picture: Picture) -> Hashable:
        """What it is asked about."""
        return self.request

    def lines(self, picture: Picture) -> words.Lines:
        """What is said before the choices."""
        tile = self._tile(picture)
        return ("",) if tile is None else words.late_lines(self.t, picture.kiosk, tile)

    def press(self, choice: str) -> None:
        """Take the time, take the number, or go back."""
        tile = None if self.kiosk.view is None else self._tile(self.kiosk.view)
        if choice == "back" or tile is None:
            (self._back or self.kiosk.home)()
        elif choice == "no":
            self.kiosk.numbers.issue(self.errand, None, self.request, warned=True)
        elif self.kiosk.lateness.later_at(tile) is None:
            self.kiosk.call_help()
        else:
            self.kiosk.lateness.book(self.errand, self.request)


class GivenTimePage(KioskPage):
    """The time in big type, and the code with which it is found without the slip."""

    BACK: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self._service = ""
        self._slot_at = 0
        self._code = ""

    def open(self, service: str, slot_at: int, code: str) -> None:
        """Show this from now on."""
        self._service, self._slot_at, self._code = service, slot_at, code

    def forget(self) -> None:
        """Whoever comes next does not see it."""
        self._code = ""

    def body(self) -> ComposeResult:
        """When, for what, with which code."""
        yield Sentence(id="title")
        yield Plate(id="number")
        yield Sentence(id="service")
        yield Sentence(id="ahead")
        yield Sentence(id="early")

    def paint(self, picture: Picture) -> None:
        """Say it in the language of the moment."""
        zone = picture.hall.zone
        title, service, code, hint = self._said(self.t, picture)
        self.say("title", title)
        self.query_one("#number", Plate).text = self.t.time(self._slot_at, zone)
        self.say("service", service)
        self.say("ahead", code)
        self.say("early", hint)
        self.say("aside", self.t("kiosk.late.given.take"))
        self.tile("home").offer(self.way_home())

    def _said(self, t: Translator, picture: Picture) -> tuple[str, str, str, str]:
        zone, at = picture.hall.zone, self._slot_at
        names = {tile.code: tile.name for tile in picture.kiosk.services}
        day = f"{t.weekday(at, zone)} {t.date(at, zone)}"
        return (
            t("kiosk.late.given", day=day),
            t.pick(names.get(self._service, {})),
            t("kiosk.late.given.code", code=self._code),
            t("kiosk.late.given.hint"),
        )

    def topic(self, picture: Picture) -> Hashable:
        """Which time it is."""
        return self._code

    def lines(self, picture: Picture) -> words.Lines:
        """The time is read as well; the code is not: others hear it."""
        title, service, _, hint = self._said(self.t, picture)
        return (title, self.t.time(self._slot_at, picture.hall.zone), service, hint)

    def touched_elsewhere(self) -> None:
        """Read and taken."""
        self.kiosk.home()
