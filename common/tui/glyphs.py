"""Capitals, digits, signs and Vietnamese marks on a grid 7 points high, to be read from afar.

Drawn for this project. The zero has no slash, the one has a foot, and strokes are a seventh of
the height, within the 1:6 to 1:8 that signage asks for. Points are `(x, y)`, y growing downwards
from the top of a capital: marks above are negative, the dot below lies past the foot.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

Point = tuple[int, int]
Shape = frozenset[Point]

HEIGHT = 7
"""Points of a capital without marks."""

_PICTURES = """
0 .###. #...# #...# #...# #...# #...# .###.
1 ..#.. .##.. ..#.. ..#.. ..#.. ..#.. .###.
2 .###. #...# ....# ...#. ..#.. .#... #####
3 .###. #...# ....# ..##. ....# #...# .###.
4 ...#. ..##. .#.#. #..#. ##### ...#. ...#.
5 ##### #.... ####. ....# ....# #...# .###.
6 ..##. .#... #.... ####. #...# #...# .###.
7 ##### ....# ....# ...#. ..#.. ..#.. ..#..
8 .###. #...# #...# .###. #...# #...# .###.
9 .###. #...# #...# .#### ....# ...#. .##..
A .###. #...# #...# ##### #...# #...# #...#
B ####. #...# #...# ####. #...# #...# ####.
C .###. #...# #.... #.... #.... #...# .###.
D ####. #...# #...# #...# #...# #...# ####.
Đ .####. .#...# .#...# ####.# .#...# .#...# .####.
E ##### #.... #.... ####. #.... #.... #####
F ##### #.... #.... ####. #.... #.... #....
G .###. #...# #.... #.### #...# #...# .###.
H #...# #...# #...# ##### #...# #...# #...#
I ### .#. .#. .#. .#. .#. ###
J ....# ....# ....# ....# ....# #...# .###.
K #...# #..#. #.#.. ##... #.#.. #..#. #...#
L #.... #.... #.... #.... #.... #.... #####
M #...# ##.## #.#.# #.#.# #...# #...# #...#
N #...# #...# ##..# #.#.# #..## #...# #...#
O .###. #...# #...# #...# #...# #...# .###.
P ####. #...# #...# ####. #.... #.... #....
Q .###. #...# #...# #...# #.#.# #..#. .##.#
R ####. #...# #...# ####. #.#.. #..#. #...#
S .###. #...# #.... .###. ....# #...# .###.
T ##### ..#.. ..#.. ..#.. ..#.. ..#.. ..#..
U #...# #...# #...# #...# #...# #...# .###.
V #...# #...# #...# #...# #...# .#.#. ..#..
W #...# #...# #...# #.#.# #.#.# ##.## #...#
X #...# #...# .#.#. ..#.. .#.#. #...# #...#
Y #...# #...# .#.#. ..#.. ..#.. ..#.. ..#..
Z ##### ....# ...#. ..#.. .#... #.... #####
- .... .... .... #### .... .... ....
– ..... ..... ..... ##### ..... ..... .....
> #.... .#... ..#.. ...#. ..#.. .#... #....
: . # . . . # .
. . . . . . . #
, .. .. .. .. .. .# #.
/ ....# ....# ...#. ..#.. .#... #.... #....
+ ..... ..#.. ..#.. ##### ..#.. ..#.. .....
% ##..# ##.#. ...#. ..#.. .#... .#.## #..##
( .# #. #. #. #. #. .#
) #. .# .# .# .# .# #.
! # # # # # . #
? .###. #...# ....# ...#. ..#.. ..... ..#..
"""

_ABOVE = {
    "\N{COMBINING ACUTE ACCENT}": "...#. ..#..",
    "\N{COMBINING GRAVE ACCENT}": ".#... ..#..",
    "\N{COMBINING HOOK ABOVE}": ".##.. ...#. ..#..",
    "\N{COMBINING TILDE}": ".#..# #.##.",
    "\N{COMBINING CIRCUMFLEX ACCENT}": "..#.. .#.#.",
    "\N{COMBINING BREVE}": "#...# .###.",
}
"""Marks over a letter five points wide, resting one point above it."""

_HORN = "\N{COMBINING HORN}"
_DOT = "\N{COMBINING DOT BELOW}"
_GAP = 1


def _shape(picture: list[str] | tuple[str, ...], left: int = 0, top: int = 0) -> Shape:
    return frozenset(
        (left + x, top + y)
        for y, row in enumerate(picture)
        for x, point in enumerate(row)
        if point == "#"
    )


_LETTERS: dict[str, tuple[int, Shape]] = {
    line[0]: (len(line.split()[1]), _shape(line.split()[1:]))
    for line in _PICTURES.strip().splitlines()
}
_LETTERS[" "] = (3, frozenset())


@lru_cache(maxsize=256)
def glyph(character: str) -> tuple[int, Shape]:
    """The width and the points of one letter, marks included. What is not drawn becomes `?`."""
    capital = unicodedata.normalize("NFC", character.upper())
    if capital in _LETTERS:
        return _LETTERS[capital]
    base, *marks = list(unicodedata.normalize("NFD", capital))
    width, points = _LETTERS.get(base, _LETTERS["?"])
    top = -_GAP
    for mark in marks:
        if mark == _HORN:
            points |= {(width, 0), (width, -1)}
        elif mark == _DOT:
            points |= {(width // 2, HEIGHT + _GAP)}
        elif mark in _ABOVE:
            picture = _ABOVE[mark].split()
            points |= _shape(picture, left=width // 2 - 2, top=top - len(picture))
            top -= len(picture) + _GAP
    left = min([0, *(x for x, _ in points)])
    right = max([width, *(x + 1 for x, _ in points)])
    return right - left, frozenset((x - left, y) for x, y in points)


def lettering(text: str) -> tuple[int, int, int, Shape]:
    """A line of text as `(width, top, bottom, points)`; `top` is 0 or, with marks, negative."""
    left, points = 0, set[Point]()
    for character in text:
        width, shape = glyph(character)
        points |= {(left + x, y) for x, y in shape}
        left += width + _GAP
    rows = [y for _, y in points]
    return max(0, left - _GAP), min([0, *rows]), max([HEIGHT - 1, *rows]), frozenset(points)
