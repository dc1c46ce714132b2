"""Whom the files of a hall belong to: each thing that can be wrong is made wrong, told, and set
right by what is told."""

from __future__ import annotations

import json
import os
import stat
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.access import Facts, Finding, Seen, What, findings
from common.store import access, seal_key, stations
from common.store.vault import keyfile
from common.store.vault.cipher import Master
from common.views import people
from tests.cli.shell import motcua
from tests.hall import PIN, make_hall, staff
from tests.processes import program

HALL = 1500
"""Whom everything belongs to in these tests."""

STRANGER = 1600


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A hall as it should be, with keys, backups and a high-water file."""
    for name in ("MOTCUA_KEY", "MOTCUA_KEYS", "MOTCUA_BACKUPS"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "place").mkdir(mode=0o755)
    folder = tmp_path / "place" / "data"
    store = make_hall(folder)
    os.close(stations.hold(folder, "may-1"))
    seal_key.make(seal_key.folder(folder))
    keyfile.make(folder, Master.new())
    (folder / "backups").mkdir()
    (folder / "backups" / "motcua-20261123-080000.db").write_bytes(b"x")
    (folder / "highwater").write_text("x")
    store.close()
    for path in (folder, *folder.rglob("*"), keyfile.place(folder)):
        path.chmod(0o700 if path.is_dir() else 0o600)
        if os.geteuid() == 0:
            os.chown(path, HALL, HALL)
    yield folder


def said(folder: Path) -> list[tuple[str, str]]:
    """Code and file name of everything that is wrong; whom the tests run as is none of it."""
    owner = folder.stat().st_uid
    return [
        (one.code, Path(one.path).name)
        for one in findings(access.look(folder))
        if not (owner == 0 and one.code == "root_owner")
    ]


def heal(folder: Path) -> None:
    """What an administrator types."""
    for one in findings(access.look(folder)):
        subprocess.run(["sh", "-c", one.remedy], check=True)


def test_a_hall_as_it_should_be_has_nothing_wrong(hall: Path) -> None:
    assert said(hall) == []
    seen = {Path(one.path).name: one.what for one in access.look(hall).seen}
    assert seen == {
        "data": What.FOLDER,
        "motcua.db": What.STORE,
        "write.lock": What.LOCK,
        "open.lock": What.LOCK,
        "doorbell": What.LOCK,
        "station-may-1.lock": What.LOCK,
        "highwater": What.HIGH_WATER,
        "backups": What.BACKUPS,
        "motcua-20261123-080000.db": What.BACKUP,
        "keys": What.KEYS,
        "seal.key": What.SEAL_KEY,
        "data.key": What.KEY,
        "place": What.PARENT,
    }


@pytest.mark.parametrize(
    ("file", "mode", "code"),
    [
        ("", 0o705, "others"),
        ("motcua.db", 0o604, "others"),
        ("write.lock", 0o606, "others"),
        ("highwater", 0o602, "others"),
        ("backups", 0o701, "others"),
        ("backups/motcua-20261123-080000.db", 0o604, "others"),
        ("keys/seal.key", 0o604, "others"),
        ("keys/seal.key", 0o640, "group_secret"),
        ("keys", 0o750, "group_secret"),
        ("../data.key", 0o604, "others"),
        ("../data.key", 0o660, "group_secret"),
        ("..", 0o777, "parent_open"),
    ],
)
def test_a_right_too_many_is_told_and_taken_away_by_what_is_told(
    hall: Path, file: str, mode: int, code: str
) -> None:
    path = (hall / file).resolve()
    path.chmod(mode)
    assert said(hall) == [(code, path.name)]
    heal(hall)
    assert said(hall) == []
    assert stat.S_IMODE(path.stat().st_mode) == mode & ~{
        "others": 0o007,
        "parent_open": 0o002,
        "group_secret": 0o030 if path.name == "data.key" else 0o070,
    }.get(code, 0)


def test_the_group_may_read_the_key_that_counters_need(hall: Path) -> None:
    keyfile.place(hall).chmod(0o640)
    assert said(hall) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
@pytest.mark.parametrize("file", ["motcua.db", "keys/seal.key", "../data.key", "backups"])
def test_what_belongs_to_somebody_else_is_told(hall: Path, file: str) -> None:
    path = (hall / file).resolve()
    os.chown(path, STRANGER, HALL)
    (found,) = findings(access.look(hall))
    assert (found.code, found.path, found.about) == ("owner", str(path), str(STRANGER))
    heal(hall)
    assert path.stat().st_uid == HALL


@pytest.mark.skipif(os.geteuid() != 0, reason="only root is root")
def test_programs_that_run_as_root_are_told(hall: Path) -> None:
    source = """
        import sys
        from pathlib import Path
        from common.store.store import Store
        store = Store.open(Path(sys.argv[1]))
        print("open", flush=True)
        sys.stdin.readline()
    """
    with program(source, hall) as running:
        assert running.hear() == "open"
        found = [one for one in findings(access.look(hall)) if one.code == "root_program"]
        assert [one.about for one in found] == [str(running.pid)]
        assert str(running.pid) in found[0].remedy
    for path in (hall, *hall.rglob("*"), keyfile.place(hall)):
        os.chown(path, 0, 0)
    assert findings(access.look(hall))[0].code == "root_owner"


@pytest.mark.parametrize("where", ["data", "backups"])
def test_a_key_that_lies_with_what_it_opens_is_told_and_moved(
    hall: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    inside = hall / "my.key" if where == "data" else hall / "backups" / "my.key"
    keyfile.place(hall).rename(inside)
    monkeypatch.setenv("MOTCUA_KEY", str(inside))
    found = [one for one in findings(access.look(hall)) if one.code == "key_inside"]
    assert found and found[0].path == str(inside)
    subprocess.run(["sh", "-c", found[0].remedy], check=True)
    monkeypatch.delenv("MOTCUA_KEY")
    assert keyfile.read(hall).masters
    assert said(hall) == []


def test_a_seal_key_among_the_backups_is_told(hall: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (hall / "keys" / "seal.key").rename(hall / "backups" / "seal.key")
    monkeypatch.setenv("MOTCUA_KEYS", str(hall / "backups"))
    (found,) = (one for one in findings(access.look(hall)) if one.code == "key_inside")
    assert found.path == str(hall / "backups" / "seal.key")
    subprocess.run(["sh", "-c", found.remedy], check=True)
    assert seal_key.read(Path(f"{hall}.keys")) is not None


def test_somebody_else_in_the_group_is_told() -> None:
    facts = Facts(
        folder="/srv/hall",
        owner=HALL,
        seen=(Seen("/srv/hall", What.FOLDER, HALL, HALL, 0o750),),
        users={HALL: "motcua"},
        groups={HALL: "motcua"},
        members={HALL: ("an", "motcua")},
        programs=((7, HALL),),
        inside=(),
    )
    told = Finding("member", "/srv/hall", "gpasswd -d an motcua", "an")
    assert findings(facts) == (told,)
    alone = replace(facts, seen=(replace(facts.seen[0], mode=0o700),))
    assert findings(alone) == (), "a group without rights is nobody's business"


def test_what_the_command_line_makes_is_not_for_others(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        data = tmp_path / "hall"
        assert motcua("init", "--centre", "one-desk", "--data", str(data)).status == 0
        made = {path.name: path.stat().st_mode & 0o007 for path in (data, *data.rglob("*"))}
        assert "motcua.db" in made
        assert set(made.values()) == {0}
    finally:
        os.umask(before)


def test_the_command_line_tells_and_says_so_with_its_status(hall: Path) -> None:
    (hall / "motcua.db").chmod(0o644)
    done = motcua("access", "check", "--data", str(hall), "--json")
    found = json.loads(done.out)["findings"]
    assert (done.status, found[0]["code"]) == (1, "others")
    assert found[0]["remedy"] == f"chmod o= {hall / 'motcua.db'}"
    assert "motcua.db" in motcua("access", "check", "--data", str(hall)).out
    (hall / "motcua.db").chmod(0o600)
    words = ("access", "check", "--data", str(hall), "--json")
    left = json.loads(motcua(*words).out)["findings"]
    assert {one["code"] for one in left} <= {"root_owner", "pin_none", "screen_open"}


def test_whoever_has_no_pin_is_told_and_that_the_screen_is_open(tmp_path: Path) -> None:
    folder = tmp_path / "hall"
    store = make_hall(folder)

    def told() -> list[tuple[str, str]]:
        words = ("access", "check", "--data", str(folder), "--json")
        found = json.loads(motcua(*words).out)["findings"]
        return [(one["code"], one["about"]) for one in found if "set-pin" in one["remedy"]]

    everybody = [row["officer"] for row in people.read(store)]
    assert told() == [("screen_open", ""), *(("pin_none", code) for code in everybody)]
    store.act(staff(), commands.SetPin("gs1", PIN))
    everybody.remove("gs1")
    assert told() == [("pin_none", code) for code in everybody]
    for code in everybody:
        store.act(staff(), commands.SetPin(code, PIN))
    assert told() == []
    store.close()
    (folder / "motcua.db").write_bytes(b"no store")
    assert told() == []
