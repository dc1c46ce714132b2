"""What the pages for developers tell to do can be done, and comes to what they show."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.docs import consoles, pages, workshop
from tests.docs.workshop import Astray, change

WORKSHOPS = [page for page in pages.every() if workshop.is_one(page) and consoles.steps(page)]


def test_every_page_for_developers_has_a_worked_example() -> None:
    every = {page for page in pages.every() if workshop.is_one(page)}
    assert every - set(WORKSHOPS) == {"docs/dev/architecture.md"}
    assert len(WORKSHOPS) >= 7


@pytest.mark.verify
@pytest.mark.parametrize("page", WORKSHOPS)
def test_the_worked_example_comes_to_what_the_page_shows(page: str, tmp_path: Path) -> None:
    ran = workshop.run(page, tmp_path)
    wrong = [
        f"$ {step.command}\n--- the page\n{step.printed}\n--- the program\n{said}"
        for step, said in ran
        if not consoles.agree(step.printed, said)
    ]
    assert wrong == [], "\n\n".join(wrong)
    diffs = len(pages.blocks(page, "diff"))
    assert len(ran) == len(consoles.steps(page)) + diffs


def test_the_layers_of_the_page_are_those_that_are_enforced() -> None:
    settings = tomllib.loads((pages.ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    (layers,) = [contract["layers"] for contract in contracts if contract["type"] == "layers"]
    (shown,) = [block for language, block in pages.fences(ARCHITECTURE) if language == "text"]
    assert [re.split(r" {2,}", line)[0] for line in shown.splitlines()] == layers


def test_what_the_page_names_is_there() -> None:
    named = re.findall(r"`((?:common|motcua|counter|hardware)/[\w/.]+)`", pages.text(ARCHITECTURE))
    assert len(named) > 10
    assert [path for path in named if not (pages.ROOT / path).exists()] == []


ARCHITECTURE = "docs/dev/architecture.md"


DIFF = """\
--- a.txt
+++ a.txt
@@
 one
-two
+2
@@
 five
+six
--- sub/b.txt
+++ sub/b.txt
@@
+new
"""


def test_a_change_is_made_where_it_belongs_and_new_files_are_made(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("zero\none\ntwo\n\nfive\n", "utf-8")
    change(DIFF, tmp_path)
    assert (tmp_path / "a.txt").read_text("utf-8") == "zero\none\n2\n\nfive\nsix\n"
    assert (tmp_path / "sub/b.txt").read_text("utf-8") == "new\n"


def test_a_change_that_has_no_place_or_two_changes_nothing(tmp_path: Path) -> None:
    for text in ("one\nthree\nfive\n", "one\ntwo\none\ntwo\nfive\n"):
        (tmp_path / "a.txt").write_text(text, "utf-8")
        with pytest.raises(Astray):
            change(DIFF, tmp_path)
        assert (tmp_path / "a.txt").read_text("utf-8") == text
