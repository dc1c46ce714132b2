"""Two days with every unusual sign there is, and plenty of the usual beside them."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.citizen_commands import RateTicket
from common.domain.dossier_commands import CompleteSupplement, RequestSupplement, TakeIn
from common.domain.refusal import Refusal
from common.store.store import Store
from tests.hall import PIN, issue, make_hall, pass_time, sign_in, staff, with_procedures

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
DESKS = {"5": "q5", "4": "q4"}
PROCEDURE = "1.001193"


def live(folder: Path) -> Store:
    """The store after them; the second day is still open."""
    store = with_procedures(make_hall(folder, clock="2026-11-23T08:00@0"))
    store.act(staff(), commands.ApplyCentre(_lax(store)))
    for _ in range(2):
        _usual_morning(store)
        _picks_and_hurries(store)
        _ends_badly(store)
        pass_time(store, minutes=24 * 60)
        store.act(staff(), commands.CloseDay())
    _usual_morning(store)
    _wrong_pins(store)
    return store


def _lax(store: Store) -> dict[str, Any]:
    """A centre that lets a desk be done with people at once."""
    document = deepcopy(dict(store.centre().document))
    document["centre"]["rules"]["absent_min_s"] = 0
    for service in document["service"]:
        if service["code"] == "dat-dai":
            service["default_outcome"] = "result_returned"
    return document


def _usual_morning(store: Store) -> None:
    """Everybody is called in turn and served for four minutes; some answer at the kiosk."""
    for desk, officer in DESKS.items():
        sign_in(store, desk, officer)
    for desk, service in (("5", "ho-tich"), ("4", "dat-dai")):
        for turn in range(4):
            number = issue(store, service)
            _serve(store, desk, minutes=4)
            rated = RateTicket("satisfied", number, None, outcome_right=turn != 1)
            store.act(KIOSK, rated)


def _serve(store: Store, desk: str, *, minutes: float, outcome: str | None = "accepted") -> None:
    store.act(_at(desk), commands.CallNext(desk))
    store.act(_at(desk), commands.StartService(desk))
    pass_time(store, minutes=minutes)
    store.act(_at(desk), commands.Finish(desk, outcome))


def _at(desk: str) -> Actor:
    return Actor(Role.OFFICER, f"desk:{desk}", DESKS[desk])


def _picks_and_hurries(store: Store) -> None:
    """Desk 5 calls whom it likes, serves in seconds and gives priority; desk 4 takes defaults."""
    numbers = [issue(store, "ho-tich") for _ in range(5)]
    for number in numbers[3:]:
        store.act(_at("5"), commands.CallNext("5", number=number, reason="Người nhà"))
        pass_time(store, seconds=30)  # on the way to the desk
        store.act(_at("5"), commands.StartService("5"))
        pass_time(store, seconds=9)
        store.act(_at("5"), commands.Finish("5", "refused", PROCEDURE, "not_competent"))
    store.act(_at("5"), commands.Prioritise(numbers[2]))
    store.act(_at("5"), commands.CallNext("5"))
    store.act(_at("5"), commands.UndoCall("5"))
    store.act(_at("5"), commands.CancelTicket(numbers[2]))
    store.act(_at("5"), commands.IssueTicket("ho-tich", "priority", "none", "desk"))
    store.act(KIOSK, commands.IssueTicket("ho-tich", "priority", "none", "kiosk"))
    for _ in range(3):
        issue(store, "dat-dai")
        _serve(store, "4", minutes=2, outcome=None)
    issue(store, "dat-dai")
    store.act(_at("4"), commands.CallNext("4"))
    pass_time(store, seconds=50)
    store.act(_at("4"), commands.Finish("4", "accepted"))  # nobody said that it began


def _ends_badly(store: Store) -> None:
    """One is noted absent in time and one too soon; the outcome of one is put off, and one is still
    served when the day is closed."""
    for seconds in (40, 61):
        store.act(_at("5"), commands.CallNext("5"))
        store.act(_at("5"), commands.Recall("5"))
        pass_time(store, seconds=seconds)
        store.act(_at("5"), commands.MarkAbsent("5"))
    issue(store, "dat-dai")
    _serve(store, "4", minutes=3, outcome="unrecorded")
    issue(store, "dat-dai")
    store.act(_at("4"), commands.CallNext("4"))
    store.act(_at("4"), commands.StartService("4"))
    dossier = TakeIn(PROCEDURE, desk="4", people_later=True)
    code = str(store.act(_at("4"), dossier)["code"])
    for why in (None, "Hồ sơ phức tạp"):
        store.act(_at("4"), RequestSupplement(code, "missing", why=why))
        store.act(_at("4"), CompleteSupplement(code))


def _wrong_pins(store: Store) -> None:
    store.act(staff(), commands.SetPin("q2", PIN))
    for _ in range(6):
        try:
            store.act(staff(), commands.SignIn("2", "q2", PIN + "0"))
        except Refusal:
            continue
