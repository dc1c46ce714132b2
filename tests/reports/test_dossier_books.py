"""Two books were held against each other: which dossiers one lacks is still known afterwards."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from common.domain import dossier_commands as dossier
from common.domain.reporting import read_span
from common.reports import unusual
from common.store.store import Store
from motcua.commands import exchange
from tests.cli.shell import Shell
from tests.exchange.province import code, jsonl
from tests.exchange.province import dossier as row
from tests.reports.dossier_weeks import asked, raw
from tests.store.dossier_hall import SLOW, Hall, make_dossier_hall

DAYS = ("--from", "2026-11-20", "--to", "2026-11-23")


@pytest.fixture
def hall(tmp_path: Path) -> Shell:
    """The province has five; we have two of these, one of ours is not there, one has no code."""
    store = make_dossier_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    for serial in (1, 2, 6):
        taken = {"channel": "online", "received_at": store.now() - 3 * 86_400_000}
        Hall(store).do(dossier.TakeIn(SLOW, code(serial), **taken))
    Hall(store).do(dossier.TakeIn(SLOW, channel="postal"))
    store.close()
    return Shell(tmp_path / "hall")


def theirs(folder: Path, *serials: int, **others: Any) -> str:
    """Their book: those of Friday, and one of Monday that is not ours by its code."""
    monday = row(40, received_at="2026-11-23T07:50", accepted_at="2026-11-23T07:55")
    file = folder / "theirs.jsonl"
    file.write_bytes(jsonl(*(row(serial, **others) for serial in serials), monday))
    return str(file)


def compared(hall: Shell, file: str, *days: str) -> dict[str, Any]:
    """What the comparison itself answers."""
    found: dict[str, Any] = hall.answer("exchange", "reconcile", file, "--source", "tinh", *days)
    return found


def opened(hall: Shell, figure: str, *words: str) -> list[dict[str, Any]]:
    """The rows behind a figure."""
    found = hall.answer("report", "books", *DAYS, "--rows", figure, *words)
    assert found["more"] == 0
    rows: list[dict[str, Any]] = found["rows"]
    return rows


def test_every_dossier_that_one_book_lacks_is_found_again(hall: Shell, tmp_path: Path) -> None:
    answer = compared(hall, theirs(tmp_path, 1, 2, 3, 4, state=4), *DAYS)
    report = hall.answer("report", "books", *DAYS)
    covered = answer["covered"]
    names = ("only_theirs", "only_ours")
    alone = {name: covered[name] for name in names}
    assert report["figures"] == {**alone, "differing": len(answer["differing"])}
    assert report["covered"] == {**alone, "known": covered["known"], "both": covered["both"]}
    assert [each["code"] for each in opened(hall, "only_theirs")] == answer["only_theirs"]
    (untied,) = answer["provisional"]
    ours = {each["code"]: each["maybe"] for each in opened(hall, "only_ours")}
    assert ours == {code(6): None, untied["code"]: code(40)}
    found = [(each["code"], each["field"], each["ours"]) for each in opened(hall, "differing")]
    assert found == [(code(serial), "state", "Accepted") for serial in (1, 2)]
    assert [len(opened(hall, key)) for key in ("only_theirs", "only_ours", "differing")] == [
        report["figures"][key] for key in ("only_theirs", "only_ours", "differing")
    ]
    gaps = hall.answer("report", "unusual", *DAYS, "--rows", "one_book")["rows"]
    assert [each["code"] for each in gaps] == [*answer["only_theirs"], *ours]


def test_a_comparison_of_the_same_days_takes_the_place_of_the_one_before(
    hall: Shell, tmp_path: Path
) -> None:
    compared(hall, theirs(tmp_path, 1, 2, 3, 4), *DAYS)
    compared(hall, theirs(tmp_path, 1, 2, 6), "--from", "2026-11-20", "--to", "2026-11-20")
    kept = raw_entries(hall)
    assert {each["comparison"] for each in kept} == {1}, "of Friday alone nothing is missing"
    compared(hall, theirs(tmp_path, 1, 2, 3, 6), *DAYS)
    assert [each["code"] for each in opened(hall, "only_theirs")] == [code(3), code(40)]
    assert {each["comparison"] for each in raw_entries(hall)} == {3}


def raw_entries(hall: Shell) -> list[dict[str, Any]]:
    """Everything that is kept of comparisons."""
    store = Store.open(hall.folder)
    found = raw(store, "comparison_entry")
    store.close()
    return found


def test_of_too_many_to_keep_it_is_said_how_many_more_there_were(
    hall: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "MOST_ENTRIES", 1)
    compared(hall, theirs(tmp_path, 1, 2, 3, 4), *DAYS)
    found = hall.answer("report", "books", *DAYS, "--rows", "only_theirs")
    assert ([each["code"] for each in found["rows"]], found["more"]) == ([code(3)], 2)


def test_days_that_nobody_compared_have_dashes(hall: Shell, tmp_path: Path) -> None:
    compared(hall, theirs(tmp_path, 1), *DAYS)
    report = hall.answer("report", "books", "--period", "2026-06")
    assert set(report["figures"].values()) == {None}
    assert report["rows"] == []
    assert "No day of this period" in hall.run("report", "books", "--period", "2026-06").out


def test_one_of_ours_under_two_codes_of_theirs_is_said_once(hall: Shell, tmp_path: Path) -> None:
    """A mistaken code that was put right may still stand in their book beside the right one."""
    store = Store.open(hall.folder)
    Hall(store).do(dossier.SetCode(code(6), code(7)))
    store.close()
    compared(hall, theirs(tmp_path, 6, 7, state=4), *DAYS)
    found = [each["code"] for each in opened(hall, "differing") if each["field"] == "state"]
    assert found == [code(7)]


def test_a_filter_that_the_books_do_not_know_leaves_the_gaps_alone(weeks: Store) -> None:
    """The auditor's page may be of one service; the comparison is of the whole book."""
    question = asked(weeks, read_span("2026-12"), service="ho-tich")
    assert unusual.opened(question, "one_book").rows == []
