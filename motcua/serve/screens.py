"""Which screens there are, and which program each of them is.

The address names the screen and nothing else: what it may do comes from the command that is run,
never from what a browser says.
"""

from __future__ import annotations

import sys
from collections.abc import Collection
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from common.domain.refusal import Refusal
from common.store.store import Store

KINDS = {"counter": (100, 30), "display": (96, 27), "supervisor": (120, 36)}
"""Kinds of screens, each with the columns and rows that its letters are sized for."""


@dataclass(frozen=True, slots=True, order=True)
class Screen:
    """One screen.

    Attributes:
        kind: a key of `KINDS`.
        name: code of the desk or display; empty for the supervisor's.
    """

    kind: str
    name: str = ""

    def __str__(self) -> str:
        """As it is written in an address and on the command line, `counter/5`."""
        return f"{self.kind}/{self.name}" if self.name else self.kind

    @property
    def grid(self) -> tuple[int, int]:
        """Columns and rows."""
        return KINDS[self.kind]


def parse(text: str) -> Screen:
    """A screen as `str` writes it.

    Raises:
        ValueError: it is not written like one.
    """
    kind, _, name = text.partition("/")
    if kind not in KINDS or (kind == "supervisor") != (name == ""):
        raise ValueError(text)
    return Screen(kind, name)


def of_centre(folder: Path) -> list[Screen]:
    """Every screen of the centre, in its order.

    Raises:
        Trouble: as `Store.open`.
    """
    with closing(Store.open(folder)) as store:
        centre = store.centre()
    desks = [Screen("counter", desk) for desk in centre.desks]
    displays = [Screen("display", row["code"]) for row in centre.document["display"]]
    return [*desks, *displays, Screen("supervisor")]


def offered(folder: Path, wanted: Collection[Screen]) -> list[Screen]:
    """Those of the centre that are wanted; all of them where nothing is.

    Raises:
        Refusal: `desk_unknown` or `display_unknown`.
        Trouble: as `Store.open`.
    """
    there = of_centre(folder)
    for screen in wanted:
        if screen not in there:
            raise _unknown(screen.kind, screen.name[:40])
    return [screen for screen in there if not wanted or screen in wanted]


def _unknown(kind: str, name: str) -> Refusal:
    if kind == "counter":
        return Refusal("desk_unknown", desk=name)
    return Refusal("display_unknown", display=name)


def command(screen: Screen, folder: Path, lang: str) -> list[str]:
    """What to run. `-P`: nothing that lies in the working folder is imported."""
    return [
        *(sys.executable, "-P", "-m", "motcua.serve.program"),
        *(screen.kind, screen.name, str(folder.absolute()), lang),
    ]
