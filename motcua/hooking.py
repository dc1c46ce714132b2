"""How a hook is asked once: a command with JSON on its standard input, or an HTTP POST.

What it says is not kept, since nobody knows what is in it: only whether it took the news.
"""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from motcua.edge import dumps
from motcua.hook_failed import HookFailed


def ask(hook: Mapping[str, Any], payload: Mapping[str, Any]) -> None:
    """Hand the news over.

    Raises:
        HookFailed: it says no, cannot be reached, or takes longer than it may.
    """
    body = dumps(payload).encode()
    if hook["command"]:
        _run(hook["command"], body, hook["timeout_s"])
    else:
        from motcua.hook_http import post

        post(hook["url"], body, hook["timeout_s"], str(payload["id"]))


def _run(command: Sequence[str], body: bytes, timeout_s: float) -> None:
    """In a process group of its own, so that whatever it started ends with it."""
    try:
        process = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        raise HookFailed(error.strerror or "no such command") from None
    try:
        process.communicate(body, timeout=timeout_s)
    except subprocess.TimeoutExpired:
        with suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise HookFailed("timeout") from None
    if process.returncode:
        raise HookFailed(f"exit {process.returncode}")
