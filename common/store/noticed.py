"""What devices noticed, kept for whoever asks later: that a call was seen and heard ("was it really
called?"), and that a key did nothing ("the keypad does not work")."""

from __future__ import annotations

from dataclasses import dataclass

from common.store.sqlite import Row
from common.store.tx import Tx

_TIMES = 1000
"""A call and how often it was repeated, in one number: see `queries.desks.for_signs`."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A call that stands on a sign. `call_seq` as the views give it; `acknowledged`: the board
    itself said so, else it is only known that its frame left us."""

    sign: str
    call_seq: int
    acknowledged: bool

    def keep(self, tx: Tx) -> None:
        """As an event, with how long after the call it was."""
        call, times = divmod(self.call_seq, _TIMES)
        if (row := _call(tx, call)) is not None:
            tx.event(
                "sign.shown",
                subject=self.sign,
                day=row["day"],
                ticket=row["ticket"],
                desk=row["desk"],
                times=times,
                acknowledged=self.acknowledged,
                after_ms=max(tx.now - row["last_at"], 0),
            )


@dataclass(frozen=True, slots=True)
class Announced:
    """How the announcement of a call ended (`docs/voice.md`); `began_ms` is how long ago its sound
    began, if it was `played`, `form` and `said` how long and how often."""

    speaker: str
    call: int
    times: int
    outcome: str
    began_ms: int = 0
    form: str | None = None
    said: int = 0
    code: str = ""

    def keep(self, tx: Tx) -> None:
        """As an event, with how long after the call it began."""
        if (row := _call(tx, self.call)) is not None:
            tx.event(
                "call.announced",
                subject=self.speaker,
                day=row["day"],
                ticket=row["ticket"],
                desk=row["desk"],
                times=self.times,
                outcome=self.outcome,
                form=self.form,
                said=self.said,
                code=self.code or None,
                after_ms=max(tx.now - self.began_ms - row["last_at"], 0),
            )


@dataclass(frozen=True, slots=True)
class KeyRefused:
    """A key of a keypad or rating pad did nothing; `code` says why. Which digits came before it is
    never told: they may be a PIN."""

    device: str
    desk: str
    key: str
    code: str

    def keep(self, tx: Tx) -> None:
        """As an event."""
        tx.event(
            "keypad.refused",
            day=None if tx.day is None else tx.day.id,
            desk=self.desk,
            subject=self.device,
            key=self.key,
            code=self.code,
        )


Noticed = Shown | Announced | KeyRefused


def _call(tx: Tx, call: int) -> Row | None:
    return tx.one("SELECT day, ticket, desk, last_at FROM call WHERE id = :call", call=call)
