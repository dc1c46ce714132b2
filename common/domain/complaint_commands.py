"""Complaints and praise: what they are about, and what is done with them.

What somebody said is shown by no `repr` and compared by no request in words; it is kept in its row
of the store and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from common.domain.commands import Command

WORDS_LONGEST = 2_000
"""Letters of a complaint, and of its answer."""


class ComplaintKind(StrEnum):
    """What it is about."""

    ATTITUDE = "attitude"
    DELAY = "delay"
    EXTRA_PAPERS = "extra_papers"  # papers were asked for that the procedure does not list
    FEE = "fee"
    WRONG_ADVICE = "wrong_advice"
    PROCEDURE = "procedure"
    PREMISES = "premises"
    SYSTEM = "system"
    PRAISE = "praise"
    OTHER = "other"


class ComplaintChannel(StrEnum):
    """How it came."""

    DESK = "desk"  # said to somebody of the centre
    BOX = "box"
    PHONE = "phone"
    POST = "post"
    ONLINE = "online"  # the national or provincial portal, e-mail


@dataclass(frozen=True, slots=True)
class MakeComplaint(Command):
    """Somebody complains or praises. It may be about a `ticket` of business day `date` (None the
    newest) and about a `dossier`: whoever served there never sees it. Without an `owner` whoever
    enters it answers it, if they may; else the first supervisor or director it is not about."""

    action = "complaint.make"
    kind: str
    words: str = field(repr=False)
    channel: str = "desk"
    ticket: str | None = None
    date: str | None = None
    dossier: str | None = None
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class HandOnComplaint(Command):
    """Somebody else is to answer it."""

    action = "complaint.hand_on"
    code: str
    owner: str


@dataclass(frozen=True, slots=True)
class AnswerComplaint(Command):
    """It is answered. `upheld` says whether it was right; None for praise."""

    action = "complaint.answer"
    code: str
    answer: str = field(repr=False)
    upheld: bool | None = None
