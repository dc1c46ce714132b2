"""What is taken down of people: cleaned, checked, and never repeated by a refusal."""

from __future__ import annotations

from datetime import date

import pytest

from common.domain.person import (
    FIELDS,
    MarkKind,
    PersonFields,
    PersonRole,
    read_id,
    read_people,
    read_person,
    read_phone,
    sought,
)
from common.domain.refusal import Refusal

TODAY = date(2026, 11, 23)
SECRET = "Nguyễn Bí Mật 0x"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("0912 345 678", "+84912345678"),
        ("(091) 234-5678", "+84912345678"),
        ("+84 912 345 678", "+84912345678"),
        ("+840912345678", "+84912345678"),
        ("0084912345678", "+84912345678"),
        ("84912345678", "+84912345678"),
        ("0239 3841 234", "+842393841234"),
        ("024.3825.1234", "+842438251234"),
        ("+856 20 5555 1234", "+8562055551234"),
    ],
)
def test_a_telephone_number_is_kept_in_one_way(typed: str, kept: str) -> None:
    assert read_phone(typed) == kept


@pytest.mark.parametrize(
    "typed",
    ["", "112", "0112345678", "091234567", "09123456789", "O912345678", "+8412", "٠٩١٢٣٤٥٦٧٨"],
)
def test_what_is_no_telephone_number_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="person_phone_invalid"):
        read_phone(typed)


@pytest.mark.parametrize(
    ("number", "kind", "answer"),
    [
        ("001190012345", None, "001190012345"),
        ("001 190 012 345", "citizen", "001190012345"),
        ("183456789", None, "183456789"),
        ("c1234567", "passport", "C1234567"),
        ("C1234567", None, "person_id_letters"),
        ("00119001234", None, "person_id_length"),
        ("٠٠١١٩٠٠١٢٣٤٥", None, "person_id_letters"),
        ("ABCDEF", "passport", "person_passport_invalid"),
        ("C1", "passport", "person_passport_invalid"),
        ("1", "diploma", "person_id_kind"),
    ],
)
def test_an_identity_number_is_digits_or_a_passports(
    number: str, kind: str | None, answer: str
) -> None:
    try:
        found, _ = read_id(number, kind)
    except Refusal as refusal:
        found = refusal.code
    assert found == answer


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"name": SECRET, "nick": SECRET}, "person_field_unknown"),
        ({SECRET: "x"}, "person_field_unknown"),
        ({"phone": "0912345678"}, "person_needs"),
        ({"name": "  "}, "person_needs"),
        ({"name": 7}, "person_field_text"),
        ({"name": SECRET, "birth_date": SECRET}, "person_birth_invalid"),
        ({"name": SECRET, "birth_date": "2026-11-24"}, "person_birth_invalid"),
        ({"name": SECRET, "birth_date": "1899-12-31"}, "person_birth_invalid"),
        ({"name": SECRET, "birth_date": "1899"}, "person_birth_invalid"),
        ({"name": SECRET, "birth_date": "2027"}, "person_birth_invalid"),
        ({"name": SECRET, "email": SECRET}, "person_email_invalid"),
        ({"name": SECRET, "phone": SECRET}, "person_phone_invalid"),
        ({"name": SECRET, "id_number": SECRET}, "person_id_letters"),
        ({"name": SECRET, "address": "x" * 301}, "text_too_long"),
        ({"name": f"{SECRET}\x1b[2J"}, "text_control"),
    ],
)
def test_a_refusal_says_which_field_and_never_what_was_in_it(
    given: dict[str, object], code: str
) -> None:
    with pytest.raises(Refusal) as said:
        read_person(PersonRole.OWNER, given, TODAY)
    assert said.value.code == code
    assert SECRET not in str(said.value)


def test_an_address_of_three_hundred_letters_is_kept_composed() -> None:
    person = read_person(PersonRole.OWNER, {"name": "A", "address": "Ấ" * 300}, TODAY)
    assert person.address == "Ấ" * 300


def test_a_contact_may_be_no_more_than_a_number_to_call() -> None:
    contact = {"phone": "0912345678"}
    assert read_people({"contact": contact}, TODAY)[PersonRole.CONTACT] is not None
    with pytest.raises(Refusal, match="person_needs"):
        read_people({"contact": {"name": "A"}}, TODAY)
    with pytest.raises(Refusal, match="person_role_unknown"):
        read_people({"neighbour": contact}, TODAY)
    with pytest.raises(Refusal, match="people_none"):
        read_people({}, TODAY)


def test_people_are_found_by_a_number_and_never_by_a_name() -> None:
    assert sought({"phone": "0912 345 678"}) == (MarkKind.PHONE, "+84912345678")
    assert sought({"id_number": "001190012345"}) == (MarkKind.ID_NUMBER, "001190012345")
    assert sought({"id_number": "c1234567"}) == (MarkKind.ID_NUMBER, "C1234567")
    for given in ({}, {"name": "A"}, {"phone": ""}, {"phone": "1", "id_number": "1"}):
        with pytest.raises(Refusal, match="person_sought"):
            sought(given)


def test_nobody_is_named_where_a_fault_is_looked_for() -> None:
    values = dict.fromkeys(set(FIELDS) - {"id_kind"}, SECRET)
    assert SECRET not in repr(PersonFields(**values))


def test_who_knows_only_the_year_of_birth_says_only_that() -> None:
    known = read_person(PersonRole.OWNER, {"name": "Lò Thị Pâng", "birth_date": "1941"}, TODAY)
    assert known.birth_date == "1941"


@pytest.mark.parametrize(("text", "kept"), [("03/02/1990", "1990-02-03"), ("31/02/1990", None)])
def test_a_date_of_birth_is_read_as_papers_have_it(text: str, kept: str | None) -> None:
    given = {"name": "Lò Thị Pâng", "birth_date": text}
    if kept is not None:
        assert read_person(PersonRole.OWNER, given, TODAY).birth_date == kept
        return
    with pytest.raises(Refusal) as refused:
        read_person(PersonRole.OWNER, given, TODAY)
    assert refused.value.code == "person_birth_invalid"
