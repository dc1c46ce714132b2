"""Rows that do not fit together, and files that are none, are told whole and apart."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from common.centre.load import load
from common.domain.refusal import Refusal
from tests.common.centre.files import SMALL, edited, problems
from tests.wordings import in_english

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
        "working = true",
        'working = true\nname = { vi = "Họp" }\n\n[[calendar]]\ndate = 2026-11-24\nworking = false',
        "[[calendar]] #2 date: expected each day once, found 2026-11-24 again",
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
    address = "address: expected an address of its own on the bus, found 1 again"
    desk = 'desk: expected one sign per desk, found "5" again'
    assert problems(tmp_path, edited(SECOND_SIGN, second + SECOND_SIGN)) == [
        f'[[sign]] #1 "s1" {address}',
        f'[[sign]] #2 "s2" {address}',
        f'[[sign]] #1 "s1" {desk}',
        f'[[sign]] #2 "s2" {desk}',
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


def _refused(path: Path) -> list[str]:
    with pytest.raises(Refusal) as refused:
        load(path)
    return in_english(refused.value)


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
    (line,) = _refused(path)
    assert line.startswith("z.toml: expected a readable file: ")


def test_a_file_from_notepad_with_a_byte_order_mark_is_fine(tmp_path: Path) -> None:
    path = tmp_path / "nho.toml"
    path.write_bytes(b"\xef\xbb\xbf" + SMALL.encode().replace(b"\n", b"\r\n"))
    assert load(path).code == "nho"
