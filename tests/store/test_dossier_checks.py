"""Every check of the dossiers finds what it is for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from common.domain import commands
from common.domain import dossier_commands as dossier
from common.store.dossier_checks import CHECKS
from common.store.invariants import violations
from tests.store.dossier_hall import BIRTH, CODE, OTHER, Hall, make_dossier_hall

BROKEN = {
    "a dossier that waits for what nobody asked": ("UPDATE supplement SET completed_at = 9"),
    "a request that nobody waits for": ("UPDATE dossier SET state = 4, stage = NULL WHERE id = 2"),
    "a code that leads to two dossiers": (
        "UPDATE former_code SET dossier = 2, code = (SELECT code FROM dossier WHERE id = 1)"
    ),
    "a dossier whose time runs without a date": ("UPDATE dossier SET due_at = NULL WHERE id = 1"),
    "a dossier whose letters are miscounted": ("UPDATE dossier SET reschedules = 7 WHERE id = 1"),
    "a further letter that is not marked": "UPDATE reschedule SET position = 2",
    "a further request that is not marked": "UPDATE supplement SET position = 2",
    "a dossier that is not where its events left it": ("UPDATE dossier SET state = 4 WHERE id = 1"),
    "a visit of no matter": "UPDATE visit SET matter = 99",
    "a visit that is not where its ticket was": "UPDATE visit SET desk = '6'",
}


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """One with a former code and a letter, one that waits for a paper, a visit without one."""
    store = make_dossier_hall(tmp_path_factory.mktemp("checks") / "hall")
    hall = Hall(store)
    hall.taken(code="H21.25-261123-0001")
    hall.do(dossier.SetCode("H21.25-261123-0001", CODE))
    new = hall.moment("2026-12-20 09:00")
    hall.do(dossier.Reschedule(CODE, "1", "2026-11-23", "workload", new, printer="none"))
    hall.taken(code=OTHER)
    hall.do(dossier.RequestSupplement(OTHER, "missing"))
    hall.serve()
    hall.do(commands.Finish("5", "advice", BIRTH, "other"))
    yield hall
    store.close()


def test_nothing_is_amiss(hall: Hall) -> None:
    with hall.store.read() as connection:
        assert violations(connection) == []


def test_every_check_is_tried() -> None:
    assert set(BROKEN) == set(CHECKS)


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_broken_is_found(hall: Hall, name: str) -> None:
    connection = hall.store._connection
    connection.execute("BEGIN")
    try:
        connection.execute(BROKEN[name])
        found = violations(connection)
    finally:
        connection.execute("ROLLBACK")
    assert [line for line in found if line.startswith(f"{name}:")], found
