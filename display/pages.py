"""What turns below the calls, page by page. Pure: a view and a Translator in, pages out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from rich.cells import cell_len

from common.i18n.translator import Translator
from common.views.display import DisplayView
from display import board, quality, words
from display.board import AgencyLine, Heading, fitting_items, heading
from display.plan import Plan
from display.quality import FigureLine
from display.typeset import wrapped
from display.words import QueueLine

EDGES = 3
"""Columns left free beside what stands on a page."""


@dataclass(frozen=True, slots=True)
class Room:
    """Where pages stand: `columns` after the label and `rows` of the band, `cells` services in a
    row; `wide` columns and `tall` rows of a page that has the place of the calls too, no rows while
    none may; `beside` how many missed numbers stand elsewhere; `status` columns of the line at the
    foot, where a notice stands that is no longer."""

    columns: int
    rows: int
    cells: int
    wide: int
    tall: int
    beside: int
    status: int


def room_of(plan: Plan, width: int, *, tall: int, beside: int) -> Room:
    """The band's room on a screen of `width` columns; with the calls' it has `tall` rows, 0 while
    somebody is called; `beside` the calls there is room for so many missed numbers."""
    return Room(
        columns=width - plan.label,
        rows=plan.band,
        cells=plan.cells,
        wide=width,
        tall=tall,
        beside=beside,
        status=status_room(width),
    )


_STEP_MOST = 3
"""Rows from one line to the next on a page over the whole screen, at most."""

_NAME_LEAST = 16
"""Columns by which the name of an agency is known; with less the board waits for a quiet hall."""

TITLE = 2
"""Rows of the title of such a page, with a free one, where it does not stand beside a heading."""

_CLOCK = 16
"""The clock at the foot, and the mark of a demonstration."""


def status_room(width: int) -> int:
    """Columns for a sentence in the line at the foot of a screen so wide."""
    return width - _CLOCK


def in_turn(view: DisplayView, languages: Sequence[Translator], room: Room) -> list[Page]:
    """Every page, and after each the same one in the other languages."""
    spoken = [[replace(page, lang=t.lang) for page in pages(view, t, room)] for t in languages]
    return [page for same in zip_longest(*spoken) for page in same if page is not None]


def pages(view: DisplayView, t: Translator, room: Room) -> list[Page]:
    """Every page in one language, those that matter now before those that can wait."""
    wanted = view.panel.pages
    return [
        *(_queues(view, t, room) if "queues" in wanted else ()),
        *_on_hold(view, t, room),
        *_late(view, t, room),
        *(() if len(view.missed) <= room.beside else _missed(view, t, room)),
        *_notices(view, t, room),
        *(_dossiers(view, t, room) if "dossiers" in wanted else ()),
        *(_results(view, t, room) if "results" in wanted else ()),
        *(_quality(view, t, room) if "quality" in wanted else ()),
    ]


def _queues(view: DisplayView, t: Translator, room: Room) -> list[Page]:
    label = (t("hall.queue"), t("hall.queue.expected"))
    queues = [words.queue_line(row, t) for row in view.queues]
    return queue_pages(label, queues, room.cells * room.rows)


def _on_hold(view: DisplayView, t: Translator, room: Room) -> list[Page]:
    label = (t("hall.queue.held.label"),)
    return notice_pages(label, words.on_hold(view, t), room.columns - EDGES, room.rows)


def _late(view: DisplayView, t: Translator, room: Room) -> list[Page]:
    """For whoever is about to take a number, which may be one that nobody calls any more today."""
    label = (t("hall.late.label"), t("hall.late.label.now"))
    return notice_pages(label, words.late(view, t), room.columns - EDGES, room.rows)


def _missed(view: DisplayView, t: Translator, room: Room) -> list[Page]:
    return number_pages(t("hall.missed"), view.missed, room.columns - 2, room.rows)


def _notices(view: DisplayView, t: Translator, room: Room) -> list[Page]:
    """A notice that the line at the foot cuts stands here whole."""
    said = words.notice(view, t)
    if cell_len(said) <= room.status:
        return []
    return notice_pages((t("hall.notice.label"),), said, room.columns - EDGES, room.rows)


def _dossiers(view: DisplayView, t: Translator, room: Room) -> list[Page]:
    titles = [t(f"hall.dossiers.{name}") for name in board.NAMES]
    agencies = board.agency_lines(view.board, t)
    label = t("hall.dossiers")
    found = agency_pages(label, titles, agencies, room.columns, room.rows)
    readable = all(room.columns - EDGES - sum(page.widths) >= _NAME_LEAST for page in found)
    if room.tall and (len(found) > 1 or not readable):
        return _tall(agency_pages(label, titles, agencies, room.wide, room.tall), room)
    return found if readable else []


def _results(view: DisplayView, t: Translator, room: Room) -> list[Page]:
    items = board.ready_items(view.board, t)
    label = t("hall.ready")
    found = number_pages(label, items, room.columns - 2, room.rows)
    if len(found) < 2 or not room.tall:
        return found
    return _tall(number_pages(label, items, room.wide - 2, room.tall - TITLE), room)


def _tall(pages: Sequence[Page], room: Room) -> list[Page]:
    """These pages over the whole screen, what stands on them evenly spread."""
    most = max(page.height(room.wide - 2) for page in pages)
    step = max(1, min(_STEP_MOST, (room.tall - pages[0].head) // most))
    return [replace(page, tall=True, step=step) for page in pages]


def _quality(view: DisplayView, t: Translator, room: Room) -> list[Page]:
    if view.quality is None:
        return []
    lines = quality.figure_lines(view.quality, t)
    return figure_pages(quality.title(view.quality, t), lines, room.rows)


_GLANCE = 2
"""Agencies read at a glance."""


@dataclass(frozen=True, slots=True)
class Page:
    """What stands in the band for a while: queues, or agencies under a heading, or numbers of
    people not yet seen or of results that lie ready, or figures of last month, or a notice.

    `lang` is the language of the page, and of the whole screen for as long as it stands. A `tall`
    page has the place of the calls too, and `step` rows from one line to the next.
    """

    label: tuple[str, ...]
    queues: tuple[QueueLine, ...] = ()
    numbers: tuple[str, ...] = ()
    heading: Heading | None = None
    agencies: tuple[AgencyLine, ...] = ()
    figures: tuple[FigureLine, ...] = ()
    notice: tuple[str, ...] = ()
    lang: str = ""
    tall: bool = False
    step: int = 1

    @property
    def brief(self) -> bool:
        """Whether it is read at a glance."""
        return 0 < len(self.agencies) <= _GLANCE

    @property
    def widths(self) -> tuple[int, ...]:
        """Columns of each count."""
        return self.heading.widths if self.heading else ()

    @property
    def head(self) -> int:
        """Rows above agencies or, on a tall page, numbers."""
        return len(self.heading.lines) if self.heading else TITLE

    def height(self, room: int) -> int:
        """Lines of agencies or numbers in `room` columns."""
        return len(self.agencies) or -(-len(self.numbers) // fitting_items(self.numbers, room, 1))


def queue_pages(label: tuple[str, ...], queues: Sequence[QueueLine], room: int) -> list[Page]:
    """The queues in the centre's order, `room` of them on a page."""
    room = max(1, room)
    return [
        Page(label, tuple(queues[first : first + room])) for first in range(0, len(queues), room)
    ]


