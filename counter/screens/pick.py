"""The page that calls one number out of turn, or brings back who is away."""

from __future__ import annotations

from common.domain.commands import ReturnTicket
from common.domain.model import TicketState
from common.domain.refusal import Refusal
from common.store.store import Store
from common.views.counter import CounterView, Numbered, numbers
from counter import dialogs
from counter.screens.find import FindPage
from counter.wording import minutes


class PickPage(FindPage[Numbered]):
    """Type digits, choose, say why. Who is away goes back into the queue instead."""

    TITLE = "counter.pick.title"
    HINT = "counter.pick.hint"

    def fetch(self, store: Store) -> tuple[Numbered, ...]:
        """Whoever waits or is away."""
        return numbers(store, self.base.desk)

    def words(self, ticket: Numbered, view: CounterView) -> tuple[str, str, bool]:
        """Number and service; how it stands, and since when."""
        t = self.t
        names = {service.code: t.pick(service.name) for service in view.services}
        state = "" if ticket.state == TicketState.WAITING else t(f"counter.away.{ticket.state}")
        priority = t("slip.priority") if ticket.priority else ""
        since = t("unit.minutes", n=minutes(self.base.now() - ticket.since))
        right = f"  {state or priority}  {since:>9} "
        return f" {ticket.number:<7}{names.get(ticket.service, ticket.service)}", right, ticket.here

    def take(self, ticket: Numbered) -> None:
        """Bring back who is away; of the others ask why they are called now, unless nobody can be:
        somebody is at the desk."""
        view = self.base.view
        holder = None if view is None else view.holder
        if ticket.state != TicketState.WAITING:
            self.desk.do(ReturnTicket(ticket.number, self.base.desk), self.desk.say_state)
        elif holder is not None:
            self.base.refuse(Refusal("desk_holding", desk=self.base.desk, number=holder.number))
        else:
            dialogs.call_out_of_turn(self.desk, ticket.number, back=self.desk.pick)
