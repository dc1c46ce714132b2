"""How the record is read: page by page, beside a hall at work, and from stores of old."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from common.domain.refusal import Trouble
from common.store import audit, chain, folder, migrations, sqlite
from common.store.store import Store
from common.store.trail import MOST_FINDINGS, Contradiction
from motcua.keeper import KEEPER, Keeper
from tests.hall import issue, make_hall
from tests.schema import stores
from tests.store.audit.forger import (
    TEXT,
    WHOLE,
    change,
    newest,
    said,
    sealed_anew,
)

C = Contradiction


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


def test_a_hall_at_work_is_intact_at_every_moment(tmp_path: Path) -> None:
    """Events, hashes and seals join while it is being read; nobody waits for the reader."""
    with closing(make_hall(tmp_path)) as store:
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


@settings(deadline=None)
@given(
    st.lists(
        st.none() | WHOLE | TEXT,
        min_size=len(chain.COLUMNS),
        max_size=len(chain.COLUMNS),
    )
)
def test_an_event_is_hashed_as_json_with_sorted_keys(values: list[object]) -> None:
    event = dict(zip(chain.COLUMNS, values, strict=True))
    said = json.dumps(event, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert chain.canonical(values) == said