def agency_pages(
    label: str, titles: Sequence[str], lines: Sequence[AgencyLine], room: int, rows: int
) -> list[Page]:
    """Agencies under the names of their columns, in `room` columns and `rows` rows."""
    head = heading(titles, room - EDGES, max((cell_len(line.name) for line in lines), default=0))
    each = _evenly(len(lines), max(1, rows - len(head.lines)))
    return [
        Page((label,), heading=head, agencies=tuple(lines[first : first + each]))
        for first in range(0, len(lines), each)
    ]


def _evenly(items: int, most: int) -> int:
    """How many stand on each page of as few pages as it takes, so that none is nearly empty."""
    return max(1, -(-items // max(1, -(-items // most))))


def number_pages(label: str, items: Sequence[str], room: int, rows: int) -> list[Page]:
    """As many pages as it takes, side by side in `room` columns and `rows` rows."""
    each = fitting_items(items, room, rows)
    return [
        Page((label,), numbers=tuple(items[first : first + each]))
        for first in range(0, len(items), each)
    ]


def figure_pages(label: str, lines: Sequence[FigureLine], rows: int) -> list[Page]:
    """Figures one below the other, `rows` of them on a page."""
    each = max(1, rows)
    return [
        Page((label,), figures=tuple(lines[first : first + each]))
        for first in range(0, len(lines), each)
    ]


def notice_pages(label: tuple[str, ...], text: str, room: int, rows: int) -> list[Page]:
    """The text broken into lines, `rows` of them on a page."""
    lines = wrapped(text, room)
    each = max(1, rows)
    return [
        Page(label, notice=tuple(lines[first : first + each]))
        for first in range(0, len(lines), each)
    ]
