"""Choosing a procedure by words or digits of its code, accents left out: pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from common.views.intake import OTHER, Choice, Choices

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Choosing:
    """What can be chosen, what was typed to narrow it down, what that found, and the code of what
    is marked."""

    choices: Choices = field(default_factory=Choices)
    text: str = ""
    found: tuple[Choice, ...] = ()
    marked: str = ""

    @property
    def choice(self) -> Choice | None:
        """What is marked."""
        return next((one for one in self.choices.all if one.code == self.marked), None)

    @property
    def line(self) -> int:
        """The place of what is marked among what was found."""
        codes = [one.code for one in self.found]
        return codes.index(self.marked) if self.marked in codes else 0

    def offering(self, choices: Choices, likely: str | None) -> Choosing:
        """Fresh from the store: what was marked stays. Else the first is marked that fits what was
        typed meanwhile, if anything was; else what is likely, or the first of all."""
        known = {one.code: one for one in choices.all}
        found = choices.found(self.text)
        if self.text:
            stays = self.marked if self.marked in known else _first_fitting(found)
            return replace(self, choices=choices, found=found, marked=stays)
        kept = next((code for code in (self.marked, likely) if code in known), None)
        marked = kept or next(iter(known), "")
        if marked in known and known[marked] not in found:
            found = (known[marked], *found)  # it is far down the catalogue
        return replace(self, choices=choices, found=found, marked=marked)

    def typed(self, text: str) -> Choosing:
        """Something else was typed: the first that fits is marked. None fits: then nothing is, so
        that Enter after a slip of the hand does nothing."""
        found = self.choices.found(text[:_LONGEST])
        return replace(self, text=text[:_LONGEST], found=found, marked=_first_fitting(found))

    def taken(self) -> Choosing:
        """What is marked was chosen: the words that found it have done their work."""
        return replace(self, text="", found=self.choices.all)

    def moved(self, by: int) -> Choosing:
        """Up or down in what was found."""
        line = min(max(0, self.line + by), len(self.found) - 1)
        return replace(self, marked=self.found[line].code) if self.found else self


def _first_fitting(found: Sequence[Choice]) -> str:
    return next((one.code for one in found if one.code != OTHER), "")
