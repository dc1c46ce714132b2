"""The address that Prometheus asks: on this machine only."""

from __future__ import annotations

import errno
import ipaddress
import os
import socket
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from prometheus_client import CollectorRegistry, make_wsgi_app
from prometheus_client.exposition import ThreadingWSGIServer
from prometheus_client.registry import Collector

from common.domain.refusal import Trouble

PATHS = ("/", "/metrics")

Start = Callable[..., Any]


class _Loopback6(ThreadingWSGIServer):
    address_family = socket.AF_INET6


class _Handler(WSGIRequestHandler):
    """Says nothing of who asks, and does not wait for one that says nothing."""

    timeout = 10

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name it has
        """Nothing."""


def require_loopback(host: str) -> str:
    """The address itself, if it is one of this machine's own.

    Raises:
        Trouble: `metrics_address` for any other, and for names: what a name leads to may change.
    """
    try:
        if ipaddress.ip_address(host).is_loopback:
            return host
    except ValueError:
        pass
    raise Trouble("metrics_address", address=host)


@contextmanager
def serving(collector: Collector, host: str, port: int) -> Iterator[WSGIServer]:
    """A server with the metrics of one collector, in a registry of its own; call its
    `serve_forever`. Port 0 is any free one.

    Raises:
        Trouble: `metrics_address`, `port_in_use`, `serve_address`.
    """
    require_loopback(host)
    registry = CollectorRegistry()
    registry.register(collector)
    kind = _Loopback6 if ":" in host else ThreadingWSGIServer
    try:
        server = make_server(host, port, _site(registry), kind, handler_class=_Handler)
    except OSError as error:
        raise _worded(error, host, port) from error
    try:
        yield server
    finally:
        server.server_close()


def _site(registry: CollectorRegistry) -> Callable[[dict[str, Any], Start], Iterable[bytes]]:
    metrics = make_wsgi_app(registry)

    def site(environ: dict[str, Any], start: Start) -> Iterable[bytes]:
        if not _is_own(environ.get("HTTP_HOST", "")):
            start("403 Forbidden", [("Content-Type", "text/plain")])
            return [b"ask for this machine by its own address\n"]
        if environ["PATH_INFO"] not in PATHS:
            start("404 Not Found", [("Content-Type", "text/plain")])
            return [b"/metrics\n"]
        found: Iterable[bytes] = metrics(environ, start)
        return found

    return site


def _is_own(host: str) -> bool:
    """Whether a request names this machine: a page elsewhere whose name leads here does not."""
    name = urlsplit(f"//{host}").hostname or ""
    try:
        return name == "localhost" or ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def _worded(error: OSError, host: str, port: int) -> Trouble:
    if error.errno == errno.EADDRINUSE:
        return Trouble("port_in_use", port=port)
    why = os.strerror(error.errno) if error.errno else str(error)
    return Trouble("serve_address", address=f"{host}:{port}", error=why)
