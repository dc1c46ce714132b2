"""The door: connections come in, and those that ask for nothing are put out again.

Somebody who opens connections and says nothing on them, or says it letter by letter, would else
hold all that a process may have open, and nobody's page would load.
"""

from __future__ import annotations

import asyncio
import errno
import logging
import os
import resource
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.typedefs import Handler

from common.domain.refusal import Trouble

IDLE_S = 30.0
"""So long a connection may go without a whole request; a slow line loads its letters in it."""

_FILES = 4096
"""Descriptors to ask the system for: a browser holds six connections for each page that it loads,
and after a restart a whole office loads in the same moment."""

_FOR_PAGES = 800
"""Of those: four for each of as many pages as may be open, and what a process needs anyway."""


@asynccontextmanager
async def listening(
    application: web.Application, host: str, port: int
) -> AsyncIterator[tuple[str, int]]:
    """Answer for as long as the block lasts; the address and port that were had, 0 is any port.

    Raises:
        Trouble: `port_in_use`, `serve_address`.
    """
    door = Door(room())
    application.middlewares.insert(0, door.attend)
    logging.getLogger("aiohttp.server").addFilter(_is_ours)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    try:
        listener = await _listener(door, runner, host, port)
        try:
            yield listener.sockets[0].getsockname()[:2]
        finally:
            listener.close()
    finally:
        await runner.cleanup()


async def _listener(door: Door, runner: web.AppRunner, host: str, port: int) -> asyncio.Server:
    server = runner.server
    assert server is not None  # noqa: S101 - it has been set up
    loop = asyncio.get_running_loop()
    try:
        return await loop.create_server(lambda: door.admit(server()), host, port)
    except OSError as error:
        code = error.errno or 0
        if code == errno.EADDRINUSE:
            raise Trouble("port_in_use", port=port) from error
        why = os.strerror(code) if code > 0 else error.strerror or str(error)
        raise Trouble("serve_address", address=f"{host}:{port}", error=why) from error


def _is_ours(record: logging.LogRecord) -> bool:
    """Whether a message of the server is worth a place in the log: whoever sends what is no HTTP
    gets an answer, and could else fill it."""
    error = record.exc_info[1] if record.exc_info else None
    return not isinstance(error, HttpProcessingError)


def room() -> int:
    """How many connections may wait for a request at the same time; as many as can be had."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _FILES if hard == resource.RLIM_INFINITY else min(_FILES, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    return max(100, wanted - _FOR_PAGES)


class Door:
    """Knows which connections wait for a request. Of more than `most` the oldest has to go: a
    browser opens it again."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._idle: dict[web.RequestHandler, asyncio.TimerHandle] = {}

    def admit(self, line: web.RequestHandler) -> web.RequestHandler:
        """Somebody has come in."""
        self._wait_for(line)
        return line

    @web.middleware
    async def attend(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Whoever is being answered may take any time, a page of a whole day."""
        line = request.protocol
        self._forget(line)
        try:
            return await handler(request)
        finally:
            self._wait_for(line)

    def _wait_for(self, line: web.RequestHandler) -> None:
        while len(self._idle) >= self._most:
            self._put_out(next(iter(self._idle)))
        later = asyncio.get_running_loop().call_later
        self._idle[line] = later(IDLE_S, self._put_out, line)

    def _put_out(self, line: web.RequestHandler) -> None:
        self._forget(line)
        line.force_close()

    def _forget(self, line: web.RequestHandler) -> None:
        timer = self._idle.pop(line, None)
        if timer is not None:
            timer.cancel()
