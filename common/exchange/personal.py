"""Columns that a file of the exchange may not have: what is personal never comes in this way."""

from __future__ import annotations

import re

from common.i18n.vietnamese import strip_accents

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NO_WORD = re.compile(r"[^a-z0-9]+")

_ALONE = frozenset({"ten", "name", "owner", "person", "nguoi", "dob", "sex", "gender"})
"""Personal by themselves, though not as a part: `ten_thu_tuc` is the name of a procedure."""

_PARTS = (
    *("ho_ten", "hoten", "ho_va_ten", "full_name", "fullname", "first_name", "last_name"),
    *("chu_ho_so", "ten_chu", "nguoi_nop", "nguoi_nhan", "nguoi_uy_quyen", "to_chuc_ca_nhan"),
    *("applicant", "citizen", "submitter", "owner_name", "ownername", "person_name"),
    *("cccd", "cmnd", "can_cuoc", "cancuoc", "ho_chieu", "passport", "dinh_danh", "so_giay_to"),
    *("identity", "id_number", "idnumber", "national_id", "ma_so_thue", "tax_code"),
    *("phone", "mobile", "tel", "dien_thoai", "dienthoai", "sdt", "zalo", "email", "e_mail"),
    *("dia_chi", "diachi", "address", "thuong_tru", "tam_tru", "que_quan"),
    *("ngay_sinh", "ngaysinh", "birth", "birthday", "date_of_birth", "gioi_tinh", "dan_toc"),
)


def looks_personal(column: str) -> bool:
    """Whether a column of this name is about a person, in Vietnamese or English."""
    plain = strip_accents(_CAMEL.sub("_", column.strip())).casefold()
    name = _NO_WORD.sub("_", plain).strip("_")
    return name in _ALONE or any(f"_{part}_" in f"_{name}_" for part in _PARTS)
