"""A process lives for as long as its heart is heard."""

from __future__ import annotations

import pytest

from common.domain.life import Life, Pulse, life

NOW = 1_795_000_000_000


@pytest.mark.parametrize(
    ("age_s", "rate", "found"),
    [
        (2, None, Life.RUNNING),
        (10, None, Life.RUNNING),
        (10.1, None, Life.LOST),
        (540, 60.0, Life.RUNNING),  # nine real seconds
        (660, 60.0, Life.LOST),  # eleven
        (1.1, 0.1, Life.LOST),  # eleven, in a slow store
        (-30, None, Life.LOST),  # the clock was set back after the last beat
        (0, 0.0, Life.UNSURE),
    ],
)
def test_ten_real_seconds_without_a_beat_are_too_many_at_any_rate(
    age_s: float, rate: float | None, found: Life
) -> None:
    assert life(NOW - int(age_s * 1000), NOW, rate) is found


def test_a_process_without_a_beat_has_never_run() -> None:
    assert life(None, NOW, None) is Life.NEVER


def lost(*looks: tuple[float, int | None]) -> list[bool]:
    """What a watcher says who looked at these moments and read these beats."""
    pulse = Pulse()
    return [pulse.is_lost(beat, at) for at, beat in looks]


def test_whoever_beats_is_never_lost() -> None:
    assert not any(lost(*((at, NOW + at) for at in range(0, 100, 5))))


def test_after_ten_seconds_of_silence_it_is_lost_until_the_next_beat() -> None:
    silence = (0, 1), (5, 2), (10, 2), (15, 2)
    assert lost(*silence) == [False] * 4
    assert lost(*silence, (15.1, 2), (20, 2), (25, 3)) == [False] * 4 + [True, True, False]


@pytest.mark.parametrize("beat", [None, NOW])
def test_nobody_is_lost_in_the_first_seconds_of_watching(beat: int | None) -> None:
    """After a boot the last beat is of yesterday, or there was never any."""
    assert lost((0, beat), (5, beat), (10, beat), (10.1, beat)) == [False, False, False, True]


def test_a_clock_that_is_turned_makes_nobody_dead_and_nobody_alive() -> None:
    assert not any(lost((0, NOW), (6, NOW - 90_000), (12, NOW - 90_000)))
    assert not any(lost((0, NOW), (6, NOW + 90_000), (12, NOW + 90_000)))
    assert lost((0, NOW), (6, NOW), (12, NOW)) == [False, False, True]


def test_who_has_looked_away_begins_anew() -> None:
    assert lost((0, NOW), (60, NOW), (65, NOW), (70.1, NOW)) == [False, False, False, True]
