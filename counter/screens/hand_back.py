"""The page that hands a result over: whose dossier, how its holder is known, what goes back."""

from __future__ import annotations

from functools import partial

from common.domain.commands import Finish
from common.domain.dossier import ReturnedHow
from common.domain.dossier_commands import ReturnResult
from common.domain.model import Outcome
from common.domain.refusal import Refusal
from common.domain.scan import DossierCode
from common.views import dossier as dossier_view
from common.views.counter import CounterView
from common.views.dossier import DossierView
from counter import dossier_words
from counter.conduct import Answer
from counter.meaning import Offer
from counter.screens.form import FormPage
from counter.widgets.form import Field, Line, Picture

HOW = (ReturnedHow.RECEIPT_SHOWN, ReturnedHow.ID_CHECKED, ReturnedHow.PROXY)
"""How somebody at a counter is known, in the order of the digits (NĐ 118/2025 Đ6.2)."""

_LONGEST = 60


class HandBackPage(FormPage):
    """With a dossier a digit says how its holder is known, and Enter hands its result over.
    Without one Enter records that a result was returned, and nothing else."""

    _dossiers: tuple[DossierView, ...] = ()
    _line = 0
    _how: int | None = None
    _code = ""
    _typing = False

    def open(self, dossiers: tuple[DossierView, ...]) -> None:
        """Hand over one of `dossiers`, the ready ones first; a code can be typed too."""
        self.begin()
        self._dossiers = tuple(sorted(dossiers, key=lambda one: not one.ready))
        self._line, self._how, self._code = 0, None, ""
        self._typing = not dossiers
        self.draw()

    @property
    def _dossier(self) -> DossierView | None:
        return self._dossiers[self._line] if self._dossiers and not self._typing else None

    # What it shows.

    def picture(self, view: CounterView) -> Picture:
        """The facts of one dossier over the ways to know its holder."""
        dossier = self._dossier
        number = "" if view.holder is None else view.holder.number
        shown = dossier is not None and dossier.ready
        return Picture(
            title=self.t("counter.return.title", number=number),
            fields=self._code_fields() if dossier is None else self._facts(dossier, view),
            heading=self.t("counter.return.how") if shown else "",
            lines=self._ways() if shown else (),
            marked=self._how if shown else None,
            wrong=self.wrong,
            keys=self._keys(shown),
        )

    def _code_fields(self) -> tuple[Field, ...]:
        t = self.t
        note = "" if self._code else t("counter.return.scan")
        return (Field(t("counter.intake.code"), self._code, active=True, note=note),)

    def _facts(self, dossier: DossierView, view: CounterView) -> tuple[Field, ...]:
        t, zone = self.t, view.hall.zone
        found = [
            Field(t("counter.intake.code"), dossier.code, style="bold", note=self._place()),
            Field(t("counter.intake.procedure"), dossier.name),
            Field(
                t("counter.dossier.due"),
                dossier_words.due(dossier, t, zone),
                style=dossier_words.COLOURS.get(dossier.standing, ""),
            ),
        ]
        if not dossier.ready:
            said = dossier_words.not_ready(dossier, t, zone)
            return (*found, Field(t("counter.dossier.state"), said, style="bold $error"))
        if dossier.processed_at is not None:
            at = dossier_words.moment(dossier.processed_at, t, zone)
            found.append(Field(t("counter.dossier.processed"), at))
        shelf = dossier.shelf or t("counter.dossier.noshelf")
        found.append(Field(t("counter.dossier.shelf"), shelf, style="bold reverse"))
        if dossier.originals:
            back = t("counter.return.originals", n=dossier.originals)
            found.append(Field(t("counter.return.give"), back, style="bold $accent"))
        return tuple(found)

    def _place(self) -> str:
        several = len(self._dossiers)
        return f"({self._line + 1}/{several})" if several > 1 else ""

    def _ways(self) -> tuple[Line, ...]:
        return tuple(
            Line(self.t(f"dossier.returned_how.{how}"), sign=str(i))
            for i, how in enumerate(HOW, start=1)
        )

    def _keys(self, shown: bool) -> tuple[Offer, ...]:
        if self._dossier is None:
            text = "counter.return.key.find" if self._code else "counter.return.key.plain"
            keys = [Offer("Enter", text)]
        else:
            keys = [Offer("1–3", "counter.return.key.how")] if shown else []
            keys += [Offer("Enter", "counter.return.key.hand")] if shown else []
            several = len(self._dossiers) > 1
            keys += [Offer("↑ ↓", "counter.return.key.other")] if several else []
        tab = "counter.return.key.code" if self._dossier else "counter.return.key.dossiers"
        keys += [Offer("Tab", tab)] if self._dossiers else []
        return (*keys, Offer("Esc", "counter.key.back"))

    # What keys do.

    def type(self, letter: str) -> bool:
        """The code, where one is asked for."""
        if self._dossier is not None:
            return False
        if letter != " ":
            self._code = (self._code + letter.upper())[:_LONGEST]
            self._redraw()
        return True

    def press(self, key: str) -> None:
        """A digit says how, arrows take another dossier, Tab asks for another code."""
        match key:
            case "escape":
                self.desk.work()
            case "backspace":
                self._code = self._code[:-1]
                self._redraw()
            case "tab" | "shift+tab" if self._dossiers:
                self._typing = not self._typing
                self._redraw()
            case "up" | "down":
                self._move(1 if key == "down" else -1)
            case "enter":
                self._enter()
            case "1" | "2" | "3" if self._dossier is not None and self._dossier.ready:
                self._how = int(key) - 1
                self._redraw()

    def scanned(self, code: DossierCode) -> None:
        """The receipt lies under the scanner."""
        self._find(code.code)

    def _redraw(self) -> None:
        self.wrong = ""
        self.draw()

    def _move(self, by: int) -> None:
        if self._dossier is not None:
            self._line = min(max(0, self._line + by), len(self._dossiers) - 1)
            self._how = None
            self._redraw()

    def _enter(self) -> None:
        dossier = self._dossier
        if dossier is not None:
            self._hand_over(dossier)
        elif self._code:
            self._find(self._code)
        else:
            self._only_record()

    def _find(self, code: str) -> None:
        self.base.run_store(lambda store: dossier_view.find(store, code), self._found, self.refuse)

    def _found(self, dossier: DossierView) -> None:
        if self.desk.front is not self:
            return
        self.base.errand.keep(dossier)
        others = (other for other in self._dossiers if other.code != dossier.code)
        self._dossiers = (dossier, *others)
        self._line, self._how, self._code, self._typing = 0, None, "", False
        self._redraw()

    def _hand_over(self, dossier: DossierView) -> None:
        if not dossier.ready:
            return
        if self._how is None:
            self.refuse(Refusal("how_needed"))
            return
        others = tuple(one for one in self._dossiers if one.code != dossier.code)
        finish = not any(one.ready for one in others)
        command = ReturnResult(
            dossier.code, HOW[self._how].value, desk=self.base.desk, finish=finish
        )
        done = partial(self._handed, dossier, () if finish else others)
        self.base.conduct.do(command, done, self.refuse)

    def _handed(self, dossier: DossierView, others: tuple[DossierView, ...], _: Answer) -> None:
        """The next result of the same person, or back to work."""
        self.base.errand.forget(dossier)
        if others:
            self.open(others)
        else:
            self.desk.work()
        self.base.say(self.t("counter.return.done", code=dossier.masked))

    def _only_record(self) -> None:
        """A result that is in no list of ours."""
        number = self._number
        command = Finish(self.base.desk, Outcome.RESULT_RETURNED.value)

        def said(_: Answer) -> None:
            self.desk.work()
            self.desk.say_outcome(number, Outcome.RESULT_RETURNED.value)

        self.base.conduct.do(command, said, self.refuse)
