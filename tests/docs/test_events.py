"""docs/events.md names every kind of event with its data, and nothing that is not written."""

from __future__ import annotations

import ast
import hashlib
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.model import DeskState, JobState
from common.store import chain, events
from common.store.sqlite import IntegrityError
from common.store.store import Store
from motcua.keeper import KEEPER
from tests.docs import pages
from tests.hall import make_hall, sign_in, staff

PAGE = "docs/events.md"
ENVELOPE = {"at", "day", "ticket", "desk", "officer", "subject", "changes"}
"""Arguments of `Tx.event`, and of who calls it, that are no data."""

_MOVED = {"dossier", "before", "after"}
_BEGUN = {"procedure", "channel", "received_at", "due_at", "told", "job"} | _MOVED
THROUGH = {
    "steps.note": (1, {"dossier"}),
    "steps.move": (3, _MOVED),
    "begin_time": (3, _BEGUN),
    "_tell_accepted": (3, _BEGUN),
    "_end": (3, _MOVED | {"reason"}),
}
"""Who writes an event for somebody else: which argument is the kind, and what it adds."""

_ENDS = (
    JobState.CONFIRMED,
    JobState.FAILED_BEFORE_SEND,
    JobState.UNKNOWN,
    JobState.SUPERSEDED,
)
WORKED_OUT = {
    "f'slip.{state.value}'": {f"slip.{state}" for state in _ENDS},
    "f'desk.{kind[state]}'": {
        "desk." + {DeskState.OPEN: "opened"}.get(state, state) for state in DeskState
    },
}
"""Kinds that are put together where they are written."""

_KIND = re.compile(r"[a-z]+\.[a-z_]+")

Written = dict[str, set[str]]


def _documented() -> Written:
    """Kind to the fields of its data, out of every table with a Data column."""
    found: Written = {}
    for section in pages.sections(PAGE).values():
        for row in pages.rows(section):
            if len(row.cells) == 3:
                assert row.code not in found
                found[row.code] = _fields(row.cells[2])
    return found


def _fields(cell: str) -> set[str]:
    """What is set as code, but for the examples in brackets."""
    return set(pages.codes(re.sub(r"\([^)]*\)", "", cell)))


