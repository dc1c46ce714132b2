"""`motcua serve` as it listens: who is let in, and what is behind a page for how long."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from aiohttp import ClientSession, ClientWebSocketResponse, WSMsgType

from tests.hall import make_real_hall
from tests.serve.site import Site, site

pytestmark = pytest.mark.verify


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("hall")
    make_real_hall(folder).close()
    hostile = {"TEXTUAL_DRIVER": "evil:Driver", "TEXTUAL_LOG": "/nowhere", "SECRET_OF_US": "x"}
    with site(folder, "counter/5", "display/hall", **hostile) as running:
        yield running


@asynccontextmanager
async def opened(at: Site, path: str) -> AsyncIterator[ClientWebSocketResponse]:
    """The only connection, as a page of ours opens it."""
    await until(lambda: at.programs == [])
    origin = at.url.rstrip("/")
    async with (
        ClientSession() as session,
        session.ws_connect(f"{at.url}{path}/ws?width=96&height=27", origin=origin) as socket,
    ):
        yield socket


async def shows(socket: ClientWebSocketResponse, text: str) -> None:
    """Read until the program has drawn `text`."""
    drawn = b""
    async with asyncio.timeout(20):
        while text.encode() not in drawn:
            drawn += await socket.receive_bytes()


async def until(truth: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not truth():
            await asyncio.sleep(0.02)


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("", {}, 200),
        ("counter/5", {}, 200),
        ("display/hall", {}, 200),
        ("static/letters.ttf", {}, 200),
        ("counter/4", {}, 404),
        ("supervisor", {}, 404),
        ("kiosk/k1", {}, 404),
        ("static", {}, 404),
        ("static/", {}, 404),
        ("static/../web.py", {}, 404),
        ("static/%2e%2e/web.py", {}, 404),
        ("download/key", {}, 404),
        ("counter/5", {"Host": "evil.example"}, 403),
        ("static/page.js", {"Host": "evil.example"}, 403),
        ("counter/5", {"Origin": "http://evil.example"}, 403),
        ("counter/5/ws", {"Upgrade": "websocket"}, 403),
    ],
)
async def test_only_what_is_offered_is_there_and_only_for_our_own_pages(
    here: Site, path: str, headers: dict[str, str], status: int
) -> None:
    async with ClientSession() as session, session.get(here.url + path, headers=headers) as answer:
        assert answer.status == status
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
        assert "Server" not in answer.headers


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://localhost:1"])
async def test_no_page_of_anybody_else_gets_a_connection(here: Site, origin: str) -> None:
    async with ClientSession() as session:
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await session.ws_connect(here.url + "counter/5/ws", origin=origin)
    assert refused.value.status == 403
    assert here.programs == []


async def test_a_program_starts_with_its_page_in_clean_surroundings_and_ends_with_it(
    here: Site,
) -> None:
    async with opened(here, "counter/5") as socket:
        await shows(socket, "Quầy 5")
        (pid,) = here.programs
        known = Path(f"/proc/{pid}/environ").read_text()
        assert "MOTCUA_DATA=" in known
        assert not any(word in known for word in ("TEXTUAL", "SECRET", "evil"))
    await until(lambda: here.programs == [])


async def test_a_connection_survives_what_is_no_message_and_answers_when_asked_whether_it_lives(
    here: Site,
) -> None:
    async with opened(here, "display/hall") as socket:
        for noise in (
            "",
            "{",
            "7",
            '["stdin"]',
            '["stdin", 5]',
            '["resize", {"width": 1}]',
            "[" * 60000,
        ):
            await socket.send_str(noise)
        await socket.send_str('["stdin", "\\ud800"]')
        await socket.send_str('["alive"]')
        async with asyncio.timeout(20):
            while (said := await socket.receive()).type is not WSMsgType.TEXT:
                assert said.type is WSMsgType.BINARY
        assert said.data == '["alive"]'


async def test_a_page_whose_program_is_gone_is_told(here: Site) -> None:
    async with opened(here, "counter/5") as socket:
        await shows(socket, "Quầy 5")
        os.kill(here.programs[0], signal.SIGKILL)
        async with asyncio.timeout(20):
            while (await socket.receive()).type is not WSMsgType.CLOSE:
                pass


async def test_a_program_that_hears_nothing_any_more_ends(here: Site) -> None:
    async with opened(here, "counter/5") as socket:
        await shows(socket, "Quầy 5")
        await socket.send_str('["stdin", "\\u001b[1114112u"]')  # a key that there is none of
        async with asyncio.timeout(20):
            while (await socket.receive()).type is not WSMsgType.CLOSE:
                pass


@pytest.mark.parametrize("typed", [0, 10])
async def test_a_program_that_hangs_is_ended_when_its_page_is_closed(
    here: Site, typed: int
) -> None:
    async with opened(here, "counter/5") as socket:
        await shows(socket, "Quầy 5")
        os.kill(here.programs[0], signal.SIGSTOP)
        for _ in range(typed):
            await socket.send_json(["stdin", "a" * 40_000])
    await until(lambda: here.programs == [])


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
async def test_no_program_outlives_the_server(tmp_path: Path, how: signal.Signals) -> None:
    make_real_hall(tmp_path).close()
    with site(tmp_path) as running:
        async with opened(running, "counter/5") as socket:
            await shows(socket, "Quầy 5")
            (pid,) = running.programs
            running.process.send_signal(how)
            assert await asyncio.to_thread(running.process.wait, 20) == (0 if how == 15 else -how)
            await until(lambda: not Path(f"/proc/{pid}").exists() or _is_dead(pid))


def _is_dead(pid: int) -> bool:
    """Whether it has ended and only nobody has buried it yet."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
