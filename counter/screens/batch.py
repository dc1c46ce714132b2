"""The page of one batch: filled by scanning, sent with its slip, received by scanning."""

from __future__ import annotations

from collections import deque
from enum import StrEnum
from functools import partial

from textual.app import ComposeResult
from textual.containers import Horizontal

from common.domain.handover_commands import (
    AddToBatch,
    NoteArrival,
    ReceiveBatch,
    RemoveFromBatch,
    ReprintBatch,
    SendBatch,
)
from common.domain.refusal import Refusal, Trouble
from common.domain.scan import DossierCode
from common.tui.bigtype import BigText
from common.views import dossier as dossier_view
from common.views import handover
from common.views.counter import CounterView
from common.views.handover import Batch
from counter import handover_words as words
from counter.conduct import Answer
from counter.meaning import Offer
from counter.screens.form import FormPage
from counter.widgets.form import Field, Form, Line, Picture
from counter.widgets.menu import Item

_LONGEST = 60
_TAKEN, _REFUSED, _REMOVED = "✓✗–"


class Stands(StrEnum):
    """How a batch stands: dossiers go in, it is on its way, something is missing, all is there."""

    OPEN = "open"
    COMING = "coming"
    LACKING = "lacking"
    OVER = "over"


def standing(batch: Batch) -> Stands:
    """How it stands."""
    if batch.open:
        return Stands.OPEN
    if batch.received_at is None:
        return Stands.COMING
    return Stands.LACKING if batch.awaited else Stands.OVER


