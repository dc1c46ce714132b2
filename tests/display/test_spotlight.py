"""Every call has the big place long enough to be read, in order, and only the called flash."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from common.views.display import CallRow
from display.spotlight import AWAITED_S, DWELL_S, FLASH_S, FRESH_MS, Spotlight

EIGHT = 1_795_000_000_000
"""Some moment of the store's clock; the calls of these tests follow one another from here."""

STEP_S = 0.4

ROOM = 4
"""Places in the list."""


def call(number: int, at: int = 0, times: int = 1, state: str = "called") -> CallRow:
    return CallRow(
        call=number,
        number=f"A{number:03}",
        counter=str(number % 9 + 1),
        desk=None,
        zone="sanh",
        last_at=EIGHT + at,
        times=times,
        state=state,
    )


def started() -> Spotlight:
    """A screen that has seen an empty hall."""
    return Spotlight().arrive([], EIGHT, 0.0)


def shown_in_turn(spotlight: Spotlight, now: float) -> list[tuple[str, float]]:
    """Let time pass until nothing is due; each number of the big place with its seconds there."""
    turns: list[tuple[str, float]] = []
    while spotlight.due and spotlight.stage:
        number, since = spotlight.stage.number, spotlight.since
        while spotlight.stage and spotlight.since == since and spotlight.due:
            now += STEP_S
            spotlight = spotlight.advance(now)
        turns.append((number, spotlight.since - since))
    if spotlight.stage:
        turns.append((spotlight.stage.number, float("inf")))
    return turns


def test_twenty_calls_in_one_second_are_each_shown_three_seconds_in_order() -> None:
    burst = [call(n, at=n * 50) for n in range(20, 0, -1)]
    turns = shown_in_turn(started().arrive(burst, EIGHT, 10.0), 10.0)
    assert [number for number, _ in turns] == [f"A{n:03}" for n in range(1, 21)]
    assert all(seconds >= DWELL_S for _, seconds in turns)
    assert all(seconds < DWELL_S + 2 * STEP_S for _, seconds in turns[:-1])


def test_a_call_to_an_idle_screen_has_the_big_place_at_once_and_keeps_it() -> None:
    spotlight = started().arrive([call(1)], EIGHT, 10.0)
    assert spotlight.stage == call(1)
    assert spotlight.advance(500.0).stage == call(1)
    later = spotlight.arrive([call(2), call(1)], EIGHT, 500.0)
    assert later.stage == call(2)


def test_the_list_has_every_other_call_at_once_newest_first_each_number_once() -> None:
    moved = replace(call(4, at=30), number="A001")
    spotlight = started().arrive([moved, call(3), call(2), call(1)], EIGHT, 10.0)
    assert spotlight.stage == moved
    assert spotlight.listed(4, 10.0) == (call(3), call(2))
    assert spotlight.advance(13.0).listed(4, 13.0) == (moved, call(3))


def test_a_recall_supersedes_its_call_on_the_spot_while_nobody_is_due() -> None:
    spotlight = started().arrive([call(1)], EIGHT, 10.0)
    again = call(1, at=1000, times=2)
    spotlight = spotlight.arrive([again], EIGHT, 11.0)
    assert (spotlight.stage, spotlight.since, spotlight.due) == (again, 11.0, ())
    assert spotlight.flashes(again, 11.0 + FLASH_S - 0.1)


def test_a_recall_of_a_call_that_is_still_due_takes_its_place_in_the_row() -> None:
    spotlight = started().arrive([call(3), call(2), call(1)], EIGHT, 10.0)
    again = call(2, at=900, times=2)
    spotlight = spotlight.arrive([again, call(3), call(1)], EIGHT, 11.0)
    assert spotlight.due == (again, call(3))


