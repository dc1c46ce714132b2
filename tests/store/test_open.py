"""A store is made once, opened by what understands it, and says clearly why it cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.domain import commands
from common.domain.refusal import Trouble
from common.store import folder, migrations, sqlite
from common.store.store import Store
from tests.hall import make_hall, staff

ISSUE = commands.IssueTicket("ho-tich", printer="none")


def trouble_at(path: Path) -> Trouble:
    with pytest.raises(Trouble) as said:
        Store.open(path)
    return said.value


def test_what_was_made_is_there_when_it_is_opened_again(tmp_path: Path) -> None:
    with_ticket = make_hall(tmp_path)
    number = with_ticket.act(staff(), ISSUE)["number"]
    with_ticket.close()
    again = Store.open(tmp_path)
    assert again.act(staff(), commands.CancelTicket(number))["state"] == "cancelled"
    again.close()


def test_a_second_store_in_one_folder_is_refused_and_the_first_is_untouched(tmp_path: Path) -> None:
    make_hall(tmp_path).close()
    before = (tmp_path / folder.DATABASE).read_bytes()
    with pytest.raises(Trouble) as said:
        make_hall(tmp_path)
    assert said.value.code == "store_exists"
    assert (tmp_path / folder.DATABASE).read_bytes() == before


def test_a_making_that_was_cut_off_is_begun_afresh(tmp_path: Path) -> None:
    (tmp_path / f"{folder.DATABASE}.new").write_bytes(b"half a store")
    (tmp_path / f"{folder.DATABASE}.new-journal").write_bytes(b"and its journal")
    make_hall(tmp_path).close()
    assert not list(tmp_path.glob("*.new*"))


def test_a_folder_without_a_store(tmp_path: Path) -> None:
    assert trouble_at(tmp_path).code == "store_missing"
    assert trouble_at(tmp_path / "nowhere").code == "store_missing"


@pytest.mark.parametrize(("found", "code"), [(1, "store_newer"), (-1, "store_older")])
def test_a_store_of_another_version(tmp_path: Path, found: int, code: str) -> None:
    make_hall(tmp_path).close()
    version = migrations.SCHEMA_VERSION + found
    connection = sqlite.connect(str(folder.database(tmp_path)))
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    trouble = trouble_at(tmp_path)
    assert trouble.code == code
    assert trouble.params == {"found": version, "known": migrations.SCHEMA_VERSION}


def test_a_file_that_is_no_store(tmp_path: Path) -> None:
    folder.database(tmp_path).write_bytes(b"this is not a database, and long enough to see it" * 20)
    assert trouble_at(tmp_path).code == "store_corrupt"


@pytest.mark.parametrize("version", ["3.7.0", "3.40.1", "3.51.2"])
def test_a_library_that_can_lose_committed_rows_is_refused(version: str) -> None:
    with pytest.raises(Trouble) as said:
        sqlite.require_safe_version(version)
    assert (said.value.code, said.value.params) == ("sqlite_bug", {"version": version})


@pytest.mark.parametrize("version", ["3.51.3", "3.53.4", "4.0.0"])
def test_a_library_without_the_bug_is_taken(version: str) -> None:
    sqlite.require_safe_version(version)


def test_the_library_in_use_is_safe() -> None:
    sqlite.require_safe_version()


def mounts(*lines: str) -> str:
    return "\n".join(f"{n} 1 0:{n} / {line} x" for n, line in enumerate(lines, start=20))


LOCAL = "/ rw - ext4 /dev/vda"


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs"])
def test_a_network_folder_is_refused_whatever_it_is_called(kind: str) -> None:
    text = mounts(LOCAL, f"/srv/shared rw - {kind} server:/hall")
    with pytest.raises(Trouble) as said:
        folder.require_local(Path("/srv/shared/hall"), text)
    assert said.value.code == "network_folder"
    assert said.value.params["kind"] == kind


def test_a_local_folder_is_taken_even_beside_or_inside_a_network_one() -> None:
    text = mounts(LOCAL, "/srv/shared rw - nfs4 server:/hall", "/srv/shared/disk rw - ext4 /dev/b")
    for path in ("/srv/hall", "/srv/sharedness", "/srv/shared/disk/hall"):
        folder.require_local(Path(path), text)


def test_the_mount_made_last_over_a_folder_counts() -> None:
    text = mounts(LOCAL, "/srv/a\\040b rw - ext4 /dev/b", "/srv/a\\040b rw - nfs4 server:/hall")
    with pytest.raises(Trouble):
        folder.require_local(Path("/srv/a b/hall"), text)


def test_this_machine_s_own_mounts_are_understood(tmp_path: Path) -> None:
    folder.require_local(tmp_path)
