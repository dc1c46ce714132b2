"""When desks took people, what they served, and what a record cannot say: a morning in a real
store, told again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.citizen_commands import CheckIn
from common.domain.control_commands import AnnounceBreak, AssignDesk, CancelBreak, TomorrowFirst
from common.domain.opening import Session
from common.domain.refusal import Refusal
from common.store import backup, past_day, restore
from common.store.floors import Said
from common.store.store import Store
from motcua.lab.day import DeskPlan
from motcua.lab.replay import Rebuilt, rebuild
from tests.hall import issue, make_hall, pass_time, sign_in, staff

MINUTE = 60_000


class Morning:
    """A hall at eight, a desk for civil status, and what it does."""

    def __init__(self, folder: Path) -> None:
        self.store: Store = make_hall(folder, clock="2026-11-23T08:00@0")
        self.start = self.store.now()
        sign_in(self.store, "5", "q5")

    def wait(self, minutes: float) -> None:
        pass_time(self.store, minutes=minutes)

    def do(self, command: commands.Command) -> None:
        self.store.act(staff(), command)

    def serve(self, minutes: float) -> None:
        """Whoever is next, for so long."""
        self.do(commands.CallNext("5"))
        self.wait(minutes)
        self.do(commands.Finish("5", "accepted"))

    def told(self) -> Rebuilt:
        """The day, once it is closed."""
        self.do(commands.CloseDay())
        with self.store.read() as connection:
            return rebuild(past_day.read(connection, "2026-11-23"))

    def spans(self, desk: DeskPlan) -> list[Session]:
        """When it is on duty, in minutes since eight."""
        return [((a - self.start) // MINUTE, (b - self.start) // MINUTE) for a, b in desk.on_duty]


@pytest.fixture
def morning(tmp_path: Path) -> Iterator[Morning]:
    found = Morning(tmp_path / "hall")
    yield found
    found.store.close()


def _pause(morning: Morning) -> None:
    morning.do(commands.PauseDesk("5", "break"))
    morning.wait(10)
    morning.do(commands.OpenDesk("5"))


def _close(morning: Morning) -> None:
    morning.do(commands.CloseDesk("5"))
    morning.wait(10)
    sign_in(morning.store, "5", "q5")


def _hold(morning: Morning) -> None:
    morning.do(commands.HoldHall("Mất điện"))
    morning.wait(10)
    morning.do(commands.ResumeHall())


def _nobody_looks(morning: Morning) -> None:
    issue(morning.store, "ho-tich")
    morning.wait(10)
    morning.serve(0)


def _serves_at_once(morning: Morning) -> None:
    morning.do(commands.ServeNow("5", "ho-tich"))
    morning.wait(10)
    morning.do(commands.Finish("5", "accepted"))


@pytest.mark.parametrize("away", [_pause, _close, _hold, _nobody_looks, _serves_at_once])
def test_a_desk_is_on_duty_only_when_it_takes_people(
    morning: Morning, away: Callable[[Morning], None]
) -> None:
    morning.wait(20)
    away(morning)
    morning.wait(30)
    found = morning.told()
    assert [morning.spans(desk) for desk in found.day.desks] == [[(0, 20), (30, 60)]]


def test_a_desk_that_serves_something_else_from_now_on_is_another(morning: Morning) -> None:
    before = dict(morning.store.centre().desk("5").ranks)
    morning.wait(20)
    morning.do(AssignDesk("5", (*before, "dat-dai"), (), "Đông người"))
    morning.wait(10)
    found = morning.told()
    first, second = found.day.desks
    assert [morning.spans(first), morning.spans(second)] == [[(0, 20)], [(20, 30)]]
    assert (first.code, dict(first.ranks)) == ("5", before)
    assert (second.code, dict(second.ranks)) == ("5′", dict.fromkeys((*before, "dat-dai"), 0))


def test_the_moments_between_two_people_belong_to_the_first(morning: Morning) -> None:
    for _ in range(3):
        issue(morning.store, "ho-tich")
    morning.serve(4)
    morning.wait(2)
    morning.serve(5)
    morning.wait(6)  # too long for that: the officer was away
    morning.serve(7)
    found = morning.told()
    works = [visitor.stages[0].work / MINUTE for visitor in found.day.visitors]
    assert works == [6, 5, 7]
    assert [morning.spans(desk) for desk in found.day.desks] == [[(0, 11), (17, 24)]]
    assert found.seen == {"away": 1}
    assert [desk.stays_on for desk in found.day.desks] == [True]


def test_what_no_record_can_say_is_counted(morning: Morning) -> None:
    numbers = [issue(morning.store, "ho-tich") for _ in range(6)]
    morning.do(commands.CallNext("5"))
    morning.do(commands.UndoCall("5"))
    morning.do(commands.CallNext("5", number=numbers[1], reason="đi cùng"))
    morning.do(commands.Finish("5", "accepted"))
    morning.do(commands.Prioritise(numbers[2]))
    morning.do(commands.ChangeService(numbers[3], "chung-thuc"))
    morning.do(commands.CancelTicket(numbers[4]))
    morning.do(commands.CallNext("5"))
    morning.do(commands.Recall("5"))
    morning.wait(2)
    morning.do(commands.MarkAbsent("5"))
    found = morning.told()
    assert found.seen == {
        "undone": 1,
        "chosen": 1,
        "prioritised": 1,
        "service_changed": 1,
        "cancelled": 1,
        "missed": 1,
        "expired": 3,
    }
    assert [desk.stays_on for desk in found.day.desks] == [False]
    assert [visitor.patience for visitor in found.day.visitors][4] == 0
    assert [visitor.priority_class for visitor in found.day.visitors][2] == "priority"
    assert [visitor.stages[0].service for visitor in found.day.visitors][3] == "chung-thuc"


def test_who_was_called_and_never_finished_is_told(morning: Morning) -> None:
    issue(morning.store, "ho-tich")
    morning.do(commands.CallNext("5"))
    morning.wait(30)
    assert morning.told().seen == {"unrecorded": 1}


def test_rules_of_another_day_are_told(morning: Morning) -> None:
    issue(morning.store, "ho-tich")
    issue(morning.store, "ho-tich", "priority")
    document = dict(morning.store.centre().document)
    found = morning.told()
    assert found.rules_then
    assert "other_rule" not in found.seen
    rules = {**document["centre"]["rules"], "priority_head_start_min": 20}
    centre = {**document["centre"], "rules": rules}
    morning.do(commands.ApplyCentre({**document, "centre": centre}))
    with morning.store.read() as connection:
        found = rebuild(past_day.read(connection, None))
    assert not found.rules_then
    assert found.seen["other_rule"] == 1


def test_only_a_day_that_is_over_is_told(morning: Morning) -> None:
    with morning.store.read() as connection:
        for date, code in ((None, "day_none_closed"), ("2026-11-23", "day_going_on")):
            with pytest.raises(Refusal) as refused:
                past_day.read(connection, date)
            assert refused.value.code == code
    morning.wait(5)
    morning.do(commands.CloseDay())
    with morning.store.read() as connection:
        with pytest.raises(Refusal) as refused:
            past_day.read(connection, "2026-11-20")
        assert refused.value.code == "day_unknown"
        empty = rebuild(past_day.read(connection, None))
    assert (empty.day.visitors, len(empty.day.desks)) == ((), 1)


def test_a_restore_is_told(tmp_path: Path) -> None:
    morning = Morning(tmp_path / "hall")
    issue(morning.store, "ho-tich")
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    made = backup.make(morning.store, shelf, staff())
    issue(morning.store, "ho-tich")
    morning.store.close()
    said = Said((), new_day=False, trust_copy=True)
    restore.restore(tmp_path / "hall", made.file, shelf, said, staff(), "x")
    morning.store = Store.open(tmp_path / "hall")
    morning.serve(5)
    found = morning.told()
    morning.store.close()
    assert found.seen == {"restored": 1}
    assert len(found.day.visitors) == 1


def test_somebody_who_is_sent_to_an_officer_goes_to_that_officers_desk(morning: Morning) -> None:
    sign_in(morning.store, "6", "q6")
    issue(morning.store, "ho-tich")
    morning.do(commands.CallNext("5"))
    morning.wait(2)
    morning.do(commands.Transfer("5", to_officer="q6"))
    morning.do(commands.CallNext("6"))
    morning.wait(3)
    morning.do(commands.Finish("6", "accepted"))
    (visitor,) = morning.told().day.visitors
    stays = [(stage.work // MINUTE, stage.desk) for stage in visitor.stages]
    assert stays == [(2, None), (3, "6")]


def test_an_announced_break_is_one_as_far_as_it_was(morning: Morning) -> None:
    at = morning.start
    morning.do(AnnounceBreak("5", at + 30 * MINUTE, at + 45 * MINUTE, "break"))
    morning.do(AnnounceBreak("5", at + 60 * MINUTE, at + 90 * MINUTE, "break"))
    morning.do(CancelBreak("5", at + 30 * MINUTE))
    morning.wait(70)
    morning.do(CancelBreak("5"))
    morning.wait(10)
    (desk,) = morning.told().day.desks
    assert [((a - at) // MINUTE, (b - at) // MINUTE) for a, b in desk.announced] == [(60, 70)]


def test_a_turned_clock_is_told(morning: Morning) -> None:
    issue(morning.store, "ho-tich")
    morning.wait(-30)
    issue(morning.store, "ho-tich")
    morning.wait(60)
    assert morning.told().seen == {"clock": 1, "away": 1, "expired": 2}


def test_who_is_taken_first_from_another_day_is_told(morning: Morning) -> None:
    number = issue(morning.store, "ho-tich")
    morning.do(TomorrowFirst((), "Mất điện"))
    before = morning.told()
    assert before.seen == {"sent_home": 1}
    assert [visitor.patience for visitor in before.day.visitors] == [0]
    morning.wait(24 * 60)
    morning.do(CheckIn(number=number))
    morning.do(commands.CloseDay())
    with morning.store.read() as connection:
        assert rebuild(past_day.read(connection, None)).seen == {"carried": 1, "expired": 1}
