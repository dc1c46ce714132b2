"""The little language of frames, against published frames and against lines full of noise."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.centre.signs.frame import Found, FrameError, Recogniser, fields, read
from common.i18n.translator import Translator

NUMBERS = {"address": 5, "row": 2, "address+row": 6}
HELD = {"text": b"1023", "blink": b"\x21"}
FOUR = {"text": b"[ -~]{4}"}
UP_TO_FORTY = {"text": b"[ -~]{0,40}"}


@pytest.mark.parametrize(
    ("source", "data"),
    [
        ("02 {address:dec2} {text} 03", "02 30 35 31 30 32 33 03"),
        ("00*5 0070", "00 00 00 00 00 00 70"),
        ("'<ID' {address:hex2} '>'", "3C 49 44 30 35 3E"),
        ("{address} {address:dec1} {address:dec3}", "05 35 30 30 35"),
        ("{row:dec1} {address+row:hex2}", "32 30 36"),
        ("01 {address} {blink} {text} 07", "01 05 21 31 30 32 33 07"),
        ("  41   '  ' 41 ", "41 20 20 41"),
        ("{size} {text}", "04 31 30 32 33"),
        ("{size+2:dec3} 01 {text} 02", "30 30 36 01 31 30 32 33 02"),
    ],
)
def test_a_frame_is_its_words_in_a_row(source: str, data: str) -> None:
    assert read(source).encode(NUMBERS, HELD) == bytes.fromhex(data)


@pytest.mark.parametrize(
    ("source", "text", "data"),
    [
        # Untsmart's example; the two published frames of an AM03127; a sum measured on a
        # BetaBrite; a vendor's example of the four-byte counter.
        ("[ 01 06 00 00 {text} ] {crc16}", b"\x00\x1f", b"\x01\x06\x00\x00\x00\x1f\xc8\x02"),
        ("[ '<L1><PA><FE><MA><WC><FE>' {text} ] {xor8:hex2}", b"Hello", b"Hello36"),
        ("[ '<L1><PA><FE><MA><WC><FE>' {text} ] {xor8:hex2}", b"messageeea", b"messageeea7E"),
        ("[ 02 'Ga' {text} 03 ] {sum16:hex4}", b"READ ME", b"\x02GaREAD ME\x03027B"),
        ("[ 05 {text} ] {sum8}", b"\x03\xe7", b"\x05\x03\xe7\xef"),
        # Intel's example of a record, whose checksum is this one: 0300300002337A, then 1E.
        ("[ 03 00 30 00 02 {text} ] {lrc}", b"\x33\x7a", b"\x03\x00\x30\x00\x02\x33\x7a\x1e"),
        # By hand: 01 + FF = 0100.
        ("[ {text} ] {sum16}", b"\x01\xff", b"\x01\xff\x01\x00"),
        ("[ {text} ] {sum8:hex2}", b"\x01\xfe", b"\x01\xfeFF"),
        # A checksum before what it is of: 31 + 03 = 34.
        ("02 {sum8} [ {text} 03 ]", b"1", b"\x02\x341\x03"),
    ],
)
def test_checksums_are_those_of_published_frames(source: str, text: bytes, data: bytes) -> None:
    assert read(source).encode({}, {"text": text}).endswith(data)


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("02 zz", "what is 'zz'?"),
        ("02 3", "what is '3'?"),
        ("02 '05", 'what is "\'05"?'),
        ("'it''s'", "what is \"'it''s'\"?"),
        ("00*0", r"what is '00\*0'?"),
        ("{text", "what is '{text'?"),
        ("{name}", "what is '{name}'?"),
        ("{text:dec2}", "what is '{text:dec2}'?"),
        ("{address:dec4}", "address has no form 'dec4'; there are byte, dec1, dec2, dec3, hex2"),
        ("[ 01 ] {sum8:hex4}", "sum8 has no form 'hex4'; there are bytes, hex2"),
        ("[ 01 ] {crc16:hex2}", "crc16 has no form 'hex2'; there are bytes, hex4"),
        ("'số'", "'số' is not ASCII"),
        ("[ 01", "a bracket is not closed"),
        ("01 ]", "']' is in the wrong place"),
        ("[ [ 01 ] {sum8}", "'\\[' is in the wrong place"),
        ("[ 01 ] [ 02 ] {sum8}", "'\\[' is in the wrong place"),
        ("[ 01 ]", "a checksum needs brackets around what it is of, and they a checksum"),
        ("01 {sum8}", "a checksum needs brackets around what it is of, and they a checksum"),
        ("[ 01 {sum8} ]", "a checksum cannot be of itself"),
        ("[ ] {sum8}", "a checksum needs something to be of"),
        ("{size} 03", "a size needs a text to be of"),
        ("{size+0} {text}", "what is '{size\\+0}'?"),
    ],
)
def test_a_frame_that_nobody_could_send_is_refused_with_the_word(source: str, problem: str) -> None:
    with pytest.raises(FrameError) as wrong:
        read(source)
    assert re.fullmatch(problem.replace("?", "[?]"), wrong.value.what.said(Translator("en")))


@pytest.mark.parametrize(
    ("form", "number"), [("byte", 256), ("dec1", 10), ("dec2", 100), ("dec3", 256), ("hex2", 256)]
)
def test_a_number_too_large_for_its_form_is_never_cut_short(form: str, number: int) -> None:
    frame = read(f"{{address:{form}}}")
    assert len(frame.encode({"address": number - 1}, {})) == len(frame.encode({"address": 1}, {}))
    with pytest.raises(FrameError) as wrong:
        frame.encode({"address": number}, {})
    assert wrong.value.what.said(Translator("en")) == f"address: {number}"


def test_a_frame_says_what_it_asks_for() -> None:
    assert fields([read("[ {address} {text} ] {crc16}"), read("{row}")]) == {
        "address",
        "text",
        "row",
    }


def found(source: str, data: bytes, slots: dict[str, bytes] = FOUR) -> list[Found]:
    """Every frame in the bytes, one after the other."""
    recogniser, place, all_of_them = Recogniser(read(source), slots), 0, []
    while (one := recogniser.find(data, place)) is not None:
        all_of_them.append(one[0])
        assert data[one[1] : one[2]] == one[0].data
        place = one[2]
    return all_of_them


@given(st.binary(max_size=40), st.binary(max_size=40), st.integers(1, 99))
def test_a_frame_is_found_behind_and_before_any_noise(
    before: bytes, after: bytes, address: int
) -> None:
    source = "02 {address:dec2} {text} 03"
    frame = read(source).encode({"address": address}, HELD)
    assert {"address": address} in [one.numbers for one in found(source, before + frame + after)]


def test_a_frame_that_was_cut_short_does_not_hide_the_next_one() -> None:
    source = "[ {address} {text} ] {sum8}"
    whole = read(source).encode(NUMBERS, HELD)
    assert [one.data for one in found(source, whole[:5] + whole)] == [whole]


@pytest.mark.parametrize("source", ["'<' [ {text} ] {xor8:hex2} '>'", "'<' {text} '>'"])
def test_two_frames_are_not_one_with_a_long_text(source: str) -> None:
    one, other = (read(source).encode({}, {"text": text}) for text in (b"A012", b"A013"))
    assert [frame.data for frame in found(source, one + other, UP_TO_FORTY)] == [one, other]


def test_a_text_that_reads_like_the_end_of_its_frame_is_whole() -> None:
    source = "'<' [ {text} ] {xor8:hex2} '>'"
    frame = read(source).encode({}, {"text": b"A00>B"})
    assert [one.slots["text"] for one in found(source, frame, UP_TO_FORTY)] == [b"A00>B"]


@pytest.mark.parametrize("size", [4, 6])
def test_a_frame_whose_size_is_not_that_of_its_text_is_none(size: int) -> None:
    source = "{size+1} 'A' {text}"
    frame = read(source).encode({}, {"text": b"1023"})
    assert [one.slots["text"] for one in found(source, frame + b"4", UP_TO_FORTY)] == [b"1023"]
    assert found(source, bytes([size]) + frame[1:]) == []


@pytest.mark.parametrize("place", range(9))
def test_a_frame_with_one_wrong_byte_is_none(place: int) -> None:
    source = "02 [ {address} {text} ] {crc16} 03"
    frame = bytearray(read(source).encode(NUMBERS, HELD))
    assert len(frame) == 9
    frame[place] ^= 0x01
    assert found(source, bytes(frame)) == []


def test_what_stands_in_a_frame_twice_is_the_same_twice() -> None:
    source = "{address} {text} {address} {text}"
    assert len(found(source, b"\x051023\x051023")) == 1
    assert found(source, b"\x051023\x061023") == []
    assert found(source, b"\x051023\x051024") == []


def test_any_byte_may_stand_for_any() -> None:
    assert len(found("10 {any} {any} 08", b"\x10\x03\xe8\x08")) == 1
