"""Which keys open a terminal, and what stands in the file that the hall's sshd reads."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from common.domain.refusal import Refusal
from motcua.stations import keyfile
from motcua.stations.publickey import PublicKey, parse
from tests.cli.shell import motcua, problem
from tests.hall import make_hall
from tests.stations.keys import dsa_key, ecdsa_key, ed25519_key, rsa_key

ED, OTHER = ed25519_key(), ed25519_key(1)


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    folder = tmp_path / "hall"
    make_hall(folder).close()
    return folder


def refused(text: str) -> str:
    with pytest.raises(Refusal) as said:
        parse(text)
    return said.value.code


def test_a_key_is_its_kind_and_its_bytes_and_no_word_more() -> None:
    for line in (ED, ecdsa_key(), rsa_key(2048)):
        kind, body = line.split()
        assert parse(f"\ufeff {line} Bàn 5 của chị Tám\r\n") == PublicKey(kind, body)


def test_a_key_that_putty_saved_is_the_same_key() -> None:
    kind, body = ED.split()
    lines = [body[start : start + 40] for start in range(0, len(body), 40)]
    framed = "\n".join(
        [
            "---- BEGIN SSH2 PUBLIC KEY ----",
            'Comment: "bàn 5 \\',
            'ở cửa chính"',
            *lines,
            "---- END SSH2 PUBLIC KEY ----",
        ]
    )
    assert parse(framed) == PublicKey(kind, body)
    assert refused(f"{framed}\n{ED}") == "station_key_form"


@pytest.mark.parametrize(
    "text",
    [
        *("", "xin chào", "ssh-ed25519", "ssh-ed25519 AAAA", "ssh-ed25519 khóa"),
        f'command="sh" {ED}',
        f"no-pty,{ED}",
        f"{ED}\n{OTHER}",
        f"{ED}\u2028{OTHER}",
        ED[:-8],
        ED + "AAAA",
        ED.replace("ssh-ed25519", "ssh-rsa"),
        ED + " " + "x" * 20_000,
    ],
)
def test_what_is_no_single_plain_key_is_refused(text: str) -> None:
    assert refused(text) == "station_key_form"


def test_a_private_key_a_weak_one_and_one_of_another_kind_are_refused_by_name() -> None:
    assert refused("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n") == "station_key_private"
    assert refused("PuTTY-User-Key-File-3: ssh-ed25519\n") == "station_key_private"
    assert refused(rsa_key(1024)) == "station_key_weak"
    assert refused(dsa_key()) == "station_key_kind"
    kind, body = ED.split()
    assert refused(f"{kind}-cert-v01@openssh.com {body}") == "station_key_form"


def test_the_file_has_one_line_for_each_terminal_and_keeps_what_others_wrote(hall: Path) -> None:
    file = hall / keyfile.FILE
    file.write_text("# của quản trị\nssh-ed25519 AAAA cũ\n", "utf-8")
    keyfile.put(hall, "quay-5", parse(ED))
    keyfile.put(hall, "cua", parse(OTHER))
    keyfile.put(hall, "quay-5", parse(ED))
    own = file.read_text("utf-8").splitlines()
    assert own[:2] == ["# của quản trị", "ssh-ed25519 AAAA cũ"]
    assert own[2:] == [
        f'restrict,pty,command="station cua" {OTHER} cua',
        f'restrict,pty,command="station quay-5" {ED} quay-5',
    ]
    assert file.stat().st_mode & 0o077 == 0
    said = subprocess.run(["ssh-keygen", "-lf", file], capture_output=True, text=True)
    assert parse(ED).fingerprint in said.stdout
    keyfile.drop(hall, "cua")
    assert set(keyfile.keys(hall)) == {"quay-5"}


def test_a_terminal_is_added_with_its_key_and_loses_it_when_removed(hall: Path) -> None:
    data = ("--data", str(hall), "--json")
    pub = hall.parent / "may.pub"
    pub.write_text(f"{ED} Bàn 5\n", "utf-8")
    added = json.loads(motcua("station", "add", "counter", "5", str(pub), *data).out)
    assert added == {
        **{"station": "counter-5", "role": "counter", "place": "5"},
        "key": parse(ED).fingerprint,
    }
    again = motcua("station", "add", "counter", "5", *ED.split(), *data)
    assert json.loads(again.out) == added, "who was interrupted does it once more"
    taken = problem(motcua("station", "add", "kiosk", "k1", ED, *data))
    assert (taken.code, "counter-5" in taken.message) == ("station_key_used", True)
    assert problem(motcua("station", "add", "counter", "5", OTHER, *data)).code == "station_keyed"
    moved = motcua("station", "add", "counter", "6", ED, "--name", "counter-5", *data)
    assert problem(moved).code == "station_exists"
    assert motcua("station", "key", "counter-5", "-", *data, typed=OTHER).status == 0
    listed = json.loads(motcua("station", "list", *data).out)["stations"]
    assert [row["key"] for row in listed] == [parse(OTHER).fingerprint]
    assert motcua("station", "remove", "counter-5", *data).status == 0
    assert (hall / keyfile.FILE).read_text() == ""


def test_nothing_is_enrolled_by_a_key_that_is_refused(hall: Path) -> None:
    data = ("--data", str(hall), "--json")
    assert problem(motcua("station", "add", "supervisor", "xin chào", *data)).code == (
        "station_key_form"
    )
    assert motcua("station", "add", "counter", *data).status == 2
    assert motcua("station", "add", "máy", "5", *data).status == 2
    assert json.loads(motcua("station", "list", *data).out)["stations"] == []
    assert not (hall / keyfile.FILE).exists()
