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
        data = filled.encode("ascii")
    except UnicodeEncodeError:
        return None
    if profile.letters is Letters.WIDE:
        return b"".join(bytes([0, byte]) for byte in data)
    return _masked(profile, data)


def _masked(profile: Profile, data: bytes) -> bytes | None:
    """What is sent for letters that mean something else to the board; None where nothing can be."""
    sent = [profile.masked.get(byte, bytes([byte])) for byte in data]
    return b"".join(sent) if all(sent) else None


def slots(profile: Profile, width: int) -> dict[str, bytes]:
    """Regular expressions for what may stand in the slots of its frames."""
    one = {Letters.ASCII: _letter(profile), Letters.WIDE: rb"(?:\x00[ -~])"}.get(profile.letters)
    least = 0 if profile.pad is Pad.NONE else width
    text = b".{2}" if one is None else one + b"{%d,%d}" % (least, width)
    blinks = sorted({profile.steady, profile.blinking})
    return {"text": text, "blink": b"|".join(re.escape(blink) for blink in blinks)}


def _letter(profile: Profile) -> bytes:
    """What one letter may look like on the line."""
    if not profile.masked:
        return b"[ -~]"
    masks = b"".join(re.escape(mask) + b"|" for mask in profile.masked.values() if mask)
    return b"(?:%s(?![%s])[ -~])" % (masks, re.escape(bytes(profile.masked)))


def decoded(profile: Profile, data: bytes) -> str:
    """The text that stands in a frame; what is none is shown as question marks."""
    if profile.letters is Letters.UINT16:
        return str(int.from_bytes(data, "big"))
    if profile.letters is Letters.WIDE:
        return data[1::2].decode("ascii", "replace")
    return _unmasked(profile, data).decode("ascii", "replace")


def _unmasked(profile: Profile, data: bytes) -> bytes:
    letters = {mask: bytes([letter]) for letter, mask in profile.masked.items() if mask}
    if not letters:
        return data
    return re.sub(b"|".join(map(re.escape, letters)), lambda found: letters[found[0]], data)
