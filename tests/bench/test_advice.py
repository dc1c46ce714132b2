"""Whoever follows the advice on desks keeps the promise, and with one desk less does not."""

from __future__ import annotations

import re

import pytest

from bench.advice import main

pytestmark = pytest.mark.verify


def kept(capsys: pytest.CaptureFixture[str], *options: str) -> float:
    """The part of all promises, in percent."""
    main(["--days", "6", *options])
    found = re.search(r"^all .* kept +([\d.]+)%", capsys.readouterr().out, re.MULTILINE)
    assert found is not None
    return float(found[1])


@pytest.mark.parametrize("scenario", ["pool", "commune"])
def test_nine_promises_of_ten_are_kept_by_the_advice(
    scenario: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where most desks are the only ones of their service; there each lack counts."""
    advised = kept(capsys, "--scenario", scenario)
    assert advised > 90
    assert kept(capsys, "--scenario", scenario, "--off", "-1") < advised - 5
    assert kept(capsys, "--scenario", scenario, "--as-is") < 65
