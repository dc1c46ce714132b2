"""`motcua` starts a screen at once; whatever else is asked for goes to the whole command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from motcua.begin import Start, understood

HALL = Path("hall")


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("--data hall kiosk k1", Start("kiosk", HALL, ("k1",), "vi")),
        ("kiosk k1 --data hall --lang en", Start("kiosk", HALL, ("k1",), "en")),
        ("--lang en --data other counter 5 --data hall", Start("counter", HALL, ("5", "en"), "en")),
        ("guide --data hall k1", Start("counter.guide", HALL, ("k1", "vi"), "vi")),
        ("display tv --data hall", Start("display", HALL, ("tv",), "vi")),
        ("--data hall supervisor", Start("supervisor", HALL, ("vi",), "vi")),
    ],
)
def test_plain_ways_to_start_a_screen_are_understood(words: str, start: Start) -> None:
    assert understood(words.split(), {}) == start


@pytest.mark.parametrize(
    "words",
    [
        ("--data", "hall"),
        ("--data", "hall", "kiosk"),
        ("--data", "hall", "kiosk", "k1", "k2"),
        ("--data", "hall", "supervisor", "1"),
        ("--data", "hall", "display", "tv", "--check"),
        ("--data", "hall", "kiosk", "--help"),
        ("--data", "hall", "kiosk", ""),
        ("--data", "hall", "kiosk", "\udcff"),
        ("--data", "hall", "queue"),
        ("--data=hall", "kiosk", "k1"),
        ("--data", "--lang", "kiosk", "k1"),
        ("kiosk", "k1", "--data"),
        ("kiosk", "k1"),
        (),
    ],
)
def test_anything_else_is_left_to_the_command_line(words: tuple[str, ...]) -> None:
    assert understood(words, {"MOTCUA_LANG": "vi"}) is None


def test_the_environment_says_what_the_words_do_not() -> None:
    told = {"MOTCUA_DATA": "hall", "MOTCUA_LANG": "en"}
    assert understood(("counter", "5"), told) == Start("counter", HALL, ("5", "en"), "en")
    assert understood(("counter", "5"), {**told, "MOTCUA_LANG": ""}) is None
