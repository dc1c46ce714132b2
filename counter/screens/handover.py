"""The page of hand-over: what has to leave, the batches that are filled or on their way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from common.domain.courier import Direction
from common.domain.handover_commands import AddToBatch, OpenBatch
from common.domain.refusal import Refusal, Trouble
from common.domain.scan import DossierCode
from common.views import handover
from common.views.counter import CounterView
from common.views.handover import Agency, BatchLine, Standing, ToGo
from counter import handover_words as words
from counter.conduct import Answer
from counter.meaning import Offer
from counter.screens.form import FormPage
from counter.widgets.form import Line, Picture
from counter.widgets.menu import Item


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list: what it is, known by `key` also when the list has changed, and what Enter
    does with it."""

    key: str
    line: Line
    chosen: Callable[[], None]


class HandoverPage(FormPage):
    """Arrows and Enter open a batch; a dossier that is scanned goes into the one of its agency."""

    _standing: Standing | None = None
    _marked = ""

    def open(self) -> None:
        """The list, as it is now."""
        self.begin()
        self._standing = None

    def show(self, view: CounterView) -> None:
        """The hall has moved on."""
        super().show(view)
        if self.desk.front is self:
            self.base.run_store(handover.standing, self._found, self.refuse)

    def _found(self, standing: Standing) -> None:
        self._standing = standing
        self.draw()

    # What it shows.

    def picture(self, view: CounterView) -> Picture:
        """One list: what has to leave, what is filled, what is on its way, what else there is."""
        t, entries = self.t, self._entries()
        heading = "counter.handover.reading" if self._standing is None else "counter.handover.list"
        arrows = (Offer("Enter", "counter.handover.key.open"), Offer("↑ ↓", "counter.batch.key.up"))
        return Picture(
            title=t("counter.handover.title"),
            heading=t(heading),
            lines=tuple(entry.line for entry in entries),
            marked=self._place(entries) if entries else None,
            wrong=self.wrong,
            keys=(*(arrows if entries else ()), Offer("Esc", "counter.key.back")),
        )

    def _place(self, entries: list[Entry]) -> int:
        keys = [entry.key for entry in entries]
        return keys.index(self._marked) if self._marked in keys else 0

    def _entries(self) -> list[Entry]:
        found = self._standing
        if found is None:
            return []
        filled = {line.agency.code for line in found.batches if _is_filled(line)}
        to_go = [self._to_go(line) for line in found.to_go if line.agency.code not in filled]
        waiting = {line.agency.code: line for line in found.to_go}
        order = sorted(
            found.batches, key=lambda line: (line.sent_at is not None, line.sent_at or 0)
        )
        batches = [self._batch(line, waiting) for line in order]
        return [*to_go, *batches, *self._more()]

    def _to_go(self, line: ToGo) -> Entry:
        t = self.t
        return Entry(
            key=f"out:{line.agency.code}",
            line=Line(
                words.way(line.agency, Direction.OUT, t),
                sign="!" if line.late else "→",
                right=words.waiting(line, t, self.base.zone, self.base.now()),
            ),
            chosen=partial(self._begin, line.agency, Direction.OUT),
        )

    def _batch(self, line: BatchLine, waiting: dict[str, ToGo]) -> Entry:
        t, zone, now = self.t, self.base.zone, self.base.now()
        right = words.standing(line, t, zone, now)
        to_go = waiting.get(line.agency.code) if _is_filled(line) else None
        late = (to_go is not None and to_go.late > 0) or line.missing > 0
        if to_go is not None:
            right = f"{words.waiting(to_go, t, zone, now)} · {right}"
        sign = "→" if line.direction is Direction.OUT else "←"
        return Entry(
            key=line.code,
            line=Line(
                f"{line.code} · {words.way(line.agency, line.direction, t)}",
                sign="!" if late else sign,
                right=right,
                dim=line.sent_at is not None and not line.missing,
            ),
            chosen=partial(self.desk.open_batch, line.code, self.refuse),
        )

    def _more(self) -> list[Entry]:
        t = self.t
        return [
            Entry("other", Line(t("counter.handover.other"), sign="+"), self._ask_whose),
            Entry("post", Line(t("counter.handover.post"), sign="+"), self.desk.post),
        ]

    # What keys do.

    def press(self, key: str) -> None:
        """Enter opens what is marked."""
        entries = self._entries()
        if key == "escape":
            self.desk.work()
        elif key in ("up", "down") and entries:
            step = 1 if key == "down" else -1
            place = min(max(0, self._place(entries) + step), len(entries) - 1)
            self._marked = entries[place].key
            self._redraw()
        elif key == "enter" and entries:
            entries[self._place(entries)].chosen()

    def scanned(self, code: DossierCode) -> None:
        """It goes into the open batch of its agency, which opens for the ones after it."""

        def added(answer: Answer) -> None:
            self.desk.open_batch(answer["code"], self.refuse)
            self.base.say(self.t("counter.batch.added", code=code.code, n=answer["count"]))

        self.base.conduct.do(AddToBatch(code.code), added, self.refuse)

    def _redraw(self) -> None:
        self.wrong = ""
        self.draw()

    def _begin(self, agency: Agency, direction: Direction) -> None:
        """A batch is begun; if somebody has just done that, theirs is the one."""

        def opened(answer: Answer) -> None:
            self.desk.open_batch(answer["code"], self.refuse)

        def refused(error: Refusal | Trouble) -> None:
            if error.code == "batch_open":
                self.desk.open_batch(str(error.params["batch"]), self.refuse)
            else:
                self.refuse(error)

        self.desk.go_back(self)
        self.base.conduct.do(OpenBatch(agency.code, direction.value), opened, refused)

    def _ask_whose(self) -> None:
        """Any agency, either way."""
        t, found = self.t, self._standing or Standing()
        items = [
            Item(
                words.way(agency, direction, t),
                partial(self._begin, agency, direction),
                group=t(f"counter.handover.way.{direction}"),
            )
            for direction in (Direction.OUT, Direction.IN)
            for agency in found.agencies
        ]
        self.desk.ask(t("counter.handover.whose"), items, partial(self.desk.go_back, self))


def _is_filled(line: BatchLine) -> bool:
    """Whether what has to leave goes into it."""
    return line.sent_at is None and line.direction is Direction.OUT
