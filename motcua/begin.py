"""Where `motcua` begins: with a screen at once, when that is all that is asked for.

The parser of the command line and what its answers need take 1.5 MiB that a screen would keep for
weeks, and a tenth of its start. So the plain ways to start a screen are understood here; all
others, and all that is wrong, go to `motcua.cli`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path


@dataclass(frozen=True, slots=True)
class _Screen:
    """Which module starts it, and whether that is told its place and a language."""

    module: str
    placed: bool = True
    spoken: bool = True


_SCREENS = {
    "kiosk": _Screen("kiosk", spoken=False),
    "counter": _Screen("counter"),
    "guide": _Screen("counter.guide"),
    "display": _Screen("display", spoken=False),
    "supervisor": _Screen("supervisor", placed=False),
}


@dataclass(frozen=True, slots=True)
class Start:
    """What to start: `module.start(folder, *words)`. `lang` is that of what the start may say."""

    module: str
    folder: Path
    words: tuple[str, ...]
    lang: str


def main() -> None:
    """Do what the words of this process ask for."""
    wanted = None
    if sys.stdin is not None and sys.stdout is not None:
        wanted = understood(sys.argv[1:], os.environ)
    if wanted is None:
        from motcua import cli

        cli.main()
    else:
        _start(wanted)


def understood(words: Sequence[str], environment: Mapping[str, str]) -> Start | None:
    """The screen that is asked for; None for anything but a screen, its place, and where the data
    and which language are."""
    told = {
        "--data": environment.get("MOTCUA_DATA", ""),
        "--lang": environment.get("MOTCUA_LANG", "vi"),
    }
    plain, rest = [], iter(words)
    for word in rest:
        if word in told:
            told[word] = next(rest, "")
        else:
            plain.append(word)
    if not all(map(_is_plain, [*plain, *told.values()])) or not plain:
        return None
    screen = _SCREENS.get(plain[0])
    if screen is None or len(plain) != 1 + screen.placed:
        return None
    data, lang = told.values()
    last = (lang,) if screen.spoken else ()
    return Start(screen.module, Path(data), (*plain[1:], *last), lang)


def _is_plain(word: str) -> bool:
    return bool(word) and word.isascii() and not word.startswith("-")


def _start(wanted: Start) -> None:
    from common.domain.refusal import Refusal, Trouble

    try:
        import_module(wanted.module).start(wanted.folder, *wanted.words)
    except KeyboardInterrupt:  # Ctrl+C before the terminal is locked
        sys.exit(1)
    except (Refusal, Trouble, OSError) as error:
        from common.i18n.translator import Translator
        from motcua.edge import worded

        with worded(as_json=False, t=Translator(wanted.lang)):
            raise error
