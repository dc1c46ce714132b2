"""Looks dossiers up for a kiosk: what was typed, with patience, and what was scanned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from common.domain.actor import Actor
from common.domain.citizen_commands import AskAfterLate
from common.domain.refusal import Refusal, Trouble
from common.domain.scan import DossierCode, VisitCode
from common.store.store import Store
from common.views import lookup
from common.views.lookup import Answer, DossierFound, Missing, VisitFound
from kiosk.patience import Patience

if TYPE_CHECKING:
    from kiosk.app import KioskApp
    from kiosk.screens.dossier import DossierPage

Found = DossierFound | VisitFound | Missing | None
"""What a code leads to; None for the slip of a visit that nobody knows."""


def scanned(store: Store, actor: Actor, scan: DossierCode | VisitCode) -> Found:
    """What a scanned code leads to."""
    if isinstance(scan, VisitCode):
        return lookup.by_slip(store, scan.token)
    return _and_tell_if_late(store, actor, lookup.by_code(store, scan.code))


def _and_tell_if_late(store: Store, actor: Actor, found: DossierFound | Missing) -> Found:
    """Whoever broke the promise hears that somebody stands here; that is no condition for an
    answer."""
    if isinstance(found, DossierFound) and found.answer is Answer.LATE:
        try:
            store.act(actor, AskAfterLate(found.code))
        except Refusal:
            return lookup.by_code(store, found.code)  # it was done in this very moment
        except Trouble:
            return found  # the disk may be full: what was read is true all the same
    return found


class Dossiers:
    """The look-ups of one kiosk."""

    def __init__(self, app: KioskApp, actor: Actor) -> None:
        self._app = app
        self._actor = actor
        self._patience = Patience()

    @property
    def no_more(self) -> bool:
        """Whether so many codes were typed that a person has to help now."""
        return self._patience.ended(self._app.clock_s())

    def ask(self) -> None:
        """Which dossier."""
        page = self._asking()
        page.open()
        self._app.turn_to(page)

    def look_up(self, digits: str) -> None:
        """Answer about the one whose code ends with what was typed."""
        self._patience.typed(digits, self._app.clock_s())

        def work(store: Store) -> Found:
            return _and_tell_if_late(store, self._actor, lookup.by_digits(store, digits))

        def found(answer: Found) -> None:
            if isinstance(answer, Missing):
                self._asking().missing(digits, answer)
            else:
                self.show(answer)

        self._app.be_busy(work, found, self._app.not_done)

    def show(self, found: Found) -> None:
        """Open what a code leads to."""
        if isinstance(found, DossierFound | VisitFound):
            from kiosk.screens.answer import AnswerPage

            page = self._app.page(AnswerPage)
            page.open(found, self.ask if isinstance(found, DossierFound) else self._app.home)
            self._app.turn_to(page)
        elif isinstance(found, Missing):
            ask = self._asking()
            ask.open(found)
            self._app.turn_to(ask)
        else:
            self._app.tell(lambda t: (t("kiosk.visit.unknown"),), self._app.home)

    def _asking(self) -> DossierPage:
        from kiosk.screens.dossier import DossierPage

        return self._app.page(DossierPage)
