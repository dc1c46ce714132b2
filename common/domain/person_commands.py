"""What is done with the people of a dossier. Personal values are shown by no `repr`, compared by no
request, and stored only sealed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from common.domain.commands import Command

Given = Mapping[str, Mapping[str, Any] | None]
"""People by role (`PersonRole`), as fields (`PersonFields`) or None."""


@dataclass(frozen=True, slots=True)
class PutPeople(Command):
    """People of a dossier. Who was known in a role before is replaced; None forgets them."""

    action = "person.put"
    dossier: str
    people: Given = field(repr=False)


@dataclass(frozen=True, slots=True)
class PurgePeople(Command):
    """Everybody of a dossier is made unreadable at once, for ever. `why` is on record."""

    action = "person.purge"
    dossier: str
    why: str
