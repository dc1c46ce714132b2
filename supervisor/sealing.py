"""Looking at the whole record from the screen: in a thread of its own with a connection of its own,
so that the picture goes on; what came of it is kept beside the seals."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from textual.worker import Worker, get_current_worker

from common.domain.audit_commands import NoteSealChecked
from common.domain.refusal import Refusal, Trouble

if TYPE_CHECKING:
    from common.store.audit import Report
    from supervisor.app import SupervisorApp

TELL_S = 0.5
"""Between two words on how far it is."""


class _Given(Exception):
    """The screen is being left: nobody waits for the rest."""


class Sealing:
    """One look at a time. It goes on when its page is left, and says on whatever page is on top
    what it found."""

    def __init__(self, app: SupervisorApp) -> None:
        self._app = app
        self.busy = False

    def begin(self) -> None:
        """Look at every event; somebody who may has pressed the key."""
        if self.busy:
            return
        self.busy = True
        self._app.say(self._app.t("supervisor.seals.looking"))
        self._app.run_worker(self._look, thread=True, group="seals", exit_on_error=False)

    def _look(self) -> None:
        """In the thread."""
        from common.store import audit  # brings OpenSSL: most days nobody asks

        worker: Worker[Any] = get_current_worker()
        told_at = time.monotonic()

        def progress(seq: int, last: int) -> None:
            nonlocal told_at
            if worker.is_cancelled:
                raise _Given
            if time.monotonic() - told_at >= TELL_S:
                told_at = time.monotonic()
                self._app.call_from_thread(self._tell, seq, last)

        try:
            report = audit.verify(self._app.data_dir, progress=progress)
        except _Given:
            return
        except (Refusal, Trouble) as error:
            self._app.call_from_thread(self._failed, error)
        else:
            self._app.call_from_thread(self._looked, report)

    def _tell(self, seq: int, last: int) -> None:
        t = self._app.t
        self._app.say(t("supervisor.seals.going", seq=t.count(seq), last=t.count(last)))

    def _looked(self, report: Report) -> None:
        command = NoteSealChecked(report.through, report.sealed, report.intact)

        def kept(answer: dict[str, Any]) -> None:
            self.busy = False
            self._app.say(self._words(report, answer))
            self._app.repaint()

        self._app.act(self._app.actor, command, kept, self._failed)

    def _words(self, report: Report, answer: dict[str, Any]) -> str:
        """What was found; where it was tampered with, the first event where that shows."""
        t, zone = self._app.t, self._app.zone
        at = f"{t.time(answer['at'], zone)} {t.date(answer['at'], zone)}"
        if not report.intact:
            first = report.findings[0].seq
            return t("supervisor.seals.tampered", at=at, seq=first or "—")
        if answer["seal"] is None:
            return t("supervisor.seals.intact.unsealed", at=at, n=t.count(report.events))
        return t("supervisor.seals.intact", at=at, n=t.count(report.events), seal=answer["seal"])

    def _failed(self, error: Refusal | Trouble) -> None:
        self.busy = False
        self._app.refuse(error)
