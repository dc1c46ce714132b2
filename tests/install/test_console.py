"""A console of this machine that is held as a screen: real ones, asked and held as root."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from motcua.console import holding

pytestmark = pytest.mark.install

HELD, OTHER = 12, 13


@pytest.fixture
def consoles() -> Iterator[None]:
    if os.geteuid() != 0 or not all(Path(f"/dev/tty{at}").exists() for at in (HELD, OTHER)):
        pytest.skip("needs root and virtual consoles")
    holding.free(f"tty{HELD}")
    yield
    holding.free(f"tty{HELD}")
    _asked_for(1)


def test_no_key_leads_away_from_a_screen_until_it_ends(consoles: None) -> None:
    assert _asked_for(OTHER) == OTHER
    holding.take(f"tty{HELD}")
    assert _front() == HELD
    assert _asked_for(OTHER) == HELD, "what Ctrl+Alt+F13 asks of the kernel, too"
    holding.take(f"tty{OTHER}")
    assert _front() == HELD, "the first one stays"
    holding.free(f"tty{HELD}")
    assert _asked_for(OTHER) == OTHER


def _front() -> int:
    return int(Path("/sys/class/tty/tty0/active").read_text().strip().removeprefix("tty"))


def _asked_for(number: int) -> int:
    """Which console is in front after another was asked for."""
    handle = os.open("/dev/tty0", os.O_RDWR | os.O_NOCTTY)
    try:
        fcntl.ioctl(handle, holding.VT_ACTIVATE, number)
    except OSError:
        pass
    finally:
        os.close(handle)
    time.sleep(0.5)
    return _front()
