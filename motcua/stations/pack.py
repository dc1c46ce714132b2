"""What a small PC is made a terminal with: its key, the hall's, its settings and an installer.

The files beside the settings are those of `deploy/stations`. The private key is made here, is
written into the pack and nowhere else, and opens one screen.
"""

from __future__ import annotations

import gzip
import io
import tarfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from common.domain.refusal import Refusal
from common.domain.station_commands import StationRole
from common.i18n.translator import Translator
from motcua.stations.publickey import PublicKey, parse

HOST_ALIAS = "motcua-hall"
"""The hall's name among the keys that the small PC knows, so that its address may change."""

GRIDS = {
    StationRole.KIOSK: (96, 27),
    StationRole.DISPLAY: (96, 27),
    StationRole.COUNTER: (100, 30),
    StationRole.GUIDE: (100, 30),
    StationRole.SUPERVISOR: (120, 36),
}
"""Columns and rows that each screen looks best with."""

TURNS = ("normal", "90", "180", "270")
"""How a panel may hang, as sway calls it."""

_INSTALLED = Path(__file__).parent / "client"
_CHECKOUT = Path(__file__).parents[2] / "deploy" / "stations"
_RUN = {"install-station.sh", "session", "window", "station"}
_WORDS = ("connecting", "lost", "since", "refused", "stranger", "taken", "left")


@dataclass(frozen=True, slots=True)
class Wanted:
    """The terminal, and how its machine reaches the hall and shows it."""

    name: str
    role: StationRole
    hall: str
    port: int
    grid: tuple[int, int]
    turn: str


def new_key() -> tuple[PublicKey, bytes]:
    """A key, and the private half as ssh reads it."""
    from cryptography.hazmat.primitives import serialization as forms
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    made = Ed25519PrivateKey.generate()
    public = made.public_key().public_bytes(forms.Encoding.OpenSSH, forms.PublicFormat.OpenSSH)
    private = made.private_bytes(
        forms.Encoding.PEM, forms.PrivateFormat.OpenSSH, forms.NoEncryption()
    )
    return parse(public.decode()), private


def host_keys(folder: Path) -> list[str]:
    """The hall server's own keys, which the small PC is to accept and no others.

    Raises:
        Refusal: `station_no_host_key` where no SSH server was installed.
    """
    found = [file.read_text("utf-8").split()[:2] for file in folder.glob("ssh_host_*_key.pub")]
    if not found:
        raise Refusal("station_no_host_key", folder=str(folder))
    return sorted(" ".join(words) for words in found)


def archive(wanted: Wanted, hosts: list[str], private: bytes, t: Translator) -> bytes:
    """The pack, a folder named after the terminal."""
    known = "".join(f"{HOST_ALIAS} {key}\n" for key in hosts)
    raw = io.BytesIO()
    with (
        gzip.GzipFile(fileobj=raw, mode="wb", mtime=0) as zipped,
        tarfile.open(fileobj=zipped, mode="w") as tar,
    ):
        _add(tar, f"{wanted.name}/station.conf", _settings(wanted, t).encode(), 0o644)
        _add(tar, f"{wanted.name}/known_hosts", known.encode(), 0o644)
        _add(tar, f"{wanted.name}/key", private, 0o600)
        for name, file in _files():
            mode = 0o755 if name in _RUN else 0o644
            _add(tar, f"{wanted.name}/{name}", file.read_bytes(), mode)
    return raw.getvalue()


def _settings(wanted: Wanted, t: Translator) -> str:
    """For a POSIX shell."""
    columns, rows = wanted.grid
    told: Mapping[str, object] = {
        "NAME": wanted.name,
        "ROLE": wanted.role.value,
        "HALL": wanted.hall,
        "PORT": wanted.port,
        "WANTED_COLUMNS": columns,
        "WANTED_ROWS": rows,
        "TURN": wanted.turn,
        **{f"W_{word.upper()}": t(f"station.client.{word}") for word in _WORDS},
        "W_HELP": t("station.client.help") if wanted.role == StationRole.KIOSK else "",
    }
    return "".join(f"{name}={_quoted(str(value))}\n" for name, value in told.items())


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _files() -> Iterator[tuple[str, Path]]:
    """What is the same for every small PC, and the letters, which may be given on (OFL)."""
    place = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    for file in sorted(place.iterdir()):
        yield file.name, file
    letters = Path(str(import_module("fontpkg_jetbrains_mono").__file__)).parent
    yield "fonts/JetBrainsMono.ttf", letters / "files" / "JetBrainsMono[wght].ttf"
    yield "fonts/JetBrainsMono.LICENSE", letters / "LICENSE"


def _add(tar: tarfile.TarFile, name: str, content: bytes, mode: int) -> None:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = len(content), mode
    tar.addfile(entry, io.BytesIO(content))
