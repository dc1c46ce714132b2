"""The page for the people of a dossier: typed at full intake, put in or corrected afterwards.

Nothing of it leaves the memory of this program but sealed: the page forgets what was typed when its
holder is gone, or when no key has come for a while, and what it has read when it is left.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from textual.timer import Timer

from common.domain.dossier_commands import TakeIn
from common.domain.person import PersonRole
from common.domain.person_commands import PutPeople
from common.domain.refusal import Refusal, Trouble
from common.domain.scan import DossierCode
from common.store.store import Store
from common.views.counter import CounterView
from common.views.dossier import DossierView
from counter.conduct import Answer
from counter.intaking import After, Delivery
from counter.meaning import Offer
from counter.people import FIELDS, ROLES, Typed, read_back
from counter.screens.form import FormPage
from counter.widgets.form import Field, Form, Line, Picture

if TYPE_CHECKING:
    from common.store.vault.people import Known

_DRAFT = "people"
_TICKS = ("assisted_online", "home_visit", "digitised")

Taken = Callable[[After, Answer], None]
"""Told when a dossier was taken in, with what comes after."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What has been typed, and where the next letter goes: `part` is one of `ROLES`, or what else
    there is to say; `at` the place of the field in it."""

    typed: Typed = field(default_factory=Typed)
    part: int = 0
    at: int = 0
    delivery: Delivery = field(default_factory=Delivery)
    ticked: frozenset[str] = frozenset()

    @property
    def role(self) -> PersonRole | None:
        """Whose fields are shown; None for what else there is to say."""
        return ROLES[self.part] if self.part < len(ROLES) else None

    @property
    def names(self) -> tuple[str, ...]:
        """The fields of the part."""
        if self.role is not None:
            return FIELDS
        return ("deliver", *(("deliver_place",) if self.delivery.asks else ()), *_TICKS)

    @property
    def name(self) -> str:
        """The field that keys act on."""
        return self.names[self.at]

    @property
    def takes_text(self) -> bool:
        """Whether letters belong there."""
        return self.role is not None or self.name == "deliver_place"

    @property
    def text(self) -> str:
        """What stands in it."""
        if self.role is None:
            return self.delivery.text
        return self.typed.text(self.role, self.name)

    def written(self, text: str) -> Draft:
        """The field has another text."""
        if self.role is None:
            return replace(self, delivery=self.delivery.typed(text))
        return replace(self, typed=self.typed.typed(self.role, self.name, text))


class PeoplePage(FormPage):
    """Letters are only text here. Enter goes on, and at the last field of somebody it saves."""

    QUIET_S = 300.0
    """After this long without a key nobody is there to go on: what was typed is forgotten."""

    _draft = Draft()
    _taking: TakeIn | None = None
    _taken: Taken | None = None
    _dossier: DossierView | None = None
    _locked = False
    _quiet: Timer | None = None

    def open_for_intake(self, command: TakeIn, taken: Taken) -> None:
        """Ask whose dossier `command` takes in; the same people are offered for the next one."""
        self._begin()
        self._taking, self._taken = command, taken
        kept = self.base.errand.drafts.get(_DRAFT)
        self._draft = kept if isinstance(kept, Draft) else Draft()
        self.base.run_store(_try_key, None, self._key_refused)
        self.draw()

    def open_for(self, dossier: DossierView, known: tuple[Known, ...] = ()) -> None:
        """Show who is `known` of a dossier, to be corrected or put in."""
        self._begin()
        self._dossier = dossier
        found = [(one.role, one.fields) for one in known if one.fields is not None]
        self._draft = Draft(read_back(found))
        self.draw()

    def _begin(self) -> None:
        self.begin()
        self._forget()
        self._wait()

    # What it shows.

    def picture(self, view: CounterView) -> Picture:
        """The fields of one person over everybody there is."""
        draft = self._draft
        return Picture(
            title=self._title(view),
            fields=self._more_fields() if draft.role is None else self._fields(draft.role),
            heading=self.t("counter.people.parts"),
            lines=self._parts(),
            marked=draft.part,
            wrong=self.wrong,
            keys=self._keys(),
        )

    def _title(self, view: CounterView) -> str:
        if self._dossier is not None:
            return self.t("counter.people.title.dossier", code=self._dossier.code)
        number = "" if view.holder is None else view.holder.number
        return self.t("counter.people.title", number=number)

    def _fields(self, role: PersonRole) -> tuple[Field, ...]:
        t, draft = self.t, self._draft
        return tuple(
            Field(
                t(f"field.{name}"),
                draft.typed.text(role, name),
                active=place == draft.at,
                note="" if draft.typed.text(role, name) else self._hint(role, name),
            )
            for place, name in enumerate(FIELDS)
        )

    def _hint(self, role: PersonRole, name: str) -> str:
        """What belongs there; only a name is needed, the other fields say so by their silence."""
        if name == "name":
            return self.t("counter.people.needed") if role is PersonRole.OWNER else ""
        own, key = f"counter.people.hint.{role}.{name}", f"counter.people.hint.{name}"
        return self.t(own) if self.t.has(own) else self.t(key) if self.t.has(key) else ""

    def _more_fields(self) -> tuple[Field, ...]:
        draft = self._draft
        return tuple(
            replace(self._more_field(name), active=place == draft.at)
            for place, name in enumerate(draft.names)
        )

    def _more_field(self, name: str) -> Field:
        t, delivery = self.t, self._draft.delivery
        match name:
            case "deliver":
                return Field(t("counter.people.deliver"), t(f"dossier.deliver.{delivery.way}"))
            case "deliver_place":
                note = "" if delivery.text else t("counter.people.hint.deliver_place")
                return Field(t("field.deliver_place"), delivery.text, note=note)
            case _:
                yes = "yes" if name in self._draft.ticked else "no"
                return Field(t(f"counter.people.{name}"), t(f"counter.people.{yes}"))

    def _parts(self) -> tuple[Line, ...]:
        t, draft = self.t, self._draft
        lines = [
            Line(t(f"person_role.{role}"), right=self._who(role), dim=not draft.typed.named(role))
            for role in ROLES
        ]
        if self._taking is not None:
            lines.append(Line(t("counter.people.more")))
        return tuple(lines)

    def _who(self, role: PersonRole) -> str:
        return self._draft.typed.called(role)[:40]

    def _keys(self) -> tuple[Offer, ...]:
        taking = self._taking is not None
        save = "counter.intake.key.save" if taking else "counter.people.key.save"
        return (
            Offer("Enter", save if self._is_last else "counter.intake.key.next"),
            *((Offer("F2", save),) if not self._is_last else ()),
            *((Offer("F7", "counter.intake.key.more"),) if taking else ()),
            *((Offer("F6", "counter.intake.key.spot"),) if taking else ()),
            *((Offer("F4", "counter.people.key.later"),) if taking and self._locked else ()),
            *(() if self._draft.takes_text else (Offer("Space", "counter.people.key.change"),)),
            Offer("Tab", "counter.intake.key.field"),
            Offer("PgUp PgDn", "counter.people.key.part"),
            Offer("Esc", "counter.key.back"),
        )

    @property
    def _is_last(self) -> bool:
        return self._draft.at == len(self._draft.names) - 1

    # What keys do.

    def type(self, letter: str) -> bool:
        """Everything printable is text, whatever it does on other pages."""
        self._wait()
        if not self._draft.takes_text:
            return letter != " "
        self._write(self._draft.text + letter)
        return True

    def press(self, key: str) -> None:
        """Enter goes on and checks; the other keys only move."""
        self._wait()
        match key:
            case "escape":
                self._leave()
            case "enter":
                self._enter()
            case "f2":
                self._save(After.FINISH)
            case "f7" if self._taking is not None:
                self._save(After.ANOTHER)
            case "f6" if self._taking is not None:
                self._save(After.ON_THE_SPOT)
            case "f4" if self._taking is not None and self._locked:
                self._take_in(replace(self._taking, people_later=True), After.FINISH)
            case "space":
                self._tick()
            case "backspace" if self._draft.takes_text:
                self._write(self._draft.text[:-1])
            case "up" | "shift+tab":
                self._step(-1)
            case "down" | "tab":
                self._step(1)
            case "pageup" | "pagedown":
                self._turn(1 if key == "pagedown" else -1)

    def scanned(self, code: DossierCode) -> None:
        """The code has its own page."""
        self.base.say(self.t("counter.people.nocode"))

    def _write(self, text: str) -> None:
        self._become(self._draft.written(text))

    def _become(self, draft: Draft) -> None:
        self._draft = draft
        if self._taking is not None:
            self.base.errand.drafts[_DRAFT] = self._draft
        self.wrong = ""
        self.draw()

    def _step(self, by: int) -> None:
        draft = self._draft
        self._become(replace(draft, at=(draft.at + by) % len(draft.names)))

    def _turn(self, by: int) -> None:
        part = (self._draft.part + by) % len(self._parts())
        self._become(replace(self._draft, part=part, at=0))

    def _tick(self) -> None:
        draft = self._draft
        if draft.takes_text:
            return
        if draft.name == "deliver":
            self._become(replace(draft, delivery=draft.delivery.turned()))
        else:
            self._become(replace(draft, ticked=draft.ticked ^ {draft.name}))

    def _enter(self) -> None:
        """A field that is refused is left by the arrows only."""
        draft = self._draft
        fault = None
        if draft.role is not None and draft.typed.named(draft.role):
            fault = draft.typed.fault(draft.role, draft.name, self.today)
        if fault is not None:
            self.refuse(fault)
        elif self._is_last:
            self._save(After.FINISH)
        else:
            self._step(1)

    # What becomes of it.

    def _save(self, after: After) -> None:
        """Unless a field is refused: then the page goes there, and says why."""
        fault = next(self._draft.typed.faults(self.today), None)
        if fault is not None:
            (role, name), refusal = fault
            at = FIELDS.index(name)
            self._become(replace(self._draft, part=ROLES.index(role), at=at))
            self.refuse(refusal)
            return
        try:
            given = self._draft.typed.given(self.today)
            self._draft.delivery.require()
        except Refusal as refusal:
            self.refuse(refusal)
            return
        if self._taking is not None:
            self._take_in(replace(self._taking, people=given), after)
        elif self._dossier is not None and not given and self._draft.typed.before:
            self._leave()  # nothing was corrected
        elif self._dossier is not None:
            command = PutPeople(self._dossier.code, given)
            self.base.conduct.do(command, self._put, self._key_refused)

    def _take_in(self, command: TakeIn, after: After) -> None:
        draft, taken = self._draft, self._taken
        command = replace(
            command,
            deliver=draft.delivery.way.value,
            deliver_place=draft.delivery.place,
            assisted_online="assisted_online" in draft.ticked,
            home_visit="home_visit" in draft.ticked,
            digitised="digitised" in draft.ticked,
            finish=after is After.FINISH,
        )

        def done(answer: Answer) -> None:
            if after is not After.ANOTHER:
                self.base.errand.drafts.pop(_DRAFT, None)
            if taken is not None:
                taken(after, answer)

        self.base.conduct.do(command, done, self._key_refused)

    def _put(self, answer: Answer) -> None:
        """The dossier again, where it can be seen who is known now."""
        roles = ", ".join(self.t(f"person_role.{role}") for role in answer["roles"])
        self.desk.open_dossier(str(answer["code"]))
        self.base.say(self.t("counter.people.put", roles=roles))

    def _key_refused(self, error: Refusal | Trouble) -> None:
        """Without the key nobody can be put in now; nobody is sent home for that."""
        if self.desk.front is not self:
            return
        self._locked = self._locked or error.code.startswith("key_")
        self.refuse(error)

    def left(self) -> None:
        """What was typed at intake stays with the holder; what was read from the store does not."""
        self._forget()
        if self.is_made:
            self.query_one(Form).draw(Picture())

    def _leave(self) -> None:
        """Back to the code and the papers, or to the desk."""
        if self._taking is not None:
            self.desk.take_in()
        else:
            self.desk.work()

    def _forget(self) -> None:
        """Here; the errand keeps its own picture for as long as its holder is there."""
        self._draft = Draft()
        self._taking, self._taken, self._dossier, self._locked = None, None, None, False

    def _wait(self) -> None:
        """A key: begin to wait anew."""
        if self._quiet is not None:
            self._quiet.stop()
        self._quiet = self.set_timer(self.QUIET_S, self._too_long)

    def _too_long(self) -> None:
        """Nobody goes on, and others may pass by the screen."""
        self.base.errand.drafts.pop(_DRAFT, None)
        if self.desk.front is self:
            self.desk.work()
            self.base.say(self.t("counter.people.forgotten"))


def _try_key(store: Store) -> None:
    """Whether people can be put in here at all, before anything is typed; the keys stay there.

    Raises:
        Trouble: `key_missing` and the like.
    """
    from common.store.vault import people as vault  # brings OpenSSL, 3 MiB

    vault.unlock(store.folder)
