"""The history that the bench measures is one that the product could have made."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bench import history, years
from common.store.invariants import violations
from common.store.store import Store

pytestmark = pytest.mark.verify

A_DAY = 40
TICKETS = 5 * A_DAY


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five days of forty tickets."""
    folder = tmp_path_factory.mktemp("home")
    made = years.build(folder, TICKETS, A_DAY)
    assert (made.tickets, made.days) == (TICKETS, 5)
    return folder


def test_nothing_in_it_is_impossible(home: Path) -> None:
    store = Store.open(home / "hall")
    with store.read() as connection:
        assert violations(connection) == []
        dates = [row[0] for row in connection.execute("SELECT date FROM business_day ORDER BY id")]
        ((events,),) = connection.execute("SELECT count(*) FROM event").fetchall()
        ((waiting,),) = connection.execute(
            "SELECT count(*) FROM business_day WHERE rolled_at IS NULL"
        ).fetchall()
    store.close()
    assert dates == sorted(set(dates))
    assert dates[-1] == years.LAST_DAY.isoformat()
    assert not [day for day in dates if date.fromisoformat(day).weekday() > 4]
    assert events > 5 * TICKETS
    assert waiting == 0


def test_a_history_is_found_again(home: Path, tmp_path: Path) -> None:
    found = years.find(home / "hall")
    assert found is not None
    assert found.tickets == TICKETS
    assert years.find(tmp_path) is None


def test_both_halls_are_measured_on_the_next_day(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "WAITING", 4)
    assert history.next_day(home / "hall") == date(2026, 11, 23)
    history.main(["--dir", str(home), "--visits", "2", "--cold", "--sizes", "--backup"])
    said = capsys.readouterr().out
    for line in ("issue", "call-next", "supervisor", "keeper's round", "a year", "VACUUM INTO"):
        assert line in said
    assert not list(home.glob("bench-*"))
    assert history.next_day(home / "hall") > date(2026, 11, 23)
    store = Store.open(home / "hall")
    with store.read() as connection:
        assert violations(connection) == []
    store.close()
