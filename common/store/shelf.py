"""The shelf: the folder with the backups of a hall, what is known of each, and which may go."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from common.store import flushed, folder

KEEP_DAYS = 14
"""Every backup is kept for so long."""

KEEP_MONTHS = 24
"""Of older ones the last of each month, for so long."""

_DAY_MS = 86_400_000
_NAME = re.compile(r"motcua-\d{8}-\d{6}\.db")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is known of a backup. `made_at` is the machine's own time (UTC ms), simulated store or
    not; `date` and `closed` are the newest business day, and the newest that has ended; `broken`
    is what does not hold in the store it was made from."""

    file: str
    lineage: str
    node: str
    centre: str
    schema: int
    made_at: int
    date: str | None
    closed: str | None
    events: int
    newest: int
    head: str
    bytes: int
    sha256: str
    broken: tuple[str, ...]


def place(data: Path) -> Path:
    """Where the hall with this data folder keeps its backups: `MOTCUA_BACKUPS`, else inside it; a
    training always inside."""
    named = None if folder.is_training(data) else os.environ.get("MOTCUA_BACKUPS")
    return Path(named or data / "backups")


def manifest_file(backup: Path) -> Path:
    """Where the manifest of a backup lies."""
    return backup.with_suffix(".json")


def new_name(shelf: Path, moment: datetime) -> Path:
    """A name that is free: the local time, or the next second."""
    stamp = moment.timestamp()
    while True:
        name = f"motcua-{datetime.fromtimestamp(stamp, moment.tzinfo):%Y%m%d-%H%M%S}.db"
        if not (shelf / name).exists() and not manifest_file(shelf / name).exists():
            return shelf / name
        stamp += 1


def write_manifest(backup: Path, manifest: Manifest) -> None:
    """Put the manifest beside the backup, flushed."""
    text = json.dumps(asdict(manifest), ensure_ascii=False, indent=1)
    flushed.write(manifest_file(backup), f"{text}\n".encode())


def read_manifest(backup: Path) -> Manifest | None:
    """The manifest beside a backup; None where there is none that can be read."""
    try:
        found = json.loads(manifest_file(backup).read_text("utf-8"))
        return Manifest(**{**found, "broken": tuple(found["broken"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None


def backups(shelf: Path, lineage: str) -> list[Manifest]:
    """The backups of one hall on the shelf, oldest first; whatever else lies there is not seen."""
    found = (
        read_manifest(file) for file in shelf.glob("motcua-*.db") if _NAME.fullmatch(file.name)
    )
    mine = [each for each in found if each is not None and each.lineage == lineage]
    return sorted(mine, key=lambda each: each.made_at)


def kept(found: Iterable[Manifest], now: int, keep_days: int) -> set[str]:
    """The files that stay: all young ones, the last of each of 24 months, and always the newest."""
    ordered = sorted(found, key=lambda each: each.made_at)
    month = _month(now)
    last_of = {_month(each.made_at): each.file for each in ordered}
    monthly = {file for made, file in last_of.items() if month - made < KEEP_MONTHS}
    young = {each.file for each in ordered if now - each.made_at < keep_days * _DAY_MS}
    return monthly | young | {each.file for each in ordered[-1:]}


def _month(moment: int) -> int:
    when = datetime.fromtimestamp(moment / 1000, UTC)
    return when.year * 12 + when.month


def prune(shelf: Path, lineage: str, now: int, keep_days: int) -> list[str]:
    """Remove what need not be kept; return the names. A backup goes before its manifest, so that
    one which was cut off here is still known as ours."""
    found = backups(shelf, lineage)
    stays = kept(found, now, keep_days)
    gone = [each.file for each in found if each.file not in stays]
    for name in gone:
        (shelf / name).unlink(missing_ok=True)
        manifest_file(shelf / name).unlink(missing_ok=True)
    return gone + _prune_migrated(shelf, lineage, now, keep_days)


def migration_copy(shelf: Path, schema: int, lineage: str, moment: datetime) -> Path:
    """Where a migration to `schema` leaves the store of the time before."""
    return shelf / f"before-schema-{schema}-{lineage}-{moment:%Y%m%dT%H%M%SZ}.db"


def _prune_migrated(shelf: Path, lineage: str, now: int, keep_days: int) -> list[str]:
    """The copies that migrations of this hall made go at the same age: the backups made since
    hold all that they do."""
    oldest = now - keep_days * _DAY_MS
    gone = [
        copy.name
        for copy in sorted(shelf.glob(f"before-schema-*-{lineage}-*.db"))
        if copy.stat().st_mtime_ns // 1_000_000 <= oldest
    ]
    for name in gone:
        (shelf / name).unlink(missing_ok=True)
    return gone
