"""Keys and mouse reach a program as its terminal would send them."""

from __future__ import annotations

import pytest
from textual._xterm_parser import XTermParser
from textual.events import Key

from motcua.demo import keys


@pytest.mark.parametrize(
    ("key", "character", "expected"),
    [
        ("a", "a", b"a"),
        ("ế", "ế", "ế".encode()),
        ("upper_a", "A", b"A"),
        ("space", " ", b" "),
        ("question_mark", "?", b"?"),
        ("enter", "\r", b"\r"),
        ("tab", "\t", b"\t"),
        ("shift+tab", None, b"\x1b[Z"),
        ("escape", "\x1b", b"\x1b"),
        ("backspace", "\x7f", b"\x7f"),
        ("up", None, b"\x1b[A"),
        ("shift+up", None, b"\x1b[1;2A"),
        ("ctrl+right", None, b"\x1b[1;5C"),
        ("home", None, b"\x1b[H"),
        ("delete", None, b"\x1b[3~"),
        ("ctrl+pagedown", None, b"\x1b[6;5~"),
        ("f1", None, b"\x1bOP"),
        ("f4", None, b"\x1bOS"),
        ("f5", None, b"\x1b[15~"),
        ("f10", None, b"\x1b[21~"),
        ("shift+f2", None, b"\x1b[1;2Q"),
        ("ctrl+c", "\x03", b"\x03"),
        ("ctrl+@", "\x00", b"\x00"),
        ("ctrl+backslash", "\x1c", b"\x1c"),
        ("alt+x", None, b"\x1bx"),
        ("caps_lock", None, b""),
    ],
)
def test_a_key_is_these_bytes(key: str, character: str | None, expected: bytes) -> None:
    assert keys.typed(key, character) == expected


@pytest.mark.parametrize(
    "name", [*(f"f{n}" for n in range(1, 11)), "up", "home", "delete", "ctrl+a", "shift+left"]
)
def test_a_textual_program_hears_the_key_that_was_pressed(name: str) -> None:
    heard = list(XTermParser().feed(keys.typed(name, None).decode()))
    assert [event.key for event in heard if isinstance(event, Key)] == [name]


def test_the_mouse_is_reported_from_the_upper_left_corner_on() -> None:
    assert keys.pressed(1, 0, 0, down=True) == b"\x1b[<0;1;1M"
    assert keys.pressed(3, 9, 4, down=False) == b"\x1b[<2;10;5m"
    assert keys.moved(0, 1, 1) == b"\x1b[<35;2;2M"
    assert keys.moved(1, 1, 1) == b"\x1b[<32;2;2M"
    assert keys.scrolled("down", 0, 0, modifiers=keys.mouse_modifiers(shift=0, meta=0, ctrl=1)) == (
        b"\x1b[<81;1;1M"
    )


def test_pasted_text_cannot_end_its_own_mark() -> None:
    assert keys.pasted("a\x1b[201~b", bracketed=True) == b"\x1b[200~a[201~b\x1b[201~"
    assert keys.pasted("Đan Hải", bracketed=False) == "Đan Hải".encode()
