"""One theme for every screen: calm, high contrast, told apart without telling red from green.

States differ by colour and by word or sign, never by colour alone. Blue, amber and vermilion stay
apart for all common kinds of colour blindness (Okabe and Ito, "Color Universal Design", 2008).
Where a terminal has sixteen colours, a second theme made of exactly those replaces the first.
"""

from __future__ import annotations

from textual.theme import Theme

TRUE_COLOUR = Theme(
    name="motcua",
    dark=True,
    primary="#8ecbff",
    secondary="#5f87af",
    accent="#ffb000",
    success="#4fd1b5",
    warning="#ffb000",
    error="#ff7a59",
    foreground="#f4f7fa",
    background="#0b1b2b",
    surface="#11273c",
    panel="#1b3a57",
)

SIXTEEN_COLOURS = Theme(
    name="motcua-16",
    dark=True,
    primary="#00ffff",
    secondary="#00ffff",
    accent="#ffff00",
    success="#00ff00",
    warning="#ffff00",
    error="#ff0000",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#000080",
)


def name_for(color_system: str | None) -> str:
    """The theme for a terminal: `truecolor`, `256`, `standard`, or None for no colour at all."""
    return (TRUE_COLOUR if color_system in {"truecolor", "256"} else SIXTEEN_COLOURS).name
