"""Long texts on small screens: cut into sheets, and nothing of them left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.widgets.lettering import wrap

Line = tuple[str, str]
"""A row of text, and whether it is of a `title` or of the `text`."""

_MARK = "• "

_AIRY = 10
"""Rows from which on a line is left empty between two sections."""


@dataclass(frozen=True, slots=True)
class Section:
    """A title and what stands under it; `marked`, each with a dot, where they are things to
    count."""

    title: str
    items: tuple[str, ...]
    marked: bool = False


def cut(sections: Sequence[Section], width: int, rows: int) -> list[list[Line]]:
    """Sheets of at most `rows` lines of `width` cells. A title stays with what follows it and comes
    again where its section goes on."""
    sheets: list[list[Line]] = [[]]
    if width <= 0 or rows <= 0:
        return sheets
    for section in sections:
        title = [(line, "title") for line in _wrapped(section.title, width)]
        for number, item in enumerate(section.items):
            block = list(_lines(item, width, marked=section.marked))
            gap = [("", "text")] if sheets[-1] and not number and rows >= _AIRY else []
            head = [*gap, *title] if not number else []
            if sheets[-1] and len(sheets[-1]) + len(head) + len(block) > rows:
                sheets.append([])
                head = title
            for line in (*head, *block):
                if len(sheets[-1]) == rows:
                    sheets.append([])
                sheets[-1].append(line)
    return sheets


def _lines(item: str, width: int, *, marked: bool) -> Iterator[Line]:
    indent = len(_MARK) if marked else 0
    for number, line in enumerate(_wrapped(item, width - indent)):
        before = _MARK if marked and not number else " " * indent
        yield before + line, "text"


def _wrapped(text: str, width: int) -> list[str]:
    return wrap(text, width, len(text) + 1)
