"""Pages that are loaded when they are first opened: on most days, most of them never are."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from textual.screen import Screen


def later(module: str, page: str) -> Callable[[], Screen[Any]]:
    """What makes the page of this name; its `module` is loaded then."""

    def make() -> Screen[Any]:
        made: Screen[Any] = getattr(import_module(module), page)()
        return made

    return make
