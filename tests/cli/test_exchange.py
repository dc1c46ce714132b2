"""`motcua exchange`: files in and out, as a person and as a program meet them."""

from __future__ import annotations

import csv
import json
import os
from io import StringIO
from pathlib import Path

from tests.cli.shell import Shell
from tests.exchange.province import code, dossier, jsonl, table

BIRTH = "1.001193"
ROW = dossier(procedure=BIRTH, due_at="2026-11-20T17:00")
BAD = dossier(2, procedure="9.999999")


def file(shell: Shell, content: bytes, name: str = "rows") -> str:
    path = shell.folder.parent / name
    path.write_bytes(content)
    return str(path)


def test_good_rows_go_in_and_bad_ones_are_listed_for_whoever_corrects_them(empty: Shell) -> None:
    rows, rejects = file(empty, table(ROW, BAD, mark=";")), str(empty.folder.parent / "rejects")
    words = ("exchange", "import", rows, "--source", "tinh", "--rejects", rejects)
    answer = empty.answer(*words)
    assert (answer["rows"], answer["new"], answer["rejected"]) == (2, 1, 1)
    (told,) = [json.loads(line) for line in Path(rejects).read_text("utf-8").splitlines()]
    assert (told["row"], told["id"], told["field"]) == (3, "hs-2", "procedure")
    assert (told["code"], told) == ("procedure_unknown", answer["rejects"][0])
    again = empty.run(*words)
    assert again.out.splitlines()[0] == (
        "2 rows: 0 new dossiers, 0 changes, 0 known already, 1 taken in before, 1 rejected"
    )
    assert "Row 3 (hs-2 procedure)" in again.out


def test_rejects_never_go_over_the_file_that_is_read(empty: Shell) -> None:
    rows = file(empty, jsonl(BAD))
    said = empty.run("exchange", "import", rows, "--source", "tinh", "--rejects", rows)
    assert (said.status, Path(rows).read_bytes()) == (2, jsonl(BAD))


def test_a_trial_says_the_same_and_leaves_nothing(empty: Shell) -> None:
    rows = file(empty, jsonl(ROW, BAD))
    before = empty.kinds()
    files = sorted(path.name for path in empty.folder.iterdir())
    left = empty.folder / "trial-of-long-ago"
    left.mkdir()
    os.utime(left, (0, 0))
    tried = empty.answer("exchange", "import", rows, "--source", "tinh", "--dry-run")
    assert (empty.kinds(), tried["new"]) == (before, 1)
    assert sorted(path.name for path in empty.folder.iterdir()) == files
    done = empty.answer("exchange", "import", rows, "--source", "tinh")
    assert done | {"dry_run": True} == tried


def test_a_file_with_somebodys_data_is_refused_as_a_whole(empty: Shell) -> None:
    rows = file(empty, table(ROW | {"ho_ten": "Lê Thị Sen"}))
    found = empty.refused("exchange", "import", rows, "--source", "tinh")
    assert (found.code, "ho_ten" in found.message, "Sen" in found.message) == (
        "exchange_personal",
        True,
        False,
    )


def test_a_name_that_is_none_is_refused(empty: Shell) -> None:
    rows = file(empty, jsonl(ROW))
    for source in ("own", "Tỉnh", "a b", "", "x" * 40):
        found = empty.refused("exchange", "import", rows, "--source", source)
        assert found.code == "exchange_source"


def test_an_export_resumes_by_its_cursor_and_a_table_has_the_same(empty: Shell) -> None:
    empty.answer("exchange", "import", file(empty, jsonl(ROW)), "--source", "tinh")
    cursor = str(empty.folder.parent / "cursor")
    first = empty.run("exchange", "export", "--cursor", cursor)
    assert empty.run("exchange", "export", "--cursor", cursor).out == ""
    rows = [json.loads(line) for line in first.out.splitlines()]
    assert [row["kind"] for row in rows] == ["dossier.registered", "dossier.accepted"]
    assert rows[0]["source"] == "tinh"
    (head, *_) = csv.DictReader(StringIO(empty.run("exchange", "export", "--format", "csv").out))
    assert (head["id"], head["dossier"], head["due_at"]) == (rows[0]["id"], code(1), "")
    assert empty.run("exchange", "export", "--since", "1", "--cursor", cursor).status == 2


def test_both_books_side_by_side(empty: Shell) -> None:
    empty.answer("exchange", "import", file(empty, jsonl(ROW)), "--source", "tinh")
    theirs = file(empty, jsonl(ROW | {"state": 4}, dossier(2, procedure=BIRTH), BAD), "book")
    words = ("exchange", "reconcile", theirs, "--source", "tinh")
    answer = empty.answer(*words, "--from", "2026-11-20", "--to", "2026-11-20")
    assert answer["only_theirs"] == [code(2)]
    assert (answer["covered"]["theirs_percent"], answer["covered"]["ours_percent"]) == (100.0, 50.0)
    assert answer["differing"] == [{"code": code(1), "field": "state", "theirs": 4, "ours": 2}]
    assert "Accepted" in empty.run(*words).out or "accepted" in empty.run(*words).out
    (kept, _) = [event for event in empty.events() if event["kind"] == "exchange.compared"]
    assert (kept["subject"], kept["data"]["both"], kept["data"]["only_theirs"]) == ("tinh", 1, 1)


def test_the_dossiers_of_a_period_in_figures(empty: Shell) -> None:
    empty.answer("exchange", "import", file(empty, jsonl(ROW)), "--source", "tinh")
    words = ("report", "dossiers", "--from", "2026-11-01", "--to", "2026-11-30")
    answer = empty.answer(*words)
    assert (answer["received"], answer["channels"]["online"], answer["pending_late"]) == (1, 1, 1)
    assert answer["channels_percent"]["online"] == 100.0
    assert answer["on_time_percent"] is None
    assert "Online: 1 (100.00%)" in empty.run(*words).out


def test_the_figures_of_a_day_are_asked_for_as_before(empty: Shell) -> None:
    empty.answer("day", "open")
    for words in ((), ("2026-11",), ("queue", "2026-11")):
        assert empty.answer("report", *words)["days"] == 1
