"""Form 01, Giấy tiếp nhận hồ sơ và hẹn trả kết quả: one copy to keep, one for the citizen."""

from __future__ import annotations

from common.forms import styles
from common.forms.dossier import bearer, components, matter, moment, reach, taken
from common.forms.facts import Receipt
from common.forms.head import letterhead, title
from common.forms.kinds import Form, Rules
from common.forms.pages import Copy, Layout
from common.forms.parts import Flow, Signature, beside, field, gap, heading, said, signatures

_COPIES = ("Lưu", "Giao khách hàng")
_NOTES = (
    "Giấy này được lập thành 02 liên: 01 liên lưu kèm hồ sơ, 01 liên giao người nộp hồ sơ.",
    "Khi nhận kết quả, mời Ông/Bà mang theo giấy này; nếu mất giấy, mời xuất trình giấy tờ tùy "
    "thân; nhận thay thì có thêm giấy ủy quyền.",
)


def lay_out(receipt: Receipt, rules: Rules) -> Layout:
    """Two copies that differ in one line."""
    copies = (
        Copy(_story(receipt, rules, copy), f"Mã hồ sơ: {receipt.dossier.code} – Liên: {copy}")
        for copy in _COPIES
    )
    return Layout(tuple(copies))


def _story(receipt: Receipt, rules: Rules, copy: str) -> Flow:
    dossier = receipt.dossier
    return [
        *letterhead(receipt.head, receipt.issued_at, receipt.number or "………/TNHS"),
        *title(rules.name(Form.RECEIPT).title, dossier.code, f"(Liên: {copy})"),
        *_book(receipt),
        *_from_whom(receipt, rules),
        *heading("1. Thành phần hồ sơ nộp gồm:"),
        components(dossier.components, "Tên thành phần hồ sơ"),
        *_times(receipt),
        *_stages(receipt),
        field("Đăng ký nhận kết quả tại", receipt.result_at),
        *([field("Tra cứu tình trạng hồ sơ tại", receipt.look_up)] if receipt.look_up else []),
        *_signed(receipt),
        gap(3),
        *[said(f"– {note}", styles.NOTE) for note in _NOTES],
    ]


def _book(receipt: Receipt) -> Flow:
    book = field("Vào Sổ theo dõi hồ sơ, quyển số", receipt.book)
    return [beside(book, field("Số thứ tự", receipt.entry), widths=["62%", "38%"])]


def _from_whom(receipt: Receipt, rules: Rules) -> Flow:
    people = receipt.dossier.people
    return [
        field(rules.desk, receipt.head.issuer),
        field("Tiếp nhận hồ sơ của", people.owner, strong=True),
        field("Người nộp hồ sơ", people.submitter),
        *reach(people),
        field("Số CMND/Căn cước/Hộ chiếu", people.id_number),
        *matter(receipt.dossier),
        beside(
            field("Lĩnh vực", receipt.dossier.field),
            field("Cơ quan giải quyết", receipt.dossier.agency),
            widths=["40%", "60%"],
        ),
    ]


def _times(receipt: Receipt) -> Flow:
    head, dossier = receipt.head, receipt.dossier
    return [
        field("2. Số lượng hồ sơ", f"{dossier.sets:02d} (bộ)"),
        field("3. Thời gian giải quyết hồ sơ theo quy định", dossier.processing_time),
        field("4. Thời gian nhận hồ sơ", taken(head, dossier)),
        field("5. Thời gian trả kết quả giải quyết", moment(head, dossier.due_at), strong=True),
    ]


def _stages(receipt: Receipt) -> Flow:
    """The further stages of a linked procedure, two lines each, numbered on from 6."""
    head = receipt.head
    lines: Flow = []
    for i, stage in enumerate(receipt.stages):
        first, step = 6 + 2 * i, f"giai đoạn {i + 2}"
        taken = f"{first}. Thời gian nhận hồ sơ {step} ({stage.agency})"
        lines += [
            field(taken, moment(head, stage.received_at)),
            field(f"{first + 1}. Thời gian trả kết quả {step}", moment(head, stage.due_at)),
        ]
    return lines


def _signed(receipt: Receipt) -> Flow:
    officer = Signature("Người tiếp nhận hồ sơ", receipt.officer)
    return [signatures(bearer(receipt.dossier.people), officer)]