class BatchPage(FormPage):
    """What is scanned is in the store at once, whether it goes in or arrives; of what arrives Enter
    then says how the whole batch did, and that the rest is missing."""

    _batch: Batch | None = None
    _typed = ""
    _last: tuple[str, ...] = ()  # how what was scanned last came out, and its code
    _line = 0
    _carrier: str | None = None
    """What was typed as the carrier, None while nobody is asked for one."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._queue: deque[tuple[str, AddToBatch | NoteArrival]] = deque()

    def compose(self) -> ComposeResult:
        """The form, and the count in large digits."""
        with Horizontal():
            yield Form()
            yield BigText(scale=0, id="count")

    def open(self, batch: Batch) -> None:
        """Fill or receive it."""
        self.begin()
        self._batch, self._typed, self._last = batch, "", ()
        self._line, self._carrier = 0, None

    def show(self, view: CounterView) -> None:
        """Somebody else may work on the same batch."""
        batch = self._batch
        super().show(view)
        if batch is None:
            return
        if self.desk.front is self:
            self.base.run_store(
                lambda store: handover.batch(store, batch.code), self._found, self.refuse
            )
        elif view.holder is not None:
            self.base.say(self.t("counter.batch.left", batch=batch.code))

    def _found(self, batch: Batch) -> None:
        before = self._batch
        if before is None or before.code != batch.code:
            return
        self._batch = batch
        if standing(before) is not standing(batch):
            self._line, self._carrier = 0, None
            self.wrong = self.t(f"counter.batch.now.{standing(batch)}", batch=batch.code)
        self.draw()

    # What it shows.

    @property
    def _noted(self) -> frozenset[str]:
        """What was scanned of a batch of which nobody has said yet how it arrived."""
        batch = self._batch
        if batch is None or standing(batch) is not Stands.COMING:
            return frozenset()
        return frozenset(item.code for item in batch.items if item.received_at is not None)

    @property
    def _listed(self) -> tuple[str, ...]:
        """The newest first; of what arrives, what is not here yet."""
        batch = self._batch
        if batch is None:
            return ()
        if standing(batch) in (Stands.OPEN, Stands.OVER):
            return tuple(item.code for item in reversed(batch.items))
        if standing(batch) is Stands.LACKING:
            return batch.awaited
        noted = self._noted
        return tuple(sorted((item.code for item in batch.items), key=lambda code: code in noted))

    def draw(self) -> None:
        """Something was scanned, typed, or done elsewhere."""
        super().draw()
        batch = self._batch
        if batch is not None and self.is_made and self.is_attached:
            self.query_one("#count", BigText).text = str(self._count(batch))

    def _count(self, batch: Batch) -> int:
        """What is in it, of one that arrives what was scanned, then what is missing."""
        match standing(batch):
            case Stands.COMING:
                return len(self._noted)
            case Stands.LACKING:
                return len(batch.awaited)
            case _:
                return len(batch.items)

    def picture(self, view: CounterView) -> Picture:
        """The field over what is in it."""
        batch, t = self._batch, self.t
        if batch is None:
            return Picture()
        listed = self._listed
        return Picture(
            title=words.title(batch, t),
            fields=self._fields(batch),
            heading=t(
                f"counter.batch.heading.{standing(batch)}",
                n=len(batch.items) if standing(batch) is not Stands.LACKING else len(listed),
                k=len(self._noted),
            ),
            lines=tuple(self._row(i, code) for i, code in enumerate(listed)),
            marked=self._marked(batch, len(listed)),
            wrong=self.wrong,
            keys=self._keys(batch),
        )

    def _marked(self, batch: Batch, n: int) -> int | None:
        """What `Del` takes out; of what arrives nothing, until somebody looks further down."""
        return min(self._line, n - 1) if n and (batch.open or self._line) else None

    def _row(self, place: int, code: str) -> Line:
        batch = self._batch
        if batch is not None and standing(batch) in (Stands.COMING, Stands.LACKING):
            here = code in self._noted
            return Line(code, sign="✓" if here else "·", dim=not here)
        return Line(code, sign=str(len(self._listed) - place))

    def _fields(self, batch: Batch) -> tuple[Field, ...]:
        t, asked = self.t, self._carrier
        sent = words.sent(batch, t, self.base.zone, self.base.now())
        trip = Field(t("counter.batch.trip" if batch.open else "counter.batch.sent"), sent)
        if asked is not None:
            hint = "" if asked else t("counter.batch.carrier.hint")
            return trip, Field(t("counter.batch.carrier"), asked, active=True, note=hint)
        if standing(batch) is Stands.OVER:
            return (trip,)
        note = "" if self._typed else t("counter.batch.scan")
        code = Field(t("counter.intake.code"), self._typed, active=True, note=note)
        mood = "$error" if _REFUSED in self._last else "$success"
        last = Field(t("counter.batch.last"), " ".join(self._last), style=f"bold {mood}")
        return trip, code, last

    def _keys(self, batch: Batch) -> tuple[Offer, ...]:
        leave = Offer("Esc", "counter.key.back")
        if self._carrier is not None:
            return Offer("Enter", "counter.batch.key.send"), leave
        typed = (Offer("Enter", "counter.batch.key.add"),) if self._typed else ()
        if not batch.open:
            over = standing(batch) is Stands.OVER
            here = () if over else (Offer("Enter", "counter.batch.key.here"),)
            again = Offer("F10", "counter.batch.key.reprint")
            paper = Offer("Ctrl+P", "counter.key.papers")
            return *(typed or here), Offer("↑ ↓", "counter.batch.key.up"), again, paper, leave
        there = (
            Offer("F2", "counter.batch.key.send"),
            Offer("↑ ↓", "counter.batch.key.up"),
            Offer("Del", "counter.batch.key.remove"),
        )
        return *typed, *(there if batch.items else ()), leave

    # What keys do.

    def type(self, letter: str) -> bool:
        """Everything printable is text."""
        if self._carrier is not None:
            self._carrier = (self._carrier + letter)[:_LONGEST]
        elif letter != " ":
            self._typed = (self._typed + letter.upper())[:_LONGEST]
        self._redraw()
        return True

    def press(self, key: str) -> None:
        """Enter adds what was typed, or goes on."""
        match key:
            case "escape":
                self._leave()
            case "backspace":
                self._rub_out()
            case "up" | "down":
                last = max(0, len(self._listed) - 1)
                self._line = min(max(0, self._line + (1 if key == "down" else -1)), last)
                self._redraw()
            case "enter":
                self._enter()
            case "f2" if self._batch is not None and self._batch.open and self._batch.items:
                self._carrier = self._batch.usual_carrier
                self._redraw()
            case "f10" if self._batch is not None and not self._batch.open:
                self._reprint(self._batch)
            case "ctrl+p" if self._batch is not None and not self._batch.open:
                self.desk.papers_of_batch(self._batch.code)
            case "delete" if self._carrier is None:
                self._remove()

    def scanned(self, code: DossierCode) -> None:
        """One dossier more."""
        self._resolve(code.code)

    def _leave(self) -> None:
        if self._carrier is None:
            self.desk.handover()
        else:
            self._carrier = None
            self._redraw()

    def _rub_out(self) -> None:
        if self._carrier is not None:
            self._carrier = self._carrier[:-1]
        else:
            self._typed = self._typed[:-1]
        self._redraw()

    def _redraw(self) -> None:
        self.wrong = ""
        self.draw()

    def _enter(self) -> None:
        batch = self._batch
        if batch is None:
            return
        if self._carrier is not None:
            self._send(batch, self._carrier)
        elif self._typed:
            typed, self._typed = self._typed, ""
            self._redraw()
            self._resolve(typed)
        elif standing(batch) in (Stands.COMING, Stands.LACKING):
            self._say_arrived(batch)

    # Dossier by dossier.

    def _resolve(self, text: str) -> None:
        """A code, or the end of one, that was scanned or typed; none is lost while another is
        under way."""
        batch = self._batch
        if batch is None:
            return

        def refused(error: Refusal | Trouble) -> None:
            self._typed = self._typed or (text if isinstance(error, Trouble) else "")
            self.refuse(error)

        def found(code: str) -> None:
            if batch.open:
                self._queue.append((code, AddToBatch(code, batch.code)))
            else:
                if code in self._noted:
                    self._last = _TAKEN, code
                    self.wrong = self.t("counter.batch.twice", code=code)
                    self.draw()
                    return
                self._queue.append((code, NoteArrival(batch.code, code)))
            self._next()

        self.base.run_store(lambda store: dossier_view.find(store, text).code, found, refused)

    def _next(self) -> None:
        if not self._queue or self.base.conduct.busy:
            return
        code, command = self._queue.popleft()

        def done(answer: Answer) -> None:
            self._last, self._line, self.wrong = (_TAKEN, code), 0, ""
            self._answered(answer)
            self._next()

        def refused(error: Refusal | Trouble) -> None:
            self._last = _REFUSED, code
            self.refuse(error)
            self._next()

        self.base.conduct.do(command, done, refused)

    def _answered(self, answer: Answer) -> None:
        """The batch as the action left it."""
        batch = self._batch
        if batch is None or batch.code != answer["code"]:
            return
        self._batch = handover.batch_of(answer, batch.agency.name, batch.usual_carrier)
        if standing(batch) is Stands.LACKING and standing(self._batch) is Stands.OVER:
            self._say_received(answer)
        else:
            self.draw()

    def _remove(self) -> None:
        batch, listed = self._batch, self._listed
        if batch is None or not batch.open or not listed:
            return
        code = listed[min(self._line, len(listed) - 1)]

        def removed(answer: Answer) -> None:
            self._last = _REMOVED, code
            self._answered(answer)
            self._next()

        def refused(error: Refusal | Trouble) -> None:
            self.refuse(error)
            self._next()

        self.base.conduct.do(RemoveFromBatch(code), removed, refused)

    # The whole batch.

    def _send(self, batch: Batch, carrier: str) -> None:
        def sent(answer: Answer) -> None:
            self.desk.handover()
            self.base.say(self.t("counter.batch.gone", batch=batch.code, n=answer["count"]))

        command = SendBatch(batch.code, carrier.strip(), self.base.desk)
        self.base.conduct.do(command, sent, self.refuse)

    def _say_arrived(self, batch: Batch) -> None:
        """All of it, or only what was scanned; where that is all, nothing is left to ask."""
        t, noted, missing = self.t, self._noted, len(batch.awaited)
        if not missing:
            self._receive(batch, None)
            return
        back = partial(self.desk.go_back, self)
        every = t("counter.batch.all", n=len(noted) + missing)
        items = [Item(every, partial(self._receive, batch, None))]
        if noted:
            some = t("counter.batch.some", k=len(noted), missing=missing)
            items.append(Item(some, partial(self._receive, batch, ())))
        items.append(Item(t("counter.batch.not_yet"), back))
        self.desk.ask(t("counter.batch.arrived", batch=batch.code), items, back)

    def _say_received(self, answer: Answer) -> None:
        """Back to the list, and what has become of the batch."""
        missing = sum(1 for item in answer["dossiers"] if item["missing"])
        self.desk.handover()
        key = "counter.batch.received.missing" if missing else "counter.batch.received"
        self.base.say(self.t(key, batch=answer["code"], missing=missing))

    def _receive(self, batch: Batch, codes: tuple[str, ...] | None) -> None:
        def refused(error: Refusal | Trouble) -> None:
            self.desk.go_back(self)
            self.refuse(error)

        self.base.conduct.do(ReceiveBatch(batch.code, codes), self._say_received, refused)

    def _reprint(self, batch: Batch) -> None:
        """Its control slip once more."""

        def asked(answer: Answer) -> None:
            self.desk.go_back(self)
            self.base.slips.follow_job(answer["job"])

        def at(printer: str | None) -> None:
            self.desk.go_back(self)
            command = ReprintBatch(batch.code, self.base.desk, printer)
            self.base.conduct.do(command, asked, self.refuse)

        title = self.t("counter.batch.reprint.where", batch=batch.code)
        self.desk.ask_printer(self, title, at)
