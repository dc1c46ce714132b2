"""Whatever is pressed at a desk or at the guide's, in whatever order: nothing crashes, nothing is
done by halves."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from common.domain.refusal import Refusal
from common.store import scans
from tests.common.tui.storm import holds, report, storm
from tests.counter.door import guiding
from tests.counter.morning import AGAIN, OWED, READY, at_desk, make_morning, take
from tests.hall import PIN, make_hall, sign_in

pytestmark = pytest.mark.verify

STEPS = 250
SCANNED = (AGAIN, OWED, READY, "A001", "MC:ZZZZ", "893\x1b[2J", "junk")


@pytest.mark.parametrize(("seed", "lang"), [(1, "vi"), (2, "en"), (3, "vi")])
async def test_a_storm_of_keys_at_a_desk(tmp_path: Path, seed: int, lang: str) -> None:
    store = make_morning(tmp_path / "data")

    def issued(dice: Random) -> None:
        take(store, dice.choice(("ho-tich", "chung-thuc", "kinh-te", "y-te")))

    def scanned(dice: Random) -> str:
        code = dice.choice(SCANNED)
        scans.put(store, "desk:5", code)
        return code

    def signed_in(_: Random) -> str | None:
        try:
            sign_in(store, "5", "q5")
        except Refusal as error:
            return error.code
        return None

    async with at_desk(store, lang, (80, 24)) as seat:
        await storm(seat.pilot, seed, STEPS, (issued, scanned, signed_in))
    assert holds(store) == []
    store.close()


async def test_a_storm_of_keys_at_the_guides_keyboard(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data", clock="2026-11-23T08:00@20")
    async with guiding(store) as door:

        def signed_in(_: Random) -> None:
            report(door.app, "1", *PIN, "enter")

        await storm(door.pilot, 4, STEPS, (signed_in,))
    assert holds(store) == []
    store.close()
