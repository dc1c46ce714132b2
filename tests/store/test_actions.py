"""Actions are found by the name of their command when they are first done."""

from __future__ import annotations

import subprocess
import sys

from common.store.actions import ACTIONS, action

_SEEN = """
import sys
from common.store import actions
actions.load(["CallNext"])
print(*(name.rpartition(".")[2] for name in sys.modules if "store.actions." in name))
"""


def test_every_command_has_functions_that_are_there() -> None:
    for command in ACTIONS:
        found = action(command)
        assert callable(found.run)
        assert found.prepare is None or callable(found.prepare)


def test_an_action_that_is_not_done_is_not_loaded() -> None:
    seen = subprocess.run([sys.executable, "-c", _SEEN], capture_output=True, text=True, check=True)
    assert "calling" in seen.stdout.split()
    assert "handover" not in seen.stdout.split()
