"""A table of figures as lines of text: a title on a ground of its own, headers that break where
they must, numbers under each other. As wide as it needs, never wider than there is room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.style import Style
from rich.text import Text

from supervisor.cells import Level, fit

HEAD = Style(color="white", bgcolor="grey23")
"""The ground of titles."""

LEVELS = {
    Level.QUIET: Style(dim=True),
    Level.PLAIN: Style(),
    Level.GOOD: Style(color="green"),
    Level.WATCH: Style(color="yellow"),
    Level.TROUBLE: Style(color="red", bold=True),
}
"""How good something is; its sign says the same without colour."""

_LEAST_NAME = 12


@dataclass(frozen=True, slots=True)
class Sheet:
    """`first` is over the names; a row is a name and as many cells as there are `columns`."""

    title: str
    about: str
    first: str
    columns: Sequence[str]
    rows: Sequence[tuple[str, Sequence[Text]]]

    def drawn(self, room: int) -> Text:
        """Its lines in so many cells."""
        widths = self._widths()
        rest = room - sum(width + 1 for width in widths) - 2
        longest = max((cell_len(name) for name, _ in self.rows), default=0)
        name = max(_LEAST_NAME, min(rest, max(longest, cell_len(self.first))))
        text = Text(no_wrap=True)
        whole = 1 + name + sum(width + 1 for width in widths) + 1
        text.append(fit(f" {self.title}  ", min(whole, cell_len(self.title) + 3)), HEAD + _BOLD)
        text.append(fit(self.about, max(0, whole - cell_len(self.title) - 3)), HEAD)
        text.append("\n")
        for line in self._headers(name, widths):
            text.append(f"{line} \n", HEAD)
        for title, cells in self.rows:
            text.append(f" {fit(title, name)}")
            for cell, width in zip(cells, widths, strict=True):
                text.append(" " * (width + 1 - cell.cell_len))
                text.append_text(cell)
            text.append("\n")
        return text

    def _widths(self) -> list[int]:
        """Of the columns: their longest number, or the longest word over them."""
        widths = []
        for place, column in enumerate(self.columns):
            words = max((cell_len(word) for word in column.split()), default=0)
            cells = max((cells[place].cell_len for _, cells in self.rows), default=0)
            widths.append(max(words, cells))
        return widths

    def _headers(self, name: int, widths: Sequence[int]) -> list[str]:
        broken = [
            _broken(column, width) for column, width in zip(self.columns, widths, strict=True)
        ]
        high = max((len(lines) for lines in broken), default=1)
        found = []
        for line in range(high):
            cells = [fit(self.first if line == high - 1 else "", name)]
            for lines, width in zip(broken, widths, strict=True):
                above = high - len(lines)
                cells.append(fit(lines[line - above] if line >= above else "", width, right=True))
            found.append(" " + " ".join(cells))
        return found


_BOLD = Style(bold=True)


def _broken(words: str, width: int) -> list[str]:
    """In lines of at most `width` cells; no word is longer than that."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if cell_len(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
