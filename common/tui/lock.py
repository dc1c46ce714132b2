"""A citizen's terminal cannot be left, suspended or broken out of."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable

FORBIDDEN = frozenset(
    {
        "change_theme",
        "command_palette",
        "help_quit",
        "quit",
        "screenshot",
        "show_help_panel",
        "simulate_key",
        "suspend_process",
    }
)
"""Textual's own actions that no key, click or text may trigger."""

_IGNORED = (
    signal.SIGINT,
    signal.SIGQUIT,
    signal.SIGTSTP,
    signal.SIGTTIN,
    signal.SIGTTOU,
    signal.SIGUSR1,
)


def lock_signals(leave: Callable[[], None]) -> None:
    """Ignore what a keyboard can send; leave cleanly on TERM and HUP.

    Call it after the terminal driver has started, from the thread of the running event loop.
    SIGHUP must never be ignored: an app whose terminal is gone would spin for ever.
    """
    for number in _IGNORED:
        signal.signal(number, signal.SIG_IGN)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(number, leave)
