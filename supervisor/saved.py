"""Reports as files, for whoever sends them on: in the folder `reports` of the data folder.

They are made by a program of their own (`supervisor.written`): what lays out paper and sheets would
stay in the memory of a screen that runs for weeks.
"""

from __future__ import annotations

import os
import pickle
import re
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from common.domain.refusal import Trouble
from common.i18n.translator import Translator
from common.reports.document import Document
from common.store.store import Store

FOLDER = "reports"
_PLAIN = re.compile(r"[^A-Za-z0-9.-]+")
_LONGEST_S = 60.0


def save(store: Store, document: Document, form: str, t: Translator) -> Path:
    """Write a report as `pdf` or `xlsx`; the path from the data folder on. The same report of the
    same days takes the place of the one before; nobody ever sees half of it.

    Raises:
        Trouble: `io`.
    """
    name = _PLAIN.sub("_", f"{document.name}-{document.span.text}")
    path = Path(FOLDER) / f"{name}.{form}"
    mark = t("app.demo") if store.clock.simulated else None
    try:
        _write(store.folder / path, _content(document, form, t, mark))
    except (OSError, subprocess.SubprocessError) as error:
        said = getattr(error, "strerror", None) or type(error).__name__
        raise Trouble("io", path=str(store.folder / path), error=said) from None
    return path


def _content(document: Document, form: str, t: Translator, mark: str | None) -> bytes:
    return subprocess.run(
        [sys.executable, "-m", "supervisor.written", form],
        input=pickle.dumps((document, t.lang, mark)),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # it would be written over the screen
        timeout=_LONGEST_S,
        check=True,
    ).stdout


def _write(path: Path, content: bytes) -> None:
    new = path.with_name(f".{path.name}.{os.getpid()}")
    path.parent.mkdir(exist_ok=True)
    try:
        with new.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except OSError:
        with suppress(OSError):
            new.unlink()
        raise
