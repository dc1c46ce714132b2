"""What people type, and what becomes of it."""

from __future__ import annotations

import tomllib
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import tables, understood
from common.centre.table import Findings
from common.domain import numbering
from common.domain.refusal import Refusal
from motcua.setup import backups, numbers, start
from motcua.setup.draft import Draft
from motcua.setup.offered import code_of, offers
from motcua.setup.opening import opened
from motcua.setup.page import whole
from motcua.setup.pages.hours import day_of, sessions
from motcua.setup.pages.officers import read
from motcua.setup.pages.printers import remedy
from motcua.setup.pages.signs import swap
from motcua.setup.present import changes, tables_of
from motcua.setup.toml import written

VALUES = st.recursive(
    st.booleans() | st.integers() | st.text() | st.dates(min_value=date(1000, 1, 1)),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=6,
)


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    fresh = Draft(tmp_path, {})
    fresh.begin(start.shipped_tables(start.EMPTY))
    return fresh


@settings(max_examples=30)
@given(st.dictionaries(st.text(min_size=1), VALUES, min_size=1))
def test_any_table_is_read_back_as_it_was_written(row: dict[str, object]) -> None:
    text = written({"centre": row, "service": [row, row]}, lambda table: "ghi chú\nhai dòng")
    assert tomllib.loads(text) == {"centre": row, "service": [row, row]}


@pytest.mark.parametrize("name", shipped.NAMES)
def test_the_hall_that_there_is_comes_back_as_its_centre_file(name: str) -> None:
    findings = Findings("centre.toml")
    first = understood(tables(shipped.centre(name)), findings)
    assert first is not None
    document = as_document(first)
    second = understood(tables_of(document), findings)
    assert second is not None
    assert as_document(second) == document
    assert list(changes(document, as_document(second))) == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("7h30-11h30, 13:30 – 17:00", ["07:30-11:30", "13:30-17:00"]),
        ("8-12", ["08:00-12:00"]),
        ("", []),
    ],
)
def test_hours_are_read_as_people_write_them(typed: str, meant: list[str]) -> None:
    assert sessions(typed) == meant


@pytest.mark.parametrize("typed", ["11-8", "8-12, 11-15", "25:00-26:00", "8:70-9", "sáng", "8"])
def test_hours_that_cannot_be_are_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="setup_hours"):
        sessions(typed)


def test_a_date_is_a_day_a_month_and_a_year() -> None:
    assert day_of(" 30/4/2027 ") == day_of("30-04-2027") == date(2027, 4, 30)
    for typed in ("31/02/2027", "2027-04-30", "30/4", ""):
        with pytest.raises(Refusal, match="setup_day"):
            day_of(typed)


@pytest.mark.parametrize("typed", ["", "-1", "1.5", "٣", "100", "9" * 30, "năm"])
def test_a_number_is_a_whole_one_within_its_bounds(typed: str) -> None:
    assert whole(" 7 ", 0, 99) == 7
    with pytest.raises(Refusal, match="setup_number"):
        whole(typed, 0, 99)


def test_a_list_of_people_as_spreadsheets_write_it(draft: Draft, tmp_path: Path) -> None:
    file = tmp_path / "ds.csv"
    name = unicodedata.normalize("NFD", "Nguyễn Thị Hồng")
    file.write_text(f"Họ và tên;Vai trò\n{name};Giám sát\n\nTrần Văn Ổn;\n", "utf-8-sig")
    assert list(read(file, draft)) == [
        ("gs1", "Nguyễn Thị Hồng", "supervisor"),
        ("cb1", "Trần Văn Ổn", "officer"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "ten,ma\nA,cb1\nB,cb1\n",
        "ten,vai tro\nA,giám đốc\n",
        "ten\n" + "x" * 61 + "\n",
        "ten,ma\nA,Mã Số\n",
        "ma\ncb1\n",
        "",
    ],
)
def test_a_list_with_one_bad_row_adds_nobody(text: str, draft: Draft, tmp_path: Path) -> None:
    file = tmp_path / "ds.csv"
    file.write_text(text, "utf-8")
    with pytest.raises(Refusal, match="setup_list"):
        read(file, draft)
    assert draft.rows("officer") == []


