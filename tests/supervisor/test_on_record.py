"""Whatever is done to the hall is on record: what, by whom, from where, and why."""

from __future__ import annotations

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.control_commands import (
    AssignDesk,
    CloseService,
    HoldService,
    OpenService,
    ResumeService,
    SetNotice,
    TomorrowFirst,
)
from common.store.store import Store
from tests.supervisor.test_controls import newest

WHY = "Mất điện"
CONTROLS = (
    (commands.PauseDesk("5", WHY), "desk.paused", "reason"),
    (commands.OpenDesk("5", WHY), "desk.opened", "reason"),
    (AssignDesk("6", ("chung-thuc", "y-te"), ("ho-tich",), WHY), "desk.assigned", "reason"),
    (commands.CloseDesk("6", WHY), "desk.closed", "reason"),
    (CloseService("y-te", WHY), "service.closed", "reason"),
    (OpenService("y-te", WHY), "service.opened", "reason"),
    (HoldService("y-te", WHY), "service.held", "reason"),
    (ResumeService("y-te"), "service.resumed", "reason"),
    (commands.HoldHall(WHY), "hall.held", "reason"),
    (commands.ResumeHall(), "hall.resumed", "reason"),
    (SetNotice({"vi": WHY}), "hall.notice_set", "text"),
    (TomorrowFirst((), WHY), "ticket.sent_home", "why"),
    (commands.CloseDay(WHY), "day.closed", "why"),
)


def test_every_control_is_on_record_with_who_and_why(bad: Store) -> None:
    actor = Actor(Role.SUPERVISOR, "supervisor")
    for place, (command, kind, key) in enumerate(CONTROLS):
        bad.act(actor, command, f"request-{place}")
        kept = newest(bad, kind)
        said = kept["data"][key]
        assert (said["vi"] if isinstance(said, dict) else said) == WHY, kind
        assert (kept["role"], kept["request"]) == ("supervisor", f"request-{place}"), kind
    assert newest(bad, "desk.assigned")["desk"] == "6"
    assert newest(bad, "service.opened")["subject"] == "y-te"
