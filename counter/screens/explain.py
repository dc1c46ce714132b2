"""The page that explains a visit which left no accepted dossier: supplement, refusal or advice.

What it was about and a coded reason; for a supplement also what is missing. Where a dossier of the
holder is open, what is asked for is recorded there.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import IntEnum

from common.domain.commands import Command, Finish
from common.domain.dossier import REASONS, Channel, Stage, State, moves
from common.domain.dossier_commands import RefuseDossier, RequestSupplement
from common.domain.model import Outcome
from common.domain.refusal import Refusal, Trouble
from common.domain.scan import DossierCode
from common.i18n.messages import explain
from common.views import intake
from common.views.counter import CounterView
from common.views.dossier import DossierView
from common.views.intake import Choices
from counter import dossier_words
from counter.choosing import Choosing
from counter.conduct import Answer
from counter.meaning import Offer
from counter.screens.form import FormPage
from counter.screens.procedures import listed, marked_in
from counter.widgets.form import Field, Line, Picture

_LONGEST = 300


class At(IntEnum):
    """The field that keys act on, in their order."""

    PROCEDURE = 0
    REASON = 1
    MISSING = 2
    PAPER = 3
    WHY = 4


@dataclass(frozen=True, slots=True)
class Draft:
    """What has been chosen and typed. `lacking` are the places of papers that are missing,
    `on_paper` says that paper is asked of somebody who filed online, `asks` that a further request
    needs to be explained."""

    at: At = At.PROCEDURE
    procedure: Choosing = field(default_factory=Choosing)
    reason: int | None = None
    missing: str = ""
    lacking: frozenset[int] = frozenset()
    paper: int = 0
    on_paper: bool = False
    why: str = ""
    asks: bool = False


class ExplainPage(FormPage):
    """Digits choose the reason, Enter goes on and at the last field ends the visit."""

    _draft = Draft()
    _outcome = Outcome.ADVICE
    _dossier: DossierView | None = None
    _visit = 0

    def open(self, outcome: Outcome, dossiers: tuple[DossierView, ...]) -> None:
        """Explain `outcome`; `dossiers` are those of the holder that are open."""
        self.begin()
        self._outcome = outcome
        self._dossier = next((one for one in dossiers if _can(outcome, one)), None)
        kept = self.base.errand.drafts.get(self._key)
        begun = At.REASON if self._dossier else At.PROCEDURE
        self._draft = kept if isinstance(kept, Draft) else Draft(at=begun)
        if not self._draft.procedure.choices.all:
            self.ahead.wait()
        self._visit += 1
        desk, token, visit = self.base.desk, self.base.errand.token, self._visit
        about = next((one.procedure for one in (self._dossier, *dossiers) if one), None)
        alone = self._is_alone
        self.base.run_store(
            lambda store: (
                intake.without_holder(store) if alone else intake.read(store, desk, token)
            ),
            lambda choices: self._offer(choices, about, visit),
            self.not_there,
        )

    @property
    def _is_alone(self) -> bool:
        """Whether the dossier is answered without anybody at the desk."""
        return self._number is None and self._dossier is not None

    @property
    def _key(self) -> str:
        """What the draft is kept under: a holder's, or that of one dossier."""
        alone = self._dossier if self._is_alone else None
        return self._outcome.value if alone is None else f"{self._outcome}:{alone.code}"

    def _offer(self, choices: Choices, about: str | None, visit: int) -> None:
        """With a likely procedure the reason is all that is left to say."""
        if visit != self._visit:
            return
        likely = about or choices.likely
        before = self._draft.procedure
        fresh = not before.choices.all and not before.text  # who types already is not led away
        offered = before.offering(choices, likely)
        sure = fresh and likely is not None and offered.marked == likely
        leads = fresh and (sure or len(choices.all) == 1 or self._dossier)
        self._change(procedure=offered, at=At.REASON if leads else self._draft.at)
        self.ahead.go_on()

    # What it shows.

    def picture(self, view: CounterView) -> Picture:
        """The fields over what can be chosen for the one that keys act on."""
        heading, lines, marked = self._list()
        number = "" if self._dossier is None else self._dossier.masked
        number = number if view.holder is None else view.holder.number
        return Picture(
            title=self.t(f"counter.explain.{self._outcome}", number=number),
            fields=tuple(self._fields()),
            heading=heading,
            lines=lines,
            marked=marked,
            wrong=self.wrong,
            keys=self._keys(),
        )

    def _fields(self) -> list[Field]:
        t, draft = self.t, self._draft
        fields = [self._about(), Field(t("counter.explain.reason"), self._reason_word())]
        fields[1] = replace(fields[1], active=draft.at is At.REASON)
        if self._outcome == Outcome.SUPPLEMENT:
            fields.append(self._missing_field())
        if At.PAPER in self._fields_there:
            said = t(f"counter.explain.paper.{'yes' if draft.on_paper else 'no'}")
            note = t("counter.explain.paper.note") if draft.on_paper else ""
            active = draft.at is At.PAPER
            fields.append(Field(t("counter.explain.paper"), said, active=active, note=note))
        if draft.asks:
            why = t("counter.explain.why")
            fields.append(Field(why, draft.why, active=draft.at is At.WHY))
        return fields

    def _about(self) -> Field:
        t, choice = self.t, self._draft.procedure.choice
        if self._dossier is not None:
            about = f"{self._dossier.masked} {self._dossier.name}"
            return Field(t("counter.explain.dossier"), about)
        typing = self._draft.at is At.PROCEDURE
        name = "" if choice is None else dossier_words.name(choice, t)
        text = self._draft.procedure.text
        return Field(
            t("counter.intake.procedure"),
            text if typing else name,
            active=typing,
            note=t("counter.intake.search") if typing and not text else "",
        )

    def _missing_field(self) -> Field:
        t, draft, active = self.t, self._draft, self._draft.at is At.MISSING
        label = t("counter.explain.missing")
        if self._papers:
            count = t("counter.explain.ticked", n=len(draft.lacking))
            return Field(label, "", active=active, note=count)
        note = "" if draft.missing else t("counter.explain.missing.typed")
        return Field(label, draft.missing, active=active, note=note)

    def _reason_word(self) -> str:
        reason = self._reason
        return "" if reason is None else self._word(reason)

    def _word(self, reason: str) -> str:
        return self.t(f"dossier.reason.{self._outcome}.{reason}")

    def _list(self) -> tuple[str, tuple[Line, ...], int | None]:
        t, draft = self.t, self._draft
        match draft.at:
            case At.PROCEDURE:
                choosing = draft.procedure
                heading = t("counter.intake.procedures")
                return heading, listed(choosing, t), marked_in(choosing)
            case At.MISSING if self._papers:
                return t("counter.explain.papers"), self._paper_lines(), draft.paper
            case At.MISSING | At.PAPER | At.WHY:
                return "", (), None
            case At.REASON:
                lines = tuple(
                    Line(self._word(reason), sign=str(i))
                    for i, reason in enumerate(self._reasons, start=1)
                )
                return t("counter.explain.reasons"), lines, draft.reason

    def _paper_lines(self) -> tuple[Line, ...]:
        lacking = self._draft.lacking
        return tuple(
            Line(name, sign="✗" if i in lacking else "·") for i, name in enumerate(self._papers)
        )

    def _keys(self) -> tuple[Offer, ...]:
        t_at = self._draft.at
        moves_on = "counter.intake.key.next" if self._next() is not None else "counter.key.done"
        ticks = t_at is At.MISSING and self._papers
        return (
            *((Offer("1–9", "counter.explain.key.reason"),) if t_at is At.REASON else ()),
            Offer("Enter", moves_on),
            *((Offer("Space", "counter.explain.key.tick"),) if ticks else ()),
            *((Offer("Space", "counter.register.key.turn"),) if t_at is At.PAPER else ()),
            *((Offer("Tab", "counter.intake.key.field"),)),
            Offer("Esc", "counter.key.back"),
        )

    @property
    def _reasons(self) -> list[str]:
        return [reason.value for reason in REASONS[self._outcome]]

    @property
    def _reason(self) -> str | None:
        place = self._draft.reason
        return None if place is None else self._reasons[place]

    @property
    def _papers(self) -> tuple[str, ...]:
        choice = self._draft.procedure.choice
        return (
            () if choice is None else tuple(str(one.get("name", "")) for one in choice.components)
        )

    # What keys do.

    def type(self, letter: str) -> bool:
        """Letters go into the fields that take words; digits choose elsewhere."""
        draft = self._draft
        match draft.at:
            case At.PROCEDURE:
                self._change(procedure=draft.procedure.typed(draft.procedure.text + letter))
            case At.MISSING if not self._papers:
                self._change(missing=(draft.missing + letter)[:_LONGEST])
            case At.WHY:
                self._change(why=(draft.why + letter)[:_LONGEST])
            case _:
                return False
        return True

    def press(self, key: str) -> None:
        """Digits and arrows choose, Enter goes on, Tab changes the field."""
        match key:
            case "escape":
                self.desk.work()
            case "tab" | "shift+tab":
                self._turn(1 if key == "tab" else -1)
            case "backspace":
                self._rub_out()
            case "up" | "down":
                self._move(1 if key == "down" else -1)
            case "space" if self._draft.at is At.MISSING:
                self._change(lacking=self._draft.lacking ^ {self._draft.paper})
            case "space" if self._draft.at is At.PAPER:
                self._change(on_paper=not self._draft.on_paper)
            case "enter":
                self._enter()
            case _ if key.isdecimal() and 1 <= int(key) <= len(self._reasons):
                if self._draft.at is At.REASON:
                    self._change(reason=int(key) - 1)

    def scanned(self, code: DossierCode) -> None:
        """The dossier that this is about: it opens, and the visit goes on from there."""
        self.desk.open_dossier(code.code)

    def _change(self, **changes: object) -> None:
        self._draft = replace(self._draft, **changes)  # type: ignore[arg-type]
        self.base.errand.drafts[self._key] = self._draft
        self.wrong = ""
        self.draw()

    @property
    def _fields_there(self) -> list[At]:
        fields = [] if self._dossier is not None else [At.PROCEDURE]
        fields.append(At.REASON)
        asks = self._outcome == Outcome.SUPPLEMENT
        online = self._dossier is not None and self._dossier.channel == Channel.ONLINE
        fields += [At.MISSING] if asks else []
        fields += [At.PAPER] if asks and online else []
        return fields + ([At.WHY] if self._draft.asks else [])

    def _next(self) -> At | None:
        after = [at for at in self._fields_there if at > self._draft.at]
        return after[0] if after else None

    def _turn(self, by: int) -> None:
        there = self._fields_there
        place = there.index(self._draft.at) if self._draft.at in there else 0
        self._change(at=there[(place + by) % len(there)])

    def _rub_out(self) -> None:
        draft = self._draft
        match draft.at:
            case At.PROCEDURE:
                self._change(procedure=draft.procedure.typed(draft.procedure.text[:-1]))
            case At.MISSING:
                self._change(missing=draft.missing[:-1])
            case At.WHY:
                self._change(why=draft.why[:-1])

    def _move(self, by: int) -> None:
        draft = self._draft
        match draft.at:
            case At.PROCEDURE:
                self._change(procedure=draft.procedure.moved(by))
            case At.REASON:
                place = -1 if draft.reason is None else draft.reason
                self._change(reason=min(max(0, place + by), len(self._reasons) - 1))
            case At.MISSING if self._papers:
                self._change(paper=min(max(0, draft.paper + by), len(self._papers) - 1))

    def _enter(self) -> None:
        if self._draft.at is At.PROCEDURE and self._draft.procedure.choice is None:
            return
        if self._draft.at is At.REASON and self._draft.reason is None:
            self.refuse(Refusal("reason_needed", outcome=self._outcome.value))
        elif (after := self._next()) is not None:
            self._change(at=after)
        else:
            self._save()

    def _save(self) -> None:
        command = self._command()
        if command is not None:
            self.base.conduct.do(command, self._saved, self._refused)

    def _command(self) -> Command | None:
        reason, choice, dossier = self._reason, self._draft.procedure.choice, self._dossier
        desk = self.base.desk
        if reason is None:
            return None
        here = None if self._is_alone else desk
        if dossier is not None and self._outcome == Outcome.REFUSED:
            return RefuseDossier(dossier.code, reason, desk=here, finish=here is not None)
        if dossier is not None:
            why = self._draft.why.strip() or None
            return RequestSupplement(
                dossier.code,
                reason,
                self._missing(),
                why=why,
                paper=self._draft.on_paper,
                desk=here,
                finish=here is not None,
            )
        if choice is None:
            return None
        return Finish(
            desk,
            self._outcome.value,
            choice.code,
            reason,
            self._missing(),
            self.base.errand.token,
        )

    def _missing(self) -> tuple[str, ...]:
        if self._outcome != Outcome.SUPPLEMENT:
            return ()
        if self._papers:
            return tuple(self._papers[i] for i in sorted(self._draft.lacking))
        return tuple(filter(None, map(str.strip, self._draft.missing.split(";"))))

    def _refused(self, error: Refusal | Trouble) -> None:
        """A further request is contrary to the rules; it is taken with a reason, on the record."""
        if error.code == "supplement_again":
            self._change(asks=True, at=At.WHY)
        self.wrong = explain(error, self.t, self.base.zone)
        self.draw()

    def _saved(self, answer: Answer) -> None:
        """Back to work, or to the dossier that was answered alone."""
        number = self._number
        self.base.errand.drafts.pop(self._key, None)
        if self._is_alone and self._dossier is not None:
            number = self._dossier.masked
            self.desk.open_dossier(self._dossier.code)
        else:
            self.desk.work()
        self.desk.say_outcome(number, self._outcome.value)


def _can(outcome: Outcome, dossier: DossierView) -> bool:
    """Whether the outcome can be recorded with the dossier itself, in the state that it has."""
    state = State(dossier.state)
    after = moves(state, None if dossier.stage is None else Stage(dossier.stage))
    match outcome:
        case Outcome.SUPPLEMENT:
            return state is State.ACCEPTED or State.SUPPLEMENT in after
        case Outcome.REFUSED:
            return State.NOT_ACCEPTED in after
        case _:
            return False
