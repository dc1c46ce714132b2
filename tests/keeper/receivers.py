"""Receivers of hooks: a real HTTP server that remembers what it was told, and how to name it."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load


class Receiver:
    """What was told, in its order. `asked` is how often it was begun, `status` what it answers, and
    without `hold` it answers nothing."""

    def __init__(self) -> None:
        self.told: list[dict[str, Any]] = []
        self.asked = 0
        self.path = ""
        self.status = 204
        self.hold = threading.Event()
        self.hold.set()
        self.url = ""

    def happenings(self) -> list[tuple[str, str]]:
        """Kind and happening of each piece."""
        return [(one["kind"], one["happening"]) for one in self.told]


@contextmanager
def receiver() -> Iterator[Receiver]:
    """An HTTP server on this machine."""
    found = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            found.asked += 1
            found.path = self.path
            found.hold.wait(20)
            body = self.rfile.read(int(self.headers["Content-Length"]))
            said = json.loads(body)
            assert self.headers["Idempotency-Key"] == said["id"]
            found.told.append(said)
            self.send_response(found.status)
            if found.status == 302:
                self.send_header("Location", "/elsewhere")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing on the terminal."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    found.url = f"http://127.0.0.1:{server.server_address[1]}/motcua"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield found
    finally:
        found.hold.set()
        server.shutdown()
        server.server_close()
        thread.join()


def document(*hooks: dict[str, Any], alerts: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    """The commune with these hooks; what a row does not say is as the centre file has it."""
    found = as_document(load(shipped.centre("dan-hai")))
    usual = {
        "command": None, "url": None, "events": ["opened", "again", "worse", "closed"],
        "severity": "info", "kinds": [], "timeout_s": 5, "url_file": None,
    }  # fmt: skip
    found["hook"] = [{**usual, **hook} for hook in hooks]
    plain = {"severity": None, "after_s": None, "quiet": [], "deliver": None}
    found["alert"] = [{**plain, **row} for row in alerts or []]
    return found


def eventually(holds: Callable[[], bool], seconds: float = 60) -> None:
    """Wait until something is so, on however slow a machine."""
    until = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < until, "it never came to that"
        time.sleep(0.02)
