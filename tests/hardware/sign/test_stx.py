"""The STX/ETX codec against the bytes of the board's manual, and its decoder against any line."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.centre.rules import can_show
from common.domain.refusal import Refusal
from hardware.sign.codec import Glyphs
from hardware.sign.stx import Decoder, StxCodec, encode

addresses = st.integers(1, 99)
texts = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=16)
noise = st.binary(max_size=12).map(lambda data: data.replace(b"\x02", b""))


def test_the_frame_of_the_manual() -> None:
    golden = bytes.fromhex("02 30 35 31 30 32 33 03")
    assert encode(5, "1023") == golden
    assert StxCodec().encode(5, "1023") == golden


@pytest.mark.parametrize(
    ("address", "text", "golden"),
    [
        (1, "7", "02 30 31 20 20 20 37 03"),
        (99, "A012", "02 39 39 41 30 31 32 03"),
        (12, "----", "02 31 32 2D 2D 2D 2D 03"),
        (12, "", "02 31 32 20 20 20 20 03"),
    ],
)
def test_text_stands_at_the_right_edge_and_the_rest_is_dark(
    address: int, text: str, golden: str
) -> None:
    assert StxCodec(width=4).encode(address, text) == bytes.fromhex(golden)


def test_a_wide_board_shows_words() -> None:
    wide = StxCodec(width=8, glyphs=Glyphs.ASCII)
    assert wide.showable("TAM NGHI")
    assert wide.encode(5, "TAM NGHI") == b"\x0205TAM NGHI\x03"


@pytest.mark.parametrize(
    ("glyphs", "text", "showable"),
    [
        (Glyphs.DIGITS, "1023", True),
        (Glyphs.DIGITS, "-10.", True),
        (Glyphs.DIGITS, "A012", False),
        (Glyphs.SEGMENT, "A012", True),
        (Glyphs.SEGMENT, "b012", True),
        (Glyphs.SEGMENT, "M012", False),
        (Glyphs.ASCII, "M012", True),
        (Glyphs.ASCII, "Đ012", False),
        (Glyphs.ASCII, "1\x032", False),
        (Glyphs.ASCII, "10234", False),
    ],
)
def test_what_a_board_of_four_places_can_show(glyphs: Glyphs, text: str, showable: bool) -> None:
    codec = StxCodec(width=4, glyphs=glyphs)
    assert codec.showable(text) is showable
    if not showable:
        with pytest.raises(Refusal, match="sign_text"):
            codec.encode(1, text)


def test_every_prefix_that_a_centre_file_may_give_its_numbers_is_shown() -> None:
    allowed = [letter for letter in string.ascii_uppercase if can_show("stx", letter)]
    assert allowed
    assert all(StxCodec().showable(f"{letter}012") for letter in allowed)


@pytest.mark.parametrize("address", [-1, 0, 100])
def test_addresses_beyond_two_digits_are_refused(address: int) -> None:
    with pytest.raises(Refusal, match="sign_address"):
        encode(address, "1")


@given(st.lists(st.tuples(addresses, texts)), st.data())
def test_the_decoder_reads_what_was_encoded_in_any_portions(
    frames: list[tuple[int, str]], data: st.DataObject
) -> None:
    line = b"".join(encode(address, text) for address, text in frames)
    cuts = data.draw(st.lists(st.integers(0, len(line))).map(sorted))
    decoder = Decoder()
    read = []
    for start, end in zip([0, *cuts], [*cuts, len(line)], strict=True):
        read += decoder.feed(line[start:end])
    assert read == frames
    assert decoder.junk == 0


@given(st.lists(st.tuples(noise, addresses, texts)), noise)
def test_noise_between_frames_costs_no_frame_and_is_counted(
    frames: list[tuple[bytes, int, str]], tail: bytes
) -> None:
    decoder = Decoder()
    line = b"".join(before + encode(address, text) for before, address, text in frames)
    assert decoder.feed(line + tail) == [(address, text) for _, address, text in frames]
    assert decoder.junk == sum(len(before) for before, _, _ in frames) + len(tail)


@given(st.binary(max_size=200), addresses, texts)
def test_after_any_noise_the_next_start_byte_begins_a_frame(
    before: bytes, address: int, text: str
) -> None:
    decoder = Decoder()
    decoder.feed(before)
    assert decoder.feed(encode(address, text)) == [(address, text)]


@given(st.binary(max_size=200))
def test_every_byte_is_in_a_frame_or_junk(line: bytes) -> None:
    decoder = Decoder()
    framed = sum(len(encode(address, text)) for address, text in decoder.feed(line))
    decoder.feed(b"\x02")  # gives up what is unfinished
    assert framed + decoder.junk == len(line)
