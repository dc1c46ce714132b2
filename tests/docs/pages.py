"""The written pages, taken apart: sections, tables, lists, and the consoles they show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"

_HEADING = re.compile(r"(#{1,6}) (.+)")
_FENCE = re.compile(r"^```(\w*|\{\w+\})\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`([^`]+)`")


def every() -> list[str]:
    """Every page that people read: README, and all of `docs/`, by its path in the repository."""
    found = sorted(page.relative_to(ROOT).as_posix() for page in DOCS.rglob("*.md"))
    return ["README.md", *found]


def text(page: str) -> str:
    """A page by its path in the repository."""
    return (ROOT / page).read_text("utf-8")


def blocks(page: str, language: str) -> list[str]:
    """The fenced blocks of one language, in order."""
    return [body for found, body in _FENCE.findall(text(page)) if found == language]


def fences(page: str) -> list[tuple[str, str]]:
    """Language and text of every fenced block, in order."""
    return _FENCE.findall(text(page))


def sections(page: str) -> dict[str, str]:
    """Each heading, whatever its level, with the text up to the next heading."""
    found: dict[str, str] = {}
    heading = ""
    for line in _FENCE.sub("", text(page)).splitlines():
        match = _HEADING.fullmatch(line)
        if match is not None:
            heading = match[2]
            assert heading not in found, f"{page}: two sections are called {heading!r}"
            found[heading] = ""
        elif heading:
            found[heading] += line + "\n"
    return found


def codes(cell: str) -> list[str]:
    """Everything set as code."""
    return _CODE.findall(cell)


@dataclass(frozen=True)
class Row:
    """A row of a table: its cells as they stand."""

    cells: tuple[str, ...]

    @property
    def code(self) -> str:
        """The first cell, which names what the row is about."""
        (name,) = codes(self.cells[0])
        return name


def rows(section: str) -> list[Row]:
    """The rows of every table in a section, without their headers."""
    return [row for table in tables(section) for row in table]


def tables(section: str) -> list[list[Row]]:
    """The same, table by table."""
    return [table[2:] for table in _tables(section.splitlines())]


def _tables(lines: list[str]) -> Iterator[list[Row]]:
    table: list[Row] = []
    for line in [*lines, ""]:
        if line.startswith("| "):
            cells = re.split(r"(?<!\\)\|", line.strip().strip("|"))
            table.append(Row(tuple(cell.strip() for cell in cells)))
        elif table:
            yield table
            table = []
