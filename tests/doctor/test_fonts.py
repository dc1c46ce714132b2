"""Fonts without letters, locales without accents, terminals that are too small."""

from __future__ import annotations

import ctypes
import fcntl
import json
import os
import select
import shutil
import string
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import fontpkg_be_vietnam_pro
import pytest

from common.paper.fonts import ACCENTED
from motcua.doctor.fonts import lacking, letters_of_consoles
from tests.doctor.patient import breaks, look, machine, typed

ROOT = Path(__file__).parents[2]


def _cases(*words: str, **environment: str) -> list[str]:
    told = typed("doctor", *words, "--json", environment=environment)
    (check,) = json.loads(told.stdout)["checks"]
    return [f"{one['state']}:{one['case']}" for one in check["found"]]


@pytest.mark.verify
@breaks("fonts.slips:broken")
def test_a_font_that_is_damaged_or_missing(tmp_path: Path) -> None:
    assert look(None, "fonts.slips") == {"ok:ok"}
    package = tmp_path / "fontpkg_be_vietnam_pro"
    shutil.copytree(Path(fontpkg_be_vietnam_pro.__file__).parent, package)
    font = package / "files/BeVietnamPro-Bold.ttf"
    whole = font.read_bytes()
    assert _cases("fonts.slips", PYTHONPATH=str(tmp_path)) == ["ok:ok"]
    font.write_bytes(whole[:2000])
    assert _cases("fonts.slips", PYTHONPATH=str(tmp_path)) == ["failing:broken"]
    font.unlink()
    assert _cases("fonts.slips", PYTHONPATH=str(tmp_path)) == ["failing:broken"]


@breaks("fonts.console:closed")
def test_a_console_that_cannot_be_asked(tmp_path: Path) -> None:
    assert look(None, "fonts.console", root=tmp_path) == {"skipped:none"}
    root = machine(tmp_path, {"etc/motcua/screens/tty99.env": "MOTCUA_SCREEN=k1\n"})
    consoles = letters_of_consoles(root)
    assert consoles == {"tty99": None}
    assert look(None, "fonts.console", root=root, consoles=consoles) == {"unknown:closed"}
    assert lacking(Path(os.devnull)) is None


_PIO_UNIMAP, _PIO_UNIMAPCLR, _VT_DISALLOCATE = 0x4B67, 0x4B68, 0x5608
SPARE = 11
"""A virtual console that nobody uses."""


@contextmanager
def _console_with(letters: str) -> Iterator[dict[str, str | None]]:
    """A console whose font has these letters, as the kernel is told when one is loaded."""

    class Table(ctypes.Structure):
        _fields_ = (("count", ctypes.c_ushort), ("pairs", ctypes.c_void_p))

    pairs = ctypes.create_string_buffer(
        b"".join(struct.pack("HH", ord(letter), at) for at, letter in enumerate(letters))
    )
    with open(f"/dev/tty{SPARE}", "r+b", buffering=0) as console:  # noqa: PTH123 - a device
        fcntl.ioctl(console, _PIO_UNIMAPCLR, struct.pack("HHH", 0, 0, 0))
        fcntl.ioctl(console, _PIO_UNIMAP, Table(len(letters), ctypes.addressof(pairs)))
        yield {f"tty{SPARE}": lacking(Path(console.name))}
    with open("/dev/tty0", "rb", buffering=0) as any_, suppress(OSError):  # noqa: PTH123
        fcntl.ioctl(any_, _VT_DISALLOCATE, SPARE)


@pytest.mark.skipif(
    os.geteuid() != 0 or lacking(Path(f"/dev/tty{SPARE}")) is None, reason="no console to change"
)
@breaks("fonts.console:lacking", "fonts.console:shapes")
def test_a_console_whose_font_has_no_vietnamese_letters() -> None:
    plain, shapes = string.printable[:95], "█▀▄│─"
    for letters, told in (
        (plain + shapes + ACCENTED, "ok:ok"),
        (plain + ACCENTED + "█│─", "warning:shapes"),
        (plain + shapes + ACCENTED.replace("ử", ""), "failing:lacking"),
        (plain, "failing:lacking"),
    ):
        with _console_with(letters) as consoles:
            assert look(None, "fonts.console", consoles=consoles) == {told}


