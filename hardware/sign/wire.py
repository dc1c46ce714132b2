"""The far end of an emulated line: a pseudo-terminal that takes its time, as wire does."""

from __future__ import annotations

import contextlib
import heapq
import os
import selectors
import threading
import time
import tty
from collections.abc import Callable
from pathlib import Path

from common.domain.refusal import Trouble

_CHUNK = 4096
_BITS_PER_BYTE = 10


class Wire:
    """One pseudo-terminal and the thread that reads its far end.

    With `baud` a byte takes its time both ways; without it none at all, which is how a
    pseudo-terminal is by itself.
    """

    def __init__(self, heard: Callable[[bytes], None], baud: int | None = None) -> None:
        """`heard` is called in the line's thread."""
        self._heard = heard
        self._byte_s = 0.0 if baud is None else _BITS_PER_BYTE / baud
        # Held open, or reading the far end would fail whenever no bus has the line.
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave)
        os.set_blocking(self._master, False)
        self.device = os.ttyname(self._slave)
        self._bell_out, self._bell_in = os.pipe()
        self._free_at = 0.0
        self._due: list[tuple[float, int, bytes, bool]] = []
        self._count = 0
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="sign boards", daemon=True)
        self._thread.start()

    def shout(self, data: bytes, after_s: float = 0.0) -> None:
        """Send to the bus after a while; what it does not take is lost."""
        with self._lock:
            begin = max(self._free_at, time.monotonic() + after_s)
            self._free_at = begin + len(data) * self._byte_s
            self._plan(self._free_at, data, heard=False)
        os.write(self._bell_in, b".")

    def close(self) -> None:
        """Take it away."""
        os.write(self._bell_in, b"x")
        self._thread.join()
        for descriptor in (self._master, self._slave, self._bell_in, self._bell_out):
            os.close(descriptor)

    def _plan(self, at: float, data: bytes, *, heard: bool) -> None:
        self._count += 1
        heapq.heappush(self._due, (at, self._count, data, heard))

    def _run(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._master, selectors.EVENT_READ)
            selector.register(self._bell_out, selectors.EVENT_READ)
            while True:
                ready = {key.fd for key, _ in selector.select(self._patience())}
                if self._bell_out in ready and b"x" in os.read(self._bell_out, _CHUNK):
                    return
                if self._master in ready:
                    self._arrive(os.read(self._master, _CHUNK))
                self._deliver()

    def _patience(self) -> float | None:
        with self._lock:
            return max(self._due[0][0] - time.monotonic(), 0) if self._due else None

    def _arrive(self, data: bytes) -> None:
        with self._lock:
            begin = max(self._free_at, time.monotonic())
            self._free_at = begin + len(data) * self._byte_s
            self._plan(self._free_at, data, heard=True)

    def _deliver(self) -> None:
        while True:
            with self._lock:
                if not self._due or self._due[0][0] > time.monotonic():
                    return
                _, _, data, heard = heapq.heappop(self._due)
            if heard:
                self._heard(data)
            else:
                with contextlib.suppress(BlockingIOError):
                    os.write(self._master, data)


class Plug:
    """A wire under a stable name, that can be pulled and put back: a new device, the same link."""

    def __init__(
        self, heard: Callable[[bytes], None], link: Path | None = None, baud: int | None = None
    ) -> None:
        """Not plugged in yet. `heard` and `baud` as `Wire` takes them."""
        self._heard, self._link, self._baud = heard, link, baud
        self.wire: Wire | None = None

    @property
    def path(self) -> str:
        """The stable link, or the device; nothing while unplugged without a link."""
        if self._link is not None:
            return str(self._link)
        return "" if self.wire is None else self.wire.device

    def plug(self) -> None:
        """Put it in, unless it is.

        Raises:
            Trouble: `sign_link_taken` when the link exists and is not a symbolic one.
        """
        if self.wire is not None:
            return
        if self._link is not None and self._link.exists() and not self._link.is_symlink():
            raise Trouble("sign_link_taken", path=str(self._link))
        self.wire = Wire(self._heard, self._baud)
        if self._link is not None:
            fresh = self._link.with_name(f".{self._link.name}.{os.getpid()}")
            fresh.unlink(missing_ok=True)
            fresh.symlink_to(self.wire.device)
            fresh.replace(self._link)

    def unplug(self) -> None:
        """Pull it: the device and its link are gone."""
        if self.wire is None:
            return
        if self._link is not None and self._leads_to(self._link, self.wire.device):
            self._link.unlink()
        self.wire.close()
        self.wire = None

    @staticmethod
    def _leads_to(link: Path, device: str) -> bool:
        """Whether the link is still ours; another emulator may have taken it over."""
        return link.is_symlink() and str(link.readlink()) == device
