"""What a scanner read is told apart by its form; nothing damaged is guessed, no person is kept."""

from __future__ import annotations

import unicodedata
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.scan import (
    LONGEST,
    BatchCode,
    DossierCode,
    IdentityCard,
    NumberCode,
    Scan,
    SlipCode,
    UnknownCode,
    classify,
)

CARD = "001085012345|012345678|Nguyễn Thị Ánh|01021985|Nữ|Thôn Đoài, xã Dân Hải|05052021"
TOKEN = "QR2QR9UHJ8"
INVISIBLE = st.text(alphabet=" \t\r\n\x00\x1d\u200b\ufeff\u00a0", max_size=4)


def cased(text: str, upper: list[bool]) -> str:
    return "".join(c.upper() if up else c.lower() for c, up in zip(text, upper, strict=False))


@pytest.mark.parametrize(
    ("text", "scan"),
    [
        (f"MC:{TOKEN}", SlipCode(TOKEN)),
        (f" mc: {TOKEN.lower()}\r\n", SlipCode(TOKEN)),
        ("a012", NumberCode("A012")),
        ("0012\n", NumberCode("0012")),
        ("H21.25-251107-0042", DossierCode("H21.25-251107-0042")),
        ("h21.25 - 251107 - 0042", DossierCode("H21.25-251107-0042")),
        ("H55.242-230612-0001", DossierCode("H55.242-230612-0001")),
        ("000.00.12.H10-180612-0001", DossierCode("000.00.12.H10-180612-0001")),
        ("G12-251231-10001", DossierCode("G12-251231-10001")),
        ("bg-261123-12", BatchCode("BG-261123-12")),
        (CARD, IdentityCard()),
        (unicodedata.normalize("NFD", CARD), IdentityCard()),
        (CARD + "|" + "x" * LONGEST, IdentityCard()),
        ("001085012345", IdentityCard()),
    ],
)
def test_a_code_is_known_by_its_form(text: str, scan: Scan) -> None:
    assert classify(text) == scan


@pytest.mark.parametrize(
    "text",
    [
        "",
        "MC:",
        f"MC:{TOKEN[:5]}",
        f"MC:{TOKEN}|{TOKEN}",
        f"MC:{TOKEN}\nMC:{TOKEN}",
        "MC:QR2QR9ÛHJ8",  # typed through an input method
        f"MX:{TOKEN}",
        "Á12",
        "Đ01",
        "ſ01",
        "A0１２",
        "A01\n2",
        "A012" + " " * LONGEST + "7",
        "H21.25-251307-0042",
        "H21.25-251107-0042 17",
        "H21.25-251107",
        "8934563138165",
        "012345678",
        "https://example.vn/?ma=H21.25-251107-0042",
    ],
)
def test_what_is_damaged_or_strange_is_unknown(text: str) -> None:
    assert classify(text) == UnknownCode()


@given(
    st.sampled_from([f"MC:{TOKEN}", "A012", "H21.25-251107-0042"]),
    st.lists(st.booleans(), min_size=20, max_size=20),
    INVISIBLE,
    INVISIBLE,
)
def test_case_and_what_cannot_be_seen_around_it_change_nothing(
    text: str, upper: list[bool], before: str, after: str
) -> None:
    assert classify(before + cased(text, upper) + after) == classify(text)


@given(st.from_regex(r"[0-9]{12}\|", fullmatch=True), st.text())
def test_nothing_of_an_identity_card_is_kept(number: str, rest: str) -> None:
    assert asdict(classify(number + rest)) == {}


@given(st.text(max_size=LONGEST + 20))
def test_any_text_is_told_apart_and_what_is_kept_of_it_is_plain(text: str) -> None:
    assert all(word.isascii() and word.isprintable() for word in asdict(classify(text)).values())


def test_others_see_the_end_of_a_dossier_code_only() -> None:
    assert DossierCode("000.00.12.H10-180612-0001").masked == "…180612-0001"
