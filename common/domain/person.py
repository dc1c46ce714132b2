"""Who a dossier is about and who brings it: what may be asked for, cleaned and checked.

Nothing in here is ever part of a refusal: that would carry somebody's number into a log.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from enum import StrEnum
from typing import Any

from common.domain.refusal import Refusal
from common.domain.text import clean


class PersonRole(StrEnum):
    """What somebody is to a dossier."""

    OWNER = "owner"
    SUBMITTER = "submitter"
    PROXY = "proxy"
    CONTACT = "contact"


class IdKind(StrEnum):
    """What an identity number stands on."""

    CITIZEN = "citizen"  # 12 digits, or the 9 of the older card
    PASSPORT = "passport"


class MarkKind(StrEnum):
    """By what somebody is found again. A name is none: too many share one, and too few letters
    make it guessable."""

    ID_NUMBER = "id_number"
    PHONE = "phone"


NAME_LIMIT = 120
ADDRESS_LIMIT = 300
_FIRST_YEAR = 1900

_CITIZEN = re.compile(r"\d{9}|\d{12}")
_PASSPORT = re.compile(r"(?=.*\d)[A-Z0-9]{6,12}")
_NOT_IN_NUMBERS = re.compile(r"[ .()-]")
_VIETNAM = re.compile(r"(?:(?:\+84|0084)0?|84(?=\d{9,10}$)|0)(?P<rest>[35789]\d{8}|2\d{8,9})")
_ABROAD = re.compile(r"\+(?!84)[1-9]\d{7,14}")
_ON_PAPER = re.compile(r"^(\d{2})/(\d{2})/(\d{4})$", re.ASCII)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]{2,}")


@dataclass(frozen=True, slots=True)
class PersonFields:
    """One person, checked. `birth_date` is YYYY-MM-DD or the year alone, `phone` begins with + and
    the country.

    Not shown by `repr`: what is printed while a fault is looked for names nobody.
    """

    name: str | None = field(default=None, repr=False)
    id_number: str | None = field(default=None, repr=False)
    id_kind: str | None = None
    birth_date: str | None = field(default=None, repr=False)
    phone: str | None = field(default=None, repr=False)
    email: str | None = field(default=None, repr=False)
    address: str | None = field(default=None, repr=False)

    def known(self) -> dict[str, str]:
        """What is known of them, by name of the field."""
        values = {one.name: getattr(self, one.name) for one in fields(self)}
        return {name: value for name, value in values.items() if value is not None}

    def marks(self) -> dict[MarkKind, str]:
        """What they are found by."""
        found = {MarkKind.ID_NUMBER: self.id_number, MarkKind.PHONE: self.phone}
        return {kind: value for kind, value in found.items() if value is not None}


FIELDS = tuple(one.name for one in fields(PersonFields))

People = Mapping[PersonRole, PersonFields | None]
"""Who is known of a dossier; None is somebody who shall be known no longer."""


def read_people(given: Mapping[str, Mapping[str, Any] | None], today: date) -> People:
    """People as they came from outside, by role.

    Raises:
        Refusal: `people_none`, `person_role_unknown`, and what `read_person` says.
    """
    if not given:
        raise Refusal("people_none")
    return {
        _role(role): None if person is None else read_person(_role(role), person, today)
        for role, person in given.items()
    }


def _role(text: str) -> PersonRole:
    if text not in set(PersonRole):
        raise Refusal("person_role_unknown", known=", ".join(PersonRole))
    return PersonRole(text)


def read_person(role: PersonRole, given: Mapping[str, Any], today: date) -> PersonFields:
    """One person as they came from outside. Empty fields are not known.

    Raises:
        Refusal: `person_field_unknown`, `person_needs`, `person_id_letters`, `person_id_length`,
            `person_passport_invalid`, `person_id_kind`, `person_phone_invalid`,
            `person_email_invalid`, `person_birth_invalid`, `text_control`, `text_too_long`.
    """
    if not isinstance(given, Mapping) or not set(given) <= set(FIELDS):
        raise Refusal("person_field_unknown", person_role=role.value, known=", ".join(FIELDS))
    texts = {name: _text(name, given.get(name)) for name in FIELDS}
    number, kind = read_id(texts["id_number"], texts["id_kind"])
    person = PersonFields(
        name=texts["name"],
        id_number=number,
        id_kind=kind,
        birth_date=_birth_date(texts["birth_date"], today),
        phone=texts["phone"] and read_phone(texts["phone"]),
        email=_email(texts["email"]),
        address=texts["address"],
    )
    _require(role, person)
    return person


def _text(name: str, value: object) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise Refusal("person_field_text", field=name)
    limit = ADDRESS_LIMIT if name == "address" else NAME_LIMIT
    return clean(value, field=name, limit=limit) or None


def _require(role: PersonRole, person: PersonFields) -> None:
    """Somebody has a name; a contact may be no more than a number to call."""
    if role is PersonRole.CONTACT:
        if person.phone is None and person.email is None:
            raise Refusal("person_needs", person_role=role.value, field="phone")
    elif person.name is None:
        raise Refusal("person_needs", person_role=role.value, field="name")


def read_id(text: str | None, kind: str | None = None) -> tuple[str | None, str | None]:
    """An identity number and what it stands on, without the blanks that people type in it.

    Raises:
        Refusal: `person_id_kind`, `person_id_letters`, `person_id_length`,
            `person_passport_invalid`.
    """
    if text is None:
        return None, None
    kind = kind or IdKind.CITIZEN
    if kind not in set(IdKind):
        raise Refusal("person_id_kind", known=", ".join(IdKind))
    number = _NOT_IN_NUMBERS.sub("", text).upper()
    if kind == IdKind.PASSPORT:
        if not (number.isascii() and _PASSPORT.fullmatch(number)):
            raise Refusal("person_passport_invalid")
        return number, kind
    if not (number.isascii() and number.isdigit()):
        raise Refusal("person_id_letters")
    if not _CITIZEN.fullmatch(number):
        raise Refusal("person_id_length", digits=len(number))
    return number, kind


def read_phone(text: str) -> str:
    """A telephone number with its country: `0912 345 678` is `+84912345678`.

    Raises:
        Refusal: `person_phone_invalid`.
    """
    number = _NOT_IN_NUMBERS.sub("", text)
    here = _VIETNAM.fullmatch(number) if number.isascii() else None
    if here is not None:
        return f"+84{here['rest']}"
    if number.isascii() and _ABROAD.fullmatch(number):
        return number
    raise Refusal("person_phone_invalid")


def _email(text: str | None) -> str | None:
    if text is not None and not _EMAIL.fullmatch(text):
        raise Refusal("person_email_invalid")
    return text


def _birth_date(text: str | None, today: date) -> str | None:
    """A whole date, as papers here or as records have it, or the year alone: many older people's
    papers have no more."""
    if text is None:
        return None
    only_year = len(text) == 4 and text.isascii() and text.isdecimal()
    whole = _ON_PAPER.sub(r"\3-\2-\1", text)
    try:
        born = date(int(text), 1, 1) if only_year else date.fromisoformat(whole)
    except ValueError:
        raise Refusal("person_birth_invalid") from None
    if born.year < _FIRST_YEAR or born > today:
        raise Refusal("person_birth_invalid")
    return text if only_year else born.isoformat()


def require_whole(roles: set[PersonRole]) -> None:
    """Full intake knows whose dossier it is; who acts for somebody needs that somebody.

    Raises:
        Refusal: `people_owner_needed`, `people_proxy_alone`.
    """
    if PersonRole.OWNER in roles:
        return
    if PersonRole.PROXY in roles:
        raise Refusal("people_proxy_alone")
    raise Refusal("people_owner_needed")


def sought(given: Mapping[str, Any]) -> tuple[MarkKind, str]:
    """What somebody is to be found by: one of `id_number` (or a passport's) and `phone`.

    Raises:
        Refusal: `person_sought`, and what the number is refused for.
    """
    if not isinstance(given, Mapping) or len(given) != 1 or not set(given) <= set(MarkKind):
        raise Refusal("person_sought")
    ((name, value),) = given.items()
    text = _text(name, value)
    if text is None:
        raise Refusal("person_sought")
    if name == MarkKind.PHONE:
        return MarkKind.PHONE, read_phone(text)
    letters = any(letter.isalpha() for letter in text)
    number, _ = read_id(text, IdKind.PASSPORT if letters else IdKind.CITIZEN)
    return MarkKind.ID_NUMBER, number or ""
