"""What was scanned at this desk: opened where nothing else is being done, else only told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from common.domain.model import HELD, TicketState
from common.domain.refusal import Refusal
from common.domain.scan import (
    AppointmentCode,
    BatchCode,
    DossierCode,
    IdentityCard,
    NumberCode,
    Scan,
    SlipCode,
    TrainingCode,
    VisitCode,
)
from common.i18n.translator import Translator
from common.store import scans
from common.store.store import Store
from common.views import dossier as dossier_view
from common.views import promised
from common.views import scans as scan_views
from common.views.counter import CounterView
from common.views.dossier import MatterView
from common.views.promised import Promised
from common.views.scans import ScannedTicket
from counter import dialogs, dossier_words, wording
from counter.meaning import Situation, situation

if TYPE_CHECKING:
    from counter.screens.desk import DeskScreen

_AWAY = frozenset({TicketState.PARKED, TicketState.ABSENT})

Scanned = tuple[Scan | None, ScannedTicket | None]
"""What was scanned, and the ticket of today that it names."""


class ScanWatch:
    """Looks at the scans of one desk.

    A list would take the keys that the officer is about to press for something else. So a scan
    waits in the store, where it expires, while another page is open or an outcome is asked for; and
    while somebody is at the desk, when a digit ends the visit, it is told on the message line. The
    code of a dossier belongs to the page that asks for one, and else opens the dossier.
    """

    def __init__(self, desk: DeskScreen) -> None:
        self._desk = desk
        self._taken = 0
        self._told = 0

    def look(self, view: CounterView) -> None:
        """A picture is on the screen, or a page has closed."""
        if view.scan in (0, self._taken):
            return
        if self._desk.is_free or self._desk.takes_codes:
            self._taken = view.scan
            self._desk.base.run_store(self._take, self._open)
        elif view.scan != self._told and not self._desk.base.conduct.busy:
            self._told = view.scan
            key = "counter.scan.signin" if view.officer is None else "counter.scan.wait"
            self._desk.base.say(self._desk.t(key))

    def _take(self, store: Store) -> Scanned:
        scan = scans.take(store, f"desk:{self._desk.base.desk}")
        return scan, scan_views.ticket(store, scan)

    def _open(self, scanned: Scanned) -> None:
        scan, ticket = scanned
        view, base = self._desk.base.view, self._desk.base
        if scan is None or view is None:
            return
        if ticket is not None:
            self._open_ticket(ticket, view)
        elif isinstance(scan, DossierCode):
            self._open_dossier(scan)
        elif isinstance(scan, BatchCode):
            self._open_batch(scan, view)
        elif isinstance(scan, VisitCode):
            token = scan.token
            base.run_store(lambda store: dossier_view.scanned_matter(store, token), self._take_up)
        elif isinstance(scan, AppointmentCode):
            token = scan.token
            base.run_store(lambda store: promised.of(store, token), self._open_promise)
        elif isinstance(scan, NumberCode):
            base.refuse(Refusal("ticket_unknown", number=scan.number))
        else:
            base.say(told(scan, base.t))

    def _open_dossier(self, code: DossierCode) -> None:
        front = self._desk.front
        if front.READS_CODES:
            front.scanned(code)
        else:
            self._desk.open_dossier(code.code)

    def _open_batch(self, batch: BatchCode, view: CounterView) -> None:
        if view.holder is None:
            self._desk.open_batch(batch.code)
        else:
            self._desk.base.say(self._desk.t("counter.scan.batch", batch=batch.code))

    def _take_up(self, matter: MatterView | None) -> None:
        """Whoever is here has come about the same matter again."""
        view, base = self._desk.base.view, self._desk.base
        if matter is None or view is None:
            base.refuse(Refusal("visit_unknown"))
            return
        if view.holder is not None:
            base.errand.matter = matter
            base.repaint()
        base.say(dossier_words.matter(matter, base.t, base.zone))

    def _open_promise(self, one: Promised) -> None:
        """Whoever was sent home is here; while somebody else is, they are told where to go."""
        view, desk = self._desk.base.view, self._desk
        if view is not None and view.holder is None and desk.is_free:
            dialogs.bring_in(desk, one)
        else:
            dialogs.ask_to_wait(desk, one)

    def _open_ticket(self, ticket: ScannedTicket, view: CounterView) -> None:
        free = self._desk.is_free and view.holder is None
        if free and ticket.state in _AWAY:
            dialogs.give_back(self._desk, ticket.number, ticket.state)
        elif free and ticket.state == TicketState.WAITING and situation(view) is Situation.IDLE:
            dialogs.call_out_of_turn(self._desk, ticket.number, back=self._desk.work)
        else:
            self._desk.base.say(told_of(ticket, view, self._desk.t))


def told(scan: Scan, t: Translator) -> str:
    """What to say of a scan that names no number of today."""
    match scan:
        case SlipCode():
            return t("counter.scan.past")
        case IdentityCard():
            return t("counter.scan.card")
        case TrainingCode():
            return t("counter.scan.training")
        case _:
            return t("counter.scan.unknown")


def told_of(ticket: ScannedTicket, view: CounterView, t: Translator) -> str:
    """How a ticket stands, and where."""
    number, state = ticket.number, t(f"state.{ticket.state}")
    if ticket.state == TicketState.DONE:
        outcome = t(f"outcome.{ticket.outcome}")
        return t("counter.scan.done", number=number, outcome=outcome)
    if ticket.state not in HELD or ticket.desk is None:
        return t("counter.now", number=number, state=state)
    if ticket.desk == view.desk:
        return t("counter.scan.here", number=number, state=state)
    place = wording.place(t, ticket.desk.partition(".")[0], ticket.desk)
    return t("counter.scan.at", number=number, state=state, place=place)
