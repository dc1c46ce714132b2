"""A disk that fills is noticed, and has a reserve."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from common.domain.model import Severity
from common.domain.refusal import Trouble
from common.store import ballast, folder, upkeep
from common.store.ballast import Ballast, Room
from common.store.store import Store
from motcua.cli import main
from motcua.keeper import KEEPER, Keeper
from tests.hall import issue, make_hall
from tests.store.alerts import open_alert
from tests.store.disks import fill, small_disk

SMALL = Room(ballast=2**20, ample=3 * 2**20, last=2**18)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = make_hall(tmp_path / "hall")
    yield store
    store.close()


def test_the_ballast_is_made_where_there_is_room_and_really_takes_it(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "8m") as disk:
        before = ballast.free_bytes(disk)
        assert ballast.tend(disk, SMALL) is Ballast.KEPT
        assert before - ballast.free_bytes(disk) >= SMALL.ballast
        assert ballast.tend(disk, SMALL) is Ballast.KEPT
        assert ballast.give_up(disk) == SMALL.ballast
        assert ballast.free_bytes(disk) >= before - 2**16


def test_a_small_disk_gets_no_ballast(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "2m") as disk:
        assert ballast.tend(disk, SMALL) is Ballast.NONE
        assert not (disk / ballast.FILE).exists()
        assert ballast.give_up(disk) == 0


def test_a_full_disk_goes_on_with_the_ballast_and_gets_it_back_later(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "8m") as disk:
        store = make_hall(disk, clock="2026-11-23T08:00@0")
        assert ballast.tend(disk, SMALL) is Ballast.KEPT
        filler = fill(disk)
        with pytest.raises(Trouble) as said:
            while True:
                issue(store, "ho-tich")
        assert said.value.code == "store_full"
        assert ballast.tend(disk, SMALL) is Ballast.GIVEN_UP
        issue(store, "ho-tich")
        watch(store, disk)
        assert open_alert(store, "ballast") == {"severity": "critical"}
        assert ballast.tend(disk, SMALL) is Ballast.GIVEN_UP
        filler.unlink()
        assert ballast.tend(disk, SMALL) is Ballast.KEPT
        watch(store, disk)
        assert open_alert(store, "ballast") == {}
        store.close()


def watch(store: Store, disk: Path) -> None:
    with store.transaction(KEEPER, "test") as tx:
        upkeep.watch_ballast(tx, ballast.state(disk, SMALL))


def test_the_command_shows_the_sizes_and_gives_the_ballast_up_on_a_full_disk(
    tmp_path: Path,
) -> None:
    with small_disk(tmp_path / "disk", "8m") as disk:
        make_hall(disk).close()
        ballast.tend(disk, SMALL)
        fill(disk)
        shown = json.loads(run("disk", "--data", str(disk), "--json"))
        assert shown["database"] == folder.database(disk).stat().st_size
        assert (shown["free"], shown["freed"]) == (0, 0)
        freed = json.loads(run("disk", "--data", str(disk), "--json", "--free-ballast"))
        assert freed["freed"] == SMALL.ballast
        assert freed["ballast"] == "given_up"
        assert freed["free"] >= SMALL.ballast
        assert (
            run("disk", "--data", str(disk), "--lang", "en").splitlines()[-1] == "Reserve: used up"
        )


def test_backups_on_another_disk_are_counted(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "old.db").write_bytes(bytes(5000))
    monkeypatch.setenv("MOTCUA_BACKUPS", str(tmp_path / "other"))
    assert json.loads(run("disk", "--data", str(store.folder), "--json"))["backups"] == 5000


def run(*words: str) -> str:
    return CliRunner().invoke(main, list(words), catch_exceptions=False).stdout


@pytest.mark.parametrize(
    ("free_mib", "before", "found"),
    [
        (501, None, None),
        (499, None, "warning"),
        (101, None, "warning"),
        (99, None, "critical"),
        (99, "warning", "critical"),
        (540, "warning", "warning"),
        (560, "warning", None),
        (105, "critical", "critical"),
        (120, "critical", "warning"),
        (540, "critical", "warning"),
        (560, "critical", None),
    ],
)
def test_how_full_is_too_full(free_mib: int, before: str | None, found: str | None) -> None:
    was = None if before is None else Severity(before)
    assert upkeep.fullness(free_mib * 2**20, was) == found


def test_an_alert_about_the_disk_gets_worse_and_better(store: Store) -> None:
    for free_mib, severity in ((600, None), (300, "warning"), (50, "critical"), (600, None)):
        for _ in range(2):
            with store.transaction(KEEPER, "test") as tx:
                upkeep.watch_disk(tx, free_mib * 2**20)
        assert open_alert(store, "disk").get("severity") == severity
        assert open_alert(store, "disk").get("free_mib", 600) == free_mib
    with store.read() as connection:
        sql = "SELECT kind FROM event WHERE kind LIKE 'alert.%' ORDER BY seq"
        kinds = [row[0] for row in connection.execute(sql)]
    assert kinds == ["alert.opened", "alert.severity_changed", "alert.closed"]


def test_a_disk_full_of_small_files_is_an_alert_and_no_number_is_lost(tmp_path: Path) -> None:
    """There is room, and no other file can be made: not the one that raises the high water."""
    with small_disk(tmp_path / "disk", "600m,nr_inodes=80") as disk:
        store = make_hall(disk / "hall", clock="2026-11-23T08:00@0")
        first = issue(store, "ho-tich")
        crumbs = disk / "crumbs"
        crumbs.mkdir()
        with pytest.raises(OSError, match="No space"):
            for number in range(100):
                (crumbs / str(number)).touch()
        Keeper(store.folder).make_round(store)
        assert open_alert(store, "disk") == {
            "severity": "critical",
            "state": "files",
            "free_files": 0,
        }
        told = [first, *issued_until_full(store)]
        shutil.rmtree(crumbs)
        told.append(issue(store, "ho-tich"))
        Keeper(store.folder).make_round(store)
        assert open_alert(store, "disk") == {}
        assert told == [f"A{number:03}" for number in range(1, len(told) + 1)]
        store.close()


def issued_until_full(store: Store) -> list[str]:
    told: list[str] = []
    with pytest.raises(Trouble, match="store_full"):
        for _ in range(200):
            told.append(issue(store, "ho-tich"))
    return told
