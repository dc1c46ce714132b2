"""A store file that is moved away, or replaced, under an open store."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.refusal import Trouble
from common.store import folder
from tests.hall import make_hall, staff


def test_nothing_is_read_from_or_written_to_a_file_that_is_gone(tmp_path: Path) -> None:
    store = make_hall(tmp_path)
    path = folder.database(tmp_path)
    path.rename(tmp_path / "away.db")
    for work in (
        lambda: store.act(staff(), commands.IssueTicket("ho-tich")),
        lambda: store.read().__enter__(),
    ):
        with pytest.raises(Trouble, match="store_missing"):
            work()
    shutil.copyfile(tmp_path / "away.db", path)
    with pytest.raises(Trouble, match="store_missing"):
        store.act(staff(), commands.IssueTicket("ho-tich"))
    store.close()
