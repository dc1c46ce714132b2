"""The comparison tables of docs/promise.md are what the laboratory says."""

from __future__ import annotations

from pathlib import Path

import pytest

from motcua.lab.compare import compare, ways
from motcua.lab.measures import NORMAL, PRIORITY, Measured, quantile, score
from motcua.lab.scenario import load as load_scenario
from motcua.lab.scenario import path_of

pytestmark = pytest.mark.verify

PAGE = Path(__file__).parents[2] / "docs" / "promise.md"
DAYS = 100
SEED = 7


def row(found: Measured) -> str:
    """One way as a line of the tables; minutes."""
    judged, normal = score(found), sorted(found.classes[NORMAL].waits)
    assert found.classes[PRIORITY].waits
    cells = (
        found.policy,
        f"{100 * judged.within:.1f} %",
        *(f"{value:.1f}" for value in (judged.excess, judged.p99)),
        *(f"{value:.1f}" for value in (judged.priority_p90, judged.appointment_p90)),
        f"{quantile(normal, 0.99) / 60_000:.1f}",
        f"{normal[-1] / 60_000:.0f}",
    )
    return "| " + " | ".join(cells) + " |"


@pytest.mark.parametrize("name", ["commune", "pool", "province"])
@pytest.mark.parametrize("load", [0.7, 0.9, 1.1])
def test_the_table_is_what_is_played_and_nobody_dominates_us(name: str, load: float) -> None:
    (found,) = compare(load_scenario(path_of(name)), [load], DAYS, SEED, ways())
    table = "\n".join(row(way) for way in found.rows)
    heading = f"### {name}, load {load}\n"
    after = PAGE.read_text("utf-8").partition(heading)[2]
    assert table in after.partition("###")[0]
    assert found.dominated == {"promises": ()}
