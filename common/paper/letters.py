"""Lines of text as dots: measured, broken, shrunk, and drawn whole to the last dot."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageDraw

from common.paper.fonts import Weight, font

_ELLIPSIS = "…"
_UNBROKEN = re.compile(r"\S+(?: [–—-](?= ))?")
"""A word, with the dash after it: no line begins with one."""
_WORD_SPACE = 0.27
"""Blank between the ink of two words, in sizes of the font."""
_SHRINK = 0.85
"""A line gives up this much of its size before it is broken in two."""


@dataclass(frozen=True, slots=True)
class Style:
    """A weight of the font, the wished size, the least size still legible, in dots, and how many
    lines a text may take."""

    weight: Weight
    size: int
    least: int
    lines: int = 2


@dataclass(frozen=True, slots=True)
class Fit:
    """A text in lines, and the size at which they fit; `cut` when not all of it did."""

    lines: tuple[str, ...]
    size: int
    cut: bool = False


def composed(text: str) -> str:
    """One line of composed letters (NFC): the font has no others."""
    return " ".join(unicodedata.normalize("NFC", text).split())


@lru_cache(maxsize=1024)
def fit(text: str, style: Style, width: int) -> Fit:
    """The lines to set and their size: few lines if little shrinking will do, else more."""
    if not text:
        return Fit((), style.size)
    for count in range(1, style.lines + 1):
        last = count == style.lines
        least = style.least if last else max(style.least, int(style.size * _SHRINK))
        for size in range(style.size, least - 1, -1):
            lines = _broken(text, style.weight, size, width, count)
            if lines:
                return Fit(lines, size)
    return Fit(_shortened(text, style, width), style.least, cut=True)


@lru_cache(maxsize=1024)
def fit_whole(text: str, style: Style, width: int) -> Fit:
    """One line, however small it must become: for numbers, of which nothing may be left out."""
    size = style.size
    while size > 1 and measure(text, style.weight, size) > width:
        size -= 1
    return Fit((text,) if text else (), size, cut=size < style.least)


def _broken(text: str, weight: Weight, size: int, width: int, most: int) -> tuple[str, ...]:
    """`text` in at most `most` lines, as even as they can be; nothing where it does not fit."""
    lines = _wrapped(text, weight, size, width)
    if len(lines) > most or any(measure(line, weight, size) > width for line in lines):
        return ()
    if len(lines) == 1:
        return lines

    def few_enough(narrower: int) -> bool:
        return len(_wrapped(text, weight, size, narrower)) <= len(lines)

    widest_word = max(measure(word, weight, size) for word in _UNBROKEN.findall(text))
    tightest = bisect_left(range(width), True, lo=widest_word, key=few_enough)
    return _wrapped(text, weight, size, tightest)


def _wrapped(text: str, weight: Weight, size: int, width: int) -> tuple[str, ...]:
    """Every line as full as it can be; a word that is too wide stands alone."""
    lines: list[str] = []
    for word in _UNBROKEN.findall(text):
        longer = f"{lines[-1]} {word}" if lines else ""
        if longer and measure(longer, weight, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def _shortened(text: str, style: Style, width: int) -> tuple[str, ...]:
    """Full lines of what does not fit even at the least size; the rest is an ellipsis."""

    def longest(rest: str, tail: str) -> str:
        def needed(taken: int) -> int:
            return measure(rest[:taken].rstrip() + tail, style.weight, style.least)

        return rest[: max(bisect_right(range(len(rest) + 1), width, key=needed) - 1, 0)]

    lines = []
    for _ in range(style.lines - 1):
        line = longest(text, "")
        if " " in line and line != text:
            line = line[: line.rindex(" ")]
        lines.append(line.rstrip())
        text = text[len(line) :].lstrip()
    last = longest(text, _ELLIPSIS).rstrip() + _ELLIPSIS
    return (*filter(None, lines), last)


@lru_cache(maxsize=4096)
def _box(text: str, weight: Weight, size: int) -> tuple[int, int, int, int]:
    """The ink around the baseline's left end: left, top (negative is above), right, bottom."""
    left, top, right, bottom = font(weight, size).getbbox(text, mode="1", anchor="ls")
    return int(left), int(top), int(right), int(bottom)


@lru_cache(maxsize=4096)
def _words(text: str, weight: Weight, size: int) -> tuple[tuple[str, int], ...]:
    """Each word with the place of its pen, the ink of the first beginning at 0.

    Words are set apart by their ink: the horn of a final Ư or Ơ hangs over the font's own space.
    """
    placed, x = [], 0
    for word in text.split():
        left, _, right, _ = _box(word, weight, size)
        placed.append((word, x - left))
        x += right - left + round(size * _WORD_SPACE)
    return tuple(placed)


def measure(text: str, weight: Weight, size: int) -> int:
    """How many dots wide the ink of one line is."""
    words = _words(text, weight, size)
    return words[-1][1] + _box(words[-1][0], weight, size)[2] if words else 0


def rise(text: str, weight: Weight, size: int) -> int:
    """How far the strip of `line` reaches above the baseline."""
    boxes = (_box(word, weight, size) for word, _ in _words(text, weight, size))
    return max([round(size * 0.74), *(-top for _, top, _, _ in boxes)])


@lru_cache(maxsize=64)
def line(text: str, weight: Weight, size: int) -> Image.Image:
    """One line as a mask (1 = ink), whole to the last dot.

    Stacked accents (Ế, Ậ) overshoot the ascent and descent the font declares, so the strip is as
    high as the ink itself; capitals and descenders are its least height, for an even rhythm.
    """
    above = rise(text, weight, size)
    words = _words(text, weight, size)
    below = max([round(size * 0.14), *(_box(word, weight, size)[3] for word, _ in words)])
    strip = Image.new("1", (measure(text, weight, size), above + below), 0)
    for word, pen in words:
        left, top, _, _ = _box(word, weight, size)
        strip.paste(1, (pen + left, above + top), _word(word, weight, size))
    return strip


def _word(word: str, weight: Weight, size: int) -> Image.Image:
    """The ink of one word: most words of a slip are those of the slip before, but for its
    numbers and hours, which would only fill the memory."""
    drawn_once = any(letter.isdigit() for letter in word)
    return _inked(word, weight, size) if drawn_once else _kept(word, weight, size)


@lru_cache(maxsize=1024)
def _kept(word: str, weight: Weight, size: int) -> Image.Image:
    return _inked(word, weight, size)


def _inked(word: str, weight: Weight, size: int) -> Image.Image:
    left, top, right, bottom = _box(word, weight, size)
    ink = Image.new("1", (right - left, bottom - top), 0)
    draw = ImageDraw.Draw(ink)
    draw.fontmode = "1"
    draw.text((-left, -top), word, fill=1, font=font(weight, size), anchor="ls")
    return ink
