"""A thing to touch: one colour, one number key, few words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual.geometry import Size
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from common.tui.bigtype import LARGEST, draw
from kiosk.widgets.lettering import big, wrap

_PAD = 1
_ROOMY = 28
"""Narrower tiles give their right margin to the words."""

_LARGE_KEY = 9
_SMALL_KEY = 5
_SMALLEST_KEY = 3
_MARKED_KEY = 7
_ANY_HEIGHT = 99


class Tone(StrEnum):
    """What a tile is, told by its colour and its words."""

    MAIN = "main"
    PLAIN = "plain"
    QUIET = "quiet"  # nothing to be had here now, but touching it tells why
    GUIDE = "guide"  # where a person helps
    DONE = "done"  # it has been heard


@dataclass(frozen=True, slots=True)
class Face:
    """What a tile says.

    Attributes:
        name: read first.
        key: the number key that does the same, shown at the left edge.
        hint: what it is about.
        foot: how it stands now.
        tone: its colour.
        big: the name in big type, no larger than this scale, and everything in the middle.
        said: what it is called when the page is read aloud, where that is not its name.
        sign: rows of a picture over its name, if there is room for both.
        mark: rows of a small picture over its key, if there is room for both.
    """

    name: str
    key: str = ""
    hint: str = ""
    foot: str = ""
    tone: Tone = Tone.PLAIN
    big: int = 0
    said: str = ""
    sign: tuple[str, ...] = ()
    mark: tuple[str, ...] = ()


Row = tuple[tuple[str, str], ...]
"""Pieces of text and the part of the tile each belongs to; together as wide as the tile."""


@lru_cache(maxsize=256)
def lay_out(face: Face, width: int, height: int) -> tuple[Row, ...]:
    """The rows of a tile of this size."""
    edge = _edge(_words_first(face, width, height), width, height)
    across = len(edge[0]) if edge else 0
    room = width - across - (2 if width >= _ROOMY else 1) * _PAD
    middle = face.big or face.sign
    said = _in_the_middle(face, room, height) if middle else _ranged_left(face, room, height)
    top = (height - len(said) + 1) // 2
    rows = []
    for y in range(height):
        text, part = said[y - top] if 0 <= y - top < len(said) else ("", "name")
        line = set_cell_size(" " * _PAD + text, width - across)
        rows.append((*(((edge[y], "key"),) if edge else ()), (line, part)))
    return tuple(rows)


def _words_first(face: Face, width: int, height: int) -> Face:
    """Without its small picture where that would make a name in big type smaller."""
    if not face.mark or not face.big:
        return face
    bare = replace(face, mark=())
    keys = (_edge(one, width, height)[0] for one in (face, bare))
    large = [big(face.name, width - len(key) - 2 * _PAD, height, face.big) for key in keys]
    return face if len(large[0]) == len(large[1]) else bare


def _edge(face: Face, width: int, height: int) -> list[str]:
    """The number key, in big type where there is room, its picture over it; as many rows as the
    tile."""
    if not face.key:
        return []
    drawn, across = draw(face.key, 1), _LARGE_KEY
    over = (*face.mark, "") if face.mark else ()
    if height < len(over) + len(drawn) + 2 or width < (5 if face.big else 3) * across:
        drawn, across = (face.key,), (_SMALL_KEY if height >= 5 else _SMALLEST_KEY)
    if over and height >= len(over) + len(drawn):
        drawn, across = (*over, *drawn), max(across, _MARKED_KEY)
    top = (height - len(drawn)) // 2
    rows = ["" if not 0 <= y - top < len(drawn) else drawn[y - top] for y in range(height)]
    return [row.center(across) for row in rows]


def _ranged_left(face: Face, room: int, height: int) -> list[tuple[str, str]]:
    foot = wrap(face.foot, room, 1 if height < 7 else 2)
    left = height - len(foot)
    name = wrap(face.name, room, min(4, left - 1 if face.hint else left))
    hint = wrap(face.hint, room, min(3, left - len(name)))
    space = [("", "hint")] if foot and hint and height > left - len(name) - len(hint) + 6 else []
    return [
        *((line, "name") for line in name),
        *((line, "hint") for line in hint),
        *space,
        *((line, "foot") for line in foot),
    ]


def _in_the_middle(face: Face, room: int, height: int) -> list[tuple[str, str]]:
    small = [
        *((line, "hint") for line in wrap(face.hint, room, 2)),
        *((line, "foot") for line in wrap(face.foot, room, 2)),
    ]
    large = big(face.name, room, height - len(small) - (1 if small else 0), face.big)
    name = large or wrap(face.name, room, max(1, height - len(small)))
    sign = face.sign if len(face.sign) + len(name) + len(small) <= height else ()
    if sign and len(sign) + len(name) + len(small) + 2 < height:
        sign = (*sign, "")
    space = [("", "hint")] if small and len(name) + len(small) < height else []
    said = [*((line, "name") for line in (*sign, *name)), *space, *small]
    return [(" " * ((room - cell_len(line)) // 2) + line, part) for line, part in said]


def enlarged(face: Face) -> Face:
    """The same in large type: the name, and of the rest only why it is not to be had."""
    shut = face.tone is Tone.QUIET
    hint, foot = (face.hint, face.foot) if shut else ("", "")
    return replace(face, hint=hint, foot=foot, big=LARGEST, sign=(), mark=())


def rows_for(face: Face, width: int) -> int:
    """How many rows a tile so wide needs to have its name in big type; 0 if no height is enough."""
    room = width - (_LARGE_KEY if face.key else 0) - 2 * _PAD
    name = len(big(face.name, room, _ANY_HEIGHT, 1))
    small = len(wrap(face.hint, room, 2)) + len(wrap(face.foot, room, 2))
    return name and name + small + (1 if small else 0)


class Tile(Widget):
    """Shows a `Face`; is not there at all without one. Touches are handled by its page."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"tile--key", "tile--name", "tile--hint", "tile--foot"}
    ALLOW_SELECT: ClassVar[bool] = False

    face: reactive[Face | None] = reactive(None, init=False)

    def __init__(
        self,
        choice: str = "",
        *,
        id: str | None = None,  # noqa: A002
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self.choice = choice
        self.hot = ""
        self.large = False
        """Whether names are in big type, and nothing beside them but why it is not to be had."""
        self.display = False

    def offer(self, face: Face | None, choice: str | None = None, *, hot: str = "") -> None:
        """Show this; without a face, nothing.

        Args:
            face: what to show.
            choice: what touching it means to the page; None leaves it as it is.
            hot: a key, or several with blanks between, that do the same without being shown.
        """
        if choice is not None:
            self.choice = choice
        self.hot = hot
        self.face = enlarged(face) if self.large and face is not None else face

    def answers(self, key: str) -> bool:
        """Whether this key does the same as a touch."""
        return bool(key) and self.face is not None and key in (self.face.key, *self.hot.split())

    def watch_face(self, old: Face | None, new: Face | None) -> None:
        """Another colour, and another size where the words decide it."""
        self.display = new is not None
        if old is not None and new is not None and old.tone is new.tone:
            self.refresh(layout=self.styles.is_auto_width and _across(old) != _across(new))
            return
        for tone in Tone:
            self.set_class(new is not None and new.tone is tone, f"-{tone.value}")
        self.refresh(layout=True)

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """Columns of the longest line, where the style asks for as many."""
        return 0 if self.face is None else _across(self.face)

    def render_line(self, y: int) -> Strip:
        """One row."""
        if self.face is None:
            return Strip.blank(self.size.width, self.rich_style)
        row = lay_out(self.face, self.size.width, self.size.height)[y]
        style = self.get_component_rich_style
        return Strip([Segment(text, style(f"tile--{part}")) for text, part in row], self.size.width)


def _across(face: Face) -> int:
    words = max(cell_len(text) for text in (face.name, face.hint, face.foot, *face.sign))
    return words + 2 * _PAD + (3 if face.key else 0)
