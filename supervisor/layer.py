"""What a page of reports shows, one over the other: the report, then the rows behind a figure."""

from __future__ import annotations

from dataclasses import dataclass, field

from textual.geometry import Size

from common.i18n.translator import Translator
from common.reports.document import Document, Table
from supervisor.tables.reports import Sheet, sheets, table_sheets


@dataclass
class Layer:
    """The report, or rows behind one of its figures, or the story of a dossier, by the `key` that
    opened it; which of its pages is seen, where the mark of each is, and the pages for a size."""

    what: Document | Table
    key: str = ""
    part: int = 0
    marks: dict[int, int] = field(default_factory=dict)
    pages: tuple[Size | None, tuple[Sheet, ...]] = (None, ())

    def sheets(self, width: int, height: int, zone: str, t: Translator) -> tuple[Sheet, ...]:
        """Its pages, laid out once for each size."""
        size = Size(width, height)
        if self.pages[0] != size:
            if isinstance(self.what, Document):
                self.pages = size, sheets(self.what, width, height, t)
            else:
                self.pages = size, table_sheets(self.what, width, height, zone, t)
        return self.pages[1]
