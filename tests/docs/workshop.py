"""Does what a page for developers tells: changes a copy of the program as its `diff` blocks say,
and runs its consoles there, in the order in which they stand."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from tests.docs import consoles, pages
from tests.docs.consoles import Step

_PROGRAM = ("common", "counter", "display", "hardware", "kiosk", "motcua", "supervisor", "centres")
_LEFT = shutil.ignore_patterns("__pycache__")
_TO = re.compile(r"\+\+\+ (\S+)")


def is_one(page: str) -> bool:
    """Whether a page is about changing the program."""
    return page.startswith("docs/dev/")


def run(page: str, folder: Path) -> list[tuple[Step, str]]:
    """Every command of the page, run on the changed copy, with what it really printed."""
    tree, hall = folder / "tree", folder / "hall"
    hall.mkdir()
    for package in _PROGRAM:
        shutil.copytree(pages.ROOT / package, tree / package, ignore=_LEFT)
    command = tree / "bin" / "motcua"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m motcua "$@"\n', "utf-8")
    command.chmod(0o755)
    known = consoles.environment()
    variables = {**known, "PATH": f"{command.parent}:{known['PATH']}", "TREE": str(tree)}
    variables["PYTHONPATH"] = f"{tree}:{pages.ROOT}"
    return consoles.run_all(_steps(page, folder), hall, variables)


def _steps(page: str, folder: Path) -> list[Step]:
    found = []
    for number, (language, block) in enumerate(pages.fences(page)):
        if language == "console":
            found += consoles.steps_of(block)
        elif language == "diff":
            change = folder / f"{number}.diff"
            change.write_text(block, "utf-8")
            program = f"{sys.executable} -m tests.docs.workshop {change} $TREE"
            found.append(Step(program, ""))
    return found


class Astray(Exception):
    """What a change should replace does not stand in the file just once."""


def change(diff: str, tree: Path) -> None:
    """Make a change in the files of `tree`. Of a hunk there is no need to say in which line it is:
    what it keeps and takes away stands there just once. A file that is not there is made.

    Raises:
        Astray: it does not, and nothing of this file was changed.
    """
    head, *parts = re.split(r"(?m)^(?=\+\+\+ )", diff)
    assert all(line.startswith("--- ") for line in head.splitlines() if line)
    for part in parts:
        first, *lines = re.sub(r"(?m)^--- .*\n", "", part).splitlines()
        found = _TO.fullmatch(first)
        assert found is not None, first
        _change_file(tree / found[1], lines)


def _change_file(file: Path, lines: list[str]) -> None:
    hunks = "\n".join(lines).split("@@\n")
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_kept(hunks[-1].splitlines(), "+"), "utf-8")
        return
    text = file.read_text("utf-8")
    for hunk in hunks[1:]:
        before = _kept(hunk.splitlines(), " -")
        if text.count(before) != 1:
            raise Astray(f"{file.name}: {text.count(before)} times\n{before}")
        text = text.replace(before, _kept(hunk.splitlines(), " +"))
    file.write_text(text, "utf-8")


def _kept(lines: list[str], signs: str) -> str:
    """The lines that begin so; an empty one is an empty line that stays."""
    kept = [line[1:] for line in lines if (line or " ")[0] in signs]
    return "".join(f"{line}\n" for line in kept)


if __name__ == "__main__":
    change(Path(sys.argv[1]).read_text("utf-8"), Path(sys.argv[2]))
