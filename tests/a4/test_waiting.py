"""A paper that waits for the officer's own computer."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

import pytest

from common.a4.progress import Progress, Stage
from common.a4.waiting import caller, fetch, place_of
from common.domain.refusal import Refusal
from tests.a4.papers import AN, stages, to_fetch, to_queue
from tests.forms.reading import Pdf

HERE = "192.0.2.7"


def visit(place: str, address: str | None) -> bytes | str:
    """What a visitor gets, or why not."""
    got: list[bytes] = []
    try:
        fetch(place, address, got.append)
    except Refusal as error:
        return error.code
    return got[0]


async def test_it_is_fetched_once_and_only_from_where_it_was_asked_for(tmp_path: Path) -> None:
    place = place_of(tmp_path, "5")
    assert visit(place, HERE) == "paper_none_waits"
    ready = asyncio.Event()

    def heard(progress: Progress) -> None:
        if progress.stage is Stage.READY:
            ready.set()

    under_way = asyncio.create_task(stages(to_fetch(place, HERE), heard))
    await asyncio.wait_for(ready.wait(), 20)
    for other in ("192.0.2.8", None, "192.0.2.7\n"):
        assert await asyncio.to_thread(visit, place, other) == "paper_elsewhere"
    assert await asyncio.to_thread(visit, place_of(tmp_path, "6"), HERE) == "paper_none_waits"
    with socket.socket(socket.AF_UNIX) as line:  # a line that breaks takes nothing away
        line.connect(f"\0{place}")
        line.sendall(f"take {HERE}\n".encode())
        assert line.recv(3)
    pdf = await asyncio.to_thread(visit, place, HERE)
    assert isinstance(pdf, bytes)
    assert AN in Pdf(pdf).pages[0].said
    assert await under_way == ["ready", "fetched"]
    assert visit(place, HERE) == "paper_none_waits"
    assert list(tmp_path.iterdir()) == []


async def test_a_newer_paper_takes_the_place_of_one_that_nobody_has_fetched(
    tmp_path: Path,
) -> None:
    place, ready = place_of(tmp_path, "5"), asyncio.Semaphore(0)

    def heard(progress: Progress) -> None:
        if progress.stage is Stage.READY:
            ready.release()

    first = asyncio.create_task(stages(to_fetch(place, HERE), heard))
    await asyncio.wait_for(ready.acquire(), 20)
    second = asyncio.create_task(stages(to_fetch(place, HERE), heard))
    await asyncio.wait_for(ready.acquire(), 20)
    assert await first == ["ready", "expired"]
    assert isinstance(await asyncio.to_thread(visit, place, HERE), bytes)
    assert await second == ["ready", "fetched"]


async def test_a_queue_that_is_not_there_has_got_nothing() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # and does not listen
        url = f"ipp://127.0.0.1:{nobody.getsockname()[1]}/printers/a4"
        assert await stages(to_queue(url)) == ["unreached"]


@pytest.mark.parametrize(
    ("session", "found"),
    [("192.0.2.7 51234 192.0.2.1 22", HERE), ("", None), ("fe80::1%eth0 1 2 22", "fe80::1%eth0")],
)
def test_the_computer_is_that_of_the_ssh_session(session: str, found: str | None) -> None:
    assert caller({"SSH_CONNECTION": session}) == found
    assert caller({}) is None
