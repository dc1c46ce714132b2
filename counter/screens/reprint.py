"""The page that prints a slip again: the number that is called here, or any other."""

from __future__ import annotations

from collections.abc import Callable

from common.domain.commands import Reprint
from common.store.store import Store
from common.views import printers, slips
from common.views.counter import CounterView
from common.views.printers import PrinterRow
from common.views.slips import Printable
from counter.screens.find import FindPage
from counter.widgets.menu import Item


class ReprintPage(FindPage[Printable]):
    """Type digits, choose; where there are several printers, choose one."""

    TITLE = "reprint.title"
    HINT = "reprint.hint"

    def fetch(self, store: Store) -> tuple[Printable, ...]:
        """The number in front of this desk first, then those whose slip is missing."""
        found, desk = slips.printable(store), self.base.desk
        return tuple(sorted(found, key=lambda ticket: ticket.desk != desk))

    def words(self, ticket: Printable, view: CounterView) -> tuple[str, str, bool]:
        """Number and service; how the newest slip stands, and when the number was taken."""
        t = self.t
        names = {service.code: t.pick(service.name) for service in view.services}
        time = t.time(ticket.issued_at, view.hall.zone)
        slip = t(f"reprint.slip.{ticket.slip or 'none'}")
        here = ticket.desk == view.desk or ticket.is_missing
        return (
            f" {ticket.number:<7}{names.get(ticket.service, ticket.service)}",
            f"  {slip}  {time} ",
            here,
        )

    def take(self, ticket: Printable) -> None:
        """Print it again, or ask where."""
        self.base.run_store(printers.read, lambda rows: self._where(ticket.number, rows))

    def _where(self, number: str, rows: tuple[PrinterRow, ...]) -> None:
        if self.desk.front is not self:
            return
        if len(rows) < 2:
            self.desk.reprint(Reprint(number))
            return
        t = self.t
        items = [
            Item(
                f"{row.code} – {t.pick(row.zone)}",
                self._prints(number, row.code),
                note=t(f"device.state.{row.state}"),
            )
            for row in rows
        ]
        self.desk.ask(t("reprint.printer", number=number), items, back=self.desk.find_slip)

    def _prints(self, number: str, printer: str) -> Callable[[], None]:
        return lambda: self.desk.reprint(Reprint(number, printer))
