"""Our events go out whole, once for each id, and nothing that anybody typed goes with them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from common.domain import dossier_commands as dossier_actions
from common.domain.refusal import Refusal
from common.exchange import cursor, exporting
from common.exchange.cursor import Cursor
from common.exchange.exporting import COLUMNS, About
from tests.exchange.province import code, dossier, jsonl, send
from tests.hall import staff
from tests.store.dossier_hall import CODE, SLOW, Hall


def export(hall: Hall, since: int = 0, about: About = About.DOSSIER) -> list[dict[str, Any]]:
    return [row for _, page in exporting.records(hall.store, since, about) for row in page]


def test_a_dossier_goes_out_move_by_move(hall: Hall) -> None:
    hall.taken()
    hall.do(dossier_actions.RecordResult(CODE))
    rows = export(hall)
    assert [(row["kind"], row["before"], row["state"]) for row in rows][-3:] == [
        ("dossier.accepted", 1, 2),
        ("dossier.processing", 2, 4),
        ("dossier.processed", 4, 9),
    ]
    last = rows[-1]
    assert tuple(last) == COLUMNS
    assert (last["dossier"], last["procedure"], last["result"]) == (CODE, SLOW, "granted")
    assert last["at"] == "2026-11-23T08:00:00.000+07:00"
    assert last["source"] is None


def test_an_id_is_the_store_and_the_place_of_the_event_in_it(hall: Hall) -> None:
    hall.taken()
    known = {f"{row['node']}:{row['seq']}" for row in hall.all("SELECT node, seq FROM event")}
    ids = [row["id"] for row in export(hall, about=About.ALL)]
    assert len(set(ids)) == len(ids)
    assert set(ids) <= known


def test_what_another_system_told_us_says_so_that_it_may_pass_over_it(hall: Hall) -> None:
    send(hall.store, jsonl(dossier()))
    assert {row["source"] for row in export(hall) if row["dossier"] == code(1)} == {"tinh"}


def test_words_that_people_type_never_go_out(hall: Hall) -> None:
    typed = "Bà Lê Thị Sen 0912345678"
    hall.taken()
    hall.do(dossier_actions.RequestSupplement(CODE, "missing", missing=(typed,), note=typed))
    hall.do(dossier_actions.CompleteSupplement(CODE))
    hall.do(dossier_actions.RequestSupplement(CODE, "missing", why=typed))
    hall.do(dossier_actions.SetShelf(CODE, typed[:30]))
    hall.do(dossier_actions.CompleteSupplement(CODE))
    hall.do(dossier_actions.RecordResult(CODE))
    hall.do(dossier_actions.ReopenDossier(CODE, typed))
    out = json.dumps(export(hall, about=About.ALL), ensure_ascii=False)
    assert "dossier.reopened" in out
    assert "Sen" not in out
    assert "0912345678" not in out


def test_only_what_was_asked_for_goes_out(hall: Hall) -> None:
    hall.taken()
    kinds = {
        about: {row["kind"].split(".")[0] for row in export(hall, about=about)} for about in About
    }
    assert kinds == {
        About.DOSSIER: {"dossier"},
        About.TICKET: {"ticket"},
        About.ALL: {"dossier", "ticket"},
    }


def test_an_export_goes_on_where_the_last_one_ended(hall: Hall, tmp_path: Path) -> None:
    path = tmp_path / "cursor"
    assert cursor.read(path) is None
    hall.taken()
    (end, first), *_ = exporting.records(hall.store, 0, About.DOSSIER)
    cursor.write(path, end)
    hall.do(dossier_actions.BeginProcessing(CODE))
    begin = cursor.begin(hall.store, cursor.read(path))
    assert [row["kind"] for row in export(hall, begin)] == ["dossier.processing"]
    assert len(first) + 1 == len(export(hall))
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith("cursor")] == ["cursor"]


def test_after_a_restore_numbers_that_were_handed_over_mean_new_events(hall: Hall) -> None:
    """The store of before had gone further than the backup that this one comes from."""
    last = hall.one("SELECT max(seq) AS seq FROM event")["seq"]
    before = hall.store.node
    with hall.store.transaction(staff(), "test") as tx:
        tx.run("UPDATE meta SET value = 'ffffffff' WHERE key = 'node'")
    hall.store.node = "ffffffff"
    hall.taken()
    assert cursor.begin(hall.store, Cursor(before, last + 2)) == last
    assert all(row["id"].startswith("ffffffff:") for row in export(hall, last))


@pytest.mark.parametrize(
    "text", ["", "{}", "[1]", '{"node": 1, "seq": 2}', '{"node": "a", "seq": -1}']
)
def test_a_cursor_that_is_none_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "cursor").write_text(text)
    with pytest.raises(Refusal, match="exchange_cursor"):
        cursor.read(tmp_path / "cursor")


def test_the_cursor_of_another_hall_is_refused(hall: Hall) -> None:
    with pytest.raises(Refusal, match="exchange_cursor_foreign"):
        cursor.begin(hall.store, Cursor("00000000", 7))
