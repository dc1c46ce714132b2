"""Slip and signs beside the programs show what the devices really got."""

from __future__ import annotations

import asyncio
import os
import socket
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PIL import Image
from rich.color import Color
from textual.app import App, ComposeResult
from textual.pilot import Pilot
from textual.widget import Widget

from common.i18n.translator import Translator
from hardware.printer import escpos
from hardware.printer.emulator import PrinterEmulator
from hardware.printer.escpos import PrinterProfile
from hardware.sign.drawing import draw
from hardware.sign.emulator import Board, SignEmulator
from motcua.demo import paper
from motcua.demo.panels import SignsPanel, SlipPanel, fitted
from tests.hardware.printer.samples import bytes_of, render
from tests.hardware.sign.boards import frame

WORDS = Translator("vi")
PATIENCE_S = 20.0
LIT = Color.parse("#ff4830")


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[PrinterEmulator]:
    made = PrinterEmulator("127.0.0.1", 0, tmp_path)
    made.start()
    yield made
    made.stop()


def printed(printer: PrinterEmulator, number: str) -> Path:
    """Print a slip by the bytes a spooler would send."""
    profile = PrinterProfile()
    picture = render(profile.width_dots, number=number)
    before = len(printer.slips)
    with socket.create_connection(("127.0.0.1", printer.port)) as client:
        client.sendall(bytes_of(picture, profile) + escpos.cut(profile))
        end = time.monotonic() + PATIENCE_S
        while len(printer.slips) == before:
            assert time.monotonic() < end
            time.sleep(0.01)
    return printer.slips[-1]


@asynccontextmanager
async def shown(panel: Widget, size: tuple[int, int]) -> AsyncIterator[Pilot[None]]:
    class Window(App[None]):
        def compose(self) -> ComposeResult:
            yield panel

    async with Window().run_test(size=size) as pilot:
        yield pilot


def rows(panel: Widget) -> list[str]:
    return [panel.render_line(y).text for y in range(panel.size.height)]


async def until(pilot: Pilot[None], seen: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not seen():
            await pilot.pause(0.01)


@pytest.mark.parametrize("size", [(18, 20), (28, 26), (47, 28), (85, 13)])
async def test_a_slip_comes_out_of_the_slot_head_first(
    printer: PrinterEmulator, size: tuple[int, int]
) -> None:
    panel = SlipPanel(printer, "Phiếu", WORDS, name="slip")
    async with shown(panel, size) as pilot:
        assert any("Phiếu" in row for row in rows(panel))
        path = printed(printer, "A012")
        await until(pilot, lambda: any("█" in row or "▀" in row for row in rows(panel)))
        head = [strip.text for strip in paper.strips(paper.scaled(path, panel.paper_width))]
        width, room = panel.size.width, panel.size.height - 1
        expected = [line.center(width).rstrip() for line in head[:room]]
        await until(
            pilot,
            lambda: [row.rstrip() for row in rows(panel)[-1 - len(expected) : -1]] == expected,
        )
        seen = len(expected) / len(head)
        assert seen > 0.5  # the number ends at 0.4 of a slip


async def test_the_next_slip_takes_the_place_of_the_last(printer: PrinterEmulator) -> None:
    panel = SlipPanel(printer, "Phiếu", WORDS, name="slip")
    async with shown(panel, (40, 30)) as pilot:
        printed(printer, "A012")
        await until(pilot, lambda: panel.feeding)
        await until(pilot, lambda: not panel.feeding)
        first = rows(panel)
        printed(printer, "H345")
        await until(pilot, lambda: rows(panel) != first)
        await until(pilot, lambda: not panel.feeding)
        assert rows(panel) != first
        await pilot.resize_terminal(60, 20)
        await until(pilot, lambda: all(len(row) == 58 for row in rows(panel)))


def test_the_digits_of_a_number_stay_apart_when_the_slip_is_small(tmp_path: Path) -> None:
    path = tmp_path / "slip.png"
    render(576, number="A888").save(path)
    strokes = [
        len("".join("#" if point < 110 else " " for point in row).split())
        for row in paper.scaled(path, 30)
    ]
    assert max(strokes[: len(strokes) // 2]) == 8  # both legs of the A, both sides of each 8


def test_black_is_black_and_white_is_paper(tmp_path: Path) -> None:
    path = tmp_path / "half.png"
    picture = Image.new("1", (40, 40), 1)
    picture.paste(0, (0, 0, 20, 40))
    picture.save(path)
    strips = paper.strips(paper.scaled(path, 10))
    assert len(strips) == 5
    left, *_, right = strips[0]
    assert left.style is not None
    assert right.style is not None
    assert left.style.bgcolor == Color.parse("#121218")
    assert right.style.bgcolor == Color.parse("#fdfbf5")


@pytest.fixture
def line(tmp_path: Path) -> Iterator[SignEmulator]:
    boards = [Board(address, str(address)) for address in range(1, 7)]
    with SignEmulator(boards, tmp_path / "bus") as made:
        yield made


async def test_a_frame_on_the_line_lights_its_board(line: SignEmulator) -> None:
    panel = SignsPanel(line, "Bảng", WORDS, name="signs")
    async with shown(panel, (60, 20)) as pilot:
        dark = rows(panel)
        bus = os.open(line.path, os.O_WRONLY | os.O_NOCTTY)
        try:
            os.write(bus, frame(5, "A001"))
        finally:
            os.close(bus)
        assert line.wait_for(5, "A001", PATIENCE_S)
        await until(pilot, lambda: "A001" in lit(panel))
        assert len(rows(panel)) == len(dark)


def lit(panel: SignsPanel) -> list[str]:
    """What the boards of a panel say, read from their lit cells."""
    shapes = {
        tuple(row[2:-2] for row in draw([Board(1, "", text=text)])[1:4]): text
        for text in ("A001", "H001", "L001")
    }
    cells = [
        [
            character if segment.style and segment.style.color == LIT else " "
            for segment in panel.render_line(y)
            for character in segment.text
        ]
        for y in range(panel.size.height)
    ]
    width = len(next(iter(shapes))[0])
    blocks = (
        tuple("".join(cells[y + dy][x : x + width]) for dy in range(3))
        for y in range(len(cells) - 2)
        for x in range(len(cells[0]) - width + 1)
    )
    return [shapes[block] for block in blocks if block in shapes]


@pytest.mark.parametrize("size", [(18, 8), (27, 32), (53, 17), (157, 7)])
def test_six_boards_fit_their_place_drawn_or_as_a_list(size: tuple[int, int]) -> None:
    boards = [Board(n, str(n), text=f"A{n:03}") for n in range(1, 7)]
    lines = fitted(boards, size[0] - 2, size[1] - 2, WORDS)
    assert len(lines) <= size[1] - 2
    assert all(line.cell_len <= size[0] - 2 for line in lines)
    listed = any("A003" in line.plain for line in lines)
    assert listed == (size == (18, 8))


async def test_an_unplugged_line_is_told(line: SignEmulator) -> None:
    panel = SignsPanel(line, "Bảng", WORDS, name="signs")
    async with shown(panel, (60, 20)) as pilot:
        line.unplug()
        await until(pilot, lambda: panel.border_subtitle == "mất kết nối")
        line.replug()
        await until(pilot, lambda: not panel.border_subtitle)
