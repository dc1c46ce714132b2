"""`motcua station …`: terminals that are given their place."""

from __future__ import annotations

from contextlib import closing
from typing import Any

import click

from common.domain.station_commands import AddStation, RemoveStation, StationRole
from common.store import stations
from common.store.stations import Station
from common.store.store import Store
from motcua.edge import Session, mutation, reading, why_option

OPTION = click.option("--station", help="Name of this terminal, instead of its place.")


@click.group()
def station() -> None:
    """Terminals, each enrolled to its place."""


@station.command()
@click.argument("name")
@click.option("--desk", help="It is the counter of this desk.")
@click.option("--role", type=click.Choice([role.value for role in StationRole]), help="What it is.")
@click.option("--of", "place", help="Code of the desk, kiosk or hall screen that it is of.")
@why_option
@mutation
def add(
    session: Session,
    name: str,
    desk: str | None,
    role: str | None,
    place: str | None,
    why: str | None,
) -> None:
    """Enrol terminal NAME."""
    if desk is not None and (role, place) != (None, None):
        raise click.UsageError("either --desk or --role")
    if desk is not None:
        role, place = StationRole.COUNTER.value, desk
    if role is None:
        raise click.UsageError("--desk or --role is needed")
    record = session.act(AddStation(name, role, place, why))
    session.answer(record, _line(record))


@station.command()
@click.argument("name")
@why_option
@mutation
def remove(session: Session, name: str, why: str | None) -> None:
    """No program starts as terminal NAME any more."""
    session.answer(session.act(RemoveStation(name, why)), session.t("cli.done"))


@station.command("list")
@reading
def list_(session: Session) -> None:
    """List the terminals, and on which a screen runs now."""
    with session.store.read() as connection:
        rows = stations.enrolled(connection)
    found = [
        {
            "station": row["name"],
            "role": row["role"],
            "place": row["place"],
            "live": stations.is_live(session.folder, row["name"]),
        }
        for row in rows
    ]
    t = session.t
    lines = (
        f"{_line(row)} · {t('station.live' if row['live'] else 'station.dark')}" for row in found
    )
    session.answer({"stations": found}, "\n".join(lines))


def _line(row: dict[str, Any]) -> str:
    return f"{row['station']} · {row['role']} · {row['place'] or '—'}"


def taken(session: Session, role: StationRole, name: str | None) -> Station | None:
    """The terminal of this name, whose only screen this program is from now on; None without one.

    Raises:
        Refusal: `station_unknown`, `station_role`.
        Trouble: `station_running`.
    """
    if name is None:
        return None
    with closing(Store.open(session.folder)) as store, store.read() as connection:
        place = stations.place_of(connection, name, role)
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
