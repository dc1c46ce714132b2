"""Form 02, Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ."""

from __future__ import annotations

from common.forms.dossier import components, matter, one_copy, questions, whose
from common.forms.facts import Supplement
from common.forms.head import letterhead, title
from common.forms.kinds import Form, Rules
from common.forms.pages import Layout
from common.forms.parts import Signature, field, heading, prose, signatures


def lay_out(request: Supplement, rules: Rules) -> Layout:
    """What is missing, why, and whom to ask."""
    dossier = request.dossier
    story = [
        *letterhead(request.head, request.issued_at, request.number or "………/HDHS"),
        *title(rules.name(Form.SUPPLEMENT).title, dossier.code),
        *whose(dossier.people, "Hồ sơ của"),
        *matter(dossier),
        *heading("Yêu cầu bổ sung, hoàn thiện hồ sơ gồm những nội dung sau:"),
        components(request.missing, "Thành phần cần bổ sung, hoàn thiện"),
        field("Lý do", request.reason),
        *prose(questions(dossier.contact, "Trong quá trình hoàn thiện hồ sơ")),
        signatures(None, Signature("Người hướng dẫn", request.officer)),
    ]
    return one_copy(story, dossier)
