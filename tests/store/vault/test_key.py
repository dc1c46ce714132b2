"""Without the key, with a wrong one, and while it is exchanged for another."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from common.domain import dossier_commands, person_commands
from common.domain.refusal import Trouble
from common.store.store import Store
from common.store.vault import keyfile, people, rotation, watch
from common.store.vault.cipher import Master
from motcua.keeper import KEEPER
from tests.hall import issue, make_hall, staff
from tests.store.vault.hall import (
    AN,
    COUPLE,
    OFFICER,
    full_hall,
    names,
    said,
    take_in,
)


def test_without_the_key_people_are_closed_and_all_else_goes_on(store: Store) -> None:
    code = take_in(store, people=COUPLE)
    hidden = keyfile.place(store.folder).rename(store.folder.parent / "in the safe")
    for closed in (
        lambda: people.people_of(store, code, OFFICER),
        lambda: people.find_people(store, {"phone": AN["phone"]}, OFFICER),
        lambda: take_in(store, people=COUPLE),
    ):
        with pytest.raises(Trouble, match="key_missing"):
            closed()
    later = take_in(store, people_later=True)
    assert issue(store, "ho-tich") == "A001"
    store.act(OFFICER, dossier_commands.SetShelf(code, "K1"))
    assert store.act(staff(), person_commands.PurgePeople(code, "Không cần khóa"))["purged"]
    hidden.rename(keyfile.place(store.folder))
    store.act(OFFICER, person_commands.PutPeople(later, COUPLE))
    assert names(store, later)["owner"] == AN["name"]
    assert [event["subject"] for event in said(store, "person.postponed")] == [later]


def test_nothing_is_sealed_with_a_key_that_is_not_the_stores(store: Store) -> None:
    take_in(store, people=COUPLE)
    keyfile.place(store.folder).unlink()
    keyfile.make(store.folder, Master.new())
    with pytest.raises(Trouble, match="key_wrong"):
        take_in(store, people=COUPLE)
    with pytest.raises(Trouble, match="key_wrong"):
        people.find_people(store, {"phone": AN["phone"]}, OFFICER)
    assert alert(store) == "key_wrong"


def alert(store: Store) -> str | None:
    """What keeper says of the key."""
    found = watch.look(store.folder)
    with store.transaction(KEEPER, "test") as tx:
        watch.watch(tx, found)
        row = tx.one("SELECT data FROM alert WHERE kind = 'key_missing' AND closed_at IS NULL")
    return None if row is None else str(row["data"]).split('"')[3]


def test_keeper_misses_the_key_only_where_it_is_for_something(tmp_path: Path) -> None:
    with closing(make_hall(tmp_path / "light")) as store:
        assert alert(store) is None
    with closing(full_hall(tmp_path / "hall", key=False)) as store:
        assert alert(store) == "key_missing"
        keyfile.make(store.folder, Master.new())
        assert alert(store) is None
        keyfile.place(store.folder).chmod(0o644)
        assert alert(store) == "key_open_to_all"


def test_a_rotation_leaves_nothing_that_the_old_key_opens(store: Store) -> None:
    codes = [take_in(store, people=COUPLE) for _ in range(3)]
    old = keyfile.read(store.folder).current
    done = rotation.rotate(store, staff())
    assert (done.before, done.rows, done.left) == (old.id, 6, 0)
    assert keyfile.read(store.folder).masters[0].id == done.after != old.id
    assert [names(store, code)["owner"] for code in codes] == [AN["name"]] * 3
    assert set(people.find_people(store, {"phone": AN["phone"]}, OFFICER)) == set(codes)
    keyfile.write(store.folder, [old])
    with pytest.raises(Trouble, match="key_wrong"):
        people.people_of(store, codes[0], OFFICER)


def test_a_rotation_that_was_broken_off_goes_on_and_nothing_is_lost_meanwhile(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rotation, "SLICE", 1)
    before = [take_in(store, people=COUPLE) for _ in range(2)]
    stale = people.unlock(store.folder)
    broken = iter([True, False])
    whole = rotation._rewrap

    def cut(*given: object) -> bool:
        if not next(broken):
            raise KeyboardInterrupt
        return whole(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(rotation, "_rewrap", cut)
    with pytest.raises(KeyboardInterrupt):
        rotation.rotate(store, staff())
    monkeypatch.setattr(rotation, "_rewrap", whole)
    assert len(keyfile.read(store.folder).masters) == 2
    codes = [*before, take_in(store, people=COUPLE)]
    assert [names(store, code)["owner"] for code in codes] == [AN["name"]] * 3
    assert set(people.find_people(store, {"phone": AN["phone"]}, OFFICER)) == set(codes)
    assert rotation.rotate(store, staff()).rows == 3
    assert len(keyfile.read(store.folder).masters) == 1
    assert [names(store, code)["owner"] for code in codes] == [AN["name"]] * 3
    with store.transaction(OFFICER, "test") as tx:  # who read the file before it changed
        assert people.keys_for(tx, stale).find(stale.current.id) is None
