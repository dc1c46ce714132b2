"""What is estimated was not learnt from: no office on the same day."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from motcua.cli import main
from motcua.lab.snapshots import COLUMNS


def _rows(office: str, *days: int, called: int = 1) -> list[str]:
    """A queue of which so many are called every five minutes."""
    return [
        f"{office},1,2020-01-{day:02d},{8 + at // 12:02d}:{at % 12 * 5:02d},{at % 7},1,"
        f"A{at * called:03d},9"
        for day in days
        for at in range(1, 60)
    ]


def _file(path: Path, *rows: str) -> str:
    path.write_text("\n".join((",".join(COLUMNS), *rows)) + "\n")
    return str(path)


def _run(test: str, train: str) -> Result:
    return CliRunner().invoke(main, ["lab", "snapshots", test, "--train", train, "--json"])


def test_another_office_may_have_been_learnt_from_on_the_same_day(tmp_path: Path) -> None:
    train = _file(tmp_path / "train.csv", *_rows("o", 6, 7))
    other = _run(_file(tmp_path / "other.csv", *_rows("p", 7)), train)
    assert other.exit_code == 0
    assert json.loads(other.stdout)["n"] > 30
    same = _run(_file(tmp_path / "same.csv", *_rows("o", 7, 8)), train)
    assert json.loads(same.stdout)["error"]["code"] == "snapshots_overlap"
    assert "07/01/2020" in same.output
    assert "06/01/2020" not in same.output


_PACES = dict(zip("abcdefghij", (1, 2, 3, 4, 6, 8, 1, 2, 4, 6), strict=True))


def test_of_a_queue_that_nobody_has_seen_others_say_how_far_to_trust_it(tmp_path: Path) -> None:
    rows = [row for office, n in _PACES.items() for row in _rows(office, 6, 7, called=n)]
    train = _file(tmp_path / "train.csv", *rows)
    found = json.loads(_run(_file(tmp_path / "x.csv", *_rows("new", 8, called=3)), train).stdout)
    assert found["coverage"] > 0.7
    assert found["mae_minutes"] < 1


def test_of_a_single_day_other_offices_say_what_is_usual(tmp_path: Path) -> None:
    rows = [row for office, n in _PACES.items() for row in _rows(office, 6, called=n)]
    train = _file(tmp_path / "train.csv", *rows)
    found = json.loads(_run(_file(tmp_path / "x.csv", *_rows("d", 8, called=4)), train).stdout)
    assert found["coverage"] > 0.7
    assert found["mae_minutes"] < 1
