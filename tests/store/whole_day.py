"""Every command there is, done once on a real hall, and every view read: for tests that look at
what all of them do to the store."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.centre.procedures import read as read_procedures
from common.domain import commands, printer_commands
from common.domain.actor import Actor, Role
from common.domain.appointment_commands import (
    AddAppointment,
    Booking,
    CancelAppointment,
    ImportAppointments,
)
from common.domain.calendar_commands import RefreshCalendar
from common.domain.citizen_commands import (
    AskAfterLate,
    BookLater,
    ChangeNumber,
    CheckIn,
    GiveUpNumber,
    RateTicket,
    TakeNumber,
)
from common.domain.commands import Command
from common.domain.control_commands import (
    AnnounceBreak,
    AssignDesk,
    CancelBreak,
    CloseService,
    HoldService,
    OpenService,
    ResumeService,
    SetNotice,
    TomorrowFirst,
)
from common.domain.dossier_commands import TakeIn
from common.domain.duty_commands import ImportRoster, RosterLine
from common.domain.guide_commands import SignInGuide
from common.domain.model import DeviceState, JobState
from common.domain.promise import MINUTE
from common.domain.scan import SlipCode
from common.domain.session_commands import (
    ConfirmPin,
    EndSession,
    StartSession,
    UnlockOfficer,
)
from common.domain.station_commands import AddStation, KeyStation, RemoveStation
from common.domain.terminal_commands import LeaveTerminal
from common.domain.trial_commands import EndTrial, StartTrial
from common.store import events, outbox, probes, scans, stations
from common.store.outbox import End, Health
from common.store.probes import Probe
from common.store.store import Store
from common.views import (
    closing,
    counter,
    curves,
    devices,
    display,
    duty,
    keypad,
    kiosk,
    people,
    printers,
    report,
    slips,
    staffing,
    supervisor,
    ticket,
)
from common.views import guide as guide_views
from common.views import history as history_views
from common.views import procedures as procedure_views
from common.views import scans as scan_views
from common.views.usual import Past
from motcua.keeper import Keeper
from tests.hall import PIN, pass_time, sign_in, staff
from tests.store import carried_day, complaint_day, dossier_day, exchange_day

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")


def by_touch(store: Store, do: Callable[..., dict[str, Any]]) -> None:
    """What is done at a kiosk with nobody beside it."""
    taken = do(TakeNumber("y-te", origin="kiosk", warned=True), KIOSK)["id"]
    do(BookLater("y-te"), KIOSK)
    with store.read() as connection:
        row = connection.execute("SELECT token FROM ticket WHERE id = :id", {"id": taken})
        (token,) = row.fetchone()
    do(ChangeNumber(token, "chung-thuc"), KIOSK)
    do(GiveUpNumber(token), KIOSK)
    do(commands.SetPin("gs1", PIN))
    do(LeaveTerminal(PIN), KIOSK)


def booked_times(store: Store, do: Callable[..., dict[str, Any]]) -> None:
    """One comes, one is cancelled, one moves and nobody comes."""
    soon = store.now() + 5 * MINUTE
    codes = [do(AddAppointment("thi-dua", soon))["code"] for _ in range(2)]
    do(CheckIn(codes[0]), KIOSK)
    do(CancelAppointment(codes[1]))
    for at in (soon, soon + MINUTE):
        do(ImportAppointments((Booking(2, "HEN-1", at, "thi-dua", source="cong"),)))


def at_screens_of_staff(store: Store, do: Callable[..., dict[str, Any]]) -> None:
    """Who signs in and out, is asked again, and where terminals stand."""
    screen, supervisor = (
        Actor(Role.SCREEN, "supervisor"),
        Actor(Role.SUPERVISOR, "supervisor", "gs1"),
    )
    do(ConfirmPin("5", "q5", PIN))
    do(StartSession("gs1", PIN), screen)
    do(UnlockOfficer("q2"), supervisor)
    do(EndSession(), supervisor)
    do(AddStation("quay-5", "counter", "5"))
    do(KeyStation("quay-5", "SHA256:0"))
    with store.read() as connection:
        assert stations.place_of(connection, "quay-5", "counter") == "5"
        assert stations.enrolled(connection)
    do(RemoveStation("quay-5"))
    today = store.centre().day_of(store.now())
    assert duty.read(store, today, today, duty.Whose())


def live(store: Store) -> list[type[Command]]:
    """A day with every kind of action; which ones they were."""
    done: list[type[Command]] = []

    def do(command: Command, actor: Actor | None = None) -> dict[str, Any]:
        done.append(type(command))
        return store.act(actor or staff(), command, f"request-{len(done)}")

    rows = tuple(dict(row) for row in read_procedures(shipped.procedures())[:3])
    do(commands.ImportProcedures(rows))
    do(commands.OpenDay())
    do(commands.AddOfficer("extra", "Cán bộ tăng cường"))
    for desk, officer in (("2", "q2"), ("5", "q5")):
        do(commands.SetPin(officer, PIN))
        do(commands.SignIn(desk, officer, PIN))
    sign_in(store, "6", "extra")
    do(commands.SetPin("hd1", PIN))
    do(SignInGuide("hd1", PIN), KIOSK)

    numbers = [do(commands.IssueTicket("ho-tich"), KIOSK)["number"] for _ in range(8)]
    do(commands.Prioritise(numbers[1]))
    do(commands.ChangeService(numbers[2], "chung-thuc"))
    do(commands.Reprint(numbers[3]))
    do(commands.CancelTicket(numbers[4]))
    ranks = store.centre().desk("5").ranks
    do(AssignDesk("5", (*ranks, "y-te"), (), "Đông người"))
    do(CloseService("y-te", "Cán bộ ốm"))
    do(OpenService("y-te", "Có người thay"))
    do(ImportRoster((RosterLine("2026-11-23", "q1"),)))
    do(HoldService("y-te", "Mất mạng"))
    do(ResumeService("y-te"))
    by_touch(store, do)
    at_screens_of_staff(store, do)
    do(commands.HoldHall("Mất điện"))
    do(commands.ResumeHall())
    do(SetNotice({"vi": "Hôm nay có mưa bão."}))
    booked_times(store, do)

    absent = do(commands.CallNext("5"))["number"]
    do(commands.UndoCall("5"))
    assert do(commands.CallNext("5"))["number"] == absent
    do(commands.Recall("5"))
    pass_time(store, seconds=61)
    do(commands.MarkAbsent("5"))
    parked = do(commands.CallNext("5"))["number"]
    do(commands.StartService("5"))
    do(commands.Park("5"))
    for number in (absent, parked):
        do(commands.ReturnTicket(number))
    do(commands.CallNext("5", number=numbers[7], reason="đi cùng"))
    do(commands.Finish("5", "accepted"))
    do(commands.CallNext("5", priority=True))
    do(commands.Transfer("5", to_desk="6"))
    served = do(commands.ServeNow("5", "y-te"))["number"]
    do(commands.ChangeHere("5", "ho-tich"))
    for level in ("dissatisfied", "satisfied"):
        do(commands.RateVisit("5", level), KIOSK)
    do(commands.Finish("5", "advice", "khac", "other"))
    do(RateTicket("dissatisfied", served, None, "waiting", outcome_right=True), KIOSK)
    do(commands.RateVisit("5", "very_satisfied"), KIOSK)
    in_an_hour = store.now() + 60 * 60_000
    do(AnnounceBreak("2", in_an_hour, in_an_hour + 15 * 60_000, "meeting"))
    do(CancelBreak("2"))
    do(commands.PauseDesk("2", "break", in_an_hour))
    do(commands.OpenDesk("2"))
    do(commands.CloseDesk("2"))
    do(commands.CallHelp(), KIOSK)
    look(store, parked)
    document = as_document(load(shipped.centre("dan-hai")))
    (printer,) = document["printer"]
    document["printer"] = [{**printer, "fallback": "p2"}, {**printer, "code": "p2"}]
    where = {"url": "/dev/ttyS0", "profile": "ascii", "address": 0, "desk": "5"}
    document["keypad"] = [{"code": "b5", "officer": None, **where}]
    document["centre"]["cashier_service"] = carried_day.CASHIER
    do(commands.ApplyCentre(document))
    device_work(store)
    with store.read() as connection:
        (alert,) = connection.execute("SELECT id FROM alert WHERE closed_at IS NULL").fetchone()
    do(commands.AcknowledgeAlert(alert))
    carried_day.live(store, do)
    dossier_day.live(store, do)
    exchange_day.live(store, do)
    for service in document["service"]:
        service["intake"] = "full" if service["code"] == "ho-tich" else "light"
    do(commands.ApplyCentre(document))
    dossier_day.people(store, do)
    do(RefreshCalendar())
    late = do(TakeIn(dossier_day.PROCEDURE, None, channel="online", due_at=store.now() + 1))
    pass_time(store, seconds=1)
    do(AskAfterLate(late["code"]), KIOSK)
    do(commands.ConfirmClock())
    do(commands.MakeSeal())
    complaint_day.live(store, do, served, late["code"])
    test = do(printer_commands.PrintTest("p1", probe=True))
    printers.job(store, test["job"])
    assert printers.due(store, "p1", "test") == test["job"]
    do(printer_commands.PrintNumbers("p1"))
    do(printer_commands.PrintSeal("p1"))
    do(printer_commands.PrintReport("p1", "2026-11-23"))
    do(printer_commands.RollChanged("p1"))
    do(printer_commands.RecoverPrinter("p1"))
    assert [printer for _, printer in outbox.recoveries(store, 0)] == ["p1"]
    scans.put(store, "kiosk:k1", numbers[0])
    scan = scans.take(store, "kiosk:k1")
    assert kiosk.ticket_scanned(store, scan)
    assert scan_views.ticket(store, SlipCode("QR2QR9UHJ8")) is None
    told = history_views.read(store, numbers[0])
    assert told.steps
    assert [one.number for one in history_views.find(store, numbers[0])] == [told.number]
    with store.read() as connection:
        (token,) = connection.execute("SELECT token FROM ticket WHERE id = 1").fetchone()
    assert [one.ticket for one in history_views.find(store, f"MC:{token}")] == [1]
    closing.read(store)
    sent = do(TomorrowFirst((), "Mất điện"))["sent"]
    do(commands.CloseDay("Mất điện"))
    do(StartTrial("2026-12-31"))
    pass_time(store, minutes=24 * 60)
    do(commands.OpenDay())
    do(CheckIn(number=sent[0]["number"]))
    do(EndTrial())
    do(commands.CloseDay())
    return done


def look(store: Store, number: str) -> None:
    """Read everything that screens, devices, keeper and the command line read."""
    kiosk.read(store, "k1")
    kiosk.ticket_numbered(store, number)
    guide_views.read(store, "k1")
    for service in ("ho-tich", None):
        assert guide_views.find(store, service, store.now())
    for desk in ("5", "6"):
        counter.read(store, desk)
        counter.numbers(store, desk)
        keypad.read(store, desk)
        keypad.reachable(store, desk, None)
    display.read(store, "hall")
    supervisor.read(store)
    assert curves.read(store).slots
    people.read(store)
    assert slips.printable(store)
    slips.recent(store, "p1")
    assert slips.newest_job(store, kiosk.ticket_numbered(store, number).ticket)
    ticket.read(store, number)
    ticket.read_queue(store)
    staffing.read(store, Past())
    devices.read_desks(store)
    printers.read(store)
    report.unsettled(store)
    assert procedure_views.usual(store, "ho-tich", "5")
    assert procedure_views.page(store, "1.001193").code in {
        page.code for page in procedure_views.posted(store)
    }
    list(events.since(store, 0))
    Keeper(store.folder).make_round(store)


def device_work(store: Store) -> None:
    """What the device service asks and reports."""
    outbox.recover_jobs(store, "p1", {})
    for retry in (False, True):
        job = outbox.next_job(store, "p1", retry=retry)
        assert job is not None
        assert outbox.start_job(store, "p1", job.id)
        outbox.end_job(store, "p1", job.id, End(JobState.CONFIRMED, {}, mm=120))
    say(store, "p1", DeviceState.FAULT, "paper_out")
    say(store, "p2", DeviceState.OK, "ok")
    store.act(staff(), commands.IssueTicket("ho-tich"))
    refused = outbox.next_job(store, "p1", retry=False)
    assert refused is not None
    out = Health("printer", DeviceState.FAULT, {"code": "paper_out"})
    failed = End(JobState.FAILED_BEFORE_SEND, {"code": "paper_out"}, broken=out)
    outbox.end_job(store, "p1", refused.id, failed)
    say(store, "p1", DeviceState.OK, "ok")
    store.act(staff(), commands.IssueTicket("ho-tich"))
    pass_time(store, minutes=11)
    assert outbox.next_job(store, "p1", retry=True) is None
    probes.keep(store, "p1", "tcp://127.0.0.1:9100", Probe(True, True, True, "12 12 12 12"))


def say(store: Store, printer: str, state: DeviceState, code: str) -> None:
    with store.transaction(outbox.DEVICES, "devices") as tx:
        outbox.keep_health(tx, printer, Health("printer", state, {"code": code}))