def _written() -> Written:
    """Kind to the fields of its data, out of every place in the source that writes one."""
    found: Written = {}
    alert_fields: set[str] = set()
    for file in sorted((pages.ROOT / "common" / "store").rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
            for kinds, fields in _events_of(function):
                for kind in kinds:
                    found.setdefault(kind, set()).update(fields)
        alert_fields |= _alert_fields(tree)
    found["alert.opened"] |= alert_fields
    return found


def _events_of(function: ast.FunctionDef) -> Iterator[tuple[set[str], set[str]]]:
    for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
        if ast.unparse(call.func) in THROUGH:
            yield from _through(call)
            continue
        first = _kind_argument(call)
        if first is not None and function.name not in {"note", "event"}:
            fields = {word.arg for word in call.keywords if word.arg} - ENVELOPE
            yield _kinds(first, function), fields


def _through(call: ast.Call) -> Iterator[tuple[set[str], set[str]]]:
    place, added = THROUGH[ast.unparse(call.func)]
    kind = call.args[place]
    if isinstance(kind, ast.Constant):  # else it is handed on, and named where it comes from
        given = {word.arg for word in call.keywords if word.arg} - ENVELOPE
        used = given if ast.unparse(call.func).startswith("steps.") else set()
        yield {str(kind.value)}, added | used


def _kind_argument(call: ast.Call) -> ast.expr | None:
    """The kind in `tx.event(kind, …)` and `note(tx, day, kind, …)`."""
    if isinstance(call.func, ast.Attribute) and call.func.attr == "event":
        return call.args[0]
    if isinstance(call.func, ast.Name) and call.func.id == "note":
        return call.args[2]
    return None


def _kinds(first: ast.expr, function: ast.FunctionDef) -> set[str]:
    if isinstance(first, ast.Constant):
        return {str(first.value)}
    if isinstance(first, ast.Name):
        return set(_assigned(first.id, function))
    spelled = ast.unparse(first)
    assert spelled in WORKED_OUT, f"a kind that this test cannot read: {spelled}"
    return WORKED_OUT[spelled]


def _assigned(name: str, function: ast.FunctionDef) -> Iterator[str]:
    """The kinds among the words that are put into a variable."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and name in _names(node.targets[0]):
            for word in ast.walk(node.value):
                if isinstance(word, ast.Constant) and _KIND.fullmatch(str(word.value)):
                    yield str(word.value)


def _names(target: ast.expr) -> set[str]:
    return {node.id for node in ast.walk(target) if isinstance(node, ast.Name)}


def _alert_fields(tree: ast.Module) -> set[str]:
    return {
        word.arg
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("open_alert", "keep_open")
        for word in node.keywords
        if word.arg and word.arg != "since"  # when the cause began is no data
    }


def test_every_kind_written_is_documented_with_its_data_and_every_documented_one_written() -> None:
    assert _documented() == _written()


def test_the_envelope_is_the_row_of_the_store(tmp_path: Path) -> None:
    store = make_hall(tmp_path, "one-desk")
    listed = [row.code for row in pages.rows(pages.sections(PAGE)["The envelope"])]
    assert list(next(events.since(store, 0))) == listed
    store.close()


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Store]:
    """A store after a short day with its chain up to date."""
    store = make_hall(tmp_path / "hall", "one-desk")
    sign_in(store, "1", "cb1")
    for command in (
        commands.IssueTicket("ho-tich"),
        commands.IssueTicket("chung-thuc"),
        commands.CallNext("1"),
        commands.Recall("1"),
        commands.StartService("1"),
        commands.Park("1"),
        commands.ReturnTicket("A001", "1"),
        commands.CallNext("1"),
        commands.Finish("1", "accepted"),
        commands.CancelTicket("A002"),
        commands.PauseDesk("1", "meeting"),
        commands.HoldHall("storm"),
        commands.ResumeHall(),
        commands.CloseDay(),
    ):
        store.act(staff(), command)
    with store.transaction(KEEPER, "test") as tx:
        chain.chain_events(tx)
    yield store
    store.close()


def test_what_a_day_leaves_behind_is_as_documented(day: Store) -> None:
    documented = _documented()
    for event in events.since(day, 0):
        assert set(event["data"]) <= documented[event["kind"]], event
        assert event["v"] == 1


def test_events_are_neither_changed_nor_deleted(day: Store) -> None:
    for sql in ("UPDATE event SET at = 0 WHERE seq = 1", "DELETE FROM event WHERE seq = 1"):
        with pytest.raises(IntegrityError), day.transaction(KEEPER, "test") as tx:
            tx.run(sql)


def test_the_hash_is_made_as_the_page_says(day: Store) -> None:
    head = "0" * 64
    with day.read() as connection:
        rows = connection.execute("SELECT * FROM event ORDER BY seq").fetchall()
        found = connection.execute("SELECT hash FROM event_hash ORDER BY seq").fetchall()
    hashes = [row["hash"].hex() for row in found]
    for row, kept in zip(rows, hashes, strict=True):
        event = dict(row)
        assert len(event) == 17
        text = json.dumps(event, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        head = hashlib.sha256(f"{head}\n{text}".encode()).hexdigest()
        assert head == kept


def test_the_check_on_the_page_finds_the_head_and_a_forged_event(day: Store) -> None:
    (source,) = pages.blocks(PAGE, "python")
    names: dict[str, Any] = {}
    exec(source, names)  # noqa: S102 - the page's own code is what is being tried
    check: Callable[[Path], str] = names["check"]
    with day.read() as connection:
        sql = "SELECT hash FROM event_hash ORDER BY seq DESC LIMIT 1"
        head = connection.execute(sql).fetchone()["hash"].hex()
    assert check(day.folder) == head
    with day.transaction(KEEPER, "forge") as tx:
        tx.run("DROP TRIGGER event_is_not_changed")
        tx.run("UPDATE event SET subject = 'A009' WHERE seq = 6")
    with pytest.raises(SystemExit, match="at event 6"):
        check(day.folder)
