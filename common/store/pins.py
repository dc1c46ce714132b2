"""PINs by scrypt.

scrypt comes with OpenSSL, 3.4 MiB that a screen would keep for good once somebody has signed in.
So where OpenSSL is not loaded yet, this file does the work as a program of its own, which is gone
when the PIN is compared. It is run by itself, without the packages that are installed: it may
import nothing but what every Python has.
"""

from __future__ import annotations

import subprocess
import sys
from base64 import b64decode, b64encode

_COST = {"n": 2**14, "r": 8, "p": 1}

_PATIENCE_S = 10.0
"""A program that has not compared a PIN by then never will."""


def hashed(pin: str) -> str:
    """The PIN with a salt of its own, as text that may be kept."""
    return _elsewhere(pin) or _hashed(pin.encode())


def matches(pin: str, kept: str) -> bool:
    """Whether `pin` is the one kept, in constant time."""
    said = _elsewhere(pin, kept)
    return _matches(pin.encode(), kept) if said is None else said == "right"


def _hashed(pin: bytes) -> str:
    import hashlib
    import secrets

    salt = secrets.token_bytes(16)
    return b64encode(salt + hashlib.scrypt(pin, salt=salt, **_COST)).decode()


def _matches(pin: bytes, kept: str) -> bool:
    import hashlib
    import hmac

    raw = b64decode(kept)
    return hmac.compare_digest(hashlib.scrypt(pin, salt=raw[:16], **_COST), raw[16:])


def _elsewhere(*words: str) -> str | None:
    """What the program says of `words`; None where it is to be done here: OpenSSL is loaded
    already, or no program can be had."""
    if "_hashlib" in sys.modules:
        return None
    asked = b"\n".join(b64encode(word.encode()) for word in words)
    try:
        # Its input, and not its arguments: those are for everybody to read.
        done = subprocess.run(
            [sys.executable, "-I", "-S", __file__],
            input=asked,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE_S,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode()


def _answer(asked: bytes) -> str:
    pin, *kept = (b64decode(word) for word in asked.split(b"\n"))
    if not kept:
        return _hashed(pin)
    return "right" if _matches(pin, kept[0].decode()) else "wrong"


if __name__ == "__main__":
    sys.stdout.write(_answer(sys.stdin.buffer.read()))
