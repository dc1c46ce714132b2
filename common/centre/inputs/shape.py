"""Frames that a key sends, compared with bytes of which the rest may still be coming."""

from __future__ import annotations

from collections.abc import Iterator, Set

from common.centre.signs.frame import Fixed, Frame, Number, Recogniser, Slot, Sum

_ANY = frozenset(range(256))
_DIGITS = frozenset(b"0123456789")
_FORMS = {"byte": _ANY, "hex2": _DIGITS | frozenset(b"ABCDEF")}


class Shape:
    """What a frame can look like. Its length is fixed, since nothing in it is text."""

    def __init__(self, frame: Frame) -> None:
        self._places = tuple(_places(frame))
        self._recogniser = Recogniser(frame, {})

    @property
    def size(self) -> int:
        """Bytes of the whole frame."""
        return len(self._places)

    def fits(self, data: bytes) -> bool:
        """Whether `data` begins with the frame, or may be the beginning of one."""
        return all(byte in place for byte, place in zip(data, self._places, strict=False))

    def address(self, data: bytes) -> int | None:
        """Who sent the whole frame that `data` begins with, 0 where none is named; None when it
        does not begin with one."""
        found = self._recogniser.find(data[: self.size])
        return None if found is None else found[0].numbers.get("address", 0)

    def clashes(self, other: Shape) -> bool:
        """Whether some bytes could be both, or one the beginning of the other."""
        return all(a & b for a, b in zip(self._places, other._places, strict=False))


def _places(frame: Frame) -> Iterator[Set[int]]:
    """The bytes that each place may have."""
    for word in frame.words:
        match word:
            case Fixed(data):
                yield from (frozenset({byte}) for byte in data)
            case Number():
                yield from [_FORMS.get(word.form, _DIGITS)] * word.size
            case Sum():
                yield from [_ANY] * word.size
            case Slot():
                yield _ANY
