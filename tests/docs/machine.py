"""What an installed machine gets from `deploy/`: units, names of devices, variables."""

from __future__ import annotations

import configparser
from pathlib import Path

from tests.docs import pages

SYSTEMD = pages.ROOT / "deploy" / "systemd"


def units() -> list[Path]:
    """The unit files, in order."""
    return sorted(SYSTEMD.iterdir())


def unit_names() -> set[str]:
    """Their names, as somebody types them: no kind, no instance."""
    return {file.name.partition(".")[0].rstrip("@") for file in units()}


def unit(text: str) -> configparser.ConfigParser:
    """A unit file taken apart."""
    read = configparser.RawConfigParser(strict=False, delimiters=("=",))
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read_string(text)
    return read


def installed_files() -> list[Path]:
    """Every file that `install.sh` brings to a machine, and itself."""
    found = [file for file in (pages.ROOT / "deploy").rglob("*") if file.is_file()]
    return [pages.ROOT / "install.sh", *sorted(found)]
