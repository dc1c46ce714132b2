"""What a page of the wizard is: rows, and what each of them does. Nothing here draws."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, ClassVar, Protocol, TypeVar

from common.domain.refusal import Refusal
from common.domain.text import clean
from common.i18n.translator import Translator
from motcua.setup.draft import Draft
from motcua.setup.toml import Tables

Answer = TypeVar("Answer")

_LONGEST_PATH = 300


class Kind(Enum):
    """What a row is for."""

    TEXT = "text"
    """Something to be typed."""
    CHOICE = "choice"
    """One of a few: arrows turn it."""
    ACT = "act"
    """Enter does something, or opens more."""
    NOTE = "note"
    """Only to be read; the mark passes over it."""
    HEAD = "head"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a page. `hint` is told below while the mark is on it; one that is `removable`
    goes with the delete key."""

    key: str
    label: str
    value: str = ""
    kind: Kind = Kind.ACT
    hint: str = ""
    removable: bool = False


class Wizard(Protocol):
    """What pages ask of whoever shows them. Whatever is asked may be answered with None: not
    now."""

    draft: Draft
    t: Translator

    async def ask(self, prompt: str, value: str = "", note: str = "") -> str | None:
        """A line of text."""
        ...

    async def pick(
        self, prompt: str, names: Sequence[str], place: int = 0, note: str = ""
    ) -> int | None:
        """One of many."""
        ...

    async def confirm(self, prompt: str, note: str = "") -> bool:
        """Yes or no."""
        ...

    async def work(self, doing: str, work: Callable[[], Answer]) -> Answer:
        """Something that takes its time, with what it is on the screen meanwhile."""
        ...

    def say(self, words: str) -> None:
        """A sentence at the foot."""
        ...

    def open(self, page: Page) -> None:
        """A page over this one."""
        ...

    def go_on(self) -> None:
        """To the next step; from a page over another, back to that."""
        ...

    def turn_language(self) -> None:
        """All texts in the other language."""
        ...

    def finish(self) -> None:
        """Everything is done: end, with what is left to do by hand."""
        ...


class Page:
    """A step, or what one of its rows opens.

    Attributes:
        name: of its texts.
        tables: the tables of the centre file whose problems are told here.
    """

    name: ClassVar[str] = ""
    tables: ClassVar[tuple[str, ...]] = ()

    def __init__(self, wizard: Wizard) -> None:
        self.w = wizard

    @property
    def draft(self) -> Draft:
        """What has been told so far."""
        return self.w.draft

    @property
    def t(self) -> Translator:
        """The words."""
        return self.w.t

    @property
    def title(self) -> str:
        """What stands above it."""
        return self.t(f"setup.{self.name}")

    @property
    def intro(self) -> str:
        """What it is for, in a sentence or two."""
        return self.t(f"setup.{self.name}.intro")

    def rows(self) -> list[Row]:
        """Its rows, as things are now."""
        raise NotImplementedError

    async def enter(self, key: str) -> None:
        """Enter on a row: `do_KEY`, with what stands behind a colon in the key."""
        name, _, which = key.partition(":")
        await getattr(self, f"do_{name}")(*([which] if which else []))

    async def turn(self, key: str, by: int) -> None:
        """Left (-1) or right (1) on a choice: `turn_KEY`; what has none takes no arrows."""
        name, _, which = key.partition(":")
        turned = getattr(self, f"turn_{name}", None)
        if turned is not None:
            await turned(*([which] if which else []), by)

    async def remove(self, key: str) -> None:
        """Delete on a row: `drop_KEY`."""
        name, _, which = key.partition(":")
        dropped = getattr(self, f"drop_{name}", None)
        if dropped is not None:
            await dropped(*([which] if which else []))

    async def leaving(self) -> bool:
        """Whether it may go; a page that shows something for the only time asks first."""
        return True

    # What most pages need.

    def text(self, key: str, value: object, label: str = "", *, removable: bool = False) -> Row:
        """A row to be typed in."""
        said = str(value) if value not in (None, "") else "—"
        name = label or self.label(key)
        return Row(key, name, said, Kind.TEXT, self.hint(key), removable)

    def choice(self, key: str, value: str, label: str = "") -> Row:
        """A row with one of a few."""
        return Row(key, label or self.label(key), value, Kind.CHOICE, self.hint(key))

    def act(self, key: str, value: str = "", label: str = "", *, removable: bool = False) -> Row:
        """A row that does something."""
        return Row(key, label or self.label(key), value, Kind.ACT, self.hint(key), removable)

    def note(self, words: str, value: str = "") -> Row:
        """A line to be read."""
        return Row("", words, value, Kind.NOTE)

    def head(self, words: str) -> Row:
        """A line over others."""
        return Row("", words, "", Kind.HEAD)

    def label(self, key: str) -> str:
        """What a row is called."""
        return self.t(f"setup.{self.name}.{key.partition(':')[0]}")

    def hint(self, key: str) -> str:
        """What is told below it, if anything."""
        name = f"setup.{self.name}.{key.partition(':')[0]}.hint"
        return self.t(name) if self.t.has(name) else ""

    async def ask_text(
        self, row: Tables, key: str, limit: int, prompt: str, *, needed: bool = True
    ) -> None:
        """A text of the draft, `row[key]`, or its language where the key is `name.vi`. An empty
        one is taken out; where it is `needed` it stays as it was."""
        outer, _, inner = key.partition(".")
        said = row.get(outer, {} if inner else "")
        now = said.get(inner, "") if isinstance(said, dict) else said
        found = await self.w.ask(prompt, str(now), self.t("setup.most", n=limit))
        if found is None:
            return
        name = inner or outer
        text = clean(found, field=outer, limit=limit)
        if not text and needed:
            raise Refusal("text_empty", field=outer)
        where = row.setdefault(outer, {}) if inner else row
        if text:
            where[name] = text
        else:
            where.pop(name, None)
        if not where:
            del row[outer]
        self.draft.save()

    async def ask_number(
        self, row: Tables, key: str, bounds: tuple[int, int], prompt: str, value: int
    ) -> None:
        """A whole number of the draft.

        Raises:
            Refusal: `setup_number`.
        """
        found = await self.w.ask(prompt, str(row.get(key, value)))
        if found is not None:
            row[key] = whole(found, *bounds)
            self.draft.save()

    async def turn_of(self, row: Tables, key: str, options: Sequence[str], by: int) -> None:
        """The next of a few values."""
        row[key] = turned(row.get(key, options[0]), options, by)
        self.draft.save()

    def named(self, row: Tables) -> str:
        """The name of a row, in the language that is spoken."""
        name = row.get("name", "")
        return self.t.pick(name) if isinstance(name, dict) else str(name)


def whole(typed: str, least: int, most: int) -> int:
    """A number that was typed.

    Raises:
        Refusal: `setup_number`.
    """
    text = typed.strip()
    if text.isascii() and text.isdigit() and len(text) < 9 and least <= int(text) <= most:
        return int(text)
    raise Refusal("setup_number", least=least, most=most)


def path_of(typed: str) -> Path:
    """A path that was typed.

    Raises:
        Refusal: `text_control`, when no path can be so.
    """
    plain = Path(clean(typed, field="file", limit=_LONGEST_PATH))
    try:
        return plain.expanduser()
    except RuntimeError:  # of somebody whose home nobody knows
        return plain


def turned(value: Any, options: Sequence[str], by: int) -> str:
    """The option after this one; the first, where it is none of them."""
    place = options.index(value) + by if value in options else 0
    return options[place % len(options)]
