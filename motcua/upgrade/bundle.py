"""A bundle: whole, for this machine, and of which version. Nothing of it is run before that."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

from common.domain.refusal import Refusal, Trouble

_SCHEMA = re.compile(r"common/store/schema/(\d{4})_\w+\.sql")
_WHEEL = re.compile(r"motcua-([^-]+)-.*\.whl")
_PYTHON = re.compile(r"-cp3(\d+)-cp3\d+-")


@dataclass(frozen=True, slots=True)
class Bundle:
    """An unpacked bundle. `pythons` are the minor versions of Python 3 that it has libraries for;
    `schema` is that of the stores its program works with."""

    folder: Path
    version: str
    schema: int
    pythons: frozenset[int]


def opened(given: Path, into: Path) -> Bundle:
    """The bundle `given`, an archive or a folder; an archive is unpacked to `into`, which is made
    anew.

    Raises:
        Trouble: `upgrade_bundle` with what is wrong with it.
        Refusal: `upgrade_python` when it has no libraries for the Python of this machine.
    """
    folder = given.resolve() if given.is_dir() else _unpacked(given, into)
    if not (folder / "SHA256SUMS").is_file():
        raise Trouble("upgrade_bundle", path=str(given), what="SHA256SUMS")
    _require_sums(given, folder)
    wheels = list((folder / "wheels").glob("*.whl"))
    own = [found for wheel in wheels if (found := _WHEEL.fullmatch(wheel.name))]
    if len(own) != 1 or not (folder / "install.sh").is_file():
        raise Trouble("upgrade_bundle", path=str(given), what="motcua-*.whl, install.sh")
    (name,) = own
    pythons = frozenset(int(said[1]) for wheel in wheels if (said := _PYTHON.search(wheel.name)))
    if pythons and sys.version_info.minor not in pythons:
        known = ", ".join(f"3.{minor}" for minor in sorted(pythons))
        raise Refusal("upgrade_python", found=f"3.{sys.version_info.minor}", known=known)
    return Bundle(folder, name[1], _schema(folder / "wheels" / name[0]), pythons)


def _unpacked(given: Path, into: Path) -> Path:
    if not given.is_file():
        raise Trouble("upgrade_bundle", path=str(given), what="–")
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir(mode=0o755, parents=True)
    done = subprocess.run(
        ["tar", "--no-same-owner", "--no-same-permissions", "-xzf", given.resolve(), "-C", into],
        capture_output=True,
        text=True,
        umask=0o022,
        check=False,
    )
    folders = list(into.iterdir())
    if done.returncode != 0 or len(folders) != 1 or not folders[0].is_dir():
        shutil.rmtree(into, ignore_errors=True)
        said = done.stderr.strip().splitlines() or ["tar"]
        raise Trouble("upgrade_bundle", path=str(given), what=said[0])
    return folders[0]


def _require_sums(given: Path, folder: Path) -> None:
    """Every file as the list says, none that it does not name, and no link."""
    known: dict[str, str] = {}
    for line in (folder / "SHA256SUMS").read_text("utf-8", "replace").splitlines():
        digest, _, name = line.partition("  ")
        known[name.removeprefix("./")] = digest
    found = {
        file.relative_to(folder).as_posix(): file
        for file in folder.rglob("*")
        if file.is_symlink() or not file.is_dir()
    }
    del found["SHA256SUMS"]
    for name in sorted({*known, *found}):
        file = found.get(name)
        if file is None or file.is_symlink() or _digest(file) != known.get(name):
            raise Trouble("upgrade_bundle", path=str(given), what=name)


def _digest(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _schema(wheel: Path) -> int:
    with zipfile.ZipFile(wheel) as archive:
        steps = [found for name in archive.namelist() if (found := _SCHEMA.fullmatch(name))]
    return max((int(found[1]) for found in steps), default=0)


def order(version: str) -> tuple[int, ...]:
    """Versions in their order: `0.10.1` comes after `0.9`."""
    return tuple(int(part) for part in re.findall(r"\d+", version))
