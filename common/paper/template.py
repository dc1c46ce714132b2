"""A template: what stands on one kind of paper, block by block, and in which size.

Sizes and gaps are dots of 80 mm paper (8 per mm); on 58 mm paper they are multiplied by
`narrow`. How one is written in TOML: docs/papers.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from string import Formatter

from common.i18n.wording import Wording, wording
from common.paper.fonts import Weight

Text = Mapping[str, str]
"""One text in several languages; `""` where it is the same in all."""


class What(StrEnum):
    """What a block is; the key under which the file holds its content."""

    TEXT = "text"
    BIG = "big"
    BAR = "bar"
    RULE = "rule"
    ROW = "row"
    QR = "qr"
    IMAGE = "image"
    FEED = "feed"
    CUT = "cut"
    RULER = "ruler"
    PAGES = "pages"


class Align(StrEnum):
    """Where on the line a text stands."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class Part(StrEnum):
    """Which third of the paper a block belongs to: what is the same on every slip of a language
    may be kept in the printer's memory."""

    HEAD = "head"
    BODY = "body"
    FOOT = "foot"


@dataclass(frozen=True, slots=True)
class Block:
    """One block.

    `texts`: its texts, two for a row. `dots`: thickness of a rule, side of a QR module, length of
    a feed. `when`: the placeholder that must be there for the block to stand at all. `each`: the
    list for whose every entry the block stands once. `picture`: an image, PNG.
    """

    what: What
    texts: tuple[Text, ...] = ()
    weight: Weight = Weight.MEDIUM
    size: int = 0
    shrink: int = 0
    lines: int = 2
    align: Align = Align.CENTER
    gap: int = 0
    dots: int = 0
    part: Part = Part.BODY
    when: str = ""
    each: str = ""
    picture: bytes = b""


@dataclass(frozen=True, slots=True)
class Template:
    """One kind of paper. `most_mm`: how long it may become, at any width; `name`: of its file,
    for messages."""

    name: str
    blocks: tuple[Block, ...]
    most_mm: int
    narrow: float = 0.8


class Unfit(ValueError):
    """What cannot be printed; `what` says why."""

    def __init__(self, what: Wording) -> None:
        super().__init__(what)
        self.what = what


def placeholders(text: str) -> list[str]:
    """The names in braces.

    Raises:
        Unfit: a brace without its partner, or more than a name in a pair.
    """
    try:
        found = list(Formatter().parse(text))
    except ValueError as error:
        raise Unfit(wording("wrong.paper.brace")) from error
    names = []
    for _, name, form, conversion in found:
        if name is None:
            continue
        if form or conversion or not name.isidentifier():
            raise Unfit(wording("wrong.paper.no_name", name=name))
        names.append(name)
    return names
