"""The roster: taken in whole or not at all, counted in the morning, held against who came."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.refusal import Refusal
from common.domain.reporting import Span
from common.exchange import roster as files
from common.i18n.translator import Translator
from common.reports import duty as report
from common.reports.asked import Asked
from common.store.store import Store
from common.views import duty, morning
from tests.cli.shell import motcua, problem
from tests.hall import PIN, make_hall, pass_time, staff

DAY = date(2026, 11, 23)
WEEK = "Ngày,Mã cán bộ,Bàn,Ca\n23/11/2026,q5,5,sáng\n23/11/2026,q6,,\n2026-11-24,q3,3,chiều\n"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = make_hall(tmp_path / "hall", clock="2026-11-23T07:20@0")
    yield made
    made.close()


def taken_in(store: Store, text: str, *more: str) -> dict[str, object]:
    """By the command line, as a centre does it."""
    file = Path(store.folder).parent / "lich-truc.csv"
    file.write_text(text, "utf-8")
    words = ("roster", "import", str(file), "--data", str(store.folder), "--json", *more)
    said = motcua(*words)
    if said.status:
        raise AssertionError(problem(said))
    answer: dict[str, object] = json.loads(said.out)
    return answer


def test_it_takes_the_place_of_what_its_dates_had_and_a_repetition_is_none(store: Store) -> None:
    first = taken_in(store, WEEK, "--request", "r1")
    assert first == {"first": "2026-11-23", "last": "2026-11-24", "days": 2, "lines": 3}
    assert taken_in(store, WEEK, "--request", "r1") == first
    with store.read() as connection:
        told = connection.execute("SELECT subject FROM event WHERE kind = 'roster.imported'")
        assert [row["subject"] for row in told.fetchall()] == ["2026-11-23"]
    taken_in(store, "date,officer\n2026-11-24,q1\n")
    of_day = {
        day: [(row.officer, row.desk, row.shift) for row in duty.roster(store, day, day)]
        for day in (DAY, date(2026, 11, 24))
    }
    assert of_day == {
        DAY: [("q5", "5", "morning"), ("q6", None, "day")],
        date(2026, 11, 24): [("q1", None, "day")],
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("date,officer,họ tên\n2026-11-23,q5,An\n", "họ tên"),
        ("date,date\n2026-11-23,2026-11-23\n", "date, officer, desk, shift"),
        ("date,officer\n31/02/2026,q5\n", "dòng 2 date"),
        ("date,officer,shift\n2026-11-23,q5,tối\n", "tối"),
        ("date,officer,shift\n2026-11-23,q5,\n2026-11-23,q5,sáng\n", "dòng 3"),
        ("date,officer\n2026-11-23,\n", "dòng 2 officer"),
        ("date,officer\n", "roster_empty"),
        ("date,officer\n2026-11-23,q99\n", "officer_unknown"),
        ("date,officer,desk\n2026-11-23,q5,99\n", "desk_unknown"),
    ],
)
def test_one_wrong_line_and_nothing_is_taken_in(store: Store, text: str, said: str) -> None:
    taken_in(store, WEEK)
    file = Path(store.folder).parent / "sai.csv"
    file.write_text(text, "utf-8")
    told = problem(motcua("roster", "import", str(file), "--data", str(store.folder), "--json"))
    assert said in f"{told.code} {told.message}"
    assert len(duty.roster(store, DAY, DAY)) == 2


def test_the_morning_counts_it_and_the_log_names_who_did_not_come(store: Store) -> None:
    def listed() -> set[str]:
        return {one.code for one in morning.listed(store, DAY)}

    everybody = listed()
    assert len(everybody) > 2
    taken_in(store, WEEK)
    assert listed() == {"q5", "q6"}
    for officer in ("q6", "q3"):
        store.act(staff(), commands.SetPin(officer, PIN))
    store.act(staff(), commands.SignIn("3", "q6", PIN))
    pass_time(store, minutes=600)
    store.act(staff(), commands.CloseDesk("3"))
    assert {row.officer: row.came for row in duty.roster(store, DAY, DAY)} == {
        "q5": False,
        "q6": True,
    }
    words = ("roster", "list", "--date", "2026-11-23", "--data", str(store.folder))
    assert motcua(*words).out == "q5 · 5 · sáng · chưa nhận bàn\nq6 · — · cả ngày · đã nhận bàn\n"
    assert "away" not in {table.key for table in made(store).tables}, "the day goes on"
    pass_time(store, minutes=24 * 60)
    (away,) = [table for table in made(store).tables if table.key == "away"]
    assert [row[:2] for row in away.rows] == [(DAY, "q5")]
    assert "2" in away.note


def made(store: Store) -> report.Document:
    """The duty log of these two days."""
    span = Span("", DAY, date(2026, 11, 24))
    return report.make(Asked(store, span, Translator("vi")))


def test_a_sheet_of_another_program_is_read_alike(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    assert book.active is not None
    book.active.append(["Ca", "Cán bộ", "Ngày"])
    book.active.append(["Cả ngày", "q5", date(2026, 11, 23)])
    book.save(tmp_path / "lich.xlsx")
    (line,) = files.read(tmp_path / "lich.xlsx")
    assert (line.date, line.officer, line.desk, line.shift) == ("2026-11-23", "q5", None, "day")
    (tmp_path / "lich.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Refusal, match="roster_invalid"):
        files.read(tmp_path / "lich.csv")
