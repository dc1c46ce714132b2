"""Modes, owners, keys that are missing or open, people without a PIN."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from common.domain import commands
from common.store import seal_key
from common.store.store import Store
from common.store.vault import keyfile
from common.store.vault.cipher import Master
from motcua.doctor.subject import Subject
from tests.doctor.patient import NOBODY, as_user, breaks, found, look, machine, raw
from tests.hall import PIN, staff

HALL = 1500
ROOT = Path(__file__).parents[2]


@breaks("rights.files:wrong")
def test_a_file_that_others_may_read(hall: Path) -> None:
    for path in (hall.parent, hall, *hall.rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)
        if os.geteuid() == 0:
            os.chown(path, HALL, HALL)
    assert look(hall, "rights.files") == {"ok:ok"}
    (hall / "motcua.db").chmod(0o604)
    (one,) = found(Subject(hall), "rights.files")
    assert (one.state, one.params["access"]) == ("failing", "others")
    assert one.remedy == f"sudo chmod o= {hall}/motcua.db"


def test_a_hall_of_root_is_told_and_fails_nothing(hall: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("the hall is not root's")
    found_ones = [
        one for one in found(Subject(hall), "rights.files") if one.params["access"] == "root_owner"
    ]
    assert [one.state for one in found_ones] == ["warning"]


@breaks("rights.key:wrong", "rights.key:other", "rights.key:unreadable")
def test_a_key_that_is_missing_open_inside_or_of_another_hall(
    hall: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert look(hall, "rights.key") == {"skipped:none"}
    mine = Master.new()
    keyfile.make(hall, mine)
    assert look(hall, "rights.key") == {"ok:ok"}
    file = keyfile.place(hall)
    with raw(hall) as connection:
        sql = "INSERT INTO meta (key, value) VALUES ('person_master', :id)"
        connection.execute(sql, {"id": mine.id})
    assert look(hall, "rights.key") == {"ok:ok"}

    file.chmod(0o644)
    assert look(hall, "rights.key") == {"failing:wrong"}
    file.chmod(0o600)
    file.write_text("rubbish")
    assert look(hall, "rights.key") == {"failing:wrong"}
    file.unlink()
    assert look(hall, "rights.key") == {"failing:wrong"}
    keyfile.make(hall, Master.new())
    assert look(hall, "rights.key") == {"failing:other"}
    monkeypatch.setenv("MOTCUA_KEY", str(hall / "key"))
    file.rename(hall / "key")
    assert look(hall, "rights.key") == {"failing:wrong"}
    monkeypatch.setenv("MOTCUA_KEY", str(hall))
    assert look(hall, "rights.key") & {"failing:wrong", "unknown:unreadable"}


@pytest.mark.usefixtures("root_only")
@breaks("rights.key:unreadable", "rights.seal_key:unreadable")
def test_keys_of_somebody_else_are_left_unknown(hall: Path) -> None:
    keyfile.make(hall, Master.new())
    store = Store.open(hall)
    store.act(staff(), commands.MakeSeal())
    store.close()
    assert look(hall, "rights.seal_key") == {"ok:ok"}
    _hand_over(hall, NOBODY)
    (hall / "keys").chmod(0o755)
    for key in (keyfile.place(hall), seal_key.folder(hall) / seal_key.FILE):
        os.chown(key, 0, 0)
    assert as_user(NOBODY, lambda: look(hall, "rights.key")) == {"unknown:unreadable"}
    assert as_user(NOBODY, lambda: look(hall, "rights.seal_key")) == {"unknown:unreadable"}


def _hand_over(hall: Path, user: int) -> None:
    for path in (hall, *hall.rglob("*")):
        os.chown(path, user, user)
    for parent in hall.parents:
        if parent.stat().st_uid == os.geteuid() and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o011)


@breaks("rights.seal_key:missing")
def test_a_seal_key_that_is_gone(hall: Path) -> None:
    assert look(hall, "rights.seal_key") == {"skipped:none"}
    store = Store.open(hall)
    store.act(staff(), commands.MakeSeal())
    store.close()
    assert look(hall, "rights.seal_key") == {"ok:ok"}
    (seal_key.folder(hall) / seal_key.FILE).unlink()
    assert look(hall, "rights.seal_key") == {"failing:missing"}


@pytest.mark.verify
@breaks("rights.pins:open", "rights.pins:missing")
def test_people_without_a_pin(hall: Path) -> None:
    assert look(hall, "rights.pins") == {"warning:open"}
    store = Store.open(hall)
    store.act(staff(), commands.SetPin("gs1", PIN))
    assert look(hall, "rights.pins") == {"warning:missing"}
    for officer in store.centre().document["officer"]:
        store.act(staff(), commands.SetPin(officer["code"], PIN))
    store.close()
    assert look(hall, "rights.pins") == {"ok:ok"}


@breaks("rights.ssh:unread", "rights.ssh:shell")
def test_a_fence_around_ssh_that_sshd_does_not_read(tmp_path: Path) -> None:
    assert look(None, "rights.ssh", root=tmp_path) == {"skipped:none"}
    fence = (ROOT / "deploy/ssh/motcua.conf").read_text("utf-8")
    passwd = "root:x:0:0:root:/root:/bin/bash\nmotcua:x:99:99::/var/lib/motcua:{}\n"
    ours = passwd.format("/usr/local/lib/motcua/station-shell")
    machine(
        tmp_path,
        {"etc/ssh/sshd_config.d/50-motcua.conf": fence, "usr/sbin/sshd": "", "etc/passwd": ours},
    )
    for config, told in (
        ("# Debian\nInclude /etc/ssh/sshd_config.d/*.conf\nUsePAM yes\n", "ok:ok"),
        ("UsePAM yes\ninclude /etc/other/*.conf /etc/ssh/sshd_config.d/*.conf\n", "ok:ok"),
        ("#Include /etc/ssh/sshd_config.d/*.conf\n", "failing:unread"),
        ("Match User x\nInclude /etc/ssh/sshd_config.d/*.conf\n", "failing:unread"),
    ):
        machine(tmp_path, {"etc/ssh/sshd_config": config})
        assert look(None, "rights.ssh", root=tmp_path) == {told}, config
    machine(tmp_path, {"etc/passwd": passwd.format("/bin/bash")})
    assert look(None, "rights.ssh", root=tmp_path) == {"failing:unread", "failing:shell"}
