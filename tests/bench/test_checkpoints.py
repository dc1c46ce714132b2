"""The bench of checkpoints runs, each way in processes of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import checkpoints


@pytest.mark.verify
def test_every_way_is_measured(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    checkpoints.main(["--actions", "20", "--flush-ms", "0", "--dir", str(tmp_path)])
    said = [line.split() for line in capfd.readouterr().out.splitlines()]
    assert [words[0] for words in said[1:]] == list(checkpoints.WAYS)
    assert all(0 < float(words[1]) <= float(words[3]) for words in said[1:])
