"""How one record is sealed: its own random key, which the master key wraps.

Whatever is sealed is bound to its place, so that rows cannot be exchanged for each other.
ChaCha20-Poly1305 (RFC 8439) runs in constant time on every processor, also on old counters' ones.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass, field

from common.domain.person import FIELDS, PersonFields
from common.domain.refusal import Trouble
from common.store.tx import dumps

BYTES = 32
_NONCE = 12
_BUCKET = 512
"""A sealed record is so long, or a multiple of it: its length tells nothing of a name."""


@dataclass(frozen=True, slots=True)
class Master:
    """A master key. Everything is done with keys derived from it."""

    key: bytes = field(repr=False)

    @classmethod
    def new(cls) -> Master:
        """A random one."""
        return cls(secrets.token_bytes(BYTES))

    @property
    def id(self) -> str:
        """Which one it is, told to everybody: twelve hexadecimal digits that betray nothing."""
        return self._derived("id").hex()[:12]

    def mark(self, kind: str, value: str) -> bytes:
        """What a value is found by, without being readable from it."""
        return hmac.new(self._derived("mark"), f"{kind}\0{value}".encode(), hashlib.sha256).digest()

    def wrap(self, key: bytes, place: str) -> bytes:
        """A row's own key, to lie beside the row."""
        return _locked(self._derived("wrap"), key, place)

    def unwrap(self, wrapped: bytes, place: str) -> bytes:
        """The row's own key.

        Raises:
            Trouble: `person_damaged` where it was changed, or belongs to another row.
        """
        return _opened(self._derived("wrap"), wrapped, place)

    def _derived(self, purpose: str) -> bytes:
        return hmac.new(self.key, f"motcua 1 {purpose}".encode(), hashlib.sha256).digest()


@dataclass(frozen=True, slots=True)
class Sealed:
    """One record as it is stored."""

    master: str
    wrapped_key: bytes
    sealed: bytes


def place_of(row: int, dossier: int, role: str) -> str:
    """Where a record belongs; it is opened nowhere else."""
    return f"person {row} {dossier} {role}"


def seal(master: Master, person: PersonFields, place: str) -> Sealed:
    """Seal a record under a new key of its own."""
    key = secrets.token_bytes(BYTES)
    text = dumps(person.known()).encode()
    padded = text.ljust(-(-len(text) // _BUCKET) * _BUCKET)
    return Sealed(master.id, master.wrap(key, place), _locked(key, padded, place))


def unseal(master: Master, row: Sealed, place: str) -> PersonFields:
    """The record.

    Raises:
        Trouble: `person_damaged` where anything was changed, or it belongs elsewhere.
    """
    text = _opened(master.unwrap(row.wrapped_key, place), row.sealed, place)
    known = json.loads(text)
    return PersonFields(**{name: known.get(name) for name in FIELDS})


def _locked(key: bytes, content: bytes, place: str) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    nonce = secrets.token_bytes(_NONCE)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, content, place.encode())


def _opened(key: bytes, content: bytes, place: str) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    nonce, rest = content[:_NONCE], content[_NONCE:]
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, rest, place.encode())
    except (InvalidTag, ValueError):
        raise Trouble("person_damaged", place=place) from None


def warm_up() -> None:
    """Load the cipher, which takes its time, while nobody waits for us."""
    import cryptography.hazmat.primitives.ciphers.aead  # noqa: F401
