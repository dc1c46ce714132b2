"""The page of one dossier: where it stands, and what can be done with it from here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from common.domain.commands import Command, ServeNow
from common.domain.dossier import Deliver
from common.domain.dossier_commands import (
    AcceptDossier,
    CompleteSupplement,
    SetCode,
)
from common.domain.model import Outcome
from common.domain.refusal import Refusal, Trouble
from common.domain.scan import DossierCode
from common.views import dossier as dossier_view
from common.views.counter import CounterView
from common.views.dossier import DossierView
from counter import dossier_dialogs, dossier_words
from counter.conduct import Answer
from counter.deeds import RARE, Deed, deeds
from counter.meaning import Offer, Situation, situation
from counter.screens.form import FormPage
from counter.widgets.form import Field, Line, Picture
from counter.widgets.menu import Item

if TYPE_CHECKING:
    from common.domain.actor import Actor
    from common.store.store import Store
    from common.store.vault.people import Known

_PAPERS = Offer("Ctrl+P", "counter.key.papers")

Open = Callable[["DossierPage", DossierView], None]


class DossierPage(FormPage):
    """Digits or arrows and Enter choose what to do; nothing is done by one key alone."""

    _dossier: DossierView | None = None
    _line = 0
    _acting = False

    def open(self, dossier: DossierView) -> None:
        """Show it; a later picture of the same dossier takes its place."""
        self.begin()
        self._dossier, self._line, self._acting = dossier, 0, False
        self.draw()

    def picture(self, view: CounterView) -> Picture:
        """The facts over what can be done."""
        dossier, t = self._dossier, self.t
        if dossier is None:
            return Picture()
        items = self._items(dossier, view)
        choose = (Offer("1–9", "counter.dossier.key.choose"), Offer("Enter", "counter.key.confirm"))
        return Picture(
            title=t("counter.dossier.title", code=dossier.code),
            fields=self._facts(dossier, view),
            heading=t("counter.dossier.what" if items else "counter.dossier.nothing"),
            lines=tuple(Line(item.label, sign=str(i)) for i, item in enumerate(items, start=1)),
            marked=self._line if items else None,
            wrong=self.wrong,
            keys=(*(choose if items else ()), _PAPERS, Offer("Esc", "counter.key.back")),
        )

    def _facts(self, dossier: DossierView, view: CounterView) -> tuple[Field, ...]:
        t, zone = self.t, view.hall.zone
        note = t("counter.dossier.again") if dossier.reschedules else ""
        found = [
            Field(t("counter.intake.procedure"), dossier.name, style="bold"),
            Field(t("counter.dossier.state"), dossier_words.state(dossier, t), style="bold"),
            Field(
                t("counter.dossier.due"),
                dossier_words.due(dossier, t, zone),
                style=dossier_words.COLOURS.get(dossier.standing, ""),
                note=note,
            ),
            Field(
                t("counter.dossier.received"),
                dossier_words.moment(dossier.received_at, t, zone),
                note=t("counter.dossier.visits", n=dossier.visits) if dossier.visits else "",
            ),
        ]
        if dossier.on_paper is not None:
            paper = dossier_words.moment(dossier.on_paper, t, zone)
            found.insert(3, Field(t("counter.dossier.on_paper"), paper))
        if dossier.asked:
            found.append(Field(t("counter.dossier.asked"), self._asked(dossier)))
        if dossier.shelf:
            found.append(Field(t("counter.dossier.shelf"), dossier.shelf, style="bold reverse"))
        if dossier.steps:
            found.append(Field(t("counter.dossier.steps"), self._steps(dossier, view)))
        if dossier.deliver != Deliver.HERE:
            found.append(Field(t("counter.people.deliver"), dossier_words.deliver(dossier, t)))
        if dossier.told:
            kinds = ", ".join(
                t(f"dossier.notice.kind.{kind}") for kind in dict.fromkeys(dossier.told)
            )
            found.append(Field(t("counter.dossier.told"), kinds))
        return tuple(found)

    def _steps(self, dossier: DossierView, view: CounterView) -> str:
        """Each with its time; also its day, if that is another."""
        t, zone = self.t, view.hall.zone
        today = t.date(self.base.now(), zone)

        def said(step: str, at: int) -> str:
            day = t.date(at, zone)
            when = t.time(at, zone) if day == today else f"{t.time(at, zone)} {day}"
            return f"{t(f'step.{step}')} {when}"

        return ", ".join(said(step, at) for step, at in dossier.steps.items())

    def _asked(self, dossier: DossierView) -> str:
        newest = dossier.asked[-1]
        reason = self.t(f"dossier.reason.supplement.{newest.reason}")
        about = "; ".join(newest.missing) or reason
        key = "counter.dossier.asked.complete" if newest.completed else "counter.dossier.asked.open"
        return self.t(key, n=len(dossier.asked), about=about)

    def _items(self, dossier: DossierView, view: CounterView) -> list[Item]:
        """What the rules allow now; what is rare stands behind one line."""
        free = situation(view) is Situation.IDLE
        allowed = deeds(dossier, holder=view.holder is not None, free=free)
        items = [self._item(deed, dossier) for deed in allowed if deed not in RARE]
        rare = [self._item(deed, dossier) for deed in allowed if deed in RARE]
        if rare:
            more = partial(self.ask, self.t("counter.dossier.what"), rare)
            items.append(Item(self.t("counter.dossier.more"), more))
        return items

    def _item(self, deed: Deed, dossier: DossierView) -> Item:
        name = "people.put" if deed is Deed.PEOPLE and not dossier.people else deed.value
        return Item(self.t(f"counter.dossier.{name}"), partial(_OPENS[deed], self, dossier))

    @property
    def has_holder(self) -> bool:
        """Whether somebody is at the desk."""
        view = self.base.view
        return view is not None and view.holder is not None

    @property
    def is_front(self) -> bool:
        """Whether the officer looks at this page."""
        return self.desk.front is self

    # What the questions use.

    def ask(self, title: str, items: list[Item]) -> None:
        """Ask to choose; Esc comes back here."""
        self.desk.ask(title, items, self.back)

    def back(self) -> None:
        """Here again, with nothing done."""
        self.desk.go_back(self)

    def act(
        self, command: Command, said: str = "", then: Callable[[Answer], None] | None = None
    ) -> None:
        """Do it and show the dossier as it is then; no key is taken meanwhile, since each would
        be judged by an outdated picture."""
        if self.base.conduct.busy:
            return
        self.back()
        self._acting = True
        before = self._dossier

        def acted(answer: Answer) -> None:
            self.base.say(said)
            self.base.run_store(
                lambda store: dossier_view.find(store, str(answer["code"])),
                lambda after: self._shown_anew(before, after, partial(then or _nothing, answer)),
                self._not_done,
            )

        self.base.conduct.do(command, acted, self._not_done)

    def _shown_anew(
        self, before: DossierView | None, after: DossierView, then: Callable[[], None]
    ) -> None:
        """Unless the officer has gone on to something else meanwhile."""
        self._acting = False
        if self.has_holder:
            self.base.errand.keep(after)
        if self.is_front and self._dossier is before:
            self.open(after)
            then()

    def _not_done(self, error: Refusal | Trouble) -> None:
        self._acting = False
        if self.is_front:
            self.refuse(error)
        else:
            self.base.refuse(error)

    # How it is done.

    def serve(self, dossier: DossierView) -> None:
        """Its holder stands here without a number, and gets one of their own."""

        def here(_: object) -> None:
            self.base.errand.keep(dossier)
            self.desk.hand_back()

        command = ServeNow(self.base.desk, dossier.results_at)
        self.base.conduct.do(command, here, self.refuse)

    def ask_code(self, dossier: DossierView) -> None:
        """Its official code."""
        t = self.t
        title = t("counter.code.title", code=dossier.code)

        def taken(code: str) -> None:
            self.base.conduct.do(SetCode(dossier.code, code), self._coded, self.desk.code.refuse)

        self.desk.ask_code(title, t("counter.code.hint"), taken)

    def _coded(self, answer: dict[str, object]) -> None:
        """It is opened again, under its new code."""
        self.base.errand.dossiers = ()
        self.desk.open_dossier(str(answer["code"]))

    def ask_people(self, dossier: DossierView) -> None:
        """Looking is on record, so that nobody does it without knowing."""
        t = self.t
        items = [
            Item(t("counter.people.look"), partial(self._read_people, dossier)),
            Item(t("counter.people.look.not"), self.back),
        ]
        self.ask(t("counter.people.ask"), items)

    def _read_people(self, dossier: DossierView) -> None:
        actor = self.base.conduct.officer

        def found(known: tuple[Known, ...]) -> None:
            if self.is_front and self._dossier is dossier:
                self.desk.show_people(dossier, known)

        self.back()
        self.base.run_store(lambda store: _people_of(store, dossier, actor), found, self.refuse)

    # What keys do.

    def press(self, key: str) -> None:
        """A digit does what stands on its line, Enter what is marked."""
        view, dossier = self.base.view, self._dossier
        if key == "escape":
            self.desk.work()
        if view is None or dossier is None or self._acting:
            return
        items = self._items(dossier, view)
        if key == "ctrl+p":
            self.desk.papers(dossier.code)
        elif key in ("up", "down") and items:
            step = 1 if key == "down" else -1
            self._line = min(max(0, self._line + step), len(items) - 1)
            self.draw()
        elif key == "enter" and items:
            items[min(self._line, len(items) - 1)].chosen()
        elif key.isdecimal() and 1 <= int(key) <= len(items):
            items[int(key) - 1].chosen()

    def scanned(self, code: DossierCode) -> None:
        """Another dossier."""
        self.desk.open_dossier(code.code)


def _nothing(_: Answer) -> None:
    """Nothing comes after it."""


def _people_of(store: Store, dossier: DossierView, actor: Actor) -> tuple[Known, ...]:
    from common.store.vault import people as vault  # brings OpenSSL, 3 MiB

    return vault.people_of(store, dossier.code, actor)


def _hand_back(page: DossierPage, _: DossierView) -> None:
    page.desk.hand_back()


def _complete(page: DossierPage, dossier: DossierView) -> None:
    page.desk.begin_time(dossier, CompleteSupplement)


def _accept(page: DossierPage, dossier: DossierView) -> None:
    page.desk.begin_time(dossier, AcceptDossier)


def _people(page: DossierPage, dossier: DossierView) -> None:
    if dossier.people:
        page.ask_people(dossier)
    else:
        page.desk.show_people(dossier)


_OPENS: dict[Deed, Open] = {
    Deed.RETURN: _hand_back,
    Deed.SERVE: DossierPage.serve,
    Deed.COMPLETE: _complete,
    Deed.ACCEPT: _accept,
    Deed.ASK: lambda page, dossier: page.desk.explain_alone(Outcome.SUPPLEMENT, dossier),
    Deed.REFUSE: lambda page, dossier: page.desk.explain_alone(Outcome.REFUSED, dossier),
    Deed.LACK: lambda page, dossier: page.desk.explain_alone(Outcome.SUPPLEMENT, dossier),
    Deed.RESUME: dossier_dialogs.resume,
    Deed.STEP: dossier_dialogs.step,
    Deed.RESULT: dossier_dialogs.result,
    Deed.CODE: DossierPage.ask_code,
    Deed.PEOPLE: _people,
    Deed.TELL: dossier_dialogs.tell,
    Deed.PROCESS: dossier_dialogs.process,
    Deed.PAYMENT: dossier_dialogs.payment,
    Deed.RESCHEDULE: lambda page, dossier: page.desk.reschedule(dossier),
    Deed.WITHDRAW: dossier_dialogs.withdraw,
    Deed.SHELVE: dossier_dialogs.shelf,
    Deed.REPRINT: dossier_dialogs.reprint,
}
"""What each opens; none is done by its digit alone."""