def test_calling_again_and_again_keeps_nobody_out_of_the_big_place() -> None:
    now, rows = 10.0, [call(2), call(1)]
    spotlight = started().arrive(rows, EIGHT, now)
    for times in range(2, 30):
        now += 1.0
        rows = [call(1, at=times * 1000, times=times), call(2)]
        spotlight = spotlight.arrive(rows, EIGHT, now)
        if spotlight.stage == call(2):
            break
    assert now == 10.0 + DWELL_S


def test_a_call_taken_back_leaves_at_once_wherever_it_is() -> None:
    spotlight = started().arrive([call(3), call(2), call(1)], EIGHT, 10.0)
    spotlight = spotlight.arrive([call(3)], EIGHT, 10.5)
    assert (spotlight.stage, spotlight.due) == (call(3), ())
    assert spotlight.arrive([], EIGHT, 11.0).stage is None


def test_a_call_answered_while_it_is_due_is_still_shown_but_does_not_flash() -> None:
    spotlight = started().arrive([call(2), call(1)], EIGHT, 10.0)
    answered = call(2, state="serving")
    spotlight = spotlight.arrive([answered, call(1)], EIGHT, 13.1)
    assert spotlight.stage == answered
    assert not spotlight.flashes(answered, 13.2)
    assert not spotlight.is_busy(13.1 + FLASH_S, ROOM)


def test_a_call_first_seen_answered_goes_straight_into_history() -> None:
    spotlight = started().arrive([call(1)], EIGHT, 10.0)
    spotlight = spotlight.arrive([call(2, state="done"), call(1)], EIGHT, 20.0)
    assert spotlight.stage == call(1)
    assert [row.number for row in spotlight.listed(ROOM, 20.0)] == ["A002"]


def test_a_screen_that_was_down_announces_only_the_calls_of_the_last_seconds() -> None:
    rows = [call(3, at=0), call(2, at=-1000), call(1, at=-FRESH_MS)]
    spotlight = Spotlight().arrive(rows, EIGHT, 10.0)
    assert [spotlight.stage, *spotlight.due] == [rows[1], rows[0]]
    quiet = Spotlight().arrive(rows, EIGHT + FRESH_MS, 10.0)
    assert quiet.stage == rows[0]
    assert not quiet.due
    assert not quiet.is_busy(10.0, ROOM)


def test_a_call_flashes_for_eight_seconds_and_again_in_the_big_place() -> None:
    spotlight = started().arrive([call(2), call(1)], EIGHT, 10.0)
    assert spotlight.flashes(call(2), 10.0)
    spotlight = spotlight.advance(13.0)
    assert spotlight.stage == call(2)
    assert spotlight.flashes(call(2), 13.0 + FLASH_S - 0.1)
    assert not spotlight.flashes(call(2), 13.0 + FLASH_S)
    assert not spotlight.flashes(call(1), 10.0 + FLASH_S)


def test_whoever_has_come_takes_no_place_of_somebody_awaited() -> None:
    rows = [call(n, state="called" if n in (1, 2) else "serving") for n in range(9, 0, -1)]
    spotlight = started().arrive([call(2), call(1)], EIGHT, 10.0).arrive(rows, EIGHT, 14.0)
    assert spotlight.stage == call(2)
    assert [row.call for row in spotlight.listed(ROOM, 14.0)] == [9, 8, 7, 1]
    assert [row.call for row in spotlight.listed(1, 14.0)] == [1]


def test_where_not_all_awaited_fit_the_list_shows_each_for_long_enough() -> None:
    burst = [call(n, at=n * 40) for n in range(25, 0, -1)]
    spotlight, now = started().arrive(burst, EIGHT, 10.0), 10.0
    assert [row.call for row in spotlight.listed(ROOM, now)] == [25, 24, 23, 22]
    seconds = dict.fromkeys(range(1, 26), 0.0)
    while now < 10.0 + DWELL_S * 7:
        shown = spotlight.listed(ROOM, now)
        assert len(shown) == ROOM
        assert spotlight.stage
        for number in {row.call for row in (*shown, spotlight.stage)}:
            seconds[number] += 0.1
        now += 0.1
        spotlight = spotlight.advance(now)
        assert spotlight.is_busy(now, ROOM)
    assert min(seconds.values()) > DWELL_S - 0.15
    turned = spotlight
    while turned.due:
        turned = turned.advance(turned.since + DWELL_S)
    assert turned.is_busy(turned.since + FLASH_S, ROOM)
    assert not turned.is_busy(10.0 + AWAITED_S, ROOM)
    later = spotlight.arrive([call(26, at=9_000), *burst], EIGHT, now)
    assert later.listed(ROOM, now)[0] == call(26, at=9_000)
    quiet = later.advance(now + 90).listed(ROOM, now + AWAITED_S)
    assert [row.call for row in quiet] == [26, 25, 24, 23]


