"""Everything that an A4 paper shows. Moments are UTC milliseconds.

A value that may be None and is prints as a dotted line, to be filled in by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from common.i18n.translator import VIETNAM, Zone


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who issues a paper, and where; `authority` are the lines above its name."""

    issuer: str
    place: str
    authority: tuple[str, ...] = ()
    zone: Zone = VIETNAM


@dataclass(frozen=True, slots=True)
class Component:
    """A paper of a dossier, and how many of it: originals, certified and plain copies."""

    name: str
    originals: int = 0
    certified: int = 0
    copies: int = 0


@dataclass(frozen=True, slots=True)
class People:
    """Whose dossier it is, who brought it, and how to reach them."""

    owner: str | None = None
    submitter: str | None = None
    address: str | None = None
    phone: str | None = None
    email: str | None = None
    id_number: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to ask."""

    officer: str | None = None
    phone: str | None = None
    website: str | None = None


@dataclass(frozen=True, slots=True)
class FormDossier:
    """What forms say of a dossier. `code` is the plain code, all that its QR code holds;
    `processing_time` is the time of the catalogue in words."""

    code: str
    procedure: str
    field: str
    agency: str
    received_at: int
    accepted_at: int | None = None
    due_at: int | None = None
    processing_time: str | None = None
    components: tuple[Component, ...] = ()
    sets: int = 1
    people: People = People()
    contact: Contact = Contact()


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs for a body: the title in its words, and the name."""

    title: str = "Thủ trưởng cơ quan, đơn vị"
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """A further stage of a linked procedure: who decides, from when, until when."""

    agency: str
    received_at: int | None = None
    due_at: int | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """Form 01. `book` and `entry` are those of a register kept on paper; `result_at` is where
    the result is wanted, `look_up` where progress can be looked up."""

    head: Letterhead
    dossier: FormDossier
    issued_at: int
    officer: str | None = None
    number: str | None = None
    book: str | None = None
    entry: str | None = None
    result_at: str | None = None
    look_up: str | None = None
    stages: tuple[Stage, ...] = ()


@dataclass(frozen=True, slots=True)
class Supplement:
    """Form 02. `missing` are the papers still to be brought, or to be put right."""

    head: Letterhead
    dossier: FormDossier
    issued_at: int
    missing: tuple[Component, ...]
    reason: str
    officer: str | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Declined:
    """Form 03. `papers` is how many papers were handed in."""

    head: Letterhead
    dossier: FormDossier
    issued_at: int
    reason: str
    papers: int | None = None
    officer: str | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Apology:
    """Form 04: the old date is that of the dossier."""

    head: Letterhead
    dossier: FormDossier
    issued_at: int
    reason: str
    new_due_at: int
    signer: Signer = Signer()
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Stopped:
    """Form 05. `given_back` are the papers that are handed back."""

    head: Letterhead
    dossier: FormDossier
    issued_at: int
    stopped_at: int
    reason: str
    given_back: tuple[Component, ...] = ()
    signer: Signer = Signer()
    number: str | None = None


class Pace(StrEnum):
    """How a step came out against its date."""

    EARLY = "early"
    ON_TIME = "on_time"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a dossier from one body to another."""

    giver: str
    taker: str
    at: int | None = None
    pace: Pace | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ControlSlip:
    """The control slip (form 06, once 05). `helping` are the agencies that take part."""

    head: Letterhead
    dossier: FormDossier
    issued_at: int
    handovers: tuple[Step, ...] = ()
    helping: tuple[str, ...] = ()
    officer: str | None = None


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A dossier in the register."""

    code: str
    procedure: str
    received_at: int
    sets: int = 1
    owner: str | None = None
    reach: str | None = None
    due_at: int | None = None
    returned_at: int | None = None
    returned_how: str | None = None
    receiver: str | None = None
    area: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Register:
    """The register (form 07, once 06) of the days `since` to `until`, written at `issued_at`."""

    head: Letterhead
    issued_at: int
    since: int
    until: int
    rows: tuple[RegisterRow, ...]
    book: str | None = None


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A dossier in a batch. `result` is empty for one that has none yet; `fee_due`: a fee is to
    be collected; `by_post`: the post delivers the result."""

    code: str
    content: str
    at: int
    result: str = ""
    owner: str | None = None
    address: str | None = None
    fee_due: bool = False
    by_post: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch that goes from one body to another: results, or else dossiers."""

    head: Letterhead
    issued_at: int
    number: str
    giver: str
    taker: str
    rows: tuple[BatchRow, ...]
    results: bool = True
    carrier: str | None = None


class Proof(StrEnum):
    """What somebody showed who came for a result (NĐ 118/2025 Đ6.2)."""

    RECEIPT = "receipt"
    IDENTITY = "identity"
    PROXY = "proxy"


@dataclass(frozen=True, slots=True)
class ReturnNote:
    """That a result was handed back: by whom, to whom, and which paper it is."""

    head: Letterhead
    dossier: FormDossier
    returned_at: int
    officer: str | None = None
    officer_phone: str | None = None
    receiver: str | None = None
    receiver_phone: str | None = None
    proof: Proof | None = None
    result_kind: str | None = None
    result_number: str | None = None
    summary: str | None = None


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A procedure as it is posted; `where` is the counter or the address."""

    code: str
    name: str
    field: str
    agency: str
    time: str
    fee: str
    where: str


@dataclass(frozen=True, slots=True)
class Board:
    """The posted list of procedures, as of a day; complaints go to a place or a telephone."""

    head: Letterhead
    as_of: int
    rows: tuple[BoardRow, ...]
    complaints: Contact = Contact()


Facts = (
    Receipt
    | Supplement
    | Declined
    | Apology
    | Stopped
    | ControlSlip
    | Register
    | Batch
    | ReturnNote
    | Board
)
"""What some form shows."""
