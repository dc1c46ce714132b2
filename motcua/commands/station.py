"""`motcua station …`: terminals that are given their place."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from dataclasses import replace
from typing import Any

import click

from common.a4 import waiting
from common.domain.refusal import Refusal
from common.domain.station_commands import AddStation, KeyStation, RemoveStation, StationRole
from common.store import stations
from common.store.stations import Station
from common.store.store import Store
from motcua.commands.station_pack import pack
from motcua.commands.station_windows import windows_
from motcua.edge import Session, mutation, reading, why_option
from motcua.stations import asked, connection, keyfile, screen
from motcua.stations.publickey import PublicKey, parse

OPTION = click.option("--station", help="Name of this terminal, instead of its place.")


@click.group()
def station() -> None:
    """Terminals, each enrolled to its place."""


station.add_command(pack)
station.add_command(windows_)


@station.command()
@click.argument("words", nargs=-1, required=True, metavar="ROLE [PLACE] [KEY]")
@click.option("--name", help="Its name; ROLE-PLACE without it.")
@click.option("--desk", help="It is the counter of this desk.")
@click.option("--role", type=click.Choice([role.value for role in StationRole]), help="What it is.")
@click.option("--of", "place", help="Code of the desk, kiosk or hall screen that it is of.")
@why_option
@mutation
def add(
    session: Session,
    words: tuple[str, ...],
    name: str | None,
    desk: str | None,
    role: str | None,
    place: str | None,
    why: str | None,
) -> None:
    """Enrol a terminal: `counter 5`, `kiosk k1`, `supervisor`; with its KEY to let it in over SSH.

    KEY is the public key itself, a file that holds it, or - for standard input.
    """
    if (desk, role, place) == (None, None, None):
        wanted = asked.of(words, name)
    else:
        wanted = asked.by_name(words, name, desk, role, place)
    key = None if wanted.key is None else parse(asked.key_text(wanted.key))
    record = _enrol(session, wanted, key, why)
    if key is not None:
        record = {**record, "key": _give(session, wanted.name, key, why)}
    session.answer(record, _line(record))


def _enrol(
    session: Session, wanted: asked.Wanted, key: PublicKey | None, why: str | None
) -> dict[str, Any]:
    """Twice is the same as once for whoever was interrupted between the terminal and its key."""
    if key is not None:
        keyfile.require_free(session.folder, wanted.name, key)
        had = keyfile.keys(session.folder).get(wanted.name, key)
        if had != key:
            raise Refusal("station_keyed", station=wanted.name)
    try:
        return session.act(AddStation(wanted.name, wanted.role, wanted.place, why))
    except Refusal as refusal:
        if refusal.code != "station_exists" or key is None:
            raise
    with session.store.read() as reader:
        if stations.place_of(reader, wanted.name, wanted.role) != wanted.place:
            raise Refusal("station_exists", station=wanted.name)
    return {"station": wanted.name, "role": wanted.role, "place": wanted.place}


def _give(session: Session, name: str, key: PublicKey, why: str | None) -> str:
    """First on record, then in force: repeated after an interruption it is the same."""
    # A request is of one action; this one is the same request's second.
    request = session.request and f"{session.request}.key"
    replace(session, request=request).act(KeyStation(name, key.fingerprint, why))
    keyfile.put(session.folder, name, key)
    return key.fingerprint


@station.command("key")
@click.argument("name")
@click.argument("words", nargs=-1, required=True, metavar="KEY")
@why_option
@mutation
def key_(session: Session, name: str, words: tuple[str, ...], why: str | None) -> None:
    """Let terminal NAME in by this KEY, and by no other any more."""
    key = parse(asked.key_text(words))
    keyfile.require_free(session.folder, name, key)
    record = session.act(KeyStation(name, key.fingerprint, why))
    keyfile.put(session.folder, name, key)
    connection.end(session.folder, name)
    session.answer(record, f"{name} · {key.fingerprint}")


@station.command()
@click.argument("name")
@why_option
@mutation
def remove(session: Session, name: str, why: str | None) -> None:
    """No program starts as terminal NAME any more; its key opens nothing, its connection ends."""
    record = session.act(RemoveStation(name, why))
    keyfile.drop(session.folder, name)
    connection.end(session.folder, name)
    session.answer(record, session.t("cli.done"))


@station.command()
@click.argument("name")
@reading
def paper(session: Session, name: str) -> None:
    """Write the A4 paper that waits for counter NAME to standard output, a PDF.

    Over SSH: `ssh … paper > paper.pdf` with the key of the counter. It goes to the computer that
    its officer works at, once.
    """
    if sys.stdout.isatty():
        raise click.UsageError("a PDF is nothing to look at here: send it into a file")
    with session.store.read() as reader:
        desk = str(stations.place_of(reader, name, StationRole.COUNTER))
    place = waiting.place_of(session.folder, desk)
    waiting.fetch(place, waiting.caller(os.environ), _write_out)


def _write_out(pdf: bytes) -> None:
    sys.stdout.buffer.write(pdf)
    sys.stdout.buffer.flush()


@station.command("list")
@reading
def list_(session: Session) -> None:
    """List the terminals, and on which a screen runs now."""
    with session.store.read() as reader:
        rows = stations.enrolled(reader)
    keys = keyfile.keys(session.folder)
    found = [
        {
            "station": row["name"],
            "role": row["role"],
            "place": row["place"],
            "live": stations.is_live(session.folder, row["name"]),
            "key": keys[row["name"]].fingerprint if row["name"] in keys else None,
        }
        for row in rows
    ]
    t = session.t
    lines = (_line(row, t("station.live" if row["live"] else "station.dark")) for row in found)
    session.answer({"stations": found}, "\n".join(lines))


@station.command()
@click.argument("name")
@reading
def run(session: Session, name: str) -> None:
    """Be the screen of terminal NAME, whatever it is enrolled as."""
    with closing(Store.open(session.folder)) as store, store.read() as reader:
        enrolled = stations.named(reader, name)
    stations.hold(session.folder, name)
    screen.start(session.folder, session.t.lang, enrolled)


def _line(row: dict[str, Any], *more: str) -> str:
    parts = (row["station"], row["role"], row["place"] or "—", *more, row.get("key"))
    return " · ".join(part for part in parts if part)


def taken(session: Session, role: StationRole, name: str | None) -> Station | None:
    """The terminal of this name, whose only screen this program is from now on; None without one.

    Raises:
        Refusal: `station_unknown`, `station_role`.
        Trouble: `station_running`.
    """
    if name is None:
        return None
    with closing(Store.open(session.folder)) as store, store.read() as reader:
        place = stations.place_of(reader, name, role)
    stations.hold(session.folder, name)
    return Station(name, role, place)


def needed(
    session: Session, role: StationRole, given: str | None, name: str | None
) -> tuple[str, Station | None]:
    """The place that a program is given, or that of its terminal, not both; with the terminal."""
    if (given is None) is (name is None):
        raise click.UsageError(f"either the code of the {role} or --station")
    station = taken(session, role, name)
    return str(given if station is None else station.place), station
