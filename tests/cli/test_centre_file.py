"""`init` and `centre check|apply`: a bad file is told whole, a good one applies once."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.centre import shipped
from tests.cli.shell import Shell, motcua, problem
from tests.common.centre.files import SMALL


def edited(folder: Path, *changes: tuple[str, str]) -> str:
    """The commune's file with some passages replaced."""
    text = shipped.centre("dan-hai").read_text("utf-8")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after, 1)
    path = folder / "edited.toml"
    path.write_text(text, "utf-8")
    return str(path)


@pytest.mark.parametrize("name", shipped.NAMES)
def test_the_shipped_files_are_good(name: str) -> None:
    said = motcua("centre", "check", name, "--json")
    assert (said.status, said.out) == (
        0,
        f'{{"centre": "{name}", "valid": true, "unprintable": [], "shortened": []}}\n',
    )


def test_all_errors_are_said_at_once_with_file_table_key_and_what_was_expected(
    tmp_path: Path,
) -> None:
    path = edited(
        tmp_path,
        ('series = "a"\nprior_min = 12', 'series = "zz"\nprior_min = "twelve"'),
        ('first = ["chung-thuc"]', 'first = ["chung-thucc"]'),
        ('"07:30-11:30"', '"11:30-07:30"'),
    )
    said = motcua("centre", "check", path, "--lang", "en")
    assert (said.status, said.out) == (1, "")
    lines = said.err.splitlines()
    assert lines[0] == "The centre file cannot be used:"
    assert len(lines) == 5
    assert all(line.startswith("edited.toml: ") and "expected" in line for line in lines[1:])
    for part in ("series", "zz", "prior_min", "twelve", "chung-thucc", "11:30-07:30"):
        assert part in said.err


