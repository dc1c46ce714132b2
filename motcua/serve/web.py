"""The server: pages, the files they load, and one connection for each open page."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from weakref import WeakSet

from aiohttp import WSCloseCode, web
from aiohttp.typedefs import Handler

from common.domain.refusal import Refusal, Trouble
from common.i18n.messages import explain
from common.i18n.translator import Translator
from motcua.serve import page, screens, terminal
from motcua.serve.guard import Guard
from motcua.serve.screens import Screen

SESSIONS = 120
"""Pages open at the same time, each with a program of some 35 MB; more are told to wait."""

_LONGEST_MESSAGE = 64 * 1024
_SILENCE_S = 15.0

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; "
    "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
)
_HEADERS = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "clipboard-read=(), camera=(), microphone=(), geolocation=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


@dataclass(slots=True)
class Site:
    """What is served.

    Attributes:
        folder: the data folder of the hall.
        t: language of pages, counters and the supervisor's screen.
        wanted: the screens to offer; all of the centre where empty.
        guard: the names we are found by.
    """

    folder: Path
    t: Translator
    wanted: Collection[Screen] = ()
    guard: Guard = field(default_factory=Guard)
    _open: WeakSet[web.WebSocketResponse] = field(default_factory=WeakSet)

    def application(self) -> web.Application:
        """The application; each call makes a new one."""
        app = web.Application(middlewares=[self._guarded], client_max_size=1024)
        app.router.add_get("/", self._index)
        for path in ("/supervisor", "/{kind:counter|display}/{name}"):
            app.router.add_get(path, self._page)
            app.router.add_get(f"{path}/ws", self._connect)
        for name, file in page.files().items():
            app.router.add_get(f"/static/{name}", _sending(file))
        app.on_response_prepare.append(self._mark)
        app.on_shutdown.append(self._hang_up)
        return app

    @web.middleware
    async def _guarded(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Nobody else's page gets an answer, nor a request that was meant for another name."""
        host = request.headers.get("Host", "")
        origin = request.headers.get("Origin")
        asks = request.headers.get("Upgrade") is not None
        if not self.guard.admits(host, origin, anonymous=not asks):
            raise web.HTTPForbidden(text="403: not from a page of this server\n")
        return await handler(request)

    async def _index(self, _: web.Request) -> web.Response:
        try:
            there = await asyncio.to_thread(screens.offered, self.folder, self.wanted)
        except (Refusal, Trouble) as error:
            return self._sorry(error)
        return _html(page.index(there, self.t))

    async def _page(self, request: web.Request) -> web.Response:
        try:
            one = await self._asked_for(request)
        except (Refusal, Trouble) as error:
            return self._sorry(error)
        if request.query_string:
            # The page's script takes orders from there; ours has none to give.
            raise web.HTTPFound(request.path)
        return _html(page.screen(one, self.t))

    async def _connect(self, request: web.Request) -> web.StreamResponse:
        """The connection of a page, and the program behind it, for as long as both live."""
        try:
            one = await self._asked_for(request)
        except (Refusal, Trouble) as error:
            return self._sorry(error)
        if len(self._open) >= SESSIONS:
            raise web.HTTPServiceUnavailable(text="503: too many pages are open\n")
        socket = web.WebSocketResponse(
            heartbeat=_SILENCE_S, compress=False, max_msg_size=_LONGEST_MESSAGE
        )
        asked = terminal.size(request.query.get("width"), request.query.get("height"))
        words = screens.command(one, self.folder, self.t.lang)
        self._open.add(socket)
        try:
            await socket.prepare(request)
            await terminal.Terminal(words, socket).serve(socket, asked)
        finally:
            self._open.discard(socket)
        return socket

    async def _asked_for(self, request: web.Request) -> Screen:
        """The screen that the address names.

        Raises:
            Trouble: as `Store.open`.
        """
        named = request.match_info
        one = Screen(named.get("kind", "supervisor"), named.get("name", ""))
        if one not in await asyncio.to_thread(screens.offered, self.folder, self.wanted):
            raise web.HTTPNotFound(text="404: no such screen here\n")
        return one

    def _sorry(self, error: Refusal | Trouble) -> web.Response:
        return _html(page.trouble(explain(error, self.t), self.t), status=503)

    async def _mark(self, request: web.Request, response: web.StreamResponse) -> None:
        """What browsers are to forbid themselves, on every answer."""
        host = request.headers.get("Host", "")
        # Older browsers do not take a socket of the same name for `self`.
        line = f"connect-src 'self' ws://{host} wss://{host}" if self.guard.knows(host) else ""
        response.headers["Content-Security-Policy"] = _POLICY + line
        response.headers.update(_HEADERS)
        response.headers.setdefault("Cache-Control", "no-cache")
        response.headers.pop("Server", None)

    async def _hang_up(self, _: web.Application) -> None:
        for socket in [one for one in self._open if one.prepared]:
            await socket.close(code=WSCloseCode.GOING_AWAY)


def _sending(file: Path) -> Handler:
    async def send(_: web.Request) -> web.StreamResponse:
        return web.FileResponse(file)

    return send


def _html(text: str, status: int = 200) -> web.Response:
    headers = {"Cache-Control": "no-store"}
    return web.Response(text=text, content_type="text/html", status=status, headers=headers)
