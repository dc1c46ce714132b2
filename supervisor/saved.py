"""Reports as files, for whoever sends them on: in the folder `reports` of the data folder."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

from common.domain.refusal import Trouble
from common.i18n.translator import Translator
from common.reports.document import Document
from common.store.store import Store

FOLDER = "reports"
_PLAIN = re.compile(r"[^A-Za-z0-9.-]+")


def save(store: Store, document: Document, form: str, t: Translator) -> Path:
    """Write a report as `pdf` or `xlsx`; the path from the data folder on. The same report of the
    same days takes the place of the one before; nobody ever sees half of it.

    Raises:
        Trouble: `io`.
    """
    name = _PLAIN.sub("_", f"{document.name}-{document.span.text}")
    path = Path(FOLDER) / f"{name}.{form}"
    content = _paper(store, document, t) if form == "pdf" else _sheet(document, t)
    _write(store.folder / path, content)
    return path


def _paper(store: Store, document: Document, t: Translator) -> bytes:
    from common.reports.paper import paper

    return paper(document, t, t("app.demo") if store.clock.simulated else None)


def _sheet(document: Document, t: Translator) -> bytes:
    from common.reports.sheet import xlsx

    return xlsx(document, t)


def _write(path: Path, content: bytes) -> None:
    new = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(exist_ok=True)
        with new.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except OSError as error:
        with suppress(OSError):
            new.unlink()
        raise Trouble("io", path=str(path), error=error.strerror or str(error)) from None
