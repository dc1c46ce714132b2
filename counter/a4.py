"""A4 papers that were asked for at this desk: made, sent, and told of to their end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from common.a4.order import Order, carried_out
from common.a4.progress import ENDS, Progress
from common.i18n.translator import Translator
from common.tui.app import BaseApp

Told = Callable[[str], None]

_OF_BATCH = "carrier"


class Press:
    """Follows every paper by itself, also when the officer has gone on to somebody else.

    Attributes:
        last: the code of the dossier whose papers are wanted next, "" before anything was done.
    """

    def __init__(self, app: BaseApp[Any]) -> None:
        self._app = app
        self._under_way: dict[asyncio.Task[None], object] = {}
        self.last = ""

    def heard(self, answer: Mapping[str, Any]) -> None:
        """Something was done: if with a dossier, it is this one whose papers may be wanted."""
        code = answer.get("code")
        if isinstance(code, str) and "procedure" in answer and _OF_BATCH not in answer:
            self.last = code

    def is_under_way(self, paper: object) -> bool:
        """Whether this very paper was sent and has not come to its end."""
        return paper in self._under_way.values()

    def send(self, order: Order, paper: object, title: str, told: Told) -> None:
        """Have it printed or fetched. `paper` tells it from others, `title` is what people call it;
        `told` gets each sentence about it."""
        following = asyncio.create_task(self._follow(order, title, told))
        self._under_way[following] = paper
        following.add_done_callback(self._under_way.pop)

    async def _follow(self, order: Order, title: str, told: Told) -> None:
        async for progress in carried_out(order):
            said = words(progress, self._app.t, order.queue)
            if progress.stage in ENDS:
                self._under_way[_myself()] = None
            if self._app.is_running:
                self._app.say(self._app.t("counter.a4.told", said=said, paper=title))
                told(said)


def _myself() -> asyncio.Task[None]:
    task = asyncio.current_task()
    if task is None:
        raise AssertionError("only a task follows a paper")
    return task


def words(progress: Progress, t: Translator, queue: str | None) -> str:
    """How a paper stands, in a sentence."""
    why = ", ".join(reason(word, t) for word in progress.why) or t("counter.a4.why.unsaid")
    name = "" if queue is None else queue.rstrip("/").rpartition("/")[2]
    return t(f"counter.a4.{progress.stage}", queue=name, why=why)


def reason(word: str, t: Translator) -> str:
    """What a printer says of itself; a keyword that nobody has translated is shown as it is."""
    key = f"counter.a4.why.{word}"
    return t(key) if t.has(key) else word
