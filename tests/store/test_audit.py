"""Whatever anybody changes in the record later is found, and the first bad event is named."""

from __future__ import annotations

import json
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.refusal import Refusal, Trouble
from common.store import audit, chain, folder, migrations, seal_key, sqlite
from common.store.store import Store
from common.store.trail import MOST_FINDINGS, Contradiction
from motcua.keeper import KEEPER, Keeper
from tests.hall import issue, make_hall, staff
from tests.processes import program
from tests.schema import stores
from tests.store.forger import (
    change,
    copy,
    first,
    forget_bell,
    forging,
    make_record,
    rehash,
    rewrite,
    said,
)

C = Contradiction


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "hall"
    make_record(path)
    return path


@pytest.fixture
def hall(made: Path, tmp_path: Path) -> Path:
    """A record to spoil."""
    return copy(made, tmp_path / "hall")


@pytest.fixture(scope="module")
def sealed(made: Path) -> list[int]:
    """The events with a seal over them, in order."""
    return [row["seq"] for row in ask(made, "SELECT seq FROM seal ORDER BY seq")]


def ask(path: Path, sql: str, **values: object) -> list[Any]:
    connection = sqlite.connect(str(folder.database(path)))
    try:
        found: list[Any] = connection.execute(sql, values).fetchall()
        return found
    finally:
        connection.close()


def newest(path: Path) -> int:
    return int(ask(path, "SELECT max(seq) FROM event")[0][0])


def hash_at(path: Path, seq: int) -> bytes:
    (row,) = ask(path, "SELECT hash FROM event_hash WHERE seq = :seq", seq=seq)
    return bytes(row["hash"])


def test_what_nobody_touched_is_intact(made: Path, sealed: list[int]) -> None:
    last = newest(made)
    report = audit.verify(made)
    assert report.findings == ()
    assert (report.events, report.through, report.unchained) == (last, last - 2, 2)
    assert report.head == hash_at(made, last - 2)
    assert (report.seals, report.signed, report.unsigned) == (len(sealed), len(sealed), 0)
    assert report.key


# One change to one event


VALUES: dict[str, st.SearchStrategy[object]] = {"INTEGER": st.integers(-(2**63), 2**63 - 1)}
VALUES["TEXT"] = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)


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


# Seals


def forge_wholly(path: Path, seq: int, **seal: object) -> None:
    """Change event `seq` and everything in the database that would tell."""
    with forging(path) as forger:
        forger.execute("UPDATE event SET subject = 'A999' WHERE seq = ?", (seq,))
        rewrite(forger, seq, **seal)


def test_whoever_makes_the_seals_anew_too_lacks_the_key(hall: Path, sealed: list[int]) -> None:
    forge_wholly(hall, sealed[0] + 4)
    report = audit.verify(hall)
    assert said(report) == (C.SIGNATURE_WRONG, sealed[1] + 1)
    assert first(report).vouched == sealed[0]


def test_a_seal_that_was_signed_cannot_become_one_without_signature(
    hall: Path, sealed: list[int]
) -> None:
    forge_wholly(hall, sealed[0] + 4, signature=None)
    assert said(audit.verify(hall)) == (C.SIGNATURE_MISSING, sealed[1] + 1)


def test_once_seals_are_signed_none_is_without_signature(hall: Path, sealed: list[int]) -> None:
    """Even if the events of their making are forged to say so, and a right one follows."""
    forge_wholly(hall, sealed[0] + 4, signature=None, signed=False)
    assert sealed_anew(hall)["signed"]
    report = audit.verify(hall)
    assert said(report) == (C.SIGNATURE_MISSING, sealed[1] + 1)
    assert first(report).vouched == sealed[0]


@pytest.mark.parametrize("with_key", [False, True])
def test_where_the_whole_record_was_made_anew_only_a_head_from_paper_tells(
    hall: Path, sealed: list[int], with_key: bool
) -> None:
    """The limits that the page states: all seals turned into unsigned ones, or the key stolen."""
    paper = hash_at(hall, sealed[-1])
    forge_wholly(hall, 7, signature=None, signed=False)
    if with_key:
        sign_again(hall)
    report = audit.verify(hall)
    assert report.intact
    assert report.unsigned == (0 if with_key else len(sealed))
    assert said(audit.verify(hall, head=paper)) == (C.HEAD_UNKNOWN, None)


