"""What a page of reports shows, one over the other: the report, then the rows behind a figure."""

from __future__ import annotations

from dataclasses import dataclass, field

from textual.geometry import Size

from common.reports.document import Document, Table
from supervisor.tables.reports import Sheet


@dataclass
class Layer:
    """The report, or rows behind one of its figures, or the story of a dossier, by the `key` that
    opened it; which of its pages is seen, where the mark of each is, and the pages for a size."""

    what: Document | Table
    key: str = ""
    part: int = 0
    marks: dict[int, int] = field(default_factory=dict)
    pages: tuple[Size | None, tuple[Sheet, ...]] = (None, ())
