"""The page that prints a slip again: of the number that is called here, of any other, or of a visit
that ended with one."""

from __future__ import annotations

from functools import partial

from common.domain.commands import Reprint
from common.domain.dossier_commands import ReprintVisit
from common.store.store import Store
from common.views import slips
from common.views.counter import CounterView
from common.views.slips import Printable, VisitSlip
from counter.screens.find import FindPage

Slip = Printable | VisitSlip


class ReprintPage(FindPage[Slip]):
    """Type digits, choose; where there are several printers, choose one."""

    TITLE = "reprint.title"
    HINT = "reprint.hint"

    def fetch(self, store: Store) -> tuple[Slip, ...]:
        """The number in front of this desk first, then those whose slip is missing; after all
        numbers the visits of today, this desk's first."""
        desk = self.base.desk
        numbers = sorted(slips.printable(store), key=lambda ticket: ticket.desk != desk)
        visits = sorted(slips.of_visits(store), key=lambda visit: visit.desk != desk)
        return (*numbers, *visits)

    def key(self, ticket: Slip) -> str:
        """One number may have had several visits."""
        return ticket.token if isinstance(ticket, VisitSlip) else ticket.number

    def words(self, ticket: Slip, view: CounterView) -> tuple[str, str, bool]:
        """Number and service; how the newest slip stands, or what it is about, and since when."""
        t = self.t
        names = {service.code: t.pick(service.name) for service in view.services}
        if isinstance(ticket, VisitSlip):
            at, here = ticket.at, ticket.desk == view.desk
            about = t(f"reprint.visit.{ticket.outcome}")
        else:
            at, here = ticket.issued_at, ticket.desk == view.desk or ticket.is_missing
            about = t(f"reprint.slip.{ticket.slip or 'none'}")
        return (
            f" {ticket.number:<7}{names.get(ticket.service, ticket.service)}",
            f"  {about}  {t.time(at, view.hall.zone)} ",
            here,
        )

    def take(self, ticket: Slip) -> None:
        """Print it again, or ask where."""
        title = self.t("reprint.printer", number=ticket.number)
        self.desk.ask_printer(self, title, partial(self._print, ticket))

    def _print(self, ticket: Slip, printer: str | None) -> None:
        if isinstance(ticket, VisitSlip):
            command = ReprintVisit(token=ticket.token, desk=self.base.desk, printer=printer)
            self.desk.reprint(command)
        else:
            self.desk.reprint(Reprint(ticket.number, printer))
