"""The seam for a bigger engine: one portable text per statement, and one place for the rest."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import common.store
from tests.hall import make_hall
from tests.store import whole_day
from tests.store.test_plans import Recording

STORE = Path(common.store.__file__).parent

OF_SQLITE = {
    "audit.py": "compares the schema with what the steps make",
    "backup.py": "copies and checks a file",
    "checkpoint.py": "moves the log into the file",
    "engine.py": "is the engine",
    "health.py": "looks at files",
    "migrations.py": "rebuilds tables",
    "open_data.py": "makes a file of its own for readers of SQLite",
    "restore.py": "puts a file in place",
    "sqlite.py": "is the driver",
}
"""Modules whose business is SQLite's files themselves."""

NOT_PORTABLE = {
    "a PRAGMA": r"\bPRAGMA\b",
    "rowid": r"\b_?rowid_?\b|\blastrowid\b",
    "a conflict clause of SQLite's": r"\bINSERT OR\b|\bREPLACE INTO\b",
    "a sum of truths": r"\bsum\s*\([^)]*(=|<|>|\bIN\b|\bIS\b)",
    "a number taken for a truth": r"\b(AND|OR|WHERE|NOT)\s+\(?:\w+\s+(AND|OR|\))",
    "a function only SQLite has": r"\b(json_\w+|strftime|ifnull|iif|unhex|hex|typeof)\s*\(",
    "an operator only SQLite has": r"\bGLOB\b|\bMATCH\b|->>?",
    "max or min of several columns": r"\b(max|min)\s*\((?:[^()]|\([^()]*\))*,",
    "a parameter without a name": r"=\s*\?|\(\?|,\s*\?",
}


def faults(sql: str) -> list[str]:
    """What PostgreSQL would not take."""
    return [name for name, pattern in NOT_PORTABLE.items() if re.search(pattern, sql)]


def test_every_statement_of_a_day_is_portable(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "day", clock="2026-11-23T08:00@0")
    recording = Recording(store._connection)
    store._connection = recording
    whole_day.live(store)
    store.close()
    words = re.compile(r"(WITH|SELECT|INSERT|UPDATE|DELETE)\b")
    ours = [sql for sql in recording.statements if words.match(sql)]
    assert len(ours) > 100
    assert {sql: found for sql in ours if (found := faults(sql))} == {}


def test_what_only_sqlite_has_is_asked_in_few_places() -> None:
    own = re.compile(r"\"PRAGMA|\.lastrowid|\"BEGIN|\"COMMIT|\"ROLLBACK")
    found = {path.name for path in STORE.rglob("*.py") if own.search(path.read_text("utf-8"))}
    assert found - set(OF_SQLITE) == set()


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT sum(state = 'done') FROM ticket",
        "SELECT max(a, b) FROM desk",
        "SELECT 1 FROM ticket WHERE (:flag OR service = :service)",
        "INSERT OR IGNORE INTO meta (key, value) VALUES (:key, :value)",
        "SELECT rowid FROM ticket",
        "SELECT json_extract(data, '$.a') FROM event",
        "SELECT 1 FROM ticket WHERE id = ?",
    ],
)
def test_a_statement_that_is_not_would_be_found(sql: str) -> None:
    assert faults(sql)
