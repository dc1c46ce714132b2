"""Events of the kernel in, characters out; the bytes are those of a 64-bit machine."""

from __future__ import annotations

import itertools
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.input.events import EV_KEY, EVENT, PLAIN, SHIFTED, Keyboard
from hardware.input.scanner import CANCEL

SHIFT, CTRL, CAPS, A, ONE, ENTER, KP_7 = 42, 29, 58, 30, 2, 28, 71
REPORT = (0, 0, 0)
DROPPED = (0, 3, 0)

GOLDEN = bytes.fromhex(
    "10a91265 00000000 40e20100 00000000 0400 0400 1e000700"  # MSC_SCAN
    "10a91265 00000000 40e20100 00000000 0100 1e00 01000000"  # KEY_A down
    "10a91265 00000000 40e20100 00000000 0000 0000 00000000"  # SYN_REPORT
    "10a91265 00000000 a0bb0d00 00000000 0100 1e00 00000000"  # KEY_A up
    "10a91265 00000000 a0bb0d00 00000000 0000 0000 00000000"
)


def events(*found: tuple[int, int, int]) -> bytes:
    return b"".join(EVENT.pack(0, 0, *one) for one in found)


def press(*keys: int) -> bytes:
    """The keys one after the other, down and up."""
    return b"".join(events((1, key, 1), REPORT, (1, key, 0), REPORT) for key in keys)


def held(key: int, inner: bytes) -> bytes:
    return events((1, key, 1), REPORT) + inner + events((1, key, 0), REPORT)


@pytest.mark.skipif(sys.maxsize < 2**32, reason="the golden bytes are those of a 64-bit machine")
def test_the_bytes_of_a_key_are_its_character() -> None:
    assert EVENT.size == 24
    assert Keyboard().take(GOLDEN) == b"a"


def test_a_code_is_typed_as_a_scanner_types_it() -> None:
    assert Keyboard().take(held(SHIFT, press(A)) + press(ONE, KP_7, ENTER)) == b"A17\r"


def test_every_printable_ascii_character_has_a_key() -> None:
    typed = {*PLAIN.values(), *SHIFTED.values()}
    assert {chr(code) for code in range(0x20, 0x7F)} <= typed


@pytest.mark.parametrize(
    ("key", "plain", "shifted"),
    [(13, "=", "+"), (16, "q", "Q"), (27, "]", "}"), (39, ";", ":"), (40, "'", '"'),
     (41, "`", "~"), (43, "\\", "|"), (44, "z", "Z"), (53, "/", "?"), (12, "-", "_"),
     (57, " ", " "), (82, "0", "0"), (96, "\r", "\r")],
)  # fmt: skip
def test_a_key_types_what_is_printed_on_it(key: int, plain: str, shifted: str) -> None:
    assert Keyboard().take(press(key)) == plain.encode()
    assert Keyboard().take(held(SHIFT, press(key))) == shifted.encode()


def test_caps_lock_is_for_letters_only_and_shift_undoes_it() -> None:
    keyboard = Keyboard()
    assert keyboard.take(press(CAPS, A, ONE) + held(SHIFT, press(A, ONE))) == b"A1a!"
    assert keyboard.take(press(CAPS, A)) == b"a"


def test_a_key_that_is_held_types_once() -> None:
    assert Keyboard().take(events((1, A, 1), (1, A, 2), (1, A, 2), (1, A, 0))) == b"a"


def test_keys_pressed_with_ctrl_make_the_code_none() -> None:
    assert Keyboard().take(press(A) + held(CTRL, press(A)) + press(A)) == b"a" + CANCEL + b"a"


def test_lost_events_make_the_code_none_and_release_shift() -> None:
    lost = events((1, SHIFT, 1), DROPPED, (1, ONE, 1), REPORT)
    assert Keyboard().take(press(A) + lost + press(A)) == b"a" + CANCEL + b"a"


def test_what_is_no_key_types_nothing() -> None:
    moved = events((2, 0, 5), (3, 1, 7), (4, A, 1), (1, 0x110, 1), (1, 0x2FF, 1), REPORT)
    assert Keyboard().take(moved) == b""


@given(
    st.lists(st.tuples(st.sampled_from([EV_KEY, 0]), st.integers(0, 130), st.integers(0, 2))),
    st.lists(st.integers(0, 2000)),
)
def test_any_portions_type_the_same(found: list[tuple[int, int, int]], cuts: list[int]) -> None:
    data = events(*found)
    places = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    keyboard = Keyboard()
    cut = b"".join(keyboard.take(data[begin:end]) for begin, end in itertools.pairwise(places))
    assert cut == Keyboard().take(data)
