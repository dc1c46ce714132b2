"""How a hook is asked once: a command with JSON on its standard input, or an HTTP POST.

What it says is not kept, since nobody knows what is in it: only whether it took the news.
"""

from __future__ import annotations

import os
import re
import signal
import stat
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from common.domain.alert_settings import ADDRESS
from motcua.edge import HOOK, dumps
from motcua.hook_failed import HookFailed

_LONGEST = 2000
"""Letters of an address."""


def ask(hook: Mapping[str, Any], payload: Mapping[str, Any]) -> None:
    """Hand the news over.

    Raises:
        HookFailed: it says no, cannot be reached, or takes longer than it may.
    """
    body = dumps(payload).encode()
    if hook["command"]:
        _run(hook, body)
    else:
        from motcua.hook_http import post

        url = hook["url"] or _kept(hook["url_file"])
        post(url, body, hook["timeout_s"], str(payload["id"]))


def _kept(path: str) -> str:
    """The address that a file keeps, which nobody else may read: what failed is told without it."""
    try:
        with Path(path).open(encoding="ascii") as file:
            open_to_all = os.fstat(file.fileno()).st_mode & stat.S_IROTH
            url = file.readline(_LONGEST).strip()
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "no address in it"
        raise HookFailed(f"url_file: {why}") from None
    if open_to_all:
        raise HookFailed("url_file: everybody may read it")
    if re.fullmatch(ADDRESS, url) is None:
        raise HookFailed("url_file: no address in it")
    return url


def _run(hook: Mapping[str, Any], body: bytes) -> None:
    """In a process group of its own, so that whatever it started ends with it."""
    try:
        process = subprocess.Popen(
            list(hook["command"]),
            env={**os.environ, HOOK: hook["code"]},
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        raise HookFailed(error.strerror or "no such command") from None
    try:
        process.communicate(body, timeout=hook["timeout_s"])
    except subprocess.TimeoutExpired:
        with suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise HookFailed("timeout") from None
    if process.returncode:
        raise HookFailed(f"exit {process.returncode}")
