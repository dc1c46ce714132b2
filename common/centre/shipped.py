"""The centres that come with the product, and the catalogue of procedures."""

from __future__ import annotations

from pathlib import Path

NAMES = ("dan-hai", "province-25", "one-desk")
"""A real commune, a simulated province, and the smallest centre there can be."""

_INSTALLED = Path(__file__).parent / "shipped_files"
_CHECKOUT = Path(__file__).parents[2] / "centres"


def folder() -> Path:
    """Where the shipped files are: package data in a wheel, `centres/` in a checkout."""
    return _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT


def centre(name: str) -> Path:
    """The file of the shipped centre `name`, one of `NAMES`."""
    return folder() / f"{name}.toml"


def procedures() -> Path:
    """The catalogue of procedures (`common.centre.procedures`)."""
    return folder() / "procedures.csv"
