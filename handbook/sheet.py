"""A page as one sheet of A4, in letters as large as it lets them be."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Frame, Spacer, TableStyle
from reportlab.platypus import Paragraph as Text
from reportlab.platypus import Table as Grid

from common.forms import styles
from handbook import marks
from handbook.caps import Caps, Tick, width_of
from handbook.marks import Block, Heading, Listing, Look, Paragraph, Table, Unset, Words

LEAST_PT, MOST_PT, _STEP_PT = 11.0, 24.0, 0.25
"""Sizes of running text. Smaller is no sheet to stand beside a keyboard; it has to be shorter."""

_SIDE, _TOP, _BOTTOM = 13 * mm, 10 * mm, 12 * mm
_WIDTH, _HEIGHT = A4[0] - 2 * _SIDE, A4[1] - _TOP - _BOTTOM
_INK, _DEEP, _PALE, _RULE = "#1a1a1a", "#10456b", "#e4edf4", "#b9c6d0"
_LONGEST_KEY = len("Ctrl+P")
"""What is longer is a command."""
_FOOT = "Một Cửa · bản in A4, làm từ trang cùng tên trong tài liệu"


def pdf(page: str) -> bytes:
    """The sheet as PDF, the same bytes each time; :class:`Unset` where it is more than a page."""
    blocks = marks.read(page)
    _all_letters_are_there(blocks)
    size = _largest(blocks)
    file = BytesIO()
    canvas = Canvas(
        file, A4, initialFontName=styles.face(styles.REGULAR), invariant=1, lang="vi-VN"
    )
    canvas.setTitle(_plain(_title(blocks)))
    canvas.setCreator("motcua")
    left = _fill(blocks, size, canvas)
    if left:
        raise Unset("more than one page")
    canvas.setFont(styles.face(styles.REGULAR), 7.5)
    canvas.setFillColor(HexColor("#666666"))
    canvas.drawString(_SIDE, 6 * mm, _FOOT)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def size_of(page: str) -> float:
    """Of the running text of the sheet, in points."""
    return _largest(marks.read(page))


def _largest(blocks: Sequence[Block]) -> float:
    size = MOST_PT
    while size >= LEAST_PT:
        if not _fill(blocks, size, Canvas(BytesIO(), A4)):
            return size
        size -= _STEP_PT
    raise Unset(f"more than one page, also in letters of {LEAST_PT} pt")


def _fill(blocks: Sequence[Block], size: float, canvas: Canvas) -> list[Flowable]:
    """Draws what fits; the rest."""
    story = [part for block in blocks for part in _set(block, size)]
    frame = Frame(
        _SIDE,
        _BOTTOM,
        _WIDTH,
        _HEIGHT,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    while story and frame.add(story[0], canvas):
        story.pop(0)
    return story


def _all_letters_are_there(blocks: Sequence[Block]) -> None:
    for words in (words for block in blocks for words in _words_of(block)):
        for run in words:
            lacking = [c for c in run.text if ord(c) not in styles.known() and c not in "↑↓←→"]
            if lacking:
                raise Unset(f"no letter for {lacking}")


def _words_of(block: Block) -> tuple[Words, ...]:
    match block:
        case Heading() | Paragraph():
            return (block.words,)
        case Listing():
            return block.items
        case Table():
            return (*block.head, *(cell for row in block.rows for cell in row))


def _title(blocks: Sequence[Block]) -> Words:
    first = blocks[0]
    if not isinstance(first, Heading) or first.level != 1:
        raise Unset("a sheet begins with its title")
    return first.words


def _plain(words: Words) -> str:
    return "".join(run.text for run in words)


# What each block looks like.


def _set(block: Block, size: float) -> list[Flowable]:
    match block:
        case Heading(level=1):
            return [_band(block.words, size), Spacer(0, 0.5 * size)]
        case Heading():
            return [
                Text(_markup(block.words), _style(size * 1.25, strong=True, before=0.55 * size))
            ]
        case Paragraph():
            return [Text(_markup(block.words), _style(size)), Spacer(0, 0.3 * size)]
        case Listing():
            return [*_items(block, size), Spacer(0, 0.3 * size)]
        case Table():
            return [_table(block, size), Spacer(0, 0.45 * size)]


def _style(size: float, *, strong: bool = False, before: float = 0) -> ParagraphStyle:
    face = styles.face(styles.BOLD if strong else styles.REGULAR)
    return ParagraphStyle(
        f"{face}-{size}",
        fontName=face,
        bulletFontName=face,
        fontSize=size,
        leading=size * 1.32,
        alignment=TA_LEFT,
        spaceBefore=before,
        spaceAfter=size * 0.2,
        textColor=HexColor(_DEEP if strong else _INK),
    )


def _band(words: Words, size: float) -> Flowable:
    style = _style(size * 1.9, strong=True)
    style.textColor = HexColor("#ffffff")
    pad = [
        (f"{edge}PADDING", (0, 0), (-1, -1), 0.55 * size) for edge in ("LEFT", "RIGHT", "BOTTOM")
    ]
    look = [("BACKGROUND", (0, 0), (-1, -1), HexColor(_DEEP)), *pad, _faced()]
    return Grid([[Text(escape(_plain(words)), style)]], colWidths=[_WIDTH], style=TableStyle(look))


def _faced() -> tuple[Any, ...]:
    """An unstyled table would name a font that is not embedded."""
    return ("FONTNAME", (0, 0), (-1, -1), styles.face(styles.REGULAR))


def _markup(words: Words) -> str:
    bold = styles.face(styles.BOLD)
    said = {
        Look.PLAIN: "{}",
        Look.STRONG: f'<font name="{bold}">{{}}</font>',
        Look.KEY: f'<font name="{bold}" color="{_DEEP}">{{}}</font>',
    }
    return "".join(said[run.look].format(escape(_tied(run))) for run in words)


def _tied(run: marks.Run) -> str:
    """A key is not parted; a dash stays with the word before it."""
    if run.look is Look.KEY and len(run.text) < 4:
        return run.text.replace(" ", "\N{NO-BREAK SPACE}")
    return run.text.replace(" – ", "\N{NO-BREAK SPACE}– ")


def _items(block: Listing, size: float) -> list[Flowable]:
    room = 1.9 * size
    rows = []
    for number, item in enumerate(block.items, 1):
        sign: Flowable
        if block.boxes:
            sign = Tick(size)
        elif block.numbered:
            sign = Caps([str(number)], size, round_=True)
        else:
            sign = Caps([], size)
        rows.append([sign, Text(_markup(item), _style(size))])
    look = [
        _faced(),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        *((f"{edge}PADDING", (0, 0), (-1, -1), 0) for edge in ("LEFT", "RIGHT")),
        ("TOPPADDING", (0, 0), (-1, -1), 0.1 * size),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0.12 * size),
    ]
    return [Grid([row], colWidths=[room, _WIDTH - room], style=TableStyle(look)) for row in rows]


def _table(block: Table, size: float) -> Flowable:
    head = [Text(_markup(cell), _style(size * 0.85, strong=True)) for cell in block.head]
    rows = [[_cell(cell, size) for cell in row] for row in block.rows]
    return Grid(
        [head, *rows],
        colWidths=_widths(block, size),
        style=TableStyle(
            [
                _faced(),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("BACKGROUND", (0, 0), (-1, 0), HexColor(_PALE)),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor(_RULE)),
                ("LEFTPADDING", (0, 0), (-1, -1), 0.3 * size),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0.3 * size),
                ("TOPPADDING", (0, 0), (-1, -1), 0.12 * size),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 0.22 * size),
            ]
        ),
    )


def _cell(words: Words, size: float) -> Flowable:
    keys = _keys(words)
    return Caps(keys, size) if keys else Text(_markup(words), _style(size))


def _keys(words: Words) -> list[str]:
    """The keys of a cell that has nothing else, with the signs between them."""
    keys = [run.text for run in words if run.look is Look.KEY]
    if not keys or max(map(len, keys)) > _LONGEST_KEY:
        return []
    if any(
        run.look is Look.STRONG or run.text.strip(" …") for run in words if run.look is not Look.KEY
    ):
        return []
    return [text for run in words if (text := run.text.strip())]


def _widths(block: Table, size: float) -> list[float]:
    """Keys and labels as wide as they are, the last column what is left."""
    found = []
    for column in range(len(block.head) - 1):
        cells = [block.head[column], *(row[column] for row in block.rows)]
        need = max(_natural(cell, size) for cell in cells) + 0.7 * size
        found.append(min(need, _WIDTH * 0.42))
    return [*found, _WIDTH - sum(found)]


def _natural(words: Words, size: float) -> float:
    keys = _keys(words)
    return width_of(keys, size) if keys else 1.02 * _text_width(_plain(words), size)


def _text_width(text: str, size: float) -> float:
    return float(stringWidth(text, styles.face(styles.BOLD), size))
