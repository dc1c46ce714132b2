"""A thousand kills and as many power cuts as a hall will never see, by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.shim import Deed
from tests.verify.ledger import Figures
from tests.verify.power import cut_power
from tests.verify.test_kill import kill_and_count
from tests.verify.test_kill_points import die_at_each_call

pytestmark = pytest.mark.long

BATCHES, KILLS = 20, 50


def test_a_thousand_kills(tmp_path: Path, note: Callable[[str], None]) -> None:
    """Every batch is a hall of its own, looked into as soon as it is over."""
    figures = Figures()
    for seed in range(BATCHES):
        figures.add(kill_and_count(tmp_path / str(seed), KILLS, seed))
    note(figures.line("kills"))
    assert figures.deaths == 1000
    assert figures.lost == 0


@pytest.mark.parametrize("deed", [Deed.DIE_BEFORE, Deed.DIE_WITHIN, Deed.DIE_AFTER])
def test_a_kill_at_every_single_call(
    tmp_path: Path, deed: Deed, note: Callable[[str], None]
) -> None:
    deaths = die_at_each_call(tmp_path, deed)
    note(f"{deaths} kills at single calls ({deed.name.lower()}): 0 lost")
    assert deaths > 100


def test_eighty_power_cuts(tmp_path: Path, note: Callable[[str], None]) -> None:
    figures = Figures()
    for seed in range(4):
        (tmp_path / str(seed)).mkdir()
        figures.add(cut_power(tmp_path / str(seed), 20, seed))
    note(figures.line("power cuts"))
    assert figures.lost == 0


@pytest.mark.parametrize("pragma", ["NORMAL", "OFF"])
def test_the_harness_notices_what_is_not_flushed(
    tmp_path: Path, pragma: str, note: Callable[[str], None]
) -> None:
    """The same cuts with a flush less: if nothing were lost now, the test above would prove
    nothing."""
    figures = cut_power(tmp_path, 20, 5, careless=pragma)
    note(f"synchronous = {pragma}: {figures.line('power cuts')}")
    assert figures.deaths_with_loss > 0
