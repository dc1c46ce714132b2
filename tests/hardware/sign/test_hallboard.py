"""The board over the hall: who is called where, for long enough, and what it says to nobody."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.centre.signs.glyphs import Glyphs
from common.i18n.translator import Translator
from hardware.sign.exchange import Board
from hardware.sign.hallboard import DWELL_MS, STAY_MS, HallCall, HallWords, hall_text

from .boards import ED400D

WORDS = HallWords.read(Translator("vi"))
NOON = 1_795_320_000_000


def board(width: int = 16, lines: int = 4, glyphs: Glyphs = Glyphs.ASCII) -> Board:
    profile = replace(ED400D, widest=16, most_lines=8, glyphs=glyphs)
    return Board(profile, 1, width, lines)


def call(number: str, counter: str, ago_s: float = 0, state: str = "called") -> HallCall:
    return HallCall(number, counter, NOON - int(ago_s * 1000), state)


def rows(
    *calls: HallCall, on: Board | None = None, phase: str = "open", now: int = NOON
) -> list[str]:
    return hall_text(calls, phase, "09:45", now, on or board(), WORDS).text.split("\n")


def test_the_newest_call_stands_on_top() -> None:
    assert rows(call("A011", "3", 60), call("A012", "5", 10)) == ["A012 > QUAY 5", "A011 > QUAY 3"]


def test_a_repeated_call_comes_to_the_top_again() -> None:
    assert rows(call("A011", "3", 1), call("A012", "5", 10))[0] == "A011 > QUAY 3"


@pytest.mark.parametrize(
    ("width", "text"), [(16, "A012 > QUAY 5"), (10, "A012 > 5"), (6, "A012>5"), (4, "A012")]
)
def test_a_narrow_board_says_it_in_fewer_letters(width: int, text: str) -> None:
    assert rows(call("A012", "5"), on=board(width)) == [text]


def test_a_board_of_seven_segments_shows_the_number_alone() -> None:
    assert rows(call("A012", "5"), on=board(8, 1, Glyphs.SEGMENT)) == ["A012"]


def test_a_call_stands_until_its_holder_has_come_and_some_time_longer() -> None:
    assert rows(call("A012", "5", STAY_MS / 1000 + 60)) == ["A012 > QUAY 5"], "still called"
    assert rows(call("A012", "5", STAY_MS / 1000 - 1, "serving")) == ["A012 > QUAY 5"]
    assert "A012 > QUAY 5" not in rows(call("A012", "5", STAY_MS / 1000 + 1, "serving"))


def test_with_nobody_called_it_greets_and_tells_the_time() -> None:
    shown = {tuple(rows(now=NOON + turn * 10_000)) for turn in range(4)}
    assert shown == {
        ("KINH CHAO ONG BA", "", "", "09:45"),
        ("MOI LAY SO", "", "", "09:45"),
    }
    one = {rows(on=board(lines=1), now=NOON + turn * 10_000)[0] for turn in range(6)}
    assert one == {"KINH CHAO ONG BA", "MOI LAY SO", "09:45"}


@pytest.mark.parametrize(
    ("phase", "word"), [("lunch", "NGHI TRUA"), ("after", "HET GIO"), ("closed_day", "HET GIO")]
)
def test_a_closed_hall_says_why(phase: str, word: str) -> None:
    assert rows(phase=phase)[0] == word
    assert rows(phase=phase, on=board(lines=1)) == [word]


def test_what_a_board_cannot_show_leaves_it_dark() -> None:
    assert rows(on=board(4, 1, Glyphs.DIGITS), phase="lunch") == [""]


calls = st.lists(st.integers(0, 60_000), min_size=1, max_size=30, unique=True).map(
    lambda moments: [
        HallCall(f"A{place:03}", "1", NOON + moment, "called")
        for place, moment in enumerate(sorted(moments))
    ]
)


@given(calls, st.integers(1, 6))
def test_however_fast_calls_come_each_stands_long_enough_and_none_is_skipped(
    made: list[HallCall], lines: int
) -> None:
    seen: dict[str, int] = {}
    step = 500
    for now in range(NOON, NOON + 60_000 + len(made) * DWELL_MS, step):
        shown = rows(*[one for one in made if one.last_at <= now], on=board(4, lines), now=now)
        assert len(shown) <= lines
        assert shown == sorted(shown, reverse=True), "newest on top"
        for number in shown:
            seen[number] = seen.get(number, 0) + step
    assert {one.number for one in made} <= set(seen)
    assert min(seen[one.number] for one in made) >= DWELL_MS - step
