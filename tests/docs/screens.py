"""What stands on the screens of docs/screens, which tests hold to the programs, and which keys do
what there."""

from __future__ import annotations

import ast
import html
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from common.i18n.catalogue import load
from tests.docs import pages

_CELL_WIDTH = 12.2
_TEXT = re.compile(r'<text[^>]*?x="([\d.]+)" y="([\d.]+)"[^>]*>(.*?)</text>')
_PLACE = re.compile(r"\\\{.*?\\\}")
_LEAST_LETTERS = 4
"""Of a text of the catalogue beside what is filled in, so that it is not just anything."""


@cache
def shown(app: str) -> str:
    """All that the pictures of one app show, with single blanks; a row of the screen a line."""
    lines = []
    for picture in sorted((pages.DOCS / "screens").glob(f"{app}-*.svg")):
        rows: dict[float, list[tuple[float, str]]] = defaultdict(list)
        for x, y, text in _TEXT.findall(picture.read_text("utf-8")):
            rows[float(y)].append((float(x), html.unescape(text).replace("\xa0", " ")))
        for _, parts in sorted(rows.items()):
            lines.append(" ".join(" ".join(text for _, text in sorted(parts)).split()))
    assert lines, f"no picture of {app}"
    return "\n".join(lines)


@cache
def offers() -> frozenset[tuple[str, str]]:
    """Key and words of everything that a page of the counter offers."""
    texts = load("vi")
    assert texts is not None
    found = set()
    for file in (pages.ROOT / "counter").rglob("*.py"):
        for function in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(function, ast.FunctionDef):
                found |= {(key, texts.text(name, 1) or "") for key, name in _offers_of(function)}
    return frozenset(found)


def _offers_of(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Where a variable names the words, every text that the function may put into it."""
    for call in ast.walk(function):
        if not isinstance(call, ast.Call) or ast.unparse(call.func) != "Offer":
            continue
        key, words = call.args[:2]
        if not isinstance(key, ast.Constant):
            continue
        sources = [words]
        if isinstance(words, ast.Name):
            assigned = (node for node in ast.walk(function) if isinstance(node, ast.Assign))
            sources = [node.value for node in assigned if ast.unparse(node.targets[0]) == words.id]
        for node in (node for source in sources for node in ast.walk(source)):
            if isinstance(node, ast.Constant) and "." in str(node.value):
                yield str(key.value), str(node.value)


@cache
def _sentences() -> list[re.Pattern[str]]:
    """Every text of the catalogue, anything standing for what is filled in."""
    texts = load("vi")
    assert texts is not None
    found = []
    for name in texts.texts:
        text = texts.text(name, 1) or ""
        if len(re.sub(r"\{.*?\}|\W", "", text)) >= _LEAST_LETTERS or "{" not in text:
            found.append(re.compile(_PLACE.sub(".+", re.escape(text))))
    return found


def is_said(text: str) -> bool:
    """Whether the program says just this somewhere."""
    return any(sentence.fullmatch(text) for sentence in _sentences())
