"""`motcua kiosk|counter|display|supervisor`: the four screens."""

from __future__ import annotations

import click

from motcua.edge import Session, reading


@click.command()
@click.argument("kiosk")
@reading
def kiosk(session: Session, kiosk: str) -> None:
    """The citizen's screen of terminal KIOSK."""
    from kiosk import start

    start(session.folder, kiosk)


@click.command()
@click.argument("desk")
@reading
def counter(session: Session, desk: str) -> None:
    """The officer's screen of DESK."""
    from counter import start

    start(session.folder, desk, session.t.lang)


@click.command()
@click.argument("display")
@reading
def display(session: Session, display: str) -> None:
    """The hall screen DISPLAY."""
    from display import start

    start(session.folder, display)


@click.command()
@reading
def supervisor(session: Session) -> None:
    """The supervisor's screen."""
    from supervisor import start

    start(session.folder, session.t.lang)
