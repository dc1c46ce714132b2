"""Vietnamese in code pages: every letter as its standard has it, and none that a printer obeys."""

from __future__ import annotations

import unicodedata

import pytest

from common.paper.fonts import ACCENTED
from hardware.printer.encoding.codepages import CodePage, capabilities, encoded

TEXT = "Số thứ tự: Đăng ký khai sinh — Ưu tiên"
PAGES = ("cp1258 52", "viscii 52", "tcvn3 30 31", "tcvn3 27")


def told(text: str, page: str) -> bytes:
    return encoded(text, CodePage.parse(page))


@pytest.mark.parametrize(
    ("page", "data"),
    [
        (
            "cp1258 52",
            b"\x1bt4S\xf4\xec th\xfd\xec t\xfd\xf2: \xd0\xe3ng ky\xec khai sinh - \xddu ti\xean",
        ),
        (
            "viscii 52",
            b"\x1bt4S\xaf th\xd1 t\xf1: \xd0\xe5ng k\xfd khai sinh - \xbfu ti\xean",
        ),
        (
            "tcvn3 30 31",
            b"\x1bt\x1eS\xe8 th\xf8 t\xf9: \x1bt\x1f\xa7\x1bt\x1e\xa8ng k\xfd khai sinh - "
            b"\x1bt\x1f\xadu ti\x1bt\x1e\xaan",
        ),
        (
            "tcvn3 27",
            b"\x1bt\x1bS\xe8 th\xf8 t\xf9: \xa7\xa8ng k\xfd khai sinh - \xa6u ti\xaan",
        ),
    ],
)
def test_the_golden_bytes_of_a_line(page: str, data: bytes) -> None:
    assert told(TEXT, page) == data


def test_one_page_of_tcvn_has_seven_capitals() -> None:
    """TCVN 5712 has Ă Â Ê Ô Ơ Ư Đ at A1 to A7; the others, with tones, are set small."""
    assert told("ĂÂÊÔƠƯĐ", "tcvn3 27") == b"\x1bt\x1b\xa1\xa2\xa3\xa4\xa5\xa6\xa7"
    assert told("Ế", "tcvn3 27") == told("ế", "tcvn3 27")


def test_cp1258_says_all_letters_by_letters_and_tones() -> None:
    for letter in ACCENTED:
        data = told(letter, "cp1258 52").removeprefix(b"\x1bt4")
        assert unicodedata.normalize("NFC", data.decode("cp1258")) == letter


@pytest.mark.parametrize("page", PAGES)
def test_two_spellings_of_a_text_are_the_same_bytes(page: str) -> None:
    decomposed = unicodedata.normalize("NFD", TEXT)
    assert decomposed != TEXT
    assert told(decomposed, page) == told(TEXT, page)


@pytest.mark.parametrize("page", ["viscii 52", "tcvn3 30 31"])
def test_every_letter_has_a_byte_of_its_own(page: str) -> None:
    """But for capitals that lie on control bytes, which are set as small letters."""
    codes = {letter: told(letter, page) for letter in ACCENTED}
    small = {"Ẳ", "Ẵ", "Ẫ", "Ỷ", "Ỹ", "Ỵ"} if page.startswith("viscii") else set()
    for letter in small:
        assert codes.pop(letter) == codes[letter.lower()]
    assert len(set(codes.values())) == len(codes)
    assert not any(code.endswith(b"?") for code in codes.values())


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_ever_sent_that_a_printer_obeys(page: str) -> None:
    switches = {b"\x1bt" + bytes([int(n)]) for n in page.split()[1:]}
    for letter in ACCENTED + "中№→\x1b\x10\x04\n…“”":
        data = told(letter, page)
        for switch in switches:
            data = data.replace(switch, b"")
        assert all(byte >= 0x20 for byte in data), letter


@pytest.mark.parametrize("page", PAGES)
def test_what_no_page_has_is_said_without_accents_or_not_at_all(page: str) -> None:
    assert told("Ş中", page)[3:] == b"S?"


@pytest.mark.parametrize(
    "text", ["", "cp1258", "cp1258 x", "cp437 0", "cp1258 30 31", "viscii 256"]
)
def test_what_is_no_code_page_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        CodePage.parse(text)


def test_the_icelandic_letter_of_the_library_is_not_ours() -> None:
    """python-escpos has Ð (U+00D0) where printers have Đ (U+0110)."""
    table = "".join(capabilities()["encodings"]["TCVN-3-2"]["data"])
    assert "Ð" in table
    assert "Đ" not in table
    assert told("Đ", "tcvn3 30 31") == b"\x1bt\x1e\x1bt\x1f\xa7"
