"""The list that goes with a batch, Phiếu bàn giao kết quả or Phiếu bàn giao hồ sơ."""

from __future__ import annotations

from common.forms import styles
from common.forms.codes import code_cell
from common.forms.dates import short_moment
from common.forms.facts import Batch, BatchRow
from common.forms.head import letterhead, title
from common.forms.kinds import Form, Rules
from common.forms.pages import Copy, Layout
from common.forms.parts import Column, Signature, field, said, signatures, table
from common.i18n.translator import Zone

_COLUMNS = (
    Column("TT", 10, middle=True),
    Column("Mã hồ sơ", 28),
    Column("Nội dung", 70),
    Column("Kết quả", 28),
    Column("Chủ hồ sơ", 36),
    Column("Địa chỉ", 38),
    Column("Thu phí", 13, middle=True),
    Column("Trả qua bưu điện", 17, middle=True),
    Column("Thời gian", 25, middle=True),
)


def lay_out(batch: Batch, rules: Rules) -> Layout:
    """Who gives what to whom, and both signatures."""
    rows = [_row(i, row, batch.head.zone) for i, row in enumerate(batch.rows, start=1)]
    what = "kết quả" if batch.results else "hồ sơ"
    name = f"{rules.name(Form.HAND_OVER).title} {what}"
    story = [
        *letterhead(batch.head, batch.issued_at, batch.number),
        *title(name),
        field("Bên giao", batch.giver),
        field("Bên nhận", batch.taker),
        *([field("Người vận chuyển", batch.carrier)] if batch.carrier else []),
        table(_COLUMNS, rows, small=True),
        said(f"Tổng số: {len(rows)} {what}.", styles.STRONG),
        signatures(Signature("Người giao"), Signature("Người nhận")),
    ]
    return Layout((Copy(story, f"{name} số {batch.number}"),), wide=True)


def _row(number: int, row: BatchRow, zone: Zone) -> tuple[object, ...]:
    return (
        number,
        code_cell(row.code),
        row.content,
        row.result,
        row.owner,
        row.address,
        "X" if row.fee_due else "",
        "X" if row.by_post else "",
        short_moment(row.at, zone),
    )
