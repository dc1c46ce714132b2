"""`motcua serve`: the screens in a browser."""

from __future__ import annotations

import asyncio
import ipaddress
import signal
from typing import TYPE_CHECKING

import click

from motcua.edge import Session, reading

if TYPE_CHECKING:
    from motcua.serve.screens import Screen
    from motcua.serve.web import Site


@click.command()
@click.argument("screens", nargs=-1, metavar="[SCREEN]...")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=8420, show_default=True)
@click.option("--public", multiple=True, metavar="URL", help="Address that a proxy gives us.")
@reading
def serve(
    session: Session, screens: tuple[str, ...], host: str, port: int, public: tuple[str, ...]
) -> None:
    """Offer SCREENs in a browser: counter/DESK, display/ID, supervisor."""
    from motcua.serve import screens as them
    from motcua.serve.guard import Guard
    from motcua.serve.web import Site
    from motcua.service import service

    wanted = [_screen(text) for text in screens]
    guard = Guard(frozenset(_origin(text) for text in public))
    offered = them.offered(session.folder, wanted)
    if not _is_loopback(host):
        click.echo(session.t("serve.open_to_all", host=host), err=True)
    site = Site(session.folder, session.t, wanted, guard)
    with service("serve", session.folder, session.t):
        asyncio.run(_run(site, host, port, session, [str(one) for one in offered]))


async def _run(site: Site, host: str, port: int, session: Session, offered: list[str]) -> None:
    """Serve until SIGTERM, SIGINT or SIGHUP; every program behind a page is ended then."""
    from motcua.serve.door import listening

    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with listening(site.application(), host, port) as (name, bound):
        url = f"http://[{name}]:{bound}/" if ":" in name else f"http://{name}:{bound}/"
        session.answer({"url": url, "screens": offered}, session.t("serve.ready", url=url))
        await stop.wait()


def _screen(text: str) -> Screen:
    from motcua.serve.screens import parse

    try:
        return parse(text)
    except ValueError:
        expected = "counter/DESK, display/ID or supervisor"
        raise click.BadParameter(f"expected {expected}, found {text!r}") from None


def _origin(text: str) -> str:
    from motcua.serve.guard import origin

    try:
        return origin(text)
    except ValueError:
        raise click.BadParameter(f"expected https://NAME, found {text!r}") from None


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
