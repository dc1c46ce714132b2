"""How much of a store each table and index takes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table

from common.store import folder as folders

_SIZES = """
import sqlite3, sys
connection = sqlite3.connect(f"file:{sys.argv[1]}?immutable=1", uri=True)
(size,) = connection.execute("PRAGMA page_size").fetchone()
for name, pages, cells in connection.execute(
    "SELECT name, pageno, ncell FROM dbstat WHERE aggregate = 1 ORDER BY pageno DESC"
):
    print(name, pages * size, cells)
"""
"""Our own library cannot say it; Python's own can, and reads the file in another process."""


def show(console: Console, full: Path) -> None:
    """The largest first."""
    command = [sys.executable, "-c", _SIZES, str(folders.database(full).absolute())]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    if found.returncode:
        console.print("no sizes: Python's own SQLite has no dbstat")
        return
    table = Table(title="Size by table and index")
    for column in ("name", "MB", "rows"):
        table.add_column(column, justify="left" if column == "name" else "right")
    for line in found.stdout.splitlines()[:25]:
        name, size, cells = line.split()
        table.add_row(name, f"{int(size) / 1e6:.1f}", f"{int(cells):,}")
    console.print(table)
