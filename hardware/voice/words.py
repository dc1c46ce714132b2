"""How numbers are read out: as the names of clips, and what each clip says.

Names are short and plain, because they are file names and somebody may have to record them:
`0`–`9` digits, `a`–`z` and `dd` letters, the rest as the word without its accents.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

Names = tuple[str, ...]
"""Clips to be said one after the other."""

GREATEST = 9999


class Region(StrEnum):
    """How Vietnamese is spoken here."""

    NORTH = "north"
    CENTRAL = "central"
    SOUTH = "south"


DIGITS: Mapping[str, tuple[str, ...]] = {
    "vi": ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"),
    "en": ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
}

LETTERS: Mapping[str, dict[str, str]] = {
    "vi": {
        "a": "a", "b": "bê", "c": "xê", "d": "dê", "dd": "đê", "e": "e", "f": "ép-phờ", "g": "giê",
        "h": "hát", "i": "i", "j": "ji", "k": "ca", "l": "e-lờ", "m": "em-mờ", "n": "en-nờ",
        "o": "o", "p": "pê", "q": "quy", "r": "e-rờ", "s": "ét-sì", "t": "tê", "u": "u", "v": "vê",
        "w": "vê kép", "x": "ích-xì", "y": "i dài", "z": "dét",
    },
    "en": {letter: letter.upper() for letter in "abcdefghijklmnopqrstuvwxyz"} | {"dd": "D"},
}  # fmt: skip

_SIGNS = frozenset((*"0123456789", *LETTERS["vi"]))

_SOUTHERN = {"linh": "le", "nghin": "ngan"}
"""What the south, and mostly the centre, say instead."""

_VI_NUMBERS = {
    "10": "mười",
    "muoi": "mươi",
    "mot": "mốt",
    "tu": "tư",
    "lam": "lăm",
    "linh": "linh",
    "le": "lẻ",
    "tram": "trăm",
    "nghin": "nghìn",
    "ngan": "ngàn",
}
_EN_TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen",
)  # fmt: skip
_EN_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_EN_NUMBERS = (
    {str(10 + n): word for n, word in enumerate(_EN_TEENS)}
    | {str(20 + 10 * n): word for n, word in enumerate(_EN_TENS)}
    | {"hundred": "hundred", "thousand": "thousand", "and": "and"}
)


def number_words(lang: str, region: Region) -> dict[str, str]:
    """Every clip that numbers need here, with what it says."""
    digits = {str(n): word for n, word in enumerate(DIGITS[lang])}
    if lang == "en":
        return digits | LETTERS["en"] | _EN_NUMBERS
    foreign = _SOUTHERN.keys() if region is not Region.NORTH else set(_SOUTHERN.values())
    numbers = {name: word for name, word in _VI_NUMBERS.items() if name not in foreign}
    return digits | LETTERS["vi"] | numbers


def spelled(number: str) -> Names:
    """A ticket's number, sign by sign: `Đ012` is `dd 0 1 2`. What has no name is left out."""
    names = ("dd" if sign == "đ" else sign for sign in number.lower())
    return tuple(name for name in names if name in _SIGNS)


def cardinal(n: int, lang: str, region: Region) -> Names:
    """A counter's number as a number, 1 to 9999."""
    if not 1 <= n <= GREATEST:
        raise ValueError(f"{n} is not between 1 and {GREATEST}")
    if lang == "en":
        return _english(n)
    names = _vietnamese(n)
    if region is Region.NORTH:
        return names
    return tuple(_SOUTHERN.get(name, name) for name in names)


def _vietnamese(n: int) -> Names:
    thousands, below = divmod(n, 1000)
    if not thousands:
        return _vi_hundreds(below)
    return (str(thousands), "nghin", *(_vi_hundreds(below, spoken=True) if below else ()))


def _vi_hundreds(n: int, *, spoken: bool = False) -> Names:
    """Below 1000; `spoken` has the hundreds said even where there are none: không trăm."""
    hundreds, below = divmod(n, 100)
    if not hundreds and not spoken:
        return _vi_tens(below)
    head = (str(hundreds), "tram")
    if not below:
        return head
    return (*head, *(() if below >= 10 else ("linh",)), *_vi_tens(below))


def _vi_tens(n: int) -> Names:
    tens, unit = divmod(n, 10)
    if not tens:
        return (str(unit),)
    head = ("10",) if tens == 1 else (str(tens), "muoi")
    changed = {5: "lam"} if tens == 1 else {1: "mot", 4: "tu", 5: "lam"}
    return (*head, changed.get(unit, str(unit))) if unit else head


def _english(n: int) -> Names:
    thousands, below = divmod(n, 1000)
    hundreds, small = divmod(below, 100)
    names: Names = (str(thousands), "thousand") if thousands else ()
    if hundreds:
        names += (str(hundreds), "hundred")
    if not small:
        return names
    return (*names, *(("and",) if names else ()), *_en_small(small))


def _en_small(n: int) -> Names:
    if n < 20 or n % 10 == 0:
        return (str(n),)
    return (str(n - n % 10), str(n % 10))
