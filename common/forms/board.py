"""The posted list of procedures (niêm yết thủ tục hành chính): any number of them."""

from __future__ import annotations

from common.forms.dates import legal_day
from common.forms.facts import Board, BoardRow, Contact
from common.forms.head import letterhead, title
from common.forms.kinds import Form, Rules
from common.forms.pages import Copy, Layout
from common.forms.parts import Column, Flow, prose, table

_COLUMNS = (
    Column("TT", 10, middle=True),
    Column("Mã thủ tục", 24),
    Column("Tên thủ tục hành chính", 72),
    Column("Lĩnh vực", 30),
    Column("Cơ quan giải quyết", 36),
    Column("Thời hạn giải quyết", 34),
    Column("Phí, lệ phí", 32),
    Column("Nơi tiếp nhận", 27),
)


def lay_out(board: Board, rules: Rules) -> Layout:
    """All procedures in one table, with the day of the list and where to complain."""
    name = rules.name(Form.BOARD).title
    as_of = legal_day(board.as_of, board.head.zone)
    story = [
        *letterhead(board.head, board.as_of, None),
        *title(name, None, f"Tiếp nhận tại {board.head.issuer} (cập nhật {as_of})"),
        table(_COLUMNS, [_row(i, row) for i, row in enumerate(board.rows, start=1)]),
        *_complaints(board.complaints),
    ]
    return Layout((Copy(story, f"{name} – cập nhật {as_of}"),), wide=True)


def _row(number: int, row: BoardRow) -> tuple[object, ...]:
    return number, row.code, row.name, row.field, row.agency, row.time, row.fee, row.where


def _complaints(contact: Contact) -> Flow:
    ways = [
        f"gặp {contact.officer}" if contact.officer else "",
        f"gọi {contact.phone}" if contact.phone else "",
        f"xem {contact.website}" if contact.website else "",
    ]
    named = " hoặc ".join(way for way in ways if way)
    return prose(f"Phản ánh, kiến nghị: mời {named}.") if named else []