def sign_again(path: Path) -> None:
    key = seal_key.read(path / "keys")
    assert key is not None
    (node,) = ask(path, "SELECT value FROM meta WHERE key = 'node'")[0]
    for seal in ask(path, "SELECT * FROM seal"):
        signature = seal_key.sign(key, {**dict(seal), "centre": "dan-hai", "node": node})
        change(path, "UPDATE seal SET signature = :s WHERE id = :id", s=signature, id=seal["id"])


@pytest.mark.parametrize(
    ("sql", "found"),
    [
        ("DELETE FROM seal WHERE id = 2", C.SEAL_MISSING),
        ("UPDATE seal SET hash = :other WHERE id = 2", C.SEAL_CONTRADICTED),
        ("UPDATE seal SET made_at = made_at + 1 WHERE id = 2", C.SEAL_CHANGED),
        ("UPDATE seal SET why = 'x' WHERE id = 2", C.SEAL_CHANGED),
        ("UPDATE seal SET day = 77 WHERE id = 2", C.SIGNATURE_WRONG),
        ("UPDATE seal SET signature = :other WHERE id = 2", C.SIGNATURE_WRONG),
        ("UPDATE seal SET signature = 'chữ ký' WHERE id = 2", C.SIGNATURE_WRONG),
        ("UPDATE seal SET signature = NULL WHERE id = 2", C.SIGNATURE_MISSING),
        (
            "INSERT INTO seal (seq, hash, made_at, why) SELECT seq, hash, made_at, why"
            " FROM seal WHERE id = 2",
            C.SEAL_UNKNOWN,
        ),
    ],
)
def test_a_changed_seal_is_found(
    hall: Path, sealed: list[int], sql: str, found: Contradiction
) -> None:
    with forging(hall) as forger:
        forger.execute(sql, {"other": "0" * 64} if ":other" in sql else {})
    at = sealed[1] if found is C.SEAL_CONTRADICTED else sealed[1] + 1
    assert said(audit.verify(hall)) == (found, at)


def test_a_seal_that_nobody_made_is_found(hall: Path) -> None:
    change(
        hall,
        "INSERT INTO seal (seq, hash, made_at, why) VALUES (9, :hash, 0, 'x')",
        hash=hash_at(hall, 9).hex(),
    )
    change(hall, "UPDATE event SET subject = 'A999' WHERE seq = 12")
    found = [(f.contradiction, f.seq) for f in audit.verify(hall).findings]
    assert found == [(C.SEAL_UNKNOWN, 10), (C.EVENT_CHANGED, 12)]


# The head from paper


def test_a_head_that_was_kept_is_found_again(hall: Path, sealed: list[int]) -> None:
    for seq in (sealed[0], sealed[-1], 3):
        report = audit.verify(hall, head=hash_at(hall, seq))
        assert (report.intact, report.head_at) == (True, seq)


def test_a_head_that_never_was_is_not(hall: Path) -> None:
    for head in (bytes(32), b"\xff" * 32):
        assert said(audit.verify(hall, head=head)) == (C.HEAD_UNKNOWN, None)


# Only what came after a seal


def test_from_a_sealed_event_on_only_later_changes_are_looked_for(
    hall: Path, sealed: list[int]
) -> None:
    change(hall, "UPDATE event SET subject = 'A999' WHERE seq = 5")
    assert audit.verify(hall, since=sealed[0]).intact
    assert audit.verify(hall, since=sealed[0]).events == newest(hall) - sealed[0]
    change(hall, "UPDATE event SET subject = 'A999' WHERE seq = :seq", seq=sealed[0] + 1)
    assert said(audit.verify(hall, since=sealed[0])) == (C.EVENT_CHANGED, sealed[0] + 1)


def test_a_start_whose_hash_is_not_the_sealed_one_is_found(hall: Path, sealed: list[int]) -> None:
    change(hall, "UPDATE event_hash SET hash = zeroblob(32) WHERE seq = :seq", seq=sealed[0])
    assert said(audit.verify(hall, since=sealed[0])) == (C.SEAL_CONTRADICTED, sealed[0])


def test_the_head_of_the_start_counts_and_an_earlier_one_does_not(
    hall: Path, sealed: list[int]
) -> None:
    start = sealed[1]
    assert audit.verify(hall, since=start, head=hash_at(hall, start)).head_at == start
    report = audit.verify(hall, since=start, head=hash_at(hall, start - 1))
    assert said(report) == (C.HEAD_UNKNOWN, None)


