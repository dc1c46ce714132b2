"""People by the command line: values go in by standard input, and out to whoever may see them."""

from __future__ import annotations

import json

import pytest

from common.store.vault import keyfile
from common.store.vault.cipher import Master
from tests.cli.shell import Shell
from tests.store.vault.hall import AN, BINH, switch_on, take_in


@pytest.fixture
def code(empty: Shell) -> str:
    """A dossier without people."""
    keyfile.make(empty.folder, Master.new())
    with empty.store() as store:
        switch_on(store)
        return take_in(store, people_later=True)


def test_people_are_put_shown_found_and_purged(empty: Shell, code: str) -> None:
    put = empty.answer("people", "put", code, "--request", "r1", typed=json.dumps({"owner": AN}))
    assert put == {"code": code, "roles": ["owner"]}
    shown = empty.answer("people", "show", code)["people"]["owner"]
    assert (shown["name"], shown["phone"]) == (AN["name"], "+84912345678")
    said = empty.run("people", "show", code).out
    assert AN["name"] in said
    assert "Date of birth: 03/02/1990" in said
    number = json.dumps({"id_number": AN["id_number"]})
    assert empty.answer("people", "find", typed=number) == {"codes": [code]}
    purge = ("people", "purge", code, "--why", "asked by the owner")
    assert empty.answer(*purge) == {"code": code, "purged": ["owner"]}
    assert set(empty.answer("people", "show", code)["people"]["owner"]) == {"purged_at"}
    assert empty.answer("people", "find", typed=number) == {"codes": []}
    assert not [value for value in AN.values() if value in str(empty.events())]


def test_a_dossier_is_taken_in_with_its_people_or_with_the_word_that_they_come_later(
    empty: Shell,
) -> None:
    keyfile.make(empty.folder, Master.new())
    with empty.store() as store:
        switch_on(store)
    taken = ("dossier", "take-in", "1.001193", "--channel", "postal")
    assert empty.refused(*taken).code == "people_owner_needed"
    people = json.dumps({"owner": AN})
    code = empty.answer(*taken, "--people", "--request", "r1", typed=people)["code"]
    assert empty.answer("people", "show", code)["people"]["owner"]["name"] == AN["name"]
    later = empty.answer(*taken, "--later")["code"]
    assert empty.answer("people", "show", later) == {"people": {}}
    assert not [value for value in AN.values() if value in str(empty.events())]


@pytest.mark.parametrize("typed", ["", "{", "[]", f"{BINH['name']}", '"x"', "[" * 100_000])
def test_what_is_no_json_is_refused_and_not_said_again(empty: Shell, code: str, typed: str) -> None:
    said = empty.refused("people", "put", code, typed=typed)
    assert said.code == "person_json"
    assert BINH["name"] not in said.message


def test_the_key_is_made_once_printed_typed_back_and_exchanged(empty: Shell) -> None:
    key = empty.answer("key", "create")["key"]
    assert empty.refused("key", "create").code == "key_was_made"
    paper = empty.run("key", "print").out
    keyfile.place(empty.folder).unlink()
    assert empty.trouble("key", "check").code == "key_missing"
    assert empty.refused("key", "restore", typed=paper.replace("\n2: ", "\n2: 0")).code == (
        "key_row_wrong"
    )
    assert empty.answer("key", "restore", typed=paper)["key"] == key
    assert empty.answer("key", "rotate")["before"] == key
    checked = empty.answer("key", "check")
    assert (checked["rows"], len(checked["keys"])) == (0, 1)
    assert key not in checked["keys"]
