"""Where a crash goes: into a file, never onto a screen that citizens read."""

from __future__ import annotations

import contextlib
import traceback
from datetime import UTC, datetime
from pathlib import Path
from tempfile import gettempdir

_LIMIT = 1_000_000


def log_crash(error: BaseException, data_dir: Path, program: str) -> Path | None:
    """Append the traceback, without the values of variables, to `crash-<program>.log`.

    The file is in the folder of the store, or in the temporary folder when that one cannot be
    written. Returns None when neither can be.
    """
    stamp = datetime.now(UTC).isoformat(timespec="seconds")
    text = f"--- {stamp} {program}\n{''.join(traceback.format_exception(error))}\n"
    for folder in (data_dir / "log", Path(gettempdir())):
        with contextlib.suppress(OSError):
            folder.mkdir(exist_ok=True)
            path = folder / f"crash-{program}.log"
            full = path.exists() and path.stat().st_size > _LIMIT
            with path.open("w" if full else "a", encoding="utf-8") as log:
                log.write(text)
            return path
    return None