def test_one_cannot_start_where_no_seal_is(hall: Path) -> None:
    with pytest.raises(Refusal) as refused:
        audit.verify(hall, since=2)
    assert (refused.value.code, refused.value.params) == ("event_not_sealed", {"seq": 2})


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


# The key


def test_without_the_key_signatures_are_not_checked_and_that_is_told(
    hall: Path, sealed: list[int]
) -> None:
    shutil.rmtree(hall / "keys")
    change(hall, "UPDATE seal SET signature = 'x' WHERE id = 1")
    report = audit.verify(hall)
    assert (report.intact, report.key, report.signed, report.unsigned) == (True, False, 0, 0)


def test_another_key_makes_every_signature_wrong(hall: Path, sealed: list[int]) -> None:
    (hall / "keys" / "seal.key").write_bytes(bytes(32))
    report = audit.verify(hall)
    assert [f.contradiction for f in report.findings] == [C.SIGNATURE_WRONG] * len(sealed)


def test_the_key_is_for_its_owner_alone_and_lies_where_it_is_told_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "safe" / "keys"
    monkeypatch.setenv("MOTCUA_KEYS", str(place))
    make_record(tmp_path / "hall")
    assert not (tmp_path / "hall" / "keys").exists()
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (place, place / "seal.key")]
    assert modes == [0o700, 0o600]
    assert [file.name for file in place.iterdir()] == ["seal.key"]
    assert audit.verify(tmp_path / "hall").signed == 3
    monkeypatch.delenv("MOTCUA_KEYS")
    assert not audit.verify(tmp_path / "hall").key


def test_of_many_who_make_the_key_at_once_all_get_the_same(tmp_path: Path) -> None:
    source = """
    import sys
    from pathlib import Path
    from common.store import seal_key
    print("ready")
    sys.stdin.readline()
    print(seal_key.make(Path(sys.argv[1])).hex())
    """
    place = tmp_path / "keys"
    with program(source, place) as a, program(source, place) as b, program(source, place) as c:
        crew = (a, b, c)
        assert [one.hear() for one in crew] == ["ready"] * 3
        for one in crew:
            one.tell("go")
        told = {one.hear() for one in crew}
    kept = (place / "seal.key").read_bytes()
    assert told == {kept.hex()}
    assert seal_key.make(place) == kept


def sealed_anew(path: Path) -> dict[str, Any]:
    store = Store.open(path)
    try:
        with store.transaction(KEEPER, "test") as tx:
            return chain.seal(tx, None, "test")
    finally:
        store.close()


def test_a_lost_key_is_not_silently_replaced(hall: Path) -> None:
    """Or every seal before would look forged. The next ones are unsigned until it is back, and stay
    under suspicion: somebody without the key might have made them."""
    key = hall / "keys" / "seal.key"
    kept = key.read_bytes()
    key.unlink()
    assert [sealed_anew(hall)["signed"] for _ in range(2)] == [False, False]
    assert not key.exists()
    assert audit.verify(hall).intact
    key.write_bytes(kept)
    signed = sealed_anew(hall)
    assert signed["signed"]
    report = audit.verify(hall)
    assert [f.contradiction for f in report.findings] == [C.SIGNATURE_MISSING] * 2
    assert (report.signed, report.unsigned) == (4, 2)
    assert audit.verify(hall, since=signed["seq"]).intact


def test_a_day_is_sealed_even_where_no_key_can_be_written(tmp_path: Path) -> None:
    hall = tmp_path / "hall"
    make_hall(hall).close()
    (hall / "keys").write_text("in the way")
    assert not sealed_anew(hall)["signed"]
    assert audit.verify(hall).unsigned == 1


# How it reads


def test_a_record_of_many_pages_is_read_page_by_page(
    hall: Path, sealed: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit, "_PAGE", 7)
    reached: list[tuple[int, int]] = []
    report = audit.verify(hall, progress=lambda seq, last: reached.append((seq, last)))
    last = newest(hall)
    assert report.intact
    assert reached == [*((seq, last) for seq in range(7, last, 7)), (last, last)]
    for seq in (7, 8, 14):
        change(hall, "UPDATE event SET subject = 'A999' WHERE seq = :seq", seq=seq)
    assert [finding.seq for finding in audit.verify(hall).findings] == [7, 8, 14]


