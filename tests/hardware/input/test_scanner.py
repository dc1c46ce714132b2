"""Bytes of scanners in, codes out, however the bytes are cut into portions."""

from __future__ import annotations

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.input.scanner import CANCEL, LONGEST, CodeReader, Repeats, code

DOSSIER = "H29.10-261122-0007"


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n"])
def test_a_code_ends_with_cr_or_lf(end: bytes) -> None:
    assert CodeReader().take(DOSSIER.encode() + end + b"A012" + end, 0) == [DOSSIER, "A012"]


def test_a_code_without_an_end_ends_with_a_silence() -> None:
    reader = CodeReader(silence_s=0.2)
    assert reader.take(b"A0", 0) == []
    assert reader.idle(0.1) == []
    assert reader.take(b"12", 0.15) == []
    assert reader.idle(0.3) == []
    assert reader.idle(0.36) == ["A012"]
    assert reader.idle(9) == []


def test_a_scan_that_was_interrupted_is_no_part_of_the_next() -> None:
    reader = CodeReader()
    reader.take(b"A0", 0)
    reader.forget()
    assert reader.take(b"B007\r", 1) == ["B007"]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"  A012\t", "A012"),
        (b"\x02A\x1d012\x03\x00", "A012"),
        ("\ufeffA\u200b01\u2028\u20292\u202e".encode(), "A012"),
        (unicodedata.normalize("NFD", "Nguyễn Văn Đậu").encode(), "Nguyễn Văn Đậu"),
        ("e\u200b\u0301".encode(), "é"),
        (b"A" * LONGEST, "A" * LONGEST),
        (b"A" * (LONGEST + 1), None),
        (b"", None),
        (b" \t\x00", None),
        (b"A\xff12", None),
        (b"A0" + CANCEL + b"12", None),
    ],
)
def test_a_code_is_composed_text_without_control_characters_or_nothing(
    data: bytes, text: str | None
) -> None:
    assert code(data) == text


def test_what_is_too_long_is_dropped_whole_and_the_next_code_is_read() -> None:
    reader = CodeReader()
    for _ in range(100):
        assert reader.take(b"9" * 100, 0) == []
    assert reader.take(b"9\rA012\r", 0) == ["A012"]
    assert reader.take(b"A012" + bytes(5000), 0) == []
    assert reader.take(b"3\r", 0) == []
    assert reader.take(b"A012" + bytes(5000), 0) == []
    assert reader.idle(9) == []


PARTS = st.lists(
    st.text(max_size=20).map(str.encode)
    | st.binary(max_size=20)
    | st.sampled_from([b"\r", b"\n", b"\r\n", CANCEL, b"9" * 1300, DOSSIER.encode()]),
    max_size=10,
)


@given(PARTS, st.lists(st.integers(0, 3000)))
def test_any_portions_give_the_same_codes(parts: list[bytes], cuts: list[int]) -> None:
    data = b"".join(parts)
    places = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    reader = CodeReader()
    cut = [
        found
        for begin, end in itertools.pairwise(places)
        for found in reader.take(data[begin:end], 0)
    ] + reader.idle(9)
    whole = CodeReader()
    assert cut == whole.take(data, 0) + whole.idle(9)


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_no_code_ever_has_control_characters_or_another_form(data: bytes) -> None:
    found = code(data)
    if found is not None:
        assert 0 < len(found) <= LONGEST
        assert found == unicodedata.normalize("NFC", found).strip()
        assert not any(unicodedata.category(one).startswith("C") for one in found)


def test_the_same_code_within_two_seconds_is_the_same_scan() -> None:
    repeats = Repeats()
    assert [repeats.is_new("A012", now) for now in (0, 1.9, 3.8, 5.8)] == [True, False, False, True]


def test_two_codes_side_by_side_are_each_scanned_once() -> None:
    repeats = Repeats()
    scanned = [("A012", 0.0), ("B007", 0.5), ("A012", 1.0), ("B007", 1.5)]
    assert [repeats.is_new(*one) for one in scanned] == [True, True, False, False]
