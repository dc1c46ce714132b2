"""`motcua station windows`: what an officer's Windows computer is made a counter with."""

from __future__ import annotations

import re
from pathlib import Path

import click

from motcua.edge import Session, reading
from motcua.stations import pack, windows

_ADDRESS = re.compile(r"[A-Za-z0-9][A-Za-z0-9.:-]{0,250}", re.ASCII)


@click.command("windows")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--hall", required=True, help="Address by which they reach this server.")
@click.option("--port", type=click.IntRange(1, 65_535), default=22, help="Of SSH; 22.")
@click.option("--host-keys", type=click.Path(path_type=Path), default="/etc/ssh", help="Ours.")
@reading
def windows_(session: Session, file: Path, hall: str, port: int, host_keys: Path) -> None:
    """Write FILE (.zip): the same for every officer's computer, with nothing secret in it."""
    if not _ADDRESS.fullmatch(hall):
        raise click.BadParameter("expected an address like 192.168.1.10", param_hint="--hall")
    wanted = windows.Wanted(hall, port, tuple(pack.host_keys(host_keys)))
    file.write_bytes(windows.archive(wanted))
    record = {"file": str(file), "host_keys": windows.fingerprints(wanted.hosts)}
    session.answer(record, session.t("station.windows", file=file))
