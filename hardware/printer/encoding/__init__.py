"""A drawn paper as the bytes of one printer."""

from hardware.printer.encoding.stream import encode, to_store

__all__ = ["encode", "to_store"]
