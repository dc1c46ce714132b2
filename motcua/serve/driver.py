"""What stands in for the terminal of a program whose picture goes to a browser."""

from __future__ import annotations

import contextlib
import os
from typing import Any

from textual import events, messages
from textual.drivers.web_driver import WebDriver


class PageDriver(WebDriver):
    """Textual's own, made to end with the server and to listen from the first moment.

    The server's end of the pipes is all there is of a terminal. Textual goes on for ever without
    it, and without a browser that says it is looked at, fields take no keys.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._write = self._say  # type: ignore[assignment]

    def start_application_mode(self) -> None:
        """Begin, and be looked at: Textual posts that nobody looks, and this comes after it."""
        super().start_application_mode()
        self._app.call_later(self._app.post_message, events.AppFocus())

    def on_meta(self, packet_type: str, payload: dict[str, object]) -> None:
        """Take the size and the end; where somebody looks changes nothing on our screens."""
        if packet_type in {"resize", "quit", "exit"}:
            super().on_meta(packet_type, payload)

    def run_input_thread(self) -> None:
        """Listen until the program ends, or leave when the server is gone or cannot be understood:
        a page that hears nothing must not look alive."""
        try:
            super().run_input_thread()
        finally:
            if not self.exit_event.is_set():
                self._app.post_message(messages.ExitApp())

    def _say(self, packet: bytes) -> int:
        """All of it: a pipe may take a part. Nothing, once nobody is at the other end."""
        left = packet
        with contextlib.suppress(OSError):
            while left:
                left = left[os.write(self.fileno, left) :]
        return len(packet)
