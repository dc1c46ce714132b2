"""Dossier codes as papers break them."""

from __future__ import annotations


def code_cell(code: str) -> str:
    """A dossier code in two lines: the day and the serial, which people look for, stay whole."""
    agency, *tail = code.rsplit("-", 2)
    return f"{agency}-\n{'-'.join(tail)}" if tail else agency
