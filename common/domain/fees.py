"""Fees (phí) and charges (lệ phí): what they may be, and how they are settled.

Amounts are whole đồng. Only what was paid or given back is money; the rest is what was asked for.
"""

from __future__ import annotations

from enum import StrEnum

MOST_VND = 100_000_000_000
"""A larger amount is a slip of the hand."""


class FeeKind(StrEnum):
    """What is paid: a fee for work done (phí), or a charge (lệ phí) (Luật 97/2015/QH13 Đ3)."""

    FEE = "fee"
    CHARGE = "charge"


class WaiverReason(StrEnum):
    """Why somebody pays nothing: who they are (Luật Phí và lệ phí 97/2015/QH13 Đ10), or how and
    when they file.

    Which of them hold for a procedure is decided by the law or the province, so the catalogue says
    it row by row.
    """

    MERIT = "merit"  # người có công với cách mạng và gia đình
    POOR = "poor"  # hộ nghèo, hộ cận nghèo
    DISABLED = "disabled"
    ELDERLY = "elderly"
    CHILD = "child"
    ETHNIC_MINORITY = "ethnic_minority"  # in regions where life is hard
    IN_TIME = "in_time"  # registered within the time of the law (Luật Hộ tịch Đ11.1.b)
    EID = "eid"  # electronic identity of level 2 (TT 117/2026/TT-BTC)
    ONLINE = "online"
    OFFICE_ERROR = "office_error"  # the office corrects what it did wrong
    OTHER_LAW = "other_law"


class FeeState(StrEnum):
    """How a fee stands. Everything but `DUE` is settled; only a paid one goes on, to `REFUNDED`."""

    DUE = "due"
    PAID = "paid"
    WAIVED = "waived"
    REFUNDED = "refunded"
    CANCELLED = "cancelled"


class Method(StrEnum):
    """How it was paid (NĐ 118/2025 Đ24)."""

    CASH = "cash"
    CARD = "card"
    TRANSFER = "transfer"
    POST = "post"
    ONLINE = "online"
