"""The command line as a person or a program meets it: words in, answer, messages, exit status."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from common.store.store import Store
from common.store.tx import dumps
from motcua.cli import main
from tests.hall import PIN, staff

_NOTHING_SET: dict[str, str | None] = {"MOTCUA_DATA": None, "MOTCUA_LANG": None}


@dataclass(frozen=True)
class Said:
    """What one command left behind."""

    status: int
    out: str
    err: str


@dataclass(frozen=True)
class Problem:
    """A refusal or a trouble, as `--json` says it."""

    status: int
    code: str
    message: str


def motcua(*words: str, typed: str = "", **environment: str) -> Said:
    """Run one command in this process; a crash of the program is a crash of the test."""
    result = CliRunner().invoke(
        main, words, input=typed, env={**_NOTHING_SET, **environment}, catch_exceptions=False
    )
    return Said(result.exit_code, result.stdout, result.stderr)


def problem(said: Said) -> Problem:
    """The error object: the whole answer on standard output, and the same line on the other."""
    assert said.status in (1, 3), said
    assert said.out == said.err, said
    found = json.loads(said.out)
    assert set(found) == {"error"}
    assert set(found["error"]) == {"code", "message"}
    return Problem(said.status, **found["error"])


class Shell:
    """Commands on one data folder, in English."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *words: str, typed: str = "") -> Said:
        """One command in plain words."""
        return motcua(*words, "--data", str(self.folder), "--lang", "en", typed=typed)

    def answer(self, *words: str, typed: str = "") -> dict[str, Any]:
        """The JSON answer of a command that must be done, with nothing beside it."""
        said = self.run(*words, "--json", typed=typed)
        assert (said.status, said.err) == (0, ""), said
        found = json.loads(said.out)
        assert isinstance(found, dict)
        return found

    def refused(self, *words: str, typed: str = "") -> Problem:
        """The refusal of a command that a rule forbids. It leaves no event."""
        before = self.events()
        found = problem(self.run(*words, "--json", typed=typed))
        assert found.status == 1, found
        assert self.events() == before
        return found

    def trouble(self, *words: str) -> Problem:
        """The trouble of a command that the store or the system prevents."""
        found = problem(self.run(*words, "--json"))
        assert found.status == 3, found
        return found

    def events(self, since: int = 0) -> list[dict[str, Any]]:
        """The record after `since`."""
        said = self.run("events", "--since", str(since))
        assert said.status == 0, said
        return [json.loads(line) for line in said.out.splitlines()]

    def kinds(self, since: int = 0) -> list[str]:
        """What happened after `since`, in order."""
        return [event["kind"] for event in self.events(since)]

    def last_seq(self) -> int:
        """The end of the record."""
        return int(self.events()[-1]["seq"])

    def issue(self, service: str, *options: str) -> str:
        """Take a number without a slip."""
        ticket = self.answer("ticket", "issue", service, "--printer", "none", *options)
        return str(ticket["number"])

    def sign_in(self, desk: str, officer: str) -> dict[str, Any]:
        """Open a desk with an officer whose PIN is set for it."""
        self.answer("officer", "set-pin", officer, typed=f"{PIN}\n")
        return self.answer("desk", "sign-in", desk, "--officer", officer, typed=f"{PIN}\n")

    @contextmanager
    def store(self) -> Iterator[Store]:
        """The store itself, for what no command can bring about."""
        opened = Store.open(self.folder)
        try:
            yield opened
        finally:
            opened.close()

    def pass_time(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Move the standing clock of the store on, for every command that follows."""
        moved = int((hours * 3600 + minutes * 60 + seconds) * 1000)
        with self.store() as store:
            clock = replace(store.clock, start=store.clock.start + moved)
            self.change(store, "UPDATE meta SET value = :v WHERE key = 'clock'", clock.as_dict())

    def change(self, store: Store, sql: str, value: object) -> None:
        """One statement behind the program's back."""
        with store.transaction(staff(), "test") as tx:
            tx.run(sql, v=value if isinstance(value, int | str) else dumps(value))
