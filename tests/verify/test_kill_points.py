"""A writer dies at each single call by which it writes: before it, within it and after it.

Chance seldom meets the microseconds inside a COMMIT; here every one of them is met, through an
action, keeper's round, a checkpoint and the close of the day.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.commands import Command
from common.store.store import Store
from tests.hall import make_hall, sign_in, staff
from tests.processes import Program, program
from tests.shim import EVERY, Deed, Shim
from tests.verify.ledger import check_whole, recorded

pytestmark = pytest.mark.verify

DAY: dict[str, Command] = {
    "issue": commands.IssueTicket("ho-tich"),
    "call": commands.CallNext("5"),
    "finish": commands.Finish("5", "accepted"),
    "close": commands.CloseDay(),
}

ZYGOTE = """
    import json, os, sys
    from pathlib import Path
    from common.store.store import Store
    from motcua.keeper import Keeper
    from tests.hall import staff
    from tests.verify.test_kill_points import DAY, live
    while line := sys.stdin.readline():
        child = os.fork()
        if child == 0:
            live(Path(line.strip()))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        print("died" if os.WIFSIGNALED(status) else f"ended {status}")
"""


def live(folder: Path) -> None:
    """A short day: each action with keeper's round and a checkpoint between. What was acknowledged
    is printed at once."""
    from motcua.keeper import Keeper

    store = Store.open(folder)
    keeper = Keeper(folder)
    for request, command in DAY.items():
        answer = store.act(staff(), command, request)
        print(json.dumps([request, answer]), flush=True)
        keeper.make_round(store)
        with store._turnstile.turn("checkpoint"):
            store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()


@contextmanager
def zygote(folder: Path) -> Iterator[tuple[Shim, Program]]:
    """A process under the shim that lives one short day for each line it is told."""
    shim = Shim(folder)
    with program(ZYGOTE, environment=shim.environment) as lives:
        yield shim, lives
    shim.close()


def one_life(lives: Program, folder: Path) -> tuple[dict[str, object], bool]:
    """What was acknowledged in a day in `folder`, and whether it lived to its end."""
    lives.tell(str(folder))
    told: dict[str, object] = {}
    while (line := lives.hear()).startswith("["):
        request, answer = json.loads(line)
        told[request] = answer
    assert line in ("died", "ended 0"), line
    return told, line != "died"


def look(folder: Path, told: dict[str, object]) -> None:
    """Everything acknowledged is there, the same answers come again, and the day can be ended."""
    store = Store.open(folder)
    check_whole(store)
    assert told.keys() <= recorded(store)
    for request, command in DAY.items():
        answer = store.act(staff(), command, request)
        assert told.get(request, answer) == answer
    check_whole(store)
    store.close()


def die_at_each_call(folder: Path, deed: Deed, first: int = 1, step: int = 1) -> int:
    """Live a day for every `step`-th call and die there; return how many deaths there were."""
    template = folder / "template"
    store = make_hall(template)
    sign_in(store, "5", "q5")
    store.close()
    with zygote(folder) as (shim, lives):
        shim.order(Deed.COUNT)
        told, ended = one_life(lives, Path(shutil.copytree(template, folder / "whole")))
        assert ended
        assert told.keys() == DAY.keys()
        deaths = range(first, shim.seen + 1, step)
        for call in deaths:
            hall = Path(shutil.copytree(template, folder / str(call)))
            shim.order(deed, EVERY, at=call)
            told, ended = one_life(lives, hall)
            assert not ended, f"call {call} of {deaths.stop} was never made"
            look(hall, told)
            shutil.rmtree(hall)
    return len(deaths)


@pytest.mark.parametrize(("deed", "first"), [(Deed.DIE_BEFORE, 1), (Deed.DIE_WITHIN, 3)])
def test_death_at_a_single_call(
    tmp_path: Path, deed: Deed, first: int, note: Callable[[str], None]
) -> None:
    """Every fifth; all of them in `tests/long`."""
    deaths = die_at_each_call(tmp_path, deed, first, step=5)
    note(f"{deaths} kills at single calls ({deed.name.lower()}): 0 lost")
    assert deaths > 20
