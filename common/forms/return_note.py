"""Giấy biên nhận trả kết quả: that a result was handed to somebody."""

from __future__ import annotations

from reportlab.platypus import Flowable

from common.forms.dossier import moment, one_copy
from common.forms.facts import Proof, ReturnNote
from common.forms.head import letterhead, title
from common.forms.kinds import Form, Rules
from common.forms.pages import Layout
from common.forms.parts import Flow, Signature, beside, field, prose, signatures

_PROOFS = {
    Proof.RECEIPT: "Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
    Proof.IDENTITY: "Giấy tờ tùy thân",
    Proof.PROXY: "Giấy ủy quyền và giấy tờ tùy thân",
}


def lay_out(note: ReturnNote, rules: Rules) -> Layout:
    """Which result, by whom, to whom, on what proof."""
    dossier = note.dossier
    story = [
        *letterhead(note.head, note.returned_at, None),
        *title(rules.name(Form.RETURN_NOTE).title, dossier.code),
        field("Tên thủ tục hành chính", dossier.procedure),
        field("Chủ hồ sơ", dossier.people.owner, strong=True),
        *_hands(note),
        *_result(note),
        *prose("Người nhận đã kiểm tra và nhận đủ kết quả nêu trên./."),
        signatures(
            Signature("Người nhận kết quả", note.receiver),
            Signature("Người trả kết quả", note.officer),
        ),
    ]
    return one_copy(story, dossier)


def _hands(note: ReturnNote) -> Flow:
    proof = None if note.proof is None else _PROOFS[note.proof]
    return [
        _with_phone("Người trả kết quả", note.officer, note.officer_phone),
        _with_phone("Người nhận kết quả", note.receiver, note.receiver_phone),
        field("Giấy tờ xuất trình", proof),
    ]


def _with_phone(role: str, name: str | None, phone: str | None) -> Flowable:
    return beside(field(role, name), field("Số điện thoại", phone), widths=["60%", "40%"])


def _result(note: ReturnNote) -> Flow:
    return [
        field("Loại kết quả", note.result_kind),
        field("Số, ký hiệu", note.result_number),
        field("Trích yếu", note.summary),
        field("Thời gian trả kết quả", moment(note.head, note.returned_at)),
    ]
