"""The soak in a few tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench.soak.hall import SoakHall
from bench.soak.sampling import Stored
from bench.soak.verdict import Growth, Latency, shown
from common.store.store import Store
from common.tui import crash

_MOST = 30


def facts(store: Store, hall: SoakHall) -> dict[str, object]:
    """What stands in the store afterwards."""
    with store.read() as connection:

        def pairs(sql: str) -> dict[str, int]:
            return {str(row[0]): row[1] for row in connection.execute(sql).fetchall()}

        return {
            "own disk": hall.own_disk,
            "backups": len(list(hall.backups.glob("*.db"))),
            "visitors a day": pairs(
                "SELECT date, count(ticket.id) FROM business_day LEFT JOIN ticket"
                " ON ticket.day = business_day.id GROUP BY date ORDER BY date"
            ),
            "tickets": pairs("SELECT state, count(*) FROM ticket GROUP BY state"),
            "slips": pairs("SELECT state, count(*) FROM print_job GROUP BY state"),
            "alerts opened": pairs("SELECT kind, count(*) FROM alert GROUP BY kind"),
            "alerts still open": pairs(
                "SELECT kind, count(*) FROM alert WHERE closed_at IS NULL GROUP BY kind"
            ),
        }


def crashes(folder: Path) -> list[str]:
    """The last line of every crash file: the kind of error."""
    files = sorted((folder / crash.FOLDER).glob("crash-*.log"))
    return [f"{file.name}: {file.read_text().strip().splitlines()[-1]}" for file in files]


def show(
    grown: Sequence[Growth],
    speeds: Sequence[Latency],
    stored: Sequence[Stored],
    found: Mapping[str, object],
    injected: Mapping[str, int],
    lives: Mapping[str, int],
    told: int,
    wrong: Sequence[str],
) -> None:
    """Print all of it; what is wrong comes last."""
    console = Console(width=140)
    table = Table(title="Growth a week: of 4,500 visitors, and of 168 hours (95 %)")
    for column in ("program", "lives", "what", "least", "last", "gained", "visitors", "hours", ""):
        table.add_column(column)
    for one in sorted(grown, key=lambda row: (row.kind, row.program)):
        if one.kind != "memory" and one.flat:
            continue
        verdict = "GROWS" if one.proven else "flat" if one.flat else "not proven"
        table.add_row(
            one.program,
            str(lives[one.program]),
            one.kind,
            f"{one.least:.0f}",
            f"{one.last:.0f}",
            f"{one.gained:+.0f}",
            shown(one.visitors),
            shown(one.hours),
            verdict,
        )
    console.print(table)
    table = Table(title="Time, milliseconds")
    for column in ("what", "part", "count", "p50", "p99"):
        table.add_column(column)
    for speed in speeds:
        table.add_row(
            speed.kind, str(speed.part), str(speed.count), f"{speed.p50:.1f}", f"{speed.p99:.1f}"
        )
    console.print(table)
    console.print(f"faults: {dict(injected)}", markup=False)
    for name, value in found.items():
        console.print(f"{name}: {value}", markup=False)
    if stored:
        last = stored[-1]
        console.print(
            f"log: at most {max(one.log for one in stored) / 2**20:.1f} MiB, "
            f"{last.log / 2**20:.1f} at last; store {last.database / 2**20:.1f} MiB, "
            f"{last.database / max(1, last.tickets) / 1024:.1f} KiB a ticket; {told} answers told"
        )
    for text in wrong[:_MOST]:
        console.print(f"WRONG {text}", markup=False)
    if len(wrong) > _MOST:
        console.print(f"… and {len(wrong) - _MOST} more")
    console.print("nothing lost, nothing proven to grow" if not wrong else f"{len(wrong)} WRONG")
