"""The little language in which sign protocols are written down. Pure: text in, bytes out.

A frame is a row of words, as a person would note one that was sniffed on the line:

    02 {address:dec2} {text} 03                          bytes in hexadecimal, fields in braces
    'ID' 00*5 0070                                       letters, a byte five times, two bytes
    [ {address} 10 0070 0003 06 {text} ] {crc16}         a checksum over what stands in brackets
    AA {address} BB 51 54 {sum8} [ 01 00 99 00 63 {text} FF ]      … which may come before it

Fields: `address`, `row` (1 for the first line of the board), `address+row` (the first line has the
board's own address); each as one byte, or as ASCII digits in the form `dec1` `dec2` `dec3` `hex2`;
`size`, how many bytes `text` has in this frame, or `size+3` for three more; `text` as the board
codes it; `blink`, whatever the profile says for a steady and a blinking text; `any`, one byte of an
answer that may be anything. Checksums: `sum8` `xor8` `lrc` (one byte),
`sum16` (high byte first), `crc16` (that of Modbus, low byte first); each as it is, or in ASCII
digits: `hex2` for one byte, `hex4` for two. Digits of hexadecimal numbers are capitals.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import xor

from common.i18n.wording import Wording, wording

_WORD = re.compile(
    r"\s*(?:'(?P<letters>[^']+)'|(?P<hex>(?:[0-9A-Fa-f]{2})+)(?:\*(?P<times>[1-9]\d?))?"
    r"|(?P<bracket>[][])|\{(?P<field>[a-z0-9+]+)(?::(?P<form>[a-z0-9]+))?\})(?=\s|$)"
)
_NUMBERS = frozenset({"address", "row", "address+row"})
_SIZE = re.compile(r"size(?:\+([1-9]\d{0,2}))?")
_NUMBER_FORMS = {
    "byte": (1, 255),
    "dec1": (1, 9),
    "dec2": (2, 99),
    "dec3": (3, 255),
    "hex2": (2, 255),
}
"""How many bytes each form has, and the largest number it can say."""


def _crc16(data: bytes) -> bytes:
    crc = 0xFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ 0xA001 if crc & 1 else crc >> 1
    return crc.to_bytes(2, "little")


SUMS: Mapping[str, Callable[[bytes], bytes]] = {
    "sum8": lambda data: bytes([sum(data) & 0xFF]),
    "xor8": lambda data: bytes([reduce(xor, data, 0)]),
    "lrc": lambda data: bytes([-sum(data) & 0xFF]),
    "sum16": lambda data: (sum(data) & 0xFFFF).to_bytes(2, "big"),
    "crc16": _crc16,
}
_SUM_FORMS = {
    name: {"bytes": size, f"hex{2 * size}": 2 * size}
    for name, size in ((name, len(compute(b""))) for name, compute in SUMS.items())
}
"""How many bytes each form of each checksum has."""


class FrameError(ValueError):
    """A frame that nobody could send: `what` is wrong with which word."""

    def __init__(self, what: Wording) -> None:
        super().__init__(what)
        self.what = what


@dataclass(frozen=True, slots=True)
class Fixed:
    """Bytes that are always the same."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Number:
    """`address`, `row`, `address+row`, or `size`, which is by `plus` more than that of the text."""

    field: str
    form: str
    plus: int = 0

    def encode(self, number: int) -> bytes:
        """The number in its form.

        Raises:
            FrameError: the form has no such number.
        """
        if not 0 <= number <= self.most:
            raise FrameError(wording("wrong.at", at=self.field, what=number))
        if self.form == "byte":
            return bytes([number])
        size = _NUMBER_FORMS[self.form][0]
        return (f"{number:0{size}X}" if self.form == "hex2" else f"{number:0{size}d}").encode()

    def decode(self, data: bytes) -> int:
        """The number that was so encoded."""
        return data[0] if self.form == "byte" else int(data, 16 if self.form == "hex2" else 10)

    @property
    def size(self) -> int:
        """How many bytes it takes."""
        return _NUMBER_FORMS[self.form][0]

    @property
    def most(self) -> int:
        """The largest number that its form can say."""
        return _NUMBER_FORMS[self.form][1]

    @property
    def pattern(self) -> bytes:
        """A regular expression for it."""
        digits = {"byte": b".", "hex2": b"[0-9A-F]"}.get(self.form, b"[0-9]")
        return digits + b"{%d}" % self.size


