"""What reports leave behind: lists that were sent to agencies, comparisons of two books."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.commands import Command


@dataclass(frozen=True, slots=True)
class SendUrging(Command):
    """The list of what `agency` is urged to do has been sent to it, as it stands now."""

    action = "urging.send"
    agency: str


@dataclass(frozen=True, slots=True)
class AnswerUrging(Command):
    """The agency has answered; `note` says what, in words without anybody's name."""

    action = "urging.answer"
    urging: int
    note: str


@dataclass(frozen=True, slots=True)
class KeepComparison(Command):
    """Our book was compared with that of `source`, for dossiers received from `first` to `last`
    (ISO dates): how many both know, only one of them, and in how many fields they differ."""

    action = "exchange.compare"
    source: str
    first: str
    last: str
    both: int
    only_theirs: int
    only_ours: int
    differing: int
