"""A hall with a month behind it, for looking at its figures."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path

from common.domain import commands
from common.domain import dossier_commands as dossier
from common.domain.actor import Actor, Role
from common.domain.citizen_commands import RateTicket
from tests.display.hall import keep_clock
from tests.hall import pass_time
from tests.store.dossier_hall import SLOW, Hall, make_dossier_hall

RATER = Actor(Role.TERMINAL, "pad:5")
NOW = "2026-11-23T08:15"


def live_october(
    folder: Path, answers: Sequence[str], kiosk: Sequence[str] = (), dossiers: int = 8
) -> Hall:
    """A Friday of October, long over now: visits of which some were rated at the pad and
    at the kiosk, and dossiers of which one was late."""
    hall = Hall(make_dossier_hall(folder, clock="2026-10-30T08:00@0"))
    for at_pad, at_kiosk in zip_longest(answers, kiosk):
        number = _visit(hall)
        if at_pad:
            hall.store.act(RATER, commands.RateVisit("5", at_pad))
        if at_kiosk:
            hall.store.act(RATER, RateTicket(at_kiosk, number))
    for serial in range(dossiers):
        due = hall.moment("2026-10-30T11:00" if serial == 0 else "2026-10-30T16:00")
        code = f"H21.25-261030-{serial:04}"
        hall.do(dossier.TakeIn(SLOW, code, channel="postal", due_at=due))
    pass_time(hall.store, minutes=4 * 60)
    for serial in range(dossiers):
        hall.do(dossier.RecordResult(f"H21.25-261030-{serial:04}"))
    hall.do(commands.CloseDay())
    pass_time(hall.store, seconds=(hall.moment(NOW) - hall.store.now()) / 1000)
    keep_clock(hall.store)
    return hall


def _visit(hall: Hall) -> str:
    number = hall.do(commands.IssueTicket("ho-tich", printer="none"))["number"]
    pass_time(hall.store, minutes=7.5)
    hall.do(commands.CallNext("5"))
    hall.do(commands.StartService("5"))
    hall.do(commands.Finish("5", "accepted"))
    return str(number)
