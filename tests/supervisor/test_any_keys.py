"""Whatever is pressed at the supervisor's, in whatever order: nothing crashes, nothing is done by
halves. F10 alone leaves, so it is not pressed."""

from __future__ import annotations

from random import Random

import pytest

from common.domain import commands
from common.domain.refusal import Refusal
from common.store.store import Store
from tests.common.tui.storm import holds, storm
from tests.hall import staff
from tests.supervisor.test_screen import screen

pytestmark = pytest.mark.verify

STEPS = 250


@pytest.mark.parametrize(("scene", "seed", "lang"), [("bad", 1, "vi"), ("late", 2, "en")])
async def test_a_storm_of_keys(
    request: pytest.FixtureRequest, scene: str, seed: int, lang: str
) -> None:
    store: Store = request.getfixturevalue(scene)
    centre = store.centre()

    def others(dice: Random) -> str | None:
        try:
            store.act(staff(), commands.IssueTicket(dice.choice([*centre.services])))
            store.act(staff(), commands.CallNext(dice.choice([*centre.desks])))
        except Refusal as error:
            return error.code
        return None

    async with screen(store, lang=lang) as (_, pilot):
        await storm(pilot, seed, STEPS, (others,))
    assert holds(store) == []
