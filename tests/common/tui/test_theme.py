"""Colours are told apart by everybody, on every terminal."""

from __future__ import annotations

from itertools import combinations

import pytest
from textual.color import Color
from textual.theme import Theme

from common.tui.theme import SIXTEEN_COLOURS, TRUE_COLOUR, name_for

MEANINGS = ("foreground", "primary", "accent", "success", "error")
GROUNDS = ("background", "surface", "panel")

ANSI = {
    *("#000000", "#800000", "#008000", "#808000", "#000080", "#800080", "#008080", "#c0c0c0"),
    *("#808080", "#ff0000", "#00ff00", "#ffff00", "#0000ff", "#ff00ff", "#00ffff", "#ffffff"),
}

# Machado, Oliveira, Fernandes: "A Physiologically-based Model for Simulation of Color Vision
# Deficiency", 2009; severity 1.0, linear RGB.
BLINDNESS = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(name: str) -> tuple[float, float, float]:
    def channel(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = Color.parse(name).rgb
    return channel(red), channel(green), channel(blue)


def luminance(name: str) -> float:
    red, green, blue = linear(name)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def colour(theme: Theme, name: str) -> str:
    value = getattr(theme, name)
    assert isinstance(value, str)
    return value


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("meaning", MEANINGS)
def test_everything_that_is_read_stands_out(meaning: str, ground: str) -> None:
    """WCAG 2.1, 1.4.3: 4.5 for text; the plain text of a screen gets 7 (1.4.6)."""
    least = 7 if meaning == "foreground" else 4.5
    assert contrast(colour(TRUE_COLOUR, meaning), colour(TRUE_COLOUR, ground)) >= least


@pytest.mark.parametrize("meaning", MEANINGS[1:])
def test_meanings_can_be_grounds_of_dark_letters(meaning: str) -> None:
    assert contrast(colour(TRUE_COLOUR, meaning), colour(TRUE_COLOUR, "background")) >= 4.5


@pytest.mark.parametrize("kind", BLINDNESS)
def test_meanings_differ_for_the_colour_blind(kind: str) -> None:
    def seen(name: str) -> list[float]:
        rgb = linear(colour(TRUE_COLOUR, name))
        return [sum(k * c for k, c in zip(row, rgb, strict=True)) for row in BLINDNESS[kind]]

    for one, other in combinations(MEANINGS, 2):
        distance = sum((a - b) ** 2 for a, b in zip(seen(one), seen(other), strict=True)) ** 0.5
        assert distance > 0.15, (one, other, distance)


@pytest.mark.parametrize("name", [*MEANINGS, *GROUNDS])
def test_sixteen_colours_are_exactly_those(name: str) -> None:
    assert colour(SIXTEEN_COLOURS, name) in ANSI


def test_meanings_differ_on_sixteen_colours() -> None:
    assert len({colour(SIXTEEN_COLOURS, name) for name in MEANINGS}) == len(MEANINGS)


@pytest.mark.parametrize(
    ("system", "theme"),
    [("truecolor", TRUE_COLOUR), ("256", TRUE_COLOUR), ("standard", SIXTEEN_COLOURS)],
)
def test_the_terminal_chooses_the_theme(system: str, theme: Theme) -> None:
    assert name_for(system) == theme.name
