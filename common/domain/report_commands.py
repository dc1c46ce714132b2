"""What reports leave behind: lists that were sent to agencies, comparisons of two books."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from common.domain.commands import Command


class Way(StrEnum):
    """How a list goes to an agency."""

    DOCUMENT_SYSTEM = "document_system"
    EMAIL = "email"
    HAND = "hand"
    POST = "post"


@dataclass(frozen=True, slots=True)
class SendUrging(Command):
    """The list of what `agency` is urged to do has been sent to it, as it stands now: by which
    `way`, to which post or department there (`receiver`, nobody's name), as which `file` (its name
    without a folder)."""

    action = "urging.send"
    agency: str
    way: str | None = None
    receiver: str | None = None
    file: str | None = None


@dataclass(frozen=True, slots=True)
class AnswerUrging(Command):
    """The agency has answered; `note` says what, in words without anybody's name."""

    action = "urging.answer"
    urging: int
    note: str


@dataclass(frozen=True, slots=True)
class BookEntry:
    """A dossier that only one of two books has (`what` is `only_theirs`, `only_ours`, or `untied`:
    ours, under a provisional code that may be one of `maybe`), or one field in which they differ
    (`state`, `received_at`, `due_at`, `returned_at`). `theirs` and `ours` are states, or moments
    (UTC ms) where the field is one."""

    what: str
    code: str
    procedure: str | None = None
    received_at: int | None = None
    theirs: int | None = None
    ours: int | None = None
    maybe: tuple[str, ...] = ()


MOST_ENTRIES = 5_000
"""Entries of a comparison that are kept of each kind: more is no list to work through, but a file
that was never taken in."""


@dataclass(frozen=True, slots=True)
class KeepComparison(Command):
    """Our book was compared with that of `source`, for dossiers received from `first` to `last`
    (ISO dates): how many both know, only one of them, in how many fields they differ, and which
    these are."""

    action = "exchange.compare"
    source: str
    first: str
    last: str
    both: int
    only_theirs: int
    only_ours: int
    differing: int
    entries: tuple[BookEntry, ...] = ()
