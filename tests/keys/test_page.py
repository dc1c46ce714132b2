"""The page as it looks, and on real terminals. `GOLDEN=1` writes what is seen."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from motcua.keys.app import KeysApp
from motcua.keys.arrived import GROUPS, WORDS
from tests.cli.shell import motcua
from tests.common.tui.hall import picture, save_svg
from tests.counter.input_methods import rewriting
from tests.stations.window import window

GOLDEN = Path(__file__).parent / "golden"
PICTURE = Path(__file__).parents[2] / "docs" / "screens" / "keys.svg"
SOME = ("f2", "f3", "f4", "f5", "f6", "f7", "f9", "f10", "f12", "space", "1", "2", "ctrl+g")

PLAIN = {
    **{"space": b" ", "enter": b"\r", "tab": b"\t", "backspace": b"\x7f", "delete": b"\x1b[3~"},
    **{"up": b"\x1b[A", "down": b"\x1b[B", "right": b"\x1b[C"},
    **{"left": b"\x1b[D", "pageup": b"\x1b[5~", "pagedown": b"\x1b[6~"},
    **{"ctrl+p": b"\x10", "ctrl+g": b"\x07"},
    **{f"f{5 + n}": f"\x1b[{code}~".encode() for n, code in enumerate((15, 17, 18, 19, 20, 21))},
    "f12": b"\x1b[24~",
}
XTERM = {"f2": b"\x1bOQ", "f3": b"\x1bOR", "f4": b"\x1bOS"}
PUTTY = {"f2": b"\x1b[12~", "f3": b"\x1b[13~", "f4": b"\x1b[14~"}
LINUX = {"f2": b"\x1b[[B", "f3": b"\x1b[[C", "f4": b"\x1b[[D", "f5": b"\x1b[[E"}
EVERY = [key for keys in GROUPS.values() for key in keys if key != "escape"]
"""Escape comes last: with a letter right behind it, it would be Alt."""

TERMINALS = {"xterm-256color": XTERM, "putty": PUTTY, "linux": LINUX}


@pytest.mark.parametrize("lang", ["vi", "en"])
async def test_it_looks_like_this(lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(KeysApp, "bell", lambda _: None)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.delenv("NO_COLOR", raising=False)
    app = KeysApp(lang)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        rows = ["== nothing yet", *_rows(app)]
        await pilot.press(*SOME)
        for letter in "".join(rewriting(WORDS)):
            await pilot.press("backspace" if letter == "\x7f" else letter)
        await pilot.pause()
        rows += ["== F8 was passed over", *_rows(app)]
        if "GOLDEN" in os.environ and lang == "vi":
            save_svg(app, PICTURE)
        await pilot.resize_terminal(60, 18)
        await pilot.pause()
        rows += ["== too small", *_rows(app)]
    golden = GOLDEN / f"keys-{lang}.txt"
    if "GOLDEN" in os.environ:
        golden.write_text("\n".join(rows) + "\n", "utf-8")
    assert rows == golden.read_text("utf-8").splitlines()


def _rows(app: KeysApp) -> list[str]:
    return [row.rstrip() for row in picture(app)]


@pytest.mark.verify
@pytest.mark.parametrize("term", TERMINALS)
def test_every_key_of_a_real_terminal_is_known_and_no_hall_is_needed(
    term: str, tmp_path: Path
) -> None:
    sent = PLAIN | TERMINALS[term]
    environment = {"TERM": term, "PATH": os.environ["PATH"], "HOME": str(tmp_path)}
    with window([Path(sys.executable).with_name("motcua"), "keys"], environment) as opened:
        opened.sees("KIỂM TRA BÀN PHÍM")
        for key in EVERY:
            opened.press(sent.get(key, key.encode()))
        opened.press(b"\x1b")
        opened.sees("Đã nhận đủ mọi phím")
        opened.press(b"\r")
        assert opened.until_exit() == 0
        opened.sees("Đã nhận đủ mọi phím của quầy.")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.verify
def test_what_is_missing_is_named_with_what_to_do(
    tmp_path: Path,
) -> None:
    environment = {"TERM": "xterm", "PATH": os.environ["PATH"], "HOME": str(tmp_path)}
    with window([Path(sys.executable).with_name("motcua"), "keys"], environment) as opened:
        opened.sees("KIỂM TRA BÀN PHÍM")
        for key in EVERY:
            if key not in ("f10", "?"):
                opened.press((PLAIN | XTERM).get(key, key.encode()))
        opened.press(b"\x1b")
        opened.sees("●Esc")
        opened.sees("Thiếu F10")
        opened.press(b"\x03")
        assert opened.until_exit() == 1
        opened.sees("Chưa nhận: F10 ?")
        opened.sees("Thiếu F10. Máy xách tay: giữ Fn.")


def test_without_a_terminal_it_says_what_it_is() -> None:
    said = motcua("keys")
    assert (said.status, "needs a terminal" in said.err) == (2, True)
