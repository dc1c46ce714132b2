"""Form 05, Thông báo dừng giải quyết hồ sơ: of the newer rules only."""

from __future__ import annotations

from common.forms.dates import legal_moment
from common.forms.dossier import components, matter, moment, one_copy, questions, reach
from common.forms.facts import Stopped
from common.forms.head import letterhead, title
from common.forms.kinds import Form, Rules
from common.forms.pages import Layout
from common.forms.parts import Flow, Signature, field, heading, prose, signatures

_SIGNED = "(Ký tên, đóng dấu)"


def lay_out(stopped: Stopped, rules: Rules) -> Layout:
    """Which dossier is no longer worked on, since when, why, and what is handed back."""
    head, dossier = stopped.head, stopped.dossier
    story = [
        *letterhead(head, stopped.issued_at, stopped.number or "………/TB"),
        *title(rules.name(Form.STOP).title, dossier.code),
        field("Kính gửi", dossier.people.owner, strong=True),
        *reach(dossier.people),
        *matter(dossier),
        field("Lĩnh vực", dossier.field),
        field("Cơ quan giải quyết", dossier.agency),
        field("Thời gian nhận hồ sơ", moment(head, dossier.received_at)),
        field("Thời gian hẹn trả kết quả", moment(head, dossier.due_at)),
        *_why(stopped),
        *_given_back(stopped),
        *prose(questions(dossier.contact, "Sau khi nhận Thông báo này")),
        signatures(None, Signature(stopped.signer.title, stopped.signer.name, _SIGNED)),
    ]
    return one_copy(story, dossier)


def _why(stopped: Stopped) -> Flow:
    at = legal_moment(stopped.stopped_at, stopped.head.zone)
    return prose(
        f"{stopped.head.issuer} thông báo dừng giải quyết hồ sơ nêu trên kể từ {at}.",
        f"Lý do: {stopped.reason}",
    )


def _given_back(stopped: Stopped) -> Flow:
    if not stopped.given_back:
        return []
    return [
        *heading("Giấy tờ trả lại Ông/Bà/Tổ chức:"),
        components(stopped.given_back, "Tên giấy tờ"),
    ]
