"""One board at its address: texts in, the exchanges that make it show them out. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from common.centre.signs.coding import coded, showable, slots
from common.centre.signs.frame import Frame, Recogniser
from common.centre.signs.profile import Profile
from common.domain.refusal import Refusal

Lines = tuple[str, ...]
"""What stands on a board, from the top."""


class Verdict(Enum):
    """What was heard so far, as an answer."""

    UNDERSTOOD = "understood"
    REFUSED = "refused"
    DIFFERS = "differs"
    """It answers, and shows something else."""
    NOTHING_YET = "nothing yet"


@dataclass(frozen=True, slots=True)
class Answer:
    """How a board says yes or no to one request."""

    request: bytes
    yes: Recogniser
    no: tuple[Recogniser, ...]
    numbers: dict[str, int]
    text: bytes
    patience_s: float

    def judge(self, heard: bytes) -> Verdict:
        """Everything that was heard since the request left: noise, our own echo, the answer."""
        # No comes first: on some lines it is the same word with a letter before it.
        if self.refuses(heard):
            return Verdict.REFUSED
        if self.text in self._texts(self.yes, heard):
            return Verdict.UNDERSTOOD
        return Verdict.NOTHING_YET

    def refuses(self, heard: bytes) -> bool:
        """Whether the board says no in what was heard."""
        return any(self.text in self._texts(no, heard) for no in self.no)

    def contradicted(self, heard: bytes) -> bool:
        """Whether the board answers, but with another text."""
        return any(text != self.text for text in self._texts(self.yes, heard))

    def _texts(self, what: Recogniser, heard: bytes) -> Iterator[bytes]:
        """The text of each such word of our board; the wanted one where a word has none."""
        place = 0
        while (found := what.find(heard, place)) is not None:
            frame, begin, end = found
            ours = not self._echoed(heard, begin, end) and all(
                self.numbers[name] == number for name, number in frame.numbers.items()
            )
            if ours:
                yield frame.slots.get("text", self.text)
            place = begin + 1

    def _echoed(self, heard: bytes, begin: int, end: int) -> bool:
        """Whether it stands within our own request, which some adapters repeat: a text may read
        like an answer. The rest of the echo may still be to come."""
        return any(
            heard[place : place + len(self.request)] == self.request[: len(heard) - place]
            for place in range(max(0, end - len(self.request)), begin + 1)
        )


@dataclass(frozen=True, slots=True)
class Exchange:
    """Bytes for the line, the silence after them, and the answer that is to come, if one is.

    `follows`: it asks about what was said just before, so that a no which came meanwhile counts.
    """

    request: bytes
    gap_s: float
    answer: Answer | None = None
    follows: bool = False


@dataclass(frozen=True, slots=True)
class Board:
    """One board: its protocol, its address, and how much of it there is to fill."""

    profile: Profile
    address: int
    width: int
    lines: int

    def __post_init__(self) -> None:
        first, last = self.profile.addresses_of(self.lines)
        if self.profile.addressed and not first <= self.address <= last:
            raise Refusal("sign_address", address=self.address, first=first, last=last)
        if not 1 <= self.lines <= self.profile.most_lines:
            raise Refusal("sign_lines", lines=self.lines, most=self.profile.most_lines)
        least, most = self.profile.widths
        if not least <= self.width <= most:
            raise Refusal("sign_width", width=self.width, widest=most)

    def showable(self, text: str) -> bool:
        """Whether a line of the board can show `text`."""
        return showable(self.profile, text, self.width)

    def setup(self) -> list[Exchange]:
        """What the board must be told once, after power or the line came back."""
        numbers = self._numbers(1)
        pause = max(self.profile.setup_s, self.profile.gap_s)
        return [Exchange(frame.encode(numbers, {}), pause) for frame in self.profile.setup]

    def show(self, lines: Lines, *, blinking: bool = False) -> list[Exchange]:
        """Make the board show `lines`; missing ones are dark.

        Raises:
            Refusal: `sign_text`, when the board cannot show one of them.
        """
        return [
            exchange
            for row, text in enumerate(self._filled(lines), 1)
            for exchange in self._line(row, text, blinking=blinking)
        ]

    def _line(self, row: int, text: str, *, blinking: bool) -> Iterator[Exchange]:
        it = self.profile
        data = coded(it, text, self.width) if self.showable(text) else None
        if data is None:
            raise Refusal("sign_text", text=text, width=self.width)
        numbers = self._numbers(row)
        slots = {"text": data, "blink": it.blinking if blinking else it.steady}
        request = it.shown(row).encode(numbers, slots)
        if it.readback:
            yield Exchange(request, it.gap_s)
            request = it.readback.encode(numbers, slots)
        answer = self._answer(request, row, numbers, data)
        yield Exchange(request, it.gap_s, answer, follows=it.readback is not None)

    def _answer(
        self, request: bytes, row: int, numbers: dict[str, int], data: bytes
    ) -> Answer | None:
        answered = self.profile.answered(row)
        if answered is None:
            return None
        return Answer(
            request,
            self._recogniser(answered),
            tuple(map(self._recogniser, self.profile.refused)),
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
