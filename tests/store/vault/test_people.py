"""The people of a dossier: put in where it is switched on, every look at them on record."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from common.domain import commands, dossier_commands, person_commands
from common.domain.actor import Actor, Role
from common.domain.refusal import Refusal
from common.store.expiring import months_before
from common.store.store import Store
from common.store.vault import people
from common.store.vault.expiry import Expiry
from motcua.keeper import KEEPER
from tests.hall import issue, pass_time, sign_in
from tests.store.vault.hall import (
    AN,
    BINH,
    COUPLE,
    OFFICER,
    PROCEDURE,
    full_hall,
    names,
    said,
    sound,
    switch_on,
    take_in,
)


def test_full_intake_keeps_its_people_and_only_officers_see_them(store: Store) -> None:
    sign_in(store, "5", "q5")
    issue(store, "ho-tich")
    store.act(OFFICER, commands.CallNext("5"))
    taken = store.act(
        OFFICER, dossier_commands.TakeIn(PROCEDURE, desk="5", printer="none", people=COUPLE)
    )
    owner, submitter = people.people_of(store, taken["code"], OFFICER)
    assert owner.fields is not None and submitter.fields is not None
    assert owner.fields.known() == AN | {
        "id_number": "001190012345",
        "id_kind": "citizen",
        "phone": "+84912345678",
    }
    assert submitter.fields.name == BINH["name"]
    for role in (Role.TERMINAL, Role.GUIDE, Role.DEVICES, Role.DIRECTOR, Role.KEEPER):
        with pytest.raises(Refusal, match="not_permitted"):
            people.people_of(store, taken["code"], Actor(role, "kiosk:k1"))
    assert sound(store) == []


def test_a_look_is_on_record_and_says_who_looked_but_nothing_of_what_was_seen(store: Store) -> None:
    code = take_in(store, people=COUPLE)
    people.people_of(store, code, OFFICER)
    assert people.find_people(store, {"phone": "0912345678"}, OFFICER) == (code,)
    (read,), (sought,) = said(store, "person.read"), said(store, "person.sought")
    assert (read["actor"], read["subject"]) == ("q5", code)
    assert (sought["actor"], sought["subject"]) == ("q5", "phone")


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (None, "people_owner_needed"),
        ({"submitter": AN}, "people_owner_needed"),
        ({"submitter": AN, "proxy": BINH}, "people_proxy_alone"),
        ({"owner": {"phone": "0912345678"}}, "person_needs"),
    ],
)
def test_full_intake_needs_an_owner_and_a_proxy_somebody_to_act_for(
    store: Store, given: dict[str, object] | None, code: str
) -> None:
    with pytest.raises(Refusal) as said:
        take_in(store, people=given)
    assert said.value.code == code
    with store.read() as connection:
        assert connection.execute("SELECT count(*) FROM dossier").fetchone()[0] == 0


def test_where_full_intake_is_not_switched_on_nobody_is_asked_who_they_are(tmp_path: Path) -> None:
    with closing(full_hall(tmp_path / "hall")) as store:
        switch_on(store, "light")
        code = take_in(store)
        for put in (
            lambda: take_in(store, people=COUPLE),
            lambda: store.act(OFFICER, person_commands.PutPeople(code, COUPLE)),
        ):
            with pytest.raises(Refusal, match="people_not_here"):
                put()


def test_people_go_by_themselves_two_years_after_their_dossier_ended(store: Store) -> None:
    kept, gone = take_in(store, people=COUPLE), take_in(store, people=COUPLE)
    store.act(OFFICER, dossier_commands.RefuseDossier(gone, "not_competent"))
    pass_time(store, minutes=729 * 24 * 60)
    early = Expiry()
    assert early.go_on(store, KEEPER) == 0
    pass_time(store, minutes=3 * 24 * 60)
    assert early.go_on(store, KEEPER) == 0  # it has just looked
    going = Expiry()
    assert [going.go_on(store, KEEPER), going.go_on(store, KEEPER)] == [1, 0]
    assert names(store, gone) == {"owner": None, "submitter": None}
    assert names(store, kept) == {"owner": AN["name"], "submitter": BINH["name"]}
    assert [event["subject"] for event in said(store, "person.purged")] == [gone]


def test_a_month_earlier_is_never_a_date_that_was_not() -> None:
    def day(text: str) -> int:
        return int(datetime.fromisoformat(f"{text}T05:00+00:00").timestamp() * 1000)

    assert months_before(day("2028-02-29"), 24) == day("2026-02-28")
    assert months_before(day("2026-12-31"), 1) == day("2026-11-30")
    assert months_before(day("2027-01-15"), 13) == day("2025-12-15")


def test_people_can_be_replaced_and_one_of_them_forgotten(store: Store) -> None:
    code = take_in(store, people=COUPLE)
    store.act(OFFICER, person_commands.PutPeople(code, {"owner": BINH, "submitter": None}))
    assert names(store, code) == {"owner": BINH["name"], "submitter": None}
    assert people.find_people(store, {"phone": AN["phone"]}, OFFICER) == ()
    store.act(OFFICER, person_commands.PutPeople(code, {"submitter": AN}))
    assert names(store, code) == {"owner": BINH["name"], "submitter": AN["name"]}
    assert sound(store) == []


def test_people_stay_with_a_provisional_dossier_that_gets_its_official_code(store: Store) -> None:
    born = take_in(store, people=COUPLE)
    assert born == "TAM-DANHAI-261123-0001"
    official = "000.00.01.H29-261123-0007"
    store.act(OFFICER, dossier_commands.SetCode(born, official))
    assert (
        names(store, official)
        == names(store, born)
        == {
            "owner": AN["name"],
            "submitter": BINH["name"],
        }
    )
    assert people.find_people(store, {"phone": AN["phone"]}, OFFICER) == (official,)
