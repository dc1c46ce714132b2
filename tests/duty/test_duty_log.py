"""The duty log against the events of days that really happened, looked at second by second."""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.refusal import Refusal
from common.domain.reporting import read_span
from common.i18n.translator import Translator
from common.reports import duty as report
from common.reports.asked import Asked
from common.store.centres import Centres
from common.store.store import Store
from common.views import duty
from common.views.duty import OfficerDay, Whose
from tests.cli.shell import motcua
from tests.hall import PIN, issue, make_hall, pass_time, staff

DAY = date(2026, 11, 23)
MIDNIGHT = 1795366800000  # 2026-11-23T00:00+07:00
SESSIONS = ((7.5, 11.5), (13.5, 17.5))
OFFICERS = ("q3", "q5", "q6")
DESKS = ("5", "6")


def at(hours: float) -> int:
    return MIDNIGHT + int(hours * 3_600_000)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = make_hall(tmp_path / "hall", clock="2026-11-23T07:20@0")
    for officer in OFFICERS:
        made.act(staff(), commands.SetPin(officer, PIN))
    yield made
    made.close()


def log(store: Store, **whose: str) -> dict[str, OfficerDay]:
    return {row.officer: row for row in duty.read(store, DAY, DAY, Whose(**whose))}


# One day that a person can check by hand.


def test_a_day_as_somebody_would_write_it_down(store: Store) -> None:
    def go(minutes: float, *deeds: commands.Command) -> None:
        pass_time(store, minutes=minutes)
        for deed in deeds:
            store.act(staff(), deed)

    go(0, commands.SignIn("5", "q5", PIN))  # 7:20
    issue(store, "ho-tich")
    go(10, commands.CallNext("5"))  # 7:30
    go(2, commands.StartService("5"))
    go(18, commands.Finish("5", "other"))  # 7:50
    go(10, commands.PauseDesk("5", "Họ hàng ốm"))  # 8:00, words that stay out of the log
    go(15, commands.PauseDesk("5", "meeting"))  # 8:15
    go(15, commands.OpenDesk("5"))  # 8:30
    go(180, commands.CloseDesk("5"))  # 11:30
    go(120, commands.SignIn("5", "q5", PIN))  # 13:30
    issue(store, "ho-tich")
    go(235, commands.CallNext("5"), commands.StartService("5"))  # 17:25
    go(20, commands.Finish("5", "other"))  # 17:45
    go(255, commands.CloseDay("hết ngày"))  # 22:00, nobody signed out
    (day,) = duty.read(store, DAY, DAY, Whose())
    minute = 60_000
    assert (day.in_at, day.out_at, day.relieved) == (at(7 + 1 / 3), at(17.75), True)
    assert day.duty == (250 + 255) * minute
    assert [(rest.reason, rest.to_at - rest.from_at) for rest in day.rests if rest.to_at] == [
        ("other", 15 * minute),
        ("meeting", 15 * minute),
    ]
    assert (day.visits, day.serving, day.resting) == (2, 40 * minute, 30 * minute)
    assert day.idle == (10 + 180 + 235) * minute
    assert day.overtime == 15 * minute


def test_a_later_centre_file_changes_no_day_that_is_over(store: Store) -> None:
    store.act(staff(), commands.SignIn("5", "q5", PIN))  # 7:20
    pass_time(store, minutes=610)
    store.act(staff(), commands.CloseDesk("5"))  # 17:30
    (before,) = duty.read(store, DAY, DAY, Whose(service="ho-tich"))
    pass_time(store, minutes=24 * 60)
    document = json.loads(json.dumps(store.centre().document))
    document["centre"]["hours"]["mon"] = [[480, 660]]  # 8:00 to 11:00, and no afternoon
    document["desk_service"] = [
        row for row in document["desk_service"] if (row["desk"], row["service"]) != ("5", "ho-tich")
    ]
    store.act(staff(), commands.ApplyCentre(document))
    assert duty.read(store, DAY, DAY, Whose(service="ho-tich")) == (before,)
    assert before.idle == 8 * 3_600_000
    with store.read() as connection:
        kept = connection.execute("SELECT version, document FROM centre_past").fetchall()
    assert [json.loads(row["document"])["officer"] for row in kept] == [[], []]
    past = date(2026, 11, 16)  # before the oldest file that is known: that one
    with store.read() as connection:
        centres = Centres(connection, store.centre())
        assert [centres.of(day).version for day in (past, DAY, date(2026, 11, 24))] == [1, 1, 2]


