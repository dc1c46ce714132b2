"""The day's curves: counted from what happened, drawn so that they can be read without colours."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from common.domain import commands
from common.i18n.translator import Translator
from common.store.store import Store
from common.views import curves
from common.views.curves import Curves, Slot, Waits
from supervisor.tables.bars import LABEL
from supervisor.tables.curves import lines
from tests.common.tui.hall import until
from tests.hall import issue, sign_in, staff
from tests.supervisor.scenes import at
from tests.supervisor.test_screen import screen, shows

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
MINUTE = 60_000


def by_time(found: Curves) -> dict[str, Slot]:
    return {Translator().time(slot.start, HANOI): slot for slot in found.slots}


def counts(slot: Slot) -> tuple[int, int, int | None, int]:
    return slot.arrivals, slot.served, slot.waiting, slot.waits.called


def test_each_half_hour_says_who_came_waited_and_was_served(good: Store) -> None:
    """Four come at 07:35 and leave at 08:04; of five who come at 08:22 two wait at 08:30."""
    found = curves.read(good)
    slots = by_time(found)
    assert counts(slots["07:30"]) == (4, 0, 0, 4)
    assert counts(slots["08:00"]) == (5, 4, 2, 3)
    assert counts(slots["08:30"]) == (0, 0, 2, 0)
    assert counts(slots["09:00"]) == (0, 0, None, 0), "still to come"
    assert "12:00" not in slots
    assert slots["07:30"].waits == Waits(4, 4, 5 * MINUTE, 5 * MINUTE)
    assert (found.waiting, found.peak) == (2, slots["08:00"])
    one = curves.read(good, "y-te")
    assert counts(by_time(one)["08:00"]) == (2, 0, 2, 0)
    assert (one.waiting, "y-te" in one.services, "thanh-tra" in one.services) == (2, True, False)


def test_lunch_is_no_wait_and_a_late_call_is_a_promise_broken(good: Store) -> None:
    with at(good, "11:25"):
        first, late = issue(good, "thanh-tra"), issue(good, "thanh-tra")
        gone = issue(good, "thanh-tra")
        good.act(staff(), commands.CancelTicket(gone))
        desk = next(one.code for one in good.centre().desks.values() if "thanh-tra" in one.ranks)
        sign_in(good, desk, "q2")
    with at(good, "13:35"):
        good.act(staff(), commands.CallNext(desk, number=first, reason="test"))
        good.act(staff(), commands.StartService(desk))
    with at(good, "13:55"):
        good.act(staff(), commands.Finish(desk, "accepted"))
        good.act(staff(), commands.CallNext(desk, number=late, reason="test"))
        found = curves.read(good, "thanh-tra")
    slot = by_time(found)["13:30"]
    assert slot.waits == Waits(2, 1, 20 * MINUTE, 30 * MINUTE)
    assert (slot.served, slot.waiting) == (1, 0)
    left = by_time(found)["11:00"]
    assert (left.waiting, left.served) == (2, 0), "who gave up neither waits nor was served"


def drawn(found: Curves, width: int = 80, height: int = 21) -> list[str]:
    made = lines(found, width, height, Translator(), HANOI)
    return ["".join(cell.text for cell in line.cells) for line in made]


def a_day(*waiting: int | None) -> Curves:
    """From 07:00, without the two half hours after the third."""
    start = 1795392000000
    places = [place if place < 3 else place + 2 for place in range(len(waiting))]
    slots = tuple(
        Slot(start + place * curves.STEP_MS, n or 0, 0, n, Waits(0, 0, None, None))
        for place, n in zip(places, waiting, strict=True)
    )
    none = Waits(0, 0, None, None)
    return Curves(None, None, (15 * MINUTE, 15 * MINUTE), slots, none, 0, None, ())


def test_the_highest_bar_is_full_and_the_least_can_be_seen() -> None:
    seen = drawn(a_day(800, 1, 0, None))
    first, last, numbers = seen[1][LABEL:], seen[4][LABEL:], seen[5][LABEL:]
    assert seen[1].startswith("    800 ███████ ")
    assert first.split() == ["███████", "┊"]
    assert last.split() == ["███████", "▁▁▁▁▁▁▁", "┊"]
    assert numbers.split() == ["800", "1", "–", "┊"], "what is to come is empty"


@pytest.mark.parametrize("size", [(80, 21), (96, 24), (120, 33), (160, 42)])
@pytest.mark.parametrize("slots", [0, 4, 18, 21, 48])
def test_all_lines_are_used_and_none_is_too_long(size: tuple[int, int], slots: int) -> None:
    seen = drawn(a_day(*range(slots)), *size)
    assert len(seen) == size[1]
    assert max(len(line.rstrip()) for line in seen) <= size[0]
    if slots == 48:
        assert str(slots - 1) in seen[5 + (size[1] - 21) // 3], "the newest are shown"


async def test_f9_shows_the_hall_and_arrows_its_services(good: Store) -> None:
    async with screen(good) as (app, pilot):
        await pilot.press("f9")
        await until(pilot, shows(app, "DIỄN BIẾN TRONG NGÀY · Cả sảnh", "bây giờ 2 · đông nhất 2"))
        assert shows(app, "giữ hẹn ● 100%")()
        await pilot.press("left")
        last = good.centre().service(curves.read(good).services[-1]).name["vi"]
        await until(pilot, shows(app, f"· {last}"))
        await pilot.press("home")
        await until(pilot, shows(app, "· Cả sảnh"))
        await pilot.press("escape")
        await until(pilot, shows(app, "ĐANG QUÁ HẸN"))
