"""What a small PC is made with, and the pages that it shows while the hall cannot be reached."""

from __future__ import annotations

import os
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain.station_commands import AddStation
from motcua.stations import keyfile
from motcua.stations.publickey import parse
from tests.cli.shell import motcua, problem
from tests.hall import make_hall, staff
from tests.stations.keys import HOST
from tests.stations.window import Window, window

CLIENT = Path(__file__).parents[2] / "deploy" / "stations"


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    store = make_hall(tmp_path / "hall")
    store.act(staff(), AddStation("kiosk-k1", "kiosk", "k1"))
    store.close()
    return store.folder


@pytest.fixture
def packed(hall: Path, host_keys: Path, tmp_path: Path) -> Path:
    """The unpacked folder."""
    file = tmp_path / "k1.tar.gz"
    words = ("--hall", "127.0.0.1", "--host-keys", str(host_keys), "--data", str(hall))
    done = motcua("station", "pack", "kiosk-k1", str(file), *words, "--why", "máy mới")
    assert done.status == 0, done
    assert file.stat().st_mode & 0o077 == 0, "there is a private key in it"
    subprocess.run(["tar", "-xzf", file, "-C", tmp_path], check=True)
    return tmp_path / "kiosk-k1"


def test_a_pack_holds_the_only_key_of_its_terminal_and_the_halls(
    packed: Path, hall: Path, host_keys: Path, tmp_path: Path
) -> None:
    made = subprocess.run(
        ["ssh-keygen", "-y", "-f", packed / "key"], capture_output=True, text=True, check=True
    )
    assert keyfile.keys(hall) == {"kiosk-k1": parse(made.stdout)}
    assert (packed / "known_hosts").read_text() == f"motcua-hall {HOST}\n"
    for file in CLIENT.iterdir():
        assert (packed / file.name).read_bytes() == file.read_bytes()
        assert os.access(packed / file.name, os.X_OK) == file.read_bytes().startswith(b"#!")
    words = ("--hall", "127.0.0.1", "--host-keys", str(host_keys), "--data", str(hall))
    again = motcua("station", "pack", "kiosk-k1", str(tmp_path / "again"), *words, "--why", "hỏng")
    assert again.status == 0
    assert keyfile.keys(hall)["kiosk-k1"] != parse(made.stdout), "the pack of before opens nothing"


def test_a_pack_that_cannot_be_made_leaves_the_key_of_before(
    packed: Path, hall: Path, host_keys: Path, tmp_path: Path
) -> None:
    had = keyfile.keys(hall)
    data = ("--data", str(hall), "--json")
    for place, hall_name, keys, code in (
        ("a", "127.0.0.1", tmp_path / "none", "station_no_host_key"),
        ("b", "$(id)", host_keys, "usage"),
        ("no/such/folder", "127.0.0.1", host_keys, "file"),
    ):
        words = ("--hall", hall_name, "--host-keys", str(keys), "--why", "x", *data)
        said = motcua("station", "pack", "kiosk-k1", str(tmp_path / place), *words)
        assert said.status != 0, code
        if code == "station_no_host_key":
            assert problem(said).code == code
    assert keyfile.keys(hall) == had


@pytest.fixture
def client(packed: Path, tmp_path: Path) -> Iterator[Window]:
    """The program of a small PC as it is shipped, but for where its files are. The hall's port is
    one that nobody listens on."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        port = held.getsockname()[1]
    for name in ("station", "ssh_config"):
        text = (packed / name).read_text("utf-8").replace("/etc/motcua-station", str(packed))
        text = text.replace("@HALL@", "127.0.0.1").replace("@PORT@", str(port))
        (packed / name).write_text(text, "utf-8")
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "TERM": "xterm-256color"}
    with window([packed / "station"], {**environment, "LANG": "C.UTF-8"}, 80, 24) as opened:
        yield opened


@pytest.mark.verify
def test_while_the_hall_is_away_it_says_so_since_when_and_no_key_ends_it(client: Window) -> None:
    client.sees("Mất kết nối máy chủ, đang thử lại…")
    client.sees("Từ lúc")
    client.sees("kiosk-k1 · 127.0.0.1")
    for keys in (b"\x03", b"\x1a", b"\x1c", b"\x04", b"\x03\x1a\x1c~.\r~." * 20):
        client.press(keys)
    client.sees("Mất kết nối máy chủ, đang thử lại…")
    assert client.process.poll() is None
    assert "~" not in client.shown(), "nothing that was typed is shown"
