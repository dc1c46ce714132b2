"""What is estimated was not learnt from: no office on the same day."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from motcua.cli import main
from motcua.lab.snapshots import COLUMNS


def _file(path: Path, office: str, *days: int) -> str:
    """A queue that is called one by one every five minutes."""
    rows = [
        f"{office},1,2020-01-{day:02d},{8 + at // 12:02d}:{at % 12 * 5:02d},{at % 3},1,A{at:03d},9"
        for day in days
        for at in range(1, 60)
    ]
    path.write_text("\n".join((",".join(COLUMNS), *rows)) + "\n")
    return str(path)


def _run(test: str, train: str) -> Result:
    return CliRunner().invoke(main, ["lab", "snapshots", test, "--train", train, "--json"])


def test_another_office_may_have_been_learnt_from_on_the_same_day(tmp_path: Path) -> None:
    train = _file(tmp_path / "train.csv", "o", 6, 7)
    other = _run(_file(tmp_path / "other.csv", "p", 7), train)
    assert other.exit_code == 0
    assert json.loads(other.stdout)["n"] > 30
    same = _run(_file(tmp_path / "same.csv", "o", 7, 8), train)
    assert json.loads(same.stdout)["error"]["code"] == "snapshots_overlap"
    assert "07/01/2020" in same.output
    assert "06/01/2020" not in same.output
