"""What a counter sign shows, from the state of its desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from common.domain.model import DeskState
from hardware.sign.exchange import Board
from hardware.sign.fold import fold
from hardware.sign.model import SignText


class Session(StrEnum):
    """Where the desk is in its day."""

    OPEN = "open"
    LUNCH = "lunch"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class DeskSign:
    """All that a counter sign depends on.

    `number` is the ticket called to or served at the desk; `calling` is true until its holder
    is being served; `call_seq` is new for each call and recall.
    """

    state: DeskState
    number: str | None = None
    calling: bool = False
    call_seq: int = 0
    session: Session = Session.OPEN


@dataclass(frozen=True, slots=True)
class SignWords:
    """The words of a counter sign, accents folded."""

    closed: str
    pause: str
    lunch: str
    end: str

    @classmethod
    def read(cls, translate: Callable[[str], str]) -> SignWords:
        """Take the `led.*` texts from a catalogue."""
        return cls(
            closed=fold(translate("led.closed")),
            pause=fold(translate("led.pause")),
            lunch=fold(translate("led.lunch")),
            end=fold(translate("led.end")),
        )


def sign_text(desk: DeskSign, board: Board, words: SignWords) -> SignText:
    """What the sign of `desk` shows: its number; else why nobody is called there, in words where
    the board can show them and in dashes where not; dark while open and idle, and where a board
    has nothing but numbers.
    """
    if desk.number is not None:
        return SignText(desk.number, blink=desk.calling, seq=desk.call_seq)
    word = _word(desk, words)
    if word is None:
        return SignText("")
    candidates = (word, words.closed, "-" * board.width)
    return SignText(next((text for text in candidates if board.showable(text)), ""))


def _word(desk: DeskSign, words: SignWords) -> str | None:
    if desk.session is Session.LUNCH:
        return words.lunch
    if desk.session is Session.ENDED:
        return words.end
    return {
        DeskState.OPEN: None,
        DeskState.PAUSED: words.pause,
        DeskState.CLOSED: words.closed,
    }[desk.state]
