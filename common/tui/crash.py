"""Where a crash goes: into a file, never onto a screen that citizens read. One way for screens and
services.

What is kept says where the program was and never what it was about: neither the values of
variables nor the words of the error, in which there may be what somebody typed.
"""

from __future__ import annotations

import contextlib
import os
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import gettempdir

from common.domain.refusal import Refusal, Trouble
from common.store import sqlite

FOLDER = "log"
"""In the data folder."""

_LIMIT = 1_000_000
_MOST = 30
"""Errors of one crash that are told: what tells of a crash must not crash itself."""

_DEEPEST = 3


def log_crash(error: BaseException, data_dir: Path, program: str) -> Path | None:
    """Append what is told of a crash to `crash-<program>.log`.

    The file is in the folder of the store, or in the temporary folder when that one cannot be
    written. Returns None when neither can be.
    """
    stamp = datetime.now(UTC).isoformat(timespec="seconds")
    text = f"--- {stamp} {program}\n{told(error)}\n"
    for folder in (data_dir / FOLDER, Path(gettempdir())):
        with contextlib.suppress(OSError):
            folder.mkdir(exist_ok=True)
            path = folder / f"crash-{program}.log"
            full = path.exists() and path.stat().st_size > _LIMIT
            with path.open("w" if full else "a", encoding="utf-8") as log:
                log.write(text)
            return path
    return None


def told(error: BaseException) -> str:
    """The traceback of an error and of those it came from, the first of them first: lines of our
    source and kinds of errors only."""
    chain, found = [error], {id(error)}
    while len(chain) < _MOST:
        last = chain[-1]
        before = last.__cause__ or (None if last.__suppress_context__ else last.__context__)
        if before is None or id(before) in found:
            break
        chain.append(before)
        found.add(id(before))
    return "\n".join("".join(_lines(one)) for one in reversed(chain))


def _lines(error: BaseException, depth: int = 0) -> Iterator[str]:
    yield "Traceback (most recent call last):\n"
    yield from traceback.format_tb(error.__traceback__)
    yield f"{type(error).__module__}.{type(error).__qualname__}{_safe_words(error)}\n"
    if isinstance(error, BaseExceptionGroup) and depth < _DEEPEST:
        for part in error.exceptions[:_MOST]:
            yield from _lines(part, depth + 1)


def _safe_words(error: BaseException) -> str:
    """What an error says where that can be no text from outside: our codes, what SQLite says of
    its own, the system's reason."""
    if isinstance(error, Refusal | Trouble):
        return f": {error.code}"
    if isinstance(error, sqlite.Error):
        return f": {error}"
    if isinstance(error, OSError) and error.errno is not None:
        return f": {os.strerror(error.errno)}"
    return ""
