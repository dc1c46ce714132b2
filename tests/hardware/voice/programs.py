"""Real programs that a test puts in the place of the machine's own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def put_on_path(folder: Path, monkeypatch: pytest.MonkeyPatch, **scripts: str) -> None:
    """Shell scripts by the names of programs, found before all others. One that is running now
    goes on as it was."""
    home = folder / "bin"
    home.mkdir(exist_ok=True)
    for name, script in scripts.items():
        fresh = home / "fresh"
        fresh.write_text(f"#!/bin/sh\n{script}\n")
        fresh.chmod(0o755)
        fresh.replace(home / name.replace("_", "-"))
    monkeypatch.setenv("PATH", f"{home}{os.pathsep}{os.environ['PATH']}")
