"""What makes an officer's Windows computer a counter: one folder for all of them.

There is nothing secret in it. Each computer makes its own key; what is in the folder says only
where the hall is, and by which key the hall is known.
"""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from motcua.stations.pack import HOST_ALIAS

FOLDER = "motcua-windows"

_INSTALLED = Path(__file__).parent / "windows_files"
_CHECKOUT = Path(__file__).parents[2] / "deploy" / "windows"
_WITH_MARK = {"cai-dat.ps1", "DOC-TRUOC.txt"}
"""Windows takes these for its old code page unless they begin with a mark."""

_WHEN = (2025, 7, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where the hall's server is, and its own keys, each `KIND BASE64`."""

    hall: str
    port: int
    hosts: tuple[str, ...]


def archive(wanted: Wanted) -> bytes:
    """The folder, as a ZIP that Windows opens by itself."""
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in _contents(wanted):
            entry = zipfile.ZipInfo(f"{FOLDER}/{name}", _WHEN)
            zipped.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return raw.getvalue()


def fingerprints(hosts: tuple[str, ...]) -> list[str]:
    """The hall's keys as SSH clients show them."""
    found = []
    for host in hosts:
        kind, key = host.split()
        digest = base64.b64encode(hashlib.sha256(base64.b64decode(key)).digest()).decode()
        found.append(f"{kind} SHA256:{digest.rstrip('=')}")
    return found


def _contents(wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    place = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    for file in sorted(place.iterdir()):
        yield file.name, _as_windows_reads(file.name, _filled(file.read_text("utf-8"), wanted))
    yield "known_hosts", "".join(f"{HOST_ALIAS} {key}\n" for key in wanted.hosts).encode()
    letters = Path(str(import_module("fontpkg_jetbrains_mono").__file__)).parent
    yield "JetBrainsMono.ttf", (letters / "files" / "JetBrainsMono[wght].ttf").read_bytes()
    yield "JetBrainsMono.LICENSE.txt", (letters / "LICENSE").read_bytes()


def _filled(text: str, wanted: Wanted) -> str:
    told = {
        "@HALL@": wanted.hall,
        "@PORT@": str(wanted.port),
        "@PORT_HEX@": f"{wanted.port:08x}",
        "@FINGERPRINTS@": "\n".join(f"  {one}" for one in fingerprints(wanted.hosts)),
    }
    for mark, value in told.items():
        text = text.replace(mark, value)
    return text


def _as_windows_reads(name: str, text: str) -> bytes:
    lines = text.replace("\n", "\r\n")
    if name.endswith(".reg"):
        return lines.encode("utf-16")
    if name in _WITH_MARK:
        return lines.encode("utf-8-sig")
    return (text if name == "ssh_config" else lines).encode()
