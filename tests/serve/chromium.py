"""A headless Chromium, told what to do through its debugging port."""

from __future__ import annotations

import asyncio
import base64
import itertools
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser")

needs_chromium = pytest.mark.skipif(
    PROGRAM is None, reason="no Chromium here (Debian package chromium): pages were not looked at"
)

_SWITCHES = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--mute-audio"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-dev-shm-usage", "--force-device-scale-factor=1", "--hide-scrollbars"),
    *("--remote-debugging-port=0", "about:blank"),
)


class Page:
    """One open page."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._ids = itertools.count(1)
        self.requested: list[str] = []
        """Every address that the page has asked for."""

    async def tell(self, method: str, **params: Any) -> dict[str, Any]:
        """One command of the debugging protocol; its answer."""
        number = next(self._ids)
        await self._socket.send_json({"id": number, "method": method, "params": params})
        while True:
            said = await self._socket.receive_json(timeout=20)
            if said.get("method") == "Network.requestWillBeSent":
                self.requested.append(said["params"]["request"]["url"])
            if said.get("id") == number:
                assert "error" not in said, said["error"]
                result: dict[str, Any] = said["result"]
                return result

    async def open(self, url: str) -> None:
        """Go to an address."""
        await self.tell("Page.enable")
        await self.tell("Network.enable")
        await self.tell("Page.navigate", url=url)

    async def value(self, script: str) -> Any:
        """What an expression is in the page; a promise is waited for."""
        said = await self.tell(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in said, said["exceptionDetails"]
        return said["result"].get("value")

    async def until(self, script: str, seconds: float = 20) -> None:
        """Wait until an expression is true in the page."""
        async with asyncio.timeout(seconds):
            while not await self._truth(script):
                await asyncio.sleep(0.05)

    async def _truth(self, script: str) -> bool:
        """A page that is just being replaced has no truth."""
        said = await self.tell("Runtime.evaluate", expression=script, returnByValue=True)
        return "exceptionDetails" not in said and bool(said["result"].get("value"))

    async def press(self, key: str, code: int, text: str = "") -> None:
        """Press and release a key as a keyboard would; `code` is its Windows virtual key."""
        named = {"key": key, "code": key, "windowsVirtualKeyCode": code}
        kind = "keyDown" if text else "rawKeyDown"
        await self.tell("Input.dispatchKeyEvent", type=kind, text=text, **named)
        await self.tell("Input.dispatchKeyEvent", type="keyUp", **named)

    async def picture(self) -> bytes:
        """The page as PNG."""
        said = await self.tell("Page.captureScreenshot", format="png")
        return base64.b64decode(said["data"])


@asynccontextmanager
async def page(profile: Path, width: int = 1280, height: int = 720) -> AsyncIterator[Page]:
    """An empty page in a browser of its own, which is gone at the end."""
    assert PROGRAM is not None
    process = await asyncio.create_subprocess_exec(
        *(PROGRAM, f"--user-data-dir={profile}", f"--window-size={width},{height}", *_SWITCHES),
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        env={**os.environ, "HOME": str(profile)},
        start_new_session=True,
    )
    try:
        port = await _port(profile / "DevToolsActivePort")
        async with aiohttp.ClientSession() as session:
            async with session.get(f"http://127.0.0.1:{port}/json/list") as answer:
                target = next(one for one in await answer.json() if one["type"] == "page")
            address = target["webSocketDebuggerUrl"]
            async with session.ws_connect(address, max_msg_size=0) as socket:
                opened = Page(socket)
                await opened.tell(
                    "Emulation.setDeviceMetricsOverride",
                    **{"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
                )
                yield opened
    finally:
        process.terminate()
        await process.wait()


async def _port(file: Path) -> int:
    """Chromium writes it down when it listens."""
    async with asyncio.timeout(60):
        while not (file.exists() and (lines := file.read_text().split())):
            await asyncio.sleep(0.05)
    return int(lines[0])
