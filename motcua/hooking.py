"""How a hook is asked once: a command with JSON on its standard input, or an HTTP POST.

What it says is not kept, since nobody knows what is in it: only whether it took the news.
"""

from __future__ import annotations

import os
import signal
import subprocess
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from contextlib import suppress
from http.client import HTTPException
from typing import Any

from motcua.edge import dumps


class HookFailed(Exception):
    """The hook did not take the news; the text says why in one word or two."""


def ask(hook: Mapping[str, Any], payload: Mapping[str, Any]) -> None:
    """Hand the news over.

    Raises:
        HookFailed: it says no, cannot be reached, or takes longer than it may.
    """
    body = dumps(payload).encode()
    if hook["command"]:
        _run(hook["command"], body, hook["timeout_s"])
    else:
        _post(hook["url"], body, hook["timeout_s"], str(payload["id"]))


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


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """News goes where the centre file says, and nowhere else."""

    def redirect_request(self, *_: Any) -> None:
        """Not followed: what it answered is then an error."""
        return


_OPENER = urllib.request.build_opener(_NoRedirects, urllib.request.ProxyHandler({}))


def _post(url: str, body: bytes, timeout_s: float, key: str) -> None:
    request = urllib.request.Request(  # noqa: S310 - the centre file takes http and https alone
        url,
        body,
        {"Content-Type": "application/json; charset=utf-8", "Idempotency-Key": key},
        method="POST",
    )
    try:
        with _OPENER.open(request, timeout=timeout_s) as answer:
            answer.read(1024)
    except urllib.error.HTTPError as error:
        error.close()
        raise HookFailed(f"HTTP {error.code}") from None
    except TimeoutError:
        raise HookFailed("timeout") from None
    except urllib.error.URLError as error:
        raise HookFailed(_reason(error.reason)) from None
    except (HTTPException, OSError) as error:
        raise HookFailed(type(error).__name__) from None


def _reason(reason: object) -> str:
    if isinstance(reason, TimeoutError):
        return "timeout"
    if isinstance(reason, OSError):
        return reason.strerror or type(reason).__name__
    return type(reason).__name__
