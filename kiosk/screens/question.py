"""One question with two answers, asked before something that is not taken back."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal

from common.i18n.translator import Translator
from kiosk.picture import Picture
from kiosk.screens.page import KioskPage
from kiosk.widgets.sentence import Sentence
from kiosk.widgets.tile import Face, Tile, Tone
from kiosk.words import Lines, Saying

_ROOMY = 120
"""Columns at which every answer has room in big type: one of two alone would seem the right one."""


@dataclass(frozen=True, slots=True)
class Question:
    """`yes` and `no` are the keys of their texts. `then` does it, `back` leads to where it was
    asked."""

    saying: Saying
    yes: str
    no: str
    then: Callable[[], None]
    back: Callable[[], None]


class QuestionPage(KioskPage):
    """The question, what it means, and the answers. No is the safe one, and looks like it."""

    def __init__(self) -> None:
        super().__init__()
        self._question: Question | None = None

    def open(self, question: Question) -> None:
        """Ask this."""
        self._question = question

    def forget(self) -> None:
        """Whoever comes next is not asked."""
        self._question = None

    def body(self) -> ComposeResult:
        """Question, details, answers."""
        yield Sentence(id="prompt")
        yield Sentence(id="details")
        with Horizontal(id="tiles"):
            yield Tile("yes", id="yes")
            yield Tile("no", id="no")

    def paint(self, picture: Picture) -> None:
        """Ask in the language of the moment."""
        if self._question is None:
            return
        title, *rest = self._said(self.t)
        high = not self.has_class("-low")
        self.say("prompt", self.t("kiosk.wait") if self.kiosk.busy else title, rows=6 * high)
        self.say("details", "\n".join(rest))
        big = 1 if self.kiosk.size.width >= _ROOMY and not self.large else 0
        yes = Face(self.t(self._question.yes), key="1", big=big)
        no = Face(self.t(self._question.no), key="2", tone=Tone.MAIN, big=big)
        self.offer_alike({"yes": yes, "no": no})
        self.tile("home").offer(self.way_home())

    def _said(self, t: Translator) -> Lines:
        return ("",) if self._question is None else self._question.saying(t)

    def topic(self, picture: Picture) -> Hashable:
        """What is asked."""
        return self._said(self.t)

    def lines(self, picture: Picture) -> Lines:
        """The same as on the screen."""
        return self._said(self.t)

    def press(self, choice: str) -> None:
        """Do it, or go back."""
        if self._question is None:
            self.kiosk.home()
        elif choice == "yes":
            self._question.then()
        else:
            self._question.back()
