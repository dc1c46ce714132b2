"""A machine and a hall to break, and what the doctor says of them."""

from __future__ import annotations

import os
import pickle
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from common.i18n.translator import Translator
from common.store import sqlite
from common.store.sqlite import Connection
from motcua.doctor import show
from motcua.doctor.checks import chosen, examine
from motcua.doctor.model import Found, State
from motcua.doctor.subject import Subject
from tests.docs import calls

Test = TypeVar("Test", bound=Callable[..., Any])
Value = TypeVar("Value")

BROKEN = "breaks"
"""The attribute of a test that names what it breaks, as `check:case`."""

PROBLEMS = (State.WARNING, State.FAILING, State.UNKNOWN)
NOBODY = 65_534


def breaks(*cases: str) -> Callable[[Test], Test]:
    """Say what a test breaks; `tests/doctor/test_every_check.py` holds the list against all."""

    def mark(test: Test) -> Test:
        setattr(test, BROKEN, frozenset(cases))
        return test

    return mark


def found(subject: Subject, code: str) -> list[Found]:
    """What one check finds. Whatever is wrong says in both languages what it is and what to do, and
    what is to be typed can be read by a shell and by our own command line."""
    (result,) = examine(subject, chosen([code]))
    for one in result.found:
        for lang in ("vi", "en"):
            t = Translator(lang)
            assert show.message(code, one, t)
            if one.state in PROBLEMS:
                assert one.remedy or show.advice(code, one, t), one
        if one.remedy:
            subprocess.run(["sh", "-n", "-c", one.remedy], check=True)
            assert [(call, why) for call in _ours(one.remedy) if (why := calls.unfit(call))] == []
    return list(result.found)


def _ours(remedy: str) -> Iterator[list[str]]:
    """The calls of `motcua` in it, each as the words after that."""
    for command in re.split(r"&&|[;|]", remedy):
        if re.match(r"\s*(sudo )?(\S*/)?motcua ", command):
            words = shlex.split(command, comments=True)
            yield words[2 if words[0] == "sudo" else 1 :]


def said(subject: Subject, code: str) -> set[str]:
    """The same as `state:case`."""
    return {f"{one.state}:{one.case}" for one in found(subject, code)}


def look(data: Path | None, code: str, **surroundings: Any) -> set[str]:
    """The same of a hall that is opened for this and closed again."""
    subject = Subject(data, **surroundings)
    try:
        return said(subject, code)
    finally:
        subject.close()


@contextmanager
def raw(data: Path) -> Iterator[Connection]:
    """The database without any of our guards. Afterwards all of it is in the one file."""
    with closing(sqlite.connect(str(data / "motcua.db"))) as connection:
        yield connection
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def machine(root: Path, files: Mapping[str, str]) -> Path:
    """Files of a machine below `root`, by their paths there."""
    for name, content in files.items():
        file = root / name.lstrip("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, "utf-8")
    return root


def typed(
    *words: str,
    before: tuple[str, ...] = (),
    python: tuple[str, ...] = (),
    environment: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """`motcua …` in a process of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run(
        [*before, sys.executable, *python, "-m", "motcua", *words],
        capture_output=True,
        text=True,
        errors="replace",
        env={**kept, **(environment or {})},
        cwd=Path(__file__).parents[2],
        timeout=60,
        check=False,
    )


def as_user(user: int, work: Callable[[], Value]) -> Value:
    """What `work` returns where this process is another user's. Only root may."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setgroups([])
            os.setgid(user)
            os.setuid(user)
            os.write(writing, pickle.dumps(work()))
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as answer:
        content = answer.read()
    os.waitpid(child, 0)
    value: Value = pickle.loads(content)  # noqa: S301 - our own child's
    return value