@pytest.mark.parametrize("text", ["", "[centre", "= 1", "[centre]\ncode = 'x'\n", "\0", "\x1b[2J"])
def test_what_is_no_centre_is_refused_before_anything_is_made(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.toml"
    path.write_text(text, "utf-8")
    data = tmp_path / "hall"
    for words in (["centre", "check"], ["init", "--data", str(data), "--centre"]):
        found = problem(motcua(*words, str(path), "--json"))
        assert (found.status, found.code) == (1, "centre_invalid")
        assert "bad.toml" in found.message
    assert not data.exists()


@pytest.mark.parametrize("name", ["nowhere.toml", ".", "/dev/null"])
def test_a_file_that_is_none_is_refused(name: str, tmp_path: Path) -> None:
    found = problem(motcua("centre", "check", str(tmp_path / name), "--json"))
    assert (found.status, found.code) == (1, "centre_invalid")


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "bad.toml"
    path.write_bytes(b"\xff\xfe\x00[centre]")
    assert problem(motcua("centre", "check", str(path), "--json")).code == "centre_invalid"


@pytest.mark.parametrize(
    "clock", ["soon", "2026-13-01T08:00", "2026-11-23T08:00@fast", "2026-11-23T08:00@-1", "@1"]
)
def test_a_clock_that_is_none_makes_no_store(tmp_path: Path, clock: str) -> None:
    data = tmp_path / "hall"
    words = ["init", "--centre", "one-desk", "--clock", clock, "--data", str(data), "--json"]
    assert problem(motcua(*words)).code == "clock_invalid"
    assert not data.exists()


@pytest.mark.parametrize("clock", ["0001-01-01T00:00", "9999-12-31T08:00"])
def test_a_clock_beyond_the_calendar_makes_no_store(tmp_path: Path, clock: str) -> None:
    hall = Shell(tmp_path / "hall")
    assert hall.run("init", "--centre", "one-desk", "--clock", clock).status == 1


def test_init_answers_what_it_made(tmp_path: Path) -> None:
    hall = Shell(tmp_path / "deep" / "hall")
    words = ["init", "--centre", "one-desk", "--clock", "2026-11-23T08:00"]
    assert hall.answer(*words) == {
        "centre": "one-desk",
        "data": str(hall.folder),
        "simulated": True,
        "unprintable": [],
        "shortened": [],
    }
    assert hall.answer("clock", "show")["now"].startswith("2026-11-23T08:00:0")


def test_a_store_is_never_overwritten(hall: Shell) -> None:
    hall.issue("ho-tich")
    before = (hall.folder / "motcua.db").read_bytes()
    assert hall.trouble("init", "--centre", "one-desk").code == "store_exists"
    assert (hall.folder / "motcua.db").read_bytes() == before
    assert hall.answer("ticket", "show", "A001")["state"] == "waiting"


def test_applying_a_change_counts_versions_and_the_same_again_changes_nothing(
    hall: Shell, tmp_path: Path
) -> None:
    path = edited(tmp_path, ('vi = "Hộ tịch"', 'vi = "Hộ tịch, khai sinh"'))
    applied = {
        "centre": "dan-hai",
        "version": 2,
        "changed": True,
        "unprintable": [],
        "shortened": [],
    }
    assert hall.answer("centre", "apply", path) == applied
    assert hall.answer("centre", "apply", path) == {**applied, "changed": False}
    assert hall.answer("queue")["services"][0]["name"] == "Hộ tịch, khai sinh"


def test_a_name_that_slips_cannot_show_is_told_whenever_its_file_is_read(
    hall: Shell, tmp_path: Path
) -> None:
    path = edited(
        tmp_path,
        ('vi = "UBND xã Đan Hải"', 'vi = "★ UBND xã Đan Hải"'),
        ('vi = "Hộ tịch"', 'vi = "Hộ tịch № 1"'),
        ('en = "Civil status"', 'en = "Civil → status ★"'),
    )
    where = 'edited.toml: [[service]] #1 "ho-tich" name'
    lines = [
        'edited.toml: [centre] authority.vi: expected letters that slips can show, found "★"',
        f'{where}.vi: expected letters that slips can show, found "№"',
        f'{where}.en: expected letters that slips can show, found "→★"',
    ]
    said = motcua("centre", "check", path, "--lang", "en")
    warning = ["The centre file is good", "Some letters cannot be printed on slips:", *lines]
    assert (said.status, said.out.splitlines()) == (0, warning)
    assert hall.answer("centre", "apply", path)["unprintable"] == lines
    new = Shell(tmp_path / "new")
    assert new.answer("init", "--centre", path)["unprintable"] == lines


def test_a_file_with_errors_changes_nothing(hall: Shell, tmp_path: Path) -> None:
    path = edited(tmp_path, ('series = "a"', 'series = "zz"'))
    assert hall.refused("centre", "apply", path).code == "centre_invalid"


HEALTH = """[[service]]
code = "y-te"
name = { vi = "Y tế", en = "Health" }
words = ["sức khỏe", "an toàn thực phẩm"]
agency = "ubnd-xa"
series = "a"
prior_min = 10
"""


def test_a_change_that_strands_a_ticket_is_refused_and_says_whose(
    hall: Shell, tmp_path: Path
) -> None:
    without = edited(tmp_path, (HEALTH, ""), (', "y-te"]', "]"))
    assert motcua("centre", "check", without).status == 0
    hall.issue("y-te")
    refused = hall.refused("centre", "apply", without)
    assert refused.code == "centre_strands"
    assert refused.message == "y-te cannot be changed: A001 still needs it."
    assert hall.answer("desk", "next", "5")["number"] == "A001"
    hall.answer("desk", "finish", "5", "--outcome", "other")
    assert hall.answer("centre", "apply", without)["changed"] is True
    assert hall.refused("ticket", "issue", "y-te").code == "service_unknown"


def test_numbers_of_today_keep_their_letter(hall: Shell, tmp_path: Path) -> None:
    hall.issue("ho-tich")
    path = edited(tmp_path, ('prefix = "A"', 'prefix = "E"'))
    assert hall.refused("centre", "apply", path).code == "centre_strands"
    assert hall.issue("ho-tich") == "A002"


def test_the_day_after_the_same_change_applies(hall: Shell, tmp_path: Path) -> None:
    hall.issue("ho-tich")
    hall.answer("day", "close")
    path = edited(tmp_path, ('prefix = "A"', 'prefix = "E"'))
    assert hall.answer("centre", "apply", path)["version"] == 2
    hall.pass_time(hours=24)
    assert hall.issue("ho-tich") == "E001"


@pytest.mark.parametrize(("prefix", "said"), [("", ["shows 001 as 1"]), ("1", [])])
def test_a_sign_that_drops_the_zeros_of_a_number_is_pointed_out(
    prefix: str, said: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "nho.toml"
    text = SMALL.replace('prefix = "A"', f'prefix = "{prefix}"')
    path.write_text(text.replace("address = 1", 'address = 1\nprotocol = "kanban"'), "utf-8")
    found = motcua("centre", "check", str(path), "--lang", "en").out.splitlines()
    lines = [f'nho.toml: [[sign]] #1 "s1": {one}' for one in said]
    heading = ["Some signs show numbers without the zeros before them:"] if said else []
    assert found == ["The centre file is good", *heading, *lines]
