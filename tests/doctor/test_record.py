"""A record that was changed, or is not sealed."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.domain import commands
from common.store import chain
from common.store.store import Store
from motcua.doctor.subject import Subject
from tests.doctor.patient import breaks, found, look, raw
from tests.hall import issue, staff


def _sealed_day(hall: Path) -> None:
    store = Store.open(hall)
    issue(store, "ho-tich")
    store.act(staff(), commands.CloseDay())
    store.close()


@breaks("record.seals:missing")
def test_a_day_that_was_closed_without_a_seal(hall: Path) -> None:
    assert look(hall, "record.seals") == {"skipped:none"}
    _sealed_day(hall)
    assert look(hall, "record.seals") == {"ok:ok"}
    with raw(hall) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM seal")
    assert look(hall, "record.seals") == {"failing:missing"}


@breaks("record.seals:unsigned")
def test_a_seal_that_could_not_be_signed(hall: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOTCUA_KEYS", str(hall / "motcua.db" / "keys"))
    store = Store.open(hall)
    store.act(staff(), commands.MakeSeal())
    store.close()
    assert look(hall, "record.seals") == {"warning:unsigned"}


@breaks("record.chain:broken")
def test_an_event_that_somebody_changed(hall: Path) -> None:
    _sealed_day(hall)
    assert look(hall, "record.chain") == {"ok:all"}
    with raw(hall) as connection:
        trigger = connection.execute(
            "SELECT sql FROM sqlite_schema WHERE name = 'event_is_not_changed'"
        ).fetchone()[0]
        connection.execute("DROP TRIGGER event_is_not_changed")
        connection.execute("UPDATE event SET subject = 'X999' WHERE kind = 'ticket.issued'")
        connection.execute(trigger)
    (one,) = found(Subject(hall), "record.chain")
    assert (one.state, one.case) == ("failing", "broken")
    assert look(hall, "record.chain", deep=True) == {"failing:broken"}


@breaks("record.chain:waiting")
def test_events_that_keeper_has_not_chained(hall: Path) -> None:
    with raw(hall) as connection:
        names = [row["name"] for row in connection.execute("PRAGMA table_info(event)")]
        kept = ", ".join(name for name in names if name != "seq")
        connection.execute(
            f"INSERT INTO event ({kept}) SELECT {kept} FROM event, ("  # noqa: S608
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1100)"
            " SELECT i FROM n) WHERE event.seq = 1"
        )
    assert look(hall, "record.chain") == {"warning:waiting"}
    store = Store.open(hall)
    with store.transaction(staff(), "test") as tx:
        while chain.chain_events(tx):
            pass
    store.close()
    assert look(hall, "record.chain") == {"ok:all"}


def test_a_quick_look_goes_back_some_seals_only(hall: Path) -> None:
    store = Store.open(hall)
    for _ in range(8):
        issue(store, "ho-tich")
        store.act(staff(), commands.MakeSeal())
    store.close()
    (quick,) = found(Subject(hall), "record.chain")
    assert (quick.case, int(str(quick.params["events"])) < 40) == ("ok", True)
    (deep,) = found(Subject(hall, deep=True), "record.chain")
    assert deep.case == "all"