# Days that nobody has thought of.


@dataclass
class Seat:
    """A desk while the events of a day go by."""

    officer: str | None = None
    resting: bool = False
    called: bool = False
    caller: str = ""
    serving: bool = False
    pending: list[tuple[str, int, bool]] = field(default_factory=list)


def by_events(store: Store, until: int) -> dict[str, dict[str, int]]:
    """Each officer's ms by what the desk did, from the events alone."""
    with store.read() as connection:
        events = connection.execute(
            "SELECT at, kind, desk, officer, data FROM event WHERE desk IS NOT NULL ORDER BY seq"
        ).fetchall()
    seats: dict[str, Seat] = defaultdict(Seat)
    found: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    now = events[0]["at"]
    for event in [*events, {"at": until, "kind": "", "desk": DESKS[0], "officer": None}]:
        while now < event["at"]:
            for seat in seats.values():
                second(seat, now, found)
            now += 1000
        turn(seats[event["desk"]], event, found)
    for seat in seats.values():
        settle(seat, found, served=False)
    return found


def second(seat: Seat, now: int, found: dict[str, dict[str, int]]) -> None:
    """A second of one desk goes by."""
    if seat.officer is None:
        return
    mine = found[seat.officer]
    mine["duty"] += 1000
    open_now = any(at(start) <= now < at(end) for start, end in SESSIONS)
    if seat.serving:
        mine["serving"] += 1000
        mine["last"] = now + 1000
    elif seat.called:
        seat.pending.append((seat.officer, now + 1000, seat.resting))
    elif seat.resting:
        mine["resting"] += 1000
    elif open_now:
        mine["idle"] += 1000


def turn(seat: Seat, event: Any, found: dict[str, dict[str, int]]) -> None:
    """An event happens at a desk."""
    match event["kind"]:
        case "duty.started":
            seat.officer = event["officer"]
        case "duty.ended":
            seat.officer = None
        case "desk.paused":
            seat.resting = True
        case "desk.opened" | "desk.closed":
            seat.resting = False
        case "ticket.called":
            seat.called, seat.caller = True, event["officer"]
        case "ticket.started":
            seat.called, seat.serving = False, True
            settle(seat, found, served=True)
            found[seat.caller]["visits"] += 1
        case "ticket.call_undone" | "ticket.absent":
            seat.called = False
            settle(seat, found, served=False)
        case "ticket.finished" | "ticket.transferred" | "ticket.parked":
            straight = seat.called and event["kind"] == "ticket.finished"  # nobody said «here»
            found[seat.caller]["visits"] += straight
            settle(seat, found, served=straight)
            seat.called = seat.serving = False


def settle(seat: Seat, found: dict[str, dict[str, int]], *, served: bool) -> None:
    """What came of a call decides what its time was."""
    for who, end, resting in seat.pending:
        if served:
            found[who]["serving"] += 1000
            found[who]["last"] = max(found[who]["last"], end)
        elif resting:
            found[who]["resting"] += 1000
    seat.pending.clear()


