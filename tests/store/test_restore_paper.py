"""After a restore nobody claims to know how much paper is left."""

from __future__ import annotations

from pathlib import Path

from common.domain import printer_commands
from common.store import backup, folder, restore
from common.store.floors import Said
from common.store.store import Store
from common.views import printers as view
from tests.hall import staff
from tests.store.printers import hall_of, print_one, say, take


def restored(folder_: Path, disk: Path, store: Store, file: Path) -> Store:
    """The store, closed, as it was in the backup."""
    store.close()
    restore.restore(folder_, file, disk, Said(), staff(), "restored")
    assert folder.database(folder_).exists()
    return Store.open(folder_)


def test_slips_printed_since_the_backup_are_not_claimed_as_paper(tmp_path: Path) -> None:
    hall, disk = tmp_path / "hall", tmp_path / "disk"
    disk.mkdir()
    store = hall_of(hall, {"code": "p1", "roll_m": 5, "warn_slips": 10})
    say(store, "p1", "ok")
    store.act(staff(), printer_commands.RollChanged("p1"))
    for _ in range(30):
        take(store)
        print_one(store)
    for code in ("paper_near_end", "cover_open"):
        say(store, "p1", code)
    file = backup.make(store, disk, staff()).file
    store = restored(hall, disk, store, file)
    assert (view.printer(store, "p1").slips, view.printer(store, "p1").slips_left) == (30, None)
    say(store, "p1", "ok")
    assert view.printer(store, "p1").slips_left is None, "what the printer said then is over"
    store.act(staff(), printer_commands.RollChanged("p1"))
    assert view.printer(store, "p1").slips_left == 5_000 // 124
    store.close()
