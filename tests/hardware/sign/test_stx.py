"""The STX/ETX codec against the bytes of the board's manual, and its decoder against any line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.centre.signs.glyphs import Glyphs
from common.domain.refusal import Refusal
from hardware.sign.hearing import Ear

from .boards import ED400D, frame, stx

addresses = st.integers(1, 99)
texts = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=4)
noise = st.binary(max_size=12).map(lambda data: data.replace(b"\x02", b""))


def test_the_frame_of_the_manual() -> None:
    golden = bytes.fromhex("02 30 35 31 30 32 33 03")
    assert frame(5, "1023") == golden


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
    assert frame(address, text) == bytes.fromhex(golden)


def test_a_wide_board_shows_words() -> None:
    assert stx(width=8, glyphs=Glyphs.ASCII).showable("TAM NGHI")
    assert frame(5, "TAM NGHI", width=8) == b"\x0205TAM NGHI\x03"


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
    board = stx(glyphs=glyphs)
    assert board.showable(text) is showable
    if not showable:
        with pytest.raises(Refusal, match="sign_text"):
            board.show((text,))


@pytest.mark.parametrize("address", [-1, 0, 100])
def test_addresses_beyond_two_digits_are_refused(address: int) -> None:
    with pytest.raises(Refusal, match="sign_address"):
        stx(address)


@given(st.lists(st.tuples(addresses, texts)), st.data())
def test_a_board_hears_what_was_sent_in_any_portions(
    frames: list[tuple[int, str]], data: st.DataObject
) -> None:
    line = b"".join(frame(address, text) for address, text in frames)
    cuts = data.draw(st.lists(st.integers(0, len(line))).map(sorted))
    ear = Ear(ED400D, 4)
    read = []
    for start, end in zip([0, *cuts], [*cuts, len(line)], strict=True):
        read += heard(ear, line[start:end])
    assert read == [(address, text.rjust(4)) for address, text in frames]
    assert ear.junk == 0


@given(st.lists(st.tuples(noise, addresses, texts)))
def test_noise_between_frames_costs_no_frame_and_is_counted(
    frames: list[tuple[bytes, int, str]],
) -> None:
    ear = Ear(ED400D, 4)
    line = b"".join(before + frame(address, text) for before, address, text in frames)
    assert heard(ear, line) == [(address, text.rjust(4)) for _, address, text in frames]
    assert ear.junk == sum(len(before) for before, _, _ in frames)


def heard(ear: Ear, data: bytes) -> list[tuple[int, str | None]]:
    return [(one.address, one.text) for one in ear.take(data)]
