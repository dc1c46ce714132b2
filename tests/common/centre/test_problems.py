"""A wrong centre file is refused with the place, what was expected, and what was found."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from common.centre.load import load
from common.domain.refusal import Refusal
from tests.common.centre.files import SMALL, edited, problems

WRONG_VALUES = [
    # [centre]
    (
        'code = "nho"',
        'code = "Nhỏ"',
        '[centre] code: expected a code of a-z, 0-9 and - (at most 32), found "Nhỏ"',
    ),
    (
        'timezone = "Asia/Ho_Chi_Minh"',
        'timezone = "Asia/Vinh"',
        '[centre] timezone: expected a time zone like "Asia/Ho_Chi_Minh", found "Asia/Vinh"',
    ),
    (
        'timezone = "Asia/Ho_Chi_Minh"',
        'timezone = "Asia"',
        '[centre] timezone: expected a time zone like "Asia/Ho_Chi_Minh", found "Asia"',
    ),
    (
        'authority = { vi = "UBND xã" }',
        'authority = "UBND xã"',
        "[centre] authority: expected texts by language like"
        ' { vi = "…", en = "…" }, found "UBND xã"',
    ),
    (
        'authority = { vi = "UBND xã" }',
        'authority = { en = "Commune" }',
        "[centre] authority.vi: expected a text, Vietnamese comes first, found nothing",
    ),
    (
        'authority = { vi = "UBND xã" }',
        'authority = { vi = "UBND xã", fr = "Commune" }',
        '[centre] authority: expected only the centre\'s languages (vi, en), found "fr"',
    ),
    (
        'unit = "u"',
        'unit = "u"\nlanguages = ["en"]',
        '[centre] languages: expected two-letter codes, each once, "vi" among them,'
        " found a list of 1",
    ),
    (
        'unit = "u"',
        'unit = "u"\nhotline = "gọi ông Ba"',
        '[centre] hotline: expected a telephone number like "0257 3841 234", found "gọi ông Ba"',
    ),
    (
        'unit = "u"',
        'unit = "v"',
        '[centre] unit: expected the code of a [[unit]], found "v"',
    ),
    (
        'unit = "u"',
        'unit = "u"\nsimulation = "no"',
        '[centre] simulation: expected true or false, found "no"',
    ),
    # [hours] and [rules]
    (
        '"07:30-11:30", "13:30-17:00"',
        '"13:30-17:00", "07:30-11:30"',
        '[hours] mon: expected sessions in order, not overlapping, found "07:30-11:30"',
    ),
    (
        '"07:30-11:30", "13:30-17:00"',
        '"07:30-11:30", "11:00-17:00"',
        '[hours] mon: expected sessions in order, not overlapping, found "11:00-17:00"',
    ),
    (
        '"07:30-11:30", "13:30-17:00"',
        '"7h30 - 11h30"',
        '[hours] mon: expected times like "07:30-11:30", found "7h30 - 11h30"',
    ),
    (
        'mon = ["07:30-11:30", "13:30-17:00"]',
        "mon = []",
        "[hours] mon: expected at least one session in the week, found nothing",
    ),
    (
        'mon = ["07:30',
        'monday = []\nmon = ["07:30',
        '[hours] monday: expected one of mon, tue, wed, thu, fri, sat, sun, found "monday"',
    ),
    (
        "walk_in_target_min = 20",
        "walk_in_target_min = 0",
        "[rules] walk_in_target_min: expected a whole number 1..240, found 0",
    ),
    # rows
    (
        "prior_min = 10",
        'prior_min = "x"',
        '[[service]] #1 "ho-tich" prior_min: expected a whole number of minutes 1..240, found "x"',
    ),
    (
        "prior_min = 10",
        "prior_min = true",
        '[[service]] #1 "ho-tich" prior_min: expected a whole number of minutes 1..240, found true',
    ),
    (
        "prior_min = 10\n",
        "",
        '[[service]] #1 "ho-tich" prior_min: expected a whole number of minutes 1..240,'
        " found nothing",
    ),
    (
        "prior_min = 10",
        "prior_min = 10\nquota = 0",
        '[[service]] #1 "ho-tich" quota: expected a whole number of tickets a day 1..9999, found 0',
    ),
    (
        "prior_min = 10",
        'prior_min = 10\nhours = { sat = ["08:00-08:00"] }',
        '[[service]] #1 "ho-tich" hours.sat: expected sessions in order, not overlapping,'
        ' found "08:00-08:00"',
    ),
    (
        "prior_min = 10",
        "prior_min = 10\nhours = { sat = [] }",
        '[[service]] #1 "ho-tich" hours: expected at least one session in the week, found nothing',
    ),
    (
        '"result_returned"',
        '"refused"',
        '[[service]] #2 "chung-thuc" default_outcome: expected one of accepted, result_returned,'
        ' fee_paid, filed_online, found "refused"',
    ),
    (
        'prefix = "A"',
        'prefix = "a"',
        '[[series]] #1 "a" prefix: expected at most two of A-Z, then at most two digits, found "a"',
    ),
    (
        "width = 3",
        "width = 3\nsuffix = 1",
        '[[series]] #1 "a" suffix: unknown key, known: code, prefix, width',
    ),
    (
        'helps = ["chung-thuc"]',
        'helps = ["chung-thuc", "ho-tich"]',
        '[[desk]] #1 "5" helps: expected no service that is already in first, found "ho-tich"',
    ),
    (
        'helps = ["chung-thuc"]',
        'helps = ["chung-thuc", "chung-thuc"]',
        '[[desk]] #1 "5" helps: expected each service once, found "chung-thuc"',
    ),
    (
        'helps = ["chung-thuc"]',
        'helps = ["chung-thuc", "ho-tịch"]',
        '[[desk]] #1 "5" helps: expected codes of [[service]], found "ho-tịch"',
    ),
    (
        'name = "Cán bộ quầy 1"',
        'name = "Cán bộ\\u001b[2J"',
        '[[officer]] #1 "q1" name: expected a text without control characters,'
        ' found "Cán bộ\\x1b[2J"',
    ),
    (
        'name = "Cán bộ quầy 1"',
        'name = " "',
        '[[officer]] #1 "q1" name: expected a text of 1..60 characters, found " "',
    ),
    (
        'home_agency = "ubnd"',
        'home_agency = "ubnd"\nrole = "keeper"',
        '[[officer]] #1 "q1" role: expected one of guide, officer, cashier, supervisor, director,'
        ' auditor, administrator, found "keeper"',
    ),
    (
        'home_agency = "ubnd"',
        'home_agency = "ubnd"\npin = "1234"',
        '[[officer]] #1 "q1" pin: unknown key, known: from, to, services, code, name, home_agency,'
        " unit, staff_type, role",
    ),
    (
        'home_agency = "ubnd"',
        'home_agency = "ubnd"\nfrom = 2026-12-01\nto = 2026-11-01',
        '[[officer]] #1 "q1" to: expected a day not before from, found 2026-11-01',
    ),
    (
        'home_agency = "ubnd"',
        'home_agency = "ubnd"\nservices = []',
        '[[officer]] #1 "q1" services: expected at least one service, or no such key,'
        " found a list of 0",
    ),
    (
        'printer = "p1"',
        'printer = "p2"',
        '[[kiosk]] #1 "k1" printer: expected the code of a [[printer]], found "p2"',
    ),
    (
        'printer = "p1"',
        'languages = ["fr"]',
        '[[kiosk]] #1 "k1" languages: expected languages of the centre, found "fr"',
    ),
    (
        "tcp://127.0.0.1:9100",
        "tcp://127.0.0.1:99999",
        '[[printer]] #1 "p1" url: expected a URL like tcp://192.168.1.50:9100, serial:///dev/… or'
        ' usb://…, found "tcp://127.0.0.1:99999"',
    ),
    (
        "width_dots = 576",
        'width_dots = 576\nencoding = "native"',
        '[[printer]] #1 "p1" codepage: expected a code page, since encoding is native,'
        " found nothing",
    ),
    (
        "width_dots = 576",
        'width_dots = 576\ncodepage = "cp1258 52 53"',
        '[[printer]] #1 "p1" codepage: expected a code page like "cp1258 52" or "tcvn3 30 31",'
        ' found "cp1258 52 53"',
    ),
    (
        "width_dots = 576",
        'width_dots = 576\nstored = ["^V"]',
        '[[printer]] #1 "p1" stored: expected keys of two letters or digits, found a list of 1',
    ),
    (
        "width_dots = 576",
        "width_dots = 576\nroll_m = 80000",
        '[[printer]] #1 "p1" roll_m: expected a whole number of metres 5..400, found 80000',
    ),
    (
        "width_dots = 576",
        "width_dots = 420",
        '[[printer]] #1 "p1" width_dots: expected a multiple of 8, found 420',
    ),
    (
        "width_dots = 576",
        "width_dots = 352",
        '[[printer]] #1 "p1" width_dots: expected a whole number of dots 360..576, found 352',
    ),
    (
        "/dev/ttyUSB0",
        "COM3",
        '[[sign]] #1 "s1" bus: expected an absolute path, or socket://host:port, or'
        ' rfc2217://host:port, found "COM3"',
    ),
    (
        "address = 1",
        "address = 100",
        '[[sign]] #1 "s1" address: expected a whole number 1..99, found 100',
    ),
    (
        "date = 2027-01-01",
        'date = "2027-01-01"',
        '[[closure]] #1 date: expected a date like 2027-01-01, found "2027-01-01"',
    ),
    (
        "date = 2027-01-01",
        "date = 2027-01-01T00:00:00",
        "[[closure]] #1 date: expected a date like 2027-01-01, found 2027-01-01T00:00:00",
    ),
    # tables
    (
        "[[closure]]",
        "[[closures]]",
        "[closures]: unknown table, known: centre, hours, rules, zone, agency, unit, series,"
        " service, counter, desk, priority_class, officer, kiosk, display, printer, sign, speaker,"
        " closure",
    ),
    (
        "[[closure]]",
        "[closure]",
        "[[closure]]: expected [[closure]] tables, found a table",
    ),
]


@pytest.mark.parametrize(("old", "new", "line"), WRONG_VALUES)
def test_one_wrong_value_gives_exactly_its_line(
    tmp_path: Path, old: str, new: str, line: str
) -> None:
    assert problems(tmp_path, edited(old, new)) == [line]


SECOND_SIGN = '[[speaker]]\ncode = "loa"'

SECOND_PRINTER = '\n\n[[printer]]\ncode = "p2"\nurl = "usb://04b8:0e15"\nwidth_dots = 384\n'

BROKEN_TOGETHER = [
    (
        "width_dots = 576",
        'width_dots = 576\nfallback = "p1"',
        '[[printer]] #1 "p1" fallback: expected another printer than this one, found "p1"',
    ),
    (
        "width_dots = 576",
        'width_dots = 576\nfallback = "p9"',
        '[[printer]] #1 "p1" fallback: expected the code of a [[printer]], found "p9"',
    ),
    (
        'code = "5"\nname',
        'code = "quay-5"\nname',
        '[[counter]] #1 "quay-5" code: expected a counter number like "5" (1..99), found "quay-5"',
    ),
    (
        "width = 3",
        'width = 3\n\n[[series]]\ncode = "b"\nprefix = "A1"\nwidth = 2',
        '[[series]] #2 "b" prefix: expected numbers unlike those of "a", found "A1"',
    ),
    (
        'prefix = "A"\nwidth = 3',
        'prefix = "K"\nwidth = 3',
        '[[series]] #1 "a" prefix: expected letters that sign "s1" can show, found "K"',
    ),
    (
        "width = 3",
        "width = 4",
        '[[sign]] #1 "s1" width: expected at least 5 characters, the longest number, found 4',
    ),
    (
        'helps = ["chung-thuc"]\n',
        "",
        '[[service]] #2 "chung-thuc" code: expected a [[desk]] that serves it, found none',
    ),
    (
        'first = ["ho-tich"]\nhelps = ["chung-thuc"]',
        'first = ["ho-tich", "chung-thuc"]\n\n[[counter]]\ncode = "6"\nname = { vi = "Quầy" }\n'
        'agency = "ubnd"',
        '[[counter]] #2 "6" code: expected a [[desk]] at it, found none',
    ),
    (
        'code = "5"\ncounter = "5"',
        'code = "6"\ncounter = "5"',
        '[[desk]] #1 "6" code: expected a desk like "5.1", found "6"',
    ),
    (
        '[[display]]\ncode = "hall"',
        '[[display]]\ncode = "k1"',
        '[[display]] #1 "k1" code: expected a code that no [[kiosk]] has, found one',
    ),
    (
        '[[speaker]]\ncode = "loa"',
        '[[speaker]]\ncode = "p1"',
        '[[speaker]] #1 "p1" code: expected a code that no [[printer]] has, found one',
    ),
    (
        'device = "default"',
        'device = "default"\n\n[[speaker]]\ncode = "loa2"\ndevice = "default"',
        '[[speaker]] #1 "loa" zone: expected one speaker per zone, found "sanh" again',
    ),
    (
        "[[closure]]\ndate = 2027-01-01",
        '[[closure]]\ndate = 2027-01-01\nreason = { vi = "Họp" }\n\n[[closure]]\ndate = 2027-01-01',
        "[[closure]] #2 date: expected each day once, found 2027-01-01 again",
    ),
    (
        "prior_min = 10",
        'prior_min = 10\n\n[[service]]\ncode = "ho-tich"\nname = { vi = "Hộ tịch" }\n'
        'agency = "ubnd"\nseries = "a"\nprior_min = 10',
        '[[service]] #2 "ho-tich" code: expected a code of its own, found that of #1',
    ),
]


@pytest.mark.parametrize(("old", "new", "line"), BROKEN_TOGETHER)
def test_rows_that_do_not_fit_together_are_told_apart(
    tmp_path: Path, old: str, new: str, line: str
) -> None:
    assert line in problems(tmp_path, edited(old, new))


def test_a_service_only_for_priority_strands_everybody_else(tmp_path: Path) -> None:
    text = edited('counter = "5"', 'counter = "5"\npriority_only = true')
    where = "expected a [[desk]] that serves it without priority_only, found none"
    assert problems(tmp_path, text) == [
        f'[[service]] #1 "ho-tich" code: {where}',
        f'[[service]] #2 "chung-thuc" code: {where}',
    ]


def test_two_signs_share_neither_address_nor_desk(tmp_path: Path) -> None:
    second = '[[sign]]\ncode = "s2"\nbus = "/dev/ttyUSB0"\naddress = 1\ndesk = "5"\n\n'
    found = problems(tmp_path, edited(SECOND_SIGN, second + SECOND_SIGN))
    assert found[2:] == [
        '[[sign]] #2 "s2" address: expected an address of its own on the bus, found 1 again',
        '[[sign]] #2 "s2" desk: expected one sign per desk, found "5" again',
    ]


def test_two_printers_may_stand_in_for_each_other(tmp_path: Path) -> None:
    text = edited("width_dots = 576", f'width_dots = 576\nfallback = "p2"{SECOND_PRINTER}')
    (tmp_path / "pair.toml").write_text(text.replace("384\n", '384\nfallback = "p1"\n'), "utf-8")
    load(tmp_path / "pair.toml")


def test_only_one_service_is_the_guidance(tmp_path: Path) -> None:
    text = edited("prior_min = 10", "prior_min = 10\nguidance = true")
    text = text.replace("prior_min = 5", "prior_min = 5\nguidance = true")
    assert problems(tmp_path, text) == [
        '[[service]] #2 "chung-thuc" guidance: expected one such service, found 2'
    ]


def test_with_two_zones_each_row_says_its_own(tmp_path: Path) -> None:
    text = edited("[[agency]]", '[[zone]]\ncode = "lau-1"\nname = { vi = "Lầu 1" }\n\n[[agency]]')
    found = problems(tmp_path, text)
    assert '[[counter]] #1 "5" zone: expected the code of a [[zone]], found nothing' in found


def test_all_problems_come_at_once_and_a_wrong_desk_is_not_told_twice(tmp_path: Path) -> None:
    text = edited('first = ["ho-tich"]', 'first = ["ho-tic"]').replace("width = 3", "width = 9")
    assert problems(tmp_path, text) == [
        '[[series]] #1 "a" width: expected a whole number of digits 2..4, found 9',
        '[[desk]] #1 "5" first: expected codes of [[service]], found "ho-tic"',
    ]


def test_an_empty_file_says_what_a_centre_needs(tmp_path: Path) -> None:
    found = problems(tmp_path, "")
    assert "[centre]: expected a table, found nothing" in found
    assert "[[service]]: expected at least one, found none" in found
    assert not any(line.startswith(("[[kiosk]]", "[[sign]]", "[rules]")) for line in found)


def test_strange_keys_and_values_cannot_write_to_the_terminal(tmp_path: Path) -> None:
    text = edited("width = 3", 'width = 3\n"\\u001b[2J\\u202e" = 1')
    (line,) = problems(tmp_path, text)
    assert line == ('[[series]] #1 "a" \\x1b[2J\\u202e: unknown key, known: code, prefix, width')


FILES = [
    (b"\xff\xfe[\x00", "expected UTF-8, found something else at byte 0"),
    (
        "[centre",
        "expected TOML: Expected ']' at the end of a table declaration (at end of document)",
    ),
    ("a = 1\na = 2", "expected TOML: Cannot overwrite a value (at end of document)"),
    ("x = " + "[" * 5000, "expected TOML: maximum recursion depth exceeded"),
]


@pytest.mark.parametrize(("content", "line"), FILES)
def test_what_is_no_toml_is_one_clear_problem(
    tmp_path: Path, content: str | bytes, line: str
) -> None:
    found = problems(tmp_path, content)
    assert len(found) == 1
    assert found[0].startswith(line)


@pytest.mark.parametrize("digits", ["9" * 5000, "0x" + "f" * 5000])
def test_absurd_numbers_are_only_wrong(tmp_path: Path, digits: str) -> None:
    assert len(problems(tmp_path, edited("prior_min = 10", f"prior_min = {digits}"))) == 1


def _refused(path: Path) -> object:
    with pytest.raises(Refusal) as refused:
        load(path)
    return refused.value.params["problems"]


def test_a_missing_file_and_a_folder_are_no_centre(tmp_path: Path) -> None:
    assert _refused(tmp_path / "x.toml") == ["x.toml: expected a file, found none"]
    (tmp_path / "y.toml").mkdir()
    assert _refused(tmp_path / "y.toml") == ["y.toml: expected a file, found none"]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_an_unreadable_file_says_why(tmp_path: Path) -> None:
    path = tmp_path / "z.toml"
    path.write_text(SMALL)
    path.chmod(0)
    if os.access(path, os.R_OK):  # root reads everything but its own memory at address 0
        path.unlink()
        path.symlink_to("/proc/self/mem")
    (line,) = _refused(path)  # type: ignore[misc]
    assert line.startswith("z.toml: expected a readable file: ")


def test_a_file_from_notepad_with_a_byte_order_mark_is_fine(tmp_path: Path) -> None:
    path = tmp_path / "nho.toml"
    path.write_bytes(b"\xef\xbb\xbf" + SMALL.encode().replace(b"\n", b"\r\n"))
    assert load(path).code == "nho"
