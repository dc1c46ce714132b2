"""`motcua metrics`: the hall's figures for Prometheus."""

from __future__ import annotations

import threading
from contextlib import closing

import click

from motcua.commands.services import until_told
from motcua.edge import Session, reading


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address of this machine.")
@click.option("--port", type=click.IntRange(0, 65535), default=9464, show_default=True)
@reading
def metrics(session: Session, host: str, port: int) -> None:
    """Answer Prometheus on this machine's own address, whether or not the store can be read."""
    from common.store.thread import StoreThread
    from motcua.metrics.collector import Hall
    from motcua.metrics.endpoint import serving
    from motcua.service import service

    stop = until_told()
    with (
        service("metrics", session.folder, session.t, storeless=True) as log,
        closing(StoreThread(session.folder)) as thread,
        serving(Hall(thread, log), host, port) as server,
    ):
        bound = server.server_address[1]
        name = f"[{host}]" if ":" in host else host
        url = f"http://{name}:{bound}/metrics"
        session.answer({"url": url}, session.t("metrics.ready", url=url))
        hand = threading.Thread(target=server.serve_forever, name="metrics", daemon=True)
        hand.start()
        stop.wait()
        server.shutdown()
        hand.join()
