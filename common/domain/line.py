"""Lines that several devices share: which one an address of the centre file means."""

from __future__ import annotations


def line_of(address: str) -> str:
    """The line without its options, `?baud=…`: devices with the same one share an owner."""
    return address.partition("?")[0]
