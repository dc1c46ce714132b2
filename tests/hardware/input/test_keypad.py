"""Bytes of keypads in, keys and numbers out, however the bytes are cut into portions."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.centre.inputs.profile import build, shipped
from common.centre.signs.file import from_text
from common.domain.keypad import Key
from hardware.input.keypad import KeypadDecoder, NumberEntry, Press

QSYSTEM, ASCII = shipped()["qsystem"], shipped()["ascii"]
CHECKED = from_text(
    'title = "With a sum"\nsource = "Made for this test"\nfirst = 1\nlast = 99\n'
    "next = [\"02 [ {address:dec2} 'N' ] {xor8:hex2} 03\"]\n"
    "close = [\"02 [ {address:dec2} 'C' ] {xor8:hex2} 03\"]\n",
    "checked",
    build,
)
FRAMES = {
    Key.NEXT: b"\x01\x25\x31\x07",
    Key.RECALL: b"\x01\x25\x32\x07",
    Key.PRIORITY: b"\x01\x25\x33\x07",
    Key.ABSENT: b"\x01\x25\x34\x07",
}
PLAIN = [frame.encode({}, {}) for _, frame in ASCII.frames]
UNKNOWN = bytes(set(range(256)) - set(b"".join(PLAIN)))


def keys(decoder: KeypadDecoder, data: bytes, now: float = 0.0) -> list[Key]:
    return [press.key for press in decoder.take(data, now)]


def portions(data: bytes, cuts: list[int]) -> list[bytes]:
    """The bytes cut at these places."""
    places = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    return [data[begin:end] for begin, end in itertools.pairwise(places)]


@pytest.mark.parametrize("key", FRAMES)
def test_each_button_of_the_qsystem_panel_is_a_key(key: Key) -> None:
    assert KeypadDecoder(QSYSTEM).take(FRAMES[key], 0) == [Press(0x25, key)]


def test_keypads_on_one_line_are_told_apart_by_their_address() -> None:
    heard = KeypadDecoder(QSYSTEM).take(b"\x01\x20\x31\x07\x01\x21\x31\x07", 0)
    assert heard == [Press(0x20, Key.NEXT), Press(0x21, Key.NEXT)]


def test_an_address_that_no_keypad_can_have_is_noise() -> None:
    assert KeypadDecoder(QSYSTEM).take(b"\x01\x1f\x31\x07", 0) == []


def test_plain_characters_are_keys() -> None:
    assert keys(KeypadDecoder(ASCII), b"+*-/.\r\x0842") == [
        Key.NEXT, Key.RECALL, Key.ABSENT, Key.PRIORITY, Key.CLOSE, Key.ENTER, Key.CLEAR,
        Key.DIGIT_4, Key.DIGIT_2,
    ]  # fmt: skip


def test_a_frame_with_a_wrong_sum_is_no_key() -> None:
    good, bad = b"\x0207N49\x03", b"\x0207N48\x03"
    assert KeypadDecoder(CHECKED).take(good, 0) == [Press(7, Key.NEXT)]
    assert KeypadDecoder(CHECKED).take(bad, 0) == []


def test_a_key_that_is_held_or_bounces_is_pressed_once() -> None:
    decoder = KeypadDecoder(QSYSTEM)
    seen = [keys(decoder, FRAMES[Key.NEXT], now / 10) for now in range(10)]
    assert seen == [[Key.NEXT]] + [[]] * 9


def test_the_same_key_after_a_moment_is_pressed_again() -> None:
    decoder = KeypadDecoder(QSYSTEM)
    assert [keys(decoder, FRAMES[Key.NEXT], now) for now in (0, 0.16)] == [[Key.NEXT]] * 2


def test_a_digit_is_typed_twice_as_quickly_as_people_can() -> None:
    decoder = KeypadDecoder(ASCII)
    seen = [keys(decoder, b"1", now) for now in (0, 0.02, 0.07, 0.12)]
    assert seen == [[Key.DIGIT_1], [], [Key.DIGIT_1], [Key.DIGIT_1]]
    pad = KeypadDecoder(shipped()["rating"])
    assert [keys(pad, b"3", now) for now in (0, 0.9, 2)] == [[Key.DIGIT_3], [], [Key.DIGIT_3]]


def test_another_key_and_another_keypad_are_no_repetition() -> None:
    decoder = KeypadDecoder(ASCII)
    assert keys(decoder, b"121") == [Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_1]
    decoder = KeypadDecoder(QSYSTEM)
    assert len(decoder.take(b"\x01\x20\x31\x07\x01\x21\x31\x07\x01\x20\x31\x07", 0)) == 2


def test_a_frame_behind_the_beginning_of_another_is_found() -> None:
    assert keys(KeypadDecoder(QSYSTEM), b"\x01\x25\x01\x25" + FRAMES[Key.ABSENT]) == [Key.ABSENT]


def test_what_can_be_no_frame_any_more_holds_up_no_key() -> None:
    profile = from_text(
        'title = "Two lengths"\nsource = "Made"\nnext = ["01 02 03"]\nclose = ["43"]\n',
        "two",
        build,
    )
    assert keys(KeypadDecoder(profile), b"\x01C") == [Key.CLOSE]


def test_a_frame_whose_rest_does_not_come_is_forgotten() -> None:
    decoder = KeypadDecoder(QSYSTEM)
    assert keys(decoder, b"\x01\x25\x31", 0) == []
    decoder.idle(0.19)
    assert keys(decoder, b"\x07", 0.19) == [Key.NEXT]
    assert keys(decoder, b"\x01\x25\x32", 1) == []
    decoder.idle(1.25)
    assert keys(decoder, b"\x07", 1.25) == []


@given(
    st.lists(st.sampled_from(list(FRAMES.values())) | st.binary(max_size=5), max_size=12),
    st.lists(st.integers(0, 60)),
)
def test_any_portions_give_the_same_keys(parts: list[bytes], cuts: list[int]) -> None:
    data = b"".join(parts)
    decoder = KeypadDecoder(QSYSTEM)
    cut = [press for one in portions(data, cuts) for press in decoder.take(one, 0)]
    assert cut == KeypadDecoder(QSYSTEM).take(data, 0)


@given(st.lists(st.sampled_from(UNKNOWN)).map(bytes), st.sampled_from(list(Key)))
def test_junk_never_becomes_a_key_and_hides_none(junk: bytes, key: Key) -> None:
    frame = ASCII.keys[key][0].encode({}, {})
    decoder = KeypadDecoder(ASCII)
    assert keys(decoder, junk) == []
    assert keys(decoder, frame + junk) == [key]


@given(st.binary(max_size=200))
def test_only_a_whole_frame_with_a_right_sum_is_a_key(data: bytes) -> None:
    for press in KeypadDecoder(CHECKED).take(data, 0):
        frame = CHECKED.keys[press.key][0].encode({"address": press.address}, {})
        assert frame in data


def typed(entry: NumberEntry, text: str, at: float = 0.0) -> str | None:
    """The last answer to these keys, `e` and `c` for enter and clear."""
    named = {"e": Key.ENTER, "c": Key.CLEAR, "n": Key.NEXT}
    answer: str | None = None
    for one in text:
        answer = entry.take(named.get(one) or Key(one), at)
    return answer


@pytest.mark.parametrize(
    ("text", "number"),
    [("42e", "42"), ("007e", "007"), ("123456789012e", "123456789012"), ("1234567890123e", ""),
     ("e", ""), ("4c2e", "2"), ("4n2e", "2"), ("42ee", ""), ("42", None), ("42n", None)],
)  # fmt: skip
def test_digits_and_enter_make_a_number(text: str, number: str | None) -> None:
    assert typed(NumberEntry(), text) == number


def test_digits_that_somebody_left_are_no_part_of_the_next_number() -> None:
    entry = NumberEntry(patience_s=5)
    typed(entry, "4", at=0)
    typed(entry, "2", at=5)
    assert typed(entry, "e", at=10) == "42"
    typed(entry, "4", at=20)
    assert typed(entry, "2e", at=25.1) == "2"


def test_enter_after_too_long_a_pause_calls_nobody() -> None:
    entry = NumberEntry(patience_s=5)
    typed(entry, "42", at=0)
    assert typed(entry, "e", at=5.1) == ""
