"""SHA-256 of what is short, without OpenSSL: that would be 3 MiB in every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import sha256
else:
    try:
        from _sha256 import sha256  # how CPython 3.11 calls its own
    except ImportError:
        from hashlib import sha256

__all__ = ["sha256"]
