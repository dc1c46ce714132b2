"""What a page tells to type can be typed: shell that a shell reads, commands and options that are
there, targets of `make`, units."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from tests.docs import calls, machine, pages

SHELL = [
    pytest.param(text, id=f"{page}:{number}")
    for page in pages.every()
    for number, text in enumerate(pages.blocks(page, "sh"), 1)
]
_IN_PROSE = re.compile(r"`((?:sudo )?motcua [^`\n]+)`")
_NOT_AT_A_PROMPT = "SC1091,SC2024,SC2164"
"""Of a file that is read, and of a folder that is not there: who types sees it. What `sudo` says is
written to a file of who types, as is meant."""


@pytest.mark.parametrize("text", SHELL)
def test_shell_can_be_read_and_calls_what_there_is(text: str) -> None:
    read = subprocess.run(["sh", "-n"], input=text, text=True, capture_output=True)
    assert read.stderr == ""
    assert [(call, why) for call in calls.within(text) if (why := calls.unfit(call))] == []
    targets = re.findall(r"(?m)^\s*make ([a-z-]+)", text)
    makefile = pages.text("Makefile")
    assert [name for name in targets if not re.search(rf"(?m)^{name}:", makefile)] == []
    units = re.findall(r"systemctl [a-z -]*?(motcua[\w-]*)[@.\w]*", text)
    assert set(units) - machine.unit_names() == set()


@pytest.mark.verify
@pytest.mark.parametrize("text", SHELL)
def test_shell_leaves_a_checker_of_shell_no_doubt(text: str) -> None:
    checker = shutil.which("shellcheck")
    assert checker is not None
    words = [checker, "-s", "sh", "-e", _NOT_AT_A_PROMPT, "-"]
    seen = subprocess.run(words, input=text, text=True, capture_output=True)
    assert seen.stdout == ""


@pytest.mark.parametrize("page", pages.every())
def test_every_command_that_a_page_names_is_there(page: str) -> None:
    wrong = []
    for code in _IN_PROSE.findall("".join(pages.sections(page).values())):
        for one in _each(code):
            if why := calls.strange(one):
                wrong.append((code, why))
    assert set(wrong) == NOT_THERE.get(page, set())


NOT_THERE = {"docs/store.md": {("motcua archive", "No such command 'archive'.")}}
"""Commands that a page names because they do not exist."""


def _each(code: str) -> list[list[str]]:
    """The calls that a piece of code in a sentence stands for: `a|b` is two, what is in brackets
    may be there."""
    words = re.sub(r"[\[\]]", " ", code).split()
    words = words[words.index("motcua") + 1 :]
    found: list[list[str]] = [[]]
    for word in words:
        ways = word.split("|")
        found = [[*one, way] for one in found for way in ways if way]
    return found


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("sudo motcua doctr", "No such command"),
        ("motcua ticket isue ho-tich", "No such command"),
        ("motcua ticket issue ho-tich --priorty yes", "no option"),
        ("motcua ticket issue", "lacks"),
        ("motcua ticket issue ho-tich dat-dai", "is too many"),
        ("motcua alert list; motcua ticket issue", "lacks"),
        ("motcua --lang vi desk finish 1 --outcome nothing", "is not one of"),
    ],
)
def test_a_call_that_the_program_would_refuse_is_seen(line: str, why: str) -> None:
    (said,) = [said for call in calls.within(line) if (said := calls.unfit(call))]
    assert why.lower() in said.lower()
