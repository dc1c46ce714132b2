"""What has been told so far, kept on disk at every word: whoever is interrupted goes on there."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

from common.centre.document import as_document
from common.centre.load import tables as tables_in
from common.centre.load import understood
from common.centre.model import Centre
from common.centre.table import Findings
from common.domain.refusal import Refusal, Trouble
from common.i18n.wording import Wording
from motcua.setup.toml import Tables, written

FOLDER = "setup"
"""In the data folder: the draft and what was made of it."""
DRAFT = "draft.toml"
_FILE = "centre.toml"
"""What the draft is called where its problems are told: the file that it becomes."""
_TABLE = re.compile(r"\[\[?(\w+)\]")
_PROGRESS = ("page", "seen", "done")
"""What is no answer: how far somebody has come."""


class Draft:
    """The tables of a centre file, and beside them what no centre file says (`plan`)."""

    def __init__(self, folder: Path, tables: Tables) -> None:
        self.folder = folder
        self._tables = tables

    @classmethod
    def open(cls, folder: Path) -> Draft | None:
        """The draft in this data folder, if somebody has begun.

        Raises:
            Refusal: `centre_invalid`, when the file cannot be read.
        """
        path = folder / FOLDER / DRAFT
        return cls(folder, _loose(tables_in(path))) if path.exists() else None

    @property
    def path(self) -> Path:
        """Where it is kept."""
        return self.folder / FOLDER / DRAFT

    @property
    def plan(self) -> Tables:
        """What is to be done besides the centre file."""
        plan: Tables = self._tables.setdefault("setup", {})
        return plan

    @property
    def tables(self) -> Tables:
        """The centre file."""
        return {name: rows for name, rows in self._tables.items() if name != "setup"}

    def begin(self, tables: Mapping[str, Any], **plan: object) -> None:
        """Go on from other tables; of the plan, what is about the old ones is forgotten."""
        fresh = _loose(tables)
        answers = fresh.pop("setup", {})
        self._tables = {"setup": {**answers, **plan}, **fresh}
        self.save()

    def one(self, name: str) -> Tables:
        """A table that is there once."""
        found: Tables = self._tables.setdefault(name, {})
        return found

    def rows(self, name: str) -> list[Tables]:
        """A table of which there are several."""
        found: list[Tables] = self._tables.setdefault(name, [])
        return found

    def row(self, name: str, code: str) -> Tables:
        """The row of this code.

        Raises:
            LookupError: there is none.
        """
        for row in self.rows(name):
            if row.get("code") == code:
                return row
        raise LookupError(code)

    def codes(self, name: str) -> list[str]:
        """The codes of a table, in order."""
        return [str(row.get("code", "")) for row in self.rows(name)]

    def drop(self, name: str, code: str) -> None:
        """Take a row out. What other rows say about it is theirs to change."""
        self._tables[name] = [row for row in self.rows(name) if row.get("code") != code]

    def save(self) -> None:
        """Onto the disk, the whole of it or nothing.

        Raises:
            OSError: the disk does not take it.
        """
        kept = {name: rows for name, rows in self._tables.items() if rows != [] or name == "setup"}
        write(self.path, written(kept))

    def answers(self) -> Tables:
        """All of it but how far somebody has come: another hall may begin with that."""
        found = deepcopy(self._tables)
        for name in _PROGRESS:
            found.get("setup", {}).pop(name, None)
        return {name: rows for name, rows in found.items() if rows != []}

    def file(self) -> Tables:
        """The tables that the centre file gets: none of them empty."""
        return {name: rows for name, rows in self.tables.items() if rows not in ([], {})}

    def centre(self) -> Centre:
        """The centre.

        Raises:
            Refusal: `centre_invalid`, with what is wrong.
        """
        findings = Findings(_FILE)
        found = understood(self.file(), findings)
        if found is None:
            raise Refusal("centre_invalid", problems=findings.lines)
        return found

    def document(self) -> Tables:
        """The same as the store takes it in.

        Raises:
            Refusal: as in `centre`.
        """
        return as_document(self.centre())

    def problems(self) -> list[tuple[str, Wording]]:
        """Everything that is wrong, each with the table that it is about."""
        findings = Findings(_FILE)
        understood(self.file(), findings)
        return [(_table_of(line), line) for line in findings.lines]


def _table_of(line: Wording) -> str:
    at = str(dict(line.fields).get("at", ""))
    found = _TABLE.search(at)
    return found[1] if found else ""


def _loose(tables: Mapping[str, Any]) -> Tables:
    """A copy that may be changed. A table that is none, or no list of tables, is left out: what
    follows could do nothing with it."""
    copied = deepcopy(dict(tables))
    return {name: value for name, value in copied.items() if _is_table(value)}


def _is_table(value: object) -> bool:
    rows = value if isinstance(value, list) else [value]
    return all(isinstance(row, dict) for row in rows)


def write(path: Path, text: str) -> None:
    """A file for nobody else, the whole of it or what there was before.

    Raises:
        Trouble: `io`.
    """
    fresh = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(path)
        _sync(path.parent)
    except OSError as error:
        raise Trouble("io", path=str(path), error=error.strerror or str(error)) from error


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
