"""A paper as PDF: its margins, what stands around each page, and the same bytes each time."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageBreak, PageTemplate

from common.forms import styles
from common.forms.kinds import Name
from common.forms.parts import Flow, composed

_TOP, _BOTTOM = 20 * mm, 18 * mm
_EDGES = {False: (30 * mm, 15 * mm), True: (18 * mm, 14 * mm)}
"""Left and right margin, upright and landscape; the left is where papers are bound."""
_PALE = HexColor(0xE4E4E4)
_SLOPE = 35
_FOOT_SIZE = 8.0
_ROOM_FOR_PAGE = 40 * mm


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of a paper, with pages numbered by themselves; `foot` stands at the foot of each,
    so that loose sheets can be told apart."""

    story: Flow
    foot: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """A paper, laid out: its copies, upright or landscape."""

    copies: tuple[Copy, ...]
    wide: bool = False


def pdf(layout: Layout, name: Name, circular: str, mark: str | None) -> bytes:
    """The file, the same bytes each time; every font in it is embedded."""
    around = [_Around(name, circular, mark, copy.foot, i) for i, copy in enumerate(layout.copies)]
    size = landscape(A4) if layout.wide else A4
    left, right = _EDGES[layout.wide]
    file = BytesIO()
    document = BaseDocTemplate(
        file,
        pagesize=size,
        initialFontName=styles.face(styles.REGULAR),
        invariant=1,
        title=name.title,
        subject=f"Mẫu số {name.number} – {circular}" if name.number else "",
        creator="motcua",
        author="",
        lang="vi-VN",
    )
    frame = _frame(size, left, right)
    document.addPageTemplates(
        [
            PageTemplate(id=str(i), frames=[frame], onPage=each.before, onPageEnd=each.after)
            for i, each in enumerate(around)
        ]
    )
    document.build(_story(layout), canvasmaker=_numbering(around))
    return file.getvalue()


def _frame(size: tuple[float, float], left: float, right: float) -> Frame:
    width, height = size[0] - left - right, size[1] - _TOP - _BOTTOM
    return Frame(
        left, _BOTTOM, width, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0
    )


def _story(layout: Layout) -> Flow:
    story: Flow = []
    for i, copy in enumerate(layout.copies):
        story += [NextPageTemplate(str(i)), PageBreak()] if i else []
        story += copy.story
    return story


class _Around:
    """What stands around the text on the pages of one copy: form number, mark, page numbers."""

    def __init__(self, name: Name, circular: str, mark: str | None, foot: str, place: int) -> None:
        self._form = f"Mẫu số {name.number} – {circular}" if name.number else ""
        self._mark = composed(mark) if mark else None
        self._foot = composed(foot)
        self._place = place
        self._pages = 0

    def before(self, canvas: Canvas, document: Any) -> None:
        """Under the text: the mark across the page, and its bar on top."""
        width, height = document.pagesize
        canvas.saveState()
        if self._mark is not None:
            _across(canvas, self._mark, width, height)
            _bar(canvas, self._mark, width, height)
        canvas.setFont(styles.face(styles.ITALIC), _FOOT_SIZE)
        canvas.drawRightString(_right(width, height), height - 15 * mm, self._form)
        canvas.restoreState()

    def after(self, canvas: Canvas, document: Any) -> None:
        """The foot: which paper it is, and which page of how many."""
        self._pages += 1
        width, height = document.pagesize
        left = _EDGES[width > height][0]
        canvas.saveState()
        canvas.setFont(styles.face(styles.REGULAR), _FOOT_SIZE)
        canvas.drawString(left, 10 * mm, self._foot)
        canvas.translate(_right(width, height) - _ROOM_FOR_PAGE, 10 * mm)
        canvas.doForm(self._form_of(self._pages))
        canvas.restoreState()

    def close(self, canvas: Canvas) -> None:
        """What each page shows in its corner: how many there are is known at the end."""
        for page in range(1, self._pages + 1):
            canvas.beginForm(self._form_of(page), 0, -_FOOT_SIZE, _ROOM_FOR_PAGE, 2 * _FOOT_SIZE)
            canvas.setFont(styles.face(styles.REGULAR), _FOOT_SIZE)
            canvas.drawRightString(_ROOM_FOR_PAGE, 0, f"Trang {page}/{self._pages}")
            canvas.endForm()

    def _form_of(self, page: int) -> str:
        return f"page-{self._place}-{page}"


def _numbering(around: list[_Around]) -> type[Canvas]:
    class Numbered(Canvas):  # type: ignore[misc]
        def save(self) -> None:
            for each in around:
                each.close(self)
            super().save()

    return Numbered


def _right(width: float, height: float) -> float:
    return float(width - _EDGES[width > height][1])


def _across(canvas: Canvas, mark: str, width: float, height: float) -> None:
    """The mark in pale letters, as large as the page lets it be."""
    face = styles.face(styles.BOLD)
    size = min(60.0, 0.95 * width / max(stringWidth(mark, face, 1), 1))
    canvas.saveState()
    canvas.setFillColor(_PALE)
    canvas.setFont(face, size)
    canvas.translate(width / 2, height / 2)
    canvas.rotate(_SLOPE)
    canvas.drawCentredString(0, -size / 3, mark)
    canvas.restoreState()


def _bar(canvas: Canvas, mark: str, width: float, height: float) -> None:
    face, size = styles.face(styles.BOLD), 10.0
    room = min(stringWidth(mark, face, size) + 10 * mm, width - 20 * mm)
    size *= min(1.0, (room - 4 * mm) / stringWidth(mark, face, size))
    canvas.rect((width - room) / 2, height - 11 * mm, room, 6 * mm, stroke=0, fill=1)
    canvas.setFillColor(HexColor(0xFFFFFF))
    canvas.setFont(face, size)
    canvas.drawCentredString(width / 2, height - 9.3 * mm, mark)
    canvas.setFillColor(HexColor(0x000000))
