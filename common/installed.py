"""Which program the hall has in use: an installation lies beside those that still run, and a link
says which of them is meant (`install.sh`)."""

from __future__ import annotations

import sys
from pathlib import Path

FOLDER, LINK = "versions", "current"


def is_replaced(own: str | None = None) -> bool:
    """Whether the hall has another program by now than `own`, the folder of this process's own.
    False where nobody installed it: in a copy of the repository there is no other."""
    folder = Path(own or sys.prefix)
    if folder.parent.name != FOLDER:
        return False
    try:
        in_use = (folder.parent.parent / LINK).readlink()
    except OSError:
        return False
    return in_use != folder
