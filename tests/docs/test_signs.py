"""The page about signs: its example works, and its tables are what the program knows."""

from __future__ import annotations

import re

import pytest

from common.centre.signs.file import ProfileError, from_text
from common.centre.signs.frame import SUMS, read
from common.centre.signs.profile import Profile, build, shipped
from hardware.sign.exchange import Board, Verdict
from tests.docs import pages
from tests.wordings import in_english

PAGE = "docs/signs.md"


def example() -> Profile:
    (toml,) = pages.blocks(PAGE, "toml")
    return from_text(toml, "old-boards", build)


def overheard() -> list[tuple[bytes, str]]:
    """The bytes of each line of the example, and what the page says of them."""
    (block,) = pages.blocks(PAGE, "text")
    lines = (re.split(r" {2,}", line) for line in block.splitlines())
    return [(bytes.fromhex(data), said) for data, said in lines]


def test_the_profile_of_the_example_sends_the_overheard_bytes() -> None:
    *frames, (answered, _) = overheard()
    assert len(frames) == 3
    for data, said in frames:
        found = re.fullmatch(r"board (\d), (A\d+)", said)
        assert found is not None
        (exchange,) = Board(example(), int(found[1]), 6, 1).show((found[2],))
        assert exchange.request == data
        assert exchange.answer is not None
        assert exchange.answer.judge(data) is Verdict.NOTHING_YET
        assert (exchange.answer.judge(data + answered) is Verdict.UNDERSTOOD) == (found[1] == "3")


def test_every_profile_that_is_shipped_is_in_the_table_as_it_is() -> None:
    def yes(condition: bool) -> str:
        return "yes" if condition else "no"

    assert [row.cells for row in pages.rows(pages.sections(PAGE)["Boards that are known"])] == [
        (
            f"`{it.name}`",
            it.title,
            "{}–{}".format(*it.addresses) if it.addressed else "—",
            yes(it.acknowledged),
            yes(it.blinks),
            it.source,
        )
        for it in shipped().values()
    ]


def test_every_key_of_a_profile_is_explained() -> None:
    with pytest.raises(ProfileError) as wrong:
        from_text("unheard_of = 1", "mine", build)
    known = in_english(wrong.value.problems)[-1].partition("known: ")[2].split(", ")
    table = pages.rows(pages.sections(PAGE)["The file"])
    assert sorted(key for row in table for key in pages.codes(row.cells[0])) == sorted(known)


def test_every_word_of_a_frame_is_explained_and_can_be_read() -> None:
    table = pages.rows(pages.sections(PAGE)["Frames"])
    words = {word for row in table for word in pages.codes(row.cells[0])}
    fields = {"{address}", "{row}", "{address+row}", "{text}", "{blink}", "{any}"}
    fields |= {"{size}", "{size+3}"}
    sums = {f"{{{name}}}" for name in SUMS}
    assert {word for word in words if word.startswith("{")} == fields | sums
    for word in words - sums - {"[", "]"}:
        read(word if "size" not in word else f"{word} {{text}}")
    for form in re.findall(r"`(\{(?:address|row):\w+\})`", pages.sections(PAGE)["Frames"]):
        read(form)
    for form in re.findall(r"`(\{\w*\d:\w+\})`", pages.sections(PAGE)["Frames"]):
        read(f"[ 01 ] {form}")
