"""The page of dossiers that came without their holder: what is to be looked at and answered."""

from __future__ import annotations

from functools import partial

from common.domain.dossier_commands import SeeDossier
from common.domain.scan import DossierCode
from common.views import unticketed
from common.views.counter import CounterView
from common.views.unticketed import Unanswered
from counter.handover_words import moment
from counter.meaning import Offer
from counter.screens.form import FormPage
from counter.widgets.form import Line, Picture


class UnticketedPage(FormPage):
    """Enter opens the dossier that is marked, and says for the record that somebody has seen it."""

    _found: tuple[Unanswered, ...] | None = None
    _marked = ""

    def open(self) -> None:
        """The list, as it is now."""
        self.begin()
        self._found = None

    def show(self, view: CounterView) -> None:
        """The hall has moved on."""
        super().show(view)
        if self.desk.front is self:
            self.base.run_store(unticketed.read, self._listed, self.refuse)

    def _listed(self, found: tuple[Unanswered, ...]) -> None:
        self._found = found
        self.draw()

    def picture(self, view: CounterView) -> Picture:
        """One line for each."""
        t, found = self.t, self._found or ()
        late = sum(1 for one in found if one.late)
        heading = "counter.handover.reading" if self._found is None else "counter.unticketed.none"
        return Picture(
            title=t("counter.unticketed.title"),
            heading=t("counter.unticketed.list", n=len(found), late=late) if found else t(heading),
            lines=tuple(self._line(one) for one in found),
            marked=self._place if found else None,
            wrong=self.wrong,
            keys=self._keys(),
        )

    def _line(self, one: Unanswered) -> Line:
        t = self.t
        due = "answer" if one.seen else "see"
        by = moment(one.next_by, t, self.base.zone, self.base.now())
        return Line(
            f"{one.code} · {t(f'counter.unticketed.{one.channel}')} · {one.name}",
            sign="!" if one.late else "·",
            right=t(f"counter.unticketed.{due}{'.late' if one.late else ''}", at=by),
        )

    @property
    def _place(self) -> int:
        codes = [one.code for one in self._found or ()]
        return codes.index(self._marked) if self._marked in codes else 0

    def _keys(self) -> tuple[Offer, ...]:
        opens = (Offer("Enter", "counter.handover.key.open"), Offer("↑ ↓", "counter.batch.key.up"))
        return (
            *(opens if self._found else ()),
            Offer("F2", "counter.unticketed.key.new"),
            Offer("Esc", "counter.key.back"),
        )

    def press(self, key: str) -> None:
        """Enter opens what is marked."""
        found = self._found or ()
        match key:
            case "escape":
                self.desk.work()
            case "f2":
                self.desk.register()
            case "up" | "down" if found:
                place = min(max(0, self._place + (1 if key == "down" else -1)), len(found) - 1)
                self._marked, self.wrong = found[place].code, ""
                self.draw()
            case "enter" if found:
                self._open(found[self._place])

    def scanned(self, code: DossierCode) -> None:
        """A letter with its code lies here: as if it had been chosen."""
        one = next((one for one in self._found or () if one.code == code.code), None)
        if one is None:
            self.desk.open_dossier(code.code, self.refuse)
        else:
            self._open(one)

    def _open(self, one: Unanswered) -> None:
        opens = partial(self.desk.open_dossier, one.code, self.refuse)
        if one.seen:
            opens()
        else:
            self.base.conduct.do(SeeDossier(one.code), lambda _: opens(), self.refuse)
