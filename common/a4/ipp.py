"""The Internet Printing Protocol as bytes: what CUPS and every office printer of today speak.

Pure: requests out, answers in. Encoding and codes are those of RFC 8010 and RFC 8011.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

Value = str | int | bool

_VERSION = (1, 1)
_OPERATION, _JOB, _END = 0x01, 0x02, 0x03
_LAST_DELIMITER = 0x0F

_LONGEST = 1023
"""Octets of a value; the protocol allows no name or keyword more."""


class Operation(IntEnum):
    """What is asked for."""

    PRINT_JOB = 0x0002
    GET_JOB = 0x0009
    GET_PRINTER = 0x000B


class Tag(IntEnum):
    """How a value is written."""

    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    FORMAT = 0x49


_NUMBERS = frozenset({Tag.INTEGER, Tag.ENUM})
_TEXTS = range(0x40, 0x60)


@dataclass(frozen=True, slots=True)
class Attribute:
    """A name with one or more values of one kind."""

    name: str
    tag: Tag
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. `found` has every attribute once, its values in their order; a kind of value
    that nobody here asks for is left out."""

    status: int
    found: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)

    @property
    def is_good(self) -> bool:
        """Whether it was done, perhaps with some wishes passed over."""
        return self.status < 0x0100

    def number(self, name: str) -> int | None:
        """The first value of an attribute, if it is a number."""
        value = next(iter(self.found.get(name, ())), None)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def words(self, name: str) -> tuple[str, ...]:
        """The values of an attribute that are texts."""
        return tuple(value for value in self.found.get(name, ()) if isinstance(value, str))


class Garbled(ValueError):
    """What came back is no answer."""


def request(
    operation: Operation,
    number: int,
    about: Sequence[Attribute],
    wishes: Sequence[Attribute] = (),
) -> bytes:
    """A request; the document of PRINT_JOB follows it. `about` are attributes of the operation, in
    the order of the protocol, `wishes` those of the job."""
    out = bytearray(struct.pack(">BBHI", *_VERSION, operation, number))
    first = (
        Attribute("attributes-charset", Tag.CHARSET, ("utf-8",)),
        Attribute("attributes-natural-language", Tag.LANGUAGE, ("en",)),
    )
    out.append(_OPERATION)
    for one in (*first, *about):
        out += _attribute(one)
    if wishes:
        out.append(_JOB)
        for one in wishes:
            out += _attribute(one)
    out.append(_END)
    return bytes(out)


def _attribute(one: Attribute) -> bytes:
    out, name = bytearray(), one.name.encode("ascii")
    for value in one.values:
        data = _value(one.tag, value)
        out += struct.pack(">BH", one.tag, len(name)) + name
        out += struct.pack(">H", len(data)) + data
        name = b""  # a further value of the same
    return bytes(out)


def _value(tag: Tag, value: Value) -> bytes:
    if tag is Tag.BOOLEAN:
        return struct.pack(">?", value)
    if tag in _NUMBERS:
        return struct.pack(">i", value)
    data = str(value).encode()
    if len(data) > _LONGEST:
        raise ValueError("longer than a value may be")
    return data


def answer(data: bytes) -> Answer:
    """What came back.

    Raises:
        Garbled: it is no answer, or a part of one.
    """
    if len(data) < 9:
        raise Garbled("too short")
    major, _, status, _ = struct.unpack_from(">BBHI", data)
    if major not in (1, 2):
        raise Garbled("another protocol")
    found: dict[str, tuple[Value, ...]] = {}
    try:
        for name, value in _walk(data):
            found[name] = (*found.get(name, ()), value)
    except (struct.error, UnicodeDecodeError, IndexError) as error:
        raise Garbled("broken off") from error
    return Answer(status, found)


def _walk(data: bytes) -> Iterator[tuple[str, Value]]:
    """Every attribute's every value that is a number, a yes or no, or a text."""
    at, name = 8, ""
    while data[at] != _END:
        tag = data[at]
        at += 1
        if tag <= _LAST_DELIMITER:
            continue
        own, at = _counted(data, at)
        raw, at = _counted(data, at)
        name = own.decode("ascii") or name
        if tag in _NUMBERS:
            yield name, struct.unpack(">i", raw)[0]
        elif tag == Tag.BOOLEAN:
            yield name, bool(raw[0])
        elif tag in _TEXTS:
            yield name, raw.decode()


def _counted(data: bytes, at: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", data, at)
    end = at + 2 + length
    if end > len(data):
        raise IndexError("beyond the end")
    return data[at + 2 : end], end
