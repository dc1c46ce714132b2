"""What an A4 paper says, and that it says it on any machine."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import cache
from typing import Any

import pytest
import zxingcpp
from PIL import Image, ImageDraw

from common.domain.refusal import Refusal
from common.forms import Form, render
from common.forms.dates import legal_moment
from common.forms.facts import Contact, People
from common.i18n.translator import VIETNAM
from tests.forms import samples
from tests.forms.reading import Page, Pdf
from tests.forms.samples import BLANK, CODE, PAPERS, at

MARK = "TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ"
NAMES = tuple(Form)
WITH_CODE = [form for form in NAMES if "dossier" in {each.name for each in fields(PAPERS[form])}]

_STATE = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc", "XÃ ĐAN HẢI")
_REACH = ("Thôn Đông Thượng, xã Đan Hải", "Số điện thoại: 0912 345 678", "huong.nguyen@vidu.vn")
_COUNTS = ("Bản chính", "Bản chứng thực", "Bản photo", "1 Tờ khai đăng ký khai sinh theo mẫu 1")
_ASK = ("Lê Quang Dũng", "0239 3888 999", "dichvucong.gov.vn")
SAYS: dict[Form, tuple[str, ...]] = {
    Form.RECEIPT: (
        *_REACH,
        *_COUNTS,
        "Mẫu số 01 – Thông tư số 03/2025/TT-VPCP",
        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ Mã hồ sơ: H10.12-261121-0042",
        "Đan Hải, ngày 21 tháng 11 năm 2026",
        "quyển số: 03 Số thứ tự: 118",
        "(Liên: Lưu)",
        "(Liên: Giao khách hàng)",
        "Bộ phận Một cửa: Trung tâm Phục vụ hành chính công xã Đan Hải",
        "Tiếp nhận hồ sơ của: Nguyễn Thị Hường",
        "Người nộp hồ sơ: Trần Văn Khuê",
        "Số CMND/Căn cước/Hộ chiếu: 042199012345",
        "Nội dung yêu cầu giải quyết: Đăng ký khai sinh",
        "1. Thành phần hồ sơ",
        "2. Số lượng hồ sơ: 01 (bộ)",
        "3. Thời gian giải quyết hồ sơ theo quy định: 10 ngày làm việc",
        "4. Thời gian nhận hồ sơ: 07 giờ 42, ngày 21 tháng 11 năm 2026",
        "5. Thời gian trả kết quả giải quyết: 10 giờ 00, ngày 05 tháng 12 năm 2026",
        "6. Thời gian nhận hồ sơ giai đoạn 2 (Bảo hiểm xã hội cơ sở): 08 giờ 00",
        "7. Thời gian trả kết quả giai đoạn 2: 17 giờ 00",
        "Đăng ký nhận kết quả tại: Bộ phận Một cửa xã Đan Hải",
        "Tra cứu tình trạng hồ sơ tại: dichvucong.gov.vn",
        "NGƯỜI NỘP HỒ SƠ",
        "NGƯỜI TIẾP NHẬN HỒ SƠ",
    ),
    Form.SUPPLEMENT: (
        *_REACH,
        *_COUNTS,
        *_ASK,
        "Mẫu số 02",
        "Hồ sơ của: Nguyễn Thị Hường",
        "Nội dung yêu cầu giải quyết: Đăng ký khai sinh",
        f"Lý do: {samples.REASON}",
        "NGƯỜI HƯỚNG DẪN",
    ),
    Form.REFUSAL: (
        *_REACH,
        *_ASK,
        "Mẫu số 03",
        "Tiếp nhận hồ sơ của: Nguyễn Thị Hường",
        "Thời gian nộp: 07 giờ 30, ngày 21 tháng 11 năm 2026 Số giấy tờ: 4",
        samples.REASON,
        "NGƯỜI NỘP HỒ SƠ",
        "NGƯỜI TIẾP NHẬN HỒ SƠ",
    ),
    Form.APOLOGY: (
        *_REACH[:2],
        "Mẫu số 04",
        "Số: 1/PXL",
        "Kính gửi: Nguyễn Thị Hường",
        "Ngày tiếp nhận hồ sơ: 07 giờ 42",
        "Lĩnh vực: Hộ tịch",
        f"Số biên nhận hồ sơ: {CODE}",
        "Thời gian hẹn trả kết quả: 10 giờ 00, ngày 05 tháng 12 năm 2026",
        "Lý do: Chờ kết quả xác minh.",
        "xin lỗi Ông/Bà/Tổ chức",
        "trả lại kết quả: 16 giờ 30, ngày 11 tháng 12 năm 2026",
        "GIÁM ĐỐC (Ký tên, đóng dấu) Phạm Thị Ngọc Ánh",
    ),
    Form.STOP: (
        *_REACH,
        *_COUNTS,
        *_ASK,
        "Mẫu số 05",
        "Số: 9/TB",
        "Kính gửi: Nguyễn Thị Hường",
        "dừng giải quyết hồ sơ nêu trên kể từ 07 giờ 30, ngày 21 tháng 11 năm 2026",
        "Lý do: Ông/Bà đề nghị rút hồ sơ.",
        "GIÁM ĐỐC",
    ),
    Form.CONTROL: (
        "Mẫu số 06",
        "Kèm theo hồ sơ của: Nguyễn Thị Hường",
        f"Mã hồ sơ: {CODE}",
        "Ngày nhận hồ sơ: 07 giờ 42",
        "hẹn trả kết quả: 10 giờ 00",
        "giải quyết hồ sơ: Ủy ban nhân dân xã Đan Hải",
        "phối hợp giải quyết hồ sơ: Công an xã; Bảo hiểm xã hội cơ sở",
        "Cơ quan, bộ phận giao Cơ quan, bộ phận nhận Giờ, phút, ngày giao nhận Ký giao Ký nhận "
        "Kết quả (trước hạn/ đúng hạn/ quá hạn) Ghi chú",
        "1 Bộ phận Một cửa Phòng Văn hóa – Xã hội 07:30, 21/11/2026 Đúng hạn Bản giấy",
    ),
    Form.REGISTER: (
        "Mẫu số 07",
        "Từ ngày 21 tháng 11 năm 2026 đến ngày 05 tháng 12 năm 2026",
        "TT Mã hồ sơ Tên, nội dung hồ sơ Số lượng (bộ) Họ tên chủ hồ sơ Địa chỉ, số điện thoại "
        "Ngày nhận Ngày hẹn trả Ngày nhận kết quả Trả kết quả (ký nhận, phương thức) "
        "Người nhận hồ sơ Địa bàn Ghi chú",
        "Nguyễn Thị Hường Thôn Đông Thượng; 0912 345 678 21/11/2026 05/12/2026 04/12/2026 "
        "Trực tiếp Lê Quang Dũng Đan Hải Liên thông",
        "Tổng số: 30 hồ sơ.",
        "Trang 2/3",
    ),
    Form.HAND_OVER: (
        "PHIẾU BÀN GIAO KẾT QUẢ",
        "Bên giao: Phòng Văn hóa – Xã hội",
        "TT Mã hồ sơ Nội dung Kết quả Chủ hồ sơ Địa chỉ Thu phí Trả qua bưu điện Thời gian",
        "X X 07:30, 21/11/2026",
        "NGƯỜI GIAO",
        "NGƯỜI NHẬN",
    ),
    Form.RETURN_NOTE: (
        "GIẤY BIÊN NHẬN TRẢ KẾT QUẢ",
        "Tên thủ tục hành chính: Đăng ký khai sinh",
        "Chủ hồ sơ: Nguyễn Thị Hường",
        "Người trả kết quả: Lê Quang Dũng Số điện thoại: 0239 3888 999",
        "Người nhận kết quả: Nguyễn Thị Hường Số điện thoại: 0912 345 678",
        "Giấy tờ xuất trình: Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
        "Loại kết quả: Giấy khai sinh (bản chính) Số, ký hiệu: 118/2026 Trích yếu: Khai sinh",
        "Thời gian trả kết quả: 07 giờ 30",
    ),
    Form.BOARD: (
        "DANH MỤC THỦ TỤC HÀNH CHÍNH",
        "TT Mã thủ tục Tên thủ tục hành chính Lĩnh vực Cơ quan giải quyết Thời hạn giải quyết "
        "Phí, lệ phí Nơi tiếp nhận",
        "20 1.000656 Đăng ký khai tử Hộ tịch UBND xã Ngay sau khi nhận giấy tờ",
        "mời gặp bàn hướng dẫn hoặc gọi 0239 3888 999",
    ),
}


@cache
def paper(form: Form) -> Pdf:
    return Pdf(render(form, PAPERS[form], mark=MARK))


def with_dossier(form: Form, **changed: Any) -> Any:
    """The facts of a form with another dossier."""
    facts: Any = PAPERS[form]
    return replace(facts, dossier=replace(facts.dossier, **changed))


@pytest.mark.parametrize("form", NAMES)
def test_each_form_says_what_belongs_on_it(form: Form) -> None:
    said = paper(form).said
    assert [text for text in (*_STATE, *SAYS[form]) if text not in said] == []


@pytest.mark.parametrize("form", NAMES)
def test_every_font_is_in_the_file(form: Form) -> None:
    fonts = paper(form).fonts
    assert fonts
    assert all(font.embedded for font in fonts.values())


@pytest.mark.parametrize("form", NAMES)
def test_a_paper_of_training_says_so_on_every_page(form: Form) -> None:
    for page in paper(form).pages:
        marks = [run for run in page.texts if run.text.replace("\N{NO-BREAK SPACE}", " ") == MARK]
        assert {run.slanted for run in marks} == {True, False}


def test_a_paper_that_counts_has_no_mark() -> None:
    form = Form.SUPPLEMENT
    assert not any(run.slanted for run in Pdf(render(form, PAPERS[form])).pages[0].texts)


@pytest.mark.parametrize("form", WITH_CODE)
def test_the_qr_code_holds_the_plain_code_of_the_dossier_and_nothing_else(form: Form) -> None:
    for page in paper(form).pages:
        assert [code.text for code in zxingcpp.read_barcodes(picture(page))] == [CODE]


def picture(page: Page, dots: float = 3.0) -> Image.Image:
    """The filled rectangles of a page, so many dots to a point."""
    image = Image.new("L", (round(page.width * dots), round(page.height * dots)), 255)
    draw = ImageDraw.Draw(image)
    for x, y, width, height in page.filled:
        low, high = sorted((page.height - y, page.height - y - height))
        draw.rectangle([round(edge * dots) for edge in (x, low, x + width, high)], fill=0)
    return image


def test_the_same_facts_make_the_same_bytes() -> None:
    form = Form.RECEIPT
    assert render(form, PAPERS[form]) == render(form, PAPERS[form])


def test_what_is_not_known_is_a_dotted_line() -> None:
    facts = replace(PAPERS[Form.RECEIPT], dossier=BLANK, officer=None, book=None, look_up=None)
    said = Pdf(render(Form.RECEIPT, facts)).said
    assert "Tiếp nhận hồ sơ của: Người nộp hồ sơ: Địa chỉ: Số điện thoại: Email:" in said
    assert "None" not in said
    asked = replace(PAPERS[Form.SUPPLEMENT], dossier=BLANK)
    assert "liên hệ với công chức hướng dẫn để được" in Pdf(render(Form.SUPPLEMENT, asked)).said


def test_the_older_rules_number_and_name_their_own_forms() -> None:
    older = {
        form: Pdf(render(form, PAPERS[form], "nd61_2018")).said
        for form in (Form.APOLOGY, Form.CONTROL, Form.REFUSAL)
    }
    assert "Mẫu số 04 – Thông tư số 01/2018/TT-VPCP" in older[Form.APOLOGY]
    assert "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ" in older[Form.APOLOGY]
    assert "gia hạn" not in older[Form.APOLOGY]
    assert "Mẫu số 05" in older[Form.CONTROL]
    assert "Bộ phận Tiếp nhận và Trả kết quả thông báo" in older[Form.REFUSAL]


def test_the_older_rules_have_no_stop_notice_and_nobody_knows_other_rules() -> None:
    with pytest.raises(Refusal, match="form_not_in_rules"):
        render(Form.STOP, PAPERS[Form.STOP], "nd61_2018")
    with pytest.raises(Refusal, match="rule_set_unknown"):
        render(Form.RECEIPT, PAPERS[Form.RECEIPT], "nd1_1999")


def test_facts_of_another_form_are_a_mistake_of_the_program() -> None:
    with pytest.raises(TypeError, match="receipt shows Receipt, not Apology"):
        render(Form.RECEIPT, PAPERS[Form.APOLOGY])


def test_what_people_type_is_text_and_a_letter_without_a_shape_is_seen() -> None:
    typed = "<b>Ô tô</b> & “xe” \x07\N{ZERO WIDTH SPACE}№ 7\nDòng hai"
    facts = with_dossier(Form.SUPPLEMENT, procedure=typed, contact=Contact(typed))
    said = Pdf(render(Form.SUPPLEMENT, facts)).said
    assert said.count("<b>Ô tô</b> & “xe” ? 7 Dòng hai") == 2


def test_signed_by_who_brought_it_else_by_whose_it_is() -> None:
    signed = "NGƯỜI NỘP HỒ SƠ (Ký và ghi rõ họ tên)"
    assert f"{signed} Trần Văn Khuê" in paper(Form.RECEIPT).said
    alone = with_dossier(Form.RECEIPT, people=People("Nguyễn Thị Hường"))
    assert f"{signed} Nguyễn Thị Hường" in Pdf(render(Form.RECEIPT, alone)).said


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-11-21T07:30", "07 giờ 30, ngày 21 tháng 11 năm 2026"),
        ("2027-02-01T17:00", "17 giờ 00, ngày 01 tháng 02 năm 2027"),
        ("2027-03-09T00:05", "00 giờ 05, ngày 09 tháng 3 năm 2027"),
    ],
)
def test_days_below_ten_and_the_first_two_months_have_two_digits(moment: str, words: str) -> None:
    assert legal_moment(at(moment), VIETNAM) == words
