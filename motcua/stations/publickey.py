"""The public key of a terminal, as its machine shows it."""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass

from common.domain.refusal import Refusal

LONGEST = 16_384
"""Characters; a key of 16,384 bits has 3 kB."""

_KINDS = frozenset(
    {
        *("ssh-ed25519", "ssh-rsa"),
        *("ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521"),
        *("sk-ssh-ed25519@openssh.com", "sk-ecdsa-sha2-nistp256@openssh.com"),
    }
)
_LEAST_RSA_BITS = 2048
_FRAMED = "---- BEGIN SSH2 PUBLIC KEY ----"
"""How PuTTYgen saves one (RFC 4716): the same bytes between two lines, after lines of headers."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """Its kind and its bytes in base64. What else stood in its line is left out: the name of its
    owner, and options that would give the key more than a terminal's may do."""

    kind: str
    body: str

    @property
    def fingerprint(self) -> str:
        """As `ssh-keygen -l` says it."""
        digest = hashlib.sha256(base64.b64decode(self.body)).digest()
        return "SHA256:" + base64.b64encode(digest).decode().rstrip("=")


def parse(text: str) -> PublicKey:
    """The one key that this text holds.

    Raises:
        Refusal: `station_key_private`; `station_key_form` for what is no public key, or more than
            one, or one with options; `station_key_kind`; `station_key_weak`.
    """
    text = text.removeprefix("\ufeff").strip()
    if "PRIVATE KEY" in text or text.startswith("PuTTY-User-Key-File"):
        raise Refusal("station_key_private")
    words = _framed(text) if text.startswith(_FRAMED) else _plain(text)
    kind, body = words
    raw = _bytes(body)
    inside, rest = _field(raw)
    if inside.decode("ascii", "replace") != (kind or inside.decode("ascii", "replace")):
        raise Refusal("station_key_form")
    found = PublicKey(inside.decode("ascii", "replace"), base64.b64encode(raw).decode())
    if found.kind not in _KINDS:
        raise Refusal("station_key_kind", kind=found.kind[:40])
    _require_whole(found.kind, rest)
    _require_strong(found)
    return found


def _plain(text: str) -> tuple[str, str]:
    """`ssh-ed25519 AAAA… whose`, in one line."""
    words = text.split(None, 2)
    if len(text) > LONGEST or len(text.splitlines()) != 1 or len(words) < 2:
        raise Refusal("station_key_form")
    if words[0] not in _KINDS and not words[1].startswith("AAAA"):
        raise Refusal("station_key_form")
    return words[0], words[1]


def _framed(text: str) -> tuple[str, str]:
    lines = iter(text.splitlines()[1:])
    body, goes_on = [], False
    for line in lines:
        if line.startswith("---- END"):
            break
        header = goes_on or ":" in line
        goes_on = header and line.endswith("\\")
        if not header:
            body.append(line.strip())
    if len(text) > LONGEST or any(line.strip() for line in lines):
        raise Refusal("station_key_form")
    return "", "".join(body)


def _bytes(body: str) -> bytes:
    try:
        return base64.b64decode(body, validate=True)
    except (binascii.Error, ValueError):
        raise Refusal("station_key_form") from None


def _field(raw: bytes) -> tuple[bytes, bytes]:
    """One string of the wire: its length in four bytes, then itself; and what follows."""
    length = int.from_bytes(raw[:4])
    if len(raw) < 4 or len(raw) < 4 + length:
        raise Refusal("station_key_form")
    return raw[4 : 4 + length], raw[4 + length :]


_PARTS = {
    "ssh-ed25519": 1,
    "ssh-rsa": 2,
    "sk-ssh-ed25519@openssh.com": 2,
    "sk-ecdsa-sha2-nistp256@openssh.com": 3,
}


def _require_whole(kind: str, rest: bytes) -> None:
    """No byte is missing and none is left over, where a line was cut or joined to another."""
    for _ in range(_PARTS.get(kind, 2)):
        _, rest = _field(rest)
    if rest:
        raise Refusal("station_key_form")


def _require_strong(key: PublicKey) -> None:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.serialization import load_ssh_public_key

    if key.kind.startswith("sk-"):
        return  # on a stick with a chip; the library knows only the others
    try:
        found = load_ssh_public_key(f"{key.kind} {key.body}".encode())
    except (ValueError, UnsupportedAlgorithm):
        raise Refusal("station_key_form") from None
    if isinstance(found, RSAPublicKey) and found.key_size < _LEAST_RSA_BITS:
        raise Refusal("station_key_weak", bits=found.key_size, least=_LEAST_RSA_BITS)
