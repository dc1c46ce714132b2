"""What printers say, with bytes from real ones, in any mixture and any chunks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.printer.status import (
    AutoStatus,
    Paper,
    PrinterStatus,
    ProcessId,
    Queued,
    RealTime,
    Reply,
    ReplyParser,
    Unknown,
    status_from_answers,
    status_from_auto,
)


@pytest.mark.parametrize(
    ("answers", "fault", "paper"),
    [
        ("12 12 12 12", None, Paper.OK),
        ("16 12 12 12", None, Paper.OK),  # drawer pin high, as TM-T20II and XP-S260M say
        ("12 12 12 1e", None, Paper.NEAR_END),
        ("1a 32 12 7e", "paper_out", Paper.OUT),
        ("1a 32 12 72", "paper_out", Paper.OUT),
        ("1a 16 12 12", "cover_open", Paper.OK),
        ("1a 52 1a 12", "cutter_error", Paper.OK),
        ("1a 52 32 12", "unrecoverable", Paper.OK),
        ("1a 52 16 12", "mechanical", Paper.OK),
        ("1a 52 12 12", "mechanical", Paper.OK),
        ("1a 12 52 12", "head_hot", Paper.OK),
        ("1a 12 12 12", "not_ready", Paper.OK),
    ],
)
def test_answers_to_the_four_questions(answers: str, fault: str | None, paper: Paper) -> None:
    status = status_from_answers(list(bytes.fromhex(answers)))
    assert (status.fault, status.paper) == (fault, paper)


@pytest.mark.parametrize(
    ("auto", "fault", "paper"),
    [
        ("10 00 00 00", None, Paper.OK),
        ("14 00 00 0f", None, Paper.OK),  # TM-T20II
        ("10 00 03 00", None, Paper.NEAR_END),
        ("18 00 0f 00", "paper_out", Paper.OUT),
        ("38 00 00 00", "cover_open", Paper.OK),
        ("18 08 00 00", "cutter_error", Paper.OK),
        ("18 04 00 00", "mechanical", Paper.OK),
        ("18 20 00 00", "unrecoverable", Paper.OK),
        ("18 40 00 00", "head_hot", Paper.OK),
        ("18 01 00 00", "not_ready", Paper.OK),
    ],
)
def test_automatic_status(auto: str, fault: str | None, paper: Paper) -> None:
    status = status_from_auto(AutoStatus(bytes.fromhex(auto)))
    assert (status.fault, status.paper) == (fault, paper)


def test_the_bits_of_both_statuses_differ_but_say_the_same() -> None:
    asked = status_from_answers(list(bytes.fromhex("1a 32 12 7e")))
    pushed = status_from_auto(AutoStatus(bytes.fromhex("18 00 0f 00")))
    assert asked == pushed == PrinterStatus(paper=Paper.OUT, offline=True)


def test_replies_are_told_apart() -> None:
    stream = bytes.fromhex("12 14 00 00 0f 00 37 22 50303031 00 03 16")
    assert ReplyParser().feed(stream) == [
        RealTime(0x12),
        AutoStatus(bytes.fromhex("14 00 00 0f")),
        Queued(0x00),
        ProcessId(b"P001"),
        Queued(0x03),
        RealTime(0x16),
    ]


def test_the_tail_of_a_broken_status_is_never_taken_for_a_fence() -> None:
    stream = bytes.fromhex("10 12 00 12 00 00")
    assert ReplyParser().feed(stream) == [
        RealTime(0x12),
        RealTime(0x12),
        AutoStatus(bytes.fromhex("10 00 00 00")),
    ]


def test_a_status_begun_anew_replaces_the_broken_one() -> None:
    parser = ReplyParser()
    assert parser.feed(bytes.fromhex("10 00 18 00 0f 00")) == [
        Unknown(bytes.fromhex("10 00")),
        AutoStatus(bytes.fromhex("18 00 0f 00")),
    ]
    assert parser.unknown == 2


def test_noise_and_foreign_blocks_are_counted() -> None:
    parser = ReplyParser()
    noise = bytes.fromhex("11 13 ff 80") + b"\x5fEPSON\x00" + b"\x37\x25\x00"
    assert all(isinstance(reply, Unknown) for reply in parser.feed(noise))
    assert parser.unknown == len(noise)
    assert parser.feed(b"\x12") == [RealTime(0x12)], "and it goes on listening"


def test_a_block_without_end_does_not_swallow_everything() -> None:
    parser = ReplyParser()
    assert len(parser.feed(b"\x37" + b"x" * 79)) == 1
    assert parser.feed(b"\x12") == [RealTime(0x12)]


whole_replies = st.one_of(
    st.integers(0, 255).map(lambda b: bytes([(b & 0x6C) | 0x12])),
    st.tuples(*[st.integers(0, 255)] * 4).map(
        lambda t: bytes([(t[0] & 0x6C) | 0x10, *(b & 0x6F for b in t[1:])])
    ),
    st.integers(0, 15).map(lambda b: bytes([b])),
    st.binary(min_size=4, max_size=4).map(
        lambda b: b"\x37\x22" + bytes(0x20 + x % 95 for x in b) + b"\x00"
    ),
)


def in_chunks(stream: bytes, cuts: list[int]) -> list[Reply]:
    parser = ReplyParser()
    edges = sorted({0, len(stream), *(cut % (len(stream) + 1) for cut in cuts)})
    return [reply for begin, end in pairwise(edges) for reply in parser.feed(stream[begin:end])]


@given(st.lists(whole_replies), st.lists(st.integers(0, 1000)))
def test_any_chunking_of_replies_gives_the_same(replies: list[bytes], cuts: list[int]) -> None:
    stream = b"".join(replies)
    heard = in_chunks(stream, cuts)
    assert heard == ReplyParser().feed(stream)
    assert len(heard) == len(replies)
    assert not any(isinstance(reply, Unknown) for reply in heard)


@given(st.binary(max_size=400), st.lists(st.integers(0, 1000)))
def test_any_chunking_of_anything_gives_the_same(stream: bytes, cuts: list[int]) -> None:
    whole, parts = ReplyParser(), ReplyParser()
    heard = whole.feed(stream)
    assert [reply for byte in stream for reply in parts.feed(bytes([byte]))] == heard
    assert in_chunks(stream, cuts) == heard
    assert whole.unknown == parts.unknown <= len(stream)
