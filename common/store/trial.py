"""A copy of the store in which something can be tried without anything having happened."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from common.store import engine, folder, sqlite
from common.store.errors import worded
from common.store.store import Store

_PREFIX = "trial-"
_FORGOTTEN_S = 24 * 3600


@contextmanager
def trial(store: Store) -> Iterator[Store]:
    """The store as it is at this moment, in the data folder, thrown away at the end; nobody waits
    for it. What a trial that was killed has left goes after a day.

    Raises:
        Trouble: what the disk says.
    """
    _clear(store.folder)
    with TemporaryDirectory(prefix=_PREFIX, dir=store.folder) as place:
        with worded(store.folder):
            _copy(store.folder, Path(place))
        with closing(Store.open(Path(place))) as copy:
            yield copy


def _copy(data: Path, place: Path) -> None:
    with closing(sqlite.connect(str(folder.database(data)))) as live:
        live.execute("VACUUM INTO :file", {"file": str(folder.database(place))})
    with closing(engine.connect(folder.database(place))) as made:
        engine.settle(made)


def _clear(data: Path) -> None:
    for left in data.glob(f"{_PREFIX}*"):
        if left.is_dir() and time.time() - left.stat().st_mtime > _FORGOTTEN_S:
            shutil.rmtree(left, ignore_errors=True)
