"""Keys of terminals, real ones."""

from __future__ import annotations

import base64

from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def public(made: PrivateKeyTypes) -> str:
    """As it stands in a `.pub` file, without the name of an owner."""
    key = made.public_key()
    return key.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH).decode()  # type: ignore[union-attr]


def ed25519_key(which: int = 0) -> str:
    return public(ed25519.Ed25519PrivateKey.from_private_bytes(bytes([which]) * 32))


def ecdsa_key() -> str:
    return public(ec.generate_private_key(ec.SECP256R1()))


def rsa_key(bits: int) -> str:
    return public(rsa.generate_private_key(65537, bits))


def dsa_key() -> str:
    """The beginning of one is enough to be known by."""
    kind = b"ssh-dss"
    return f"ssh-dss {base64.b64encode(len(kind).to_bytes(4) + kind).decode()}"


HOST = ed25519_key(3)
"""The hall's."""
