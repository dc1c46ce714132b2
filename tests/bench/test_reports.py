"""The history on which reports are timed says in its roll-ups what its tickets say."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import history, reports
from common.reports import known
from common.store import rollup
from common.store.rollup_counts import HALVES, LENGTHS, STAYS
from common.store.store import Store

pytestmark = pytest.mark.verify


def test_every_report_is_timed_on_days_that_are_added_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "WAITING", 4)
    size = ["--tickets", "200", "--a-day", "40", "--dossiers", "50"]
    reports.main(["--dir", str(tmp_path), *size])
    said = capsys.readouterr().out
    assert "200 tickets in 5 days" in said
    for name in (*known.KNOWN, "supervisor"):
        assert f" {name}, " in said
    store = Store.open(tmp_path / "hall")
    with store.read() as connection:
        (dossiers,) = connection.execute("SELECT count(*) FROM dossier").fetchone()
        assert dossiers == 50
        for table in ("event", "supplement", "fee_entry", "visit"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] > 0  # noqa: S608
        for day in range(1, 6):
            counted = rollup.count_day(connection, day)
            assert counted
            assert counted == rollup.rolled_between(connection, day, day)
            values = rollup._values(connection, day)
            for roll in (HALVES, STAYS, LENGTHS):
                kept = connection.execute(f"SELECT * FROM {roll.table} WHERE day = ?", (day,))  # noqa: S608
                again = connection.execute(roll.counted, values)
                assert sorted(map(tuple, kept)) == sorted(map(tuple, again)) != []
    store.close()
