"""docs/lab.md knows every table and key of a scenario file, every law, and what cannot be known."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from common.domain.refusal import Refusal
from common.i18n.catalogue import load as catalogue
from motcua.lab import scenario
from motcua.lab.laws import KINDS
from tests.docs import pages
from tests.wordings import in_english

PAGE = "docs/lab.md"
SECTIONS = pages.sections(PAGE)
(EXAMPLE,) = pages.blocks(PAGE, "toml")
TABLES, LAWS = pages.tables(SECTIONS["A scenario file"])
SMALL = {"then": 'after = "viec-chung"', "appointment": 'service = "viec-chung"'}
"""A beginning of each table that the example has not."""


def _complaints(folder: Path, text: str) -> list[str]:
    path = folder / "nho.toml"
    path.write_text(text, "utf-8")
    try:
        scenario.load(path)
    except Refusal as refused:
        return [line.removeprefix(f"{path.name}: ") for line in in_english(refused)]
    return []


def _known(line: str) -> set[str]:
    return set(line.partition("known: ")[2].split(", "))


def test_the_example_is_a_scenario(tmp_path: Path) -> None:
    assert _complaints(tmp_path, EXAMPLE) == []


def test_the_tables_are_those_of_the_program(tmp_path: Path) -> None:
    (line,) = [text for text in _complaints(tmp_path, EXAMPLE + "\n[zzz]\n") if "zzz" in text]
    assert {row.code.strip("[]") for row in TABLES} == _known(line)


@pytest.mark.parametrize("row", TABLES, ids=lambda row: row.code.strip("[]"))
def test_every_key_is_described_and_every_described_one_known(
    row: pages.Row, tmp_path: Path
) -> None:
    heading = row.code
    if heading not in EXAMPLE:
        text = f"{EXAMPLE}\n{heading}\n{SMALL[heading.strip('[]')]}\nzzz = 1\n"
    else:
        text = EXAMPLE.replace(heading, f"{heading}\nzzz = 1", 1)
    (line,) = [found for found in _complaints(tmp_path, text) if re.search(r"\bzzz\b", found)]
    if heading == "[rules]":
        assert "centre.md#rules" in row.cells[1]
        return
    assert _known(line) <= set(pages.codes(row.cells[1]))


def test_the_laws_are_those_of_the_program(tmp_path: Path) -> None:
    assert {kind for row in LAWS for kind in pages.codes(row.cells[0])} == set(KINDS)
    before = 'work = { law = "lognormal", mean_min = 5, sigma = 0.94 }'
    values = {"mean_min": "5", "sigma": "1", "sd_min": "1", "minutes": "[1, 2]"}
    for row in LAWS:
        keys = pages.codes(row.cells[1])
        for kind in pages.codes(row.cells[0]):
            given = ", ".join(f"{key} = {values[key]}" for key in keys)
            text = EXAMPLE.replace(before, f'work = {{ law = "{kind}", {given} }}')
            assert _complaints(tmp_path, text) == [], kind
            for key in keys:
                rest = ", ".join(f"{other} = {values[other]}" for other in keys if other != key)
                lacking = f'work = {{ law = "{kind}"{", " if rest else ""}{rest} }}'
                assert _complaints(tmp_path, EXAMPLE.replace(before, lacking)), (kind, key)


def test_the_shipped_scenarios_are_named() -> None:
    assert set(scenario.names()) <= set(pages.codes(SECTIONS["A scenario file"]))


def test_what_no_record_can_say_is_described() -> None:
    told = catalogue("en")
    assert told is not None
    source = "".join(
        (pages.ROOT / "motcua/lab" / name).read_text("utf-8") for name in ("story.py", "replay.py")
    )
    counted = set(re.findall(r'_seen\["(\w+)"\] [+=]', source)) | {
        "cancelled",
        "expired",
        "sent_home",
    }
    listed = {
        row.code for row in pages.rows(SECTIONS["What is kept, and what is left to the rule"])
    }
    assert listed == counted
    assert [key for key in listed if told.text(f"lab.replay.seen.{key}", 1) is None] == []
