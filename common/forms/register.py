"""The register, Sổ theo dõi hồ sơ: landscape, as many pages as it takes."""

from __future__ import annotations

from common.forms import styles
from common.forms.codes import code_cell
from common.forms.dates import legal_day, short_day
from common.forms.facts import Register, RegisterRow
from common.forms.head import letterhead, title
from common.forms.kinds import Form, Rules
from common.forms.pages import Copy, Layout
from common.forms.parts import Column, Signature, said, signatures, table
from common.i18n.translator import Zone

_COLUMNS = (
    Column("TT", 8, middle=True),
    Column("Mã hồ sơ", 26),
    Column("Tên, nội dung hồ sơ", 39),
    Column("Số lượng (bộ)", 11, middle=True),
    Column("Họ tên chủ hồ sơ", 29),
    Column("Địa chỉ, số điện thoại", 32),
    Column("Ngày nhận", 20, middle=True),
    Column("Ngày hẹn trả", 20, middle=True),
    Column("Ngày nhận kết quả", 20, middle=True),
    Column("Trả kết quả (ký nhận, phương thức)", 20),
    Column("Người nhận hồ sơ", 17),
    Column("Địa bàn", 11),
    Column("Ghi chú", 12),
)


def lay_out(register: Register, rules: Rules) -> Layout:
    """One row for each dossier; the heading is repeated on each page."""
    zone = register.head.zone
    rows = [_row(i, row, zone) for i, row in enumerate(register.rows, start=1)]
    name = rules.name(Form.REGISTER).title
    story = [
        *letterhead(register.head, register.issued_at, None),
        *title(name, None, *_span(register)),
        table(_COLUMNS, rows, small=True),
        said(f"Tổng số: {len(rows)} hồ sơ.", styles.STRONG),
        signatures(None, Signature("Người lập sổ"), Signature("Người phụ trách")),
    ]
    return Layout((Copy(story, name),), wide=True)


def _span(register: Register) -> list[str]:
    zone = register.head.zone
    since, until = legal_day(register.since, zone), legal_day(register.until, zone)
    book = [f"Quyển số: {register.book}"] if register.book else []
    return [f"Từ {since} đến {until}", *book]


def _row(number: int, row: RegisterRow, zone: Zone) -> tuple[object, ...]:
    due = None if row.due_at is None else short_day(row.due_at, zone)
    returned = None if row.returned_at is None else short_day(row.returned_at, zone)
    return (
        number,
        code_cell(row.code),
        row.procedure,
        row.sets,
        row.owner,
        row.reach,
        short_day(row.received_at, zone),
        due,
        returned,
        row.returned_how,
        row.receiver,
        row.area,
        row.note,
    )
