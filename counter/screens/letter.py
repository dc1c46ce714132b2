"""The page that takes in the letter of an agency that needs longer: number, date, new date, why."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from functools import partial

from common.domain.dossier import RescheduleReason
from common.domain.dossier_commands import Reschedule
from common.domain.refusal import Refusal, Trouble
from common.domain.scan import DossierCode
from common.domain.working_calendar import WorkingCalendar
from common.i18n.messages import explain
from common.views import intake
from common.views.counter import CounterView
from common.views.dossier import DossierView
from common.views.intake import Choice
from counter import dossier_words, typed_date
from counter.conduct import Answer
from counter.meaning import Offer
from counter.screens.form import FormPage
from counter.widgets.form import Field, Line, Picture

_LONGEST = {"number": 60, "date": 20, "due": 20, "why": 300}
_REASONS = tuple(RescheduleReason)


class At(IntEnum):
    """The field that keys act on, in their order."""

    NUMBER = 0
    DATE = 1
    DUE = 2
    REASON = 3
    WHY = 4

    @property
    def code(self) -> str:
        """Its name in texts."""
        return self.name.lower()


class LetterPage(FormPage):
    """Enter goes on, and at the last field records the letter; a slip tells the citizen."""

    READS_CODES = False

    _dossier: DossierView | None = None
    _calendar: WorkingCalendar | None = None
    _texts: Mapping[At, str] = {}
    _at = At.NUMBER
    _reason: int | None = None
    _again = False

    def open(self, dossier: DossierView) -> None:
        """Take in the letter about `dossier`."""
        self.begin()
        self._dossier, self._calendar, self._reason = dossier, None, None
        self._texts, self._at, self._again = {}, At.NUMBER, dossier.reschedules > 0
        self.base.run_store(
            lambda store: intake.of_dossier(store, dossier.code),
            partial(self._know, dossier),
            self.refuse,
        )
        self.draw()

    def _know(self, dossier: DossierView, choice: Choice) -> None:
        if dossier is self._dossier:
            self._calendar = choice.calendar

    def picture(self, view: CounterView) -> Picture:
        """The fields over the reasons."""
        t, dossier = self.t, self._dossier
        if dossier is None:
            return Picture()
        reasons = tuple(
            Line(t(f"dossier.reason.reschedule.{reason}"), sign=str(i))
            for i, reason in enumerate(_REASONS, start=1)
        )
        choosing = self._at is At.REASON
        return Picture(
            title=t("counter.letter.title", code=dossier.code),
            fields=(
                Field(
                    t("counter.dossier.due"),
                    dossier_words.due(dossier, t, view.hall.zone),
                    note=t("counter.letter.stays") if self._again else "",
                ),
                *(self._field(at) for at in self._there),
            ),
            heading=t("counter.explain.reasons") if choosing else "",
            lines=reasons if choosing else (),
            marked=self._reason if choosing else None,
            wrong=self.wrong,
            keys=self._keys(),
        )

    @property
    def _there(self) -> tuple[At, ...]:
        """A further letter is contrary to the rules, and needs to be explained."""
        return tuple(at for at in At if at is not At.WHY or self._again)

    def _field(self, at: At) -> Field:
        t, active = self.t, at is self._at
        if at is At.REASON:
            word = "" if self._reason is None else _REASONS[self._reason]
            text = t(f"dossier.reason.reschedule.{word}") if word else ""
            return Field(t("counter.explain.reason"), text, active=active)
        text = self._texts.get(at, "")
        note = "" if text else t(f"counter.letter.hint.{at.code}")
        return Field(t(f"counter.letter.{at.code}"), text, active=active, note=note)

    def _keys(self) -> tuple[Offer, ...]:
        last = self._at is self._there[-1]
        digits = (Offer(f"1–{len(_REASONS)}", "counter.explain.key.reason"),)
        return (
            *(digits if self._at is At.REASON else ()),
            Offer("Enter", "counter.people.key.save" if last else "counter.intake.key.next"),
            Offer("Tab", "counter.intake.key.field"),
            Offer("Esc", "counter.key.back"),
        )

    # What keys do.

    def type(self, letter: str) -> bool:
        """Text, but for the reason, which is chosen."""
        if self._at is At.REASON:
            return False
        self._write(self._texts.get(self._at, "") + letter)
        return True

    def press(self, key: str) -> None:
        """Enter goes on, Esc leaves."""
        match key:
            case "escape":
                self.desk.work()
            case "tab":
                self._turn(1)
            case "shift+tab":
                self._turn(-1)
            case "enter":
                self._enter()
            case "backspace" if self._at is not At.REASON:
                self._write(self._texts.get(self._at, "")[:-1])
            case "up" | "down" if self._at is At.REASON:
                by = 1 if key == "down" else -1
                place = -1 if self._reason is None else self._reason
                self._choose(min(max(0, place + by), len(_REASONS) - 1))
            case _ if self._at is At.REASON and key.isdecimal() and 0 < int(key) <= len(_REASONS):
                self._choose(int(key) - 1)

    def scanned(self, code: DossierCode) -> None:
        """Never handed to this page, which is about a dossier already."""

    def _write(self, text: str) -> None:
        self._texts = {**self._texts, self._at: text[: _LONGEST[self._at.code]]}
        self._redraw()

    def _choose(self, reason: int) -> None:
        self._reason = reason
        self._redraw()

    def _turn(self, by: int) -> None:
        there = self._there
        self._at = there[(there.index(self._at) + by) % len(there)]
        self._redraw()

    def _redraw(self) -> None:
        self.wrong = ""
        self.draw()

    def _enter(self) -> None:
        """What is wrong with a field is said there."""
        try:
            self._value(self._at)
        except Refusal as error:
            self.refuse(error)
            return
        if self._at is self._there[-1]:
            self._save()
        else:
            self._turn(1)

    # What becomes of it.

    def _value(self, at: At) -> str | int:
        """What stands in a field, as the command takes it.

        Raises:
            Refusal: `text_empty`, `reason_needed`, `calendar_missing`, and what
                `typed_date.read` says.
        """
        text = self._texts.get(at, "").strip()
        match at:
            case At.NUMBER if not text:
                raise Refusal("text_empty", field="letter_no")
            case At.DATE:
                return (typed_date.read_day(text) if text else self.today).isoformat()
            case At.DUE:
                return self._due(text)
            case At.REASON:
                return self._reason_code()
            case _:
                return text

    def _due(self, text: str) -> int:
        if self._calendar is None:
            raise Refusal("calendar_missing")
        return typed_date.read(text, self._calendar)

    def _reason_code(self) -> str:
        if self._reason is None:
            raise Refusal("reason_needed")
        return _REASONS[self._reason].value

    def _save(self) -> None:
        dossier, values = self._dossier, {}
        if dossier is None:
            return
        for at in self._there:
            try:
                values[at] = self._value(at)
            except Refusal as error:
                self._at = at
                self.refuse(error)
                return
        command = Reschedule(
            dossier.code,
            str(values[At.NUMBER]),
            str(values[At.DATE]),
            str(values[At.REASON]),
            int(values[At.DUE]),
            why=str(values.get(At.WHY, "")) or None,
        )
        self.base.conduct.do(command, self._saved, self._refused)

    def _refused(self, error: Refusal | Trouble) -> None:
        """Somebody else has taken in a letter meanwhile: this one needs a reason why."""
        if error.code == "reschedule_again":
            self._again, self._at = True, At.WHY
        self.wrong = explain(error, self.t, self.base.zone)
        self.draw()

    def _saved(self, answer: Answer) -> None:
        dossier = self._dossier
        if dossier is None:
            return
        self.base.errand.forget(dossier)
        self.desk.open_dossier(str(answer["code"]))
        key = "counter.letter.kept" if answer["contrary"] else "counter.letter.said"
        due = dossier_words.moment(answer["due_at"], self.t, self.base.zone)
        self.base.say(self.t(key, code=dossier.masked, due=due))
