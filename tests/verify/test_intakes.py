"""Many counters taking dossiers in at once, killed in the middle, while the key is exchanged: no
provisional serial twice, nothing acknowledged is lost, nobody's data is left without a key."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from common.domain.actor import Actor, Role
from common.store.invariants import violations
from common.store.store import Store
from common.store.vault import keeping, keyfile, people, rotation
from tests.hall import staff
from tests.processes import Program, program
from tests.store.vault.hall import full_hall

pytestmark = pytest.mark.verify

COUNTERS, EACH = 8, 25

COUNTER = """
    import sys
    from pathlib import Path
    from common.store.store import Store
    from tests.store.vault.hall import take_in

    folder, name, each = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    store = Store.open(folder)
    print("open")
    sys.stdin.readline()
    for n in range(each):
        who = {"owner": {"name": f"Người thứ {n} quầy {name}"}}
        print(take_in(store, f"{name}-{n}", people=who), n)
    print("done")
    store.close()
"""


def heard(counter: Program, until: str) -> list[tuple[str, int]]:
    """What it was told until it says `until`, or is no more."""
    told = []
    while (line := counter.hear()) not in (until, ""):
        code, n = line.split()
        told.append((code, int(n)))
    return told


def run(folder: Path, killed: int, meanwhile: Callable[[], None]) -> dict[str, str]:
    """Code to owner, of all that was acknowledged; the first `killed` counters do not live on."""
    with ExitStack() as running:
        counters = [
            running.enter_context(program(COUNTER, folder, name, EACH)) for name in range(COUNTERS)
        ]
        for counter in counters:
            assert counter.hear() == "open"
        for counter in counters:
            counter.tell("go")
        early = [_end(counter) for counter in counters[:killed]]
        meanwhile()
        late = [heard(counter, "done") for counter in counters[killed:]]
    assert all(len(told) == EACH for told in late)
    return {
        code: f"Người thứ {n} quầy {name}"
        for name, told in enumerate([*early, *late])
        for code, n in told
    }


def _end(counter: Program) -> list[tuple[str, int]]:
    """Listen for a while, then kill -9; what it had been told before it died counts."""
    told = []
    for _ in range(random.randint(1, EACH // 3)):
        code, n = counter.hear().split()
        told.append((code, int(n)))
    counter.kill()
    return told + [
        (code, int(n)) for code, _, n in (line.partition(" ") for line in counter.rest()) if n
    ]


def test_no_serial_twice_and_nobody_lost(tmp_path: Path) -> None:
    folder = tmp_path / "hall"
    full_hall(folder, clock="2026-11-23T08:00").close()
    old = keyfile.read(folder).current.id

    def exchange_the_key() -> None:
        with closing(Store.open(folder)) as store:
            rotation.rotate(store, staff())

    told = run(folder, COUNTERS // 2, exchange_the_key)
    officer = Actor(Role.OFFICER, "desk:5", "q5")
    with closing(Store.open(folder)) as store:
        assert old not in [master.id for master in keyfile.read(folder).masters]
        with store.read() as connection:
            codes = [row[0] for row in connection.execute("SELECT code FROM dossier ORDER BY id")]
            assert violations(connection) == []
        assert set(told) <= set(codes)
        serials = [int(code.rpartition("-")[2]) for code in codes]
        assert serials == list(range(1, len(codes) + 1))
        for code, owner in told.items():
            (known,) = people.people_of(store, code, officer)
            assert known.fields is not None
            assert known.fields.name == owner
        checked = keeping.check(store)
        assert (checked.rows, checked.readable) == (len(codes), len(codes))
