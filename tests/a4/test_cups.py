"""Papers through a real CUPS: what it says of them is told, and nothing else."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.a4.progress import Progress, Stage
from tests.a4.cups import Cups, running
from tests.a4.papers import AN, CODE, stages, to_queue
from tests.forms.reading import Pdf

pytestmark = pytest.mark.verify


@pytest.fixture(scope="module")
def cups(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cups]:
    with running(tmp_path_factory.mktemp("cups")) as made:
        yield made


async def test_a_paper_comes_out_whole_and_cups_keeps_nothing_of_it(cups: Cups) -> None:
    before = len(cups.printed)
    found = await stages(to_queue(cups.url()))
    assert (found[0], found[-1]) == ("waiting", "done")
    *_, pdf = cups.printed
    assert len(cups.printed) == before + 1
    assert AN in Pdf(pdf).pages[0].said
    assert cups.kept == []
    logged = cups.everything_logged()
    assert "motcua receipt" in logged
    for secret in (AN, "Nguyễn", CODE, "0042"):
        assert secret not in logged


async def test_a_printer_without_paper_is_told_and_goes_on(cups: Cups) -> None:
    cups.paper_is_empty(True)
    said: list[Progress] = []

    def heard(progress: Progress) -> None:
        said.append(progress)
        if progress.stage is Stage.HELD_UP:
            cups.paper_is_empty(False)

    found = await stages(to_queue(cups.url()), heard)
    assert found[-1] == "done"
    assert ("media-empty",) in [one.why for one in said if one.stage is Stage.HELD_UP]


async def test_what_a_queue_does_not_do_is_told(cups: Cups) -> None:
    assert await stages(to_queue(cups.url("nghi"))) == ["not_taken"]
    assert await stages(to_queue(cups.url("khong-co"))) == ["no_queue"]
    cups.is_jammed(True)
    try:
        assert (await stages(to_queue(cups.url())))[-1] == "failed"
    finally:
        cups.is_jammed(False)


async def test_who_is_killed_while_the_printer_has_it_cannot_say_and_says_so(cups: Cups) -> None:
    before = len(cups.printed)
    cups.paper_is_empty(True)

    def heard(progress: Progress) -> None:
        if progress.stage is Stage.HELD_UP:
            for children in Path("/proc/self/task").glob("*/children"):
                for child in children.read_text().split():
                    if b"common.a4.maker" in Path(f"/proc/{child}/cmdline").read_bytes():
                        os.kill(int(child), signal.SIGKILL)

    try:
        found = await stages(to_queue(cups.url()), heard)
    finally:
        cups.paper_is_empty(False)
    assert found[-2:] == ["held_up", "unsure"]
    for _ in range(100):
        if len(cups.printed) > before:
            break
        await asyncio.sleep(0.1)
    assert len(cups.printed) == before + 1, "the queue has it, whatever became of us"
