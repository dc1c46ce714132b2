"""Sources that end with their test, and somebody who takes what they say."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from hardware.input.source import InputSource

from .collecting import Collected, Start


@pytest.fixture
def start() -> Iterator[Start]:
    with ExitStack() as running:

        def begin(source: InputSource) -> InputSource:
            running.callback(source.stop)
            source.start()
            return source

        yield begin


@pytest.fixture
def taker() -> Collected:
    return Collected()
