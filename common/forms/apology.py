"""Form 04, the apology for a late result and its new date. The older rules call it a slip that
sets a new date; the newer ones a letter that asks to prolong the time, which is done once."""

from __future__ import annotations

from common.forms.dates import legal_moment
from common.forms.dossier import moment, one_copy, reach, taken
from common.forms.facts import Apology
from common.forms.head import letterhead, title
from common.forms.kinds import IN_FORCE, Form, Rules
from common.forms.pages import Layout
from common.forms.parts import Flow, Signature, field, prose, signatures

_SIGNED = "(Ký tên, đóng dấu)"


def lay_out(apology: Apology, rules: Rules) -> Layout:
    """To whom, for which dossier, why, until when, and who signs."""
    dossier = apology.dossier
    story = [
        *letterhead(apology.head, apology.issued_at, apology.number or "………/PXL"),
        *title(rules.name(Form.APOLOGY).title, dossier.code),
        field("Kính gửi", dossier.people.owner, strong=True),
        *reach(dossier.people),
        *_about(apology),
        *prose(*_words(apology, rules)),
        signatures(None, Signature(apology.signer.title, apology.signer.name, _SIGNED)),
    ]
    return one_copy(story, dossier)


def _about(apology: Apology) -> Flow:
    head, dossier = apology.head, apology.dossier
    return [
        field("Ngày tiếp nhận hồ sơ", taken(head, dossier)),
        field("Lĩnh vực", dossier.field),
        field("Thủ tục hành chính", dossier.procedure),
        field("Số biên nhận hồ sơ", dossier.code),
        field("Thời gian hẹn trả kết quả", moment(head, dossier.due_at)),
        field("Cơ quan giải quyết", dossier.agency),
    ]


def _words(apology: Apology, rules: Rules) -> tuple[str, ...]:
    issuer = apology.head.issuer
    new = legal_moment(apology.new_due_at, apology.head.zone)
    late = (
        f"Đến nay, {issuer} {_not_done(rules)} đúng thời gian ghi trên Giấy tiếp nhận hồ sơ và hẹn "
        f"trả kết quả. Lý do: {apology.reason}"
    )
    sorry = (
        "Sự chậm trễ này gây phiền hà, tốn kém thời gian, công sức của Ông/Bà/Tổ chức. "
        f"{issuer} chân thành xin lỗi Ông/Bà/Tổ chức."
    )
    return late, sorry, _until(new, rules), "Rất mong nhận được sự thông cảm của Ông/Bà/Tổ chức./."


def _not_done(rules: Rules) -> str:
    """The letter is written before the day is over, the older slip when it has passed."""
    if rules.code == IN_FORCE:
        return "chưa giải quyết xong và không thể trả kết quả hồ sơ của Ông/Bà/Tổ chức"
    return "chưa trả được kết quả giải quyết hồ sơ của Ông/Bà/Tổ chức"


def _until(new: str, rules: Rules) -> str:
    if rules.code == IN_FORCE:
        return (
            "Kính đề nghị Ông/Bà/Tổ chức cho gia hạn thời gian giải quyết hồ sơ. Thời gian hẹn "
            f"trả lại kết quả: {new}. Việc gia hạn chỉ thực hiện một lần."
        )
    return f"Thời gian hẹn trả lại kết quả: {new}."
