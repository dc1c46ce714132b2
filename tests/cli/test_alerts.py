"""Alerts by the command line: those of now, those of some days, one life, who was told, and how
long devices were away."""

from __future__ import annotations

import pytest

from common.domain import commands
from common.domain.model import DeviceState
from common.store import alerts, outbox
from common.store.outbox import Health
from motcua.keeper import KEEPER
from tests.cli.shell import Shell
from tests.hall import staff
from tests.keeper.receivers import document


@pytest.fixture
def fault(hall: Shell) -> Shell:
    """A printer was in trouble for ten minutes from eight on, twice; somebody saw to it. A hook
    was to hear of it."""
    with hall.store() as store:
        store.act(staff(), commands.ApplyCentre(document({"code": "web", "command": ["/bin/x"]})))
    for state in ("fault", "ok", "fault"):
        with hall.store() as store, store.transaction(KEEPER, "test") as tx:
            outbox.keep_health(tx, "p1", Health("printer", DeviceState(state), {}))
            if state == "fault":
                alerts.open_alert(tx, "printer", "p1", state=state)
            else:
                alerts.close(tx, "printer", "p1")
        if state == "fault":
            hall.run("alert", "ack", "1")
        hall.pass_time(minutes=5)
    with hall.store() as store, store.transaction(KEEPER, "test") as tx:
        outbox.keep_health(tx, "p1", Health("printer", DeviceState.OK, {}))
        alerts.close(tx, "printer", "p1")
    return hall


def test_what_is_over_is_in_the_list_of_its_day(fault: Shell) -> None:
    assert fault.answer("alert", "list")["alerts"] == []
    (alert,) = fault.answer("alert", "list", "--all")["alerts"]
    assert alert["opened_at"] == "2026-11-23T08:00:00.000+07:00"
    assert alert["closed_at"] == "2026-11-23T08:15:00.000+07:00"
    assert (alert["times"], alert["acknowledged"], alert["severity"]) == (2, True, "critical")
    assert alert["words"] == "Printer p1 has a fault"
    days = ("--from", "2026-11-20", "--to", "2026-11-22")
    assert fault.answer("alert", "list", "--all", *days)["alerts"] == []
    assert fault.run("alert", "list", "--from", "2026-11-20").status == 2
    assert fault.refused("alert", "list", "--all", "--from", "2026-11-24", "--to", "2026-11-23")


def test_the_life_of_one_is_told_step_by_step(fault: Shell) -> None:
    life = fault.answer("alert", "show", "1")["life"]
    assert [(step["what"], step["at"][11:16]) for step in life] == [
        ("opened", "08:00"),
        ("acknowledged", "08:00"),
        ("closed", "08:05"),
        ("reopened", "08:10"),
        ("closed", "08:15"),
    ]
    assert life[0]["severity"] == "critical"
    lines = fault.run("alert", "show", "1").out.splitlines()
    assert [line.partition("  ")[2] for line in lines[1:]] == [
        "Opened (Urgent)",
        f"{life[1]['who']} sees to it",
        "Closed: the cause is gone",
        "Back (2 times so far)",
        "Closed: the cause is gone",
    ]
    assert fault.refused("alert", "show", "2").code == "alert_not_found"


def test_who_is_to_hear_of_it_is_listed(fault: Shell) -> None:
    news = fault.answer("alert", "hooks")["news"]
    assert [(one["happening"], one["state"]) for one in reversed(news)] == [
        ("opened", "waiting"), ("closed", "held"),
    ]  # fmt: skip
    assert {one["place"] for one in news} == {"hook:web"}
    assert "hook:web · printer p1 · opened · waiting" in fault.run("alert", "hooks").out


def test_how_long_a_device_was_away_is_added_up(fault: Shell) -> None:
    (away,) = fault.answer("alert", "outages")["devices"]
    assert (away["device"], away["down_s"], away["down_open_s"]) == ("p1", 600, 600)
    assert away["open_s"] == 45 * 60, "from 7:30 to now"
    assert [time["from"][11:16] for time in away["times"]] == ["08:00", "08:10"]
    said = fault.run("alert", "outages").out.strip()
    assert said == "Printer p1: 2 times, 10 min, 22.2% of the opening hours watched"
    assert fault.answer("alert", "outages", "--to", "2026-11-22")["devices"] == []
