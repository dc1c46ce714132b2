"""One screen program and the browser page that it draws for."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
from asyncio.subprocess import PIPE, Process
from collections.abc import Mapping, Sequence
from typing import Any

from aiohttp import WSMsgType, web
from textual_serve.app_service import AppService
from textual_serve.download_manager import DownloadManager

GRACE_S = 5.0
"""How long a program may take to end before it is killed. It holds no transaction then."""

_KEPT = frozenset({"HOME", "LANG", "LOGNAME", "PATH", "TMPDIR", "TZ", "USER"})
_OURS = ("MOTCUA_", "LC_")
_COLUMNS = range(20, 401)
_ROWS = range(5, 201)


def environment(size: tuple[int, int], around: Mapping[str, str] = os.environ) -> dict[str, str]:
    """What a screen program is to know of the server's surroundings: ours, and who it runs as."""
    kept = {
        name: value for name, value in around.items() if name in _KEPT or name.startswith(_OURS)
    }
    columns, rows = size
    picture = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
    return {**kept, **picture, "COLUMNS": str(columns), "ROWS": str(rows)}


def size(columns: object, rows: object) -> tuple[int, int]:
    """The size a page asks for, within reason; 80 x 24 where it says nothing that can be read."""
    return _within(columns, _COLUMNS, 80), _within(rows, _ROWS, 24)


def _within(value: object, allowed: range, otherwise: int) -> int:
    try:
        number = int(str(value)[:9])
    except ValueError:
        return otherwise
    return min(max(number, allowed.start), allowed.stop - 1)


class Terminal(AppService):
    """Runs a program as it is, by no shell, and takes from it nothing but its picture."""

    def __init__(self, command: Sequence[str], socket: web.WebSocketResponse) -> None:
        super().__init__(
            command[-1],
            write_bytes=socket.send_bytes,
            write_str=socket.send_str,
            close=_closing(socket),
            download_manager=DownloadManager(),
        )
        self._words = command

    async def _open_app_process(self, width: int = 80, height: int = 24) -> Process:
        """A session of its own: Ctrl+C in the server's terminal is the server's."""
        self._process = process = await asyncio.create_subprocess_exec(
            *self._words,
            stdin=PIPE,
            stdout=PIPE,
            stderr=PIPE,
            env=environment((width, height)),
            start_new_session=True,
        )
        self._stdin = process.stdin
        return process

    async def run(self) -> None:
        """Carry what the program draws. A page whose program is gone must not look alive."""
        try:
            await super().run()
        finally:
            await self.remote_close()

    async def on_meta(self, data: bytes) -> None:
        """The end is all there is to tell: no address is opened and no file delivered."""
        if json.loads(data).get("type") == "exit":
            await self.remote_close()

    async def on_packed(self, payload: bytes) -> None:
        """Parts of files; there are none."""

    async def serve(self, socket: web.WebSocketResponse, size: tuple[int, int]) -> None:
        """Run the program for as long as the page is open, and the page for as long as it runs."""
        await self.start(*size)
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    await self._hear(socket, message.data)
        except TimeoutError:  # it takes no keys any more, and would take no word to end either
            self._kill()
        finally:
            await self._end()

    async def _hear(self, socket: web.WebSocketResponse, text: str) -> None:
        """One message of the page; what is none is passed over."""
        try:
            message = json.loads(text)
        except (ValueError, RecursionError):
            return
        match message:
            case ["stdin", str(keys)]:
                await asyncio.wait_for(self.send_bytes(keys.encode("utf-8", "ignore")), GRACE_S)
            case ["resize", {"width": columns, "height": rows}]:
                await asyncio.wait_for(self.set_terminal_size(*size(columns, rows)), GRACE_S)
            case ["alive"]:
                await socket.send_str(text)

    async def _end(self) -> None:
        """Let the program end, or end it. Not by `stop`, which takes a timeout for itself and goes
        on waiting for a program that hangs."""
        process, carrying = self._process, self._task
        if process is None or carrying is None:
            return
        try:
            async with asyncio.timeout(GRACE_S):
                await self.send_meta({"type": "quit"})
                await process.wait()
        except TimeoutError:
            self._kill()
            await process.wait()
        await asyncio.wait([carrying])

    def _kill(self) -> None:
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()


def _closing(socket: web.WebSocketResponse) -> Any:
    async def close() -> None:
        await socket.close()

    return close
