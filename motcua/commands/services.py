"""`motcua keeper` and `motcua devices`: the two services of a hall server."""

from __future__ import annotations

import functools
import signal
import threading
from collections.abc import Callable
from contextlib import closing
from typing import Any

import click

from common.store import upgrading
from motcua.commands.find import find
from motcua.edge import Session, reading


def until_told() -> threading.Event:
    """An event that SIGTERM, SIGINT and SIGHUP set."""
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: stop.set())
    return stop


@click.command()
@reading
def keeper(session: Session) -> None:
    """Write what changes by time alone: estimates, alerts, the day's end."""
    from motcua.following import OF_KEEPER
    from motcua.keeper import Keeper
    from motcua.service import service

    stop = until_told()
    with service("keeper", session.folder, session.t, follows=OF_KEEPER):
        Keeper(session.folder).run(stop)


def _alone(function: Callable[..., None]) -> Callable[..., None]:
    """A group that acts itself: not before one of its commands, which may need no hall."""

    @functools.wraps(function)
    def run(*words: Any, **named: Any) -> None:
        if click.get_current_context().invoked_subcommand is None:
            function(*words, **named)

    return run


@click.group(invoke_without_command=True)
@_alone
@reading
def devices(session: Session) -> None:
    """Drive every printer and sign of the hall."""
    from hardware.service import drive
    from motcua.following import OF_DEVICES
    from motcua.service import service
    from motcua.watchman import Watchman, beside

    with upgrading.on_trial("devices"):
        _tell_of_templates(session)
    stop = until_told()
    with (
        service("devices", session.folder, session.t, follows=OF_DEVICES),
        beside(Watchman(session.folder)),
    ):
        drive(session.folder, stop)


devices.add_command(find)


def _tell_of_templates(session: Session) -> None:
    """Say which templates of the hall's own are not used, and why; slips are printed anyway."""
    from common.paper import papers
    from common.store.store import Store

    with closing(Store.open(session.folder)) as store:
        problems = papers.load(session.folder, store.centre()).problems
    for problem in problems:
        click.echo(problem.said(session.t), err=True)
