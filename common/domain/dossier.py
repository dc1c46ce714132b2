"""The life of a dossier (hồ sơ): national states, the moves between them, and what is limited.

The codes 1-10 are those that the provincial systems exchange; the moves follow NĐ 118/2025/NĐ-CP.
Whether a dossier is late is computed from its promised date, never a state.
"""

from __future__ import annotations

import re
from enum import IntEnum, StrEnum

from common.domain.refusal import Refusal

CODE = re.compile(
    r"(?:\d{3}(?:\.\d{2}){2}\.)?[A-Z]\d{2}(?:\.\d{1,3}){0,6}"
    r"-\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-\d{4,8}",
    re.ASCII,
)
"""The agency, the date received, the serial of that day: the form of TT 01/2018 Đ19 and the newer
one without the digits before the province."""

PROVISIONAL = re.compile(
    r"TAM-[A-Z0-9.]{1,24}-\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-\d{4,8}",
    re.ASCII,
)
"""Our own code, until the official one is known."""

SUPPLEMENTS_A_STAGE = 1
"""Requests to complete a dossier in each stage (NĐ 118/2025 Đ11.2, Đ16.3, Đ19.5)."""

RESCHEDULES = 1
"""New dates for one dossier (NĐ 118/2025 Đ19.6)."""

CLOSE_AFTER_DAYS = 15
"""Days without completion after which a dossier in processing is proposed for closing (Đ19.5)."""

SUPPLEMENT_NOTICE_DAYS = 3
"""Working days after receipt within which a lack found in processing is told (Đ19.5)."""

CORRECTION_DAYS = 3
"""Working days in which a wrong result is put right (NĐ 118/2025 Đ23.1)."""

SEEN_WITHIN_H = 2
"""Hours in which an online dossier is seen (NĐ 118/2025 Đ17.2)."""

ANSWERED_WITHIN_H = 8
"""Working hours in which an online dossier is accepted or answered (NĐ 118/2025 Đ17.2)."""

NEARLY_LATE_DAYS = 2
"""Working days before its date in which a dossier is shown as nearly late."""


class State(IntEnum):
    """The national state codes."""

    REGISTERED = 1
    ACCEPTED = 2
    NOT_ACCEPTED = 3
    PROCESSING = 4
    SUPPLEMENT = 5
    PAYMENT = 6
    WITHDRAWN = 7
    STOPPED = 8
    PROCESSED = 9
    RETURNED = 10


ENDED = frozenset({State.NOT_ACCEPTED, State.WITHDRAWN, State.STOPPED, State.RETURNED})
"""States that a dossier leaves only by being opened again because its result was wrong."""

UNDER_WAY = frozenset({State.ACCEPTED, State.PROCESSING})
"""States in which the time allowed runs."""


class Stage(StrEnum):
    """When a lack was found."""

    RECEPTION = "reception"
    PROCESSING = "processing"


class Step(StrEnum):
    """What is done between acceptance and result where all is done on the spot (4 or 5 tại chỗ), in
    its order."""

    APPRAISED = "appraised"
    APPROVED = "approved"
    SEALED = "sealed"


class Channel(StrEnum):
    """How a dossier came (NĐ 118/2025 Đ15)."""

    DIRECT = "direct"
    POSTAL = "postal"
    ONLINE = "online"


class Result(StrEnum):
    """What an agency decided: what was asked for, or a refusal in writing (Đ19.3)."""

    GRANTED = "granted"
    REFUSED = "refused"


class ReturnedHow(StrEnum):
    """How the person who took a result was known (NĐ 118/2025 Đ6.2), or how it was sent."""

    RECEIPT_SHOWN = "receipt_shown"
    ID_CHECKED = "id_checked"
    PROXY = "proxy"
    POST = "post"
    ELSEWHERE = "elsewhere"
    ONLINE = "online"


class Deliver(StrEnum):
    """Where a result is to be had (NĐ 118/2025 Đ22.3)."""

    HERE = "here"
    POST = "post"
    ELSEWHERE = "elsewhere"
    ONLINE = "online"


class SupplementReason(StrEnum):
    """Why a dossier is not complete."""

    MISSING = "missing"
    WRONG_FORM = "wrong_form"
    EXPIRED = "expired"
    UNREADABLE = "unreadable"
    MISMATCH = "mismatch"
    OTHER = "other"


class RefusalReason(StrEnum):
    """Why a dossier is not taken, or not granted."""

    NOT_COMPETENT = "not_competent"
    NOT_ELIGIBLE = "not_eligible"
    INCOMPLETE = "incomplete"
    TAKEN_WRONGLY = "taken_wrongly"
    ALREADY_FILED = "already_filed"
    NOT_GENUINE = "not_genuine"
    OTHER = "other"


class AdviceReason(StrEnum):
    """What a citizen was told at a visit that left no dossier."""

    WHAT_TO_BRING = "what_to_bring"
    WHERE_TO_GO = "where_to_go"
    HOW_TO_FILL = "how_to_fill"
    HOW_IT_STANDS = "how_it_stands"
    ONLINE = "online"
    OTHER = "other"


class EndReason(StrEnum):
    """Why a dossier was stopped or withdrawn."""

    NOT_COMPLETED = "not_completed"  # fifteen days without what was asked for
    ASKED = "asked"
    NOT_PAID = "not_paid"
    NO_LONGER_NEEDED = "no_longer_needed"
    OTHER = "other"


