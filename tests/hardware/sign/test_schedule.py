"""The order of frames on a line, with a clock the test holds in its hand."""

from __future__ import annotations

import itertools
from collections.abc import Collection

from hypothesis import given
from hypothesis import strategies as st

from hardware.sign.model import SignText
from hardware.sign.schedule import Planned, Reason, Schedule

SLOT = 0.0135


class Line:
    """Plays the bus: sends whatever is due, frame after frame."""

    def __init__(self, count: int, slot_s: float = SLOT) -> None:
        self.now = 1000.0
        self.slot_s = slot_s
        self.log: list[tuple[float, Planned]] = []
        self.signs = [f"s{number}" for number in range(count)]
        self.schedule = Schedule(self.signs, slot_s, refresh_s=5.0, blink_s=4.0)
        self.schedule.forget(self.now)

    def want(self, **texts: SignText | str) -> None:
        self.schedule.want(
            {
                sign: SignText(text) if isinstance(text, str) else text
                for sign, text in texts.items()
            },
            self.now,
        )

    def run(self, seconds: float) -> list[Planned]:
        """Let time pass; return the frames of that time."""
        end, start = self.now + seconds, len(self.log)
        while self.now < end:
            planned = self.schedule.next(self.now)
            if planned is None:
                self.now = min(end, self.now + self.schedule.wait_s(self.now))
            else:
                self.log.append((self.now, planned))
                self.schedule.sent(planned, self.now)
                self.now += self.slot_s
        return [planned for _, planned in self.log[start:]]

    def boards(self) -> dict[str, str]:
        return {planned.sign_id: planned.text for _, planned in self.log}


def test_the_oldest_change_goes_first() -> None:
    line = Line(3)
    line.want(s2="3")
    line.now += 0.001
    line.want(s0="1")
    line.now += 0.001
    line.want(s2="33", s1="2")
    assert [(frame.sign_id, frame.text) for frame in line.run(0.1)] == [
        ("s2", "33"),
        ("s0", "1"),
        ("s1", "2"),
    ]


def test_a_change_goes_before_refreshing_and_blinking() -> None:
    line = Line(30, slot_s=0.1)  # so slow that refreshing and blinking are always behind
    line.want(**dict.fromkeys(line.signs, "1"))
    line.run(5)
    line.want(**{sign: SignText("2", blink=True, seq=1) for sign in line.signs})
    line.run(4.5)
    line.want(s17="9")
    first = line.run(0.2)[0]
    assert first == Planned("s17", "9", Reason.CHANGE)


def test_every_sign_is_sent_again_within_the_refresh_time_one_at_a_time() -> None:
    line = Line(25)
    line.want(**dict.fromkeys(line.signs, "7"))
    line.run(5.5)
    start = len(line.log)
    line.run(20)
    refreshed = line.log[start:]
    for sign in line.signs:
        times = [at for at, planned in refreshed if planned.sign_id == sign]
        assert len(times) in {3, 4, 5}
        assert max(later - at for at, later in itertools.pairwise(times)) < 5.3
    gaps = [later - at for (at, _), (later, _) in itertools.pairwise(refreshed)]
    assert min(gaps) > 0.15


def test_refreshing_takes_at_most_half_of_a_slow_line() -> None:
    line = Line(60, slot_s=0.1)
    line.want(**dict.fromkeys(line.signs, "7"))
    line.run(7)
    assert len(line.run(20)) <= 101


def test_a_new_call_blinks_and_ends_with_the_number_on() -> None:
    line = Line(1)
    line.want(s0="")
    line.run(1)
    line.want(s0=SignText("12", blink=True, seq=5))
    frames = line.run(8)
    assert frames[0] == Planned("s0", "12", Reason.CHANGE)
    blinks = [frame.text for frame in frames if frame.reason is Reason.BLINK]
    assert blinks == ["", "12"] * 4
    assert frames[-1].text == "12"


