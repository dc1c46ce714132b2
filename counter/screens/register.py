"""The page that takes in a dossier which came without its holder, online or by post."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import IntEnum

from common.domain.dossier import Channel, is_provisional, read_code
from common.domain.dossier_commands import TakeIn
from common.domain.refusal import Refusal
from common.domain.scan import DossierCode
from common.views import intake
from common.views.counter import CounterView
from common.views.intake import OTHER, Choice, Choices
from counter import dossier_words, typed_date
from counter.choosing import Choosing
from counter.conduct import Answer
from counter.meaning import Offer
from counter.screens.form import FormPage
from counter.screens.procedures import listed, marked_in
from counter.widgets.form import Field, Line, Picture

_DRAFT = "register"
_LONGEST = 60
_CHANNELS = (Channel.ONLINE, Channel.POSTAL)


class At(IntEnum):
    """The field that keys act on, in their order."""

    CHANNEL = 0
    PROCEDURE = 1
    CODE = 2
    RECEIVED = 3
    ACCEPT = 4
    DUE = 5


_TEXTS = {At.CODE: "code", At.RECEIVED: "received", At.DUE: "due"}


@dataclass(frozen=True, slots=True)
class Draft:
    """What has been typed; `chosen` once a procedure was taken. Nothing typed as `received` means
    now; `accept` that it is complete and valid, else it is only registered."""

    at: At = At.CHANNEL
    channel: Channel = Channel.ONLINE
    procedure: Choosing = field(default_factory=Choosing)
    chosen: bool = False
    code: str = ""
    received: str = ""
    accept: bool = False
    due: str = ""

    @property
    def text(self) -> str:
        """What stands in the field that keys act on."""
        if self.at is At.PROCEDURE:
            return self.procedure.text
        return str(getattr(self, _TEXTS[self.at])) if self.at in _TEXTS else ""


class RegisterPage(FormPage):
    """Enter goes on, and at the last field takes it in; F2 does so from anywhere."""

    _draft = Draft()

    def open(self) -> None:
        """Go on with what was typed, or begin."""
        self.begin()
        kept = self.base.errand.drafts.get(_DRAFT)
        self._draft = kept if isinstance(kept, Draft) else Draft()
        self.base.run_store(intake.without_holder, self._offer, self.refuse)

    def _offer(self, choices: Choices) -> None:
        self._change(procedure=self._draft.procedure.offering(choices, None))

    # What it shows.

    def picture(self, view: CounterView) -> Picture:
        """The fields over the procedures, while one is chosen."""
        choosing = self._draft.at is At.PROCEDURE
        return Picture(
            title=self.t("counter.register.title"),
            fields=self._fields(view),
            heading=self.t("counter.register.procedures") if choosing else "",
            lines=self._procedures() if choosing else (),
            marked=marked_in(self._draft.procedure) if choosing else None,
            wrong=self.wrong,
            keys=self._keys(),
        )

    def _procedures(self) -> tuple[Line, ...]:
        return listed(self._draft.procedure, self.t)

    def _fields(self, view: CounterView) -> tuple[Field, ...]:
        t, draft = self.t, self._draft
        answer = "accepting" if draft.accept else "only"
        name = "" if self._choice is None else dossier_words.name(self._choice, t)
        now = dossier_words.moment(self.base.now(), t, view.hall.zone)
        found = [
            self._field(At.CHANNEL, "channel", t(f"dossier.channel.{draft.channel}")),
            self._field(At.PROCEDURE, "procedure", name, t("counter.intake.search")),
            self._field(At.CODE, "code", draft.code, t("counter.intake.provisional")),
            self._field(At.RECEIVED, "received", draft.received, t("counter.register.now", at=now)),
            self._field(At.ACCEPT, "accept", t(f"counter.register.{answer}")),
        ]
        if At.DUE in self._there:
            found.append(self._field(At.DUE, "due", draft.due, t("counter.intake.due.unknown")))
        return tuple(found)

    def _field(self, at: At, name: str, value: str, hint: str = "") -> Field:
        active = self._draft.at is at
        if at is At.PROCEDURE and active:
            value = self._draft.text
        return Field(
            self.t(f"counter.register.{name}"), value, active=active, note="" if value else hint
        )

    def _keys(self) -> tuple[Offer, ...]:
        at = self._draft.at
        last = at is self._there[-1]
        act = "counter.intake.key.save" if self._draft.accept else "counter.register.key.save"
        turns = at in (At.CHANNEL, At.ACCEPT)
        return (
            Offer("Enter", act if last else "counter.intake.key.next"),
            *((Offer("Space", "counter.register.key.turn"),) if turns else ()),
            *((Offer("↑ ↓", "counter.intake.key.move"),) if at is At.PROCEDURE else ()),
            *(() if last else (Offer("F2", act),)),
            Offer("Tab", "counter.intake.key.field"),
            Offer("Esc", "counter.key.back"),
        )

    @property
    def _choice(self) -> Choice | None:
        """The procedure that was taken, and is not only marked in the list."""
        return self._draft.procedure.choice if self._draft.chosen else None

    @property
    def _there(self) -> list[At]:
        """The fields; a date is asked for where it cannot be worked out."""
        return [at for at in At if at is not At.DUE or self._needs_date]

    @property
    def _needs_date(self) -> bool:
        choice = self._choice
        if choice is None or not self._draft.accept or choice.waits:
            return False
        return choice.due(self.base.now()) is None

    # What keys do.

    def type(self, letter: str) -> bool:
        """Letters and digits go into the field; a space changes what has no text."""
        draft = self._draft
        if draft.at is At.PROCEDURE:
            self._choose(draft.procedure.typed(draft.text + letter))
        elif draft.at is At.CODE:
            self._change(code=(draft.code + letter.strip().upper())[:_LONGEST])
        elif draft.at in _TEXTS:
            self._change(**{_TEXTS[draft.at]: (draft.text + letter)[:_LONGEST]})
        else:
            return False
        return True

    def press(self, key: str) -> None:
        """Enter goes on, Tab changes the field, Space what stands in it."""
        match key:
            case "escape":
                self.desk.unticketed()
            case "tab" | "shift+tab":
                self._step(1 if key == "tab" else -1)
            case "backspace":
                self._rub_out()
            case "up" | "down" if self._draft.at is At.PROCEDURE:
                by = 1 if key == "down" else -1
                self._choose(self._draft.procedure.moved(by))
            case "space" | "left" | "right":
                self._turn()
            case "f2":
                self._save()
            case "enter":
                self._enter()

    def scanned(self, code: DossierCode) -> None:
        """The receipt of the national portal lies under the scanner."""
        self._change(code=code.code)

    def _change(self, **changes: object) -> None:
        self._draft = replace(self._draft, **changes)  # type: ignore[arg-type]
        self.base.errand.drafts[_DRAFT] = self._draft
        self.wrong = ""
        self.draw()

    def _choose(self, procedure: Choosing) -> None:
        self._change(procedure=procedure, chosen=False)

    def _step(self, by: int) -> None:
        there = self._there
        place = there.index(self._draft.at) if self._draft.at in there else 0
        self._change(at=there[(place + by) % len(there)])

    def _rub_out(self) -> None:
        draft = self._draft
        if draft.at is At.PROCEDURE:
            self._choose(draft.procedure.typed(draft.text[:-1]))
        elif draft.at in _TEXTS:
            self._change(**{_TEXTS[draft.at]: draft.text[:-1]})

    def _turn(self) -> None:
        draft = self._draft
        if draft.at is At.CHANNEL:
            following = _CHANNELS[(_CHANNELS.index(draft.channel) + 1) % len(_CHANNELS)]
            self._change(channel=following)
        elif draft.at is At.ACCEPT:
            self._change(accept=not draft.accept)

    def _enter(self) -> None:
        draft = self._draft
        if draft.at is At.PROCEDURE:
            if draft.procedure.marked in ("", OTHER):
                self._refuse_procedure()
                return
            self._change(procedure=draft.procedure.taken(), chosen=True)
        if self._draft.at is self._there[-1]:
            self._save()
        else:
            self._step(1)

    def _refuse_procedure(self) -> None:
        self._change(at=At.PROCEDURE)
        self.wrong = self.t("counter.register.needed")
        self.draw()

    # What becomes of it.

    def _save(self) -> None:
        choice = self._choice
        if choice is None:
            self._refuse_procedure()
            return
        if self._needs_date and not self._draft.due.strip():
            self._change(at=At.DUE)
            return
        try:
            command = self._command(choice)
        except Refusal as error:
            self.refuse(error)
            return
        self.base.conduct.do(command, self._saved, self.refuse)

    def _command(self, choice: Choice) -> TakeIn:
        draft = self._draft
        return TakeIn(
            procedure=choice.code,
            code=_code(draft.code),
            channel=draft.channel.value,
            received_at=_moment(draft.received, choice),
            due_at=_moment(draft.due, choice) if draft.accept else None,
            accept=draft.accept,
            printer="none",
            people_later=choice.full,
        )

    def _saved(self, answer: Answer) -> None:
        """Its page shows the date, and takes the people where they are asked for."""
        self.base.errand.drafts.pop(_DRAFT, None)
        self.desk.open_dossier(answer["code"], self.refuse)
        accepted = answer["accepted_at"] is not None
        key = "counter.register.accepted" if accepted else "counter.register.registered"
        self.base.say(self.t(key, code=answer["code"]))


def _code(text: str) -> str | None:
    """The official code as it is kept, None where there is none yet."""
    if not text:
        return None
    code = read_code(text)
    if is_provisional(code):
        raise Refusal("dossier_code_invalid", code=code)
    return code


def _moment(text: str, choice: Choice) -> int | None:
    if not text.strip():
        return None
    if choice.calendar is None:
        raise Refusal("calendar_missing")
    return typed_date.read(text, choice.calendar)
