"""One question, yes or no. Which group somebody belongs to is never asked, nor kept."""

from __future__ import annotations

from collections.abc import Hashable
from uuid import uuid4

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from common.views.kiosk import PriorityChoice
from kiosk.picture import Picture
from kiosk.screens.page import KioskPage
from kiosk.widgets.tile import Face, Tile, Tone

_MOST_CLASSES = 3
_SCALE = 1
"""Yes and no are equally large."""


class PriorityPage(KioskPage):
    """The last touch before the number."""

    def __init__(self) -> None:
        super().__init__()
        self.service = ""
        self.request = ""

    def open(self, service: str) -> None:
        """Ask for this service, under a request of its own."""
        self.service = service
        self.request = uuid4().hex

    def body(self) -> ComposeResult:
        """Question, who is meant, the answers, a remark."""
        yield Static(id="service", markup=False)
        yield Static(id="prompt", markup=False)
        yield Static(id="who", markup=False)
        with Horizontal(id="tiles"):
            for number in range(1, _MOST_CLASSES + 2):
                yield Tile(id=f"answer-{number}")
        yield Static(id="note", markup=False)

    def paint(self, picture: Picture) -> None:
        """Ask, in words that fit one class of people or several."""
        names = {tile.code: tile.name for tile in picture.kiosk.services}
        classes = picture.kiosk.priorities[:_MOST_CLASSES]
        question = "kiosk.wait" if self.kiosk.busy else "kiosk.priority.prompt"
        self.say("service", self.t.pick(names.get(self.service, {})))
        self.say("prompt", self.t(question))
        self.say("who", self.t.pick(classes[0].who) if len(classes) == 1 else "")
        self.say("note", self.t("kiosk.priority.note"))
        answers = [
            (self._yes(choice, number, alone=len(classes) == 1), f"class:{choice.code}")
            for number, choice in enumerate(classes, start=1)
        ]
        answers.append((self._no(len(classes) + 1), "no"))
        for number in range(1, _MOST_CLASSES + 2):
            face, choice = answers[number - 1] if number <= len(answers) else (None, "")
            self.tile(f"answer-{number}").offer(face, choice)
        self.tile("home").offer(Face(self.t("kiosk.nav.home")), hot="-")

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
        """Take the number, or go back to the services."""
        kind, _, code = choice.partition(":")
        if kind == "back":
            self.kiosk.back_to_services()
        else:
            self.kiosk.issue(self.service, code or None, self.request)
