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
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from common.domain.refusal import Trouble
from common.reports.document import Document, Table
from supervisor.layer import Layer
from supervisor.narrowing import Only
from supervisor.tables.report_officers import is_choice

FOLDER = "reports"
CHARTS = ("svg", "png")
_PLAIN = re.compile(r"[^A-Za-z0-9.-]+")
_LONGEST_S = 120.0
_NARROW = 7
"""Columns that stand beside one another on upright paper."""


@dataclass(frozen=True, slots=True)
class Copy:
    """What is to be written: a document and what it is called, from the report's name on. `table`
    is the one that a CSV has."""

    document: Document
    words: tuple[str, ...]
    table: Table | None

    @property
    def forms(self) -> tuple[str, ...]:
        """Kinds of files that there are of it."""
        rows = ("csv",) if self.table is not None else ()
        charts = CHARTS if self.document.charts else ()
        return ("pdf", "xlsx", *rows, "json", *charts)

    def files(self, form: str) -> tuple[tuple[str, str], ...]:
        """Which table or chart each file of this kind has, and what the file is called."""
        parts: Sequence[str] = ("",)
        if form == "csv" and self.table is not None:
            parts = (self.table.key,)
        elif form in CHARTS:
            parts = tuple(chart.key for chart in self.document.charts)
        words = self.words
        return tuple(
            (part, f"{_name(*words, *([part] if part not in ('', *words) else []))}.{form}")
            for part in parts
        )


def copy_of(only: Only, layers: Sequence[Layer], table: Table | None) -> Copy | None:
    """What is written of what is seen, the report or what is open of it, `table` being the one on
    the page; None where only something was asked."""
    if not layers or is_choice(document := cast(Document, layers[0].what)):
        return None
    layer = layers[-1]
    other = document.extra.get("compared_with")
    beside = (str(other["text"]),) if isinstance(other, Mapping) else ()
    name = (document.name, document.span.text, *beside, *(part.code for part in only.parts))
    if isinstance(layer.what, Table):
        return Copy(of_rows(document, layer.what), (*name, layer.key), layer.what)
    if len(layers) > 1:
        return Copy(layer.what, (layer.what.name, layer.key), table)
    return Copy(document, name, table or document.table(document.rows))


def _name(*words: str) -> str:
    return _PLAIN.sub("_", "-".join(words))


def of_rows(document: Document, table: Table) -> Document:
    """The rows behind a figure, as a document of their own."""
    return replace(
        document,
        title=f"{document.title}: {table.title}",
        figures=(),
        charts=(),
        tables=(table,),
        rows=table.key,
        extra={},
        wide=len(table.columns) > _NARROW,
        dense=False,
    )


def save(folder: Path, copy: Copy, form: str, lang: str, mark: str | None) -> tuple[Path, ...]:
    """Write a report, `mark` across its pages; the paths from the data folder on. The same report
    of the same days takes the place of the one before; nobody ever sees half of it.

    Raises:
        Trouble: `io`.
    """
    made = []
    for part, name in copy.files(form):
        path = Path(FOLDER) / name
        try:
            given = pickle.dumps((copy.document, lang, mark))
            _write(folder / path, _content(given, form, part))
        except (OSError, subprocess.SubprocessError) as error:
            said = getattr(error, "strerror", None) or type(error).__name__
            raise Trouble("io", path=str(folder / path), error=said) from None
        made.append(path)
    return tuple(made)


def _content(given: bytes, form: str, part: str) -> bytes:
    return subprocess.run(
        [sys.executable, "-m", "supervisor.written", form, part],
        input=given,
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
