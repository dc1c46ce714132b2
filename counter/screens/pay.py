"""The pages of one fee: how it was paid, and what an amount that no catalogue has is for."""

from __future__ import annotations

from collections.abc import Callable

from common.domain.fee_commands import DemandFee, RecordFee
from common.domain.fees import FeeKind, Method
from common.views.counter import CounterView
from common.views.till import Collector, Offered, Owed
from counter import fee_words
from counter.conduct import Answer
from counter.meaning import Offer
from counter.screens.entry import EntryPage
from counter.widgets.form import Field

METHODS = tuple(Method)
KINDS = tuple(FeeKind)

Done = Callable[[Answer], None]


class PayPage(EntryPage):
    """A digit says how, the number of the receipt is typed, arrows say whose money it is."""

    _fee: Owed | None = None
    _collectors: tuple[Collector, ...] = ()
    _whose = 0
    _done: Done | None = None

    def open(self, fee: Owed, collectors: tuple[Collector, ...], done: Done) -> None:
        """Record that `fee` was paid; its likely collector is offered."""
        codes = [one.code for one in collectors]
        self._fee, self._collectors, self._done = fee, collectors, done
        self._whose = codes.index(fee.collector) if fee.collector in codes else 0
        self.begin_entry()

    def title(self, view: CounterView) -> str:
        """For whom."""
        number = "" if view.holder is None else view.holder.number
        return self.t("counter.pay.title", number=number)

    def above(self) -> tuple[Field, ...]:
        """What is paid, and whose money it is."""
        if self._fee is None:
            return ()
        return (
            Field(self.t("counter.pay.fee"), fee_words.owed(self._fee, self.t), style="bold"),
            Field(self.t("counter.pay.collector"), self._collector),
        )

    @property
    def _collector(self) -> str:
        if not self._collectors:
            return ""
        name = self._collectors[self._whose].name
        return name if isinstance(name, str) else self.t.pick(name)

    def field(self) -> tuple[str, str]:
        """The receipt."""
        return self.t("counter.pay.number"), self.t("counter.pay.number.hint")

    def choices(self) -> tuple[str, tuple[str, ...]]:
        """The ways to pay."""
        words = tuple(self.t(f"fee_method.{method}") for method in METHODS)
        return self.t("counter.pay.method"), words

    def more_keys(self) -> tuple[Offer, ...]:
        """Where there are several to whom the money may belong."""
        several = len(self._collectors) > 1
        return (Offer("↑ ↓", "counter.pay.key.collector"),) if several else ()

    def step(self, by: int) -> None:
        """Another collector."""
        if self._collectors:
            self._whose = (self._whose + by) % len(self._collectors)

    def back(self) -> None:
        """To the list."""
        self.desk.fees()

    def done(self, chosen: int) -> None:
        """It was paid."""
        if self._fee is None or not self._collectors:
            return
        command = RecordFee(
            self._fee.id,
            METHODS[chosen].value,
            self._collectors[self._whose].code,
            self.text or None,
            self.base.desk,
        )
        self.base.conduct.do(command, self._done, self.refuse)


class AmountPage(EntryPage):
    """A digit says which of the two it is, the amount is typed."""

    _offered = Offered(None, None, "")
    _done: Done | None = None

    def open(self, offered: Offered, done: Done) -> None:
        """Ask for an amount; what the catalogue says of it stays."""
        self._offered, self._done = offered, done
        kind = None if offered.kind is None else KINDS.index(FeeKind(offered.kind))
        self.begin_entry(kind, str(offered.amount_vnd or ""))

    def title(self, view: CounterView) -> str:
        """For whom."""
        number = "" if view.holder is None else view.holder.number
        return self.t("counter.amount.title", number=number)

    def above(self) -> tuple[Field, ...]:
        """What it is for, where that is known."""
        title = self._offered.title
        return (Field(self.t("counter.intake.procedure"), title),) if title else ()

    def field(self) -> tuple[str, str]:
        """The amount."""
        return self.t("counter.amount"), self.t("counter.amount.hint")

    def choices(self) -> tuple[str, tuple[str, ...]]:
        """Phí or lệ phí."""
        words = tuple(self.t(f"paper.fee.{kind}") for kind in KINDS)
        return self.t("counter.amount.kind"), words

    def type(self, letter: str) -> bool:
        """Digits, and the signs between them."""
        return super().type(letter if letter.isdecimal() or letter in ".," else " ")

    def back(self) -> None:
        """To the list."""
        self.desk.fees()

    def done(self, chosen: int) -> None:
        """Ask for it."""
        digits = "".join(letter for letter in self.text if letter.isdecimal())
        offered = self._offered
        command = DemandFee(
            KINDS[chosen].value,
            int(digits or "0"),
            offered.dossier,
            self.base.desk,
            offered.name or None,
            offered.procedure,
        )
        self.base.conduct.do(command, self._done, self.refuse)
