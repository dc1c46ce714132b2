"""What each command does, inside one transaction."""

from __future__ import annotations

from common.domain import commands
from common.domain.commands import Command
from common.store.actions import (
    audit,
    calling,
    catalogue,
    desks,
    hall,
    people,
    printing,
    ratings,
    tickets,
    visits,
)
from common.store.actions.base import Action

ACTIONS: dict[type[Command], Action] = {
    commands.IssueTicket: Action(tickets.issue, tickets.quote),
    commands.CancelTicket: Action(tickets.cancel),
    commands.Reprint: Action(tickets.reprint),
    commands.ChangeService: Action(tickets.change_service),
    commands.Prioritise: Action(tickets.prioritise),
    commands.ReturnTicket: Action(tickets.give_back),
    commands.SignIn: Action(desks.sign_in, people.check_pin),
    commands.OpenDesk: Action(desks.open_desk),
    commands.PauseDesk: Action(desks.pause),
    commands.CloseDesk: Action(desks.close),
    commands.CallNext: Action(calling.call_next),
    commands.Recall: Action(calling.recall),
    commands.StartService: Action(visits.start),
    commands.UndoCall: Action(calling.undo),
    commands.MarkAbsent: Action(calling.mark_absent),
    commands.Park: Action(visits.park),
    commands.Finish: Action(visits.finish),
    commands.Transfer: Action(visits.transfer),
    commands.ServeNow: Action(calling.serve_now),
    commands.RateVisit: Action(ratings.rate),
    commands.AddOfficer: Action(people.add),
    commands.SetPin: Action(people.set_pin, people.hash_new_pin),
    commands.HoldHall: Action(hall.hold),
    commands.ResumeHall: Action(hall.resume),
    commands.OpenDay: Action(hall.open_day),
    commands.CloseDay: Action(hall.close_day),
    commands.ConfirmClock: Action(hall.confirm_clock),
    commands.AcknowledgeAlert: Action(hall.acknowledge),
    commands.CallHelp: Action(hall.call_help),
    commands.MakeSeal: Action(audit.make_seal, audit.chain_backlog),
    commands.ImportProcedures: Action(catalogue.import_procedures),
    commands.RollChanged: Action(printing.change_roll),
    commands.RecoverPrinter: Action(printing.recover),
    commands.PrintTest: Action(printing.print_test),
    commands.PrintNumbers: Action(printing.print_numbers),
    commands.PrintSeal: Action(printing.print_seal),
    commands.PrintReport: Action(printing.print_report, printing.report_facts),
    commands.ApplyCentre: Action(catalogue.apply),
}
