"""A page with a choice by digit and one typed field: first the one, then the other."""

from __future__ import annotations

from typing import ClassVar

from common.domain.scan import DossierCode
from common.views.counter import CounterView
from counter.meaning import Offer
from counter.screens.form import FormPage
from counter.widgets.form import Field, Line, Picture

_LONGEST = 40


class EntryPage(FormPage):
    """A digit chooses and leads to the field; Enter there is the end. Tab goes to and fro."""

    READS_CODES: ClassVar[bool] = False

    chosen: int | None = None
    """The place of what was chosen, None before a digit."""
    text = ""
    """What was typed."""
    _typing = False

    # What a page says.

    def title(self, view: CounterView) -> str:
        """The first line."""
        raise NotImplementedError

    def above(self) -> tuple[Field, ...]:
        """What stands over the typed field."""
        raise NotImplementedError

    def field(self) -> tuple[str, str]:
        """The name of the typed field, and what belongs there."""
        raise NotImplementedError

    def choices(self) -> tuple[str, tuple[str, ...]]:
        """What is chosen, and the choices in the order of the digits."""
        raise NotImplementedError

    def more_keys(self) -> tuple[Offer, ...]:
        """Keys of this page alone."""
        return ()

    def step(self, by: int) -> None:
        """An arrow was pressed."""

    def back(self) -> None:
        """Esc was pressed."""
        raise NotImplementedError

    def done(self, chosen: int) -> None:
        """Enter was pressed after a choice."""
        raise NotImplementedError

    # What is the same for all.

    def begin_entry(self, chosen: int | None = None, text: str = "") -> None:
        """Nothing is typed yet; `chosen` and `text` are offered."""
        self.begin()
        self.chosen, self.text, self._typing = chosen, text, chosen is not None
        self.draw()

    def picture(self, view: CounterView) -> Picture:
        """Fields over choices."""
        label, hint = self.field()
        heading, choices = self.choices()
        typed = Field(label, self.text, active=self._typing, note="" if self.text else hint)
        return Picture(
            title=self.title(view),
            fields=(*self.above(), typed),
            heading=heading,
            lines=tuple(Line(text, sign=str(i)) for i, text in enumerate(choices, start=1)),
            marked=self.chosen,
            wrong=self.wrong,
            keys=(
                *(() if self._typing else (Offer(f"1–{len(choices)}", "counter.intake.key.move"),)),
                Offer("Enter", "counter.key.confirm"),
                *self.more_keys(),
                Offer("Tab", "counter.intake.key.field"),
                Offer("Esc", "counter.key.back"),
            ),
        )

    def type(self, letter: str) -> bool:
        """Text in the field; before that a digit is a choice."""
        if not self._typing:
            return False
        if letter != " ":
            self.text = (self.text + letter.upper())[:_LONGEST]
        self.redraw()
        return True

    def press(self, key: str) -> None:
        """Digits choose, Enter goes on."""
        match key:
            case "escape":
                self.back()
            case "backspace" if self._typing:
                self.text = self.text[:-1]
                self.redraw()
            case "tab" | "shift+tab":
                self._typing = not self._typing
                self.redraw()
            case "up" | "down":
                self.step(1 if key == "down" else -1)
                self.redraw()
            case "enter":
                self._enter()
            case _ if key.isdecimal() and 1 <= int(key) <= len(self.choices()[1]):
                self.chosen, self._typing = int(key) - 1, True
                self.redraw()

    def scanned(self, code: DossierCode) -> None:
        """None belongs here."""

    def redraw(self) -> None:
        """Something has changed: what was wrong is no more."""
        self.wrong = ""
        self.draw()

    def _enter(self) -> None:
        if self.chosen is None:
            self._typing = False
            self.wrong = self.t("counter.entry.choose", what=self.choices()[0])
            self.draw()
        elif not self._typing:
            self._typing = True
            self.redraw()
        else:
            self.done(self.chosen)
