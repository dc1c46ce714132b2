"""What an officer types about the people of a dossier, and what it means: pure.

Personal values are shown by no `repr` and named by no refusal.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from common.domain.person import IdKind, PersonFields, PersonRole, read_person
from common.domain.person_commands import Given
from common.domain.refusal import Refusal

FIELDS = ("name", "id_number", "birth_date", "phone", "address", "email")
"""In the order in which they stand on most forms."""

ROLES = tuple(PersonRole)

_LONGEST = 400
"""Letters that a field holds while it is typed; the rules refuse what is too long, and cut nothing.
"""

_BIRTH = re.compile(r"(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4})|(\d{2})(\d{2})(\d{4})")

_KIND = "id_kind"
_WHOLE = {"name": "-", "phone": "0912345678", "email": "a@b.vn"}

Place = tuple[PersonRole, str]
"""A field of somebody."""

_TOGETHER: Mapping[Place, tuple[str, ...]] = {
    **{(role, "id_number"): (_KIND,) for role in ROLES},
    (PersonRole.CONTACT, "email"): ("phone",),
}
"""What a field is judged with: a number with what it stands on; somebody to be reached has one of
two, which is known at the second."""


@dataclass(frozen=True, slots=True)
class Typed:
    """The texts of all fields, as they were typed. `before` is what they were when they were read
    from the store, so that nobody is put in again who was left as they were."""

    texts: Mapping[Place, str] = field(default_factory=dict, repr=False)
    before: Mapping[Place, str] = field(default_factory=dict, repr=False)

    def text(self, role: PersonRole, name: str) -> str:
        """What stands in a field."""
        return self.texts.get((role, name), "")

    def typed(self, role: PersonRole, name: str, text: str) -> Typed:
        """A field has another text. Input methods may send a letter and its marks one by one."""
        composed = unicodedata.normalize("NFC", text)[:_LONGEST]
        kind = {(role, _KIND): ""} if name == "id_number" else {}  # it stood for another number
        return replace(self, texts={**self.texts, **kind, (role, name): composed})

    def named(self, role: PersonRole) -> bool:
        """Whether anything is known of somebody."""
        return any(self.text(role, name).strip() for name in FIELDS)

    def called(self, role: PersonRole) -> str:
        """What somebody is known by in a list: whoever is only to be reached may have no name."""
        others = ("phone", "email") if role is PersonRole.CONTACT else ()
        return next(filter(None, (self.text(role, name).strip() for name in ("name", *others))), "")

    def given(self, today: date) -> Given:
        """Those who changed, as the store takes them; None for whoever shall be known no longer.

        Raises:
            Refusal: what `read_person` says.
        """
        roles = dict.fromkeys(role for role, _ in (*self.texts, *self.before))
        return {role: self._person(role, today) for role in roles if self._changed(role)}

    def _changed(self, role: PersonRole) -> bool:
        return any(
            self.text(role, name).strip() != self.before.get((role, name), "") for name in FIELDS
        )

    def _person(self, role: PersonRole, today: date) -> Mapping[str, Any] | None:
        if not self.named(role):
            return None
        texts = {name: self.text(role, name) for name in (*FIELDS, _KIND)}
        return read_person(role, _as_kept(texts), today).known()

    def faults(self, today: date) -> Iterator[tuple[Place, Refusal]]:
        """Every field that is refused, from the first; somebody of whom anything is known has a
        name."""
        for role in dict.fromkeys(role for role, _ in self.texts):
            for name in FIELDS if self.named(role) else ():
                if (fault := self.fault(role, name, today)) is not None:
                    yield (role, name), fault

    def fault(self, role: PersonRole, name: str, today: date) -> Refusal | None:
        """Why a field is refused as it stands, None for a sound one."""
        texts = {name: self.text(role, name) for name in (name, *_TOGETHER.get((role, name), ()))}
        return _fault(texts, role, today)


def _fault(texts: Mapping[str, str], role: PersonRole, today: date) -> Refusal | None:
    """Of one field alone: everything that a role must have is there besides."""
    try:
        read_person(role, _as_kept({**_WHOLE, **texts}), today)
    except Refusal as refusal:
        return refusal
    return None


def _as_kept(texts: Mapping[str, str]) -> dict[str, str]:
    """The same with the birth date as it is kept, and what the identity number stands on."""
    kept = {name: text.strip() for name, text in texts.items()}
    kept["birth_date"] = birth_date(kept.get("birth_date", ""))
    if any(letter.isalpha() for letter in kept.get("id_number", "")):
        kept["id_kind"] = IdKind.PASSPORT.value
    return kept


def birth_date(text: str) -> str:
    """`3/2/1990` or `03021990` as `1990-02-03`; anything else as it is, for the rules to refuse."""
    found = _BIRTH.fullmatch(text.strip())
    if found is None:
        return text.strip()
    day, _, month, year, *digits = found.groups()
    if year is None:
        day, month, year = digits
    return f"{year}-{int(month):02}-{int(day):02}"


def shown(role: PersonRole, person: PersonFields) -> dict[Place, str]:
    """Somebody from the store, as an officer would have typed them."""
    texts = {name: value for name, value in person.known().items() if name in (*FIELDS, _KIND)}
    if len(texts.get("birth_date", "")) > len("1990"):
        texts["birth_date"] = f"{date.fromisoformat(texts['birth_date']):%d/%m/%Y}"
    return {(role, name): text for name, text in texts.items()}


def read_back(people: Iterable[tuple[PersonRole, PersonFields]]) -> Typed:
    """Everybody of a dossier, ready to be corrected."""
    texts = {place: text for role, one in people for place, text in shown(role, one).items()}
    return Typed(texts, texts)
