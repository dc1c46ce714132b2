"""Letters: on slips, on the consoles of this machine, in windows, and in the terminal itself."""

from __future__ import annotations

import codecs
import ctypes
import fcntl
import locale
import os
import shutil
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

from motcua.doctor.model import Check, Found, failing, ok, skipped, unknown, warning
from motcua.doctor.subject import ETC, Subject

_GIO_UNIMAP = 0x4B66
"""Which letter of Unicode is which of the font, of a virtual console; ioctl_console(2)."""

_MOST_PAIRS = 65_535
_SHAPES = "█▀▄│─"
"""What our screens are drawn with beside letters."""

_LOADER = "sudo apt-get install -y kbd"
"""Has `setfont`, with which a screen loads its letters when it starts."""

_EVEN = ("90", "100", "110")
"""What fontconfig calls dual, mono and cell spacing: letters of one width, wide ones of two."""

_LEAST_COLUMNS, _LEAST_LINES = 80, 24
_SAID = 12


def _slips(subject: Subject) -> Iterator[Found]:
    from common.paper import fonts

    lacking = []
    for weight in fonts.Weight:
        try:
            missing = fonts.missing(fonts.ACCENTED, weight)
            fonts.font(weight, 20)
        except (OSError, ValueError, ModuleNotFoundError, struct.error, IndexError, StopIteration):
            lacking.append(weight.value)
            continue
        if missing:
            lacking.append(f"{weight.value}: {missing[:_SAID]}")
    if lacking:
        yield failing("broken", subject.anew, weights=", ".join(lacking))
    else:
        yield ok("ok", n=len(fonts.Weight))


def screens(root: Path = Path("/")) -> dict[str, str]:
    """Consoles of this machine that show a screen, and what their files say."""
    found = {}
    for file in sorted((root / ETC.lstrip("/") / "screens").glob("*.env")):
        try:
            found[file.stem] = file.read_text("utf-8", "replace")
        except OSError:
            found[file.stem] = ""
    return found


def letters_of_consoles(root: Path = Path("/")) -> dict[str, str | None]:
    """For each of these consoles which letters its font lacks; None where we may not ask."""
    return {tty: lacking(Path("/dev", tty)) for tty in screens(root) if tty.startswith("tty")}


def lacking(console: Path) -> str | None:
    """The Vietnamese letters and the parts of our pictures that a console's font has no shape for,
    as the kernel has it; None where it cannot be asked."""
    from common.paper.fonts import ACCENTED

    class Table(ctypes.Structure):
        _fields_ = (("count", ctypes.c_ushort), ("pairs", ctypes.c_void_p))

    pairs = ctypes.create_string_buffer(_MOST_PAIRS * 4)
    table = Table(_MOST_PAIRS, ctypes.addressof(pairs))
    try:
        handle = os.open(console, os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        fcntl.ioctl(handle, _GIO_UNIMAP, table)
    except OSError:
        return None
    finally:
        os.close(handle)
    known = {struct.unpack_from("H", pairs.raw, 4 * at)[0] for at in range(table.count)}
    return "".join(letter for letter in ACCENTED + _SHAPES if ord(letter) not in known)


def _console(subject: Subject) -> Iterator[Found]:
    if not subject.consoles:
        yield skipped()
        return
    whole = True
    for tty, missing in subject.consoles.items():
        if missing is None:
            whole = False
            yield unknown("closed", subject.motcua("doctor fonts.console"), tty=tty)
        elif missing:
            whole = False
            remedy = f"{_LOADER} && sudo systemctl restart 'motcua-*@{tty}.service'"
            said = {"tty": tty, "n": len(missing), "letters": missing[:_SAID]}
            if set(missing) <= set(_SHAPES):
                yield warning("shapes", remedy, **said)
            else:
                yield failing("lacking", remedy, **said)
    if whole:
        yield ok("ok", n=len(subject.consoles))


def _window(subject: Subject) -> Iterator[Found]:
    """Where kiosks or hall screens of this machine are windows of foot."""
    if shutil.which("foot", path=subject.environment.get("PATH")) is None:
        yield skipped()
        return
    from common.paper.fonts import ACCENTED

    letters = " ".join(f"{ord(letter):x}" for letter in ACCENTED)
    said = subject.asked("fc-list", "-f", "%{family[0]}\t%{spacing}\n", f":charset={letters}")
    fonts = (line.partition("\t")[::2] for line in (said or "").splitlines())
    families = sorted({family for family, spacing in fonts if spacing in _EVEN})
    if said is None:
        yield unknown("unasked", "sudo apt-get install -y fontconfig")
    elif families:
        yield ok("ok", font=families[0], n=len(families))
    else:
        yield failing("lacking", "sudo apt-get install -y fonts-dejavu-core && fc-cache -f")


def _locale(subject: Subject) -> Iterator[Found]:
    named = next(
        (
            value
            for name in ("LC_ALL", "LC_CTYPE", "LANG")
            if (value := subject.environment.get(name))
        ),
        "",
    )
    out = _plain(getattr(sys.__stdout__, "encoding", None) or "utf-8")
    remedy = "sudo localectl set-locale LANG=C.UTF-8 && export LANG=C.UTF-8 LC_ALL=C.UTF-8"
    if out != "utf-8":
        yield failing("output", remedy, encoding=out, locale=named or "–")
    elif named and not _is_known(named):
        yield warning("absent", remedy, locale=named)
    elif "utf" not in named.lower():
        yield warning("plain", remedy, locale=named or "–")
    else:
        yield ok("ok", locale=named)


def _plain(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return encoding


def _is_known(name: str) -> bool:
    """Whether the C library has it. Nothing of this program goes by it, and it is put back."""
    before = locale.setlocale(locale.LC_CTYPE)
    try:
        locale.setlocale(locale.LC_CTYPE, name)
    except locale.Error:
        return False
    finally:
        locale.setlocale(locale.LC_CTYPE, before)
    return True


def _terminal(subject: Subject) -> Iterator[Found]:
    """The one that this command was typed in; none where a program reads the answer."""
    try:
        columns, lines = os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else 1)
    except (OSError, ValueError):
        yield skipped()
        return
    term = subject.environment.get("TERM", "")
    if term in ("", "dumb", "unknown"):
        yield warning("term", "export TERM=xterm-256color", term=term or "–")
    elif columns < _LEAST_COLUMNS or lines < _LEAST_LINES:
        yield warning("small", "", columns=columns, lines=lines)
    else:
        yield ok("ok", term=term, columns=columns, lines=lines)


CHECKS = (
    Check("fonts.slips", _slips),
    Check("fonts.console", _console),
    Check("fonts.window", _window),
    Check("fonts.locale", _locale),
    Check("fonts.terminal", _terminal),
)
