"""What the pages show in a console is what the programs say."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs import consoles, pages, workshop

PAGES = pages.every()
SHOWING = [page for page in PAGES if consoles.steps(page) and not workshop.is_one(page)]


@pytest.mark.verify
@pytest.mark.parametrize("page", SHOWING)
def test_every_command_of_a_console_prints_what_the_page_says(page: str, tmp_path: Path) -> None:
    ran = consoles.run(page, tmp_path)
    wrong = [
        f"$ {step.command}\n--- the page\n{step.printed}\n--- the program\n{said}"
        for step, said in ran
        if not consoles.agree(step.printed, said)
    ]
    assert wrong == [], "\n\n".join(wrong)
    assert len(ran) == len(consoles.steps(page))


def test_the_readme_has_a_tour_that_is_run() -> None:
    assert "README.md" in SHOWING


def test_an_ellipsis_stands_for_anything_and_nothing_else_does() -> None:
    assert consoles.agree("A001 · …:… · end", "A001 · 08:00 · end")
    assert not consoles.agree("A001 · … · end", "A002 · 08:00 · end")
    assert not consoles.agree("A001.", "A001x")
