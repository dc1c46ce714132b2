"""Long questions to the store, beside the live picture: in a thread of their own with a connection
of their own, which are there only while a page needs them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TYPE_CHECKING

from common.store.store import Store
from common.store.thread import StoreThread
from common.tui.app import AnswerT, Otherwise, StoreAnswer

if TYPE_CHECKING:
    from supervisor.app import SupervisorApp


class Aside:
    """One question after another. A month of a large centre takes seconds; meanwhile the hall goes
    on being read, and what is done is done."""

    def __init__(self, app: SupervisorApp) -> None:
        self._app = app
        self._thread: StoreThread | None = None

    def run(
        self,
        work: Callable[[Store], AnswerT],
        then: Callable[[AnswerT], None],
        otherwise: Otherwise,
    ) -> None:
        """As `BaseApp.run_store`: returns at once, answers on the UI thread."""
        if self._thread is None:
            self._thread = StoreThread(self._app.data_dir)

        def answered(done: Future[AnswerT]) -> None:
            self._app.post_message(StoreAnswer(done, then, otherwise))

        self._thread.submit(work).add_done_callback(answered)

    def rest(self) -> None:
        """Nobody asks any more: give the connection back, as soon as the last answer is there."""
        thread, self._thread = self._thread, None
        if thread is not None:
            Thread(target=thread.close, name="store-rest", daemon=True).start()
