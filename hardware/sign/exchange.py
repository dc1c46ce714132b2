"""One board at its address: texts in, the exchanges that make it show them out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from common.centre.signs.frame import Frame, Recogniser, fields
from common.centre.signs.profile import Letters, Pad, Profile
from common.domain.refusal import Refusal

Lines = tuple[str, ...]
"""What stands on a board, from the top."""


class Verdict(Enum):
    """What was heard so far, as an answer."""

    UNDERSTOOD = "understood"
    REFUSED = "refused"
    NOTHING_YET = "nothing yet"


@dataclass(frozen=True, slots=True)
class Answer:
    """How a board says yes or no to one request."""

    request: bytes
    yes: Recogniser
    no: Recogniser | None
    numbers: dict[str, int]
    text: bytes
    patience_s: float

    def judge(self, heard: bytes) -> Verdict:
        """Everything that was heard since the request left: noise, our own echo, the answer."""
        # No comes first: on some lines it is the same word with a letter before it.
        if self.no is not None and self._says(self.no, heard):
            return Verdict.REFUSED
        if self._says(self.yes, heard):
            return Verdict.UNDERSTOOD
        return Verdict.NOTHING_YET

    def _says(self, what: Recogniser, heard: bytes) -> bool:
        place = 0
        while (found := what.find(heard, place)) is not None:
            frame, begin, end = found
            ours = not self._echoed(heard, begin, end) and all(
                self.numbers[name] == number for name, number in frame.numbers.items()
            )
            if ours and frame.slots.get("text", self.text) == self.text:
                return True
            place = begin + 1
        return False

    def _echoed(self, heard: bytes, begin: int, end: int) -> bool:
        """Whether it stands within our own request, which some adapters repeat: a text may read
        like an answer. The rest of the echo may still be to come."""
        return any(
            heard[place : place + len(self.request)] == self.request[: len(heard) - place]
            for place in range(max(0, end - len(self.request)), begin + 1)
        )


@dataclass(frozen=True, slots=True)
class Exchange:
    """Bytes for the line, the silence after them, and the answer that is to come, if one is."""

    request: bytes
    gap_s: float
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class Board:
    """One board: its protocol, its address, and how much of it there is to fill."""

    profile: Profile
    address: int
    width: int
    lines: int

    def __post_init__(self) -> None:
        first, last = self.profile.addresses
        rows = self.lines - 1 if "address+row" in fields(self.profile.show) else 0
        if self.profile.addressed and not first <= self.address <= last - rows:
            raise Refusal("sign_address", address=self.address, first=first, last=last - rows)
        if not 1 <= self.lines <= self.profile.most_lines:
            raise Refusal("sign_lines", lines=self.lines, most=self.profile.most_lines)
        usual, widest = self.profile.width, self.profile.widest
        if self.width != usual and not (usual < widest and 0 < self.width <= widest):
            raise Refusal("sign_width", width=self.width, widest=widest)

    def showable(self, text: str) -> bool:
        """Whether a line of the board can show `text`."""
        return (
            len(text) <= self.width
            and self.profile.glyphs.have(text)
            and self._coded(text) is not None
        )

    def setup(self) -> list[Exchange]:
        """What the board must be told once, after power or the line came back."""
        numbers = self._numbers(1)
        pause = max(self.profile.setup_s, self.profile.gap_s)
        return [Exchange(frame.encode(numbers, {}), pause) for frame in self.profile.setup]

    def show(
        self, lines: Lines, *, blinking: bool = False, before: Lines | None = None
    ) -> list[Exchange]:
        """Make the board show `lines`; missing ones are dark. With `before`, what it shows now,
        only what differs is sent.

        Raises:
            Refusal: `sign_text`, when the board cannot show one of them.
        """
        wanted, shown = self._filled(lines), None if before is None else self._filled(before)
        return [
            exchange
            for row, text in enumerate(wanted, 1)
            if shown is None or shown[row - 1] != text
            for exchange in self._line(row, text, blinking=blinking)
        ]

    def _line(self, row: int, text: str, *, blinking: bool) -> Iterator[Exchange]:
        it = self.profile
        data = self._coded(text) if self.showable(text) else None
        if data is None:
            raise Refusal("sign_text", text=text, width=self.width)
        numbers = self._numbers(row)
        slots = {"text": data, "blink": it.blinking if blinking else it.steady}
        request = it.shown(row).encode(numbers, slots)
        if it.readback:
            yield Exchange(request, it.gap_s)
            request = it.readback.encode(numbers, slots)
        yield Exchange(request, it.gap_s, self._answer(request, row, numbers, data))

    def _answer(
        self, request: bytes, row: int, numbers: dict[str, int], data: bytes
    ) -> Answer | None:
        answered = self.profile.answered(row)
        if answered is None:
            return None
        return Answer(
            request,
            self._recogniser(answered),
            None if self.profile.refused is None else self._recogniser(self.profile.refused),
            numbers,
            data,
            self.profile.answer_s,
        )

    def _recogniser(self, frame: Frame) -> Recogniser:
        return Recogniser(frame, slots(self.profile, self.width))

    def _numbers(self, row: int) -> dict[str, int]:
        return {"address": self.address, "row": row, "address+row": self.address + row - 1}

    def _filled(self, lines: Lines) -> Lines:
        return (lines + ("",) * self.lines)[: self.lines]

    def _coded(self, text: str) -> bytes | None:
        return coded(self.profile, text, self.width)


def coded(profile: Profile, text: str, width: int) -> bytes | None:
    """A text as the board wants its bytes, or None when it cannot be said so."""
    if profile.letters is Letters.UINT16:
        number = int(text) if text.isdecimal() else 0
        return (
            number.to_bytes(2, "big")
            if number < 1 << 16 and (text.isdecimal() or not text)
            else None
        )
    filled = {
        Pad.LEFT: text.rjust(width),
        Pad.RIGHT: text.ljust(width),
        Pad.NONE: text,
    }[profile.pad]
    try:
        if profile.letters is Letters.WIDE:
            return b"".join(bytes([0, byte]) for byte in filled.encode("ascii"))
        return filled.encode(profile.letters.value)
    except UnicodeEncodeError:
        return None


def slots(profile: Profile, width: int) -> dict[str, bytes]:
    """Regular expressions for what may stand in the slots of its frames."""
    one = {Letters.ASCII: b"[ -~]", Letters.WIDE: rb"(?:\x00[ -~])"}.get(profile.letters)
    least = 0 if profile.pad is Pad.NONE else width
    text = b".{2}" if one is None else one + b"{%d,%d}" % (least, width)
    blinks = sorted({profile.steady, profile.blinking})
    return {"text": text, "blink": b"|".join(re.escape(blink) for blink in blinks)}


def decoded(profile: Profile, data: bytes) -> str:
    """The text that stands in a frame; what is none is shown as question marks."""
    if profile.letters is Letters.UINT16:
        return str(int.from_bytes(data, "big"))
    if profile.letters is Letters.WIDE:
        return data[1::2].decode("ascii", "replace")
    return data.decode(profile.letters.value, "replace")
