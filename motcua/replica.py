"""Continuous replication by Litestream, a program of its own (extra `replica`)."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import NoReturn

from common.domain.refusal import Trouble
from common.store import flushed, folder
from common.store.presence import Presence

CONFIG = "litestream.yml"


def run(data: Path, to: str, *, once: bool) -> NoReturn:
    """Become Litestream on the store in `data`; it holds the store open as this program would.

    Raises:
        Trouble: `replica_missing` where Litestream is not installed; `store_missing`,
            `store_restoring`.
    """
    program = _program()
    data = data.resolve()
    folder.require_database(data)
    Presence(data).outlive()
    config = data / CONFIG
    flushed.write(config, configuration(data, to).encode())
    words = [str(program), "replicate", "-config", str(config), "-no-expand-env"]
    os.execv(program, [*words, "-once"] if once else words)  # noqa: S606 - we become it


def configuration(data: Path, to: str) -> str:
    """What Litestream reads: JSON, which is YAML too. Keys for a URL come from the environment."""
    replica = {"url": to} if "://" in to else {"type": "file", "path": str(Path(to).resolve())}
    database = {"path": str(folder.database(data)), "replica": replica}
    return json.dumps({"dbs": [database]}, ensure_ascii=False, indent=1) + "\n"


def _program() -> Path:
    """The one that came with the extra, else one of the system."""
    beside = Path(sys.executable).parent / "litestream"
    found = str(beside) if os.access(beside, os.X_OK) else shutil.which("litestream")
    if found is None:
        raise Trouble("replica_missing")
    return Path(found)
