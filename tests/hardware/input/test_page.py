"""docs/inputs.md says what the drivers know: profiles, their keys, the reasons."""

from __future__ import annotations

import pytest

from common.centre.inputs.profile import build, shipped
from common.centre.signs.file import ProfileError, from_text
from common.domain.keypad import Key
from hardware.input.model import Reason
from tests.docs import pages
from tests.wordings import in_english

PAGE = "docs/inputs.md"
SECTIONS = pages.sections(PAGE)


def first_cells(heading: str) -> list[str]:
    return [row.cells[0] for row in pages.rows(SECTIONS[heading])]


def test_every_profile_that_is_shipped_is_in_the_table_as_it_is() -> None:
    for it in shipped().values():
        addresses = "{}–{}".format(*it.addresses) if it.addressed else "—"
        assert f"| `{it.name}` | {it.title} | {addresses} | {it.source} |" in SECTIONS["Keypads"]


def test_the_profile_of_the_example_is_one() -> None:
    toml = pages.blocks(PAGE, "toml")[0]
    profile = from_text(toml, "old-keypads", build)
    assert list(profile.keys) == [Key.NEXT, Key.RECALL]
    assert profile.addressed


def test_every_key_of_a_profile_is_explained_and_no_other() -> None:
    with pytest.raises(ProfileError) as wrong:
        from_text("zzz = 1", "mine", build)
    (unknown,) = [line for line in in_english(wrong.value.problems) if "known: " in line]
    known = set(unknown.partition("known: ")[2].split(", "))
    explained = {code for cell in first_cells("Other keypads") for code in pages.codes(cell)}
    assert explained == known


def test_every_reason_is_explained() -> None:
    assert [pages.codes(cell)[0] for cell in first_cells("What can be attached")[4:]] == [*Reason]
