"""Three business days with everything in them: two that ended, and one in full swing."""

from __future__ import annotations

from typing import Any

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain import handover_commands as hand
from common.domain.actor import Actor, Role
from common.domain.commands import Command
from common.domain.control_commands import HoldService
from common.domain.dossier_commands import TakeIn
from common.domain.model import DeviceState, JobState
from common.domain.refusal import Refusal
from common.domain.report_commands import SendUrging
from common.store import outbox, probes
from common.store.outbox import Health
from common.store.probes import Probe
from common.store.store import Store
from motcua.keeper import Keeper
from tests.hall import pass_time, sign_in, staff
from tests.store import carried_day, dossier_day, whole_day

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
PAD = Actor(Role.TERMINAL, "pad:1")


def live(store: Store) -> None:
    """A day with every action, an ordinary day, and a third one that is not over."""
    whole_day.live(store)
    pass_time(store, minutes=24 * 60)
    _Day(store).ordinary()
    pass_time(store, minutes=24 * 60 - 40)
    _Day(store).in_full_swing()
    _rows_that_nothing_writes_yet(store)


class _Day:
    """One business day of a store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._asked = 0

    def do(self, command: Command, actor: Actor | None = None) -> dict[str, Any]:
        """Act under a request id, a while after the last action."""
        pass_time(self._store, seconds=20)
        self._asked += 1
        request = f"{command.action}:{self._store.now()}:{self._asked}"
        return self._store.act(actor or staff(), command, request)

    def issue(
        self, service: str, priority_class: str | None = None, needs: str | None = None
    ) -> str:
        """A number from the kiosk, with a slip."""
        command = commands.IssueTicket(service, priority_class, origin="kiosk", needs=needs)
        return str(self.do(command, KIOSK)["number"])

    def absent(self, desk: str) -> str:
        """Call, call again, and nobody comes."""
        number = str(self.do(commands.CallNext(desk))["number"])
        for _ in range(2):
            self.do(commands.Recall(desk))
        pass_time(self._store, seconds=61)
        self.do(commands.MarkAbsent(desk))
        return number

    def print(self, *ends: JobState) -> None:
        """The device service takes up a slip for each of `ends`."""
        for end in ends:
            job = outbox.next_job(self._store, "p1", retry=False)
            assert job is not None
            if end is JobState.STARTED:
                assert outbox.start_job(self._store, "p1", job.id)
                continue
            if end is not JobState.FAILED_BEFORE_SEND:
                assert outbox.start_job(self._store, "p1", job.id)
            outbox.end_job(self._store, "p1", job.id, outbox.End(end, {"status": "12"}, mm=124))

    def ordinary(self) -> None:
        """People come, are served, and some are left when the day ends; a courier is on the way."""
        self._courier_leaves()
        for desk, officer in (("1", "q1"), ("3", "q3"), ("6", "q6")):
            sign_in(self._store, desk, officer)
        for turn in range(4):
            for service in ("chung-thuc", "dang-ky-dat-dai", "chinh-sach"):
                self.issue(service, "priority" if turn == 2 else None)
        self.print(*[JobState.CONFIRMED] * 10, JobState.UNKNOWN)
        self.do(commands.CallNext("6"))
        for _ in range(2):
            self.do(commands.CallNext("6", finish=True))
        for outcome, reason in (("supplement", "missing"), ("refused", "not_competent")):
            self.do(commands.CallNext("1"))
            self.do(commands.StartService("1"))
            pass_time(self._store, minutes=7)
            self.do(commands.Finish("1", outcome, procedure="khac", reason=reason))
            self.do(commands.RateVisit("1", "dissatisfied"), PAD)
        self.absent("3")
        self.do(commands.CallNext("3"))
        self.do(commands.StartService("3"))
        self.do(commands.CallNext("1"))
        Keeper(self._store.folder).make_round(self._store)
        self.do(commands.CloseDay())
        Keeper(self._store.folder).make_round(self._store)

    def _courier_leaves(self) -> None:
        """The agency never says that anything arrived."""
        code = "H21.25-261124-9003"
        due = self._store.now() + 86_400_000
        self.do(TakeIn(dossier_day.PROCEDURE, code, channel="online", due_at=due))
        batch = str(self.do(hand.OpenBatch(carried_day.AGENCY))["code"])
        self.do(hand.AddToBatch(code))
        self.do(hand.SendBatch(batch, "Bưu điện", "5"))

    def in_full_swing(self) -> None:
        """Tickets, desks, jobs and alerts in every state there is."""
        document = as_document(load(shipped.centre("dan-hai")))
        heard = {"events": ["opened", "closed"], "kinds": None, "severity": "info"}
        document["hook"] = [{"code": "tinh", "command": ["/bin/false"], **heard}]
        self.do(commands.ApplyCentre(document))
        for desk, officer in (("1", "q1"), ("2", "q2"), ("4", "q4"), ("5", "q5"), ("6", "q6")):
            sign_in(self._store, desk, officer)
        try:
            self.do(commands.SignIn("3", "q3", "0000"))
        except Refusal as refusal:
            assert refusal.code == "pin_wrong"
        numbers = [self.issue("ho-tich", needs="deaf" if turn == 5 else None) for turn in range(9)]
        for service in ("chung-thuc", "chung-thuc", "dang-ky-dat-dai", "xay-dung", "viec-khac"):
            self.issue(service)
        self.issue("ho-tich", "priority")
        self.print(JobState.CONFIRMED, JobState.UNKNOWN, JobState.FAILED_BEFORE_SEND)
        self.do(commands.Prioritise(numbers[6]))
        self.do(commands.ChangeService(numbers[7], "y-te"))
        self.do(commands.CancelTicket(numbers[8]))
        self.do(commands.Reprint(numbers[0]))
        self.print(JobState.STARTED)
        self._visits()
        self.do(commands.Reprint(numbers[1]))  # those before have been given up as late
        self.print(JobState.FAILED_BEFORE_SEND)
        with self._store.transaction(outbox.DEVICES, "devices") as tx:
            outbox.keep_health(tx, "p1", Health("printer", DeviceState.FAULT, {"paper": "end"}))
            outbox.keep_health(tx, "s1", Health("sign", DeviceState.OK, {}))
        url = self._store.centre().printers["p1"].url
        probes.keep(self._store, "p1", url, Probe(True, True, False, "16 12 12 12"))
        self.do(commands.CallHelp(), KIOSK)
        pass_time(self._store, minutes=30)
        Keeper(self._store.folder).make_round(self._store)
        with self._store.read() as connection:
            row = connection.execute(
                "SELECT id FROM alert WHERE closed_at IS NULL AND kind = 'printer'"
            ).fetchone()
        self.do(commands.AcknowledgeAlert(row["id"]))
        for service in ("kinh-te", "thi-dua"):
            self.issue(service)
        self.do(SendUrging(carried_day.AGENCY))
        self.do(HoldService("thi-dua", "Mất mạng", self._store.now() + 3_600_000))
        with self._store.transaction(outbox.DEVICES, "devices") as tx:
            outbox.keep_health(tx, "s1", Health("sign", DeviceState.FAULT, {"code": "silent"}))
        Keeper(self._store.folder).make_round(self._store)

    def _visits(self) -> None:
        """Leaves desk 5 serving, 6 calling for the third time, 4 paused, 2 and 1 open, 3 closed."""
        back = self.absent("5")
        self.do(commands.CallNext("5"))
        self.do(commands.StartService("5"))
        self.do(commands.Park("5"))
        self.do(commands.ReturnTicket(back, "5"))
        self.do(commands.CallNext("5", number=back, reason="đã quay lại"))
        self.do(commands.Finish("5", "accepted"))
        self.absent("5")
        self.do(commands.CallNext("5"))
        self.do(commands.Transfer("5", to_desk="1"))
        self.do(commands.CallNext("5"))
        self.do(commands.StartService("5"))
        self.do(commands.Transfer("5", to_service="chung-thuc"))
        self.do(commands.CallNext("5"))
        self.do(commands.UndoCall("5"))
        self.do(commands.CallNext("5"))
        self.do(commands.StartService("5"))
        for level in ("dissatisfied", "very_satisfied"):
            self.do(commands.RateVisit("5", level), PAD)
        self.do(commands.CallNext("6"))
        self.do(commands.Finish("6"))
        self.do(commands.CallNext("6"))
        for _ in range(2):
            self.do(commands.Recall("6"))
        self.do(commands.PauseDesk("4", "ăn trưa"))
        self.do(commands.ServeNow("2", "thanh-tra"))
        self.do(commands.Finish("2", "left"))


def _rows_that_nothing_writes_yet(store: Store) -> None:
    """Tables and columns that wait for a later program, or for a cause that these days do not have;
    a store may hold rows in them."""
    now = store.now()
    with store.transaction(outbox.DEVICES, "later") as tx:
        tx.insert(
            "input",
            {"terminal": "k1", "kind": "scan", "data": "{}", "at": now, "expires_at": now + 10_000},
        )
        tx.insert("appointment", {"code": "H-17", "service": "ho-tich", "slot_at": now})
        day = tx.need_day().id
        tx.insert("desk_service", {"desk": "2", "service": "ho-tich", "day": day, "rank": 1})
        tx.insert("alert_cause", {"kind": "queue_long", "subject": "viec-khac", "since": now})
        tx.insert("officer_service", {"officer": "q2", "service": "viec-khac"})
        tx.insert(
            "closure", {"date": "2026-12-31", "service": "y-te", "reason": '{"vi":"Kiểm kê"}'}
        )
        tx.run(
            "UPDATE ticket SET directed_officer = 'q2', chain_id = 7"
            " WHERE service = 'viec-khac' AND state = 'waiting'"
        )
