"""What officers' Windows computers get. There is no Windows here: what can be told without one."""

from __future__ import annotations

import io
import json
import re
import string
import subprocess
import unicodedata
import zipfile
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from motcua.stations.windows import FOLDER
from tests.cli.shell import motcua
from tests.hall import make_hall
from tests.stations.keys import HOST

VOWELS = "aăâeêioôơuưy"
TONES = "\u0300\u0301\u0303\u0309\u0323"


@pytest.fixture
def made(host_keys: Path, tmp_path: Path) -> dict[str, bytes]:
    """The files, by name."""
    make_hall(tmp_path / "hall").close()
    file = tmp_path / "may-quay.zip"
    words = ("--hall", "192.168.1.10", "--port", "2222", "--host-keys", str(host_keys))
    done = motcua("station", "windows", str(file), *words, "--data", str(tmp_path / "hall"))
    assert done.status == 0, done
    with zipfile.ZipFile(io.BytesIO(file.read_bytes())) as zipped:
        names = zipped.namelist()
        return {name.removeprefix(f"{FOLDER}/"): zipped.read(name) for name in names}


def test_everything_is_filled_in_and_as_windows_reads_it(made: dict[str, bytes]) -> None:
    texts = {name: data for name, data in made.items() if not name.endswith((".ttf", ".reg"))}
    for name, data in texts.items():
        left = set(re.findall(rb"@[A-Z_]+@", data))
        assert left == ({b"@HOME@"} if name in ("ssh_config", "cai-dat.ps1") else set()), name
        data.decode()
    for name in ("cai-dat.cmd", "cai-dat.ps1", "quay.cmd", "giay-a4.cmd", "DOC-TRUOC.txt"):
        assert made[name].count(b"\n") == made[name].count(b"\r\n") > 3, name
        assert made[name].startswith(b"\xef\xbb\xbf") == (name in ("cai-dat.ps1", "DOC-TRUOC.txt"))
    assert b"PRIVATE" not in b"".join(made.values()), "each computer makes its own key"


def test_ssh_takes_the_settings_and_trusts_the_hall_only(
    made: dict[str, bytes], tmp_path: Path
) -> None:
    home = tmp_path / "Nguyễn Văn An"
    home.mkdir()
    config = home / "ssh_config"
    config.write_text(made["ssh_config"].decode().replace("@HOME@", str(home)), "utf-8")
    (home / "known_hosts").write_bytes(made["known_hosts"])
    said = subprocess.run(
        ["ssh", "-G", "-F", config, "hall"], capture_output=True, text=True, check=True
    ).stdout
    told = dict(line.split(" ", 1) for line in said.splitlines())
    wanted = {
        **{"hostname": "192.168.1.10", "port": "2222", "user": "motcua"},
        **{"stricthostkeychecking": "true", "hostkeyalias": "motcua-hall"},
        **{"identityfile": f"{home}/key", "userknownhostsfile": f"{home}/known_hosts"},
        **{"identitiesonly": "yes", "forwardagent": "no", "batchmode": "yes"},
    }
    assert {name: told[name].strip('"') for name in wanted} == wanted
    known = ["ssh-keygen", "-F", "motcua-hall", "-f", home / "known_hosts"]
    assert HOST in subprocess.run(known, capture_output=True, text=True, check=True).stdout


def test_windows_terminal_starts_what_is_there(made: dict[str, bytes]) -> None:
    (profile,) = json.loads(made["terminal.json"])["profiles"]
    script = made["cai-dat.ps1"].decode("utf-8-sig")
    assert f'"{profile["guid"]}"' in script
    assert profile["commandline"].endswith('\\MotCua\\quay.cmd"')
    assert "taskbar" in profile["bellStyle"]
    assert profile["suppressApplicationTitle"] is False
    for name in re.findall(r'\$Here (?:"|\$Name)?([\w.-]+)"', script):
        assert name in made
    for name in re.findall(r'@\("([\w.-]+)", "([\w.-]+)"\)', script)[0]:
        assert name in made


def test_scripts_close_what_they_open_and_jump_to_what_is_there(made: dict[str, bytes]) -> None:
    script = made["cai-dat.ps1"].decode("utf-8-sig")
    code = re.sub(r'"(?:[^"]|"")*"', '""', re.sub(r"(?m)^\s*#.*$", "", script))
    for opened, closed in ("()", "{}", "[]"):
        assert code.count(opened) == code.count(closed)
    called = set(re.findall(r"\b((?:Install|New|Remove)-[A-Z]\w+)\b", code))
    written = set(re.findall(r"function ([\w-]+)", code))
    known = {"New-Item", "New-Object", "Remove-Item"}
    assert called - known == written - {"Say"}
    for name in ("quay.cmd", "giay-a4.cmd"):
        text = made[name].decode()
        jumps = set(re.findall(r"goto (\w+)", text))
        assert jumps <= set(re.findall(r"(?m)^:(\w+)", text)), name


def test_putty_can_import_its_session(made: dict[str, bytes]) -> None:
    head, _, key, *lines = made["putty.reg"].decode("utf-16").split("\r\n")
    assert head == "Windows Registry Editor Version 5.00"
    assert key.startswith("[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\")
    values = dict(line.split("=", 1) for line in lines if line)
    assert all(re.fullmatch(r'"\w+"', name) for name in values)
    assert all(re.fullmatch(r'"[^"\\]*"|dword:[0-9a-f]{8}', value) for value in values.values())
    assert (values['"HostName"'], values['"PortNumber"']) == ('"192.168.1.10"', "dword:000008ae")


def test_the_letters_that_come_along_are_all_there_are(made: dict[str, bytes]) -> None:
    found = TTFontFile(io.BytesIO(made["JetBrainsMono.ttf"])).charToGlyph
    letters = {unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES}
    letters |= set(VOWELS) | {"đ"}
    wanted = letters | {letter.upper() for letter in letters} | set(string.printable.strip())
    assert not {one for one in wanted | set("▀▄█▌▐▏─│┌┐└┘●·–…→←↑↓") if ord(one) not in found}
    assert (
        b"OFL" in made["JetBrainsMono.LICENSE.txt"].upper()
        or b"OPEN FONT" in made["JetBrainsMono.LICENSE.txt"].upper()
    )