deeds = st.lists(
    st.one_of(
        st.tuples(st.just("call"), st.just(0)),
        st.tuples(st.sampled_from(["recall", "answer", "undo"]), st.integers(0, 30)),
        st.tuples(st.just("look"), st.integers(0, 40)),
    ),
    max_size=60,
)


class Hall:
    """What the store would say: calls by id, and which of them were taken back before a look."""

    def __init__(self) -> None:
        self.rows: dict[int, CallRow] = {}
        self.at = 0
        self.made = 0

    def do(self, deed: str, which: int) -> None:
        self.at += 10
        if deed == "call":
            self.made += 1
            self.rows[self.made] = call(self.made, self.at)
            return
        live = [n for n, row in self.rows.items() if row.state == "called"]
        if not live:
            return
        chosen = live[which % len(live)]
        row = self.rows[chosen]
        if deed == "recall":
            self.rows[chosen] = replace(row, times=row.times + 1, last_at=EIGHT + self.at)
        elif deed == "answer":
            self.rows[chosen] = replace(row, state="serving")
        else:
            del self.rows[chosen]

    def newest_first(self) -> list[CallRow]:
        return sorted(self.rows.values(), key=lambda row: (-row.last_at, -row.call))


class Watcher:
    """Somebody who looks at the screen now and then, and writes down who has the big place."""

    def __init__(self) -> None:
        self.hall, self.spotlight, self.now = Hall(), started(), 0.0
        self.seen_called: list[int] = []
        self.turns: list[int] = []

    def look(self, tenths: int) -> None:
        """Some time later the screen advances by itself, then gets a fresh picture."""
        self.now += tenths / 10
        rows = self.hall.newest_first()
        called = [row.call for row in reversed(rows) if row.state == "called"]
        self.seen_called += [n for n in called if n not in self.seen_called]
        self.follow(self.spotlight.advance(self.now))
        self.follow(self.spotlight.arrive(rows, EIGHT + self.hall.at, self.now))

    def follow(self, after: Spotlight) -> None:
        """Nobody loses the big place early, unless the call was taken back or is recalled."""
        before, self.spotlight = self.spotlight, after
        if after.stage is None or (before.stage and before.stage.call == after.stage.call):
            return
        self.turns.append(after.stage.call)
        if before.stage is not None and before.stage.call in self.hall.rows:
            assert self.now - before.since >= DWELL_S


@settings(max_examples=400, deadline=None)
@given(deeds)
def test_whatever_happens_every_call_has_its_turn_in_order_and_long_enough(
    steps: list[tuple[str, int]],
) -> None:
    watcher = Watcher()
    for deed, number in [*steps, *[("look", 31)] * 64]:
        if deed == "look":
            watcher.look(number)
        else:
            watcher.hall.do(deed, number)
        due = [row.number for row in watcher.spotlight.due]
        assert len(set(due)) == len(due)
        flashing = (row for row in watcher.spotlight.calls if row.state != "called")
        assert not any(watcher.spotlight.flashes(row, watcher.now) for row in flashing)
    assert not watcher.spotlight.due
    kept = [n for n in watcher.seen_called if n in watcher.hall.rows]
    assert [n for n in dict.fromkeys(watcher.turns) if n in kept] == kept
