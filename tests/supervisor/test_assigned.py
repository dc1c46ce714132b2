"""What a desk serves until the day ends: called there, told on slips and kiosks, gone tomorrow."""

from __future__ import annotations

import json

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.control_commands import AssignDesk
from common.domain.refusal import Refusal
from common.store import assigned
from common.store.store import Store
from common.views import kiosk, supervisor
from tests.hall import issue, pass_time, staff
from tests.supervisor.test_controls import controls, newest, sees

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")


def ranks(store: Store, desk: str) -> dict[str, int]:
    with store.read() as connection:
        return dict(assigned.today(connection, store.centre()).ranks(desk))


def also(store: Store, desk: str, *services: str) -> AssignDesk:
    """What the desk serves by the centre file, and these."""
    own = store.centre().desk(desk).ranks
    first = tuple(service for service, rank in own.items() if rank == 0)
    helps = tuple(service for service, rank in own.items() if rank == 1)
    return AssignDesk(desk, (*first, *services), helps, "đông người")


def test_a_desk_calls_what_it_was_assigned(good: Store) -> None:
    good.act(staff(), AssignDesk("6", ("y-te",), (), "chỉ y tế"), "r-1")
    waiting = issue(good, "y-te")
    good.act(staff(), commands.Finish("6", "accepted"))
    called = [good.act(staff(), commands.CallNext("6"))["service"]]
    for _ in range(2):
        good.act(staff(), commands.Finish("6", "accepted"))
        called.append(good.act(staff(), commands.CallNext("6"))["service"])
    assert called == ["y-te"] * 3
    assert waiting
    assert newest(good, "desk.assigned")["data"]["reason"] == "chỉ y tế"


def test_kiosk_and_slip_name_the_counter_that_serves_it_today(good: Store) -> None:
    before = {tile.code: tile.counters for tile in kiosk.read(good, "k1").services}
    assert "1" not in before["y-te"]
    good.act(staff(), also(good, "1", "y-te"))
    now = {tile.code: tile.counters for tile in kiosk.read(good, "k1").services}
    assert set(now["y-te"]) == {*before["y-te"], "1"}
    good.act(KIOSK, commands.IssueTicket("y-te", origin="kiosk"))
    with good.read() as connection:
        (payload,) = connection.execute(
            "SELECT payload FROM print_job ORDER BY id DESC LIMIT 1"
        ).fetchone()
    assert set(json.loads(payload)["counters"]) == set(now["y-te"])


def test_the_supervisor_counts_the_desks_that_serve_it_today(good: Store) -> None:
    def open_for(service: str) -> int:
        return next(q.desks_open for q in supervisor.read(good).queues if q.code == service)

    before = open_for("y-te")
    good.act(staff(), also(good, "1", "y-te"))
    assert open_for("y-te") == before + 1


def test_no_service_is_left_without_a_desk(good: Store) -> None:
    desks = [code for code, desk in good.centre().desks.items() if "ho-tich" in desk.ranks]
    refused = False
    for desk in desks:
        others = tuple(code for code in ranks(good, desk) if code != "ho-tich")
        try:
            good.act(staff(), AssignDesk(desk, others, (), "thử"))
        except Refusal as error:
            assert (error.code, error.params["service"]) == ("desk_strands", "ho-tich")
            refused = True
    assert refused
    assert any("ho-tich" in ranks(good, desk) for desk in desks)


def test_tomorrow_the_desk_is_as_the_centre_file_says(good: Store) -> None:
    good.act(staff(), also(good, "1", "y-te"))
    assert ranks(good, "1") != dict(good.centre().desk("1").ranks)
    good.act(staff(), commands.CloseDay())
    pass_time(good, minutes=24 * 60)
    good.act(staff(), commands.OpenDay())
    assert ranks(good, "1") == dict(good.centre().desk("1").ranks)
    with good.read() as connection:
        assert (
            connection.execute("SELECT count(*) FROM desk_service WHERE day > 0").fetchone()[0] == 0
        )


async def test_services_are_ticked_off_a_list_and_assigned_for_a_reason(good: Store) -> None:
    places = [queue.code for queue in supervisor.read(good).queues]
    down = ["down"] * places.index("y-te")
    async with controls(good, "enter", "3", *down, "space", "enter", *"dong", "enter") as (
        app,
        pilot,
    ):
        await sees(app, pilot, "Đã phân việc cho bàn 1.", "ĐIỀU HÀNH")
    assert ranks(good, "1")["y-te"] == 0
    assert newest(good, "desk.assigned")["data"]["reason"] == "dong"


def test_a_service_or_desk_that_is_none_is_refused(good: Store) -> None:
    with pytest.raises(Refusal, match="service_unknown"):
        good.act(staff(), also(good, "1", "không-có"))
    with pytest.raises(Refusal, match="desk_unknown"):
        good.act(staff(), AssignDesk("99", (), (), "thử"))
