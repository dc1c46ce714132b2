"""A hall with its backups on another disk, and what restoring one of them does to it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from common.domain.refusal import Refusal, Trouble
from common.store import backup, folder, highwater, restore
from common.store.floors import Said
from common.store.invariants import violations
from common.store.restore import Restored
from common.store.store import Store
from tests.hall import issue, make_hall, staff


class Hall:
    """A hall with its backups on another disk."""

    def __init__(self, at: Path) -> None:
        self.data, self.disk = at / "data", at / "disk"
        self.store = make_hall(self.data)
        self.disk.mkdir()
        self.works = True

    def stop(self) -> None:
        """End all programs."""
        if self.works:
            self.store.close()
        self.works = False

    def issue(self, count: int = 1, service: str = "ho-tich") -> list[str]:
        """Give numbers."""
        return [issue(self.store, service) for _ in range(count)]

    def back_up(self) -> Path:
        """A backup of now."""
        return backup.make(self.store, self.disk, staff()).file

    def restore(self, file: Path, **said: Any) -> Restored:
        """Stop everything, restore, start."""
        self.stop()
        try:
            done = restore.restore(
                self.data, file, self.disk, Said(**said), staff(), "restored: no numbers"
            )
        finally:
            if folder.database(self.data).exists():
                self.store = Store.open(self.data)
                self.works = True
        return done

    def refusal(self, file: Path, **said: Any) -> Refusal | Trouble:
        """Why it is not restored; and the store is as it was."""
        before = self.rows("SELECT max(seq) FROM event")
        with pytest.raises((Refusal, Trouble)) as refused:
            self.restore(file, **said)
        assert self.rows("SELECT max(seq) FROM event") == before
        assert not list(self.data.glob("motcua.db.*")), "nothing half-made stays"
        assert not list(self.data.glob("replaced-*"))
        return refused.value

    def rows(self, sql: str, **values: object) -> list[tuple[Any, ...]]:
        """What the store holds."""
        with self.store.read() as connection:
            return [tuple(row) for row in connection.execute(sql, values).fetchall()]

    def broken(self) -> list[str]:
        """What does not hold."""
        with self.store.read() as connection:
            return violations(connection)

    def assured(self) -> dict[str, int]:
        """What the file says, by series."""
        water = highwater.read(self.data / highwater.FILE)
        assert water is not None
        return {series: mark.serial for series, mark in water.marks.items()}

    def lose_file(self) -> None:
        """The disk with the data is lost, but for the backup."""
        (self.data / highwater.FILE).unlink()
