"""A supervisor leaves the locked kiosk by PIN; nobody else does."""

from __future__ import annotations

import pytest

from common.domain import commands
from common.store.store import Store
from kiosk.knocking import SIGNS, Knocking
from kiosk.screens.leave import LeavePage
from kiosk.screens.start import StartPage
from kiosk.way_out import LEFT
from kiosk.widgets.sentence import Sentence
from tests.common.tui.hall import until
from tests.hall import PIN, staff
from tests.kiosk.visitor import Visitor, visit

KEYS = ("+", "enter") * 3


async def knock(visitor: Visitor) -> None:
    for _ in range(5):
        visitor.let_pass(0.5)
        assert await visitor.pilot.click(offset=(2, 1))
    await visitor.is_on(LeavePage)


@pytest.mark.parametrize("sign", SIGNS)
def test_a_sign_made_slowly_or_in_part_is_none(sign: tuple[str, ...]) -> None:
    knocking = Knocking()
    assert not any(knocking.is_sign(knock, now * 1.5) for now, knock in enumerate(sign))
    assert not any(knocking.is_sign(knock, 100.0) for knock in sign[:-1])
    assert knocking.is_sign(sign[-1], 100.0)


@pytest.mark.verify
async def test_five_touches_and_a_supervisors_pin_end_the_program(store: Store) -> None:
    store.act(staff(), commands.SetPin("gs1", PIN))
    async with visit(store) as visitor:
        await knock(visitor)
        await visitor.press(*"1357", "enter")
        await visitor.sees("Mã PIN chưa đúng. Còn 4 lần.")
        await visitor.press(*PIN)
        await visitor.sees("● ● ● ●")
        shown = str(visitor.app.screen.query_one("#typed", Sentence).content)
        assert not any(digit in shown for digit in PIN)
        await visitor.press("enter")
        await until(visitor.pilot, lambda: visitor.app.return_code is not None)
        assert visitor.app.return_code == LEFT


@pytest.mark.verify
async def test_keys_lead_there_too_and_whoever_does_not_know_the_pin_comes_back(
    store: Store,
) -> None:
    async with visit(store) as visitor:
        await visitor.pilot.press(*KEYS)
        await visitor.is_on(LeavePage)
        await visitor.press("1", "2")
        await visitor.wait(31)
        await visitor.is_on(StartPage)
        assert not visitor.app.page(LeavePage)._pin, "the next one finds nothing"
        await visitor.pilot.press(*KEYS)
        await visitor.is_on(LeavePage)
        assert "●" not in visitor.text
        assert visitor.app.return_code is None
