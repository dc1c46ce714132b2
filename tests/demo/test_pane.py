"""A pane is a terminal: real programs are drawn, typed to, clicked, resized, killed, restarted."""

from __future__ import annotations

import os
import signal

import pytest
from rich.color import Color
from textual.events import Key, Paste
from textual.geometry import Size

from tests.demo.panes import ECHO, alive, python, window


async def test_what_is_typed_reaches_the_program_vietnamese_too() -> None:
    async with window(ECHO) as look:
        await look.until_shows("sẵn sàng")
        for key in ("ế", "ỡ", "Đ"):
            look.pane.post_message(Key(key, key))
            await look.until_shows(f"nghe {key}")
        await look.pilot.press("f4")
        await look.until_shows(r"nghe b'\x1bOS'")
        await look.pilot.press("tab", "ctrl+c", "escape")
        await look.until_shows(r"\x1b")
        assert look.pane.running
        assert look.pane.has_focus


async def test_a_paste_arrives_whole_and_marked() -> None:
    async with window(ECHO) as look:
        await look.until_shows("sẵn sàng")
        look.pane.post_message(Paste("Chứng thực"))
        await look.until_shows(r"b'\x1b[200~Ch\xe1\xbb\xa9ng th\xe1\xbb\xb1c\x1b[201~'")


async def test_a_click_is_sent_with_its_place() -> None:
    async with window(ECHO) as look:
        await look.until_shows("sẵn sàng")
        await look.pilot.mouse_down(look.pane, offset=(5, 3))
        await look.until_shows(r"b'\x1b[<0;5;3M'")  # the frame is outside
        await look.pilot.mouse_up(look.pane, offset=(8, 4))
        await look.until_shows(r"b'\x1b[<0;8;4m'")


async def test_a_click_on_the_frame_or_without_a_listener_sends_nothing() -> None:
    silent = python("say('im\\r\\n')\nwhile True: say(repr(hear()) + '\\r\\n')")
    async with window(silent) as look:
        await look.until_shows("im")
        await look.pilot.click(look.pane, offset=(5, 3))
        await look.pilot.press("x")
        await look.until_shows("b'x'")
        assert not any("<0" in row for row in look.rows())
    async with window(ECHO) as look:
        await look.until_shows("sẵn sàng")
        await look.pilot.click(look.pane, offset=(0, 0))
        await look.pilot.press("x")
        await look.until_shows("nghe x")
        assert not any("<0" in row for row in look.rows())


async def test_the_program_learns_the_size_of_the_pane_and_every_other() -> None:
    sizes = python(
        "def tell(*_): say(str(tuple(os.get_terminal_size(0))) + '\\r\\n')\n"
        "signal.signal(signal.SIGWINCH, tell)\n"
        "tell()\n"
        "while True: signal.pause()\n"
    )
    async with window(sizes, size=(60, 12)) as look:
        await look.until_shows("(58, 10)")
        await look.pilot.resize_terminal(90, 30)
        await look.until_shows("(88, 28)")
        assert look.pane.size == Size(88, 28)


async def test_colours_and_weight_are_those_of_the_program() -> None:
    paint = python(
        "say('\\x1b[1;38;2;255;176;0;48;2;11;27;43mA'\n"
        "    '\\x1b[0;38;5;196mB\\x1b[0;33;105mC\\x1b[0;7mD\\x1b[0mE')\n"
        "hear()\n"
    )
    async with window(paint) as look:
        await look.until_shows("ABCDE")
        a, b, c, d, _ = list(look.pane.render_line(0))[:5]
        assert a.style is not None
        assert b.style is not None
        assert c.style is not None
        assert d.style is not None
        assert (a.style.color, a.style.bold) == (Color.parse("#ffb000"), True)
        assert a.style.bgcolor == Color.parse("#0b1b2b")
        assert b.style.color == Color.parse("#ff0000")
        assert c.style.color == Color.parse("yellow")
        assert c.style.bgcolor == Color.parse("bright_magenta")
        assert d.style.reverse


async def test_only_rows_that_changed_are_drawn_again() -> None:
    async with window(ECHO) as look:
        await look.until_shows("sẵn sàng")
        first = look.pane.render_line(0)
        await look.pilot.press("x")
        await look.until_shows("nghe x")
        assert look.pane.render_line(0) is first


async def test_text_that_looks_like_markup_is_text() -> None:
    boom = "[@click=app.bell]Nguyễn[/] [/foo] \\\\["
    async with window(python(f"say({boom!r})\nhear()"), title="[/b]") as look:
        await look.until_shows("[@click=app.bell]Nguyễn[/] [/foo]")
        assert not list(look.pilot.app.query(".-ended"))


async def test_a_frame_is_shown_when_it_is_whole() -> None:
    halves = python("say('\\x1b[?2026hnửa')\nhear()\nsay(' kia\\x1b[?2026l')\nhear()")
    async with window(halves) as look:
        await look.until(lambda: look.pane.picture.unfinished)
        assert not any("nửa" in strip.text for strip in look.pane._drawn.values())
        await look.pilot.press("x")
        await look.until_shows("nửa kia")


@pytest.mark.parametrize(
    ("key", "how"), [("k", "SIGKILL"), ("q", "(3)")], ids=["killed", "ended with a status"]
)
async def test_a_program_that_ends_is_told_and_enter_brings_it_back(key: str, how: str) -> None:
    async with window(ECHO) as look:
        await look.until_shows("sẵn sàng")
        first = look.pane.terminal
        assert first is not None
        await look.pilot.press(key)
        await look.until_shows(how)
        await look.until_shows("Bấm Enter")
        assert not alive(first.pid)
        await look.pilot.press("x", "q")  # nobody hears it
        await look.pilot.press("enter")
        await look.until(lambda: look.pane.running)
        await look.until_shows("sẵn sàng")
        await look.pilot.press("x")
        await look.until_shows("nghe x")
        assert look.pane.terminal is not first


async def test_a_program_killed_from_outside_is_told_too() -> None:
    async with window(ECHO) as look:
        await look.until_shows("sẵn sàng")
        assert look.pane.terminal is not None
        os.kill(look.pane.terminal.pid, signal.SIGKILL)
        await look.until_shows("SIGKILL")


async def test_a_program_that_asks_for_it_is_started_again_by_itself() -> None:
    counted = python("say(f'số {os.getpid()}')\nhear()\nsys.exit(75)")
    async with window(counted) as look:
        await look.until_shows("số")
        assert look.pane.terminal is not None
        first = look.pane.terminal.pid
        await look.pilot.press("x")
        await look.until(
            lambda: (
                look.pane.running
                and look.pane.terminal is not None
                and look.pane.terminal.pid != first
            )
        )
        await look.until_shows("số")


async def test_a_program_that_is_not_there_is_told() -> None:
    async with window(["/khong/co"]) as look:
        await look.until_shows("Bấm Enter")
