"""What somebody held under a scanner, told from the text that the scanner read.

A code is recognised whole or not at all: of a damaged one nothing is guessed, since half a code is
somebody else's. What is no code of the hall leaves nothing of its text behind.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from common.domain.dossier import CODE, PROVISIONAL, masked
from common.domain.numbering import normalise
from common.domain.refusal import Refusal

LONGEST = 300
"""Characters of the longest text that is looked at; an identity card has two hundred."""

SLIP = "MC:"
"""What the QR code of a slip begins with; its token follows."""

APPOINTMENT = "MA:"
"""What the QR code of a slip begins with that says when to come again; its token follows."""

VISIT = "MV:"
"""What the QR code of a slip about a visit begins with; the visit's token follows."""

OF_TRAINING = "0"
"""What tokens of a training begin with, and no other does."""

BOOKED_IN_TRAINING = "TAPHUAN-"
"""What stands before the code of a booked time on the slips of a training: people type such codes,
so they look like any other."""

_SLIP = re.compile(rf"{SLIP}([0-9A-Z]{{8,32}})")
_APPOINTMENT = re.compile(rf"{APPOINTMENT}([0-9A-Z][0-9A-Z-]{{3,31}})")
_VISIT = re.compile(rf"{VISIT}([0-9A-Z]{{8,32}})")
_BATCH = re.compile(r"BG-\d{6}-\d{1,5}")
_CARD = re.compile(r"\d{12} *\|.*|0\d{11}")
"""The citizen identity card: its number and more behind bars, or its number alone."""
_AROUND_SIGNS = re.compile(r" *([.:-]) *")


@dataclass(frozen=True, slots=True)
class SlipCode:
    """A slip of ours: the token of its ticket."""

    token: str


@dataclass(frozen=True, slots=True)
class NumberCode:
    """A ticket number, `A012`."""

    number: str


@dataclass(frozen=True, slots=True)
class DossierCode:
    """The code of a dossier (mã hồ sơ), `H21.25-251107-0042`."""

    code: str

    @property
    def masked(self) -> str:
        """As a screen that others can read shows it."""
        return masked(self.code)


@dataclass(frozen=True, slots=True)
class VisitCode:
    """A slip about a visit that left no dossier: its token."""

    token: str


@dataclass(frozen=True, slots=True)
class AppointmentCode:
    """A slip that says when to come again: its token. Or a booked time: its code."""

    token: str


@dataclass(frozen=True, slots=True)
class BatchCode:
    """The code of a courier batch, as on its control slip."""

    code: str


@dataclass(frozen=True, slots=True)
class IdentityCard:
    """A citizen identity card; whose is forgotten at once."""


@dataclass(frozen=True, slots=True)
class TrainingCode:
    """A slip of a training: worth nothing in a hall."""


@dataclass(frozen=True, slots=True)
class UnknownCode:
    """Anything else."""


Scan = (
    SlipCode
    | VisitCode
    | AppointmentCode
    | NumberCode
    | DossierCode
    | BatchCode
    | IdentityCard
    | TrainingCode
    | UnknownCode
)


def classify(text: str) -> Scan:
    """What was scanned. Never fails, whatever the text is."""
    plain = _plain(text[: LONGEST + 1])
    if _CARD.fullmatch(plain):
        return IdentityCard()
    if len(text) > LONGEST or not plain.isascii():
        return UnknownCode()
    code = _AROUND_SIGNS.sub(r"\1", plain.upper())
    if found := _SLIP.fullmatch(code):
        return SlipCode(found[1])
    if found := _APPOINTMENT.fullmatch(code):
        return AppointmentCode(found[1])
    if found := _VISIT.fullmatch(code):
        return VisitCode(found[1])
    if CODE.fullmatch(code) or PROVISIONAL.fullmatch(code):
        return DossierCode(code)
    if _BATCH.fullmatch(code):
        return BatchCode(code)
    return _number(code)


def is_of_training(scan: Scan) -> bool:
    """Whether what was scanned was printed in a training."""
    match scan:
        case SlipCode(token) | VisitCode(token):
            return token.startswith(OF_TRAINING)
        case AppointmentCode(token):
            return token.startswith(BOOKED_IN_TRAINING)
        case _:
            return False


def _plain(text: str) -> str:
    """Composed; a control character parts words, what cannot be seen at all is left out."""
    kinds = (
        (letter, unicodedata.category(letter)) for letter in unicodedata.normalize("NFC", text)
    )
    seen = (
        " " if kind in ("Cc", "Zs", "Zl", "Zp") else letter
        for letter, kind in kinds
        if kind != "Cf"
    )
    return "".join(seen).strip()


def _number(code: str) -> Scan:
    try:
        return NumberCode(normalise(code))
    except Refusal:
        return UnknownCode()
