"""A hook that is a web address: one POST, and whether it was taken. It loads OpenSSL."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import urlsplit

from motcua.hook_failed import HookFailed

_TAKEN = range(200, 300)


def post(url: str, body: bytes, timeout_s: float, key: str) -> None:
    """Hand the news over; `key` lets a receiver know it again. It goes where the centre file says
    and nowhere else: no redirection is followed, no proxy is asked.

    Raises:
        HookFailed: nobody is there, it takes too long, or its answer is not one of 200 to 299.
    """
    headers = {"Content-Type": "application/json; charset=utf-8", "Idempotency-Key": key}
    over = threading.Event()
    try:
        connection, path = _connection(url, timeout_s)
        with _within(connection, timeout_s, over):
            connection.request("POST", path, body, headers)
            status = connection.getresponse().status
    except (HTTPException, OSError, ValueError, OverflowError) as error:
        raise HookFailed("timeout" if over.is_set() else _reason(error)) from None
    if over.is_set():  # half an answer is none
        raise HookFailed("timeout")
    if status not in _TAKEN:
        raise HookFailed(f"HTTP {status}")


def _connection(url: str, timeout_s: float) -> tuple[HTTPConnection, str]:
    """How to get there, and what to ask for."""
    parts = urlsplit(url)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=timeout_s)
    query = f"?{parts.query}" if parts.query else ""
    return connection, f"{parts.path or '/'}{query}"


@contextmanager
def _within(connection: HTTPConnection, timeout_s: float, over: threading.Event) -> Iterator[None]:
    """Cut it off when its time is over: one that answers letter by letter never times out by
    itself."""

    def cut() -> None:
        over.set()
        with suppress(OSError, AttributeError):  # it may be gone by itself, or not be there yet
            connection.sock.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(timeout_s, cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        connection.close()


def _reason(error: Exception) -> str:
    """In a word or two; what OpenSSL says has the address in it."""
    if isinstance(error, TimeoutError):
        return "timeout"
    if isinstance(error, OSError) and not isinstance(error, ssl.SSLError):
        return error.strerror or type(error).__name__
    return type(error).__name__
