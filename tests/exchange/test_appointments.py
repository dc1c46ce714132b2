"""A file of booked times, line by line: what goes in, and what is told of what does not."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import cache
from pathlib import Path

import pytest

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain.appointment_commands import Booking
from common.domain.exchange import Reject
from common.domain.refusal import Refusal
from common.exchange import appointments
from common.store import facts
from common.store.facts import Centre

HEADER = "Mã hẹn;Lĩnh vực;Ngày;Giờ;Nguồn"


@cache
def centre() -> Centre:
    return facts.build(as_document(load(shipped.centre("dan-hai"))), 1)


def at(hour: int, minute: int = 0) -> int:
    moment = datetime(2026, 11, 24, hour, minute, tzinfo=centre().zone)
    return int(moment.timestamp() * 1000)


def read(folder: Path, *lines: str) -> list[Booking | Reject]:
    file = folder / "hen.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    return appointments.read(file, centre())


def test_dates_hours_and_services_as_people_write_them(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        HEADER,
        "hen-41;Hộ tịch;24/11/2026;8h;cong",
        "260042;ho-tich;2026-11-24;08:30;",
        "hen 43;HO TICH;24/11/2026;8g05;",
        "",
        "HEN-44;Civil status;24/11/2026;13.30;",
    )
    assert found == [
        Booking(2, "HEN-41", at(8), "ho-tich", source="cong"),
        Booking(3, "260042", at(8, 30), "ho-tich"),
        Booking(4, "HEN43", at(8, 5), "ho-tich"),
        Booking(6, "HEN-44", at(13, 30), "ho-tich"),
    ]


def test_a_code_for_two_times_is_taken_for_the_first(tmp_path: Path) -> None:
    line, other = "HEN-1;ho-tich;2026-11-24;08:00;", "hen-1;ho-tich;2026-11-24;09:00;"
    first, again, rejected = read(tmp_path, HEADER, line, line, other)
    assert (first, again) == tuple(Booking(n, "HEN-1", at(8), "ho-tich") for n in (2, 3))
    assert isinstance(rejected, Reject)
    assert (rejected.number, rejected.code) == (4, "appointment_taken")


@pytest.mark.parametrize(
    ("line", "field", "code"),
    [
        ("họ tên;ho-tich;2026-11-24;08:30;", None, "appointment_code"),
        ("HEN-1;mua bán;2026-11-24;08:30;", "service", "service_unknown"),
        ("HEN-1;;2026-11-24;08:30;", "service", "appointment_cell"),
        ("HEN-1;ho-tich;24.11;08:30;", "date", "appointment_cell"),
        ("HEN-1;ho-tich;2026-11-24;25:00;", "time", "appointment_cell"),
        ("HEN-1;ho-tich;2026-11-24;;", "time", "appointment_cell"),
        ("HEN-1;ho-tich;2026-11-24", None, "appointment_cells"),
    ],
)
def test_a_wrong_line_is_told_and_the_next_one_read(
    tmp_path: Path, line: str, field: str | None, code: str
) -> None:
    wrong, right = read(tmp_path, HEADER, line, "HEN-2;ho-tich;2026-11-24;08:30;")
    assert isinstance(wrong, Reject)
    assert (wrong.number, wrong.code) == (2, code)
    assert wrong.field == (field or ("code" if code == "appointment_code" else None))
    assert isinstance(right, Booking)


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("Mã;Lĩnh vực;Ngày;Giờ;Họ tên", "appointments_personal"),
        ("Mã;Lĩnh vực;Ngày;Giờ;Số điện thoại", "appointments_personal"),
        ("Mã;Lĩnh vực;Ngày", "appointments_invalid"),
        ("Mã;Ngày;Giờ", "appointments_invalid"),
        ("Mã;Lĩnh vực;Ngày;Giờ;Ghi chú", "appointments_invalid"),
        ("Mã;Lĩnh vực;Dịch vụ;Ngày;Giờ", "appointments_invalid"),
        ("", "appointments_invalid"),
    ],
)
def test_a_file_with_other_columns_is_refused_as_a_whole(
    tmp_path: Path, header: str, code: str
) -> None:
    with pytest.raises(Refusal, match=code):
        read(tmp_path, header)


def test_a_spreadsheet_has_its_own_dates_hours_and_numbers(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["code", "procedure", "date", "time"])
    sheet.append([260042, "1.001193", date(2026, 11, 24), time(8, 30)])
    book.save(tmp_path / "hen.xlsx")
    found = appointments.read(tmp_path / "hen.xlsx", centre())
    assert found == [Booking(2, "260042", at(8, 30), procedure="1.001193")]
