"""Words of a page: plain letters, or in large type where there is room for it."""

from __future__ import annotations

from rich.segment import Segment
from textual.geometry import Size
from textual.strip import Strip
from textual.widgets import Static

from kiosk.widgets.lettering import big

_LARGEST = 2


class Sentence(Static):
    """Says `content`; as large as `most` rows and its width allow, plainly where they do not."""

    ALLOW_SELECT = False

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, markup=False)
        self._most = 0

    def put(self, text: str, most: int) -> None:
        """Say this, in big type of at most so many rows; 0 is plain letters."""
        self.display = bool(text)
        if most != self._most:
            self._most = most
            self.update(text)
        elif self.content != text:
            self.update(text)

    def _drawn(self, width: int) -> list[str]:
        text = str(self.content)
        return big(text, width, self._most, _LARGEST) if self._most and text else []

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The rows of big type, or of plain letters."""
        rows = len(self._drawn(width))
        return rows or super().get_content_height(container, viewport, width)

    def render_line(self, y: int) -> Strip:
        """One row, in the middle."""
        width = self.size.width
        drawn = self._drawn(width)
        if not drawn:
            return super().render_line(y)
        row = drawn[y] if y < len(drawn) else ""
        return Strip([Segment(row.center(width), self.rich_style)], width)
