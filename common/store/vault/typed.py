"""A key as people keep it on paper and type it back: rows of digits, each with its own check."""

from __future__ import annotations

import hashlib

from common.domain.refusal import Refusal
from common.store.vault.cipher import BYTES, Master

ROWS = 4
_ROW_BYTES = BYTES // ROWS
_CHECK_BYTES = 2
_GROUP = 4
_ROW_DIGITS = 2 * (_ROW_BYTES + _CHECK_BYTES)

_MISREAD = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1", "i": "1"})
_LEFT_OUT = str.maketrans("", "", " \t-.:")


def written(master: Master) -> list[str]:
    """Four rows: `1: 0f3a 92bc 77de 0192 c4d1`. The last group checks its row."""
    return [f"{number + 1}: {_grouped(_row(master.key, number).hex())}" for number in range(ROWS)]


def _row(key: bytes, number: int) -> bytes:
    part = key[number * _ROW_BYTES : (number + 1) * _ROW_BYTES]
    return part + _check(number, part)


def _check(number: int, part: bytes) -> bytes:
    return hashlib.sha256(bytes([number]) + part).digest()[:_CHECK_BYTES]


def _grouped(digits: str) -> str:
    return " ".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))


def read(text: str) -> Master:
    """The key that somebody typed; only lines that begin with a row's number and a colon count, so
    that a whole printed page may be given.

    Raises:
        Refusal: `key_row_missing` or `key_row_wrong`, with the `row`.
    """
    rows = dict(_numbered(text))
    return Master(b"".join(_read_row(rows, number) for number in range(ROWS)))


def _numbered(text: str) -> list[tuple[str, str]]:
    parts = (line.strip().partition(":") for line in text.splitlines())
    return [(number.strip(), digits) for number, colon, digits in parts if colon]


def _read_row(rows: dict[str, str], number: int) -> bytes:
    typed = rows.get(str(number + 1))
    if typed is None:
        raise Refusal("key_row_missing", row=number + 1)
    digits = typed.translate(_LEFT_OUT).translate(_MISREAD)
    try:
        found = bytes.fromhex(digits) if len(digits) == _ROW_DIGITS else b""
    except ValueError:
        found = b""
    part, check = found[:_ROW_BYTES], found[_ROW_BYTES:]
    if not found or check != _check(number, part):
        raise Refusal("key_row_wrong", row=number + 1)
    return part
