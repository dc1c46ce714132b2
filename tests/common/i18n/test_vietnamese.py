"""Search needs no accents; storage and drawing need one spelling."""

from __future__ import annotations

import unicodedata

import pytest

from common.i18n.vietnamese import fold, nfc, strip_accents


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Đất đai", "dat dai"),
        ("  SỔ   ĐỎ ", "so do"),
        ("Chứng thực – sao y", "chung thuc – sao y"),
        (unicodedata.normalize("NFD", "Hộ tịch"), "ho tich"),
    ],
)
def test_search_compares_plain_small_letters(typed: str, folded: str) -> None:
    assert fold(typed) == folded


def test_boards_get_plain_letters_of_the_same_length() -> None:
    assert strip_accents("QUẦY ƯU TIÊN, ĐƯỜNG") == "QUAY UU TIEN, DUONG"


def test_both_spellings_of_a_letter_become_one() -> None:
    assert nfc(unicodedata.normalize("NFD", "Ưu tiên")) == "Ưu tiên"
