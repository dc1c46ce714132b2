"""Write the dump of the schema that this tree has: `python -m tests.schema.make FILE`.

The store is made and lived in by the programs of the day, never by hand-written rows. Everything
that comes from outside (clocks, secrets, the machine) is fixed, so that the same tree writes the
same dump.
"""

from __future__ import annotations

import os
import random
import secrets
import sys
import tempfile
import time
from collections.abc import Callable
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any

from common.store import clock, sqlite
from common.store.folder import database
from tests.hall import make_hall
from tests.schema import days
from tests.schema.stores import dump

_FIRST_NS = 1_795_399_200_000_000_000


def main() -> None:
    """Live the days and write them down."""
    _still_the_world()
    with tempfile.TemporaryDirectory() as folder:
        store = make_hall(Path(folder))
        days.live(store)
        store.close()
        connection = sqlite.connect(str(database(Path(folder))))
        connection.execute("UPDATE _sqlite_migrations SET applied_at = '2026-11-23 00:00'")
        for (officer,) in connection.execute("SELECT officer FROM pseudonym").fetchall():
            drawn = sha256(officer.encode()).hexdigest()[:10]
            connection.execute("UPDATE pseudonym SET name = ? WHERE officer = ?", (drawn, officer))
        text = "\n".join(dump(connection)) + "\n"
        connection.close()
    Path(sys.argv[1]).write_text(text, "utf-8")


def _still_the_world() -> None:
    chance = random.Random("schema")
    ticks = count(_FIRST_NS, 1_000_000)
    fixed: tuple[tuple[object, str, Callable[..., Any]], ...] = (
        (secrets, "choice", chance.choice),
        (secrets, "token_bytes", chance.randbytes),
        (secrets, "token_hex", lambda size: chance.randbytes(size).hex()),
        (time, "time_ns", lambda: next(ticks)),
        (time, "clock_gettime_ns", lambda _: next(ticks) - _FIRST_NS),
        (os, "getpid", lambda: 4242),
        (os, "urandom", chance.randbytes),
        (clock, "boot_id", lambda: "00000000-0000-4000-8000-000000000000"),
    )
    for owner, name, value in fixed:
        setattr(owner, name, value)


if __name__ == "__main__":
    main()
