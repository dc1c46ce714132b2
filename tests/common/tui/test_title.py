"""Window titles as bytes: nothing in one ends it or begins anything else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as any_

from common.tui.title import LONGEST, entitled, takes_titles


@given(any_.text(max_size=200))
def test_whatever_stands_in_it_is_one_title(text: str) -> None:
    said = entitled(text)
    inside = said.removeprefix("\x1b]2;").removesuffix("\x07")
    assert said == f"\x1b]2;{inside}\x07"
    assert len(inside) <= LONGEST
    assert not any(ord(letter) < 0x20 or 0x7F <= ord(letter) < 0xA0 for letter in inside)
    said.encode()


def test_whole_words_of_vietnamese_stay() -> None:
    assert entitled("● 3 chờ · Quầy 5 · mời A012") == "\x1b]2;● 3 chờ · Quầy 5 · mời A012\x07"
    assert entitled("a\x07\x1b]0;x\x9c\u202eb\ud800") == "\x1b]2;a]0;xb\x07"


@pytest.mark.parametrize("term", ["linux", "linux-16color", "vt100", "vt220", "dumb", "ansi", ""])
def test_a_console_has_no_window(term: str) -> None:
    assert not takes_titles(term)


@pytest.mark.parametrize("term", ["xterm-256color", "putty", "tmux-256color", "screen", "foot"])
def test_others_have(term: str) -> None:
    assert takes_titles(term)
