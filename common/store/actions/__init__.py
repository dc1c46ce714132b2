"""What each command does, inside one transaction.

A program does few of the actions there are: each is imported when it is first done.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import Any

from common.store.actions.base import Action

ACTIONS: dict[str, tuple[str, ...]] = {
    "IssueTicket": ("tickets.issue", "tickets.quote"),
    "CancelTicket": ("tickets.cancel",),
    "Reprint": ("tickets.reprint",),
    "ChangeService": ("tickets.change_service",),
    "Prioritise": ("tickets.prioritise",),
    "CheckIn": ("checking_in.check_in", "checking_in.quote"),
    "AddAppointment": ("booking.add",),
    "BookLater": ("booking_later.book",),
    "CancelAppointment": ("booking.cancel",),
    "ImportAppointments": ("booking.import_rows",),
    "TomorrowFirst": ("tomorrow.send_home",),
    "ReturnTicket": ("returning.give_back",),
    "SignIn": ("desks.sign_in", "people.check_pin"),
    "SignInGuide": ("guides.sign_in", "people.check_pin"),
    "OpenDesk": ("desks.open_desk",),
    "PauseDesk": ("desks.pause",),
    "CloseDesk": ("desks.close",),
    "CallNext": ("calling.call_next",),
    "Recall": ("calling.recall",),
    "StartService": ("visits.start",),
    "UndoCall": ("calling.undo",),
    "MarkAbsent": ("calling.mark_absent",),
    "Park": ("visits.park",),
    "Finish": ("visits.finish",),
    "Transfer": ("visits.transfer",),
    "ChangeHere": ("visits.change_here",),
    "ServeNow": ("calling.serve_now",),
    "TakeIn": ("dossier.intake.take_in", "dossier.people.unlock"),
    "SeeDossier": ("dossier.intake.see",),
    "AcceptDossier": ("dossier.intake.accept",),
    "RequestSupplement": ("dossier.life.supplement",),
    "CompleteSupplement": ("dossier.intake.complete",),
    "RefuseDossier": ("dossier.intake.refuse",),
    "BeginProcessing": ("dossier.life.process",),
    "MarkStep": ("dossier.life.mark_step",),
    "DemandPayment": ("dossier.life.demand_payment",),
    "ResumeProcessing": ("dossier.life.resume",),
    "RecordResult": ("dossier.life.result",),
    "ReturnResult": ("dossier.handing.return_result",),
    "StopDossier": ("dossier.life.stop",),
    "WithdrawDossier": ("dossier.life.withdraw",),
    "Reschedule": ("dossier.dates.reschedule",),
    "ReopenDossier": ("dossier.life.reopen",),
    "NoteTold": ("dossier.notes.tell",),
    "SetCode": ("dossier.notes.set_code",),
    "SetShelf": ("dossier.notes.set_shelf",),
    "NotePaper": ("dossier.notes.note_paper",),
    "RecomputeDue": ("dossier.redate.recompute",),
    "ReprintDossier": ("dossier.reprint.reprint",),
    "ReprintVisit": ("dossier.reprint.reprint_visit",),
    "PutPeople": ("dossier.people.put", "dossier.people.unlock"),
    "PurgePeople": ("dossier.people.purge",),
    "AskAfterLate": ("dossier.asked.ask_after_late",),
    "TakeNumber": ("by_citizen.take", "tickets.quote"),
    "GiveUpNumber": ("by_citizen.give_up",),
    "ChangeNumber": ("by_citizen.change", "by_citizen.quote_change"),
    "OpenBatch": ("handover.open_batch",),
    "AddToBatch": ("handover.add",),
    "RemoveFromBatch": ("handover.remove",),
    "SendBatch": ("handover.send",),
    "ReprintBatch": ("dossier.reprint.reprint_batch",),
    "NoteArrival": ("handover.note_arrival",),
    "ReceiveBatch": ("handover.receive",),
    "PostResult": ("posting.post",),
    "PostDelivered": ("posting.delivered",),
    "PostCameBack": ("posting.came_back",),
    "DemandFee": ("fees.demand",),
    "RecordFee": ("fees.record",),
    "WaiveFee": ("fees.waive",),
    "RefundFee": ("fees.refund",),
    "CancelFee": ("fees.cancel",),
    "SendToCashier": ("cashier.send",),
    "SendBack": ("cashier.send_back",),
    "RateVisit": ("ratings.rate",),
    "RateTicket": ("ratings.rate_ticket",),
    "LeaveTerminal": ("terminals.leave", "terminals.check"),
    "StartSession": ("sessions.start", "people.check_pin"),
    "ConfirmPin": ("sessions.confirm", "people.check_pin"),
    "EndSession": ("sessions.end",),
    "UnlockOfficer": ("sessions.unlock",),
    "AddStation": ("stations.add",),
    "KeyStation": ("stations.key",),
    "RemoveStation": ("stations.remove",),
    "ImportRoster": ("roster.take_in",),
    "AddOfficer": ("people.add",),
    "SetPin": ("people.set_pin", "people.hash_new_pin"),
    "HoldHall": ("hall.hold",),
    "ResumeHall": ("hall.resume",),
    "AssignDesk": ("assigning.assign",),
    "AnnounceBreak": ("breaks.announce",),
    "CancelBreak": ("breaks.cancel",),
    "CloseService": ("services.close",),
    "OpenService": ("services.reopen",),
    "HoldService": ("services.hold",),
    "ResumeService": ("services.resume",),
    "SetNotice": ("hall.set_notice",),
    "OpenDay": ("hall.open_day",),
    "CloseDay": ("hall.close_day",),
    "ConfirmClock": ("hall.confirm_clock",),
    "AcknowledgeAlert": ("hall.acknowledge",),
    "CallHelp": ("hall.call_help",),
    "MakeSeal": ("audit.make_seal", "audit.chain_backlog"),
    "NoteSealChecked": ("audit.note_checked",),
    "MakeComplaint": ("complaints.make",),
    "HandOnComplaint": ("complaints.hand_on",),
    "AnswerComplaint": ("complaints.answer",),
    "ImportProcedures": ("procedures.import_rows",),
    "RollChanged": ("printing.change_roll",),
    "RecoverPrinter": ("printing.recover",),
    "PrintTest": ("printing.print_test",),
    "PrintNumbers": ("printing.print_numbers",),
    "PrintSeal": ("printing.print_seal",),
    "PrintReport": ("printing.print_report", "printing.report_facts"),
    "ApplyCentre": ("catalogue.apply",),
    "ImportExchange": ("exchange.take.take_rows",),
    "KeepComparison": ("exchange.compared.keep",),
    "SendUrging": ("urging.send",),
    "AnswerUrging": ("urging.answer",),
    "RefreshCalendar": ("calendar.refresh", "calendar.look_up"),
    "StartTrial": ("trial_period.start",),
    "EndTrial": ("trial_period.end",),
}
"""By the name of the command: its function, and the one that prepares it, below this package."""


@cache
def action(command: str) -> Action:
    """What the command of this name does."""
    return Action(*(_function(place) for place in ACTIONS[command]))


def load(commands: Iterable[str]) -> None:
    """Import what these commands do, so that the first time is as fast as the others."""
    for command in commands:
        action(command)


def _function(place: str) -> Any:
    module, _, name = place.rpartition(".")
    return getattr(import_module(f"{__name__}.{module}"), name)
