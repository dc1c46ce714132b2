"""What is sealed is read nowhere: not in a file, not in another row, not after a purge."""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from common.domain import person_commands
from common.domain.refusal import Refusal, Trouble
from common.store import backup, folder
from common.store.store import Store
from common.store.vault import keyfile, people
from tests.hall import staff
from tests.store.vault.hall import (
    AN,
    BINH,
    COUPLE,
    OFFICER,
    PLAIN,
    full_hall,
    names,
    sound,
    take_in,
)


def spellings(text: str) -> Iterator[bytes]:
    for form in ("NFC", "NFD"):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            yield unicodedata.normalize(form, text).encode(encoding)
    yield text.encode("ascii", "backslashreplace")


def exposed(place: Path, values: tuple[str, ...] = PLAIN) -> set[tuple[str, str]]:
    """Which of the values stand in which file."""
    return {
        (file.name, value)
        for file in place.rglob("*")
        if file.is_file()
        for content in [file.read_bytes()]
        for value in values
        if any(spelled in content for spelled in spellings(value))
    }


def test_of_a_full_intake_nothing_can_be_read_anywhere(store: Store, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    code = take_in(store, "r-1", people=COUPLE)
    assert take_in(store, "r-1", people={"owner": BINH}) == code  # compared by nothing personal
    store.act(OFFICER, person_commands.PutPeople(code, {"contact": BINH}), "r-2")
    people.people_of(store, code, OFFICER)
    people.find_people(store, {"id_number": AN["id_number"]}, OFFICER)
    with pytest.raises(Refusal) as bad:
        store.act(OFFICER, person_commands.PutPeople(code, {"owner": AN | {"phone": "x"}}))
    backup.make(store, tmp_path / "elsewhere", staff())
    backup.make(store, store.folder / "backups", staff())
    assert (store.folder / folder.LOG).stat().st_size > 0
    assert exposed(tmp_path) == set()
    command = person_commands.PutPeople(code, COUPLE)
    told = f"{command!r}{bad.value!r}{people.people_of(store, code, OFFICER)!r}"
    assert not [value for value in PLAIN if value in told]


def test_a_stray_copy_of_a_name_would_be_noticed(store: Store, tmp_path: Path) -> None:
    (store.folder / "stray").write_bytes(f"… {BINH['name']} …".encode("utf-16-le"))
    assert exposed(tmp_path) == {("stray", BINH["name"])}


def test_records_of_different_people_are_of_one_length(store: Store) -> None:
    take_in(store, people={"owner": {"name": "Vũ An"}, "submitter": AN})
    with store.read() as connection:
        rows = connection.execute("SELECT DISTINCT length(sealed) FROM person").fetchall()
    assert len(rows) == 1


@pytest.mark.parametrize(
    ("change", "trouble"),
    [
        ("UPDATE person SET sealed = (SELECT sealed FROM person WHERE id = 2)", "person_damaged"),
        (
            "UPDATE person SET (wrapped_key, sealed) ="
            " (SELECT p.wrapped_key, p.sealed FROM person p WHERE p.id = 3 - person.id)",
            "person_damaged",
        ),
        ("UPDATE person SET role = 'proxy' WHERE id = 1", "person_damaged"),
        ("UPDATE person SET sealed = x'00' WHERE id = 1", "person_damaged"),
        ("UPDATE person SET master = '000000000000' WHERE id = 1", "key_wrong"),
    ],
)
def test_a_row_that_was_changed_or_exchanged_is_refused(
    store: Store, change: str, trouble: str
) -> None:
    code = take_in(store, people=COUPLE)
    with store.transaction(staff(), "test") as tx:
        tx.run(change)
    with pytest.raises(Trouble) as said:
        people.people_of(store, code, OFFICER)
    assert said.value.code == trouble


def test_a_purged_row_cannot_be_read_even_with_the_key(tmp_path: Path) -> None:
    store = full_hall(tmp_path / "hall")
    code, other = take_in(store, people=COUPLE), take_in(store, people={"owner": BINH})
    with store.read() as connection:
        rows = connection.execute("SELECT wrapped_key, sealed FROM person WHERE id < 3").fetchall()
    gone = [bytes(value) for row in rows for value in row]
    answer = store.act(staff(), person_commands.PurgePeople(code, "Người dân yêu cầu xóa"))
    assert answer["purged"] == ["owner", "submitter"]
    assert names(store, code) == {"owner": None, "submitter": None}
    assert people.find_people(store, {"phone": BINH["phone"]}, OFFICER) == (other,)
    assert sound(store) == []
    store.close()  # the last one to go brings the log into the file, and removes it
    content = folder.database(store.folder).read_bytes()
    assert not [value for value in gone if value in content]
    assert not (store.folder / folder.LOG).exists()


def test_a_restored_backup_is_opened_with_the_key_and_by_nobody_without(tmp_path: Path) -> None:
    store = full_hall(tmp_path / "hall")
    code = take_in(store, people=COUPLE)
    (tmp_path / "disk").mkdir()
    made = backup.make(store, tmp_path / "disk", staff())
    store.close()
    key = keyfile.place(store.folder)
    new = tmp_path / "another" / "hall"
    new.mkdir(parents=True)
    shutil.copy(made.file, folder.database(new))
    with closing(Store.open(new)) as again:
        with pytest.raises(Trouble, match="key_missing"):
            people.people_of(again, code, OFFICER)
        shutil.copy(key, keyfile.place(new))
        assert names(again, code) == {"owner": AN["name"], "submitter": BINH["name"]}
