"""Where a document of the command line goes: into a file, to standard output, onto the terminal."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from common.reports.document import Document
from motcua.edge import Session

_WIDTH = 100


def columns() -> int:
    """How wide its text is."""
    return shutil.get_terminal_size((_WIDTH, 24)).columns if sys.stdout.isatty() else _WIDTH


def write(path: Path, content: bytes) -> None:
    """A file, or standard output for `-`."""
    if str(path) == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    else:
        path.write_bytes(content)


def pdf(session: Session, document: Document) -> bytes:
    """On paper, with the mark of the hall across each page."""
    from common.reports.paper import paper

    return paper(document, session.t, mark(session))


def mark(session: Session) -> str | None:
    """What stands on every paper of a training, a trial, a demonstration."""
    from common.store import marks

    found = marks.of(session.store)
    return None if found is None else session.t(found.text)


def answer(session: Session, document: Document) -> None:
    """As JSON or as text."""
    from common.reports.record import record
    from common.reports.text import text

    session.answer(record(document), text(document, session.t, columns()))
