"""F3 at the dossiers: promised dates are worked out again, after a question and with a reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast
from uuid import uuid4

from common.domain.dossier import RedateReason
from common.domain.dossier_commands import RecomputeDue
from common.domain.refusal import Refusal, Trouble
from common.store.store import Store
from common.tui.app import BaseScreen
from common.views import redates
from common.views.redates import Outlook
from common.views.supervisor import SupervisorView
from supervisor.screens.choice import Choice
from supervisor.screens.question import Asked

if TYPE_CHECKING:
    from supervisor.app import SupervisorApp

REASONS = tuple(RedateReason)


class Redating:
    """What F3 does on a page: look, ask, ask why, move slice by slice. `done` follows the last one.

    Between two slices the hall is read as always. One that is cut off is safe: what was moved stays
    moved, and the alert goes on about the others.
    """

    def __init__(self, page: BaseScreen[SupervisorView], done: Callable[[], None]) -> None:
        self._page = page
        self._done = done
        self._busy = False

    @property
    def _app(self) -> SupervisorApp:
        return cast("SupervisorApp", self._page.app)

    def begin(self) -> None:
        """See what would move; a key held down looks once."""
        if not self._busy:
            self._busy = True
            self._app.say(self._page.t("supervisor.dossiers.redate.looking"))
            self._app.run_store(redates.outlook, self._ask, self._failed)

    def _ask(self, seen: Outlook) -> None:
        self._busy = False
        t = self._page.t
        self._app.say("" if seen.dossiers else t("supervisor.dossiers.redate.none"))
        if not (seen.dossiers and self._page.on_top):
            return
        told = [*redates.outlook_lines(t, seen), t("supervisor.dossiers.redate.note")]
        asked = Asked(
            t("supervisor.dossiers.redate.prompt", n=seen.dossiers),
            "\n".join(told),
            yes=t("supervisor.dossiers.redate.yes"),
            no=t("supervisor.dossiers.redate.no"),
        )
        self._app.ask(asked, self._ask_why)

    def _ask_why(self) -> None:
        t = self._page.t
        choice = cast(Choice, self._app.get_screen("choice"))
        words = [t(f"dossier.reason.redate.{reason}") for reason in REASONS]
        choice.open(t("supervisor.dossiers.redate.why"), words)
        self._app.push_screen("choice", self._chosen)

    def _chosen(self, place: int | None) -> None:
        if place is not None and place < len(REASONS):
            self._busy = True
            self._move(REASONS[place], after=0, moved=0)

    def _move(self, why: RedateReason, *, after: int, moved: int) -> None:
        """The dossiers after row `after`, and then those that follow."""
        actor, request = self._app.actor, uuid4().hex

        def work(store: Store) -> dict[str, Any]:
            return store.act(actor, RecomputeDue(after, why.value), request)

        def then(answer: dict[str, Any]) -> None:
            n, onward = moved + len(answer["changed"]), answer["next"]
            if onward is None:
                self._end(n)
            else:
                self._app.say(self._page.t("supervisor.dossiers.redate.going", n=n))
                self._move(why, after=onward, moved=n)

        self._app.run_store(work, then, self._failed)

    def _end(self, moved: int) -> None:
        self._busy = False
        self._app.say(self._page.t("supervisor.dossiers.redate.done", n=moved))
        self._done()

    def _failed(self, error: Refusal | Trouble) -> None:
        self._busy = False
        self._app.refuse(error)