def test_the_number_stands_half_a_second_before_it_first_goes_dark() -> None:
    for offset in range(20):
        line = Line(1)
        line.now += offset / 20
        line.want(s0="")
        line.run(1)
        start = line.now
        line.want(s0=SignText("12", blink=True, seq=5))
        line.run(3)
        dark = min(at for at, planned in line.log if at > start and not planned.text)
        assert 0.5 <= dark - start <= 1.51


def test_a_recall_of_the_same_number_blinks_again() -> None:
    line = Line(1)
    line.want(s0=SignText("12", blink=True, seq=5))
    line.run(10)
    line.want(s0=SignText("12", blink=True, seq=6))
    texts = [frame.text for frame in line.run(8)]
    assert texts[:2] == ["12", ""]
    assert texts.count("") == 4


def test_what_stood_when_the_service_started_does_not_blink() -> None:
    line = Line(1)
    line.want(s0=SignText("12", blink=True, seq=5))
    assert "" not in [frame.text for frame in line.run(8)]


def test_starting_service_in_the_dark_half_lights_the_number_at_once() -> None:
    line = Line(1)
    line.want(s0="")
    line.run(1)
    line.want(s0=SignText("12", blink=True, seq=5))
    while line.boards()["s0"] or len(line.log) < 3:
        line.run(0.05)
    line.want(s0=SignText("12", blink=False, seq=5))
    assert line.run(0.05) == [Planned("s0", "12", Reason.CHANGE)]
    assert "" not in [frame.text for frame in line.run(8)]


def test_a_number_left_dark_is_lit_before_anything_else_when_blinking_ends() -> None:
    line = Line(2)
    line.want(s0="", s1="3")
    line.run(1)
    line.want(s0=SignText("12", blink=True, seq=5))
    while line.boards()["s0"] or len(line.log) < 4:
        line.run(0.05)
    line.now += 4  # the line was busy meanwhile; a refresh is long due
    assert line.run(SLOT) == [Planned("s0", "12", Reason.CHANGE)]


def test_a_busy_line_drops_blinking_but_not_the_number() -> None:
    line = Line(40, slot_s=0.1)
    line.want(**dict.fromkeys(line.signs, ""))
    line.run(5)
    line.want(**{sign: SignText("8", blink=True, seq=1) for sign in line.signs})
    line.run(30)
    assert set(line.boards().values()) == {"8"}


def test_after_the_line_was_away_everything_is_sent_changes_first() -> None:
    line = Line(5)
    line.want(**dict.fromkeys(line.signs, "7"))
    line.run(1)
    line.want(s3="9")
    line.now += 2
    line.schedule.forget(line.now)
    frames = line.run(0.2)
    assert [frame.sign_id for frame in frames] == ["s3", "s0", "s1", "s2", "s4"]
    assert frames[0].text == "9"


def test_what_changes_while_a_sign_is_written_to_is_written_next_and_blinks() -> None:
    line = Line(1)
    line.want(s0="")
    planned = line.schedule.next(line.now)
    assert planned is not None
    line.want(s0=SignText("12", blink=True, seq=5))
    line.now += SLOT
    line.schedule.sent(planned, line.now)
    texts = [frame.text for frame in line.run(8)]
    assert texts[:3] == ["12", "", "12"]


class Dead(Line):
    """A line with a board that does not answer, or several."""

    dead: Collection[str] = ("s0",)

    def run(self, seconds: float) -> list[Planned]:
        end, start = self.now + seconds, len(self.log)
        while self.now < end:
            planned = self.schedule.next(self.now)
            if planned is None:
                self.now = min(end, self.now + self.schedule.wait_s(self.now))
                continue
            self.log.append((self.now, planned))
            dead = planned.sign_id in self.dead
            self.now += 0.1 if dead else self.slot_s
            if dead:
                self.schedule.failed(planned, self.now, 0.1)
            else:
                self.schedule.sent(planned, self.now)
        return [planned for _, planned in self.log[start:]]


