"""Whoever opens connections and asks for nothing does not keep others out."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import subprocess
import sys
from asyncio import StreamReader, StreamWriter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web

from common.domain.refusal import Trouble
from motcua.serve import door

Line = tuple[StreamReader, StreamWriter]

WHOLE = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"


async def _answer(_: web.Request) -> web.Response:
    await asyncio.sleep(0.4)
    return web.Response(text="done")


def site() -> web.Application:
    application = web.Application()
    application.router.add_get("/", _answer)
    return application


@asynccontextmanager
async def lines(host: str, port: int, many: int) -> AsyncIterator[list[Line]]:
    """Connections that say nothing yet."""
    opened = [await asyncio.open_connection(host, port) for _ in range(many)]
    try:
        yield opened
    finally:
        for _, writer in opened:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()


async def told(line: Line, said: bytes) -> bytes:
    """What is answered until the line is cut."""
    reader, writer = line
    writer.write(said)
    async with asyncio.timeout(5):
        with contextlib.suppress(ConnectionResetError):
            return await reader.read()
    return b""


async def test_a_connection_without_a_whole_request_is_cut_and_a_slow_answer_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(door, "IDLE_S", 0.1)
    async with door.listening(site(), "127.0.0.1", 0) as at, lines(*at, 3) as opened:
        heard = await asyncio.gather(*map(told, opened, (b"", WHOLE[:9], WHOLE)))
    assert heard[:2] == [b"", b""]
    assert heard[2].startswith(b"HTTP/1.1 200")
    assert heard[2].endswith(b"done")


async def test_of_too_many_silent_connections_the_oldest_go(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(door, "room", lambda: 3)
    async with door.listening(site(), "127.0.0.1", 0) as at, lines(*at, 4) as (first, *others):
        assert await told(first, b"") == b""
        assert not any(reader.at_eof() for reader, _ in others)
        reader, writer = others[0]
        writer.write(WHOLE)
        assert await reader.readline() == b"HTTP/1.1 200 OK\r\n"


async def test_what_is_no_request_is_answered_and_leaves_the_log_alone(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with door.listening(site(), "127.0.0.1", 0) as at, lines(*at, 1) as (line,):
        heard = await told(line, b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")
    assert heard.startswith(b"HTTP/1.0 400")
    assert caplog.records == []


async def test_an_address_that_cannot_be_had_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(Trouble) as trouble:
            async with door.listening(site(), "127.0.0.1", port):
                pass
    assert (trouble.value.code, trouble.value.params) == ("port_in_use", {"port": port})
    with pytest.raises(Trouble) as trouble:
        async with door.listening(site(), "203.0.113.9", 1):
            pass
    assert trouble.value.code == "serve_address"
    assert trouble.value.params["address"] == "203.0.113.9:1"


@pytest.mark.parametrize(("hard", "expected"), [(20_000, 3296), (1024, 224)])
def test_room_for_connections_is_asked_of_the_system(hard: int, expected: int) -> None:
    say = (
        f"import resource as r; r.setrlimit(r.RLIMIT_NOFILE, (256, {hard}));"
        "from motcua.serve import door; print(door.room(), r.getrlimit(r.RLIMIT_NOFILE)[0])"
    )
    asked = subprocess.run([sys.executable, "-c", say], capture_output=True, text=True, check=True)
    assert asked.stdout.split() == [str(expected), str(expected + 800)]
