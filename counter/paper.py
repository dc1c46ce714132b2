"""What becomes of a slip that was asked for here: told at every step, to its end.

Of a slip that comes with something else (a dossier is taken in) only trouble is told: whoever sees
it come out of the printer needs no words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from common.domain.model import JobState
from common.domain.refusal import Refusal, Trouble
from common.i18n.translator import Translator
from common.store.store import Store
from common.tui import jobs
from common.tui.app import BaseApp
from common.views import printers, slips
from common.views.printers import JobEnd

_OVER = frozenset({JobState.CONFIRMED, JobState.UNKNOWN, JobState.SUPERSEDED})

_AGAIN = frozenset({"dossier", "visit", "handover"})
"""What an officer can have printed again."""

_MOST = 8
"""Slips followed at once; of more than that the oldest are forgotten."""


@dataclass(frozen=True, slots=True)
class _Followed:
    """A slip; `aloud` tells every step. `said` is the last sentence about it."""

    aloud: bool
    said: str = ""


class SlipWatch:
    """Follows the newest slip of a number, and the last few of other papers."""

    FIRST_LOOK_S: ClassVar[float] = 5.0
    """A slip that comes with something else has this long to come out, while what was done is read.
    """

    def __init__(self, app: BaseApp[Any]) -> None:
        self._app = app
        self._ticket: int | None = None
        self._said: JobEnd | None = None
        self._jobs: dict[int, _Followed] = {}
        self._aloud: int | None = None

    def follow(self, ticket: int) -> None:
        """Tell how the newest slip of this ticket comes out."""
        self._ticket, self._said = ticket, None
        self.look()

    def follow_job(self, job: int | None) -> None:
        """Tell how another paper comes out; None where there is no printer."""
        if job is not None:
            self._aloud = job
            self._add(job, _Followed(aloud=True))

    def asked(self, answer: Mapping[str, Any]) -> None:
        """Something was done; if a slip came with it, tell when it does not come out."""
        job = answer.get("job")
        if isinstance(job, int):
            self._app.set_timer(self.FIRST_LOOK_S, lambda: self._quietly(job))

    def _quietly(self, job: int) -> None:
        if job != self._aloud:
            self._add(job, _Followed(aloud=False))

    def _add(self, job: int, followed: _Followed) -> None:
        self._jobs[job] = followed
        for old in list(self._jobs)[:-_MOST]:
            del self._jobs[old]
        self.look()

    def look(self) -> None:
        """Something may have changed."""
        ticket, followed = self._ticket, tuple(self._jobs)
        if ticket is not None:
            self._app.run_store(
                lambda store: _newest(store, ticket), lambda job: self._seen(ticket, job), _later
            )
        if followed:
            self._app.run_store(
                lambda store: [slips.standing(store, job) for job in followed], self._stand, _later
            )

    def _seen(self, ticket: int, job: JobEnd | None) -> None:
        """An answer about a ticket that is followed no more says nothing of the newer one."""
        if ticket != self._ticket or job is None or job == self._said:
            return
        self._said = job
        self._app.say(jobs.told(job, self._app.t))
        if job.state in _OVER:
            self._ticket = None

    def _stand(self, found: list[slips.Standing]) -> None:
        for one in found:
            followed = self._jobs.get(one.job.job)
            if followed is None:
                continue
            said = words(one, self._app.t, aloud=followed.aloud or bool(followed.said))
            if said not in ("", followed.said):
                self._app.say(said)
                self._jobs[one.job.job] = _Followed(followed.aloud, said)
            if one.job.state in _OVER:
                del self._jobs[one.job.job]


def words(slip: slips.Standing, t: Translator, *, aloud: bool) -> str:
    """What to say of a slip: how it stands, and what to do where it does not come out; of one that
    was not asked for by itself (`aloud`) nothing but trouble. A number has a page for that (F10).
    """
    job = slip.job
    missing = job.state in (JobState.UNKNOWN, JobState.FAILED_BEFORE_SEND)
    if job.kind == "ticket":
        return ""
    if not missing and not slip.held_up:
        return jobs.told(job, t) if aloud else ""
    told = jobs.told(job, t)
    if not missing:
        told = t("counter.slip.held_up", paper=jobs.paper(job, t), printer=job.printer)
    return f"{told}. {t(_help(job))}"


def _help(job: JobEnd) -> str:
    key = f"counter.slip.again.{job.kind}"
    return key if job.kind in _AGAIN else "counter.slip.by_hand"


def _newest(store: Store, ticket: int) -> JobEnd | None:
    job = slips.newest_job(store, ticket)
    return None if job is None else printers.job(store, job)


def _later(_: Refusal | Trouble) -> None:
    """The store is lost; the next picture asks again."""
