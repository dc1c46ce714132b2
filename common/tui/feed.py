"""The one road from the store to a screen: open, read, read again when it rings, reopen."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Generic, TypeVar

from common.domain.refusal import Refusal, Trouble
from common.store import actions
from common.store.pace import Pace
from common.store.store import Store
from common.store.thread import BURST, LEAST_GAP_S, StoreThread

ViewT = TypeVar("ViewT")

GAP_S = LEAST_GAP_S
"""At most ten pictures a second, `BURST` of them at once."""

RETRY_S = 1.0
"""Between two attempts to reach a store that is lost."""


class Feed(Generic[ViewT]):
    """Owns the store's thread, and with it the connection.

    Args:
        data_dir: the folder of the store.
        fetch: reads one picture; runs in the store's thread.
        deliver: gets each picture, on the event loop.
        lost: gets what went wrong, on the event loop, once per failed attempt.
        refresh_s: how long a picture is good when nothing rings.
        ready: names of the commands whose actions are loaded after the first picture.
    """

    def __init__(
        self,
        data_dir: Path,
        fetch: Callable[[Store], ViewT],
        deliver: Callable[[ViewT], None],
        lost: Callable[[Refusal | Trouble], None],
        refresh_s: float,
        *,
        ready: Sequence[str] = (),
    ) -> None:
        self._data_dir = data_dir
        self._fetch = fetch
        self._deliver = deliver
        self._lost = lost
        self._refresh_s = refresh_s
        self._ready = ready
        self._bell = asyncio.Event()
        self.thread: StoreThread | None = None
        """The open store, None while it is lost."""
        self.trouble: Refusal | Trouble = Trouble("store_opening")
        """Why there is no open store; means nothing while there is one."""

    def ring(self) -> None:
        """Read again soon. Event loop only."""
        self._bell.set()

    async def run(self) -> None:
        """Keep the screen fed until cancelled."""
        while True:
            try:
                await self._follow()
            except (Refusal, Trouble) as trouble:
                self.trouble = trouble
                self._lost(trouble)
                self._bell.clear()
                await self._silence(RETRY_S)

    async def _follow(self) -> None:
        """Read from one opening of the store until it gives trouble."""
        loop, pace = asyncio.get_running_loop(), Pace(GAP_S, BURST)
        thread = StoreThread(self._data_dir)
        opening = asyncio.create_task(asyncio.to_thread(_watch, thread, loop, self.ring))
        try:
            await asyncio.shield(opening)
            self.thread = thread
            unready = bool(self._ready)
            while True:
                self._bell.clear()
                began = loop.time()
                self._deliver(await asyncio.wrap_future(thread.submit(self._fetch)))
                if unready:
                    unready = False
                    await asyncio.wrap_future(thread.submit(self._load))
                await asyncio.sleep(pace.spent(began) - loop.time())
                await self._silence(self._refresh_s)
        finally:
            self.thread = None
            await asyncio.gather(opening, return_exceptions=True)
            await asyncio.to_thread(thread.close)

    def _load(self, _: Store) -> None:
        actions.load(self._ready)

    async def _silence(self, longest_s: float) -> None:
        # Not `wait_for`: Python 3.11's loses a cancellation that comes together with the bell.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(longest_s):
                await self._bell.wait()


def _watch(thread: StoreThread, loop: asyncio.AbstractEventLoop, ring: Callable[[], None]) -> None:
    """Open the store, so that trouble shows now and by its right name; then listen."""

    def bell() -> None:
        loop.call_soon_threadsafe(ring)

    path = str(thread.folder)
    thread.submit(lambda store: store.now()).result()
    try:
        thread.watch(bell, GAP_S, BURST)
    except OSError as error:
        raise Trouble("io", path=path, error=error.strerror or str(error)) from error
