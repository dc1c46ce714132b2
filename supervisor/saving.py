"""Writes reports as files beside the picture: in a thread of its own, which asks the store for
nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.worker import Worker, get_current_worker

from common.domain.mark import Mark
from common.domain.refusal import Trouble
from common.tui.status import mark_of
from supervisor.saved import Copy, save

if TYPE_CHECKING:
    from pathlib import Path

    from supervisor.app import SupervisorApp


class Saving:
    """One file after another. It goes on when its page is left, and says on whatever page is on
    top what it wrote."""

    def __init__(self, app: SupervisorApp) -> None:
        self._app = app
        self._busy = False

    def begin(self, copy: Copy, form: str) -> None:
        """Write it; whoever asked may read it."""
        app = self._app
        if self._busy:
            return
        self._busy = True
        app.say(app.t("supervisor.reports.saving"))
        mark = None if (found := mark_of(app)) in (None, Mark.TRIAL) else app.t(found.text)
        lang = app.t.lang

        def work() -> None:
            """In the thread."""
            worker: Worker[Any] = get_current_worker()
            try:
                paths = save(app.data_dir, copy, form, lang, mark)
            except Trouble as error:
                if not worker.is_cancelled:
                    app.call_from_thread(self._failed, error)
            else:
                if not worker.is_cancelled:
                    app.call_from_thread(self._saved, paths)
            finally:
                self._busy = False

        app.run_worker(work, thread=True, group="files", exit_on_error=False)

    def _saved(self, paths: tuple[Path, ...]) -> None:
        first, *more = paths
        key = "supervisor.reports.saved.several" if more else "supervisor.reports.saved"
        self._app.say(self._app.t(key, path=first, n=len(more)))

    def _failed(self, error: Trouble) -> None:
        self._app.refuse(error)
