"""docs/centre.md knows every table and key of a centre file, and whether it may be left out."""

from __future__ import annotations

import re
import tomllib
from dataclasses import asdict
from pathlib import Path
from string import ascii_uppercase

import pytest

from common.centre import shipped
from common.centre.load import load
from common.centre.signs.glyphs import Glyphs
from common.domain.promise import Rules
from common.domain.refusal import Refusal
from tests.common.centre.files import SMALL, problems
from tests.docs import pages
from tests.wordings import in_english

PAGE = "docs/centre.md"
SECTIONS = pages.sections(PAGE)
TABLES = [heading for heading in SECTIONS if heading.startswith("[")]
WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def _keys(heading: str) -> dict[str, str]:
    """Key to default, as documented."""
    keys = {row.code: row.cells[2] for row in pages.rows(SECTIONS[heading])}
    return {**keys, **_keys_of_profiles(*PROFILES[heading])} if heading in PROFILES else keys


PROFILES = {
    "[[protocol]]": ("docs/signs.md", "The file"),
    "[[keypad_profile]]": ("docs/inputs.md", "Other keypads"),
}
"""Where the other keys of a table are explained."""


def _keys_of_profiles(page: str, section: str) -> dict[str, str]:
    """The same of a profile."""
    rows = pages.rows(pages.sections(page)[section])
    return {key: row.cells[1] for row in rows for key in pages.codes(row.cells[0])}


def _known(what: str, lines: list[str]) -> list[str]:
    """The names that a message about an unknown one lists."""
    (names,) = [line.partition("known: ")[2] for line in lines if line.startswith(what)]
    return names.split(", ")


def test_every_table_has_its_section_and_no_other_has(tmp_path: Path) -> None:
    known = _known("[zzz]", problems(tmp_path, SMALL + "\n[zzz]\n"))
    assert {heading.strip("[]") for heading in TABLES} == set(known)


@pytest.mark.parametrize("heading", [h for h in TABLES if h != "[hours]"])
def test_every_key_is_documented_and_every_documented_key_known(
    heading: str, tmp_path: Path
) -> None:
    lines = problems(tmp_path, SMALL.replace(heading, f"{heading}\nzzz = 1", 1))
    about = re.escape(heading) + r"( #1( \"[^\"]*\")?)? zzz"
    (said,) = [line for line in lines if re.match(about, line)]
    assert set(_keys(heading)) == set(_known(said, lines))


def test_the_hours_are_the_seven_weekdays(tmp_path: Path) -> None:
    assert list(_keys("[hours]")) == WEEKDAYS
    lines = problems(tmp_path, SMALL.replace("[hours]", "[hours]\nzzz = []"))
    assert any("[hours] zzz: expected one of " + ", ".join(WEEKDAYS) in line for line in lines)


@pytest.mark.parametrize(
    ("heading", "key"),
    [(h, k) for h in TABLES if h not in {"[hours]", "[rules]"} for k in _keys(h)],
)
def test_a_key_is_called_required_exactly_when_it_is(
    heading: str, key: str, tmp_path: Path
) -> None:
    start = SMALL.index(f"{heading}\n")
    end = min(at for at in (SMALL.find("\n\n", start), len(SMALL)) if at > 0)
    block = SMALL[start:end]
    shorter = re.sub(rf"^{key} = .*\n?", "", block, flags=re.MULTILINE)
    missed = False
    if shorter != block:
        about = re.escape(heading) + rf"( #1( \"[^\"]*\")?)? {key}[.:]"
        path = tmp_path / "nho.toml"
        path.write_text(SMALL.replace(block, shorter), "utf-8")
        missed = any(re.match(about, line) for line in _complaints(path))
    assert missed == (_keys(heading)[key] == "required")


def _complaints(path: Path) -> list[str]:
    try:
        load(path)
    except Refusal as refused:
        return [line.removeprefix(f"{path.name}: ") for line in in_english(refused)]
    return []


def test_the_defaults_of_the_rules_are_the_programs() -> None:
    documented = {key: int(default) for key, default in _keys("[rules]").items()}
    assert documented == asdict(Rules())


def test_the_bounds_of_the_rules_are_the_programs(tmp_path: Path) -> None:
    for row in pages.rows(SECTIONS["[rules]"]):
        low, high = map(int, row.cells[1].split("–"))
        for value, good in ((low - 1, False), (low, True), (high, True), (high + 1, False)):
            path = tmp_path / "nho.toml"
            rule = f"[rules]\n{row.code} = {value}"
            path.write_text(SMALL.replace("[rules]\nwalk_in_target_min = 20", rule), "utf-8")
            assert (_complaints(path) == []) == good, rule


def test_the_example_on_the_page_is_a_centre(tmp_path: Path) -> None:
    (example,) = pages.blocks(PAGE, "toml")
    path = tmp_path / "example.toml"
    path.write_text(example, "utf-8")
    assert load(path).code == "one-desk"
    assert set(tomllib.loads(example)["centre"]) <= set(_keys("[centre]"))


def test_the_shipped_centres_are_named() -> None:
    assert set(shipped.NAMES) <= set(pages.codes(SECTIONS["The centre file"]))


def test_the_letters_that_signs_can_show_are_those_of_the_check() -> None:
    (listed,) = re.findall(r"seven segments have ([A-Z ]+) \(", SECTIONS["[[series]]"])
    assert listed.split() == [letter for letter in ascii_uppercase if Glyphs.SEGMENT.have(letter)]