def test_of_very_many_findings_the_first_are_kept_and_the_rest_counted(hall: Path) -> None:
    store = Store.open(hall)
    with store.transaction(KEEPER, "test") as tx:
        for _ in range(MOST_FINDINGS):
            tx.event("test")
    with store.transaction(KEEPER, "test") as tx:
        chain.chain_events(tx)
    store.close()
    change(hall, "UPDATE event SET role = 'x'")
    report = audit.verify(hall)
    assert said(report) == (C.EVENT_CHANGED, 1)
    assert len(report.findings) == MOST_FINDINGS
    assert MOST_FINDINGS + report.more == report.through


@contextmanager
def open_hall(path: Path) -> Iterator[Store]:
    store = make_hall(path)
    try:
        yield store
    finally:
        store.close()


def test_a_hall_at_work_is_intact_at_every_moment(tmp_path: Path) -> None:
    """Events, hashes and seals join while it is being read; nobody waits for the reader."""
    with open_hall(tmp_path) as store:
        seen = []
        for _ in range(12):
            issue(store, "ho-tich")
            Keeper(tmp_path).make_round(store)
            reached = iter(range(10**6))

            def work(seq: int, last: int, reached: Iterator[int] = reached) -> None:
                if next(reached) < 2:
                    issue(store, "ho-tich")
                    sealed_anew(tmp_path)

            seen.append(audit.verify(tmp_path, progress=work))
        assert [report.findings for report in seen] == [()] * 12
        assert seen[-1].seals > seen[0].seals


def test_no_store_and_a_store_of_another_version_are_troubles(hall: Path, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="store_missing"):
        audit.verify(tmp_path / "nowhere")
    for version, code in (
        (migrations.SCHEMA_VERSION + 1, "store_newer"),
        (migrations.SCHEMA_VERSION - 1, "store_older"),
    ):
        connection = sqlite.connect(str(folder.database(hall)))
        connection.execute(f"PRAGMA user_version = {version}")
        connection.close()
        with pytest.raises(Trouble, match=code):
            audit.verify(hall)


@pytest.mark.parametrize("schema", stores.DUMPS)
def test_the_record_of_every_store_that_landed_holds(tmp_path: Path, schema: int) -> None:
    """Hashes once made stay right, whatever joins the schema; the first seals have no signature."""
    stores.wake(schema, tmp_path)
    migrations.migrate(tmp_path)
    report = audit.verify(tmp_path)
    assert report.findings == ()
    assert report.through > 100
    assert report.seals > 1
    assert (report.unsigned == report.seals) == (schema == 1)


# The canonical form


@settings(deadline=None)
@given(
    st.lists(
        st.none() | VALUES["INTEGER"] | VALUES["TEXT"],
        min_size=len(chain.COLUMNS),
        max_size=len(chain.COLUMNS),
    )
)
def test_an_event_is_hashed_as_json_with_sorted_keys(values: list[object]) -> None:
    event = dict(zip(chain.COLUMNS, values, strict=True))
    said = json.dumps(event, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert chain.canonical(values) == said


def test_who_may_seal(tmp_path: Path) -> None:
    with open_hall(tmp_path) as store:
        for role in (Role.AUDITOR, Role.SUPERVISOR):
            assert store.act(Actor(role, "desk:1"), commands.MakeSeal())["signed"]
        with pytest.raises(Refusal, match="not_permitted"):
            store.act(Actor(Role.OFFICER, "desk:1"), commands.MakeSeal())


def test_sealing_catches_up_with_what_keeper_left_in_short_turns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns: list[str] = []
    transaction = Store.transaction

    def counted(store: Store, actor: Actor, action: str, *rest: Any, **named: Any) -> Any:
        turns.append(action)
        return transaction(store, actor, action, *rest, **named)

    with open_hall(tmp_path) as store:
        with store.transaction(KEEPER, "test") as tx:
            for _ in range(1700):
                tx.event("test")
        monkeypatch.setattr(Store, "transaction", counted)
        assert store.act(staff(), commands.MakeSeal())["seq"] > 1700
        assert turns == ["audit.seal", "keeper", "keeper", "keeper", "audit.seal"]
        assert audit.verify(tmp_path).intact
