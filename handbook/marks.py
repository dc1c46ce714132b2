"""A page taken apart into what a sheet is set from: headings, paragraphs, tables, lists.

Sheets are written in the Markdown of all pages, of which they use this much and no more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from markdown_it import MarkdownIt
from markdown_it.token import Token

from common.i18n.vietnamese import nfc


class Unset(Exception):
    """A page uses something that a sheet cannot show; the text says what and in which line."""


class Look(Enum):
    """How a run of letters is set."""

    PLAIN = auto()
    STRONG = auto()
    KEY = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that look alike."""

    text: str
    look: Look


Words = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of the sheet (level 1) or of a part of it (level 2)."""

    level: int
    words: Words


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    words: Words


@dataclass(frozen=True, slots=True)
class Listing:
    """Points, steps (`numbered`), or boxes to tick (`boxes`)."""

    items: tuple[Words, ...]
    numbered: bool
    boxes: bool


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under a head."""

    head: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]


Block = Heading | Paragraph | Listing | Table

_BOX = "[ ] "
_ENDS = {"paragraph_close", "heading_close", "thead_open", "tbody_open", "thead_close"}
_ENDS |= {"tbody_close", "tr_close", "list_item_close", "th_open", "td_open"}


def read(page: str) -> list[Block]:
    """The blocks of a page in their order; :class:`Unset` for anything that is none of them."""
    tokens = MarkdownIt("commonmark").enable("table").parse(nfc(page))
    return list(_blocks(iter(tokens)))


def _blocks(tokens: Iterator[Token]) -> Iterator[Block]:
    for token in tokens:
        match token.type:
            case "heading_open":
                yield Heading(int(token.tag[1]), _inline(next(tokens)))
            case "paragraph_open":
                yield Paragraph(_inline(next(tokens)))
            case "bullet_list_open" | "ordered_list_open":
                yield _listing(token, tokens)
            case "table_open":
                yield _table(tokens)
            case kind if kind not in _ENDS:
                raise Unset(f"{kind} in line {token.map[0] + 1 if token.map else '?'}")


def _listing(opened: Token, tokens: Iterator[Token]) -> Listing:
    items: list[Words] = []
    for token in tokens:
        if token.type == opened.type.replace("_open", "_close"):
            break
        if token.type == "inline":
            items.append(_inline(token))
        elif token.type.endswith("list_open"):
            raise Unset(f"a list in a list in line {token.map[0] + 1 if token.map else '?'}")
    boxes = all(item and item[0].text.startswith(_BOX) for item in items)
    kept = [_without_box(item) if boxes else item for item in items]
    return Listing(tuple(kept), opened.type.startswith("ordered"), boxes)


def _without_box(item: Words) -> Words:
    first = item[0]
    return (Run(first.text.removeprefix(_BOX), first.look), *item[1:])


def _table(tokens: Iterator[Token]) -> Table:
    rows: list[list[Words]] = []
    for token in tokens:
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline":
            rows[-1].append(_inline(token))
    head, *body = [tuple(row) for row in rows]
    return Table(head, tuple(body))


def _inline(token: Token) -> Words:
    return tuple(_runs(token.children or ()))


def _runs(children: Sequence[Token]) -> Iterator[Run]:
    """Links are their words: nobody can touch them on paper."""
    look = Look.PLAIN
    for child in children:
        match child.type:
            case "text":
                yield Run(child.content, look)
            case "softbreak":
                yield Run(" ", look)
            case "code_inline":
                yield Run(child.content, Look.KEY)
            case "strong_open":
                look = Look.STRONG
            case "strong_close":
                look = Look.PLAIN
            case "link_open" | "link_close":
                pass
            case kind:
                raise Unset(kind)
