"""`motcua kiosk|counter|guide|display|supervisor`: the screens."""

from __future__ import annotations

import shutil
from dataclasses import asdict

import click

from common.domain.station_commands import StationRole
from motcua.commands import station as stations
from motcua.edge import REFUSED, Session, reading
from motcua.grid import Grid


@click.command()
@click.argument("kiosk", required=False)
@stations.OPTION
@click.option("--check", is_flag=True, help="Say how large tiles and keys are, and show nothing.")
@click.option("--grid", type=Grid(), help="Columns and rows to check, like 96x27.")
@reading
def kiosk(
    session: Session,
    kiosk: str | None,
    station: str | None,
    check: bool,
    grid: tuple[int, int] | None,
) -> None:
    """The citizen's screen of terminal KIOSK."""
    place, enrolled = stations.needed(session, StationRole.KIOSK, kiosk, station)
    if check:
        _check_kiosk(session, place, grid or shutil.get_terminal_size())
        return
    from kiosk import start

    start(session.folder, place, enrolled)


def _check_kiosk(session: Session, kiosk: str, grid: tuple[int, int]) -> None:
    """Status 1 where a finger would miss a tile or key."""
    from kiosk import sizes

    found = sizes.measure(session.store, kiosk, *grid)
    t, of = session.t, asdict(found)
    lines = [t("display.check.screen", **of), t("kiosk.check.tile", **of)]
    if not found.touchable:
        lines.append(t("kiosk.check.small", mm=sizes.TOUCHABLE_MM))
    if not found.fine:
        lines.append(t("kiosk.check.grid"))
    session.answer({**of, "touchable": found.touchable}, "\n".join(lines))
    if not found.touchable:
        raise click.exceptions.Exit(REFUSED)


@click.command()
@click.argument("desk", required=False)
@stations.OPTION
@reading
def counter(session: Session, desk: str | None, station: str | None) -> None:
    """The officer's screen of DESK."""
    place, enrolled = stations.needed(session, StationRole.COUNTER, desk, station)
    from counter import start

    start(session.folder, place, session.t.lang, enrolled)


@click.command()
@click.argument("kiosk", required=False)
@stations.OPTION
@reading
def guide(session: Session, kiosk: str | None, station: str | None) -> None:
    """The guide's screen at KIOSK: one key, one number."""
    place, enrolled = stations.needed(session, StationRole.GUIDE, kiosk, station)
    from counter.guide import start

    start(session.folder, place, session.t.lang, enrolled)


@click.command()
@click.argument("display", required=False)
@stations.OPTION
@click.option("--check", is_flag=True, help="Say how large everything is, and show nothing.")
@click.option("--grid", type=Grid(), help="Columns and rows to check, like 96x27.")
@reading
def display(
    session: Session,
    display: str | None,
    station: str | None,
    check: bool,
    grid: tuple[int, int] | None,
) -> None:
    """The hall screen DISPLAY."""
    place, enrolled = stations.needed(session, StationRole.DISPLAY, display, station)
    if check:
        _check(session, place, grid or shutil.get_terminal_size())
        return
    from display import start

    start(session.folder, place, enrolled)


def _check(session: Session, display: str, grid: tuple[int, int]) -> None:
    """Status 1 where a digit of a call is too small to be read from ten metres."""
    from display import sizes

    found = sizes.measure(session.store, display, *grid)
    t, of = session.t, asdict(found)
    lines = [
        t("display.check.screen", **of),
        t("display.check.big", mm=found.big_mm, metres=sizes.metres(found.big_mm)),
        t("display.check.listed", mm=found.listed_mm, metres=sizes.metres(found.listed_mm)),
        t("display.check.row", mm=found.row_mm),
    ]
    if not found.readable:
        lines.append(t("display.check.small"))
    if not found.fine:
        lines.append(t("display.check.grid"))
    session.answer({**of, "readable": found.readable}, "\n".join(lines))
    if not found.readable:
        raise click.exceptions.Exit(REFUSED)


@click.command()
@stations.OPTION
@reading
def supervisor(session: Session, station: str | None) -> None:
    """The supervisor's screen."""
    enrolled = stations.taken(session, StationRole.SUPERVISOR, station)
    from supervisor import start

    start(session.folder, session.t.lang, enrolled)
