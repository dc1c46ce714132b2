"""A pane's picture follows what a program writes, and nothing a program writes can break it."""

from __future__ import annotations

from itertools import pairwise

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.demo.picture import Picture


def picture(columns: int = 20, lines: int = 4) -> Picture:
    return Picture(columns, lines, lambda data: None)


FRAME = (
    "\x1b[2J\x1b[H\x1b[1;38;2;255;176;0;48;2;11;27;43mỦy quyền\x1b[0m\r\n"
    "\x1b[38;5;196;4mcao\x1b[24;7m tuổi\x1b[m\x1b[3;5H\x1b[97;100mx\x1b[K\x1b[2A\x1b[3D|"
    "\x1b]0;tên\x07."
).encode()


@given(st.lists(st.integers(0, len(FRAME)), max_size=6))
def test_pieces_may_be_cut_anywhere(cuts: list[int]) -> None:
    whole = pyte.Screen(20, 4)
    pyte.ByteStream(whole).feed(FRAME)
    ours = picture()
    edges = [0, *sorted(cuts), len(FRAME)]
    for start, end in pairwise(edges):
        ours.feed(FRAME[start:end])
    assert ours.display == whole.display
    assert ours.buffer == whole.buffer


@given(st.binary(max_size=200), st.integers(0, 200))
def test_rubbish_passes_and_leaves_the_terminal_usable(rubbish: bytes, cut: int) -> None:
    ours = picture()
    ours.feed(rubbish[:cut])
    ours.feed(rubbish[cut:])
    ours.feed(b"\x1b\\\x07\x18\x1bc\x1b[?7h\x1b[Hquay l\xe1\xba\xa1i")
    assert ours.display[0].startswith("quay lại")


@given(st.text("0123456789;:<=>?$ hlmrJKHnpu", max_size=12), st.sampled_from("@ABHJKPXdfhlmnrsu"))
def test_sequences_with_odd_numbers_draw_nothing(inner: str, final: str) -> None:
    ours = picture()
    ours.feed(f"\x1b[{inner}".encode())
    ours.feed(final.encode())
    ours.feed(b"\x1b\\\x1bc\x1b[Hx")
    assert ours.display[0][0] == "x"


@pytest.mark.parametrize(
    "sequence", ["\x1b[>1u", "\x1b[<u", "\x1b[=5n", "\x1bPq#0~\x1b\\", "\x1b(B"]
)
def test_what_newer_terminals_understand_is_not_written_as_text(sequence: str) -> None:
    ours = picture()
    ours.feed(f"a{sequence}b".encode())
    assert ours.display[0].rstrip() == "ab"


def test_questions_of_the_program_are_answered() -> None:
    answers: list[bytes] = []
    ours = Picture(20, 4, answers.append)
    ours.feed(b"\x1b[2;3H\x1b[6n\x1b[?2026$p\x1b[?2048$p")
    assert answers == [b"\x1b[2;3R", b"\x1b[?2026;2$y", b"\x1b[?2048;0$y"]


def test_a_frame_is_unfinished_until_its_end() -> None:
    ours = picture()
    ours.feed(b"\x1b[?2026hxin ch")
    assert ours.unfinished
    ours.feed("ào\x1b[?2026l".encode())
    assert not ours.unfinished


def test_only_the_rows_that_changed_are_dirty() -> None:
    ours = picture()
    ours.feed(b"\x1b[1;1Hmot\x1b[3;1Hba")
    ours.dirty.clear()
    ours.feed(b"\x1b[3;1HBA")
    assert ours.dirty == {2}


def test_what_the_program_wants_of_the_mouse() -> None:
    ours = picture()
    ours.feed(b"\x1b[?1000h")
    assert not ours.wants_clicks  # in the old notation, which we do not speak
    ours.feed(b"\x1b[?1006h")
    assert (ours.wants_clicks, ours.wants_drags, ours.wants_moves) == (True, False, False)
    ours.feed(b"\x1b[?1003h")
    assert (ours.wants_clicks, ours.wants_drags, ours.wants_moves) == (True, True, True)
    ours.feed(b"\x1b[?1000;1003;1006l")
    assert not ours.wants_clicks
