"""What papers are put together from: lines, values, tables, signatures. Texts come in as they
are and are composed (NFC) here: the font has no other letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    KeepTogether,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from common.forms import styles
from common.forms.shapes import Dotted
from common.i18n.vietnamese import nfc

Flow = list[Flowable]

_HEAD_GREY = HexColor(0xECECEC)
_ROOM_TO_SIGN = 20 * mm
_ROOM_UNDER_HEADING = 32 * mm
_PLAIN_TABLE = [
    ("FONTNAME", (0, 0), (-1, -1), styles.face(styles.REGULAR)),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-2, -1), 6),
]
_GRID = [
    ("FONTNAME", (0, 0), (-1, -1), styles.face(styles.REGULAR)),
    ("GRID", (0, 0), (-1, -1), 0.5, HexColor(0x000000)),
    ("BACKGROUND", (0, 0), (-1, 0), _HEAD_GREY),
    ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
    ("VALIGN", (0, 1), (-1, -1), "TOP"),
    ("TOPPADDING", (0, 0), (-1, -1), 2),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
]


def composed(text: str) -> str:
    """Composed letters; a question mark for each that the font lacks, and no control characters.

    A dash stays with the word before it: no line begins with one.
    """
    lines = (line.replace(" – ", "\N{NO-BREAK SPACE}– ") for line in nfc(text).splitlines())
    return "\n".join("".join(map(_letter, line)) for line in lines)


def _letter(letter: str) -> str:
    if unicodedata.category(letter).startswith("C"):
        return " " if letter == "\t" else ""
    return letter if ord(letter) in styles.known() else "?"


def said(text: str, style: ParagraphStyle = styles.BODY) -> Paragraph:
    """A text in one style; its line breaks are kept."""
    return Paragraph(_markup(text), style)


def _markup(text: str) -> str:
    return escape(composed(text)).replace("\n", "<br/>")


def prose(*sentences: str) -> Flow:
    """Paragraphs of running text."""
    return [said(sentence, styles.PROSE) for sentence in sentences]


def field(label: str, value: object | None, *, strong: bool = False) -> Flowable:
    """`Label: value`, or a dotted line where the value is still to be written."""
    if value is None or value == "":
        return Dotted(said(f"{label}:"))
    shown = _markup(str(value))
    if strong:
        shown = f'<font name="{styles.face(styles.BOLD)}">{shown}</font>'
    return Paragraph(f"{_markup(label)}: {shown}", styles.BODY)


def beside(*parts: Flowable | Flow, widths: Sequence[object] = ()) -> Table:
    """Parts next to one another, of the same width or of `widths` (points, or `"40%"`)."""
    share = widths or [f"{100 / len(parts):.4f}%"] * len(parts)
    table = Table([list(parts)], colWidths=list(share), style=TableStyle(_PLAIN_TABLE))
    table.hAlign = "LEFT"
    return table


def gap(millimetres: float) -> Spacer:
    """Air between two parts."""
    return Spacer(0, millimetres * mm)


def heading(text: str) -> Flow:
    """A line over a table, never the last one of its page."""
    return [CondPageBreak(_ROOM_UNDER_HEADING), said(text)]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, its width in mm, and whether it is set in the middle."""

    heading: str
    width: float
    middle: bool = False


def table(
    columns: Sequence[Column],
    rows: Sequence[Sequence[object]],
    *,
    small: bool = False,
    least: float = 0,
) -> Table:
    """A ruled table whose heading is repeated on each page; None and "" leave a cell blank. No
    row is lower than `least` mm."""
    heads = [said(column.heading, _head(small)) for column in columns]
    looks = [_look(column, small) for column in columns]
    body = [[_cell(value, look) for value, look in zip(row, looks, strict=True)] for row in rows]
    return Table(
        [heads, *body],
        colWidths=[column.width * mm for column in columns],
        style=_grid(2 if small else 3),
        repeatRows=1,
        splitInRow=1,
        minRowHeights=[0, *[least * mm] * len(body)],
        spaceBefore=4,
        spaceAfter=4,
    )


def _grid(side: float) -> TableStyle:
    """Ruled lines, with `side` points of air at both sides of a cell."""
    air = [(f"{edge}PADDING", (0, 0), (-1, -1), side) for edge in ("LEFT", "RIGHT")]
    return TableStyle([*_GRID, *air])


def _head(small: bool) -> ParagraphStyle:
    return styles.SMALL_HEAD if small else styles.CELL_HEAD


def _look(column: Column, small: bool) -> ParagraphStyle:
    if small:
        return styles.SMALL_MIDDLE if column.middle else styles.SMALL
    return styles.CELL_MIDDLE if column.middle else styles.CELL


def _cell(value: object, style: ParagraphStyle) -> Any:
    return said("" if value is None else str(value), style)


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs: in what role, under which name where it is known."""

    role: str
    name: str | None = None
    how: str = "(Ký và ghi rõ họ tên)"


def signatures(*signers: Signature | None) -> KeepTogether:
    """Who signs, next to one another and with room for it; None leaves a place blank."""
    return KeepTogether([gap(4), beside(*[_signature(signer) for signer in signers])])


def _signature(signer: Signature | None) -> Flow:
    if signer is None:
        return []
    return [
        said(signer.role.upper(), styles.CAPITALS_BOLD),
        said(signer.how, styles.SLANTED),
        Spacer(0, _ROOM_TO_SIGN),
        said(signer.name or "", styles.UNDER_TITLE),
    ]