@dataclass(frozen=True, slots=True)
class Sum:
    """A checksum over the bracketed words."""

    kind: str
    form: str

    def encode(self, data: bytes) -> bytes:
        """The checksum of `data`."""
        found = SUMS[self.kind](data)
        return found if self.form == "bytes" else found.hex().upper().encode()

    @property
    def size(self) -> int:
        """How many bytes it takes."""
        return _SUM_FORMS[self.kind][self.form]


@dataclass(frozen=True, slots=True)
class Slot:
    """`text`, `blink` or `any`: bytes that come from outside the frame."""

    field: str


Word = Fixed | Number | Sum | Slot


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame, read. `checked` are the words from and up to which its checksum is taken."""

    source: str
    words: tuple[Word, ...]
    checked: tuple[int, int]

    @property
    def has_sum(self) -> bool:
        """Whether a checksum stands in it."""
        return any(isinstance(word, Sum) for word in self.words)

    def has(self, field: str) -> bool:
        """Whether this field stands in it."""
        return field in _fields(self.words)

    def encode(self, numbers: Mapping[str, int], slots: Mapping[str, bytes]) -> bytes:
        """Its bytes. `numbers` has the fields that are numbers, `slots` the others.

        Raises:
            FrameError: a number that its form cannot say.
        """
        parts = [self._part(word, numbers, slots) for word in self.words]
        begin, end = self.checked
        checked = b"".join(part for part in parts[begin:end] if part is not None)
        return b"".join(
            word.encode(checked) if isinstance(word, Sum) else part or b""
            for word, part in zip(self.words, parts, strict=True)
        )

    @staticmethod
    def _part(word: Word, numbers: Mapping[str, int], slots: Mapping[str, bytes]) -> bytes | None:
        match word:
            case Fixed(data):
                return data
            case Number("size"):
                return word.encode(len(slots["text"]) + word.plus)
            case Number(field):
                return word.encode(numbers[field])
            case Slot(field):
                return slots[field]
            case Sum():
                return None


def read(source: str) -> Frame:
    """Read a frame.

    Raises:
        FrameError: it is none, with the word at which reading stopped.
    """
    words: list[Word] = []
    brackets: list[int] = []
    place = 0
    while place < len(source.rstrip()):
        found = _WORD.match(source, place)
        if found is None:
            raise FrameError(_what_is(source[place:].strip().split(" ")[0]))
        if found["bracket"]:
            _bracket(found["bracket"], brackets, len(words))
        else:
            words.append(_word(found))
        place = found.end()
    if len(brackets) == 1:
        raise FrameError(wording("wrong.frame.open"))
    summed = any(isinstance(word, Sum) for word in words)
    if summed != bool(brackets):
        raise FrameError(wording("wrong.frame.brackets"))
    begin, end = brackets or (0, 0)
    if brackets and begin == end:
        raise FrameError(wording("wrong.frame.empty"))
    if any(isinstance(word, Sum) for word in words[begin:end]):
        raise FrameError(wording("wrong.frame.itself"))
    if {"size", "text"} & _fields(words) == {"size"}:
        raise FrameError(wording("wrong.frame.size"))
    return Frame(source, tuple(words), (begin, end))


def _bracket(which: str, brackets: list[int], place: int) -> None:
    if len(brackets) != (0 if which == "[" else 1):
        raise FrameError(wording("wrong.frame.bracket", bracket=repr(which)))
    brackets.append(place)


def _word(found: re.Match[str]) -> Word:
    if found["letters"]:
        return Fixed(_ascii(found["letters"]))
    if found["hex"]:
        return Fixed(bytes.fromhex(found["hex"]) * int(found["times"] or 1))
    field, form = found["field"], found["form"]
    if field in _NUMBERS:
        return Number(field, _known(form or "byte", _NUMBER_FORMS, field))
    if size := _SIZE.fullmatch(field):
        return Number("size", _known(form or "byte", _NUMBER_FORMS, "size"), int(size[1] or 0))
    if field in SUMS:
        return Sum(field, _known(form or "bytes", _SUM_FORMS[field], field))
    if field in {"text", "blink", "any"} and form is None:
        return Slot(field)
    raise FrameError(_what_is(found[0].strip()))


def _what_is(word: str) -> Wording:
    return wording("wrong.frame.word", word=repr(word))


def _known(form: str, forms: Mapping[str, object], field: str) -> str:
    if form not in forms:
        known = ", ".join(forms)
        raise FrameError(wording("wrong.frame.form", field=field, form=repr(form), known=known))
    return form


def _ascii(letters: str) -> bytes:
    try:
        return letters.encode("ascii")
    except UnicodeEncodeError as wrong:
        raise FrameError(wording("wrong.frame.ascii", letters=repr(letters))) from wrong


@dataclass(frozen=True, slots=True)
class Found:
    """A frame that was recognised in a stream: its numbers, what stood in its slots, its bytes."""

    numbers: Mapping[str, int]
    slots: Mapping[str, bytes]
    data: bytes


class Recogniser:
    """Finds whole frames of one kind in bytes, their checksums right. `slots` are regular
    expressions for what may stand in each slot."""

    def __init__(self, frame: Frame, slots: Mapping[str, bytes]) -> None:
        self._frame = frame
        self._pattern = re.compile(b"".join(self._patterns(slots)), re.DOTALL)

    def find(self, data: bytes, place: int = 0) -> tuple[Found, int, int] | None:
        """The first whole frame from `place` on, with its beginning and end."""
        while (first := self._pattern.search(data, place)) is not None:
            for found in self._lengths(data, first.start()):
                if (frame := self._checked(found)) is not None:
                    return frame, found.start(), found.end()
            # What only looked like a frame may have the beginning of one inside it.
            place = first.start() + 1
        return None

    def _lengths(self, data: bytes, begin: int) -> list[re.Match[bytes]]:
        """Everything that looks like a frame from `begin` on, the shortest first: a longer one
        may be two frames, of which the text is taken for one."""
        found: list[re.Match[bytes]] = []
        end = len(data)
        while (match := self._pattern.match(data, begin, end)) is not None:
            found.append(match)
            end = match.end() - 1
        return found[::-1]

    def _patterns(self, slots: Mapping[str, bytes]) -> Iterator[bytes]:
        for place, word in enumerate(self._frame.words):
            match word:
                case Fixed(data):
                    inner = re.escape(data)
                case Number():
                    inner = word.pattern
                case Slot("any"):
                    inner = b"."
                case Slot(field):
                    inner = slots[field]
                case Sum():
                    inner = b".{%d}" % word.size
            yield b"(?P<w%d>%s)" % (place, inner)

    def _checked(self, found: re.Match[bytes]) -> Found | None:
        parts = [found[f"w{place}"] for place in range(len(self._frame.words))]
        begin, end = self._frame.checked
        checked = b"".join(parts[begin:end])
        numbers: dict[str, int] = {}
        slots: dict[str, bytes] = {}
        for word, part in zip(self._frame.words, parts, strict=True):
            match word:
                case Sum():
                    agrees = word.encode(checked) == part
                case Number("size"):
                    agrees = word.decode(part) == self._text_size(found) + word.plus
                case Number(field):
                    agrees = numbers.setdefault(field, word.decode(part)) == word.decode(part)
                case Slot("text" | "blink" as field):
                    agrees = slots.setdefault(field, part) == part
                case _:
                    agrees = True
            # A field that stands in a frame twice says the same twice.
            if not agrees:
                return None
        return Found(numbers, slots, found[0])

    def _text_size(self, found: re.Match[bytes]) -> int:
        place = self._frame.words.index(Slot("text"))
        return len(found[f"w{place}"])


def fields(frames: Sequence[Frame]) -> frozenset[str]:
    """Every field that stands in one of them."""
    return frozenset(field for frame in frames for field in _fields(frame.words))


def _fields(words: Sequence[Word]) -> set[str]:
    return {word.field for word in words if isinstance(word, Number | Slot)}
