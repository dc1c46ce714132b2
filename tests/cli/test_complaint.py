"""Complaints and whole stories by the command line: what is said goes in by standard input."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.deeds import again
from tests.cli.shell import Shell
from tests.forms.reading import Pdf

WORDS = "Nói to tiếng với người già"


@pytest.fixture
def code(hall: Shell) -> str:
    """A complaint about A001, to be answered by gs1."""
    hall.issue("ho-tich")
    said = hall.answer("complaint", "add", "--kind", "attitude", "--ticket", "A001", typed=WORDS)
    return str(said["code"])


def test_one_is_entered_listed_shown_and_answered(hall: Shell, code: str) -> None:
    (listed,) = hall.answer("complaint", "list")["complaints"]
    assert (listed["code"], listed["ticket"], listed["owner"]) == (code, "A001", "gs1")
    assert WORDS not in str(listed)
    assert hall.answer("complaint", "show", code)["words"] == WORDS
    assert WORDS not in str(hall.events())
    hall.answer("complaint", "answer", code, "--upheld", typed="Đã xin lỗi")
    assert hall.answer("complaint", "list")["complaints"] == []
    (listed,) = hall.answer("complaint", "list", "--all")["complaints"]
    assert listed["upheld"] is True
    assert hall.answer("complaint", "list", "--from", "2026-11-23")["complaints"] == [listed]
    assert hall.answer("complaint", "list", "--to", "2026-11-22")["complaints"] == []
    assert "Answer: Đã xin lỗi" in hall.run("complaint", "show", code).out


def test_it_is_handed_on_and_answered_once(hall: Shell, code: str) -> None:
    again(hall, ["complaint", "hand-on", code, "q2"])
    again_answer = ["complaint", "answer", code, "--not-upheld"]
    first = hall.answer(*again_answer, "--request", "r-2", typed="Không đúng")
    assert hall.answer(*again_answer, "--request", "r-2", typed="Không đúng") == first
    assert hall.refused(*again_answer, typed="Không đúng").code == "complaint_answered"
    assert hall.refused("complaint", "show", "KN-2026-0099").code == "complaint_unknown"
    assert hall.refused("complaint", "answer", code, typed="x").code == "complaint_answered"


def test_a_check_of_the_record_is_kept(hall: Shell) -> None:
    hall.issue("ho-tich")
    assert hall.answer("audit", "check")["seal"] is None
    hall.answer("audit", "seal")
    kept = hall.answer("audit", "check")
    assert (kept["seal"], kept["intact"]) == (1, True)
    assert hall.events()[-1]["kind"] == "seal.verified"
    assert "seal #1" in hall.run("audit", "check").out


def test_a_whole_story_is_told_in_words_json_and_as_a_paper(
    hall: Shell, code: str, tmp_path: Path
) -> None:
    told = hall.answer("story", "a001", "--date", "2026-11-23")
    assert told["complaints"] == [code]
    assert [row["about"] for row in told["rows"]] == ["A001"]
    assert "A001 · 23/11/2026" in hall.run("story", "A001").out
    file = tmp_path / "story.pdf"
    hall.run("story", "A001", "--pdf", str(file))
    assert "A001" in Pdf(file.read_bytes()).said
    assert hall.refused("story", "A077").code == "ticket_unknown"
    assert hall.refused("story", "H21.25-261123-0001").code == "dossier_unknown"
