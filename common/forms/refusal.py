"""Form 03, Phiếu từ chối tiếp nhận giải quyết hồ sơ."""

from __future__ import annotations

from common.forms.dossier import bearer, matter, moment, one_copy, questions, whose
from common.forms.facts import Declined
from common.forms.head import letterhead, title
from common.forms.kinds import Form, Rules
from common.forms.pages import Layout
from common.forms.parts import Flow, Signature, beside, field, prose, signatures


def lay_out(declined: Declined, rules: Rules) -> Layout:
    """Which dossier is not taken, and why."""
    head, dossier = declined.head, declined.dossier
    story = [
        *letterhead(head, declined.issued_at, declined.number or "………/TCHS"),
        *title(rules.name(Form.REFUSAL).title, dossier.code),
        field(rules.desk, head.issuer),
        *whose(dossier.people),
        *matter(dossier),
        beside(
            field("Thời gian nộp", moment(head, dossier.received_at)),
            field("Số giấy tờ", declined.papers),
            widths=["68%", "32%"],
        ),
        *_why(declined, rules),
        signatures(
            bearer(dossier.people),
            Signature("Người tiếp nhận hồ sơ", declined.officer),
        ),
    ]
    return one_copy(story, dossier)


def _why(declined: Declined, rules: Rules) -> Flow:
    return prose(
        f"Qua xem xét, {rules.desk} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do "
        "cụ thể như sau:",
        declined.reason,
        "Xin thông báo để Ông/Bà được biết và thực hiện.",
        questions(declined.dossier.contact, "Trong quá trình chuẩn bị hồ sơ"),
    )
