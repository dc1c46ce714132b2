"""A report of a part of the centre: which parts there are, by name, and which was chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace

from common.i18n.translator import Translator
from common.store.queries import everyday
from common.store.store import Store


@dataclass(frozen=True, slots=True)
class Part:
    """One of the parts of a kind: its code and what people call it."""

    kind: str
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Only:
    """What a report is narrowed down to, at most one part of each kind of `known.NARROWS`."""

    parts: tuple[Part, ...] = ()

    def code(self, kind: str) -> str | None:
        """The code of the chosen part of this kind."""
        part = self.part(kind)
        return None if part is None else part.code

    def part(self, kind: str) -> Part | None:
        """The chosen part of this kind."""
        return next((part for part in self.parts if part.kind == kind), None)

    def but(self, kind: str, part: Part | None) -> Only:
        """The same with another part of this kind, or with all of them."""
        rest = tuple(one for one in self.parts if one.kind != kind)
        return replace(self, parts=rest if part is None else (*rest, part))

    @property
    def names(self) -> str:
        """What was chosen, for a title; empty for the whole centre."""
        return " · ".join(part.name for part in self.parts)


def parts(store: Store, kind: str, t: Translator) -> tuple[Part, ...]:
    """Every part of a kind that the centre has, officers also those whom it had."""
    if kind == "officer":
        with store.read() as connection:
            known = everyday.officers(connection)
        found = [(row["code"], f"{row['code']} · {row['name']}") for row in known]
    else:
        rows = store.centre().document[kind]
        found = [(row["code"], t.pick(row["name"])) for row in rows]
    return tuple(Part(kind, code, name) for code, name in found)