def live(store: Store, seed: int) -> None:
    """An unruly day: everything that a desk may do, most of it refused."""
    drawn = random.Random(seed)
    while store.now() < at(19):
        desk = drawn.choice(DESKS)
        deeds: list[commands.Command] = [
            commands.CallNext(desk),
            commands.StartService(desk),
            commands.Finish(desk, "other"),
            commands.CallNext(desk),
            commands.StartService(desk),
            commands.Finish(desk, "other"),
            commands.UndoCall(desk),
            commands.Recall(desk),
            commands.MarkAbsent(desk),
            commands.Park(desk),
            commands.PauseDesk(desk, drawn.choice(["break", "meeting", "việc riêng"])),
            commands.OpenDesk(desk),
            commands.Transfer(desk, to_service="chung-thuc"),
        ]
        if drawn.random() < 0.05:
            deeds.append(commands.CloseDesk(desk))
        if drawn.random() < 0.08:
            who = drawn.choice(OFFICERS)
            deeds = [commands.SignIn(desk, who, PIN, takeover=drawn.random() < 0.7)]
        try:
            if drawn.random() < 0.2 and store.now() < at(17):
                issue(store, drawn.choice(["ho-tich", "chung-thuc"]))
            store.act(staff(), drawn.choice(deeds))
        except Refusal:
            pass
        pass_time(store, seconds=drawn.randrange(0, 400))


def compare(store: Store) -> None:
    counted, said = by_events(store, store.now()), log(store)
    assert {who for who, mine in counted.items() if mine["duty"]} <= set(said) <= set(counted)
    closes = at(SESSIONS[-1][1])
    for who, day in said.items():
        mine = counted[who]
        assert day.duty == mine["duty"]
        assert day.serving == mine["serving"]
        assert day.visits == mine["visits"]
        assert day.idle == mine["idle"]
        assert day.overtime == max(0, mine["last"] - closes if mine["last"] else 0)
        assert day.resting == mine["resting"]


def test_an_unruly_day_is_what_its_events_say(store: Store) -> None:
    live(store, seed=7)
    compare(store)


@pytest.mark.verify
@pytest.mark.parametrize("seed", range(20, 28))
def test_many_unruly_days_are(store: Store, seed: int) -> None:
    live(store, seed)
    compare(store)


# The report.


def asked(store: Store, **narrow: str) -> Asked:
    return Asked(store, read_span("2026-11-23"), Translator("vi"), **narrow)


def test_the_report_adds_up_by_home_agency(store: Store) -> None:
    live(store, seed=11)
    days = log(store)
    made = report.make(asked(store))
    rows = made.table("days")
    assert rows is not None
    assert len(rows.rows) == len(days)
    columns = [column.key for column in rows.columns]
    shown = {str(row[1]): dict(zip(columns, row, strict=True)) for row in rows.rows}
    for who, day in days.items():
        assert (shown[who]["duty"], shown[who]["serving"]) == (day.duty, day.serving)
    agencies = made.table("agencies")
    assert agencies is not None and agencies.total is not None
    by_agency: dict[str, int] = defaultdict(int)
    for day in days.values():
        by_agency[day.home_agency or ""] += day.duty
    hours = sorted(float(str(row[4])) for row in agencies.rows)
    assert hours == sorted(round(ms / 3_600_000 + 1e-9, 1) for ms in by_agency.values())
    assert "việc riêng" not in str(made)
    only = report.make(asked(store, officer="q5")).table("days")
    assert only is not None
    assert {row[1] for row in only.rows} == {"q5"} & set(days)


def test_figures_open_into_their_rows_and_the_command_line_tells_them(store: Store) -> None:
    live(store, seed=5)
    rests = sum(len(day.rests) for day in log(store).values())
    assert len(report.opened(asked(store), "resting").rows) == rests > 0
    with pytest.raises(Refusal) as said:
        report.opened(asked(store), "speed")
    assert said.value.code == "report_figure_unknown"
    found = motcua(
        "report", "duty", "--period", "2026-11-23", "--data", str(store.folder), "--json"
    )
    assert found.status == 0
    assert json.loads(found.out)["report"] == "duty"
    for narrow in (("--officer", "x"), ("--agency", "x"), ("--service", "x")):
        refused = motcua("report", "duty", *narrow, "--data", str(store.folder))
        assert refused.status == 1
