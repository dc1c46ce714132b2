"""Snapshots of real offices: what is read, what a wait came to, what was known of it then."""

from __future__ import annotations

import json
import lzma
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from motcua.cli import main
from motcua.lab import snapshots_judged
from motcua.lab.snapshots import NotSnapshots, Snapshots, read, truths
from motcua.lab.snapshots_traits import moments
from motcua.lab.snapshots_usual import Usual

HEAD = (
    *("office", "group", "letter", "date", "time", "waiting"),
    *("open_counters", "current_number", "configured_minutes"),
)


def _file(tmp_path: Path, *rows: str, name: str = "s.csv") -> Path:
    path = tmp_path / name
    text = "\n".join((",".join(HEAD), *rows)) + "\n"
    if name.endswith(".xz"):
        path.write_bytes(lzma.compress(text.encode()))
    else:
        path.write_text(text)
    return path


def _rows(day: str, *known: tuple[str, int, str]) -> list[str]:
    return [f"o,1,A,{day},{time},{waiting},2,{number},10" for time, waiting, number in known]


_DAY = (
    ("08:00", 2, ""),  # no number yet: left out
    ("08:05", 2, "A001"),  # A004: between 08:10 (A003) and 08:15 (A006), a third of the way
    ("08:10", 0, "A003"),
    ("08:15", 1, "A006"),  # A008: reached at 08:25 exactly
    ("08:20", 3, "B900"),  # another queue's number: left out
    ("08:25", 1, "A008"),  # A010: never
    ("08:30", 1, "A009"),  # A011: never
)


def _minutes(found: Snapshots) -> list[tuple[int, float | None]]:
    (line,) = found.lines
    return [(line.minute[at], truth) for at, truth in truths(line)]


def test_a_wait_ends_when_the_display_has_come_past_everyone_waiting(tmp_path: Path) -> None:
    found = read(_file(tmp_path, *_rows("2020-01-08", *_DAY)))
    assert found.malformed == {}
    assert _minutes(found) == [
        (480, None),
        (485, pytest.approx(5 + 5 / 3)),
        (495, pytest.approx(10)),
        (500, None),
        (505, None),
        (510, None),
    ]


def test_a_display_that_counts_anew_ends_no_wait(tmp_path: Path) -> None:
    known = (("08:00", 3, "A090"), ("08:05", 0, "A002"), ("08:10", 0, "A099"))
    assert _minutes(read(_file(tmp_path, *_rows("2020-01-08", *known)))) == [(480, None)]


def test_rows_that_cannot_be_read_are_counted_by_what_is_wrong(tmp_path: Path) -> None:
    rows = [
        "o,1,A,2020-01-08,08:00,1,2,A001,10",
        "o,1,A,2020-01-08,08:00,7,2,A001,10",
        "o,1,A,2020-13-08,08:05,1,2,A001,10",
        "o,1,A,2020-01-08,24:05,1,2,A001,10",
        "o,1,A,2020-01-08,08:10,-1,2,A001,10",
        "o,1,A,2020-01-08,08:10,1,many,A001,10",
        "o,1,A,2020-01-08,08:10,1,2,A,10",
        "o,1,A,2020-01-08,08:10,1",
        "o,1,A,2020-01-08,08:15,0,2,A003,10",
    ]
    found = read(_file(tmp_path, *rows, name="s.csv.xz"))
    assert (found.rows, found.malformed) == (
        9,
        {
            **{"repeated": 1, "date": 1, "time": 1, "waiting": 1, "open_counters": 2},
            "current_number": 1,
        },
    )
    assert _minutes(found) == [(480, pytest.approx(15))]


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("office,date\no,2020-01-08\n")
    with pytest.raises(NotSnapshots, match="group, time, waiting"):
        read(path)
    other = tmp_path / "x.csv.xz"
    other.write_bytes(b"not compressed")
    with pytest.raises(NotSnapshots):
        read(other)


def test_guesses_are_what_was_seen(tmp_path: Path) -> None:
    known = (
        ("08:00", 0, "A001"),
        ("08:05", 1, "A001"),  # A002 took a number between 08:00 and 08:05
        ("08:10", 2, "A001"),  # A003 then
        ("08:20", 2, "A002"),  # A002 waited from 08:05 to 08:20; A003 since 08:05 at least
        ("09:00", 0, "A009"),
    )
    (line,) = read(_file(tmp_path, *_rows("2020-01-08", *known))).lines
    last = list(moments(line, Usual([line])))[-1]
    assert line.minute[last.at] == 500
    assert last.guesses == {
        "configured": 10.0,
        "historic_mean": pytest.approx((23 / 3 + 55 / 3 + 180 / 7) / 3, abs=20),
        "head_of_line": 15.0,
        "last_to_enter": 15.0,
    }


