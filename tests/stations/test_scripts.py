"""The scripts that run as root, or before anybody has logged in."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
SCRIPTS = sorted(
    file
    for file in (REPOSITORY / "install.sh", *(REPOSITORY / "deploy").rglob("*"))
    if file.is_file() and file.read_bytes().startswith(b"#!/bin/sh")
)


@pytest.mark.parametrize("file", SCRIPTS, ids=lambda file: file.name)
def test_a_script_is_of_a_plain_shell_and_leaves_no_doubt(file: Path) -> None:
    """Where no checker is, a shell reads it: `.ci/run` brings one."""
    checker = shutil.which("shellcheck")
    words = ["sh", "-n"] if checker is None else [checker, "--shell=sh", "--exclude=SC1090,SC1091"]
    said = subprocess.run([*words, file], capture_output=True, text=True)
    assert (said.returncode, said.stdout, said.stderr) == (0, "", "")


def test_nothing_is_bound_to_a_key_of_a_small_pc() -> None:
    lines = (REPOSITORY / "deploy/stations/sway.config").read_text("utf-8").splitlines()
    words = {line.split()[0] for line in lines if line and not line.startswith("#")}
    assert not {word for word in words if word.startswith(("bind", "bar", "mode"))}
    assert [line for line in lines if line.startswith("exec")] == [
        "exec /usr/local/lib/motcua-station/window"
    ]
