"""Text from outside is composed, bounded, on one line, and free of what is not to be seen."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.refusal import Refusal
from common.domain.text import clean

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
TONES = "\u0300\u0301\u0303\u0309\u0323"


def code_of(text: str, limit: int = 200) -> str | None:
    try:
        clean(text, field="name", limit=limit)
    except Refusal as refusal:
        return refusal.code
    return None


@given(st.text(alphabet=LETTERS + LETTERS.upper() + TONES + " ", max_size=60))
def test_vietnamese_comes_out_composed_and_the_same(text: str) -> None:
    assert clean(text, field="name") == unicodedata.normalize("NFC", text).strip()


@pytest.mark.parametrize(
    "hidden",
    [
        *("\x00", "\x07", "\x1b", "\n", "\r", "\t", "\x7f", "\x85", "\x9b"),
        *("\u200b", "\u200e", "\u202e", "\u2066", "\ufeff", "\u00ad"),
        *("\u2028", "\u2029", "\ud800", "\ue000", "\uffff", "\U000e0041"),
    ],
)
def test_nothing_hidden_gets_in(hidden: str) -> None:
    assert code_of(f"a{hidden}b") == "text_control"


@given(st.text(max_size=80))
def test_whatever_gets_in_is_printable_and_on_one_line(text: str) -> None:
    try:
        cleaned = clean(text, field="name")
    except Refusal:
        return
    assert len(cleaned.splitlines()) <= 1
    assert all(c.isprintable() or unicodedata.category(c) == "Zs" for c in cleaned)
    assert clean(cleaned, field="name") == cleaned


def test_length_counts_what_people_see() -> None:
    assert code_of("e\u0302\u0301" * 10, limit=10) is None
    assert code_of("a" * 11, limit=10) == "text_too_long"


def test_markup_is_only_text() -> None:
    assert clean(" [b]x[/b] ", field="name") == "[b]x[/b]"
