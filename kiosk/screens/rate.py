"""How was it: a level, what was wrong, and whether the desk wrote down what happened."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from enum import StrEnum
from uuid import uuid4

from textual.app import ComposeResult
from textual.containers import Grid

from common.domain.citizen_commands import RateTicket
from common.domain.model import Outcome, RatingLevel, RatingReason
from common.domain.refusal import Refusal, Trouble
from common.i18n.messages import explain
from common.i18n.translator import Translator
from common.views.kiosk import TicketPage
from kiosk import words
from kiosk.pictograms import FACES
from kiosk.picture import Picture
from kiosk.screens.page import KioskPage
from kiosk.widgets.sentence import Sentence
from kiosk.widgets.tile import Face, Tile, Tone

_MOST_TILES = len(RatingReason)


class Step(StrEnum):
    """What is asked now."""

    LEVEL = "level"
    REASON = "reason"
    OUTCOME = "outcome"


_COLUMNS: dict[Step, int] = {Step.LEVEL: 3, Step.REASON: 3, Step.OUTCOME: 2}
_LARGE_COLUMNS: dict[Step, int] = {Step.LEVEL: 1, Step.REASON: 2, Step.OUTCOME: 1}


class RatePage(KioskPage):
    """Each touch is kept at once, so that whoever leaves in the middle has been heard."""

    def __init__(self) -> None:
        super().__init__()
        self._page: TicketPage | None = None
        self._answer = RateTicket("")
        self._step = Step.LEVEL

    def open(self, page: TicketPage) -> None:
        """Ask about the visit of this number."""
        self._page = page
        self._answer = RateTicket("", page.number)
        self._step = Step.LEVEL

    def forget(self) -> None:
        """Whoever comes next does not find what was said."""
        self._page = None
        self._answer = RateTicket("")

    def body(self) -> ComposeResult:
        """Whose visit, the question, the answers."""
        yield Sentence(id="service")
        yield Sentence(id="prompt")
        with Grid(id="tiles"):
            for number in range(1, _MOST_TILES + 1):
                yield Tile(id=f"answer-{number}")

    def paint(self, picture: Picture) -> None:
        """Ask what is to be asked now."""
        page = self._page
        if page is None:
            return
        self.say("service", f"{page.number}  ·  {self.t.pick(page.service_name)}")
        self.say("prompt", self._question(page))
        offers = self._offers()
        grid = self.query_one("#tiles", Grid)
        columns = _LARGE_COLUMNS if self.large else _COLUMNS
        grid.styles.grid_size_columns = columns[self._step]
        faces = {}
        for number in range(1, _MOST_TILES + 1):
            face, choice = offers[number - 1] if number <= len(offers) else (None, "")
            if face is None:
                self.tile(f"answer-{number}").offer(None, choice)
                continue
            faces[f"answer-{number}"] = replace(face, key=str(number))
            self.tile(f"answer-{number}").choice = choice
        self.offer_alike(faces)
        skip = Face(self.t("rate.reason.skip"), key="+", tone=Tone.GUIDE)
        self.tile("more").offer(skip if self._step is Step.REASON else None, "skip")
        self.tile("home").offer(self.way_home())

    def _question(self, page: TicketPage) -> str:
        if self._step is Step.LEVEL:
            return self.t("rate.prompt")
        if self._step is Step.REASON:
            return self.t("rate.reason")
        return self.t("rate.outcome", outcome=self.t(f"kiosk.outcome.{page.outcome}"))

    def _offers(self) -> Sequence[tuple[Face, str]]:
        if self._step is Step.LEVEL:
            return [
                (Face(self.t(f"rate.level.{level}"), sign=FACES[level]), level)
                for level in RatingLevel
            ]
        if self._step is Step.REASON:
            return [(Face(self.t(f"rate.reason.{reason}")), reason) for reason in RatingReason]
        return [
            (Face(self.t(f"rate.outcome.{answer}"), big=1), answer) for answer in ("right", "wrong")
        ]

    def topic(self, picture: Picture) -> Hashable:
        """Whose visit, and what is asked."""
        return self._answer.number, self._step

    def lines(self, picture: Picture) -> words.Lines:
        """The question."""
        return () if self._page is None else (self._question(self._page),)

    def press(self, choice: str) -> None:
        """Keep the answer and ask on, or go back one question."""
        if choice == "back":
            self._go_back()
        elif choice == "skip":
            self._ask_outcome()
        elif self._step is Step.LEVEL:
            unhappy = choice == RatingLevel.DISSATISFIED
            self._keep(RateTicket(choice, self._answer.number), then_reason=unhappy)
        elif self._step is Step.REASON:
            self._keep(replace(self._answer, reason=choice))
        else:
            self._keep(replace(self._answer, outcome_right=choice == "right"))

    def _go_back(self) -> None:
        if self._step is Step.LEVEL:
            self.kiosk.home()
            return
        unhappy = self._answer.level == RatingLevel.DISSATISFIED
        asked_why = self._step is Step.OUTCOME and unhappy
        self._turn(Step.REASON if asked_why else Step.LEVEL)

    def _keep(self, answer: RateTicket, *, then_reason: bool = False) -> None:
        last = self._step is Step.OUTCOME

        def kept(_: object) -> None:
            self._answer = answer
            if last:
                self._thank()
            elif then_reason:
                self._turn(Step.REASON)
            else:
                self._ask_outcome()

        self.kiosk.do(answer, uuid4().hex, kept, self._not_kept)

    def _ask_outcome(self) -> None:
        """An officer who wrote nothing down is not asked about."""
        page = self._page
        if page is None or page.outcome in (None, Outcome.UNRECORDED):
            self._thank()
        else:
            self._turn(Step.OUTCOME)

    def _turn(self, step: Step) -> None:
        self._step = step
        self.kiosk.turn_to(self)

    def _thank(self) -> None:
        self.kiosk.tell(lambda t: (t("rate.thanks"),), self.kiosk.home)

    def _not_kept(self, error: Refusal | Trouble) -> None:
        """The visit is none of today any more, or the store is lost."""

        def saying(t: Translator) -> words.Lines:
            return (t("kiosk.down"),) if isinstance(error, Trouble) else (explain(error, t),)

        self.kiosk.tell(saying, self.kiosk.home)
