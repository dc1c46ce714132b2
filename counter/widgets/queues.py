"""Who waits for this desk, and who is away and may come back."""

from __future__ import annotations

from textual.content import Content

from common.store.doors import Hold
from common.views.counter import Away, CounterView, QueueLine
from counter.widgets.painted import Painted, cut, row
from counter.wording import minutes


def in_order(queues: tuple[QueueLine, ...]) -> list[QueueLine]:
    """Queues with somebody first, the longest wait on top."""
    never = 2**62
    return sorted(queues, key=lambda q: never if q.first_since is None else q.first_since)


def fit(lines: list[str], height: int, more: str) -> list[str]:
    """As many lines as there is room for; the last one says that there are more."""
    if len(lines) <= height:
        return lines
    return [*lines[: max(0, height - 1)], more]


class Queues(Painted):
    """One line for each service of the desk."""

    def paint(self, view: CounterView) -> Content:
        """A heading and the lines."""
        width, height = self.size
        lines = [self._line(queue, width) for queue in in_order(view.queues)]
        room = height - 1
        more = self.t("counter.more", n=len(lines) - room + 1)
        waiting = {i for i, queue in enumerate(in_order(view.queues)) if queue.waiting}
        shown = [
            Content.styled(line, "bold" if i in waiting else "dim")
            for i, line in enumerate(fit(lines, room, cut(more, width)))
        ]
        heading = Content.styled(cut(self.t("counter.queue"), width), "$primary")
        return Content("\n").join([heading, *shown])

    def _line(self, queue: QueueLine, width: int) -> str:
        t = self.t
        helps = f" ({t('counter.queue.helping')})" if queue.helping else ""
        waits = ""
        if queue.first_since is not None:
            waits = t("unit.minutes", n=minutes(self.base.now() - queue.first_since))
        elif queue.on_hold is not None:
            waits = self._held(queue.on_hold)
        right = f"{queue.waiting or queue.held:4}{waits:>{max(10, len(waits) + 1)}}"
        return row(cut(f"{t.pick(queue.name)}{helps}", width - len(right)), right, width)

    def _held(self, hold: Hold) -> str:
        """Nobody is called for it, and until when."""
        if hold.until is None or self.base.view is None:
            return self.t("counter.queue.held")
        time = self.t.time(hold.until, self.base.view.hall.zone)
        return self.t("counter.queue.held.until", time=time)


class AwayList(Painted):
    """Parked and absent numbers, this desk's services first."""

    def paint(self, view: CounterView) -> Content:
        """A heading and the lines, or nothing at all."""
        if not view.away:
            return Content("")
        width, height = self.size
        here = {queue.code for queue in view.queues}
        away = sorted(view.away, key=lambda ticket: ticket.service not in here)
        room = height - 1
        more = self.t("counter.more", n=len(away) - room + 1)
        lines = fit([self._line(ticket, width) for ticket in away], room, cut(more, width))
        heading = Content.styled(cut(f"{self.t('counter.away')} (F4, F6)", width), "$primary")
        return Content("\n").join([heading, *(Content(line) for line in lines)])

    def _line(self, ticket: Away, width: int) -> str:
        since = self.t("unit.minutes", n=minutes(self.base.now() - ticket.since))
        left = f"{ticket.number} {self.t(f'counter.away.{ticket.state}')}"
        return row(cut(left, width - len(since) - 1), f" {since}", width)
