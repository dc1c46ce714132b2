"""Times and fees of a procedure in words."""

from __future__ import annotations

from common.domain.due import ProcessingTime
from common.domain.procedure import Fee
from common.i18n.translator import Translator


def time_words(t: Translator, time: ProcessingTime) -> str:
    """`03 ngày làm việc`, as legal papers write it."""
    return t(f"procedure.time.{time.unit}", n=time.value, value=f"{time.value:02d}")


def fee_words(t: Translator, fee: Fee) -> str:
    """`Lệ phí 20.000 đồng (nộp trực tiếp)`."""
    what = t(f"procedure.fee.{fee.kind or 'any'}", amount=t.money(fee.amount_vnd))
    return f"{what} ({fee.name})" if fee.name else what
