"""Which call is said next, and how briefly. Knows no thread, no store and no clock of its own.

When calls pile up the repeat is given up first, then the long sentence: an announcement said
twice takes eleven seconds, and whoever is called wants to hear it now.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from hardware.voice.calls import Call, Outcome
from hardware.voice.sentences import Form

EXPIRY_S = 60.0
TWICE_UP_TO = 2
FULL_UP_TO = 4


@dataclass(frozen=True, slots=True)
class Turn:
    """A call whose turn it is, and how it is said."""

    call: Call
    form: Form
    times: int


Dropped = tuple[Call, Outcome]


@dataclass(frozen=True, slots=True)
class _Waiting:
    call: Call
    until: float


class Queue:
    """The calls that wait for the loudspeaker of a zone, one for each ticket at most."""

    def __init__(self) -> None:
        self._waiting: list[_Waiting] = []

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, call: Call, now: float) -> list[Dropped]:
        """Take a call in. A newer one of the same ticket takes the place of the older; it is only
        a reminder if something was said before."""
        fresh = _Waiting(call, now - call.age_s + EXPIRY_S)
        for place, waiting in enumerate(self._waiting):
            if waiting.call.ticket == call.ticket:
                again = call.again and waiting.call.again
                self._waiting[place] = replace(fresh, call=replace(call, again=again))
                return [(waiting.call, Outcome.SUPERSEDED)]
        self._waiting.append(fresh)
        return []

    def drop(self, now: float, is_called: Callable[[Call], bool]) -> list[Dropped]:
        """Give up what is too old, and whom nobody calls any more."""
        kept: list[_Waiting] = []
        dropped: list[Dropped] = []
        for waiting in self._waiting:
            if now >= waiting.until:
                dropped.append((waiting.call, Outcome.EXPIRED))
            elif not is_called(waiting.call):
                dropped.append((waiting.call, Outcome.NOT_CALLED))
            else:
                kept.append(waiting)
        self._waiting = kept
        return dropped

    def take(self) -> Turn | None:
        """The oldest call, as briefly as the number of those waiting asks for."""
        if not self._waiting:
            return None
        many = len(self._waiting)
        call = self._waiting.pop(0).call
        times = 2 if many <= TWICE_UP_TO else 1
        if many > FULL_UP_TO:
            return Turn(call, Form.SHORT, times)
        return Turn(call, Form.AGAIN if call.again else Form.CALL, times)

    def clear(self) -> list[Call]:
        """Give up everything; what it was."""
        calls = [waiting.call for waiting in self._waiting]
        self._waiting = []
        return calls
