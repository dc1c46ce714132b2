"""`motcua calendar`: what is due when, and which days count."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from common.centre import shipped
from tests.cli.shell import Shell
from tests.hall import staff


@pytest.mark.parametrize(
    ("words", "due", "started"),
    [
        ("working_day --value 3 --received 2026-02-12T10:00", "2026-02-24T10:00", "2026-02-12T10"),
        ("working_day --value 2 --received 2026-11-19T17:40", "2026-11-25T07:30", "2026-11-20T07"),
        ("same_day --cutoff-15h --received 2026-11-20T15:01", "2026-11-23T17:30", "2026-11-23T07"),
        ("immediate", "2026-11-23T08:00", "2026-11-23T08"),
        ("working_day --value 1 --received 09:00", "2026-11-25T09:00", "2026-11-23T09"),
    ],
)
def test_a_due_date_by_the_hours_of_the_centre(
    hall: Shell, words: str, due: str, started: str
) -> None:
    found = hall.answer("calendar", "due", "--unit", *words.split())
    assert found["due_at"].startswith(due)
    assert found["clock_start"].startswith(started)
    assert found["due_at"].endswith("+07:00")


def test_a_due_date_in_words(hall: Shell) -> None:
    said = hall.run("calendar", "due", "--unit", "day", "--value", "5", "--service", "ho-tich")
    assert said.out == "Due: 17:30 on Monday 30/11/2026\n"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("day --value -1", "time_value_wrong"),
        ("day --value 99999999999999999999", "time_value_wrong"),
        ("day --value 3000", "calendar_ends"),
        ("day --value 1 --received 2009-01-01T08:00", "calendar_begins"),
        ("day --value 1 --service zzz", "service_unknown"),
    ],
)
def test_what_cannot_be_known_is_refused(hall: Shell, words: str, code: str) -> None:
    assert hall.refused("calendar", "due", "--unit", *words.split()).code == code


def test_the_days_off_and_who_says_so(hall: Shell, tmp_path: Path) -> None:
    span = ("--from", "2026-08-20", "--to", "2026-09-01")
    days = hall.answer("calendar", "show", *span)["days"]
    assert [(day["date"], day["working"], day["source"]) for day in days] == [
        ("2026-08-22", True, "holidays"),
        ("2026-08-31", False, "holidays"),
        ("2026-09-01", False, "holidays"),
    ]
    own = '\n[[calendar]]\ndate = 2026-11-24\nworking = true\nname = { vi = "Ngày thường" }\n'
    file = tmp_path / "dan-hai.toml"
    file.write_text(shipped.centre("dan-hai").read_text("utf-8") + own, "utf-8")
    hall.answer("centre", "apply", str(file))
    said = hall.run("calendar", "show", "--to", "2026-11-30")
    assert re.fullmatch(
        r"Tuesday 24/11/2026 · off · Ngày Văn hóa Việt Nam · by the holidays package\n"
        r"Tuesday 24/11/2026 · worked · Ngày thường · by the centre\n",
        said.out,
    )
    said = hall.run("calendar", "show", "--from", "2026-12-01", "--to", "2027-01-01")
    assert said.out == "Friday 01/01/2027 · off · Tết Dương lịch · forecast, not decided yet\n"
    said = hall.run("calendar", "show", "--from", "2026-12-01", "--to", "2026-12-31")
    assert said.out == "No days off and no worked weekends in this time.\n"


def test_a_refresh_takes_in_what_was_missing_and_says_so_once(hall: Shell) -> None:
    with hall.store() as store, store.transaction(staff(), "calendar.refresh") as tx:
        tx.run("DELETE FROM calendar_day WHERE date = '2026-11-24'")
    since = hall.last_seq()
    said = hall.run("calendar", "refresh")
    assert said.out.splitlines()[1:] == ["Tuesday 24/11/2026 · off · Ngày Văn hóa Việt Nam"]
    assert hall.answer("calendar", "refresh")["days"] == []
    assert hall.kinds(since) == ["calendar.changed"]


def test_applying_the_centre_file_refreshes_the_days(hall: Shell) -> None:
    with hall.store() as store, store.transaction(staff(), "calendar.refresh") as tx:
        tx.run("DELETE FROM calendar_day WHERE date = '2026-11-24'")
    since = hall.last_seq()
    hall.answer("centre", "apply", "dan-hai")
    assert "calendar.changed" in hall.kinds(since)
