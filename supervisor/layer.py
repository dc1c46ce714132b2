"""What a page of reports shows, one over the other: the report, then the rows behind a figure."""

from __future__ import annotations

from dataclasses import dataclass, field

from textual.geometry import Size

from common.i18n.translator import Translator
from common.reports.document import Document, Table
from supervisor.tables.reports import Dossier, Sheet, Ticket, matter_of, sheets, table_sheets


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

    def matter(self, sheet: Sheet, marked: int) -> Ticket | Dossier | None:
        """The ticket or dossier that the marked row is about; a story tells of its own dossier
        already."""
        if sheet.table is None or not sheet.count:
            return None
        found = matter_of(sheet.table, sheet.table.rows[marked])
        told = bool(self.key) and isinstance(self.what, Document)
        return None if told and isinstance(found, Dossier) else found

    def opens(self, sheet: Sheet, marked: int) -> str:
        """What opens the marked row; only the report itself has such rows."""
        return sheet.opens(marked) if not self.key and sheet.count else ""
