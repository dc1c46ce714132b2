"""A drawn paper as the bytes of one printer."""

from hardware.printer.encoding.stream import encode, memory_job, to_store

__all__ = ["encode", "memory_job", "to_store"]
