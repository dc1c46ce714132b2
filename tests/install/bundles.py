"""Bundles of versions that there are not yet: the bundle of today with another program in it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.upgrade.installation import newer

REPOSITORY = Path(__file__).parents[2]
_WITH = ("pyproject.toml", "README.md", "docs", "deploy", "install.sh")

Change = Callable[[Path], None]
"""What another version has that this one has not, done to its sources."""


def unpacked(bundle: Path, into: Path) -> Path:
    """The folder of a bundle."""
    into.mkdir()
    subprocess.run(["tar", "xzf", bundle, "-C", into], check=True)
    (folder,) = into.iterdir()
    return folder


def next_version(today: Path, version: str, place: Path, change: Change) -> Path:
    """A bundle of `version`: the libraries of the unpacked bundle `today`, the program of this
    tree with one migration more and `change`."""
    source, name = place / f"source-{version}", f"motcua-{version}-bundle"
    newer(source)
    for each in _WITH:
        copy = shutil.copytree if (REPOSITORY / each).is_dir() else shutil.copy
        copy(REPOSITORY / each, source / each)
    project = source / "pyproject.toml"
    project.write_text(
        re.sub(r'(?m)^version = ".*"', f'version = "{version}"', project.read_text())
    )
    change(source)
    folder = place / name
    shutil.copytree(today, folder, copy_function=_link)
    (own,) = (folder / "wheels").glob("motcua-*.whl")
    own.unlink()
    pip = [sys.executable, "-m", "pip", "wheel", "-q", "--disable-pip-version-check"]
    how = ["--no-deps", "--no-build-isolation", "-w", str(folder / "wheels"), str(source)]
    subprocess.run([*pip, *how], check=True)
    for each in ("deploy", "install.sh"):
        _replace(source / each, folder / each)
    (folder / "deploy" / "requirements.txt").unlink()
    archive = place / f"{name}.tar.gz"
    (folder / "SHA256SUMS").unlink()
    sums = "find . -type f -exec sha256sum {} + | LC_ALL=C sort -k 2 > ../sums"
    subprocess.run(["sh", "-c", sums], cwd=folder, check=True)
    (place / "sums").rename(folder / "SHA256SUMS")
    words = ["tar", "-C", place, "--owner=0", "--group=0", "-I", "gzip -1", "-cf", archive, name]
    subprocess.run(words, check=True)
    shutil.rmtree(folder)
    shutil.rmtree(source)
    return archive


def _link(source: str, target: str) -> None:
    Path(target).hardlink_to(source)


def _replace(source: Path, target: Path) -> None:
    if target.is_dir():
        shutil.rmtree(target)
        shutil.copytree(source, target)
    else:
        target.unlink()
        shutil.copy(source, target)
