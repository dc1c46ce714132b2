"""`motcua emulate …`: devices that are not there, speaking the real bytes."""

from __future__ import annotations

import errno
from pathlib import Path

import click

from common.domain.refusal import Refusal, Trouble
from motcua.edge import translator, worded


@click.group()
def emulate() -> None:
    """Printers, signs, keypads and scanners for trying and testing."""


@emulate.command()
@click.option("--port", default=0, type=click.IntRange(0, 65535), help="TCP port; 0: any.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Folder of the PNGs.")
@click.option("--control", type=click.IntRange(0, 65535), help="TCP port that takes commands.")
@click.option("--width", default=576, show_default=True, help="Dots: 576 (80 mm), 384 (58 mm).")
@click.option("--device", type=click.Path(path_type=Path), help="Be a serial line of this name.")
@click.option("--lang", help="Language of the messages.")
@click.pass_context
def printer(
    ctx: click.Context,
    port: int,
    out: Path,
    control: int | None,
    width: int,
    device: Path | None,
    lang: str | None,
) -> None:
    """An ESC/POS printer on TCP or on a pseudo-terminal; each slip becomes a PNG.

    Commands, a line each, on standard input or the control port: fault NAME, fault NAME BYTES,
    fault NAME MOMENT, roll MM. Some faults: ok, paper-near-end, paper-out, cover-open,
    cutter-jam, silent, stall, drop, off, restart.
    """
    from hardware.printer import emulator

    with worded(False, translator(ctx, lang)):
        try:
            emulator.run(port, out, control, width, device)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
            raise Trouble("port_in_use", port=port) from error


@emulate.command()
@click.option("--link", type=click.Path(path_type=Path), help="Stable name of the serial port.")
@click.option("--count", default=6, show_default=True, help="Boards, at addresses 1 to COUNT.")
@click.option("--width", type=click.IntRange(1, 125), help="Characters of a board.")
@click.option("--lines", type=click.IntRange(1, 16), help="Lines of a board.")
@click.option("--profile", default="ed400d", show_default=True, help="What the boards speak.")
@click.option("--baud", type=click.IntRange(300), help="How long bytes take; else no time.")
@click.option("--lang", help="Language of the messages.")
@click.pass_context
def signs(
    ctx: click.Context,
    link: Path | None,
    count: int,
    width: int | None,
    lines: int | None,
    profile: str,
    baud: int | None,
    lang: str | None,
) -> None:
    """Counter boards on a pseudo-terminal, drawn in this terminal.

    Commands, a line each, on standard input: unplug, replug, silence, late, garble, refuse, echo,
    noise, split, other, stuck, junk, forget, ok, quit.
    """
    from hardware.sign import emulate as boards
    from hardware.sign import trying
    from hardware.sign.emulator import Board

    with worded(False, translator(ctx, lang)):
        it = trying.profile(profile)
        rows = lines or it.lines
        if rows > it.most_lines:
            raise Refusal("sign_lines", lines=rows, most=it.most_lines)
        first, span = it.addresses[0] or 1, it.span(rows)
        made = [
            Board(n, str(n), width or it.width, lines=rows)
            for n in range(first, first + count * span, span)
        ]
        boards.run(made, link, profile=it, baud=baud)


@emulate.command()
@click.option("--link", type=click.Path(path_type=Path), help="Stable name of the serial port.")
@click.option("--profile", default="ascii", show_default=True, help="What the keypad sends.")
@click.option("--address", type=int, help="Its address; without it the first there is.")
@click.option("--lang", help="Language of the messages.")
@click.pass_context
def keypad(
    ctx: click.Context, link: Path | None, profile: str, address: int | None, lang: str | None
) -> None:
    """A keypad or a rating pad on a pseudo-terminal.

    Each line on standard input names the keys to press: next, recall, absent, priority, close,
    enter, clear, or digits: "12 enter". And: unplug, replug, quit.
    """
    from common.centre.inputs.profile import build, shipped
    from common.centre.signs.file import named
    from hardware.input import emulate as hands

    with worded(False, translator(ctx, lang)):
        it = named(profile, shipped(), build)
        hands.keypad(it, it.addresses[0] if address is None else address, link)


@emulate.command()
@click.option("--link", type=click.Path(path_type=Path), help="Stable name of the serial port.")
@click.option("--lang", help="Language of the messages.")
@click.pass_context
def scanner(ctx: click.Context, link: Path | None, lang: str | None) -> None:
    """A serial scanner on a pseudo-terminal: each line on standard input is a code that it reads.

    And: unplug, replug, quit.
    """
    from hardware.input import emulate as hands

    with worded(False, translator(ctx, lang)):
        hands.scanner(link)
