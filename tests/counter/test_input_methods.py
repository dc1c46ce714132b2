"""The pages of the counter under Vietnamese input methods, byte for byte through a terminal."""

from __future__ import annotations

import os
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as any_
from textual import events

from common.store.store import Store
from counter.keyboard import FILLERS, Keyboard, pasted
from counter.repeat import REPEAT_S
from tests.counter.input_methods import BACK, METHODS, rewriting, rewriting_with_filler
from tests.counter.seat import serve
from tests.counter.test_people import CHOICES, code_of, owner
from tests.counter.test_terminal import Terminal
from tests.hall import sign_in
from tests.store.vault.hall import PROCEDURE, full_hall

NAME = "Nguyễn Thị Đượm"
PLACE = "Kệ số 3, ngăn dưới"
SLOW_S = 0.12
"""Between two keys of somebody who looks for each."""


def shown(chunks: Iterator[str]) -> str:
    """What stands in a field that does no more than it is told."""
    text = ""
    for chunk in chunks:
        for letter in chunk:
            text = text[:-1] if letter == BACK else text + letter
    return text


@pytest.mark.parametrize("words", [NAME, PLACE, "Đăng ký lại khai sinh"])
def test_the_replay_types_what_was_meant(words: str) -> None:
    assert shown(rewriting(words)) == words
    assert shown(rewriting_with_filler(words)) == words


def test_full_width_letters_shift_and_fillers_mean_what_was_pressed() -> None:
    board = Keyboard()

    def meant(key: str, character: str | None) -> tuple[str, str | None] | None:
        found = board.meant(events.Key(key, character))
        return None if found is None else (found.key, found.character)

    assert meant("１", "１") == ("1", "1")
    assert meant("ideographic_space", "\u3000") == ("space", " ")
    assert meant("shift+enter", None) == ("enter", None)
    assert meant("shift+backspace", None) == ("backspace", None)
    assert meant("narrow_no_break_space", "\u202f") is None
    assert meant("backspace", "\x7f") is None
    assert meant("backspace", "\x7f") == ("backspace", "\x7f")
    assert meant("narrow_no_break_space", "\u202f") is None
    assert meant("a", "a") == ("a", "a")
    assert meant("backspace", "\x7f") == ("backspace", "\x7f")


@given(any_.text(max_size=30))
def test_what_is_pasted_is_composed_and_keeps_its_words(text: str) -> None:
    assert unicodedata.is_normalized("NFC", pasted(text))
    assert pasted(unicodedata.normalize("NFD", NAME)) == NAME
    assert FILLERS.isdisjoint("".join(letter for letter in pasted(text) if letter.isprintable()))


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Store]:
    made = full_hall(tmp_path / "data", clock="2026-11-23T08:00")
    sign_in(made, "5", "q5")
    yield made
    made.close()


class Typist:
    """Fingers on a keyboard with an input method."""

    def __init__(self, terminal: Terminal, method: str) -> None:
        self.terminal = terminal
        self.method = method

    def types(self, words: str, slowly: bool = False) -> None:
        for chunk in METHODS[self.method](words):
            os.write(self.terminal.master, chunk.encode())
            if slowly:
                time.sleep(SLOW_S)


@pytest.mark.verify
@pytest.mark.parametrize("method", METHODS)
def test_names_and_searches_arrive_as_they_were_meant(hall: Store, method: str) -> None:
    number = serve(hall, procedure=PROCEDURE)
    terminal = Terminal(hall.folder)
    typist = Typist(terminal, method)
    try:
        terminal.sees(f"ĐANG PHỤC VỤ {number}")
        terminal.press("１".encode())  # a digit, however wide
        terminal.sees(CHOICES)
        typist.types("kết hôn")
        terminal.sees("Đăng ký kết hôn")
        terminal.press(b"\x1b[13;2u")  # Enter, with Shift still down
        terminal.sees("Danh mục chưa ghi thành phần")
        time.sleep(3 * REPEAT_S)  # Enter once more, and no held one
        os.write(terminal.master, b"TAM\x7f\x7f\x7f")
        terminal.press(b"\r")
        terminal.sees("căn cước 12 số")
        typist.types(NAME, slowly=method == "unikey")
        terminal.press(b"\x1bOQ")
        terminal.sees("Đã tiếp nhận")
    finally:
        terminal.close()
    assert owner(hall, code_of(hall))["name"] == NAME
