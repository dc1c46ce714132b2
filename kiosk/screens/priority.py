"""One question, yes or no. Which group somebody belongs to is never asked, nor kept."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from uuid import uuid4

from textual.app import ComposeResult
from textual.containers import Horizontal

from common.views.kiosk import PriorityChoice
from common.views.kiosk_procedures import Found
from common.views.lookup import Errand
from kiosk.picture import Picture
from kiosk.screens.page import KioskPage
from kiosk.widgets.sentence import Sentence
from kiosk.widgets.tile import Face, Tile, Tone

_MOST_CLASSES = 3
Take = Callable[[str | None, str], None]
"""Takes the number, with the class that was chosen, under a request."""

_SCALE = 1
"""Yes and no are equally large."""


class PriorityPage(KioskPage):
    """The last touch before the number."""

    def __init__(self) -> None:
        super().__init__()
        self.errand = Errand("")
        self.request = ""
        self._back: Callable[[], None] | None = None
        self._take: Take | None = None
        self._known = Found()

    def open(self, errand: Errand, back: Callable[[], None], take: Take | None = None) -> None:
        """Ask before a number is taken for this, under a request of its own; `back` leads to where
        it was chosen. `take` takes it, where it is not taken as usual."""
        self.errand = errand
        self.request = uuid4().hex
        self._back = back
        self._take = take
        self._known = Found()
        if not (errand.procedure or errand.dossier or errand.matter):
            self.kiosk.procedures.of_service(errand.service, self.known)

    def known(self, found: Found) -> None:
        """What people come to this service for; too late when it is asked about another."""
        if found.services == (self.errand.service,):
            self._known = found
            self.kiosk.repaint()

    def body(self) -> ComposeResult:
        """Question, who is meant, the answers, a remark."""
        yield Sentence(id="service")
        yield Sentence(id="prompt")
        yield Sentence(id="who")
        with Horizontal(id="tiles"):
            for number in range(1, _MOST_CLASSES + 2):
                yield Tile(id=f"answer-{number}")
        yield Sentence(id="note")

    def paint(self, picture: Picture) -> None:
        """Ask, in words that fit one class of people or several."""
        names = {tile.code: tile.name for tile in picture.kiosk.services}
        classes = picture.kiosk.priorities[:_MOST_CLASSES]
        question = "kiosk.wait" if self.kiosk.busy else "kiosk.priority.prompt"
        self.say("service", self.t.pick(names.get(self.errand.service, {})))
        self.say("prompt", self.t(question))
        self.say("who", self.t.pick(classes[0].who) if len(classes) == 1 else "")
        self.say("note", "" if self.large else self.t("kiosk.priority.note"))
        answers = [
            (self._yes(choice, number, alone=len(classes) == 1), f"class:{choice.code}")
            for number, choice in enumerate(classes, start=1)
        ]
        answers.append((self._no(len(classes) + 1), "no"))
        for number in range(1, _MOST_CLASSES + 2):
            face, choice = answers[number - 1] if number <= len(answers) else (None, "")
            self.tile(f"answer-{number}").offer(face, choice)
        self.tile("home").offer(self.way_home())
        bring = Face(self.t("kiosk.proc.bring"), key="+")
        self.tile("more").offer(bring if self._known.procedures else None, "bring", hot="right")

    def _yes(self, choice: PriorityChoice, number: int, *, alone: bool) -> Face:
        key = str(number)
        if not alone:
            who = self.t.pick(choice.who)
            return Face(self.t.pick(choice.name), key=key, hint=who, tone=Tone.GUIDE)
        yes, _, kind = self.t("kiosk.priority.yes").partition(" – ")
        said = self.t("kiosk.priority.yes")
        return Face(yes, key=key, hint=kind, tone=Tone.GUIDE, big=_SCALE, said=said)

    def _no(self, number: int) -> Face:
        no, _, kind = self.t("kiosk.priority.no").partition(" – ")
        said = self.t("kiosk.priority.no")
        return Face(no, key=str(number), hint=kind, tone=Tone.MAIN, big=_SCALE, said=said)

    def topic(self, picture: Picture) -> Hashable:
        """Which service it is asked for."""
        return self.request

    def press(self, choice: str) -> None:
        """Take the number, or go back to what it was to be for."""
        kind, _, code = choice.partition(":")
        if kind == "back":
            (self._back or self.kiosk.home)()
        elif kind == "bring":
            self.kiosk.procedures.choose_from(self._known, self._again, self.errand.service)
        elif self._take is not None:
            self._take(code or None, self.request)
        else:
            self.kiosk.numbers.issue(self.errand, code or None, self.request, back=self._again)

    def _again(self) -> None:
        self.kiosk.turn_to(self)
