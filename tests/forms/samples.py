"""A commune's papers, with everything on them that may be there. The people are made up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from common.forms.facts import (
    Apology,
    Batch,
    BatchRow,
    Board,
    BoardRow,
    Component,
    Contact,
    ControlSlip,
    Declined,
    Facts,
    FormDossier,
    Letterhead,
    Pace,
    People,
    Proof,
    Receipt,
    Register,
    RegisterRow,
    ReturnNote,
    Signer,
    Stage,
    Step,
    Stopped,
    Supplement,
)
from common.forms.kinds import Form


def at(text: str) -> int:
    """A local time as UTC ms."""
    local = datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
    return int(local.timestamp() * 1000)


CODE = "H10.12-261121-0042"
NOW = at("2026-11-21T07:30")
DUE = at("2026-12-05T10:00")
HEAD = Letterhead(
    "Trung tâm Phục vụ hành chính công xã Đan Hải", "Đan Hải", ("Ủy ban nhân dân xã Đan Hải",)
)
COMPONENTS = (
    Component("Tờ khai đăng ký khai sinh theo mẫu", originals=1),
    Component("Giấy chứng sinh do cơ sở y tế nơi trẻ em sinh ra cấp", certified=1),
    Component("Giấy chứng nhận kết hôn của cha, mẹ", copies=2),
)
PEOPLE = People(
    "Nguyễn Thị Hường",
    "Trần Văn Khuê",
    "Thôn Đông Thượng, xã Đan Hải",
    "0912 345 678",
    "huong.nguyen@vidu.vn",
    "042199012345",
)
DOSSIER = FormDossier(
    CODE,
    "Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con",
    "Hộ tịch",
    "Ủy ban nhân dân xã Đan Hải",
    received_at=NOW,
    accepted_at=at("2026-11-21T07:42"),
    due_at=DUE,
    processing_time="10 ngày làm việc",
    components=COMPONENTS,
    sets=1,
    people=PEOPLE,
    contact=Contact("ông Lê Quang Dũng", "0239 3888 999", "dichvucong.gov.vn"),
)
REASON = "Giấy chứng sinh chưa có dấu của cơ sở y tế."
SIGNER = Signer("Giám đốc", "Phạm Thị Ngọc Ánh")
OFFICER = "Lê Quang Dũng"

ROW = RegisterRow(
    CODE,
    DOSSIER.procedure,
    NOW,
    owner=PEOPLE.owner,
    reach="Thôn Đông Thượng; 0912 345 678",
    due_at=DUE,
    returned_at=at("2026-12-04T09:00"),
    returned_how="Trực tiếp",
    receiver=OFFICER,
    area="Đan Hải",
    note="Liên thông",
)
BATCH_ROW = BatchRow(
    CODE, DOSSIER.procedure, NOW, "Đồng ý cấp", PEOPLE.owner, PEOPLE.address, True, True
)
BOARD_ROW = BoardRow(
    "1.000656",
    "Đăng ký khai tử",
    "Hộ tịch",
    "UBND xã",
    "Ngay sau khi nhận giấy tờ",
    "Miễn lệ phí khi đúng hạn",
    "Quầy 5",
)

PAPERS: Mapping[Form, Facts] = {
    Form.RECEIPT: Receipt(
        HEAD,
        DOSSIER,
        NOW,
        OFFICER,
        "42/TNHS",
        "03",
        "118",
        "Bộ phận Một cửa xã Đan Hải",
        "dichvucong.gov.vn",
        (Stage("Bảo hiểm xã hội cơ sở", at("2026-12-07T08:00"), at("2026-12-10T17:00")),),
    ),
    Form.SUPPLEMENT: Supplement(HEAD, DOSSIER, NOW, COMPONENTS, REASON, OFFICER, "7/HDHS"),
    Form.REFUSAL: Declined(HEAD, DOSSIER, NOW, REASON, 4, OFFICER, "2/TCHS"),
    Form.APOLOGY: Apology(
        HEAD, DOSSIER, NOW, "Chờ kết quả xác minh.", at("2026-12-11T16:30"), SIGNER, "1/PXL"
    ),
    Form.STOP: Stopped(
        HEAD, DOSSIER, NOW, NOW, "Ông/Bà đề nghị rút hồ sơ.", COMPONENTS, SIGNER, "9/TB"
    ),
    Form.CONTROL: ControlSlip(
        HEAD,
        DOSSIER,
        NOW,
        (
            Step("Bộ phận Một cửa", "Phòng Văn hóa – Xã hội", NOW, Pace.ON_TIME, "Bản giấy"),
            Step("Phòng Văn hóa – Xã hội", "Bộ phận Một cửa", DUE, Pace.EARLY),
        ),
        ("Công an xã", "Bảo hiểm xã hội cơ sở"),
        OFFICER,
    ),
    Form.REGISTER: Register(HEAD, DUE, NOW, DUE, (ROW,) * 30, "03"),
    Form.HAND_OVER: Batch(
        HEAD,
        NOW,
        "BG-12",
        "Phòng Văn hóa – Xã hội",
        HEAD.issuer,
        (BATCH_ROW,) * 3,
        carrier="Bưu điện xã",
    ),
    Form.RETURN_NOTE: ReturnNote(
        HEAD,
        DOSSIER,
        NOW,
        OFFICER,
        "0239 3888 999",
        PEOPLE.owner,
        PEOPLE.phone,
        Proof.RECEIPT,
        "Giấy khai sinh (bản chính)",
        "118/2026",
        "Khai sinh cháu Nguyễn Trần Bảo An",
    ),
    Form.BOARD: Board(
        HEAD,
        NOW,
        (BOARD_ROW,) * 20,
        Contact("bàn hướng dẫn", "0239 3888 999"),
    ),
}

BLANK = replace(DOSSIER, people=People(), contact=Contact(), due_at=None, components=())
"""A dossier of which nothing personal is known."""