class RescheduleReason(StrEnum):
    """Why an agency needs longer."""

    WORKLOAD = "workload"
    VERIFICATION = "verification"
    OTHER_AGENCY = "other_agency"
    SYSTEM = "system"
    ABSENCE = "absence"
    OTHER = "other"


class RedateReason(StrEnum):
    """Why the calendar gives other dates than before."""

    DECISION = "decision"
    CENTRE = "centre"
    HOURS = "hours"
    MISTAKE = "mistake"
    OTHER = "other"


class NoticeKind(StrEnum):
    """What somebody was told about their dossier."""

    LATE = "late"
    RESCHEDULED = "rescheduled"
    MOVED = "moved"  # put off by our own calendar, after their paper was printed
    READY = "ready"
    SUPPLEMENT = "supplement"
    STOPPED = "stopped"


class NoticeHow(StrEnum):
    """How they were told (NĐ 118/2025 Đ19.6)."""

    PHONE = "phone"
    SMS = "sms"
    ZALO = "zalo"
    EMAIL = "email"
    POST = "post"
    IN_PERSON = "in_person"


REASONS: dict[str, type[StrEnum]] = {
    "supplement": SupplementReason,
    "refused": RefusalReason,
    "advice": AdviceReason,
}
"""What a visit with this outcome is explained by; these outcomes always name a procedure too."""

_MOVES: dict[State, frozenset[State]] = {
    State.REGISTERED: frozenset(
        {State.ACCEPTED, State.NOT_ACCEPTED, State.SUPPLEMENT, State.WITHDRAWN}
    ),
    State.ACCEPTED: frozenset({State.PROCESSING, State.WITHDRAWN}),
    State.NOT_ACCEPTED: frozenset(),
    State.PROCESSING: frozenset(
        {State.SUPPLEMENT, State.PAYMENT, State.STOPPED, State.PROCESSED, State.WITHDRAWN}
    ),
    State.SUPPLEMENT: frozenset({State.PROCESSING, State.STOPPED, State.WITHDRAWN}),
    State.PAYMENT: frozenset({State.PROCESSING, State.WITHDRAWN}),
    State.WITHDRAWN: frozenset(),
    State.STOPPED: frozenset(),
    State.PROCESSED: frozenset({State.RETURNED, State.PROCESSING}),
    State.RETURNED: frozenset({State.PROCESSING}),
}
"""A processed or returned dossier goes back to processing only because its result was wrong."""

_AT_RECEPTION = frozenset({State.ACCEPTED, State.NOT_ACCEPTED, State.STOPPED, State.WITHDRAWN})
"""Where a lack found before acceptance leads: no time has begun that could go on."""


def moves(state: State, stage: Stage | None = None) -> frozenset[State]:
    """The states that may follow. `stage` is that of the open request in `SUPPLEMENT`."""
    if state is State.SUPPLEMENT and stage is Stage.RECEPTION:
        return _AT_RECEPTION
    return _MOVES[state]


def require_move(code: str, state: State, to: State, stage: Stage | None = None) -> None:
    """Refuse with `dossier_state` unless a dossier in `state` may go to `to`."""
    if to not in moves(state, stage):
        raise Refusal("dossier_state", code=code, state=int(state), to=int(to))


_REPEATABLE = re.compile(r"(?![\d.-]{9,}$)[A-Z0-9.-]{1,60}")


def read_code(text: str) -> str:
    """The code of a dossier as it is kept, from what was typed or scanned.

    Raises:
        Refusal: `dossier_code_invalid`.
    """
    code = "".join(text.split()).upper()
    if CODE.fullmatch(code) or PROVISIONAL.fullmatch(code):
        return code
    raise Refusal("dossier_code_invalid", code=repeatable(text))


def repeatable(text: str) -> str:
    """What an answer may repeat of a text that should have been a code: nothing of an identity card
    or a number that was put there by mistake."""
    code = "".join(text.split()).upper()
    return code if _REPEATABLE.fullmatch(code) else "…"


def is_provisional(code: str) -> bool:
    """Whether the code is our own."""
    return code.startswith("TAM-")


def provisional_code(centre: str, date: str, serial: str) -> str:
    """Our own code for the dossier with this serial of a day, `YYMMDD`, in a centre."""
    name = "".join(letter for letter in centre.upper() if letter.isalnum())[:24]
    return f"TAM-{name}-{date}-{serial}"


def tail(code: str) -> str:
    """The date and the serial: what people type, and what others may see."""
    return "-".join(code.split("-")[-2:])


def masked(code: str) -> str:
    """The code as a screen that others can read shows it."""
    return "…" + tail(code)


class Timeliness(StrEnum):
    """How a dossier stands against its date."""

    NO_DATE = "no_date"
    IN_TIME = "in_time"
    NEARLY_LATE = "nearly_late"
    LATE = "late"


def timeliness(due_at: int | None, warn_from: int | None, at: int) -> Timeliness:
    """How a dossier under way stands at `at`, or stood when it was done.

    Args:
        due_at: its date, UTC ms; None while no time runs.
        warn_from: the moment from which it is nearly late.
        at: now, or when the result was there.
    """
    if due_at is None:
        return Timeliness.NO_DATE
    if at > due_at:
        return Timeliness.LATE
    if warn_from is not None and at >= warn_from:
        return Timeliness.NEARLY_LATE
    return Timeliness.IN_TIME
