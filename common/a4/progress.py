"""What becomes of an A4 paper, in codes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """How far a paper has come."""

    WAITING = "waiting"  # the queue has it
    PRINTING = "printing"
    HELD_UP = "held_up"  # the printer has stopped: `why` says what it says of itself
    READY = "ready"  # to be fetched by the computer that asked
    LEFT = "left"  # still in the queue after ten minutes; the queue goes on with it
    DONE = "done"  # the queue calls it completed
    FETCHED = "fetched"
    EXPIRED = "expired"  # nobody has fetched it
    UNREACHED = "unreached"  # the queue does not answer: nothing was sent
    NO_QUEUE = "no_queue"
    NOT_TAKEN = "not_taken"  # the queue takes no paper now, or not from here
    FORMAT = "format"  # it does not take PDF
    CANCELLED = "cancelled"  # by somebody at the queue
    FAILED = "failed"
    UNSURE = "unsure"  # it was sent, and nobody can say what became of it


ENDS = frozenset(Stage) - {Stage.WAITING, Stage.PRINTING, Stage.HELD_UP, Stage.READY}
"""After one of these nothing more is told."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it has come. `job` is its number in the queue; `why` are keywords of RFC 8011 such as
    `media-empty`, without their severity."""

    stage: Stage
    job: int | None = None
    why: tuple[str, ...] = ()

    def line(self) -> bytes:
        """As one line between two programs."""
        return json.dumps([self.stage, self.job, self.why]).encode() + b"\n"

    @classmethod
    def read(cls, line: bytes) -> Progress:
        """What `line` has made."""
        stage, job, why = json.loads(line)
        return cls(Stage(stage), job, tuple(why))
