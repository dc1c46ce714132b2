"""What becomes of a slip that was asked for here: told at every step, to its end."""

from __future__ import annotations

from common.domain.model import JobState
from common.domain.refusal import Refusal, Trouble
from common.store.store import Store
from common.tui.app import BaseApp
from common.tui.jobs import told
from common.views import printers, slips
from common.views.counter import CounterView
from common.views.printers import JobEnd

_OVER = frozenset({JobState.CONFIRMED, JobState.UNKNOWN, JobState.SUPERSEDED})


class SlipWatch:
    """Follows the newest slip asked for at this terminal; an older one is of no interest then."""

    def __init__(self, app: BaseApp[CounterView]) -> None:
        self._app = app
        self._ticket: int | None = None
        self._said: JobEnd | None = None

    def follow(self, ticket: int) -> None:
        """Tell how the newest slip of this ticket comes out."""
        self._ticket, self._said = ticket, None
        self.look()

    def look(self) -> None:
        """Something may have changed."""
        ticket = self._ticket
        if ticket is not None:
            self._app.run_store(
                lambda store: _newest(store, ticket), lambda job: self._seen(ticket, job), _later
            )

    def _seen(self, ticket: int, job: JobEnd | None) -> None:
        """An answer about a ticket that is followed no more says nothing of the newer one."""
        if ticket != self._ticket or job is None or job == self._said:
            return
        self._said = job
        self._app.say(told(job, self._app.t))
        if job.state in _OVER:
            self._ticket = None


def _newest(store: Store, ticket: int) -> JobEnd | None:
    job = slips.newest_job(store, ticket)
    return None if job is None else printers.job(store, job)


def _later(_: Refusal | Trouble) -> None:
    """The store is lost; the next picture asks again."""
