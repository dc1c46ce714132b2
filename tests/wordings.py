"""What is wrong with a file, in the language of the tests."""

from __future__ import annotations

import re
from collections.abc import Iterable

from common.domain.refusal import Refusal
from common.i18n.translator import Translator
from common.i18n.wording import Wording

_ENGLISH = re.compile(r"\b(expected|found|known|does not|cannot|at least|needs?)\b(?!\")")


def said(found: Refusal | Iterable[Wording], lang: str) -> list[str]:
    """Each problem of a refusal, or of a list, as a line."""
    if isinstance(found, Refusal):
        problems = found.params["problems"]
        assert isinstance(problems, list)
        found = problems
    return [problem.said(Translator(lang)) for problem in found]


def in_english(found: Refusal | Iterable[Wording]) -> list[str]:
    """The same in English, when nothing of it is left in the Vietnamese."""
    problems = said(found, "en") if isinstance(found, Refusal) else said(found := [*found], "en")
    for line in said(found, "vi"):
        assert not _ENGLISH.search(line), line
    return problems
