"""PINs are kept by scrypt, and no screen keeps OpenSSL for it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from common.store import pins

_ALONE = """
import sys
from common.store import pins
if {here}:
    sys.executable = "/nowhere"
mine = pins.hashed("24680é")
print(pins.matches("24680é", mine), pins.matches("24681é", mine), pins.matches("", mine))
print(pins.matches("13579", {kept!r}), pins.matches("13570", {kept!r}))
print("_hashlib" in sys.modules)
print(mine)
"""


def in_a_screen(kept: str, *, here: bool) -> list[str]:
    """What a program says that has not loaded OpenSSL, with another program's help or not."""
    program = _ALONE.format(kept=kept, here=here)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    return done.stdout.decode().splitlines()


@pytest.mark.parametrize("here", [False, True], ids=["elsewhere", "no program to be had"])
def test_a_pin_is_compared_alike_wherever_it_is_done(here: bool) -> None:
    own, others, loaded, kept = in_a_screen(pins.hashed("13579"), here=here)
    assert own == "True False False"
    assert others == "True False"
    assert loaded == str(here)
    assert pins.matches("24680é", kept)
    assert not pins.matches("24680e", kept)


def test_no_two_pins_are_kept_alike() -> None:
    assert pins.hashed("24680") != pins.hashed("24680")
