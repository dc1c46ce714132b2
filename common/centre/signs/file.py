"""Files that write protocols down: TOML in, what somebody makes of it out, or all that is wrong."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from common.centre.reading import not_toml, unreadable
from common.centre.table import Context, Findings, Table
from common.domain.refusal import Trouble
from common.i18n.wording import Wording, wording

Made = TypeVar("Made")
Build = Callable[[Table, str], Made]
"""Makes something named so of a table, in which everything that is wrong is noted."""


class ProfileError(ValueError):
    """A profile that cannot be used, with everything that is wrong with it."""

    def __init__(self, problems: Iterable[Wording]) -> None:
        self.problems = tuple(problems)
        super().__init__(*self.problems)


def from_keys(keys: Mapping[str, Any], name: str, build: Build[Made]) -> Made:
    """What is made of these keys.

    Raises:
        ProfileError: with everything that is wrong with them.
    """
    findings = Findings(name)
    table = Table(findings, Context({}, ()), "profile", "", keys)
    made = build(table, name)
    table.done()
    if findings.lines:
        raise ProfileError(findings.lines)
    return made


def from_text(text: str, name: str, build: Build[Made]) -> Made:
    """The same of a file's text.

    Raises:
        ProfileError: as in `from_keys`.
    """
    try:
        keys = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise ProfileError([wording("wrong.at", at=name, what=not_toml(wrong))]) from wrong
    return from_keys(keys, name, build)


def from_file(path: Path, build: Build[Made]) -> Made:
    """The same of a file, which names it.

    Raises:
        ProfileError: as in `from_keys`, or it cannot be read.
    """
    try:
        return from_text(path.read_text(encoding="utf-8"), path.stem, build)
    except OSError as wrong:
        raise ProfileError([wording("wrong.at", at=path.stem, what=unreadable(wrong))]) from wrong
    except UnicodeDecodeError as wrong:
        what = wording("wrong.utf8", byte=wrong.start)
        raise ProfileError([wording("wrong.at", at=path.stem, what=what)]) from wrong


def from_folder(folder: Path, build: Build[Made]) -> dict[str, Made]:
    """All files of a folder, by name.

    Raises:
        ProfileError: as in `from_file`.
    """
    return {path.stem: from_file(path, build) for path in sorted(folder.glob("*.toml"))}


def and_own(
    known: Mapping[str, Made], own: Iterable[Mapping[str, Any]], build: Build[Made]
) -> dict[str, Made]:
    """What is known by name, and what is made of `own`: rows of a centre file, each named by its
    `code`. A row of which nothing can be made, or whose name is taken, is left out."""
    found = dict(known)
    for row in own:
        keys = dict(row)
        code = keys.pop("code")
        with suppress(ProfileError):
            found.setdefault(code, from_keys(keys, code, build))
    return found


def named(name: str, known: Mapping[str, Made], build: Build[Made]) -> Made:
    """What is known by this name, or the one in a file `….toml`.

    Raises:
        Trouble: `sign_profile`, with everything that is wrong.
    """
    if name in known:
        return known[name]
    try:
        if name.endswith(".toml"):
            return from_file(Path(name), build)
    except ProfileError as wrong:
        raise Trouble("sign_profile", name=name, problems=list(wrong.problems)) from wrong
    raise Trouble("sign_profile", name=name, known=", ".join(known))
