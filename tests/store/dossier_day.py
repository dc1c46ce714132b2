"""Everything that happens to dossiers at the centre in a day: a part of `tests.store.whole_day`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from common.domain import dossier_commands as dossier
from common.domain.commands import Command, IssueTicket
from common.domain.person_commands import PurgePeople, PutPeople
from common.domain.report_commands import AnswerUrging, SendUrging
from common.domain.reporting import read_span
from common.i18n.translator import Translator
from common.reports import known
from common.reports.asked import Asked
from common.store.store import Store
from common.store.vault import keyfile
from common.store.vault.cipher import Master
from common.store.vault.people import people_of
from common.views import slips
from tests.hall import staff

Do = Callable[[Command], dict[str, Any]]

PROCEDURE = "1.001193"
REPORTS = (
    *("07a", "books", "cash", "index766", "morning", "outcomes", "register", "suspended"),
    "urging",
)
DAY_MS = 86_400_000


def live(store: Store, do: Do) -> None:
    """One dossier goes all the way, three others end on theirs."""
    due = store.now() + 10 * DAY_MS
    first, refused, withdrawn, stopped = (_registered(do, due, n) for n in range(4))
    do(dossier.SetCode(first, "H21.25-261123-8000"))
    do(dossier.RefuseDossier(refused, "not_competent"))
    for code in (first, withdrawn, stopped):
        do(dossier.AcceptDossier(code, due))
    do(dossier.ReprintDossier(first))
    do(dossier.ReprintVisit(token=slips.of_visits(store)[0].token))
    do(dossier.WithdrawDossier(withdrawn))
    do(dossier.BeginProcessing(stopped))
    do(dossier.StopDossier(stopped, "not_completed"))
    _urge(store, do)
    _work_on(do, first, due)
    _report(store)


def people(store: Store, do: Do) -> None:
    """Of dossiers whose service takes people's data in; of one they stay."""
    taken_in = dossier.TakeIn(PROCEDURE, channel="postal", people_later=True)
    kept, purged = (str(do(taken_in)["code"]) for _ in range(2))
    keyfile.make(store.folder, Master.new())
    for code in (kept, purged):
        do(PutPeople(code, {"owner": {"name": "Nguyễn Văn A", "phone": "0912345678"}}))
        people_of(store, code, staff())
    do(PurgePeople(purged, "xin"))


def _report(store: Store) -> None:
    """Every report about dossiers, of the period that this day is in, or of the day itself."""
    today = store.centre().day_of(store.now()).isoformat()
    for name in REPORTS:
        span = read_span(today if name == "morning" else "2026-12")
        known.make(name, Asked(store, span, Translator("vi"), actor=staff()))


def _urge(store: Store, do: Do) -> None:
    """An agency is reminded of what is due today, and answers."""
    due = store.now() + 3_600_000
    soon = dossier.TakeIn(PROCEDURE, "H21.25-261123-8002", channel="postal", due_at=due)
    agency = str(do(soon)["agency"])
    do(AnswerUrging(int(do(SendUrging(agency))["urging"]), "Đang trình ký"))


def _registered(do: Do, due: int, serial: int) -> str:
    command = dossier.TakeIn(
        PROCEDURE, f"H21.25-261123-7{serial:03}", channel="online", due_at=due, accept=False
    )
    code = str(do(command)["code"])
    do(dossier.SeeDossier(code))
    return code


def _work_on(do: Do, code: str, due: int) -> None:
    do(dossier.MarkStep(code, "appraised"))
    do(dossier.RequestSupplement(code, "missing"))
    do(dossier.CompleteSupplement(code, due))
    do(dossier.DemandPayment(code))
    do(dossier.ResumeProcessing(code))
    do(dossier.Reschedule(code, "12/VP", "2026-11-23", "workload", due + DAY_MS))
    do(dossier.RecomputeDue())
    do(dossier.NoteTold(code, "rescheduled", "phone"))
    do(dossier.NotePaper(code, "apology"))
    do(dossier.RecordResult(code, shelf="A1"))
    do(dossier.SetShelf(code, "B2"))
    do(IssueTicket("ho-tich", printer="none", dossier=code))
    do(dossier.ReturnResult(code, "receipt_shown"))
    do(dossier.ReopenDossier(code, "sai họ tên"))
