"""Issue and call-next beside the bare commit and the raw fsync of the same disk, in one run."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench.actions import Figures, measure
from bench.flushes import count_flushes


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="interleaved rounds (median shown)")
    parser.add_argument("--seconds", type=float, default=0.5, help="length of one measurement")
    parser.add_argument("--dir", type=Path, help="folder on the disk to measure")
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir=chosen.dir))
    try:
        figures = measure(folder, chosen.rounds, chosen.seconds)
        flushes = count_flushes(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    _show(figures, flushes)


def _show(figures: list[Figures], flushes: dict[str, float] | str) -> None:
    console = Console()
    fsync = next(row.per_s for row in figures if row.name == "fsync")
    commit = next(row.cpu_us for row in figures if row.name == "commit")
    table = Table(title="One process, one disk, interleaved rounds, medians")
    for column in (
        "what",
        "per s",
        "x fsync",
        "p50 ms",
        "p99 ms",
        "CPU us",
        "CPU beyond commit us",
    ):
        table.add_column(column, justify="left" if column == "what" else "right")
    for row in figures:
        table.add_row(
            row.name,
            f"{row.per_s:.0f}",
            f"{row.per_s / fsync:.2f}",
            f"{row.p50_ms:.2f}",
            f"{row.p99_ms:.2f}",
            f"{row.cpu_us:.0f}",
            f"{row.cpu_us - commit:.0f}",
        )
    console.print(table)
    if isinstance(flushes, str):
        console.print(flushes)
        return
    for name, number in flushes.items():
        console.print(f"flushes per {name}: {number:.2f}")


if __name__ == "__main__":
    main()