def _office(day: str, speed: int, until: int = 720) -> list[str]:
    """A queue that grows and is called at `speed` minutes a number; a sibling beside it."""
    rows = []
    for minute in range(480, until, 5):
        called = 1 + (minute - 480) // speed
        waiting = min(9, 1 + (minute - 480) // 20)
        time = f"{minute // 60:02d}:{minute % 60:02d}"
        rows.append(f"o,1,A,{day},{time},{waiting},2,A{called:03d},10")
        rows.append(f"o,2,B,{day},{time},{waiting // 2},1,B{called // 2 + 1:03d},5")
    return rows


def test_what_comes_later_changes_no_estimate(tmp_path: Path) -> None:
    days = [
        row for day, speed in ((6, 4), (7, 5), (8, 6)) for row in _office(f"2020-01-0{day}", speed)
    ]
    learnt = snapshots_judged.study(read(_file(tmp_path, *days)).lines)
    whole = read(_file(tmp_path, *_office("2020-01-09", 7), name="t.csv")).lines
    told = {
        (one.queue, one.minute): (one.band, one.guesses)
        for one in snapshots_judged.estimate(learnt, whole)
    }
    moved = set()
    for moment in (540, 600, 660):
        # The same until then; afterwards everything stands still and one number ends all waits.
        cut = [line.until(moment) for line in whole]
        for line in cut:
            for column, value in (
                (line.minute, 719),
                (line.waiting, 0),
                (line.counters, 1),
                (line.configured, 1),
                (line.number, 900),
                (line.own, True),
            ):
                column.append(value)  # type: ignore[attr-defined]
        again = [one for one in snapshots_judged.estimate(learnt, cut) if one.minute <= moment]
        assert len(again) > 10
        for one in again:
            if (one.queue, one.minute) in told:
                assert (one.band, one.guesses) == told[one.queue, one.minute]
                moved.add(one.band)
    assert len(moved) > 20


def _run(*arguments: str) -> dict[str, object]:
    done = CliRunner().invoke(main, ["lab", "snapshots", *arguments, "--json"])
    assert done.exit_code == 0, done.output
    answer: dict[str, object] = json.loads(done.output)
    return answer


def test_the_command_learns_estimates_and_counts(tmp_path: Path) -> None:
    rows = [row for day in (6, 7, 8) for row in _office(f"2020-01-0{day}", 5)]
    both = _file(tmp_path, *rows, "o,1,A,2020-01-08,99:99,1,2,A001,10")
    apart = ("--train-dates", "2020-01-06..2020-01-07", "--test-dates", "2020-01-08")
    found = _run(str(both), "--train", str(both), *apart)
    (line,) = [x for x in read(both).lines if x.day == date(2020, 1, 8) and x.queue[1] == "1"]
    configured = [
        abs(10 * line.waiting[at] / 2 - truth) for at, truth in truths(line) if truth is not None
    ]
    assert found["test"] == {"days": ["2020-01-08"], "rows": 289, "malformed": {"time": 1}}
    assert found["n"] + found["unresolved"] == 48 + 44  # type: ignore[operator]
    assert found["without_number"] == 0
    assert found["mae_minutes"] < 5  # type: ignore[operator]
    assert len(configured) < found["n"]  # type: ignore[operator]
    refused = CliRunner().invoke(main, ["lab", "snapshots", str(both), "--train", str(both)])
    assert refused.exit_code == 1
    assert "06/01/2020" in refused.output


_REAL = Path(__file__).parents[3] / "shared/data/warsaw_queues_train.csv.xz"


@pytest.mark.verify
@pytest.mark.skipif(not _REAL.exists(), reason="the snapshots of real offices are not here")
def test_real_offices_are_estimated_better_than_by_any_simple_guess() -> None:
    days = ("--train-dates", "2020-01-02..2020-01-08", "--test-dates", "2020-01-09")
    found = _run(str(_REAL), "--train", str(_REAL), *days)
    baselines = [one["mae_minutes"] for one in found["baselines"].values()]  # type: ignore[attr-defined]
    assert found["mae_minutes"] < 0.8 * min(baselines)
    assert 0.77 <= found["coverage"] <= 0.83  # type: ignore[operator]
