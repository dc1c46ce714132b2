"""What the board over the hall shows, from the calls of its zone. Pure: moments are UTC ms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hardware.sign.exchange import Board
from hardware.sign.fold import fold
from hardware.sign.model import SignText

DWELL_MS = 5_000
"""The least time for which a call stands there before a newer one takes its place."""
STAY_MS = 180_000
"""How long a call stands there that its holder has followed or that nobody has followed."""
_TURN_MS = 10_000
"""How long each of the idle texts stands."""
_CALLED = "called"
_REASONS = {"lunch": "lunch", "after": "end", "closed_day": "end"}


@dataclass(frozen=True, slots=True)
class HallCall:
    """One call; `last_at` is when it was last made, `state` its ticket's state now."""

    number: str
    counter: str
    last_at: int
    state: str


@dataclass(frozen=True, slots=True)
class HallWords:
    """The words of a hall board, accents folded."""

    row: Callable[[str, str], str]
    welcome: str
    idle: str
    lunch: str
    end: str

    @classmethod
    def read(cls, translate: Callable[..., str]) -> HallWords:
        """Take the `led.*` texts from a catalogue."""
        return cls(
            lambda number, counter: fold(translate("led.hall.row", number=number, counter=counter)),
            *(fold(translate(f"led.{name}")) for name in ("welcome", "idle", "lunch", "end")),
        )


def hall_text(
    calls: Sequence[HallCall], phase: str, clock: str, now: int, board: Board, words: HallWords
) -> SignText:
    """The rows of a hall board, newest on top: those that still call somebody or are young. With
    none of them a greeting and the time, or why the hall is closed.

    `phase` as in `common.views.display`; `clock` is the time of day, `09:45`.
    """
    rows = [_row(call, board, words) for call in _standing(calls, board.lines, now)]
    if rows:
        return SignText("\n".join(rows))
    return SignText("\n".join(_idle(phase, clock, now, board, words)))


def _standing(calls: Sequence[HallCall], lines: int, now: int) -> list[HallCall]:
    """The calls on the board, newest first.

    A call has to wait until the one whose place it takes has stood long enough; in a hall where
    calls come faster than that the board falls behind by so much and skips none.
    """
    entered: list[int] = []
    standing = []
    for call in sorted(calls, key=lambda call: call.last_at):
        pushed = entered[-lines] + DWELL_MS if len(entered) >= lines else call.last_at
        entered.append(max(call.last_at, pushed))
        if entered[-1] <= now:
            standing.append((entered[-1], call))
    return [
        call
        for at, call in reversed(standing[-lines:])
        if call.state == _CALLED or now - at < STAY_MS
    ]


def _row(call: HallCall, board: Board, words: HallWords) -> str:
    """In words where there is room for them, else `A012 > 05`, else the number alone."""
    short = f"{call.number} > {call.counter}"
    candidates = (words.row(call.number, call.counter), short, short.replace(" ", ""), call.number)
    return next((text for text in candidates if board.showable(text)), "")


def _idle(phase: str, clock: str, now: int, board: Board, words: HallWords) -> list[str]:
    reason = _REASONS.get(phase)
    alone = board.lines == 1
    texts = [getattr(words, reason)] if reason else [words.welcome, words.idle]
    texts += [clock] if alone and not reason else []
    text = texts[now // _TURN_MS % len(texts)]
    rows = [text] if alone else [text, *[""] * (board.lines - 2), clock]
    return [row if board.showable(row) else "" for row in rows]
