"""Runs the consoles that a page shows, and holds what they say against what is printed there.

`…` stands for anything: moments, tokens, what was left out.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

from tests.docs import pages

_PATIENCE_S = 60
_MORE = re.compile(r"> |>$")


@dataclass(frozen=True)
class Step:
    """One command of a console and what the page says it prints."""

    command: str
    printed: str


def steps(page: str) -> list[Step]:
    """All commands of a page's consoles, in order."""
    return [step for block in pages.blocks(page, "console") for step in steps_of(block)]


def steps_of(block: str) -> list[Step]:
    """The commands of one console."""
    found = []
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        # A line that ends in a backslash goes on, as in the shell; so does one that `>` follows.
        lines = part.splitlines()
        last = next(n for n, line in enumerate(lines) if not line.endswith("\\"))
        more = list(takewhile(_MORE.match, lines[last + 1 :]))
        command = "\n".join([*lines[: last + 1], *(_MORE.sub("", line) for line in more)])
        found.append(Step(command, "\n".join(lines[last + 1 + len(more) :]).strip()))
    return found


def run(page: str, folder: Path) -> list[tuple[Step, str]]:
    """Every command of the page with what it really printed, in one shell in `folder`."""
    return run_all(steps(page), folder, environment())


def run_all(
    asked: list[Step], folder: Path, variables: Mapping[str, str]
) -> list[tuple[Step, str]]:
    """The same of these commands. One that never ends is the last one."""
    script, heard = folder / ".steps", folder / ".heard"
    script.write_text("".join(f"{step.command}\nprintf '\\036'\n" for step in asked), "utf-8")
    with heard.open("wb") as out:
        shell = subprocess.Popen(
            ["bash", script],
            cwd=folder,
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        shell.wait(_PATIENCE_S)
    except subprocess.TimeoutExpired:
        pass
    finally:
        _end_group(shell)
    said = heard.read_text("utf-8").removesuffix("\x1e").split("\x1e")
    return list(zip(asked, map(str.strip, said), strict=False))


def agree(printed: str, said: str) -> bool:
    """Whether the page tells the truth, `…` standing for anything."""
    pattern = ".*".join(re.escape(part) for part in printed.split("…"))
    return re.fullmatch(pattern, said, re.DOTALL) is not None


def environment() -> dict[str, str]:
    """A newcomer's: nothing set but the path to the command."""
    here = str(Path(sys.executable).parent)
    return {"PATH": f"{here}:{os.environ['PATH']}", "HOME": os.environ["HOME"], "LANG": "C.UTF-8"}


def _end_group(shell: subprocess.Popen[bytes]) -> None:
    """The shell, and what a console left running in the background, ends with it."""
    with suppress(ProcessLookupError):
        os.killpg(shell.pid, signal.SIGTERM)
    shell.wait()
