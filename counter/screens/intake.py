"""The page that takes a dossier in: procedure, official code, papers, date; three keys and a scan.

Light intake asks for nothing about a person; full intake does so on a page of its own.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from common.domain.commands import Finish
from common.domain.dossier import is_provisional
from common.domain.dossier_commands import TakeIn
from common.domain.model import Outcome
from common.domain.refusal import Refusal
from common.domain.scan import DossierCode
from common.views import intake, procedure_words
from common.views.counter import CounterView
from common.views.intake import OTHER, Choice, Choices
from counter import dossier_words
from counter.conduct import Answer
from counter.intaking import After, At, Draft, code_in
from counter.meaning import Offer
from counter.screens.form import FormPage
from counter.screens.procedures import listed, marked_in
from counter.widgets.form import Field, Line, Picture

_DRAFT = "intake"


class IntakePage(FormPage):
    """Enter goes on, and at the last field takes the dossier in; Esc keeps what was typed for as
    long as the same holder is there."""

    _draft = Draft()
    _visit = 0

    def open(self) -> None:
        """Go on with what was typed for this holder, or begin."""
        self.begin()
        kept = self.base.errand.drafts.get(_DRAFT)
        self._draft = kept if isinstance(kept, Draft) else Draft()
        if not self._draft.procedure.choices.all:
            self.ahead.wait()
        self._read()

    def _read(self) -> None:
        self._visit += 1
        desk, token, visit = self.base.desk, self.base.errand.token, self._visit
        self.base.run_store(
            lambda store: intake.read(store, desk, token),
            lambda choices: self._offer(choices, visit),
            self.not_there,
        )

    def _offer(self, choices: Choices, visit: int) -> None:
        if visit == self._visit:
            offered = self._draft.procedure.offering(choices, choices.likely)
            self._become(replace(self._draft, procedure=offered))
            self.ahead.go_on()

    # What it shows.

    def picture(self, view: CounterView) -> Picture:
        """Three fields over the procedures, or over the papers of the one that was taken."""
        choosing = self._draft.at is At.PROCEDURE
        number = "" if view.holder is None else view.holder.number
        return Picture(
            title=self.t("counter.intake.title", number=number),
            fields=self._fields(view),
            heading=self._heading(choosing),
            lines=listed(self._draft.procedure, self.t) if choosing else self._papers(),
            marked=marked_in(self._draft.procedure) if choosing else self._marked_paper(),
            wrong=self.wrong,
            keys=self._keys(),
        )

    def _fields(self, view: CounterView) -> tuple[Field, ...]:
        t, draft, choice = self.t, self._draft, self._draft.procedure.choice
        name = "" if choice is None else dossier_words.name(choice, t)
        typing = draft.at is At.PROCEDURE
        return (
            Field(
                t("counter.intake.procedure"),
                draft.procedure.text if typing else name,
                active=typing,
                note="" if draft.procedure.text or not typing else t("counter.intake.search"),
            ),
            Field(
                t("counter.intake.code"),
                draft.code,
                active=draft.at is At.CODE,
                note="" if draft.code else t("counter.intake.provisional"),
            ),
            self._due_field(view, choice),
            *(self._delivery() if not draft.asks_people else ()),
        )

    def _delivery(self) -> tuple[Field, ...]:
        """Where the result is to be had; only `Tab` leads there, since nearly all come back."""
        t, at, delivery = self.t, self._draft.at, self._draft.delivery
        way = Field(
            t("counter.people.deliver"),
            t(f"dossier.deliver.{delivery.way}"),
            active=at is At.DELIVER,
        )
        if not delivery.asks:
            return (way,)
        hint = "" if delivery.text else t("counter.people.hint.deliver_place")
        active = at is At.PLACE
        return way, Field(t("field.deliver_place"), delivery.text, active=active, note=hint)

    def _due_field(self, view: CounterView, choice: Choice | None) -> Field:
        t, typing = self.t, self._draft.at is At.DUE
        label = t("counter.intake.due")
        if typing or self._draft.due:
            return Field(label, self._draft.due, active=typing, note=t("counter.intake.due.typed"))
        if choice is None or choice.code == OTHER:
            return Field(label, "")
        if choice.waits:
            return Field(label, t("counter.intake.due.payment"))
        due = choice.due(self.base.now())
        if due is None:
            return Field(label, "", note=t("counter.intake.due.unknown"))
        return Field(label, dossier_words.moment(due, t, view.hall.zone), style="bold $success")

    def _heading(self, choosing: bool) -> str:
        if choosing:
            return self.t("counter.intake.procedures")
        papers = self._draft.components
        if not papers:
            return self.t("counter.intake.nopapers")
        there = len(papers) - len(self._draft.lacking)
        return self.t("counter.intake.papers", n=there, of=len(papers))

    def _papers(self) -> tuple[Line, ...]:
        lacking = self._draft.lacking
        return tuple(
            Line(
                str(paper.get("name", "")),
                sign="·" if i in lacking else "✓",
                right=procedure_words.counts(self.t, paper),
                dim=i in lacking,
            )
            for i, paper in enumerate(self._draft.components)
        )

    def _marked_paper(self) -> int | None:
        return self._draft.paper if self._draft.components else None

    def _keys(self) -> tuple[Offer, ...]:
        goes_on = "counter.intake.key.next" if self._goes_on() else "counter.intake.key.save"
        one = self._draft.at is At.PROCEDURE or self._draft.asks_people
        others = Offer("F7", "counter.intake.key.more"), Offer("F6", "counter.intake.key.spot")
        papers = self._draft.at is At.CODE and self._draft.components
        turns = self._draft.at is At.DELIVER
        arrows = papers or self._draft.at is At.PROCEDURE
        return (
            Offer("Enter", goes_on),
            *(() if one else others),
            *((Offer("↑ ↓", "counter.intake.key.move"),) if arrows else ()),
            *((Offer("Space", "counter.intake.key.untick"),) if papers else ()),
            *((Offer("← →", "counter.intake.key.originals"),) if papers else ()),
            *((Offer("Space", "counter.people.key.change"),) if turns else ()),
            Offer("Tab", "counter.intake.key.field"),
            Offer("Esc", "counter.key.back"),
        )

    def _goes_on(self) -> bool:
        draft, choice = self._draft, self._draft.procedure.choice
        if draft.at is At.PROCEDURE:
            return draft.procedure.marked != OTHER
        asks_date = draft.at is At.CODE and choice is not None and self._needs_date(choice)
        return asks_date or draft.asks_people

    # What keys do.

    def type(self, letter: str) -> bool:
        """Letters and digits go into the field; a space unticks a paper where no field has any."""
        draft = self._draft
        if letter == " " and draft.at in (At.CODE, At.DELIVER):
            return False
        self._become(draft.typed(draft.text + letter))
        return True

    def press(self, key: str) -> None:
        """Enter goes on; Tab changes the field and looks at nothing."""
        match key:
            case "escape":
                self.desk.work()
            case "tab" | "shift+tab":
                self._become(self._draft.turned(1 if key == "tab" else -1))
            case "backspace":
                self._become(self._draft.typed(self._draft.text[:-1]))
            case "up" | "down":
                self._become(self._draft.moved(1 if key == "down" else -1))
            case "left" | "right":
                self._become(self._draft.counted(1 if key == "right" else -1))
            case "space" if self._draft.at is At.DELIVER:
                self._become(replace(self._draft, delivery=self._draft.delivery.turned()))
            case "space":
                self._become(self._draft.unticked())
            case "enter":
                self._enter()
            case "f6" | "f7" if self._draft.at is not At.PROCEDURE and not self._draft.asks_people:
                self._save(After.ANOTHER if key == "f7" else After.ON_THE_SPOT)

    def scanned(self, code: DossierCode) -> None:
        """The official receipt lies under the scanner."""
        self._become(replace(self._draft, code=code.code))

    def _become(self, draft: Draft) -> None:
        self._draft = self.base.errand.drafts[_DRAFT] = draft
        self.wrong = ""
        self.draw()

    def _enter(self) -> None:
        draft, choice = self._draft, self._draft.procedure.choice
        if draft.at is At.PROCEDURE and (code := code_in(draft.procedure.text)) is not None:
            # A scanner that types like a keyboard has not chosen any procedure.
            self._become(replace(draft, procedure=draft.procedure.typed(""), code=code))
            self._read()
        elif choice is None:
            return
        elif draft.at is At.PROCEDURE or choice.code == OTHER or choice.elsewhere is not None:
            self._take(choice)
        elif draft.at is At.DELIVER and draft.delivery.asks:
            self._become(replace(draft, at=At.PLACE))
        else:
            self._save(After.FINISH)

    def _take(self, choice: Choice) -> None:
        """The procedure is chosen."""
        if choice.code == OTHER:
            self._only_record()
        elif choice.elsewhere is not None:
            self.refuse(
                Refusal("procedure_elsewhere", procedure=choice.code, place=choice.elsewhere)
            )
        else:
            self._become(self._draft.taken())

    def _needs_date(self, choice: Choice) -> bool:
        known = choice.waits or choice.due(self.base.now()) is not None
        return not known and not self._draft.due

    def _save(self, after: After) -> None:
        """Unless the date is still to be asked for."""
        choice = self._draft.procedure.choice
        if choice is None:
            return
        try:
            command = self._command(choice, finish=after is After.FINISH)
        except Refusal as error:
            self.refuse(error)
            return
        if self._draft.at is At.CODE and self._needs_date(choice):
            self._become(replace(self._draft, at=At.DUE))
        elif choice.full:
            self.desk.ask_people(command, self._taken_in)
        else:
            self.base.conduct.do(command, partial(self._taken_in, after), self.refuse)

    def _command(self, choice: Choice, *, finish: bool) -> TakeIn:
        draft = self._draft
        draft.delivery.require()
        return TakeIn(
            procedure=choice.code,
            code=draft.official_code(),
            desk=self.base.desk,
            due_at=draft.due_at(),
            components=draft.given(),
            deliver=draft.delivery.way.value,
            deliver_place=draft.delivery.place,
            matter=self.base.errand.token,
            finish=finish,
        )

    def _taken_in(self, after: After, answer: Answer) -> None:
        """The desk is free again, the next dossier of the same person begins, or this one is done
        while its holder waits."""
        self.base.errand.drafts.pop(_DRAFT, None)
        self.base.errand.matter = None
        said = self._said(answer)
        match after:
            case After.FINISH:
                self.desk.work()
            case After.ANOTHER:
                self._another()
                said = f"{said} {self.t('counter.intake.another')}"
            case After.ON_THE_SPOT:
                self.desk.open_dossier(str(answer["code"]))
        if self.base.view is not None and self.base.view.a4:
            said = f"{said} {self.t('counter.a4.offered')}"
        self.base.say(said)

    def _another(self) -> None:
        draft = Draft(procedure=self._draft.procedure.taken())
        self.base.errand.drafts[_DRAFT] = draft
        self.desk.take_in()

    def _said(self, answer: Answer) -> str:
        code, due = answer["code"], answer["due_at"]
        key = "counter.intake.saved.provisional" if is_provisional(code) else "counter.intake.saved"
        date = self.t("counter.intake.due.payment")
        if due is not None:
            date = dossier_words.moment(due, self.t, self.base.zone)
        return self.t(key, code=code, due=date)

    def _only_record(self) -> None:
        """About no procedure of the catalogue: no dossier, only that something was accepted."""
        command = Finish(
            self.base.desk,
            Outcome.ACCEPTED.value,
            procedure=OTHER,
            matter=self.base.errand.token,
        )
        self.base.conduct.do(command, self._recorded, self.refuse)

    def _recorded(self, answer: Answer) -> None:
        self.base.errand.drafts.pop(_DRAFT, None)
        self.desk.work()
        self.desk.say_outcome(answer["number"], Outcome.ACCEPTED.value)