@pytest.mark.skipif(shutil.which("fc-list") is None, reason="fontconfig is not installed")
@breaks("fonts.window:lacking", "fonts.window:unasked")
def test_windows_without_vietnamese_letters(tmp_path: Path) -> None:
    bin_ = tmp_path / "bin"
    bin_.mkdir()
    alone = {"PATH": str(bin_)}
    assert look(None, "fonts.window", environment=alone) == {"skipped:none"}
    (bin_ / "foot").symlink_to("/bin/true")
    assert look(None, "fonts.window", environment=alone) == {"unknown:unasked"}
    (bin_ / "fc-list").symlink_to(str(shutil.which("fc-list")))
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    conf = tmp_path / "fonts.conf"
    conf.write_text(
        f"<fontconfig><dir>{fonts}</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>"
    )
    asked = {**alone, "FONTCONFIG_FILE": str(conf)}
    assert look(None, "fonts.window", environment=asked) == {"failing:lacking"}
    import fontpkg_jetbrains_mono

    for font in Path(fontpkg_jetbrains_mono.__file__).parent.rglob("*].ttf"):
        shutil.copy(font, fonts)
    assert look(None, "fonts.window", environment=asked) == {"ok:ok"}


@pytest.mark.verify
@breaks("fonts.locale:output", "fonts.locale:absent", "fonts.locale:plain")
def test_a_locale_without_accents() -> None:
    assert _cases("fonts.locale", LANG="C.UTF-8", LC_ALL="", LC_CTYPE="") == ["ok:ok"]
    plain = {"LANG": "C", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}
    assert _cases("fonts.locale", **plain) == ["warning:plain"]
    assert _cases("fonts.locale", LC_ALL="xx_XX.UTF-8") == ["warning:absent"]
    latin = {"LC_ALL": "C.UTF-8", "PYTHONIOENCODING": "latin-1:replace"}
    assert _cases("fonts.locale", **latin) == ["failing:output"]


def _on_a_terminal(columns: int, lines: int, term: str, *words: str) -> str:
    """What a command says on a terminal of this size. Whether it has ended is asked of the command:
    a terminal has a number, and whoever else waits for that number may hold it open."""
    master, slave = os.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-m", "motcua", "doctor", *words],
        stdin=subprocess.DEVNULL,
        stdout=slave,
        stderr=subprocess.STDOUT,
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "TERM": term, "LANG": "C.UTF-8"},
    )
    said, ended = b"", False
    while not ended:
        ended = process.poll() is not None
        while select.select([master], [], [], 0 if ended else 0.05)[0]:
            said += os.read(master, 65536)
    os.close(slave)
    os.close(master)
    return said.decode()


@pytest.mark.verify
@breaks("fonts.terminal:term", "fonts.terminal:small")
def test_a_terminal_that_is_too_small_or_says_not_what_it_is() -> None:
    assert _cases("fonts.terminal") == ["skipped:none"]
    for columns, lines, term, told in (
        (80, 24, "xterm-256color", "ok"),
        (79, 24, "xterm-256color", "small"),
        (80, 23, "xterm-256color", "small"),
        (80, 24, "dumb", "term"),
    ):
        said = _on_a_terminal(columns, lines, term, "fonts.terminal", "--json")
        assert json.loads(said)["checks"][0]["found"][0]["case"] == told


@pytest.mark.verify
def test_colours_and_folded_lines_are_for_terminals_only() -> None:
    said = _on_a_terminal(80, 24, "xterm-256color", "fonts.locale", "clock", "--lang", "en")
    assert "\x1b[" in said
    plain = typed("doctor", "fonts.locale", "clock", "--lang", "en")
    assert "\x1b[" not in plain.stdout
