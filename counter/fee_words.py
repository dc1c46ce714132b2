"""Fees in words."""

from __future__ import annotations

from common.domain.fees import FeeKind
from common.domain.procedure import Fee
from common.i18n.procedures import fee_words
from common.i18n.translator import Translator
from common.views.till import Offered, Owed


def owed(fee: Owed, t: Translator) -> str:
    """`Lệ phí 20.000 đồng (cấp bản chính)`."""
    return fee_words(t, Fee(FeeKind(fee.kind), fee.amount_vnd, fee.name))


def offered(one: Offered, t: Translator) -> str:
    """The same of what may be asked for; of an amount that nobody knows, that it is to be typed."""
    if not one.amount_vnd:
        return t("counter.fees.other")
    kind = None if one.kind is None else FeeKind(one.kind)
    return fee_words(t, Fee(kind, one.amount_vnd, one.name))
