"""Where the key lies, who may read it, and how it comes back from paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.refusal import Refusal, Trouble
from common.store.store import Store
from common.store.vault import keeping, keyfile, people, typed
from common.store.vault.cipher import Master
from tests.hall import staff
from tests.store.vault.hall import AN, COUPLE, OFFICER, names, take_in


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "hall").mkdir()
    keyfile.make(tmp_path / "hall", Master.new())
    return tmp_path / "hall"


def refused(data: Path) -> str:
    with pytest.raises(Trouble) as said:
        keyfile.read(data)
    return said.value.code


def test_it_lies_beside_the_data_and_is_its_owners_alone(data: Path) -> None:
    file = data.parent / "hall.key"
    assert keyfile.read(data).file == file
    assert file.stat().st_mode & 0o777 == 0o600
    file.chmod(0o640)
    keyfile.read(data)
    keyfile.write(data, [Master.new()])
    assert file.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("mode", [0o644, 0o604, 0o660, 0o601])
def test_one_that_others_may_read_or_change_is_refused(data: Path, mode: int) -> None:
    keyfile.place(data).chmod(mode)
    assert refused(data) == "key_open_to_all"


def test_one_among_the_data_or_the_backups_is_refused_also_behind_a_link(
    data: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MOTCUA_BACKUPS", str(tmp_path / "backups"))
    (tmp_path / "backups").mkdir()
    link = data.parent / "hall.key"
    for inside in (data / "keys", tmp_path / "backups"):
        inside.mkdir(exist_ok=True)
        hidden = link.rename(inside / "x.key")
        link.symlink_to(hidden)
        assert refused(data) == "key_inside"
        monkeypatch.setenv("MOTCUA_KEY", str(hidden))
        assert refused(data) == "key_inside"
        monkeypatch.delenv("MOTCUA_KEY")
        hidden.replace(link)


def test_a_link_that_leads_to_itself_is_a_file_that_is_missing(data: Path) -> None:
    file = keyfile.place(data)
    file.unlink()
    file.symlink_to(file)
    assert refused(data) == "key_unreadable"


@pytest.mark.parametrize("content", [b"", b"\xff", b"abc", b"000000000000 " + b"0" * 64 + b"\n"])
def test_a_damaged_one_is_told_apart_from_a_wrong_one(data: Path, content: bytes) -> None:
    keyfile.place(data).write_bytes(content)
    assert refused(data) == "key_damaged"


def test_a_new_one_never_takes_the_place_of_another(data: Path) -> None:
    before = keyfile.read(data)
    with pytest.raises(Trouble, match="key_exists"):
        keyfile.make(data, Master.new())
    assert keyfile.read(data) == before
    assert {file.name for file in data.parent.iterdir()} == {"hall", "hall.key"}


@given(st.binary(min_size=32, max_size=32), st.integers(0, 3), st.data())
def test_what_was_printed_is_typed_back_and_a_slip_is_found_in_its_row(
    key: bytes, row: int, draw: st.DataObject
) -> None:
    lines = typed.written(Master(key))
    assert typed.read("\n".join(["A title", *lines, "A foot: with a colon"])).key == key
    assert typed.read("\n".join(lines).upper().replace(" ", "")).key == key
    at = draw.draw(st.sampled_from([i for i, c in enumerate(lines[row]) if i > 2 and c != " "]))
    other = draw.draw(st.sampled_from(sorted(set("0123456789abcdefx") - {lines[row][at]})))
    wrong = lines[row][:at] + other + lines[row][at + 1 :]
    with pytest.raises(Refusal) as said:
        typed.read("\n".join([*lines[:row], wrong, *lines[row + 1 :]]))
    assert (said.value.code, said.value.params) == ("key_row_wrong", {"row": row + 1})
    with pytest.raises(Refusal, match="key_row_missing"):
        typed.read("\n".join(lines[:row] + lines[row + 1 :]))


def test_a_key_comes_back_from_paper_and_a_lost_one_is_given_up_knowingly(store: Store) -> None:
    code = take_in(store, people=COUPLE)
    paper = "\n".join(typed.written(keyfile.read(store.folder).current))
    keyfile.place(store.folder).unlink()
    with pytest.raises(Refusal, match="key_was_made"):
        keeping.create(store, staff())
    keeping.bring_back(store, staff(), typed.read(paper))
    assert keeping.check(store).readable == 2
    keyfile.place(store.folder).unlink()
    keeping.create(store, staff(), lost=True)
    later = take_in(store, people={"owner": AN})
    with pytest.raises(Trouble, match="key_wrong"):
        people.people_of(store, code, OFFICER)
    found = keeping.check(store)
    assert (found.rows, found.readable) == (3, 1)
    keeping.bring_back(store, staff(), typed.read(paper))  # it was in a drawer after all
    assert [names(store, one)["owner"] for one in (code, later)] == [AN["name"]] * 2
