"""The page that begins the time of a known dossier: it is accepted, complete again, or paid for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from common.domain.commands import Command
from common.domain.dossier_commands import (
    AcceptDossier,
    CompleteSupplement,
    ResumeProcessing,
)
from common.domain.refusal import Refusal
from common.domain.scan import DossierCode
from common.views import intake
from common.views.counter import CounterView
from common.views.dossier import DossierView
from common.views.intake import Choice
from counter import dossier_words, typed_date
from counter.conduct import Answer
from counter.meaning import Offer
from counter.screens.form import FormPage
from counter.widgets.form import Field, Line, Picture

_LONGEST = 20

Begins = type[AcceptDossier] | type[CompleteSupplement] | type[ResumeProcessing]


class DatePage(FormPage):
    """Shows the new date, or asks for that of the official receipt; Enter records it, and ends the
    visit of its holder; F6 goes on with the dossier instead."""

    READS_CODES = False

    _dossier: DossierView | None = None
    _begins: Begins = AcceptDossier
    _choice: Choice | None = None
    _typed = ""

    def open(self, dossier: DossierView, begins: Begins) -> None:
        """Let the time of `dossier` begin."""
        self.begin()
        self._dossier, self._begins, self._choice, self._typed = dossier, begins, None, ""
        self.base.run_store(
            lambda store: intake.of_dossier(store, dossier.code), self._offer, self.refuse
        )

    def _offer(self, choice: Choice) -> None:
        dossier = self._dossier
        if dossier is not None and choice.code == dossier.procedure:
            self._choice = choice
            self.draw()

    def picture(self, view: CounterView) -> Picture:
        """What is known of the dossier, and the date."""
        dossier, t = self._dossier, self.t
        if dossier is None:
            return Picture()
        asked = next((one for one in reversed(dossier.asked) if not one.completed), None)
        missing = () if asked is None else asked.missing
        return Picture(
            title=t(f"counter.date.{self._begins.action}"),
            fields=(
                Field(t("counter.intake.code"), dossier.code, style="bold"),
                Field(t("counter.intake.procedure"), dossier.name),
                self._due_field(view),
            ),
            heading=t("counter.date.asked") if missing else "",
            lines=tuple(Line(name, sign="·") for name in missing),
            wrong=self.wrong,
            keys=(
                Offer("Enter", f"counter.date.key.{self._begins.action}"),
                *((Offer("F6", "counter.intake.key.spot"),) if self._ends_visit else ()),
                Offer("Esc", "counter.key.back"),
            ),
        )

    @property
    def _ends_visit(self) -> bool:
        return self._number is not None and self._begins is not ResumeProcessing

    def _due_field(self, view: CounterView) -> Field:
        t, choice = self.t, self._choice
        field = Field(t("counter.intake.due"), self._typed, active=True)
        due = None if choice is None else choice.due(self.base.now())
        if self._typed or choice is None:
            return field
        if due is None:
            waits = choice.waits and self._begins is not ResumeProcessing
            key = "payment" if waits else "unknown"
            return replace(field, note=t(f"counter.intake.due.{key}"))
        at = dossier_words.moment(due, t, view.hall.zone)
        return replace(field, note=t("counter.date.computed", due=at))

    def type(self, letter: str) -> bool:
        """The date of an official receipt."""
        self._typed = (self._typed + letter)[:_LONGEST]
        self._redraw()
        return True

    def press(self, key: str) -> None:
        """Enter records, Esc leaves."""
        match key:
            case "escape":
                self.desk.work()
            case "backspace":
                self._typed = self._typed[:-1]
                self._redraw()
            case "enter":
                self._save(finish=self._ends_visit)
            case "f6" if self._ends_visit:
                self._save(finish=False)

    def scanned(self, code: DossierCode) -> None:
        """Never handed to this page, which is about a dossier already."""

    def _redraw(self) -> None:
        self.wrong = ""
        self.draw()

    def _save(self, *, finish: bool) -> None:
        dossier, choice = self._dossier, self._choice
        if dossier is None or choice is None:
            return
        try:
            due = self._due(choice)
        except Refusal as error:
            self.refuse(error)
            return
        command = self._command(dossier, due, finish=finish)
        self.base.conduct.do(command, partial(self._saved, dossier, finish), self.refuse)

    def _command(self, dossier: DossierView, due: int | None, *, finish: bool) -> Command:
        begins = self._begins
        if issubclass(begins, ResumeProcessing):
            return begins(dossier.code, due)
        here = self.base.desk if self._number is not None else None
        return begins(dossier.code, due, desk=here, finish=finish)

    def _due(self, choice: Choice) -> int | None:
        if not self._typed.strip():
            return None
        if choice.calendar is None:
            raise Refusal("calendar_missing")
        return typed_date.read(self._typed, choice.calendar)

    def _saved(self, dossier: DossierView, finish: bool, answer: Answer) -> None:
        """Back to work, or to the dossier whose holder waits for the result."""
        self.base.errand.forget(dossier)
        if finish:
            self.desk.work()
        else:
            self.desk.open_dossier(dossier.code)
        due = answer["due_at"]
        date = self.t("counter.intake.due.payment")
        if due is not None:
            date = dossier_words.moment(due, self.t, self.base.zone)
        self.base.say(self.t("counter.date.saved", code=dossier.masked, due=date))
