"""What a board understands of its line: the language of frames, read backwards."""

from __future__ import annotations

from dataclasses import dataclass

from common.centre.signs.coding import coded, decoded, slots
from common.centre.signs.frame import Found, Frame, Recogniser
from common.centre.signs.profile import Profile

_MOST_WAITING = 4096
"""Bytes without a frame in them after which they are noise."""
_WHY = b"\x02"
"""Why a board refuses, where it says so: Modbus exception 2, no such register."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A frame for a board: `text` for its line `row`, or None where it only asks."""

    address: int
    row: int
    text: str | None
    blinking: bool
    found: Found


class Ear:
    """Takes the bytes of a line in any portions; whatever is part of no frame is counted."""

    def __init__(self, profile: Profile, width: int) -> None:
        self.junk = 0
        self._profile = profile
        self._width = width
        self._waiting = b""
        known = slots(profile, width)
        self._shown = [Recogniser(frame, known) for frame in profile.show]
        self._told = [Recogniser(frame, known) for frame in profile.setup]
        self._asked = None if profile.readback is None else Recogniser(profile.readback, known)

    @property
    def unfinished(self) -> bool:
        """Whether bytes wait for the rest of their frame."""
        return bool(self._waiting)

    def take(self, data: bytes) -> list[Heard]:
        """The frames that these bytes complete, in order."""
        self._waiting += data
        heard: list[Heard] = []
        while (first := self._first()) is not None:
            one, begin, end = first
            self.junk += begin
            self._waiting = self._waiting[end:]
            if one is not None:
                heard.append(one)
        if len(self._waiting) > _MOST_WAITING:
            self.junk += len(self._waiting) - _MOST_WAITING
            self._waiting = self._waiting[-_MOST_WAITING:]
        return heard

    def _first(self) -> tuple[Heard | None, int, int] | None:
        """The frame that begins first; None for one that only sets something up."""
        candidates: list[tuple[Heard | None, int, int]] = []
        for row, recogniser in enumerate(self._shown, 1):
            if (found := recogniser.find(self._waiting)) is not None:
                candidates.append((self._heard(found[0], row), found[1], found[2]))
        if self._asked is not None and (found := self._asked.find(self._waiting)) is not None:
            candidates.append((self._heard(found[0], 1), found[1], found[2]))
        for recogniser in self._told:
            if (found := recogniser.find(self._waiting)) is not None:
                candidates.append((None, found[1], found[2]))
        return min(candidates, key=lambda one: (one[1], -one[2]), default=None)

    def _heard(self, found: Found, row: int) -> Heard:
        text = found.slots.get("text")
        blink = found.slots.get("blink", self._profile.steady)
        return Heard(
            address=found.numbers.get("address", found.numbers.get("address+row", 1)),
            row=found.numbers.get("row", row),
            text=None if text is None else decoded(self._profile, text),
            blinking=blink != self._profile.steady,
            found=found,
        )

    def answer(self, heard: Heard, text: str, *, refusing: bool) -> bytes | None:
        """What a board that shows `text` says to it, or None where it says nothing."""
        it = self._profile
        writing = heard.text is not None
        if refusing and it.refused:
            frame: Frame | None = it.refused[0 if writing else -1]
        else:
            frame = None if refusing or (it.readback and writing) else it.answered(heard.row)
        if frame is None:
            return None
        data = coded(it, text.split("\n")[heard.row - 1].strip(), self._width) or b""
        numbers = {**heard.found.numbers, "address": heard.address, "row": heard.row}
        return frame.encode(numbers, {"text": data, "blink": b"", "any": _WHY})
