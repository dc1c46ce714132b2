"""The open data as files, all of one moment: one CSV for each view, or a database."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from common.domain.refusal import Trouble
from common.store import open_data
from common.store.store import Store


def export(store: Store, folder: Path) -> dict[str, int]:
    """Write every view into `folder`, which is made; how many rows each file has.

    The files are UTF-8 with a line of names first; what is not known is empty. One read
    transaction stays open meanwhile.

    Raises:
        Trouble: `data_folder` where something lies in the folder: old files would be taken for new.
        OSError: what the disk says.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise Trouble("data_folder", path=str(folder))
    with store.read() as connection:
        return {
            f"{view}.csv": _write(folder / f"{view}.csv", *open_data.read(connection, view))
            for view in open_data.views(connection)
        }


def database(store: Store, file: Path) -> dict[str, int]:
    """Write every view as a table into the new database `file`; how many rows each has. It is there
    whole or not at all.

    Raises:
        Trouble: `data_exists`.
        OSError: what the disk says.
    """
    if file.exists():
        raise Trouble("data_exists", path=str(file))
    unfinished = file.with_name(f".{file.name}.part")
    unfinished.unlink(missing_ok=True)
    unfinished.touch()
    try:
        with store.read() as connection:
            found = open_data.copy(connection, unfinished)
        unfinished.rename(file)
    finally:
        unfinished.unlink(missing_ok=True)
    return found


def _write(file: Path, names: Iterable[str], rows: Iterable[tuple[object, ...]]) -> int:
    written = 0
    with file.open("w", encoding="utf-8", newline="") as text:
        sheet = csv.writer(text)
        sheet.writerow(names)
        for row in rows:
            sheet.writerow(["" if value is None else value for value in row])
            written += 1
    return written
