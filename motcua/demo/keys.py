"""Keys and mouse as the bytes that a terminal sends, in xterm's notation.

Source: "XTerm Control Sequences", sections "PC-Style Function Keys" and "Extended coordinates".
"""

from __future__ import annotations

_LETTERED = {
    **{"up": "A", "down": "B", "right": "C", "left": "D", "end": "F", "home": "H"},
    **{"f1": "P", "f2": "Q", "f3": "R", "f4": "S"},
}
"""Keys that are `CSI letter`, or `SS3 letter` for the first function keys."""

_NUMBERED = {
    **{"insert": 2, "delete": 3, "pageup": 5, "pagedown": 6},
    **{"f5": 15, "f6": 17, "f7": 18, "f8": 19, "f9": 20, "f10": 21, "f11": 23, "f12": 24},
}
"""Keys that are `CSI number ~`."""

_SIMPLE = {"enter": b"\r", "tab": b"\t", "escape": b"\x1b", "backspace": b"\x7f", "space": b" "}

_CONTROLS = {
    **{"@": 0, "space": 0, "backslash": 28, "right_square_bracket": 29},
    **{"circumflex_accent": 30, "underscore": 31},
}
"""What Ctrl makes of keys that are no letters."""

_MODIFIERS = {"shift": 1, "alt": 2, "ctrl": 4}

_MOTION, _NO_BUTTON = 32, 3
_WHEEL = {"up": 64, "down": 65, "left": 66, "right": 67}


def typed(key: str, character: str | None) -> bytes:
    """The bytes of a key as Textual names it; empty for a key that has none.

    Args:
        key: such as `a`, `f1`, `ctrl+c`, `shift+tab`.
        character: what it types, if anything; any letter, also a Vietnamese one.
    """
    *pressed, name = key.split("+")
    modifiers = sum(_MODIFIERS.get(one, 0) for one in set(pressed))
    if character is not None and character.isprintable() and modifiers in (0, 1):
        return character.encode()
    if name in _LETTERED or name in _NUMBERED:
        return _special(name, modifiers)
    if key == "shift+tab":
        return b"\x1b[Z"
    escape = b"\x1b" if modifiers & 2 else b""
    if modifiers & 4:
        return escape + _control(name)
    if name in _SIMPLE:
        return escape + _SIMPLE[name]
    return escape + name.encode() if len(name) == 1 else b""


def _special(name: str, modifiers: int) -> bytes:
    if name in _NUMBERED:
        suffix = f";{modifiers + 1}~" if modifiers else "~"
        return f"\x1b[{_NUMBERED[name]}{suffix}".encode()
    letter = _LETTERED[name]
    if modifiers:
        return f"\x1b[1;{modifiers + 1}{letter}".encode()
    return f"\x1b{'O' if name.startswith('f') else '['}{letter}".encode()


def _control(name: str) -> bytes:
    if name in _CONTROLS:
        return bytes([_CONTROLS[name]])
    if len(name) == 1 and name.isalpha() and name.isascii():
        return bytes([ord(name.upper()) - 64])
    return b""


def pasted(text: str, *, bracketed: bool) -> bytes:
    """Pasted text; marked as such, it cannot end the mark by itself."""
    data = text.replace("\x1b", "").encode()
    return b"\x1b[200~" + data + b"\x1b[201~" if bracketed else data


def pressed(button: int, x: int, y: int, *, down: bool, modifiers: int = 0) -> bytes:
    """Mouse button 1 (left), 2 or 3 goes down or up on cell `(x, y)`, counted from 0."""
    return _mouse(button - 1 + modifiers, x, y, final="M" if down else "m")


def moved(button: int, x: int, y: int, *, modifiers: int = 0) -> bytes:
    """The mouse moves, with a button held or with none (0)."""
    held = button - 1 if button else _NO_BUTTON
    return _mouse(held + _MOTION + modifiers, x, y, final="M")


def scrolled(way: str, x: int, y: int, *, modifiers: int = 0) -> bytes:
    """The wheel turns `up`, `down`, `left` or `right` by one notch."""
    return _mouse(_WHEEL[way] + modifiers, x, y, final="M")


def mouse_modifiers(*, shift: bool, meta: bool, ctrl: bool) -> int:
    """The modifier keys held, as the mouse notation adds them up."""
    return 4 * shift + 8 * meta + 16 * ctrl


def _mouse(code: int, x: int, y: int, *, final: str) -> bytes:
    return f"\x1b[<{code};{x + 1};{y + 1}{final}".encode()
