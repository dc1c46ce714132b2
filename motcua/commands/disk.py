"""`motcua disk`: what lies on the disk of the store, and the ballast."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from common.domain.refusal import Trouble
from common.i18n.translator import Translator
from common.store import ballast, folder, shelf
from common.store.checkpoint import log_bytes
from motcua.edge import Session, reading

_MIB = 2**20


@click.command()
@click.option("--free-ballast", is_flag=True, help="Give the ballast up, to make room at once.")
@reading
def disk(session: Session, free_ballast: bool) -> None:
    """How large the store is, and how much room is left. Works on a full disk too."""
    if not folder.database(session.folder).exists():
        raise Trouble("store_missing", path=str(session.folder))
    freed = ballast.give_up(session.folder) if free_ballast else 0
    record = {**_sizes(session.folder), "freed": freed}
    session.answer(record, _words(session.t, record))


def _sizes(path: Path) -> dict[str, int | str]:
    """Bytes; nothing here opens the store, which a full disk might refuse."""
    return {
        "database": folder.database(path).stat().st_size,
        "wal": log_bytes(path),
        "backups": _all_in(shelf.place(path)),
        "free": ballast.free_bytes(path),
        "ballast": ballast.state(path).value,
    }


def _all_in(path: Path) -> int:
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())


def _words(t: Translator, record: Mapping[str, int | str]) -> str:
    sizes = {name: -(-int(record[name]) // _MIB) for name in ("database", "wal", "backups", "free")}
    lines = [t(f"cli.disk.{name}", mib=mib) for name, mib in sizes.items()]
    return "\n".join([*lines, t(f"cli.disk.ballast.{record['ballast']}")])
