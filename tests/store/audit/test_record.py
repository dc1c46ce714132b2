"""Whatever anybody changes in the record later is found, and the first bad event is named."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from common.store import audit, chain, folder, sqlite
from common.store.trail import Contradiction
from tests.store.audit.forger import (
    TEXT,
    WHOLE,
    ask,
    change,
    first,
    forget_bell,
    forging,
    hash_at,
    newest,
    rehash,
    said,
)

C = Contradiction


def test_what_nobody_touched_is_intact(made: Path, sealed: list[int]) -> None:
    last = newest(made)
    report = audit.verify(made)
    assert report.findings == ()
    assert (report.events, report.through, report.unchained) == (last, last - 2, 2)
    assert report.head == hash_at(made, last - 2)
    assert (report.seals, report.signed, report.unsigned) == (len(sealed), len(sealed), 0)
    assert report.key


# One change to one event


VALUES: dict[str, st.SearchStrategy[object]] = {"INTEGER": WHOLE, "TEXT": TEXT}


@st.composite
def changes(draw: st.DrawFn, columns: list[Any], events: list[Any]) -> tuple[int, str, object]:
    """An event, a column of it, and a value that is not the one it has."""
    event = draw(st.sampled_from(events))
    column = draw(st.sampled_from([c for c in columns if c["name"] != "seq"]))
    values = VALUES[column["type"]]
    if not column["notnull"]:
        values = values | st.none()
    value = draw(values.filter(lambda value: value != event[column["name"]]))
    return event["seq"], column["name"], value


def test_any_change_to_any_column_of_any_event_is_found_and_named(hall: Path) -> None:
    columns = ask(hall, "PRAGMA table_info (event)")
    events = ask(hall, "SELECT * FROM event JOIN event_hash USING (seq)")
    assert [column["name"] for column in columns if column["name"] not in chain.COLUMNS] == []

    with forging(hall) as forger:

        @settings(max_examples=60, deadline=None)
        @given(changes(columns, events))
        def check(changed: tuple[int, str, object]) -> None:
            seq, column, value = changed
            (event,) = [event for event in events if event["seq"] == seq]
            sql = f"UPDATE event SET {column} = ? WHERE seq = ?"  # noqa: S608
            forger.execute(sql, (value, seq))
            try:
                assert said(audit.verify(hall)) == (C.EVENT_CHANGED, seq)
            finally:
                forger.execute(sql, (event[column], seq))

        check()
    assert audit.verify(hall).intact


def test_kind_and_moment_of_the_first_bad_event_are_told(hall: Path) -> None:
    (event,) = ask(hall, "SELECT kind, at FROM event WHERE seq = 7")
    for seq in (7, 9):
        change(hall, "UPDATE event SET subject = 'A999' WHERE seq = :seq", seq=seq)
    report = audit.verify(hall)
    found = first(report)
    assert (found.seq, found.kind, found.at) == (7, event["kind"], event["at"])
    assert [finding.seq for finding in report.findings] == [7, 9]


def test_text_that_no_program_could_have_written_is_found_and_harmless(hall: Path) -> None:
    change(hall, "UPDATE event SET kind = CAST(x'ff1b5b324a' AS TEXT) WHERE seq = 7")
    assert said(audit.verify(hall)) == (C.EVENT_CHANGED, 7)
    assert first(audit.verify(hall)).kind == "\N{REPLACEMENT CHARACTER}" * 2 + "[2J"


@pytest.mark.parametrize("moved", [0, -5, 10**6, 2**63 - 1])
def test_an_event_with_another_number_is_found(hall: Path, moved: int) -> None:
    change(hall, "UPDATE event SET seq = :moved WHERE seq = 9", moved=moved)
    expected = (C.EVENT_OUT_OF_PLACE, moved) if moved < 1 else (C.EVENT_MISSING, 9)
    report = audit.verify(hall)
    assert said(report) == expected
    assert (C.EVENT_MISSING, 9) in {(f.contradiction, f.seq) for f in report.findings}


def test_two_events_that_changed_places_are_found(hall: Path) -> None:
    with forging(hall) as forger:
        for before, after in ((9, 0), (12, 9), (0, 12)):
            forger.execute("UPDATE event SET seq = ? WHERE seq = ?", (after, before))
    assert said(audit.verify(hall)) == (C.EVENT_CHANGED, 9)


# Events that are gone, and events that came in


@pytest.mark.parametrize("hash_too", [False, True])
@pytest.mark.parametrize("seq", [1, 9])
def test_a_deleted_event_is_missed(hall: Path, seq: int, hash_too: bool) -> None:
    change(hall, "DELETE FROM event WHERE seq = :seq", seq=seq)
    if hash_too:
        change(hall, "DELETE FROM event_hash WHERE seq = :seq", seq=seq)
    report = audit.verify(hall)
    assert said(report) == (C.EVENT_MISSING, seq)
    assert len(report.findings) == 1


@pytest.mark.parametrize("tables", [("event",), ("event", "event_hash", "seal")])
@pytest.mark.parametrize("before", [-1, 3])
def test_a_deleted_stretch_is_one_finding_whatever_its_seal_says(
    hall: Path, sealed: list[int], before: int, tables: tuple[str, ...]
) -> None:
    gone = sealed[0] - before, sealed[0] + 3
    for table in tables:
        delete(hall, table, *gone)
    report = audit.verify(hall)
    assert said(report) == (C.EVENT_MISSING, gone[0])
    assert (first(report).through, len(report.findings)) == (gone[1], 1)


def delete(path: Path, table: str, first_one: int, last: int) -> None:
    sql = f"DELETE FROM {table} WHERE seq BETWEEN :first AND :last"  # noqa: S608
    with forging(path) as forger:
        forger.execute(sql, {"first": first_one, "last": last})


def delete_newest(path: Path, *tables: str, since: int) -> None:
    for table in tables:
        delete(path, table, since, 2**63 - 1)


def test_deleted_newest_events_leave_their_hashes(hall: Path) -> None:
    forget_bell(hall)
    chained = audit.verify(hall).through
    delete_newest(hall, "event", since=chained)
    report = audit.verify(hall)
    assert said(report) == (C.EVENT_MISSING, chained)
    assert first(report).through == chained


def test_deleted_newest_events_and_hashes_leave_a_seal(hall: Path, sealed: list[int]) -> None:
    forget_bell(hall)
    delete_newest(hall, "event", "event_hash", since=sealed[-1])
    assert said(audit.verify(hall)) == (C.EVENT_MISSING, sealed[-1])


def test_deleted_newest_events_that_nothing_sealed_leave_the_bell(hall: Path) -> None:
    last = newest(hall)
    delete_newest(hall, "event", since=last)
    report = audit.verify(hall)
    assert said(report) == (C.EVENT_MISSING, last)
    assert first(report).through == last


def test_without_bell_and_seal_only_a_head_from_paper_tells_of_deleted_newest_events(
    hall: Path, sealed: list[int]
) -> None:
    paper = hash_at(hall, sealed[-1])
    forget_bell(hall)
    delete_newest(hall, "event", "event_hash", "seal", since=sealed[-1])
    assert audit.verify(hall).intact
    assert said(audit.verify(hall, head=paper)) == (C.HEAD_UNKNOWN, None)


def test_an_event_put_between_others_is_found(hall: Path) -> None:
    with forging(hall) as forger:
        for (seq,) in forger.execute("SELECT seq FROM event ORDER BY seq DESC").fetchall():
            if seq >= 9:
                forger.execute("UPDATE event SET seq = seq + 1 WHERE seq = ?", (seq,))
        forger.execute(
            "INSERT INTO event (seq, node, at, wall_at, recorded_at, kind, actor, role)"
            " SELECT 9, node, at, wall_at, recorded_at, kind, actor, role FROM event WHERE seq = 8"
        )
    assert said(audit.verify(hall)) == (C.EVENT_CHANGED, 9)


# Hashes


def test_a_changed_hash_is_told_from_a_changed_event(hall: Path) -> None:
    change(hall, "UPDATE event_hash SET hash = zeroblob(32) WHERE seq = 9")
    report = audit.verify(hall)
    assert said(report) == (C.HASH_CHANGED, 9)
    assert len(report.findings) == 1


@pytest.mark.parametrize("hash_", [b"", bytes(33)])
def test_a_hash_of_another_length_is_a_changed_one(hall: Path, hash_: bytes) -> None:
    change(hall, "UPDATE event_hash SET hash = :hash WHERE seq = 9", hash=hash_)
    assert said(audit.verify(hall)) == (C.HASH_CHANGED, 9)


def test_a_missing_hash_is_found(hall: Path) -> None:
    change(hall, "DELETE FROM event_hash WHERE seq = 9")
    report = audit.verify(hall)
    assert said(report) == (C.HASH_MISSING, 9)
    assert len(report.findings) == 1


def test_whoever_makes_all_later_hashes_anew_meets_the_next_seal(
    hall: Path, sealed: list[int]
) -> None:
    forged = sealed[0] + 4
    with forging(hall) as forger:
        forger.execute("UPDATE event SET subject = 'A999' WHERE seq = ?", (forged,))
        rehash(forger, forged)
    report = audit.verify(hall)
    assert said(report) == (C.SEAL_CONTRADICTED, sealed[1])
    assert first(report).vouched == sealed[0] < forged


def test_the_events_of_seals_remember_what_was_sealed(hall: Path, sealed: list[int]) -> None:
    with forging(hall) as forger:
        forger.execute("UPDATE event SET subject = 'A999' WHERE seq = 7")
        rehash(forger, 7)
        forger.execute("DELETE FROM seal")
    report = audit.verify(hall)
    assert [(f.contradiction, f.seq) for f in report.findings] == [
        (C.SEAL_CONTRADICTED, seq + 1) for seq in sealed
    ]


# The head from paper


def test_a_head_that_was_kept_is_found_again(hall: Path, sealed: list[int]) -> None:
    for seq in (sealed[0], sealed[-1], 3):
        report = audit.verify(hall, head=hash_at(hall, seq))
        assert (report.intact, report.head_at) == (True, seq)


def test_a_head_that_never_was_is_not(hall: Path) -> None:
    for head in (bytes(32), b"\xff" * 32):
        assert said(audit.verify(hall, head=head)) == (C.HEAD_UNKNOWN, None)


# Triggers and tables


@pytest.mark.parametrize(
    ("sql", "found", "name"),
    [
        ("DROP TRIGGER event_is_not_deleted", C.SCHEMA_MISSING, "event_is_not_deleted"),
        (
            "DROP TRIGGER event_is_not_changed; CREATE TRIGGER event_is_not_changed"
            " BEFORE UPDATE ON event WHEN new.seq < 0 BEGIN SELECT RAISE (ABORT, 'no'); END",
            C.SCHEMA_CHANGED,
            "event_is_not_changed",
        ),
        (
            "CREATE TRIGGER late AFTER INSERT ON event_hash BEGIN SELECT 1; END",
            C.SCHEMA_UNKNOWN,
            "late",
        ),
        ("ALTER TABLE event ADD COLUMN later TEXT DEFAULT 'x'", C.SCHEMA_CHANGED, "event"),
    ],
)
def test_what_guards_the_record_is_compared_with_what_the_program_makes(
    hall: Path, sql: str, found: Contradiction, name: str
) -> None:
    connection = sqlite.connect(str(folder.database(hall)))
    connection.executescript(sql)
    connection.close()
    report = audit.verify(hall)
    assert [(f.contradiction, f.name) for f in report.findings] == [(found, name)]


@pytest.mark.parametrize("table", ["event", "event_hash", "seal"])
def test_a_table_rebuilt_for_anything_is_found_and_harmless(hall: Path, table: str) -> None:
    """Without STRICT and a key it may hold text for numbers, no hash at all, the same twice."""
    with forging(hall) as forger:
        columns = forger.execute(f"PRAGMA table_info ({table})").fetchall()
        names = [column["name"] for column in columns]
        twisted = [f"'x' || hex({name})" for name in names]
        numbered = [name if name == "seq" else f"'x' || hex({name})" for name in names]
        forger.execute(f"ALTER TABLE {table} RENAME TO was")
        forger.execute(f"CREATE TABLE {table} ({', '.join(names)})")
        for row in (numbered, ["*"], ["*"], twisted):
            forger.execute(f"INSERT INTO {table} SELECT {', '.join(row)} FROM was")  # noqa: S608
        forger.execute("DROP TABLE was")
    found = [f.contradiction for f in audit.verify(hall).findings]
    assert len(found) > 1
    assert C.SCHEMA_CHANGED in found
