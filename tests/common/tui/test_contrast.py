"""Every pair of letters and ground in the style sheets of all programs can be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from textual.color import Color
from textual.theme import Theme

from common.tui.theme import TRUE_COLOUR
from kiosk.sight import CONTRAST
from tests.common.tui.test_theme import GROUNDS, colour, contrast

ROOT = Path(__file__).parents[3]
PROGRAMS = ("kiosk", "counter", "display", "supervisor", "common/tui")

TEXT, LARGE = 4.5, 3.0
"""WCAG 2.1, 1.4.3: for text, and for letters of which one is several rows high."""

BIG_TYPE = {".number--past", "#number", "#newest"}
"""Parts that hold nothing but digits of seven half rows and more."""

_DEFAULT = re.compile(r'DEFAULT_CSS = """(.*?)"""', re.DOTALL)
_TOKEN = re.compile(r"[^{};]+[{;]?|[{}]")
_COLOUR = re.compile(r"\$(\w+)(?: (\d+)%)?$")


@dataclass(frozen=True)
class Block:
    """What one block of a style sheet says, with the blocks around it in `path`."""

    path: tuple[str, ...]
    letters: str | None
    ground: str | None

    @property
    def parts(self) -> set[str]:
        """The widgets or parts of them that it is about, without their state."""
        last = self.path[-1]
        if last.startswith("&.-") and " " not in last:
            last = self.path[-2]
        return {one.split()[-1].split(".-")[0] for one in last.split(",")}


def sheets() -> dict[str, str]:
    """The style sheets, those of single widgets too, by where they stand."""
    found = {}
    for program in PROGRAMS:
        for path in sorted((ROOT / program).rglob("*.tcss")):
            found[str(path.relative_to(ROOT))] = path.read_text(encoding="utf-8")
        for path in sorted((ROOT / program).rglob("*.py")):
            source = "".join(_DEFAULT.findall(path.read_text(encoding="utf-8")))
            if source:
                found[str(path.relative_to(ROOT))] = source
    return found


def blocks(sheet: str) -> Iterator[Block]:
    """The blocks of a sheet that say something of colours, outer before inner."""
    path: list[str] = []
    said: list[dict[str, str]] = []
    done: list[tuple[tuple[str, ...], dict[str, str]]] = []
    for token in (token.strip() for token in _TOKEN.findall(re.sub(r"/\*.*?\*/", "", sheet))):
        if token.endswith("{"):
            path.append(token[:-1].strip())
            said.append({})
            done.append((tuple(path), said[-1]))
        elif token == "}":
            path.pop()
            said.pop()
        elif ":" in token and said:
            name, value = token.rstrip(";").split(":", 1)
            said[-1][name.strip()] = value.strip()
    for where, rules in done:
        letters, ground = rules.get("color"), rules.get("background")
        if letters or ground:
            yield Block(where, letters, ground)


def mixed(value: str, ground: str, theme: Theme) -> str:
    """`$name` or `$name 75%`, as it looks over a ground."""
    found = _COLOUR.match(value)
    if found is None:
        return value
    full = Color.parse(colour(theme, found[1]))
    return Color.parse(ground).blend(full, int(found[2] or 100) / 100).hex


def pairs(sheet: str) -> Iterator[tuple[Block, str | None, str | None]]:
    """Each block with its letters and its ground: what it does not say itself comes from another
    block about the same part of that page, else from the blocks around it; None where nobody says
    it. A ground whose letters are all said by the blocks in it is theirs."""
    found = list(blocks(sheet))
    by_path = {block.path: block for block in found}

    def around(block: Block, what: str) -> str | None:
        alike = (b for b in found if b.parts & block.parts and b.path[:2] == block.path[:2])
        outer = (by_path.get(block.path[:depth]) for depth in range(len(block.path) - 1, 0, -1))
        said = (
            getattr(b, what) for b in (block, *(b for b in alike if not _state(b)), *outer) if b
        )
        return next((value for value in said if value), None)

    for block in found:
        inside = (b for b in found if b.path[:-1] == block.path and b.letters)
        if block.letters or not any(inside):
            yield block, around(block, "letters"), around(block, "ground")


def _state(block: Block) -> bool:
    return ".-" in block.path[-1]


@pytest.mark.parametrize("theme", [TRUE_COLOUR, CONTRAST], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("where", "sheet"), sheets().items(), ids=sheets())
def test_letters_stand_out_from_their_ground(where: str, sheet: str, theme: Theme) -> None:
    weak = []
    for block, letters, ground in pairs(sheet):
        least = LARGE if block.parts <= BIG_TYPE else TEXT
        for below in [ground] if ground else [f"${name}" for name in GROUNDS]:
            paper = mixed(below, colour(theme, "background"), theme)
            ink = mixed(letters or "$foreground", paper, theme)
            if contrast(ink, paper) < least:
                weak.append((block.path, letters, below, round(contrast(ink, paper), 2)))
    assert not weak
