"""Texts as the bytes that a board wants, and back."""

from __future__ import annotations

import re

from common.centre.signs.profile import Letters, Pad, Profile


def showable(profile: Profile, text: str, width: int) -> bool:
    """Whether a line of so many places can show `text`."""
    return (
        len(text) <= width and profile.glyphs.have(text) and coded(profile, text, width) is not None
    )


def coded(profile: Profile, text: str, width: int) -> bytes | None:
    """A text as the board wants its bytes, or None when it cannot be said so."""
    if profile.letters is Letters.UINT16:
        number = int(text) if text.isdecimal() else 0
        return (
            number.to_bytes(2, "big")
            if number < 1 << 16 and (text.isdecimal() or not text)
            else None
        )
    filled = {
        Pad.LEFT: text.rjust(width),
        Pad.RIGHT: text.ljust(width),
        Pad.NONE: text,
    }[profile.pad]
    try:
        if profile.letters is Letters.WIDE:
            return b"".join(bytes([0, byte]) for byte in filled.encode("ascii"))
        return filled.encode(profile.letters.value)
    except UnicodeEncodeError:
        return None


def slots(profile: Profile, width: int) -> dict[str, bytes]:
    """Regular expressions for what may stand in the slots of its frames."""
    one = {Letters.ASCII: b"[ -~]", Letters.WIDE: rb"(?:\x00[ -~])"}.get(profile.letters)
    least = 0 if profile.pad is Pad.NONE else width
    text = b".{2}" if one is None else one + b"{%d,%d}" % (least, width)
    blinks = sorted({profile.steady, profile.blinking})
    return {"text": text, "blink": b"|".join(re.escape(blink) for blink in blinks)}


def decoded(profile: Profile, data: bytes) -> str:
    """The text that stands in a frame; what is none is shown as question marks."""
    if profile.letters is Letters.UINT16:
        return str(int.from_bytes(data, "big"))
    if profile.letters is Letters.WIDE:
        return data[1::2].decode("ascii", "replace")
    return data.decode(profile.letters.value, "replace")
