"""Which papers there are, and what each set of rules calls and numbers them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from common.domain.refusal import Refusal


class Form(StrEnum):
    """A paper. The first seven are forms of a circular, the last three go with them."""

    RECEIPT = "receipt"
    SUPPLEMENT = "supplement"
    REFUSAL = "refusal"
    APOLOGY = "apology"
    STOP = "stop"
    CONTROL = "control"
    REGISTER = "register"
    HAND_OVER = "hand_over"
    RETURN_NOTE = "return_note"
    BOARD = "board"


@dataclass(frozen=True, slots=True)
class Name:
    """What a paper is called; `number` is that of the form in its circular."""

    title: str
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """A set of rules: the circular with its forms, and what it calls the place that receives."""

    code: str
    circular: str
    desk: str
    forms: Mapping[Form, Name]

    def name(self, form: Form) -> Name:
        """Refuses a form that these rules do not have."""
        name = self.forms.get(form) or _COMPANIONS.get(form)
        if name is None:
            title = _ND118.forms[form].title
            raise Refusal("form_not_in_rules", form=title, circular=self.circular)
        return name


_RECEIPT = "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"
_SUPPLEMENT = "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"
_REFUSAL = "Phiếu từ chối tiếp nhận giải quyết hồ sơ"
_CONTROL = "Phiếu kiểm soát quá\N{NO-BREAK SPACE}trình giải quyết hồ sơ"
_REGISTER = "Sổ theo dõi hồ sơ"

_COMPANIONS = {
    Form.HAND_OVER: Name("Phiếu bàn giao"),
    Form.RETURN_NOTE: Name("Giấy biên nhận trả kết quả"),
    Form.BOARD: Name("Danh mục thủ tục hành chính"),
}

_ND118 = Rules(
    "nd118_2025",
    "Thông tư số 03/2025/TT-VPCP",
    "Bộ phận Một cửa",
    {
        Form.RECEIPT: Name(_RECEIPT, "01"),
        Form.SUPPLEMENT: Name(_SUPPLEMENT, "02"),
        Form.REFUSAL: Name(_REFUSAL, "03"),
        Form.APOLOGY: Name("Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết", "04"),
        Form.STOP: Name("Thông báo dừng giải quyết hồ sơ", "05"),
        Form.CONTROL: Name(_CONTROL, "06"),
        Form.REGISTER: Name(_REGISTER, "07"),
    },
)

_ND61 = Rules(
    "nd61_2018",
    "Thông tư số 01/2018/TT-VPCP",
    "Bộ phận Tiếp nhận và Trả kết quả",
    {
        Form.RECEIPT: Name(_RECEIPT, "01"),
        Form.SUPPLEMENT: Name(_SUPPLEMENT, "02"),
        Form.REFUSAL: Name(_REFUSAL, "03"),
        Form.APOLOGY: Name("Phiếu xin lỗi và hẹn lại ngày trả kết quả", "04"),
        Form.CONTROL: Name(_CONTROL, "05"),
        Form.REGISTER: Name(_REGISTER, "06"),
    },
)

RULE_SETS = {rules.code: rules for rules in (_ND118, _ND61)}
IN_FORCE = _ND118.code


def rules_of(code: str) -> Rules:
    """Refuses a set that nobody knows."""
    rules = RULE_SETS.get(code)
    if rules is None:
        raise Refusal("rule_set_unknown", rules=code, known=", ".join(RULE_SETS))
    return rules
