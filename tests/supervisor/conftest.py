"""Each scene is played once; every test gets a copy of the store it leaves behind."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from common.store.store import Store
from tests.supervisor import scenes

Played = Callable[[str], Path]


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """The data folder after a scene."""
    folders: dict[str, Path] = {}

    def play(name: str) -> Path:
        if name not in folders:
            folders[name] = tmp_path_factory.mktemp(name) / "data"
            clock = scenes.CLOCKS.get(name, scenes.FROZEN)
            getattr(scenes, name)(folders[name], clock).close()
        return folders[name]

    return play


def _copy(played: Played, name: str, to: Path) -> Iterator[Store]:
    shutil.copytree(played(name), to / name)
    store = Store.open(to / name)
    yield store
    store.close()


@pytest.fixture
def good(played: Played, tmp_path: Path) -> Iterator[Store]:
    """A commune in good order at 08:30, its clock standing still."""
    yield from _copy(played, "calm", tmp_path)


@pytest.fixture
def bad(played: Played, tmp_path: Path) -> Iterator[Store]:
    """The same commune on a bad morning."""
    yield from _copy(played, "trouble", tmp_path)


@pytest.fixture
def large(played: Played, tmp_path: Path) -> Iterator[Store]:
    """The province."""
    yield from _copy(played, "province", tmp_path)


@pytest.fixture
def late(played: Played, tmp_path: Path) -> Iterator[Store]:
    """The commune in the afternoon of a full day."""
    yield from _copy(played, "afternoon", tmp_path)
