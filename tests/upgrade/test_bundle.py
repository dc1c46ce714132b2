"""What is looked at before anything of a bundle is run: its files, its version, the room for it."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from common.domain.refusal import Refusal, Trouble
from motcua.upgrade import bundle, preparing
from motcua.upgrade.machine import Machine
from motcua.upgrade.places import Places
from tests.upgrade.installation import Processes

HERE = f"cp3{sys.version_info.minor}"


def made(place: Path, version: str = "0.2.0", python: str = HERE, schema: int = 10) -> Path:
    """The folder of a bundle with nothing in it but what is looked at."""
    folder = place / f"motcua-{version}-bundle"
    (folder / "wheels").mkdir(parents=True)
    (folder / "install.sh").write_text("#!/bin/sh\n")
    (folder / "wheels" / f"some-1.0-{python}-{python}-any.whl").write_bytes(b"")
    with zipfile.ZipFile(folder / "wheels" / f"motcua-{version}-py3-none-any.whl", "w") as wheel:
        for number in range(1, schema + 1):
            wheel.writestr(f"common/store/schema/{number:04}_step.sql", "")
    sums = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  ./{file.relative_to(folder)}\n"
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    ]
    (folder / "SHA256SUMS").write_text("".join(sums))
    return folder


def packed(folder: Path) -> Path:
    archive = folder.with_name(f"{folder.name}.tar.gz")
    subprocess.run(["tar", "czf", archive, "-C", folder.parent, folder.name], check=True)
    return archive


def test_an_archive_and_its_folder_are_the_same_bundle(tmp_path: Path) -> None:
    folder = made(tmp_path)
    for given in (folder, packed(folder)):
        found = bundle.opened(given, tmp_path / "incoming")
        assert (found.version, found.schema) == ("0.2.0", 10)
        assert found.pythons == {sys.version_info.minor}


def test_the_folder_that_one_stands_in_is_a_bundle_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = made(tmp_path)
    monkeypatch.chdir(folder)
    assert bundle.opened(Path(), tmp_path / "incoming").folder == folder


def _changed(folder: Path) -> None:
    (folder / "install.sh").write_text("#!/bin/sh\nrm -rf /\n")


def _lacking(folder: Path) -> None:
    (folder / "install.sh").unlink()


def _more(folder: Path) -> None:
    (folder / "wheels" / "mót.whl").write_bytes(b"")


def _linked(folder: Path) -> None:
    (folder / "install.sh").rename(folder.parent / "install.sh")
    (folder / "install.sh").symlink_to(folder.parent / "install.sh")


def _unsummed(folder: Path) -> None:
    (folder / "SHA256SUMS").unlink()


def _without_program(folder: Path) -> None:
    sums = folder / "SHA256SUMS"
    (folder / "wheels" / "motcua-0.2.0-py3-none-any.whl").unlink()
    kept = [line for line in sums.read_text().splitlines(keepends=True) if "motcua-" not in line]
    sums.write_text("".join(kept))


@pytest.mark.parametrize(
    ("harm", "named"),
    [
        (_changed, "install.sh"),
        (_lacking, "install.sh"),
        (_more, "wheels/mót.whl"),
        (_linked, "install.sh"),
        (_unsummed, "SHA256SUMS"),
        (_without_program, "motcua-*.whl, install.sh"),
    ],
)
def test_a_bundle_that_is_not_what_it_says_is_refused_and_the_file_named(
    tmp_path: Path, harm: Callable[[Path], None], named: str
) -> None:
    folder = made(tmp_path)
    harm(folder)
    with pytest.raises(Trouble, match="upgrade_bundle") as found:
        bundle.opened(packed(folder), tmp_path / "incoming")
    assert found.value.params["what"] == named


def test_what_is_no_archive_leaves_nothing(tmp_path: Path) -> None:
    for name, content in (("half.tar.gz", packed(made(tmp_path)).read_bytes()[:200]), ("x", b"x")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(Trouble, match="upgrade_bundle"):
            bundle.opened(tmp_path / name, tmp_path / "incoming")
        assert not (tmp_path / "incoming").exists()
    with pytest.raises(Trouble, match="upgrade_bundle"):
        bundle.opened(tmp_path / "nowhere.tar.gz", tmp_path / "incoming")


def test_a_bundle_for_another_debian_is_refused_before_it_is_tried(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="upgrade_python") as found:
        bundle.opened(made(tmp_path, python="cp38"), tmp_path / "incoming")
    assert found.value.params["known"] == "3.8"


@pytest.mark.parametrize(
    ("runs", "comes", "schema", "newer"),
    [
        ("0.1.0", "0.2.0", 10, True),
        ("0.9.0", "0.10.1", 10, True),
        ("0.2.0", "0.2.0", 10, False),
        ("0.10.1", "0.9.0", 10, False),
        ("0.1.0", "0.2.0", 8, False),
    ],
)
def test_only_a_newer_version_comes(
    tmp_path: Path, runs: str, comes: str, schema: int, newer: bool
) -> None:
    found = bundle.opened(made(tmp_path, comes, schema=schema), tmp_path / "incoming")
    look = {"version": runs, "schema": 9}
    if newer:
        preparing.require_newer(look, found)
    else:
        with pytest.raises(Refusal, match="upgrade_not_newer"):
            preparing.require_newer(look, found)


def test_room_is_asked_for_on_every_disk(tmp_path: Path) -> None:
    places = Places(opt=tmp_path / "opt", logs=tmp_path / "log")
    machine = Machine(places, Processes(places.current, tmp_path / "hall"))
    look = {"bytes": 0, "backups": str(tmp_path / "backups")}
    needed = preparing.require_room(machine, tmp_path / "hall", look)
    assert sum(needed.values()) == (preparing.PROGRAM_BYTES + 2 * preparing.SPARE_BYTES) // 2**20
    with pytest.raises(Trouble, match="upgrade_no_room") as found:
        preparing.require_room(machine, tmp_path / "hall", look | {"bytes": 2**50})
    assert found.value.params["needed_mib"] > found.value.params["free_mib"] > 0