def test_what_was_seen_on_paper_changes_how_it_is_printed_until_nothing_is_left() -> None:
    row: dict[str, object] = {"width_dots": 576}
    assert [remedy(row, "cut_off") for _ in range(3)] == [True, True, False]
    assert row.get("width_dots") == 384
    assert remedy(row, "narrow")
    assert row.get("width_dots") == 512
    assert [remedy(row, "garbage") for _ in range(2)] == [True, False]
    assert row["trimmed"] is False
    assert [remedy(row, "ends") for _ in range(5)] == [True, True, True, True, False]
    assert row["feed_dots"] == 240


def test_signs_that_hang_the_wrong_way_round_change_their_lines_too() -> None:
    one = {"code": "s1", "desk": "1", "bus": "/dev/a", "address": 1, "width": 4}
    two = {"code": "s2", "desk": "2", "bus": "/dev/b"}
    swap(one, two)
    assert one == {"code": "s1", "desk": "1", "bus": "/dev/b"}
    assert two == {"code": "s2", "desk": "2", "bus": "/dev/a", "address": 1, "width": 4}


def test_letters_collide_with_no_other_and_signs_can_show_them(draft: Draft) -> None:
    for offer in offers()[:12]:
        start.take_service(draft, offer)
    numbers.renumber(draft, "service")
    prefixes = [(row["prefix"], row["width"]) for row in draft.rows("series")]
    assert len(prefixes) == len(draft.rows("service")) == 13
    assert not any(
        numbering.collide(one, other) for one in prefixes for other in prefixes if one is not other
    )
    draft.rows("sign").append(
        {"code": "s1", "bus": "/dev/x", "desk": "1", "protocol": "led485-number", "address": 1}
    )
    with pytest.raises(Refusal, match="setup_letters"):
        numbers.renumber(draft, "service")
    numbers.renumber(draft, "one")
    assert [row["prefix"] for row in draft.rows("series")] == ["1"]
    assert draft.problems() == []


def test_a_service_goes_from_wherever_it_was_named(draft: Draft) -> None:
    offer = next(one for one in offers() if one.name == "Hộ tịch")
    start.take_service(draft, offer)
    start.set_counters(draft, 3)
    code = draft.codes("service")[0]
    draft.one("centre")["cashier_service"] = code
    start.drop_service(draft, code)
    assert code not in str(draft.file())
    assert draft.problems() == []


def test_codes_are_plain_and_never_taken() -> None:
    assert code_of("Đất đai – Môi trường") == "dat-dai-moi-truong"
    assert code_of("Đất", ["dat", "dat-2"]) == "dat-3"
    assert code_of("!!!") == "x"


def test_other_disks_are_told_from_that_of_the_data(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n"
        "/dev/sdb1 /proc/../dev/shm ext4 ro 0 0\n"
        "tmpfs /dev/shm tmpfs rw 0 0\n"
        f"/dev/sda1 {tmp_path} ext4 rw 0 0\n"
        "cut off\n",
        "ascii",
    )
    assert [one.path for one in backups.places(tmp_path, mounts)] == []
    assert backups.same_disk(tmp_path, tmp_path / "a" / "b")
    assert not backups.same_disk(tmp_path, Path("/proc/self"))
    assert backups.is_plain("/mnt/usb/motcua-backups")
    assert not any(map(backups.is_plain, ["/mnt/a b", "/mnt/../etc", "usb", "/mnt/$(x)"]))


def test_a_draft_that_cannot_be_read_is_told_and_kept(tmp_path: Path) -> None:
    draft = opened(tmp_path)
    draft.save()
    draft.path.write_text("[centre\nname = ", "utf-8")
    with pytest.raises(Refusal, match="centre_invalid"):
        opened(tmp_path)
    assert opened(tmp_path, afresh=True).rows("service")
    assert draft.path.read_text("utf-8") == "[centre\nname = "
