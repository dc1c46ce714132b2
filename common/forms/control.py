"""The control slip that goes with a dossier, Phiếu kiểm soát quá trình giải quyết hồ sơ."""

from __future__ import annotations

from common.forms.dates import short_moment
from common.forms.dossier import moment, one_copy, taken, whose
from common.forms.facts import ControlSlip, Pace, Step
from common.forms.head import letterhead, title
from common.forms.kinds import Form, Rules
from common.forms.pages import Layout
from common.forms.parts import Column, Flow, Signature, field, signatures, table

_LEAST_ROWS = 6
"""Further steps are signed by hand."""
_ROOM_TO_SIGN = 12
"""Height of a row in mm."""
_COLUMNS = (
    Column("TT", 8, middle=True),
    Column("Cơ quan, bộ phận giao", 28),
    Column("Cơ quan, bộ phận nhận", 28),
    Column("Giờ, phút, ngày giao nhận", 25, middle=True),
    Column("Ký giao", 18),
    Column("Ký nhận", 18),
    Column("Kết quả (trước hạn/ đúng hạn/ quá hạn)", 22, middle=True),
    Column("Ghi chú", 18),
)
_PACES = {Pace.EARLY: "Trước hạn", Pace.ON_TIME: "Đúng hạn", Pace.LATE: "Quá hạn"}


def lay_out(slip: ControlSlip, rules: Rules) -> Layout:
    """The dossier, and each hand-over with room for both signatures."""
    dossier = slip.dossier
    story = [
        *letterhead(slip.head, slip.issued_at, None),
        *title(rules.name(Form.CONTROL).title, dossier.code),
        *_about(slip),
        table(_COLUMNS, _rows(slip), least=_ROOM_TO_SIGN),
        signatures(None, Signature("Người lập phiếu", slip.officer)),
    ]
    return one_copy(story, dossier)


def _about(slip: ControlSlip) -> Flow:
    head, dossier = slip.head, slip.dossier
    return [
        *whose(dossier.people, "Kèm theo hồ sơ của")[:1],
        field("Thủ tục hành chính", dossier.procedure),
        field("Ngày nhận hồ sơ", taken(head, dossier)),
        field("Ngày, giờ hẹn trả kết quả", moment(head, dossier.due_at), strong=True),
        field("Cơ quan (bộ phận) giải quyết hồ sơ", dossier.agency),
        field("Cơ quan phối hợp giải quyết hồ sơ", "; ".join(slip.helping)),
    ]


def _rows(slip: ControlSlip) -> list[tuple[object, ...]]:
    signed = [_row(i, step, slip) for i, step in enumerate(slip.handovers, start=1)]
    blank = range(len(signed) + 1, _LEAST_ROWS + 1)
    return signed + [(i, *("",) * (len(_COLUMNS) - 1)) for i in blank]


def _row(number: int, step: Step, slip: ControlSlip) -> tuple[object, ...]:
    at = "" if step.at is None else short_moment(step.at, slip.head.zone)
    pace = "" if step.pace is None else _PACES[step.pace]
    return number, step.giver, step.taker, at, "", "", pace, step.note
