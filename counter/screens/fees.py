"""The page of fees: what the holder owes, what can be asked for, and the way to the cashier and
back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from common.domain.commands import Command, Finish
from common.domain.fee_commands import DemandFee, SendBack, SendToCashier, WaiveFee
from common.domain.fees import WaiverReason
from common.domain.keypad import OUTCOMES
from common.domain.model import Outcome
from common.domain.refusal import Refusal, Trouble
from common.domain.scan import DossierCode
from common.views import till
from common.views.counter import CounterView, Named
from common.views.till import Offered, Owed, Till
from counter import fee_words
from counter.conduct import Answer
from counter.meaning import Offer
from counter.screens.form import FormPage
from counter.widgets.form import Field, Line, Picture
from counter.widgets.menu import Item
from counter.widgets.painted import shorten

_TITLE = 34
"""Columns for what an amount is about, so that the amount itself is whole at eighty."""

_PAID = next(digit for digit, outcome in OUTCOMES.items() if outcome is Outcome.FEE_PAID)


class FeesPage(FormPage):
    """Arrows choose a line. What is owed is paid or waived, what is not may be asked for."""

    _till = Till()
    _line = 0
    _visit = 0

    def open(self) -> None:
        """Read what there is to pay."""
        self.begin()
        self._till, self._line = Till(), 0
        self._read()

    def _read(self) -> None:
        self._visit += 1
        desk, visit = self.base.desk, self._visit
        self.base.run_store(
            lambda store: till.read(store, desk), partial(self._found, visit), self.refuse
        )

    def _found(self, visit: int, found: Till) -> None:
        if visit == self._visit:
            self._till = found
            self._line = min(self._line, max(0, len(self._lines()) - 1))
            self.draw()

    @property
    def _owed(self) -> Owed | None:
        """The fee that is marked, if one that is owed is."""
        return self._till.owed[self._line] if self._line < len(self._till.owed) else None

    @property
    def _offered(self) -> Offered | None:
        place = self._line - len(self._till.owed)
        return self._till.offered[place] if 0 <= place < len(self._till.offered) else None

    # What it shows.

    def picture(self, view: CounterView) -> Picture:
        """All that is due over the list."""
        t, lines = self.t, self._lines()
        number = "" if view.holder is None else view.holder.number
        total = self._till.total_vnd
        said = t.money(total) if total else t("counter.fees.nothing")
        return Picture(
            title=t("counter.fees.title", number=number),
            fields=(Field(t("counter.fees.total"), said, style="bold"), *self._after()),
            heading=t("counter.fees.list"),
            lines=lines,
            marked=self._line if lines else None,
            wrong=self.wrong,
            keys=self._keys(),
        )

    def _after(self) -> tuple[Field, ...]:
        """Where somebody who does not go back is to go."""
        onward = self._till.onward
        return () if onward is None else (Field(self.t("counter.fees.then"), self.t.pick(onward)),)

    def _lines(self) -> tuple[Line, ...]:
        t = self.t
        owed = (
            Line(fee_words.owed(fee, t), sign="●", right=fee.dossier or t("fee_state.due"))
            for fee in self._till.owed
        )
        offered = (
            Line(fee_words.offered(one, t), sign="+", right=shorten(one.title, _TITLE))
            for one in self._till.offered
        )
        return (*owed, *offered)

    def _keys(self) -> tuple[Offer, ...]:
        found = self._till
        act = "counter.fees.key.pay" if self._owed else "counter.fees.key.ask"
        keys = [Offer("Enter", act), Offer("↑ ↓", "counter.intake.key.move")]
        keys += [Offer("F4", "counter.fees.key.waive")] if self._owed else []
        if found.back:
            key = "counter.fees.key.back" if found.onward is None else "counter.fees.key.go_on"
            keys.append(Offer("F5", key))
        elif self._may_pay_there:
            keys.append(Offer("F5", "counter.fees.key.cashier"))
            keys.append(Offer("F6", "counter.fees.key.onward"))
        keys += [] if found.owed else [Offer(_PAID, "counter.fees.key.finish")]
        return (*keys, Offer("Esc", "counter.key.back"))

    # What keys do.

    def press(self, key: str) -> None:
        """Enter acts on the line that is marked."""
        match key:
            case "escape":
                self.desk.work()
            case "up" | "down":
                last = max(0, len(self._lines()) - 1)
                self._line = min(max(0, self._line + (1 if key == "down" else -1)), last)
                self._redraw()
            case "enter":
                self._act()
            case "f4" if self._owed is not None:
                self._ask_why(self._owed)
            case "f5":
                self._send()
            case "f6" if self._may_pay_there:
                self._ask_whither()
            case _ if key == _PAID:
                self._finish()

    def scanned(self, code: DossierCode) -> None:
        """Somebody shows whose fee it is."""
        self.desk.open_dossier(code.code, self.refuse)

    def _redraw(self) -> None:
        self.wrong = ""
        self.draw()

    def _act(self) -> None:
        fee, offered = self._owed, self._offered
        if fee is not None:
            self.desk.pay(fee, self._till.collectors, partial(self._settled, "paid", fee))
        elif offered is not None and offered.kind is not None and offered.amount_vnd:
            self._ask(offered, offered.kind)
        elif offered is not None:
            self.desk.ask_amount(offered, self._asked)

    def _ask(self, offered: Offered, kind: str) -> None:
        command = DemandFee(
            kind,
            offered.amount_vnd,
            offered.dossier,
            self.base.desk,
            offered.name or None,
            offered.procedure,
        )
        self.base.conduct.do(command, self._asked, self.refuse)

    def _asked(self, answer: Answer) -> None:
        """Here again: on the fee, or on what may be asked for next where others take the money."""
        self._line = len(self._till.owed) + (self._till.cashier is not None)
        self._again(self.t("counter.fees.asked", amount=self.t.money(answer["amount_vnd"])))

    def _settled(self, how: str, fee: Owed, _: Answer) -> None:
        self._again(self.t(f"counter.fees.{how}", amount=self.t.money(fee.amount_vnd)))

    def _again(self, said: str) -> None:
        self.wrong = ""
        self.desk.go_back(self)
        self._read()
        self.base.say(said)

    def _ask_why(self, fee: Owed) -> None:
        """The reasons that the catalogue knows for this procedure, else all of the law."""
        t = self.t
        reasons = fee.waivers or tuple(reason.value for reason in WaiverReason)
        items = [Item(t(f"fee_waiver.{reason}"), self._waives(fee, reason)) for reason in reasons]
        title = t("counter.fees.waive", fee=fee_words.owed(fee, t))
        self.desk.ask(title, items, partial(self.desk.go_back, self))

    def _waives(self, fee: Owed, reason: str) -> Callable[[], None]:
        def refused(error: Refusal | Trouble) -> None:
            self.desk.go_back(self)
            self.refuse(error)

        done = partial(self._settled, "waived", fee)
        return lambda: self.base.conduct.do(WaiveFee(fee.id, reason), done, refused)

    def _send(self) -> None:
        """To the cashier with something to pay, or from there back to where they came from."""
        if self._till.back:
            self._leave(SendBack(self.base.desk), self.desk.say_state)
        elif self._may_pay_there:
            self._leave(SendToCashier(self.base.desk), self.desk.say_state)

    @property
    def _may_pay_there(self) -> bool:
        """Whether there is something to pay, and a cashier elsewhere."""
        return self._till.cashier is not None and bool(self._till.owed)

    def _ask_whither(self) -> None:
        """To the cashier, and then not back here but on to one of these."""
        view, t = self.base.view, self.t
        if view is None or view.holder is None:
            return
        others = (view.holder.service, self._till.cashier)
        items = [
            Item(t.pick(service.name), partial(self._send_onward, service))
            for service in view.services
            if service.code not in others
        ]
        title = t("counter.fees.whither", number=self._number or "–")
        self.desk.ask(title, items, partial(self.desk.go_back, self))

    def _send_onward(self, service: Named) -> None:
        name, number = self.t.pick(service.name), self._number or "–"
        said = self.t("counter.fees.onward", number=number, service=name)
        self.desk.go_back(self)
        self._leave(SendToCashier(self.base.desk, service.code), lambda _: self.base.say(said))

    def _finish(self) -> None:
        """What is still owed was not paid."""
        if self._till.owed:
            self.wrong = self.t("counter.fees.open")
            self.draw()
            return
        number, paid = self._number, Outcome.FEE_PAID.value
        command = Finish(self.base.desk, paid)
        self._leave(command, lambda _: self.desk.say_outcome(number, paid))

    def _leave(self, command: Command, then: Callable[[Answer], None]) -> None:
        def done(answer: Answer) -> None:
            self.desk.work()
            then(answer)

        self.base.conduct.do(command, done, self.refuse)
