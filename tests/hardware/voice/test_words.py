"""Numbers as they are read out, held against rules that are written here a second time."""

from __future__ import annotations

import re

import pytest

from hardware.voice.words import GREATEST, Region, cardinal, number_words, spelled

DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
PLACES = ["", "mươi", "trăm", "nghìn"]

CHANGES = [
    (r" không trăm không mươi không$", ""),
    (r" không mươi không$", ""),
    (r"không mươi", "linh"),
    (r"một mươi", "mười"),
    (r"(mười|mươi) không$", r"\1"),
    (r"(mười|mươi) năm$", r"\1 lăm"),
    (r"mươi một$", "mươi mốt"),
    (r"mươi bốn$", "mươi tư"),
]
"""From a number read place by place to the way it is said, in this order."""

UNITS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen"""
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
ENGLISH = dict(zip(UNITS.split(), range(20), strict=True)) | dict(
    zip(TENS.split(), range(20, 100, 10), strict=True)
)


def said(n: int, lang: str, region: Region) -> str:
    words = number_words(lang, region)
    return " ".join(words[name] for name in cardinal(n, lang, region))


def places_of(digits: str) -> list[tuple[int, str]]:
    return [(len(digits) - 1 - at, digit) for at, digit in enumerate(digits)]


def by_the_rule(n: int, region: Region) -> str:
    places = [(DIGITS[int(d)], PLACES[p]) for p, d in places_of(str(n))]
    text = " ".join(f"{digit} {place}".strip() for digit, place in places)
    for before, after in CHANGES:
        text = re.sub(before, after, text)
    if region is not Region.NORTH:
        text = text.replace("linh", "lẻ").replace("nghìn", "ngàn")
    return text


@pytest.mark.parametrize("region", list(Region))
def test_every_number_up_to_9999_is_read_by_the_rule(region: Region) -> None:
    wrong = [n for n in range(1, GREATEST + 1) if said(n, "vi", region) != by_the_rule(n, region)]
    assert wrong == []


@pytest.mark.parametrize(
    ("n", "north", "south"),
    [
        (1, "một", "một"),
        (5, "năm", "năm"),
        (10, "mười", "mười"),
        (11, "mười một", "mười một"),
        (14, "mười bốn", "mười bốn"),
        (15, "mười lăm", "mười lăm"),
        (21, "hai mươi mốt", "hai mươi mốt"),
        (24, "hai mươi tư", "hai mươi tư"),
        (40, "bốn mươi", "bốn mươi"),
        (55, "năm mươi lăm", "năm mươi lăm"),
        (101, "một trăm linh một", "một trăm lẻ một"),
        (105, "một trăm linh năm", "một trăm lẻ năm"),
        (115, "một trăm mười lăm", "một trăm mười lăm"),
        (1000, "một nghìn", "một ngàn"),
        (1005, "một nghìn không trăm linh năm", "một ngàn không trăm lẻ năm"),
        (1023, "một nghìn không trăm hai mươi ba", "một ngàn không trăm hai mươi ba"),
        (2100, "hai nghìn một trăm", "hai ngàn một trăm"),
    ],
)
def test_numbers_that_are_easily_read_wrong(n: int, north: str, south: str) -> None:
    assert said(n, "vi", Region.NORTH) == north
    assert said(n, "vi", Region.SOUTH) == said(n, "vi", Region.CENTRAL) == south


def value_of(english: str) -> int:
    total = current = 0
    for word in english.split():
        if word == "thousand":
            total, current = total + current * 1000, 0
        elif word == "hundred":
            current *= 100
        elif word != "and":
            current += ENGLISH[word]
    return total + current


def test_every_english_number_means_what_it_should() -> None:
    texts = [said(n, "en", Region.NORTH) for n in range(1, GREATEST + 1)]
    assert [value_of(text) for text in texts] == list(range(1, GREATEST + 1))
    assert texts[1022] == "one thousand and twenty three"
    assert texts[1110] == "one thousand one hundred and eleven"


@pytest.mark.parametrize("n", [0, -1, GREATEST + 1])
def test_a_number_that_nobody_would_understand_is_refused(n: int) -> None:
    with pytest.raises(ValueError, match="not between"):
        cardinal(n, "vi", Region.NORTH)


def test_a_ticket_is_spelled_sign_by_sign() -> None:
    words = number_words("vi", Region.NORTH)
    assert [words[name] for name in spelled("A012")] == ["a", "không", "một", "hai"]
    assert [words[name] for name in spelled("BC245")] == ["bê", "xê", "hai", "bốn", "năm"]
    assert spelled("Đ7") == ("dd", "7")
    assert spelled("A-0 1٣") == ("a", "0", "1")


def test_no_two_clips_say_the_same_and_each_region_has_its_own_words() -> None:
    for region in Region:
        words = number_words("vi", region)
        assert len(set(words.values())) == len(words)
    north, south = (number_words("vi", region) for region in (Region.NORTH, Region.SOUTH))
    assert north.keys() - south.keys() == {"linh", "nghin"}
    assert south.keys() - north.keys() == {"le", "ngan"}