def asked(line: Line, since: float) -> list[float]:
    return [at - since for at, planned in line.log if planned.sign_id == "s0" and at >= since]


def test_a_board_that_does_not_answer_is_asked_once_more_and_then_ever_more_rarely() -> None:
    line = Dead(5)
    begin = line.now
    line.want(**dict.fromkeys(line.signs, "7"))
    line.run(200)
    pauses = [later - at for at, later in itertools.pairwise(asked(line, begin))]
    assert pauses[0] < 0.3
    assert [round(pause) for pause in pauses[1:7]] == [2, 4, 8, 16, 30, 30]


def test_a_board_that_does_not_answer_is_asked_at_once_when_its_text_changes() -> None:
    line = Dead(5)
    line.want(**dict.fromkeys(line.signs, "7"))
    line.run(60)
    since = line.now
    line.want(s0="8")
    line.run(1)
    assert asked(line, since)[0] < 0.02


def test_calls_to_a_board_that_does_not_answer_do_not_keep_it_dark_when_it_lives_again() -> None:
    line = Dead(5)
    line.want(**dict.fromkeys(line.signs, "7"))
    for number in range(20):
        line.want(s0=str(number))
        line.run(0.5)
    since, line.dead = line.now, frozenset()
    line.run(5)
    assert asked(line, since)[0] < 1.1


def test_others_do_not_wait_for_a_board_that_does_not_answer() -> None:
    line = Dead(5)
    line.want(**dict.fromkeys(line.signs, "7"))
    line.run(60)
    for number in range(50):
        line.want(s3=str(number))
        assert Planned("s3", str(number), Reason.CHANGE) in line.run(0.13)


def test_when_one_answers_after_none_did_the_others_do_not_wait_for_their_next_turn() -> None:
    line = Dead(30)
    line.want(**dict.fromkeys(line.signs, "7"))
    line.dead = line.signs
    line.run(120)
    line.dead, cut = (), len(line.log)
    while len(line.log) == cut:
        line.run(0.1)
    line.run(2)
    assert {planned.sign_id for _, planned in line.log[cut:]} == set(line.signs)


def test_a_board_that_blinks_by_itself_is_told_so_and_told_when_to_stop() -> None:
    line = Line(1)
    line.schedule = Schedule(line.signs, SLOT, refresh_s=60, blink_s=4, blinking={"s0"})
    line.want(s0="")
    line.run(1)
    line.want(s0=SignText("12", blink=True, seq=5))
    begin = line.now
    line.run(8)
    told = [(round(at - begin), one.text, one.blinking) for at, one in line.log if at >= begin]
    assert told == [(0, "12", True), (4, "12", False)]
    line.want(s0=SignText("12", blink=True, seq=6))
    line.run(1)
    line.want(s0=SignText("12", seq=6))
    assert line.run(0.1) == [Planned("s0", "12", Reason.CHANGE)], "service has begun"


def test_a_sign_that_nobody_has_named_is_left_alone() -> None:
    line = Line(2)
    line.want(s0="1", elsewhere="2")
    assert {frame.sign_id for frame in line.run(20)} == {"s0"}


steps = st.lists(
    st.tuples(
        st.integers(0, 3),
        st.sampled_from(["", "1", "22", "----"]),
        st.booleans(),
        st.integers(0, 3),
        st.floats(0, 3),
        st.booleans(),
    ),
    max_size=25,
)


@given(steps)
def test_whatever_happens_the_boards_end_with_what_is_wanted(
    history: list[tuple[int, str, bool, int, float, bool]],
) -> None:
    line = Line(4)
    wanted: dict[str, SignText] = {}
    for sign, text, blink, seq, pause, unplugged in history:
        wanted[f"s{sign}"] = SignText(text, blink, seq)
        line.schedule.want(wanted, line.now)
        if unplugged:
            line.schedule.forget(line.now)
        line.run(pause)
    line.run(7)
    assert line.boards() == {sign: text.text for sign, text in wanted.items()}
