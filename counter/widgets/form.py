"""A few fields, one of them typed into, over a list: what the pages about dossiers look like."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

from textual.content import Content

from common.views.counter import CounterView
from counter.meaning import Offer
from counter.widgets.keyline import flowed
from counter.widgets.painted import Painted, cut, ending, row, shorten

CURSOR = "▏"


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a form. `note` explains it in dim letters, `style` colours its value."""

    label: str
    value: str
    active: bool = False
    note: str = ""
    style: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list. `sign` stands before it, `right` at its end."""

    text: str
    sign: str = ""
    right: str = ""
    dim: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """What a form shows. `marked` is the line of the list that keys act on, None for no line;
    `wrong` says why something was not done."""

    title: str = ""
    fields: tuple[Field, ...] = ()
    heading: str = ""
    lines: tuple[Line, ...] = ()
    marked: int | None = None
    wrong: str = ""
    keys: tuple[Offer, ...] = ()


class Form(Painted):
    """Shows `picture`; call `draw` with another one."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.picture = Picture()

    def draw(self, picture: Picture) -> None:
        """Show this."""
        self.picture = picture
        self.repaint()

    def paint(self, view: CounterView) -> Content:
        """Title, fields, list; at the foot what went wrong, and the keys."""
        head = [Content.styled(shorten(self.picture.title, self.size.width), "bold"), Content("")]
        head += self._fields()
        foot = [*self._wrong(), *self._keys()]
        room = self.size.height - len(head) - len(foot)
        body = self._body(room)
        gap = [Content("")] * max(0, room - len(body))
        return Content("\n").join([*head, *body, *gap, *foot])

    def _fields(self) -> list[Content]:
        labels = [field.label for field in self.picture.fields]
        width = max(map(len, labels), default=0) + 2
        return [self._field(field, width) for field in self.picture.fields]

    def _field(self, field: Field, width: int) -> Content:
        label = (f"{field.label:<{width}}", "bold $accent" if field.active else "dim")
        room = self.size.width - width
        if field.active:
            value = (f"{ending(field.value, room - 1)}{CURSOR}", "bold")
        else:
            value = (shorten(field.value, room), field.style)
        left = room - len(value[0])
        gap = " " if value[0] else ""
        note = (f"{gap}{shorten(field.note, left - 1)}", "dim") if left > 4 else ("", "")
        return Content.assemble(label, value, note)

    def _body(self, room: int) -> list[Content]:
        picture = self.picture
        if not picture.lines and not picture.heading:
            return []
        heading = Content.styled(cut(picture.heading, self.size.width), "$primary")
        space = max(1, room - 2)
        first = max(0, min((picture.marked or 0) - space // 2, len(picture.lines) - space))
        shown = list(enumerate(picture.lines))[first : first + space]
        return [Content(""), heading, *(self._line(i, line) for i, line in shown)]

    def _line(self, i: int, line: Line) -> Content:
        right = f" {line.right} " if line.right else ""
        text = row(cut(f" {line.text}", self.size.width - 4 - len(right)), right, self._wide)
        style = "bold reverse" if i == self.picture.marked else "dim" if line.dim else ""
        return Content.assemble((f"{line.sign:^4}", "bold $accent"), (text, style))

    @property
    def _wide(self) -> int:
        return self.size.width - 4

    def _wrong(self) -> list[Content]:
        wrapped = textwrap.wrap(self.picture.wrong, max(20, self.size.width - 2))
        return [Content.styled(line, "bold $error") for line in wrapped]

    def _keys(self) -> list[Content]:
        if not self.picture.keys:
            return []
        rows = flowed(self.picture.keys, self.t, self.size.width)
        return [Content("  ").join([self._key(offer) for offer in line]) for line in rows]

    def _key(self, offer: Offer) -> Content:
        return Content.assemble((offer.key, "bold $accent"), f" {self.t(offer.text)}")
