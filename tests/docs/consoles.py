"""Runs the consoles that a page shows, and holds what they say against what is printed there.

`…` stands for anything: moments, tokens, what was left out.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.docs import pages

_PATIENCE_S = 60


@dataclass(frozen=True)
class Step:
    """One command of a console and what the page says it prints."""

    command: str
    printed: str


def steps(page: str) -> list[Step]:
    """All commands of a page's consoles, in order."""
    found = []
    for block in pages.blocks(page, "console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            # A line that ends in a backslash goes on, as in the shell.
            lines = part.splitlines()
            last = next(n for n, line in enumerate(lines) if not line.endswith("\\"))
            command = "\n".join(lines[: last + 1])
            found.append(Step(command, "\n".join(lines[last + 1 :]).strip()))
    return found


def run(page: str, folder: Path) -> list[tuple[Step, str]]:
    """Every command of the page with what it really printed, in one shell in `folder`.

    A command that never ends is the last one.
    """
    asked = steps(page)
    script, heard = folder / ".steps", folder / ".heard"
    script.write_text("".join(f"{step.command}\nprintf '\\036'\n" for step in asked), "utf-8")
    with heard.open("wb") as out:
        shell = subprocess.Popen(
            ["bash", script],
            cwd=folder,
            env=_environment(),
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


def _environment() -> dict[str, str]:
    """A newcomer's: nothing set but the path to the command."""
    here = str(Path(sys.executable).parent)
    return {"PATH": f"{here}:{os.environ['PATH']}", "HOME": os.environ["HOME"], "LANG": "C.UTF-8"}


def _end_group(shell: subprocess.Popen[bytes]) -> None:
    """The shell, and what a console left running in the background, ends with it."""
    with suppress(ProcessLookupError):
        os.killpg(shell.pid, signal.SIGTERM)
    shell.wait()
