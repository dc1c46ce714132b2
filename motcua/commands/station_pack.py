"""`motcua station pack`: what a small PC is made a terminal with."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import click

from common.domain.station_commands import KeyStation, StationRole
from common.store import stations
from motcua.edge import Session, reading, why_option
from motcua.grid import Grid
from motcua.stations import connection, keyfile
from motcua.stations import pack as packing

_ADDRESS = re.compile(r"[A-Za-z0-9][A-Za-z0-9.:-]{0,250}", re.ASCII)


@click.command()
@click.argument("name")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@click.option("--hall", required=True, help="Address by which that machine reaches this one.")
@click.option("--port", type=click.IntRange(1, 65_535), default=22, help="Of SSH; 22.")
@click.option("--grid", type=Grid(), help="Columns and rows to show, like 96x27.")
@click.option("--turn", type=click.Choice(packing.TURNS), default="normal", help="How it hangs.")
@click.option("--host-keys", type=click.Path(path_type=Path), default="/etc/ssh", help="Ours.")
@why_option
@reading
def pack(
    session: Session,
    name: str,
    file: Path,
    hall: str,
    port: int,
    grid: tuple[int, int] | None,
    turn: str,
    host_keys: Path,
    why: str | None,
) -> None:
    """Write FILE (.tar.gz, or - for standard output), which makes a small PC terminal NAME."""
    if not _ADDRESS.fullmatch(hall):
        raise click.BadParameter("expected an address like 192.168.1.10", param_hint="--hall")
    to_stdout = str(file) == "-"
    if to_stdout and sys.stdout.isatty():
        raise click.UsageError("that is no text: give a FILE, or - and > FILE")
    with session.store.read() as reader:
        role = StationRole(stations.named(reader, name).role)
    wanted = packing.Wanted(name, role, hall, port, grid or packing.GRIDS[role], turn)
    hosts = packing.host_keys(host_keys)
    key, private = packing.new_key()
    _write(file, packing.archive(wanted, hosts, private, session.t))
    session.act(KeyStation(name, key.fingerprint, why))
    keyfile.put(session.folder, name, key)
    connection.end(session.folder, name)
    words = session.t("station.packed", name=name)
    if to_stdout:
        click.echo(words, err=True)
    else:
        session.answer({"station": name, "key": key.fingerprint, "file": str(file)}, words)


def _write(file: Path, content: bytes) -> None:
    """For its owner alone: there is a private key in it."""
    if str(file) == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    with os.fdopen(handle, "wb") as out:
        os.fchmod(handle, 0o600)
        out.write(content)
