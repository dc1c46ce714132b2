"""Every page on three grids, in both languages, in usual and in large type, looks as it did."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.store.store import Store
from tests.common.tui.hall import picture
from tests.kiosk.test_layout import as_it_was
from tests.kiosk.visitor import Visitor, visit
from tests.kiosk.ways import WAYS, go, hall_of_ways

pytestmark = pytest.mark.verify

GRIDS = ((80, 24), (96, 27), (100, 30))

CODE = re.compile(r"\b(Mã hẹn|Code): \d{6}\b")
"""A new one each time."""

ELSEWHERE = frozenset({"search", "found", "procedure", "held", "question", "leave"})
"""Pages whose usual type has pictures with their own tests."""


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Store]:
    store = hall_of_ways(tmp_path / "hall")
    yield store
    store.close()


async def drawn(visitor: Visitor, size: tuple[int, int]) -> str:
    """The page on this grid, once it has found its room."""
    await visitor.pilot.resize_terminal(*size)
    before: list[str] = []
    while (rows := picture(visitor.app)) != before:
        before = rows
        await visitor.settled()
    drawn_as = "\n".join([f"{size[0]}x{size[1]}", *(row.rstrip() for row in rows)])
    return CODE.sub(r"\1: 000000", drawn_as)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", WAYS)
async def test_the_page_looks_as_it_did(hall: Store, name: str, lang: str) -> None:
    async with visit(hall) as visitor:
        await go(visitor, name)
        visitor.app.speak(lang)
        pictures = []
        if name not in ELSEWHERE:
            pictures += [await drawn(visitor, size) for size in GRIDS]
        visitor.app.sight.change()
        pictures += [await drawn(visitor, size) for size in GRIDS]
        as_it_was("\n".join(pictures) + "\n", f"every-{name}-{lang}")
